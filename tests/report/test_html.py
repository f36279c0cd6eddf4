"""Pages: whole, accessible, harmless, the same every time."""

import re
from html.parser import HTMLParser

import pytest

from report.demonstration import COVER, HOSTILE, SECTIONS, demonstration
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.document import (
    Block,
    Bullets,
    Callout,
    Cell,
    Cover,
    Head,
    Paragraph,
    Picture,
    Section,
    Steps,
    Table,
)
from vagval.domain.quoted import quoted
from vagval.report.check_page import check_page
from vagval.report.html import CONTENTS_MARK, fragment, fragments, page


class Tags(HTMLParser):
    """Every tag of a page, and the text that is shown."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.tags if name == tag]


def a_table(*, is_folded: bool = False, text: str = "Alfa") -> Table:
    heads = (Head("Anbud"), Head("Pris", "right"))
    return Table("pris", "Priser", heads, ((Cell(text), Cell("5", "bad")),), is_folded)


EVERY_BLOCK: tuple[Block, ...] = (
    Paragraph(HOSTILE),
    Bullets((HOSTILE,)),
    Callout(HOSTILE, HOSTILE, "bad"),
    Table(
        "hot", HOSTILE, (Head(HOSTILE), Head(HOSTILE)), ((Cell(HOSTILE), Cell(HOSTILE, "good")),)
    ),
    Picture("hot", "<svg/>", HOSTILE, HOSTILE),
    Steps(HOSTILE, (HOSTILE,)),
)


def test_the_demonstration_has_no_fault() -> None:
    assert check_page(demonstration()) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_of_either_language_has_no_fault(language: Language) -> None:
    html = page(COVER.title, language, fragments(COVER, *SECTIONS))
    assert check_page(html) == ()
    assert f'<html lang="{language}">' in html


@pytest.mark.parametrize("block", EVERY_BLOCK, ids=lambda b: type(b).__name__)
def test_hostile_text_makes_no_tag_in_any_block(block: Block) -> None:
    harmless = Tags(fragment(Section("k", "Rubrik", (block,))))
    assert "script" not in {tag for tag, _ in harmless.tags}
    assert all(attrs["src"].startswith("data:") for attrs in harmless.all("img") if attrs["src"])
    assert not any(name.startswith("on") for _, attrs in harmless.tags for name in attrs)
    assert "<script>alert(1)</script>" in str(harmless.text) or block == EVERY_BLOCK[4]


def test_hostile_text_makes_no_tag_in_the_frame_of_a_page() -> None:
    cover = Cover(
        HOSTILE, HOSTILE, "sv", HOSTILE, ((HOSTILE, HOSTILE),), (Callout(HOSTILE, HOSTILE),)
    )
    sections = [Section(f"k{n}", HOSTILE, (), 2) for n in range(3)]
    html = page(HOSTILE, "sv", fragments(cover, *sections), HOSTILE)
    assert check_page(html) == ()
    assert not {"\u202e", "\x07"} & set(html)
    assert "⟨U+202E⟩BA⟨U+0007⟩" in html


def test_text_that_looks_like_our_mark_is_only_text() -> None:
    cover = Cover(CONTENTS_MARK, "", "sv", "", ())
    sections = [Section(f"k{n}", "Rubrik", (), 2) for n in range(3)]
    html = page("t", "sv", fragments(cover, *sections))
    assert Tags(html).text.count(CONTENTS_MARK) == 1
    assert html.count("<nav") == 1


def test_the_contents_stand_after_the_cover_and_name_the_main_sections() -> None:
    html = demonstration()
    assert html.index("</section>") < html.index("<nav") < html.index('id="resultat"')
    links = [attrs["href"] for attrs in Tags(html).all("a")]
    sections = ["#resultat", "#kvalitet", "#skillnader", "#berakning", "#kraven"]
    assert links[:6] == ["#page-main", *sections]


def test_a_short_page_has_no_contents() -> None:
    html = page("t", "en", fragments(COVER, SECTIONS[0]))
    assert "<nav" not in html
    assert CONTENTS_MARK not in html


def test_a_table_names_its_rows_and_columns() -> None:
    table = Tags(fragment(Section("k", "Rubrik", (a_table(),))))
    assert [attrs["scope"] for attrs in table.all("th")] == ["col", "col", "row"]
    assert table.all("td") == [{"class": "right"}]
    region = table.all("div")[0]
    assert region["role"] == "region"
    assert region["aria-labelledby"] == table.all("caption")[0]["id"]


def test_a_corner_without_a_head_is_no_head() -> None:
    table = Table("k", "Priser", (Head(""), Head("Pris")), ((Cell("Alfa"), Cell("5")),))
    assert "<td></td>" in fragment(Section("s", "Rubrik", (table,)))


def test_a_folded_table_is_open_on_paper() -> None:
    html = fragment(Section("k", "Rubrik", (a_table(is_folded=True),)))
    order = ["<details id=", "Priser</summary>", "<table>"]
    assert sorted(order, key=html.index) == order
    assert "details::details-content" in demonstration().split("@media print")[1]


def test_a_long_address_may_break_and_a_long_word_of_a_bidder_stays_harmless() -> None:
    address = "http://hl7.se/fhir/ig/base/StructureDefinition/SEBasePatient|1.1.0"
    html = fragment(Section("k", "t", (a_table(text=f"Följer {address}"),)))
    assert "http://<wbr>hl7.se/<wbr>fhir/<wbr>ig/<wbr>base/<wbr>StructureDefinition/" in html
    assert html.count("<wbr>") == 7
    hostile = fragment(Section("k", "t", (Paragraph("https://x/<script>alert(1)</script>" * 2),)))
    assert "<script>" not in hostile
    assert "<wbr>" not in fragment(Section("k", "t", (Paragraph("Kort text/med snedstreck"),)))


def test_line_breaks_of_a_bidder_are_kept() -> None:
    assert "rad 1\nrad 2" in fragment(Section("k", "Rubrik", (a_table(text="rad 1\r\nrad 2"),)))


def test_the_same_document_gives_the_same_page() -> None:
    assert demonstration() == demonstration()


def test_nothing_is_fetched_from_anywhere() -> None:
    html = re.sub(r'data:image/svg[^"]*|url\(data:font/[^)]*', "", demonstration())
    assert not re.findall(r"https?:|//\w|@import|url\(", html)


def test_each_quoted_text_says_its_language_and_what_stands_beside_it_does_not() -> None:
    why = quoted("Allt gick rätt.", "sv")
    table = Table("t", f"About {why}", (Head("What"), Head("Why")),
                  ((Cell("A"), Cell(why)), (Cell("B"), Cell(f"Met: {why}", "good"))))  # fmt: skip
    blocks = (Paragraph(why), Bullets((why,)), Callout("Note.", why), table, Steps("How", (why,)))
    html = fragments(Cover("T", "", "en", f"Lead: {why}", (("Reason", why),)),
                     Section("s", "Award", blocks))  # fmt: skip
    span = '<span lang="sv">Allt gick rätt.</span>'
    assert '<li lang="sv">Allt gick rätt.</li>' in html
    assert '<td class="left" lang="sv">Allt gick rätt.</td>' in html
    assert f"Met: {span}" in html
    assert f"Lead: {span}" in html
    assert f"</strong> {span}" in html
    assert f"About {span}" in html
    assert html.count('lang="sv"') == html.count("Allt gick rätt.") == 9


def test_signs_that_mark_a_language_are_shown_where_they_mark_none_and_steer_nothing() -> None:
    lone, pair = "Alfa\ufdd0 AB", "Beta\ufdd0<b>x</b>\ufdd2 AB"
    html = fragments(Section("s", lone, (Paragraph(lone), Bullets((pair,)))))
    assert html.count("Alfa⟨U+FDD0⟩ AB") == 2
    assert '<li>Beta<span lang="sv">&lt;b&gt;x&lt;/b&gt;</span> AB</li>' in html
