"""Each step's page answers its question in one sentence."""

from report.complied import to_be_tested
from report.evaluated import parts, provisional, two_bids
from report.test_overview_section import both
from vagval.domain.document import Cover
from vagval.report.context import ReportContext


def lead(context: ReportContext, step: str) -> str:
    found = parts(context, f"step-cover-{step}")[0]
    assert isinstance(found, Cover)
    return found.lead.replace("\N{NO-BREAK SPACE}", " ")


def test_the_check_counts_the_bids_by_standing() -> None:
    assert lead(two_bids(), "check") == (
        "2 av 2 anbud får utvärderas; 0 får det inte, och för 0 är en fråga öppen."
    )
    assert lead(provisional(), "check").endswith("och för 1 är en fråga öppen.")


def test_the_compliance_counts_what_is_shown() -> None:
    assert lead(two_bids(), "compliance").startswith(
        "Av 0 svar på krav som ska styrkas är 0 visade"
    )


def test_the_scores_count_evaluators_points_and_wide_spreads() -> None:
    assert lead(two_bids(), "scores") == (
        "2 bedömare har satt poäng 4 gånger, varje gång med skäl; "
        "ingenstans är spridningen större än 40 % av skalan."
    )


def test_the_award_is_the_result_itself() -> None:
    assert lead(two_bids(), "award").startswith("Alfa AB föreslås tilldelas kontraktet")


def test_the_robustness_names_the_nearest_bid_or_counts_the_lots() -> None:
    assert lead(two_bids(), "robustness").startswith("Beta AB har 200 kr högre jämförelsetal")
    assert lead(both(), "robustness").startswith("I 0 av 2 delar finns mer än ett rangordnat anbud")


def test_the_compliance_page_says_how_many_standards_pass_and_what_remains_to_be_tested() -> None:
    assert lead(to_be_tested(), "compliance").endswith(
        "3 granskningar mot krävda standarder är gjorda; i 2 saknas ingen ska-punkt. "
        "3 saker återstår att prova."
    )
