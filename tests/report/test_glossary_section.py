"""A reader finds the words that a page uses, explained, and no others."""

from dataclasses import replace

import pytest

from report.evaluated import parts, rows, two_bids
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.document import (
    Bullets,
    Callout,
    Cell,
    Cover,
    Explorer,
    Head,
    Paragraph,
    Picture,
    Section,
    Steps,
    Table,
)
from vagval.domain.quoted import quoted
from vagval.report.check_page import check_page
from vagval.report.context import ReportContext
from vagval.report.glossary_section import alphabetical
from vagval.report.glossary_terms import TERMS
from vagval.report.glossary_used import first_uses, spaced
from vagval.report.html import fragments, page
from vagval.report.wording import Wording

COVER = Cover("Rapport", "", "sv", "", (), (Callout("Obs.", "Det finns en marginal."),))


def shown(*blocks: object, title: str = "Kapitel", key: str = "kapitel") -> ReportContext:
    section = Section(key, title, tuple(blocks))  # type: ignore[arg-type] # any block
    return replace(two_bids(), shown=(COVER, section))


def words_of(context: ReportContext) -> list[str]:
    (section,) = parts(context, "glossary")
    assert isinstance(section, Section)
    (table,) = (block for block in section.blocks if isinstance(block, Table))
    return [row[0] for row in rows(table)]


def test_an_inflected_word_counts_and_a_part_of_a_word_does_not() -> None:
    assert words_of(shown(Paragraph("Anbudens priser."))) == ["anbud", "marginal"]
    assert words_of(shown(Paragraph("Anbudsbrevet och jämförelser."))) == ["marginal"]
    assert words_of(shown(Paragraph("Det UTVÄRDERADE\nPRISET")))[1:] == ["utvärderat pris"]


@pytest.mark.parametrize(
    "block",
    [
        Bullets(("en lottning",)),
        Callout("Lottning", "."),
        Table("t", "En lottning", (Head("x"),), ()),
        Table("t", "", (Head("Lottning"),), ()),
        Table("t", "", (Head("x"),), ((Cell("lottningen"),),)),
        Picture("p", "<svg/>", "Stapeldiagram", "Lottningen"),
        Steps("Så gick det", ("lottning",)),
        Explorer("e", Callout("x", "y"), (Paragraph("lottning"),), "{}"),
    ],
)
def test_a_word_is_found_wherever_a_reader_meets_it(block: object) -> None:
    assert "lottning" in words_of(shown(block))


def test_a_word_of_another_language_is_no_word_of_the_page() -> None:
    quoted_whole, beside = quoted("No lottning here.", "en"), quoted("Så skrev panelen", "en")
    assert words_of(shown(Paragraph(quoted_whole))) == ["marginal"]
    assert words_of(shown(Paragraph(f"Lottning: {beside}"))) == ["lottning", "marginal"]


def test_what_no_reader_sees_is_no_use_of_a_word() -> None:
    hidden = (
        Picture("lottning", "<svg>lottning</svg>", "En lottning", ""),
        Explorer("e", Callout("x", "y"), (), '{"a": "lottning"}'),
    )
    assert words_of(shown(*hidden)) == ["marginal"]


def test_each_word_leads_back_to_the_main_section_that_uses_it_first() -> None:
    context = two_bids()
    below = Section("del-LM", "Läkemedel", (Paragraph("anbud"),), level=3)
    told = (COVER, Section("award", "Beslut", ()), below, Section("b", "B", (Paragraph("anbud"),)))
    uses = {t.key: use.anchor for t, use in first_uses(told, context.wording).items()}
    assert uses == {"margin": "page-title", "bid": "award"}


def test_the_swedish_alphabet_ends_with_its_own_letters() -> None:
    assert sorted("öåäz", key=alphabetical) == ["z", "å", "ä", "ö"]


def test_nothing_is_explained_where_nothing_was_shown() -> None:
    assert parts(two_bids(), "glossary") == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_entries_have_anchors_and_the_page_is_sound(language: Language) -> None:
    context = replace(two_bids(), wording=Wording(language))
    before = parts(context, "report-cover", "reasons", "award", "steps")
    (glossary,) = parts(replace(context, shown=before), "glossary")
    html = page("Rapport", language, fragments(*before, glossary))
    assert check_page(html) == ()
    assert 'id="word-bid"' in html
    assert '<a href="#reasons">' in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_terms_share_a_form_and_each_word_is_a_form_or_a_name(language: Language) -> None:
    wording = Wording(language)
    forms = [spaced(form) for term in TERMS for form in term.forms(wording)]
    assert sorted(forms) == sorted(set(forms))
    assert all(form.strip() for form in forms)
    for term in TERMS:
        assert term.meaning(wording).endswith(".")
        assert term.source(wording)


def test_the_order_of_bids_and_runs_changes_nothing() -> None:
    assert words_of(shown(Paragraph("anbud del vikt"))) == words_of(
        shown(Paragraph("vikt del anbud"))
    )
