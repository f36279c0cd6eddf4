"""What is refused before a page is handed out."""

import pytest

from report.demonstration import demonstration
from vagval.report.check_page import check_page

GOOD = demonstration()


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("<!DOCTYPE html>\n", "", "no doctype"),
        ('<html lang="sv">', "<html>", "does not say its language"),
        ('<meta charset="utf-8">', "", "does not say that it is UTF-8"),
        ("default-src 'none'", "default-src *", "no content security policy"),
        ('name="viewport"', 'name="other"', "does not fit its window"),
        ('class="skip" href="#page-main"', 'class="skip"', "does not skip to the content"),
        ("</main>", "</main><h1>En till</h1>", "<h1> stands 2 times"),
        ("</main>", "</main><main></main>", "<main> stands 2 times"),
        ("<footer>", "<div>", "<footer> stands 0 times"),
        ("</main>", "<h4>Djupt</h4></main>", "<h4> 'Djupt' follows <h2>"),
        ("</main>", "<h2></h2></main>", "an <h2> is empty"),
        ("</main>", '<p id="resultat"></p></main>', "id 'resultat' stands 2 times"),
        ("</main>", '<p id="två ord"></p></main>', "has a blank"),
        ("</main>", '<a href="#ingenstans">x</a></main>', "nothing has the id 'ingenstans'"),
        ('alt="Stapeldiagram: Alfa', 'alt="Stapel" title="', "an image says too little"),
        ("Anbuden i ordning</span></caption>", "</span></caption>", "a <table> has no caption"),
        ("Figur 1. Vägda poäng per anbud på skalan 0 till 5. Mer är bättre.", "", "a <figure>"),
        (' tabindex="0"', "", "no region that can be scrolled"),
        ('<th scope="row"', "<th", "does not say what it heads"),
        ("</main>", "<script>1</script></main>", "<script> is not allowed"),
        ("</main>", '<iframe title="x"></iframe></main>', "<iframe> is not allowed"),
        ("</main>", '<p onclick="x()">x</p></main>', "has the script onclick"),
        ("</main>", '<a href="https://example.org">x</a></main>', "has the address"),
        ("</main>", '<a href="data:image/png;base64,x">x</a></main>', "links to data"),
        ("</main>", '<a href="javascript:x()">x</a></main>', "has the address"),
        ("@font-face{", "@other{", "does not carry its typefaces"),
        ("<title>", '<meta http-equiv="refresh" content="0"><title>', "leads elsewhere"),
    ],
)
def test_a_fault_is_named(old: str, new: str, fault: str) -> None:
    assert old in GOOD
    assert fault in "\n".join(check_page(GOOD.replace(old, new)))


def test_every_fault_is_told_at_once() -> None:
    bare = "<h2>Pris</h2><img src='a.png'>"
    assert len(check_page(bare)) > 8


def test_colour_and_style_may_not_fetch() -> None:
    for fetching in ("p{background:url(https://a.b/c)}", "@import 'a.css';"):
        faults = check_page(GOOD.replace("</style>", f"{fetching}</style>"))
        assert [fault for fault in faults if "a style fetches" in fault] == list(faults) != []


def told_of(address: str) -> list[str]:
    faults = check_page(f'<main><a href="#x">hopp</a><a href="{address}">LM</a></main>')
    return [fault for fault in faults if "has the address" in fault]


def test_a_page_may_lead_to_a_report_beside_it() -> None:
    assert told_of("report-LM.html") == []


@pytest.mark.parametrize("address", ["../report-LM.html", "https://x.invalid/report.html"])
def test_a_page_leads_nowhere_else(address: str) -> None:
    assert told_of(address)
