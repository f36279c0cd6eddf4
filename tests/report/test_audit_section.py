"""Who checks a page reads its code, inputs, versions and command, whatever they hold."""

import pytest

from report.evaluated import rows
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.document import Cover, Table
from vagval.report.audit_section import AuditTrail, audit_section
from vagval.report.check_page import check_page
from vagval.report.html import fragments, page
from vagval.report.wording import Wording

TRAIL = AuditTrail(
    "vagval report prov --lot LM",
    20260101,
    (
        ("criteria/prov/lock.json", "12" * 32),
        ("criteria/prov/procurement.toml", "ab" * 32),
        ("vendors/prov/bids/alfa/bid.toml", "cd" * 32),
        ("vendors/prov/bids/alfa/evidence/två\nrader.txt", "ef" * 32),
    ),
    (("vagval", "0.1"), ("python", "3.11.7")),
)
CODE = ('lot = ""', "page = open_page(lot,\n    1)", "page.show('<script>alert(1)</script>')")


def tables(language: Language = "sv") -> dict[str, Table]:
    section = audit_section(TRAIL, {"lot": "LM", "bid": "", "seed": None}, CODE, Wording(language))
    return {block.key: block for block in section.blocks if isinstance(block, Table)}


def test_the_command_the_seed_and_every_parameter_are_stated() -> None:
    assert rows(tables()["audit-facts"]) == [
        ["Kommando", "vagval report prov --lot LM"],
        ["Frö för slumptal", "20260101"],
        ["lot", "LM"],
        ["bid", "–"],
        ["seed", "–"],
    ]


def test_every_code_cell_stands_in_order_with_its_blanks_and_lines() -> None:
    table = tables()["audit-code"]
    assert [row[1].text for row in table.rows] == list(CODE)
    assert all(row[1].is_code for row in table.rows)


def test_every_version_is_listed_folded() -> None:
    table = tables()["audit-used"]
    assert rows(table) == [list(pair) for pair in TRAIL.versions]
    assert table.is_folded


def test_every_input_stands_in_its_folder_with_its_whole_fingerprint() -> None:
    table = tables()["audit-inputs"]
    assert rows(table)[:2] == [
        ["criteria/prov", "2", f"{'12' * 32}  lock.json\n{'ab' * 32}  procurement.toml"],
        ["vendors/prov/bids/alfa", "1", f"{'cd' * 32}  bid.toml"],
    ]
    assert table.is_folded
    assert all(row[2].is_code for row in table.rows)


def test_a_file_whose_name_holds_a_new_line_forges_no_line_of_the_list() -> None:
    escaped = r"två\nrader.txt"
    assert rows(tables()["audit-inputs"])[2][2] == f"\\{'ef' * 32}  {escaped}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_sound_and_hostile_code_is_text(language: Language) -> None:
    cover = Cover("Rapport", "", language, "", ())
    html = page(
        "Rapport", language, fragments(cover, audit_section(TRAIL, {}, CODE, Wording(language)))
    )
    assert check_page(html) == ()
    assert "<script>alert" not in html
    assert "<pre><code>page = open_page(lot,\n    1)</code></pre>" in html
