"""Sections, tables and figures of a page are numbered in order, and texts refer to them."""

import re

import pytest

from report.demonstration import COVER, HOSTILE
from vagval.domain.document import (
    Block,
    Callout,
    Cell,
    Explorer,
    Head,
    Paragraph,
    Picture,
    Reference,
    Section,
    Table,
)
from vagval.report.check_page import check_page
from vagval.report.html import fragments, page
from vagval.report.page_numbers import numbers_of, seen_from


def a_table(key: str, *, is_folded: bool = False) -> Table:
    return Table(key, f"Om {key}", (Head("Anbud"),), ((Cell("Alfa"),),), is_folded)


def a_picture(name: str) -> Picture:
    return Picture(name, "<svg/>", "Stapeldiagram: Alfa 5", f"Figur om {name}")


def a_page(*blocks: Block, language: str = "sv", sections: int = 3) -> str:
    """Give a page whose first section has the blocks, and every section a table."""
    others = [
        Section(f"s{n}", f"Del {n}", (a_table(f"t{n}"),), 3 if n == 2 else 2)
        for n in range(2, sections + 2)
    ]
    body = fragments(COVER, Section("s1", "Del 1", blocks), *others)
    return page("t", "en" if language == "en" else "sv", body)


def shown(html: str) -> str:
    """Give the text of a page's main part, without tags, in one line."""
    return " ".join(re.sub(r"<[^>]*>", "", html.split("<main")[1]).split())


def test_tables_and_figures_are_numbered_each_for_itself_in_order_of_the_page() -> None:
    html = a_page(a_table("a"), a_picture("b"), a_table("c"), a_picture("d"))
    assert re.findall(r'<span class="number">(\w+ \d+)\.</span> (?:Om|Figur om) (\w+)', html) == [
        ("Tabell 1", "a"),
        ("Figur 1", "b"),
        ("Tabell 2", "c"),
        ("Figur 2", "d"),
        ("Tabell 3", "t2"),
        ("Tabell 4", "t3"),
        ("Tabell 5", "t4"),
    ]
    assert check_page(html) == ()


def test_numbers_are_those_of_the_language() -> None:
    html = a_page(Paragraph("Here."), a_picture("b"), a_table("a"), language="en")
    assert "Table 1. Om a" in shown(html)
    assert "Here. See Figure 1 and Table 1." in shown(html)


def test_a_folded_table_has_one_number_in_its_head_and_in_its_caption() -> None:
    html = a_page(a_table("a", is_folded=True), a_table("b"))
    assert html.count('<span class="number">Tabell 1.</span> Om a') == 2
    assert '<span class="number">Tabell 2.</span> Om b' in html
    assert check_page(html) == ()


def test_sections_are_numbered_in_their_headings_and_in_the_contents() -> None:
    html = a_page()
    headings = re.findall(r'<h[23] id="(\w+)"><span class="number">([0-9.]+)</span>', html)
    assert headings == [("s1", "1"), ("s2", "1.1"), ("s3", "2"), ("s4", "3")]
    listed = re.findall(r'href="#(\w+)"><span class="number">([0-9.]+)</span>', html)
    assert listed == headings


def test_a_page_without_contents_has_no_numbers_in_its_headings() -> None:
    html = page("t", "sv", fragments(COVER, Section("s1", "Del 1", (a_table("a"),))))
    assert '<h2 id="s1">Del 1</h2>' in html
    assert "Tabell 1. Om a" in shown(html)


def test_a_paragraph_refers_to_what_stands_before_the_next_paragraph() -> None:
    blocks = (
        Paragraph("Först."),
        a_picture("b"),
        a_table("a"),
        a_table("c"),
        Callout("Obs.", "Inget."),
        a_table("d"),
        Paragraph("Sedan."),
        a_table("e"),
    )
    text = shown(a_page(*blocks))
    assert "Först. Se figur 1 och tabell 1–3." in text
    assert "Sedan. Se tabell 4." in text


def test_a_paragraph_that_ends_in_a_colon_leads_to_what_follows_by_itself() -> None:
    text = shown(a_page(Paragraph("Först."), Paragraph("Så här:"), a_table("a")))
    assert "Först. Se tabell 1. Så här: Tabell 1." in text


def test_a_reference_is_a_link_to_what_it_names() -> None:
    html = a_page(Paragraph("Först."), a_table("a", is_folded=True), a_picture("b"))
    assert 'Se <a class="see" href="#figure-b">figur 1</a> och' in html
    assert '<a class="see" href="#table-a">tabell 1</a>.' in html
    assert '<details id="table-a">' in html


def test_a_text_may_refer_to_another_section_and_what_stands_there() -> None:
    see = (Reference("section", "s3"), Reference("table", "t3"), Reference("table", "t2"))
    html = a_page(Paragraph("Skälen står längre fram.", see))
    assert "längre fram. Se avsnitt 2, tabell 2 och tabell 1." in shown(html)
    assert '<a class="see" href="#s3">avsnitt 2</a>' in html
    assert check_page(html) == ()


def test_a_reference_to_nothing_is_a_fault_of_the_page() -> None:
    html = a_page(Paragraph("Se bilagan.", (Reference("table", "borta"),)))
    assert check_page(html) == ("nothing has the id 'table-borta'",)


def test_what_stands_still_in_an_explorer_is_numbered_too() -> None:
    still = (Paragraph("Stilla."), a_table("a"))
    text = shown(a_page(Explorer("x", Callout("Obs.", "Övning."), still, "{}"), a_table("b")))
    assert "Stilla. Se tabell 1." in text
    assert "Tabell 2. Om b" in text


@pytest.mark.parametrize("text", [HOSTILE, "<!-- number table x -->", "<!-- see table:a -->"])
def test_a_text_from_outside_can_neither_number_nor_refer(text: str) -> None:
    table = Table("a", text, (Head(text),), ((Cell(text),),))
    html = a_page(Paragraph(text), table, a_table("b"))
    assert check_page(html) == ()
    assert "Tabell 2. Om b" in shown(html)


def test_a_result_that_opens_a_section_refers_to_what_no_paragraph_does() -> None:
    text = shown(
        a_page(Callout("Resultat.", "Alfa."), a_table("a"), Paragraph("Så."), a_table("b"))
    )
    assert "Resultat. Alfa. Se tabell 1." in text
    assert "Så. Se tabell 2." in text


def test_what_stands_before_the_first_paragraph_is_referred_to_by_it() -> None:
    blocks = (a_picture("f"), a_table("a"), Paragraph("Så."), a_table("b"), Paragraph("Sist."))
    text = shown(a_page(*blocks))
    assert "Så. Se figur 1 och tabell 1–2." in text
    assert "Sist. Del 2" in re.sub(r" 1\.1", "", text)


def test_a_table_in_a_section_without_text_is_referred_to_by_nothing() -> None:
    assert seen_from((a_table("a"), Callout("Obs.", "Inget."))) == ((), ())
    assert numbers_of("") == {}


def test_long_contents_fold_what_is_below_the_main_sections() -> None:
    few = [Section(f"s{n}", f"Del {n}", (), 2 if n % 3 == 0 else 3) for n in range(12)]
    many = [Section(f"s{n}", f"Del {n}", (), 2 if n % 10 == 0 else 3) for n in range(40)]
    assert "<details>" not in page("t", "sv", fragments(COVER, *few))
    html = page("t", "sv", fragments(COVER, *many))
    assert html.count("<summary>9 underavsnitt</summary>") == 4
    assert 'href="#s39"><span class="number">4.9</span> Del 39' in html
    assert check_page(html) == ()
