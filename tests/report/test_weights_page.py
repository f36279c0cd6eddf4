"""How the weights came about, as people read it."""

from fractions import Fraction

import pytest

from build_criteria import a_procurement
from build_weighting import a_node, a_record, a_weighted_lot, who_divides
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.document import Section, Table
from vagval.domain.weighting_judgments import BestToWorst, Pairs, Points
from vagval.domain.weighting_record import WeightingRecord
from vagval.domain.weighting_result import LotWeights
from vagval.mcda.weights_of_people import weights_of_people
from vagval.report.check_page import check_page
from vagval.report.html import fragments, page
from vagval.report.plain_text import plain
from vagval.report.weights_page import weights_page, weights_sections
from vagval.report.wording import Wording

SV = Wording("sv")
LEAVES = ("pris", "bruk", "funktion")


def weighed(*people: WeightingRecord) -> LotWeights:
    found = weights_of_people(a_weighted_lot(), people)
    assert found is not None
    return found


def told(found: LotWeights, language: Language = "sv") -> str:
    text = plain(weights_sections((found,), Wording(language)), 200)
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_who_disagrees_on_what_is_said_in_words_the_widest_first() -> None:
    text = told(weighed(who_divides("anna", 30, 20, 50), who_divides("bo", 31, 44, 25)))

    first = text.index("Bo och Anna är oense om Funktion: 25 % mot 50 %.")
    assert first < text.index("Anna och Bo är oense om Bruk: 20 % mot 44 %.")
    assert "oense om Pris" not in text
    assert "På 2 kriterier skiljer det fem procentenheter eller mer" in text


def test_people_who_are_near_do_not_disagree() -> None:
    text = told(weighed(who_divides("anna", 40, 27, 33), who_divides("bo", 42, 26, 32)))

    assert "oense" not in text
    assert "Inget kriterium skiljer mer än fem procentenheter mellan dem." in text


def test_one_person_agrees_with_nobody() -> None:
    text = told(weighed(who_divides("anna", 40, 27, 33)))

    assert "Anna har viktat kriterierna." in text
    assert "Kendall" not in text
    assert "Kriteriernas vikter är desamma som personernas medelvärde." in text


def test_how_far_the_criteria_are_from_the_people_is_told() -> None:
    # .05 from functions to price: 5 of 100 lie elsewhere
    text = told(weighed(who_divides("anna", 45, 27, 28)))

    assert "5 % av vikten ligger på andra kriterier" in text
    assert "Mest skiljer Pris: 40 % i kriterierna mot 45 % i medelvärdet." in text


def test_contradicting_comparisons_are_told_and_so_are_their_methods() -> None:
    circle = Pairs(
        (
            ("pris", "bruk", Fraction(5)),
            ("bruk", "funktion", Fraction(5)),
            ("funktion", "pris", Fraction(5)),
        )
    )
    best = BestToWorst(
        "pris",
        "funktion",
        (("pris", Fraction(1)), ("bruk", Fraction(2)), ("funktion", Fraction(8))),
        (("pris", Fraction(8)), ("bruk", Fraction(5)), ("funktion", Fraction(1))),
    )
    text = told(
        weighed(
            a_record("anna", a_node(circle, *LEAVES, method="ahp_weights")),
            a_record("bo", a_node(best, *LEAVES, method="bwm_nonlinear")),
            a_record("eva", a_node(best, *LEAVES, method="bwm_linear")),
        )
    )

    assert "över 0,1: jämförelserna motsäger varandra och bör ses över" in text
    assert "Kvot 0,058" in text
    assert "Största avvikelse 0,036" in text


def test_two_people_of_the_same_name_are_told_apart() -> None:
    text = told(
        weighed(
            who_divides("anna-b", 30, 20, 50, name="Anna"),
            who_divides("anna-k", 30, 45, 25, name="Anna"),
        )
    )

    assert "Anna (anna-k) och Anna (anna-b) är oense om Funktion" in text


def test_the_reasons_are_there_for_each_criterion_and_person() -> None:
    (_, _, people) = weights_sections((weighed(who_divides("anna", 40, 27, 33)),), SV)

    reasons = people.blocks[-1]
    assert isinstance(reasons, Table)
    assert [[cell.text for cell in row] for row in reasons.rows] == [
        ["Pris", "Anna", "Skäl för pris."],
        ["Bruk", "Anna", "Skäl för bruk."],
        ["Funktion", "Anna", "Skäl för funktion."],
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_that_it_is_before_publication_and_changes_nothing(
    language: Language,
) -> None:
    wording = Wording(language)
    lots = (weighed(who_divides("anna", 40, 27, 33), who_divides("bo", 20, 30, 50)),)

    parts = weights_page(a_procurement(a_weighted_lot()), lots, wording)

    html = page("Vikter", language, fragments(*parts))
    assert check_page(html) == ()
    assert wording.text("weights-frame") in html


def test_without_records_it_is_said_where_they_go() -> None:
    text = plain(weights_sections((), SV), 200)

    assert "Det finns inget viktningsprotokoll" in text
    assert "weighting" in text


def test_a_cover_of_an_invented_case_says_so() -> None:
    invented = a_procurement(a_weighted_lot(), is_invented=True)
    cover = weights_page(invented, (), SV)[0]

    assert not isinstance(cover, Section)
    assert [each.label for each in cover.notices] == [SV.text("label-invented")]
    assert cover.lead == "Ingen har lämnat något viktningsprotokoll."


def test_a_criterion_that_somebody_gives_nothing_leaves_no_geometric_mean() -> None:
    nothing = Points(tuple((key, Fraction(100 * (key == "pris"))) for key in LEAVES))
    other = Points(tuple((key, Fraction(100 * (key == "bruk"))) for key in LEAVES))

    found = weighed(
        a_record("anna", a_node(nothing, *LEAVES)), a_record("bo", a_node(other, *LEAVES))
    )

    assert found.geometric is None
    assert "–" in told(found)
