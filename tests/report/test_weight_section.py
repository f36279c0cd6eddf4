"""A reviewer finds what the weights decide, in words first; the public only that they do not."""

from dataclasses import replace
from fractions import Fraction
from functools import cache

import pytest

from builders import a_bid, a_criterion, a_lot, an_award_rule
from report.evaluated import (
    ALL_MET,
    parts,
    rows,
    said,
    scored_material,
    some_criteria,
    table,
    told,
    words,
)
from report.weighed import (
    SHARES,
    a_matrix,
    a_run,
    nearest_of_five,
    some_answers,
    stressed,
    weighed,
)
from vagval.domain.audience import Audience
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.document import Cover, Section, Table
from vagval.domain.simulation_digest import digest
from vagval.domain.stress import LotStress
from vagval.report.check_page import check_page
from vagval.report.context import ReportContext
from vagval.report.html import fragments, page

FIVE = a_matrix()


@cache
def five(language: Language = "sv", audience: Audience = "audit") -> ReportContext:
    answers = some_answers(FIVE, first_shares=SHARES, nearest=nearest_of_five())
    return weighed(stressed(FIVE, answers, (a_run(FIVE),)), language=language, audience=audience)


@cache
def read(language: Language = "sv", audience: Audience = "audit") -> tuple[Section | Cover, ...]:
    """Tell it once: five pictures take their time."""
    return parts(five(language, audience), "weights")


def text(audience: Audience = "audit") -> str:
    """Give every text with ordinary blanks."""
    return words(read(audience=audience)).replace("\N{NO-BREAK SPACE}", " ")


def found(key: str) -> Table:
    """Find a table by the start of its key."""
    blocks = (block for part in read() if isinstance(part, Section) for block in part.blocks)
    return next(b for b in blocks if isinstance(b, Table) and b.key.startswith(f"table-{key}"))


def test_the_frame_and_then_the_answer_in_words_stand_first() -> None:
    section = read()[0]
    told_of_it = text()
    assert "Bara för internt bruk." in told_of_it
    assert (
        "Systematik Norr är först för 49 % av alla tänkbara viktningar. "
        "Känsligast är kriteriet Funktion, som väger 20 %: det kan väga allt från 0 % till "
        "20,7 %; väger det mer går Norrsken Journal förbi. "
        "De övriga vikterna behåller då sina proportioner." in told_of_it
    )
    kinds = [type(block).__name__ for block in getattr(section, "blocks", ())]
    assert kinds[:5] == ["Paragraph", "Callout", "Paragraph", "Picture", "Table"]


def test_a_bid_that_is_first_for_more_weightings_than_the_first_one_is_named() -> None:
    shares = (SHARES[1], SHARES[0], *SHARES[2:])
    context = weighed(stressed(FIVE, some_answers(FIVE, first_shares=shares)))
    assert (
        "Systematik Norr är först för 21,3 % av alla tänkbara viktningar. "
        "Fler viktningar talar för Norrsken Journal, som är först för 49 %."
    ) in said(context, "weights")


def test_more_than_eight_criteria_have_a_simulated_share_with_its_margin() -> None:
    context = weighed(stressed(FIVE, some_answers(FIVE), (a_run(FIVE),)))
    told_of_it = said(context, "weights")
    assert "Systematik Norr är först för 50,8 % ± 3,1 % av alla" in told_of_it
    assert (
        "Andelen är simulerad och inte räknad som en volym: kriterierna är fler än åtta, eller så "
        "är något område för smalt för att mätas."
    ) in told_of_it


def test_the_public_reads_only_that_the_weights_are_locked() -> None:
    assert len(read(audience="public")) == 1
    told_of_it = text("public")
    assert "prövas internt och redovisas inte här" in told_of_it
    assert "Systematik" not in told_of_it


def test_both_ends_of_an_interval_are_rounded_inwards_and_name_the_challengers() -> None:
    # 2/27 = 7.407... and 13/48 = 27.083... per cent.
    assert rows(found("intervals"))[0] == [
        "Pris", "25 %", "7,5 %", "Gamma Vård", "27 %", "Norrsken Journal",
    ]  # fmt: skip
    assert rows(found("intervals-exact"))[0] == ["Pris", "1/4", "2/27", "13/48"]


def test_pairs_are_rounded_in_the_table_and_exact_in_the_folded_one() -> None:
    shown = rows(found("pairs-LM"))
    assert shown[0][:3] == ["Systematik Norr", "–", "67,6 %"]
    exact = rows(found("pairs-exact"))
    assert ["Norrsken Journal", "Systematik Norr", "335437/1036728"] in exact


def test_the_nearest_weights_and_the_proof_that_none_exist_are_told() -> None:
    assert rows(found("nearest")) == [
        ["Norrsken Journal", "0,6 %",
         "Funktion: 20 % → ≈ 20,6 %\nInformationssäkerhet: 15 % → ≈ 14,4 %", "Systematik Norr"],
    ]  # fmt: skip
    assert (
        "Ingen viktning gör Delta IT ensamt först: blandar man 40 % av Norrsken Journal och 60 % "
        "av Systematik Norr är blandningen minst lika bra som Delta IT på varje kriterium."
    ) in text()


def test_first_places_are_exact_where_computed_and_carry_a_margin_where_simulated() -> None:
    shown = found("first-shares")
    assert [head.text for head in shown.heads] == [
        "Anbud", "Modellens egen summa, räknad exakt",
        "Modellens egen summa, simulerad",
    ]  # fmt: skip
    # 508 of the reference run's 1 000: 1.96 * sqrt(0.508 * 0.492 / 1000) = 3.1 per cent.
    assert rows(shown)[0] == ["Systematik Norr", "49 %", "50,8 % ± 3,1 %"]
    assert rows(shown)[-1] == ["Delta IT", "0 %", "i ingen dragning (under 0,3 %)"]


def test_central_weights_stand_beside_the_published_ones() -> None:
    shown = found("central")
    assert [head.text for head in shown.heads][:3] == [
        "Kriterium", "Publicerad vikt", "Systematik Norr",
    ]  # fmt: skip
    assert len(shown.heads) == 6  # Delta IT is never first.


def test_the_simulation_can_be_made_again() -> None:
    assert rows(found("simulation"))[0][:5] == [
        "Utvärderingsmodellens egen summa", "1", "1 000", "1 000", "3,1 %",
    ]  # fmt: skip


def test_methods_whose_numbers_were_rounded_are_named_and_no_others() -> None:
    # Squared distances of five bids have no common unit that fits beside drawn weights.
    runs = (a_run(FIVE), a_run(FIVE, "topsis"))
    assert [run.is_exact for run in runs] == [True, False]
    sentence = "kan ha räknats som olika: TOPSIS."
    assert sentence in said(weighed(stressed(FIVE, free=runs)), "weights")
    assert "räknats som olika" not in said(weighed(stressed(FIVE, free=runs[:1])), "weights")


def test_the_fingerprint_of_the_counts_stands_in_the_report() -> None:
    run = a_run(FIVE)
    assert rows(found("simulation"))[0][5] == digest(run)[:16]


def test_bids_that_share_the_first_place_have_no_interval_and_it_says_why() -> None:
    matrix = a_matrix(((3, 1), (1, 3), (0, 0)), (Fraction(1, 2), Fraction(1, 2)))
    context = weighed(stressed(matrix), ("Pris", "Stöd"))
    told_of_it = said(context, "weights")
    assert "Norrsken Journal och Systematik Norr är exakt lika" in told_of_it
    assert "Lägsta vikt" not in told_of_it


def test_equal_bids_that_a_tie_break_separates_are_not_said_to_share_the_place() -> None:
    matrix = a_matrix(((3, 1), (1, 3), (0, 0)), (Fraction(1, 2), Fraction(1, 2)))
    context = weighed(stressed(matrix), ("Pris", "Stöd"))
    lot = context.evaluation.lots[0]
    first, second, *others = lot.decision.ranking
    ranking = (first, replace(second, rank=2), *others)
    changed = replace(lot, decision=replace(lot.decision, ranking=ranking))
    evaluation = replace(context.evaluation, lots=(changed,))
    told_of_it = said(replace(context, evaluation=evaluation), "weights")
    assert "den publicerade särskiljningen avgör vem som är först" in told_of_it
    assert "delar första platsen" not in told_of_it


def test_a_bid_that_is_never_behind_is_first_whatever_the_weights_are() -> None:
    matrix = a_matrix(((3, 3), (1, 3), (0, 0)), (Fraction(1, 2), Fraction(1, 2)))
    told_of_it = said(weighed(stressed(matrix), ("Pris", "Stöd")), "weights")
    assert "Norrsken Journal är minst lika bra som alla andra på varje kriterium" in told_of_it
    assert "Inget enskilt kriteriums vikt avgör" in told_of_it


def test_a_criterion_whose_weight_decides_nothing_is_named() -> None:
    quarter = (Fraction(1, 2), Fraction(1, 4), Fraction(1, 4))
    matrix = a_matrix(((4, 4, 3), (0, 3, 4)), quarter)
    told_of_it = said(weighed(stressed(matrix), ("Pris", "Stöd", "Drift")), "weights")
    assert "Kriterierna Pris och Stöd kan vart och ett väga allt" in told_of_it


def test_lowest_price_has_no_weights_and_says_why() -> None:
    lot = a_lot("LM", a_criterion(), award=an_award_rule("lowest_price", tie_break=()))
    bids = (a_bid("alfa", answers=ALL_MET), a_bid("beta", price=900, answers=ALL_MET))
    context = told(some_criteria(lots=(lot,)), scored_material(*bids), stress={"LM": LotStress()})
    assert "utvärderingsmodellen är lägst pris" in said(context, "weights")


def test_one_bid_has_nothing_to_be_compared_with() -> None:
    context = told(some_criteria(), scored_material(a_bid("alfa", answers=ALL_MET)),
                   stress={"LM": LotStress()})  # fmt: skip
    assert "det enda rangordnade anbudet" in said(context, "weights")


def test_without_a_stress_test_there_is_no_section() -> None:
    assert parts(replace(five(), stress={}), "weights") == ()


def test_many_bids_are_told_against_the_first_alone() -> None:
    points = tuple((place, 20 - place) for place in range(12))
    context = weighed(
        stressed(a_matrix(points, (Fraction(3, 5), Fraction(2, 5)))), ("Pris", "Stöd")
    )
    assert len(table(context, "weights", "pairs-LM").heads) == 3
    assert len(rows(table(context, "weights", "pairs-exact"))) == 132


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_section_is_a_page_that_may_be_handed_out(language: Language) -> None:
    html = page(
        "Vikter", language, fragments(*parts(five(language), "report-cover"), *read(language))
    )
    assert check_page(html) == ()
