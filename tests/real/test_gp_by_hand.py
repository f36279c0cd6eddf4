"""What the bids should get: a few figures by hand, and the written files against the raw ones."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from real.gp_by_hand import points_by_hand
from real.gp_written import Built, Rows, rows_of

pytestmark = pytest.mark.real

Raw = Callable[[str], Rows]


def test_worked_example_task_management_with_prices(raw: Raw) -> None:
    # C50 has 7 MAY epics at 1 point and the verdict at 2: 9 points at most. Both are covered in
    # full and cost 1.26 a patient: 30 x (1 - 1.26/10) = 26.22 for the price.
    # 10052-002 passed 6 MAY epics: 70 x 8/9 = 62.22...; 10000-001 passed 4: 70 x 6/9 = 46.66...
    figures = points_by_hand(raw, with_prices=True)

    assert figures["C50", "10052-002"].points == Fraction(70 * 8, 9) + Fraction("26.22")
    assert figures["C50", "10000-001"].points == Fraction(70 * 6, 9) + Fraction("26.22")


def test_worked_example_video_consultation_with_prices(raw: Raw) -> None:
    # C44 has 46 MAY epics: 48 points at most. 10062-001 has two verdicts, so it is covered in part.
    figures = points_by_hand(raw, with_prices=True)
    video = {bid: figure.points for (lot, bid), figure in figures.items() if lot == "C44"}

    assert video == {
        "10020-001": 70 * Fraction(11, 48) + 30 * Fraction("0.95"),
        "10062-001": 70 * Fraction(10, 48) + 30 * Fraction("0.97"),
        "10072-003": 70 * Fraction(6, 48) + 30 * Fraction("0.93"),
    }
    assert max(video, key=lambda bid: video[bid]) == "10020-001"


def test_in_productivity_all_66_solutions_tie_when_quality_alone_decides(raw: Raw) -> None:
    figures = points_by_hand(raw, with_prices=False)
    productivity = [figure.points for (lot, _), figure in figures.items() if lot == "C41"]

    assert productivity == [100] * 66


def test_in_productivity_with_prices_two_solutions_tie_and_the_cheapest_is_first(raw: Raw) -> None:
    figures = points_by_hand(raw, with_prices=True)
    ordered = sorted(
        ((figure.points, bid) for (lot, bid), figure in figures.items() if lot == "C41"),
        reverse=True,
    )

    assert ordered[0] == (Fraction("99.58"), "10007-002")
    assert ordered[4:6] == [(Fraction("96.22"), "10052-002"), (Fraction("96.22"), "10000-001")]


def test_13_lots_have_no_unanswered_ska_krav_and_six_of_them_have_prices(raw: Raw) -> None:
    figures = points_by_hand(raw, with_prices=True)
    open_lots = {lot for (lot, _), figure in figures.items() if not figure.is_answered}
    complete = {lot for lot, _ in figures} - open_lots

    assert complete == {
        "C18", "C19", "C21", "C28", "C39", "C40", "C41", "C43", "C44", "C45", "C46", "C50", "C68",
    }  # fmt: skip
    assert sum(not figure.is_answered for figure in figures.values()) == 84


def test_the_written_answers_give_the_quality_worked_out_from_the_raw_files(
    raw: Raw, built: Built
) -> None:
    target, report = built
    requirements = rows_of(target / "criteria" / report.procurement / "requirements.csv")
    worth = {row["id"]: Fraction(row["points"] or 0) for row in requirements}
    highest = {
        lot.id: sum(worth[row["id"]] for row in requirements if row["lot"] == lot.id)
        for lot in report.plan.lots
    }
    lot_of = {row["id"]: row["lot"] for row in requirements}
    share = {"met": Fraction(1), "partly": Fraction(1, 2)}
    written: dict[tuple[str, str], Fraction] = {}
    for folder in (target / "vendors" / report.procurement / "bids").iterdir():
        for row in rows_of(folder / "answers.csv"):
            lot = lot_of[row["requirement"]]
            points = share[row["answer"]] * worth[row["requirement"]] / highest[lot]
            written[lot, folder.name] = written.get((lot, folder.name), Fraction(0)) + points
    figures = points_by_hand(raw, with_prices=report.procurement == "gp-it-futures")

    assert written == {key: figure.quality for key, figure in figures.items()}
