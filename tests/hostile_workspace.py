"""A small procurement in which every text that people write is hostile (fientlig text).

Bid texts, names and reasons that look like HTML, Markdown, LaTeX, spreadsheet formulas, templates,
or that turn, hide or drown what stands beside them. All of it must be harmless and legible.
"""

from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

from hostile_letters import hostile_letters
from one_lot import KEY, LABORATORY, REST, WEIGHTED
from vagval.files.workspace import Workspace
from vagval.steps.lock import lock
from workspaces import Rows, toml_text, write_csv, write_toml

MARK = "ONDTEXT"
"""Stands in every hostile text, so that it can be found again."""
SHAPES = (
    "<script>alert('ONDTEXT')</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title><svg/onload=alert(2)>",
    "--><!-- ]]> &amp; &#60;b&#62;",
    "[klicka](javascript:alert(3)) ![bild](http://ondtext.example/x.png) # rubrik *fet* `kod`",
    "<a href='file:///etc/passwd'>http://ondtext.example/</a>",
    r"$\frac{a$ \input{/etc/passwd} \write18{id} #read(\"/etc/passwd\")",
    "{{ 7 * 7 }} {% raw %} { $var } %s %(x)s ${HOME}",
    "\u202eABCgpj.exe\u202c \u2066isolat\u2069 \u200bnoll\u200b \ufeffbom \ufdd0in\ufdd2te",
    "😀 👩‍⚕️ العربية 中文字 Ελλ",
)
TEXT = " | ".join(SHAPES)
FORMULAS = ('=HYPERLINK("http://ondtext.example/","x")', "=cmd|'/c calc'!A1", "+1+1", "-2+3",
            "@SUM(1,1)")  # fmt: skip
CONTROLS = "bel\u0007 esc\u001b[31m nel\u0085"
"""Control characters, where the format of the file can hold them."""
LONG = f"{MARK} {'mycket lång text utan slut ' * 3_700}{'x' * 100}"
"""A hundred thousand characters."""
ASKED, DONE, OPENED = date(2026, 3, 20), date(2026, 3, 27), date(2026, 3, 17)
LOCKED_AT = datetime(2026, 1, 14, 10, 30, tzinfo=UTC)


def hostile_workspace(
    root: Path, text: str = TEXT, answer: str = TEXT, written: str = ""
) -> Workspace:
    """Write the criteria, locked, and two bids, with a hostile text wherever people write.

    Parameters
    ----------
    text
        Names, criteria, requirements, reasons.
    answer
        What bidders write in their answers, and evaluators as reasons: may be very long.
    written
        What people write in one language alone; empty: as ``text``.
    """
    written = written or text
    work = Workspace(root.resolve())
    write_toml(work.procurement_file(KEY), _procurement(text))
    write_csv(work.criteria(KEY) / "requirements.csv", _requirements(text))
    write_csv(work.criteria(KEY) / "price_sheet.csv", _items(text, written))
    write_toml(
        work.panel_file(KEY),
        f'[[evaluator]]\nid = "anna"\nname = {toml_text("Anna " + text)}\n'
        f"role_sv = {toml_text(text)}\nrole_en = {toml_text(text)}\n",
    )
    lock(work, KEY, LOCKED_AT, (f"Eva {text}", f"Nils {text}"), "")
    for key, price in (("alfa", 1_000_000), ("beta", 900_000)):
        _bid(work, key, price, text, answer, written)
    _panel(work, written, answer)
    _record(work, text, written)
    hostile_letters(work, text, written)
    return work


def _procurement(text: str) -> str:
    named = REST.replace('name_sv = "Prov"', f"name_sv = {toml_text('Prov ' + text)}")
    named = named.replace('name_en = "Trial"', f"name_en = {toml_text('Trial ' + text)}")
    named = named.replace('buyer = "Region Exempel"', f"buyer = {toml_text('Region ' + text)}")
    named = named.replace('"saknas"', toml_text(text)).replace('"finns"', toml_text(text))
    named = named.replace("2126-03-16", "2026-03-16")
    words = toml_text(text)
    return f"""{named}{WEIGHTED}
{LABORATORY}
[[criterion]]
id = "pris"
name_sv = {toml_text("Pris " + text)}
name_en = {toml_text("Price " + text)}
text_sv = {words}
text_en = {words}
weight = "0.55"
source = "price"

[[criterion]]
id = "kvalitet"
name_sv = {toml_text("Kvalitet " + text)}
name_en = {toml_text("Quality " + text)}
text_sv = {words}
text_en = {words}
weight = "0.45"
source = "panel"
scale = "skala"

[[lot]]
id = "LM"
name_sv = {toml_text("Läkemedel " + text)}
name_en = {toml_text("Medicines " + text)}
"""


def _requirements(text: str) -> Rows:
    return (
        ("id", "del", "område", "kriterium", "typ", "text_sv", "text_en", "bevis", "nivå", "poäng",
         "avdrag"),
        ("LM-S-1", "LM", text, None, "ska", text, text, "certificate", "E1", None, None),
        ("LM-S-2", "LM", text, None, "ska", text, text, None, None, None, None),
    )  # fmt: skip


def _items(text: str, written: str) -> Rows:
    return (
        ("post", "del", "text_sv", "text_en", "period", "enhet", "mängd", "option", "bindande"),
        ("LM-P-1", "LM", text, text, written, written, 1, "nej", "ja"),
    )


def _bid(  # noqa: PLR0913, PLR0917 - one for each kind of text
    work: Workspace, key: str, price: int, text: str, answer: str, written: str
) -> None:
    folder = work.bids(KEY) / key
    product = f'[[product]]\nlot = "LM"\nname = {toml_text(f"{key} {text}")}\nversion = "1.0"\n'
    secrecy = (
        f'[[secrecy]]\nfield = "evidence"\nreason = {toml_text(written)}\n' if key == "beta" else ""
    )
    write_toml(
        folder / "bid.toml",
        f'vendor = {toml_text(f"{key} {text}")}\nlots = ["LM"]\n'
        f'currency = "SEK"\ncriteria_version = 1\n'
        f'{product}\n[jurisdiction]\ncountry = "SE"\n{secrecy}',
    )
    name = "=ond & 'fil' [x](y) 😀.txt"
    content = f"{CONTROLS} {text}".encode()
    (folder / "evidence").mkdir(parents=True)
    (folder / "evidence" / name).write_bytes(content)
    write_toml(
        folder / "evidence.toml",
        f'[[evidence]]\nid = "iso"\nkind = "certificate"\nfile = {toml_text("evidence/" + name)}\n'
        f'sha256 = "{sha256(content).hexdigest()}"\nissuer = {toml_text(text)}\n'
        f"issued = 2025-06-01\n"
        f'expires = 2028-06-01\nlevel = "E1"\nrequirements = ["LM-S-1"]\n',
    )
    write_csv(
        folder / "answers.csv",
        (
            ("krav", "svar", "beskrivning", "bevis"),
            ("LM-S-1", "uppfylls", answer, "iso"),
            ("LM-S-2", "uppfylls", "; ".join((*FORMULAS, written)), None),
        ),
    )
    write_csv(folder / "prices.csv", (("post", "à-pris"), ("LM-P-1", price)))


def _panel(work: Workspace, written: str, answer: str) -> None:
    write_csv(
        work.panel(KEY) / "anna.csv",
        (
            ("del", "anbud", "kriterium", "poäng", "motivering", "bevis"),
            ("LM", "alfa", "kvalitet", 1, answer, written),
            ("LM", "beta", "kvalitet", 0, FORMULAS[0] + written, None),
        ),
    )
    write_csv(
        work.panel(KEY) / "_consensus.csv",
        (
            ("del", "anbud", "kriterium", "poäng", "motivering", "avvikande"),
            ("LM", "alfa", "kvalitet", 1, FORMULAS[0] + written, written),
            ("LM", "beta", "kvalitet", 0, FORMULAS[1] + written, None),
        ),
    )


def _record(work: Workspace, text: str, written: str) -> None:
    record = work.record(KEY)
    write_csv(
        record / "corrections.csv",
        (
            ("anbud", "post", "tidigare", "ny", "motivering", "av", "datum"),
            ("alfa", "LM-P-1", 1_000_000, 1_100_000, written, text, DONE),
        ),
    )
    write_csv(
        record / "assessments.csv",
        (
            ("anbud", "krav", "resultat", "motivering", "av", "datum"),
            ("beta", "LM-S-2", "uppfyllt", written, text, DONE),
        ),
    )
    write_csv(
        record / "clarifications.csv",
        (
            ("anbud", "krav", "fråga", "svar", "ändrar_anbudet", "av", "datum"),
            ("alfa", None, written, written, "nej", text, DONE),
        ),
    )
    write_csv(
        record / "decisions.csv",
        (
            ("datum", "slag", "del", "text", "av"),
            (OPENED, "öppning", None, written, text),
            (date(2026, 5, 4), "utvärdering", None, written, text),
        ),
    )
