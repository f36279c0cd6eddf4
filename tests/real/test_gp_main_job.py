"""The main job over all capabilities of the real case, held to figures worked out apart."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import pytest

from real.gp_by_hand import points_by_hand
from real.gp_written import Built, Rows
from vagval.domain.evaluation import Evaluation
from vagval.files.fingerprint import fingerprints
from vagval.files.workspace import Workspace
from vagval.steps.evaluate import evaluate
from vagval.steps.lock import lock
from vagval.steps.run import run
from vagval.steps.run_request import RunRequest
from vagval.steps.task_progress import Progress

pytestmark = pytest.mark.real

PRICED = ("C43", "C50")
"""Capabilities with prices whose bids answer every MUST epic (counted apart from the package)."""
REPORTED = (*PRICED, "C41", "C18", "C40")
# Capabilities where every bid has an answer to every MUST epic: no ska-krav is unclear there.
ANSWERED = {
    *("C18", "C19", "C21", "C28", "C39", "C40", "C41"),
    *("C43", "C44", "C45", "C46", "C50", "C68"),
}
Raw = Callable[[str], Rows]
Locked = tuple[Workspace, str]


@pytest.fixture(scope="module")
def locked_priced(gp_priced: Built, tmp_path_factory: pytest.TempPathFactory) -> Locked:
    return locked(gp_priced, tmp_path_factory.mktemp("locked-priced") / "work")


@pytest.fixture(scope="module")
def locked_quality(gp_quality: Built, tmp_path_factory: pytest.TempPathFactory) -> Locked:
    return locked(gp_quality, tmp_path_factory.mktemp("locked-quality") / "work")


def locked(built: Built, target: Path) -> Locked:
    """Copy a workspace, which other tests compare byte by byte, and lock the copy."""
    folder, report = built
    work = Workspace(Path(shutil.copytree(folder, target)))
    people = ("Test Ett", "Test Två")
    lock(work, report.procurement, datetime(2026, 1, 1, tzinfo=UTC), people, "")
    return work, report.procurement


@pytest.fixture(scope="module")
def priced(locked_priced: Locked) -> Evaluation:
    return evaluate(*locked_priced)


@pytest.fixture(scope="module")
def quality(locked_quality: Locked) -> Evaluation:
    return evaluate(*locked_quality)


def figures(evaluation: Evaluation) -> dict[tuple[str, str], object]:
    return {
        (lot.lot.id, each.bid.bid): each.assessment.figure
        for lot in evaluation.lots
        for each in lot.decision.ranking
    }


def test_every_capability_is_evaluated_and_every_pair_has_a_place(quality: Evaluation) -> None:
    assert len(quality.lots) == 46
    assert len(figures(quality)) == 330


def test_points_with_prices_are_exactly_those_worked_out_from_the_raw_rows(
    priced: Evaluation, raw: Raw
) -> None:
    by_hand = points_by_hand(raw, with_prices=True)
    assert figures(priced) == {key: each.points for key, each in by_hand.items()}


def test_points_of_quality_alone_are_exactly_those_worked_out(
    quality: Evaluation, raw: Raw
) -> None:
    by_hand = points_by_hand(raw, with_prices=False)
    assert figures(quality) == {key: each.points for key, each in by_hand.items()}


def test_a_capability_is_provisional_where_a_must_epic_has_no_verdict(
    quality: Evaluation,
) -> None:
    codes = {lot.lot.id: {reason.code for reason in lot.reasons} for lot in quality.lots}
    unclear = {key for key, found in codes.items() if "provisional-mandatory" in found}
    assert unclear == set(codes) - ANSWERED


def test_sixty_six_equal_bids_stay_a_tie_and_nobody_is_proposed(quality: Evaluation) -> None:
    lot = next(each for each in quality.lots if each.lot.id == "C41")
    assert len(lot.decision.first) == 66
    assert lot.proposed == ""


def test_a_priced_capability_is_led_as_worked_out_but_unanswered_epics_could_change_it(
    priced: Evaluation,
) -> None:
    lot = next(each for each in priced.lots if each.lot.id == "C44")
    # 1069/24 points, worked out from the raw rows; a rival's unanswered MAY epics are worth more
    # than the distance, which the two extremes (all answered, none answered) do not show.
    assert lot.decision.first == ("10020-001",)
    assert lot.decision.ranking[0].assessment.figure == Fraction(1069, 24)
    assert {reason.code for reason in lot.reasons} == {"provisional-answer"}
    assert lot.proposed == ""


def test_a_capability_with_one_complete_bid_goes_to_it(quality: Evaluation) -> None:
    lot = next(each for each in quality.lots if each.lot.id == "C18")
    assert (lot.proposed, len(lot.decision.ranking)) == ("10023-002", 1)


@pytest.mark.parametrize("lot", REPORTED)
def test_a_report_of_a_capability_is_made_whole(locked_priced: Locked, lot: str) -> None:
    work, procurement = locked_priced
    request = RunRequest(
        procurement, lot, "en", "decision", with_steps=False, forms=("html", "xlsx")
    )
    made = run(work, request, Progress())
    names = {path for path, _ in fingerprints(made.folder)}
    assert {f"report-{lot}.html", "evaluation.xlsx", "result.json", "manifest.json"} <= names
    html = (made.folder / f"report-{lot}.html").read_text("utf-8")
    assert "page.show" not in html
    assert all(bid.vendor in html for bid in made.evaluation.material.bids_in(lot)[:3])
