"""Each procurement is told to be where its papers show it to be, on the day asked about."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from one_lot import KEY
from sample_workspace import SAMPLE, copy_sample
from status_case import (
    AWARD,
    AWARDED,
    BIDS,
    CANCELLATION,
    DEADLINE,
    EVALUATED,
    EVALUATION,
    OPENED,
    OPENING,
    PUBLISHED,
    VENDORS,
    locked,
    record,
    with_criteria,
    with_record,
)
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.situation import LotSituation, ProcurementSituation
from vagval.domain.status_stage import Stage
from vagval.files.read_status import read_status
from vagval.files.workspace import Workspace
from vagval.report.html import fragments
from vagval.report.status_context import StatusContext
from vagval.report.status_document import status_document
from vagval.report.wording import Wording
from vagval.steps.situation import situation
from workspaces import edit, write_toml

LATE = date(2026, 6, 9)
AFTER = date(2026, 7, 1)
Build = Callable[[Path], Workspace]
STAGES: dict[str, tuple[Build, date, Stage]] = {
    "only criteria": (with_criteria, date(2026, 1, 10), Stage.COMPLETE),
    "locked": (locked, date(2026, 1, 14), Stage.LOCKED),
    "published": (locked, PUBLISHED, Stage.PUBLISHED),
    "on the last day": (locked, DEADLINE, Stage.PUBLISHED),
    "past the deadline": (locked, OPENED, Stage.CLOSED),
    "opened and scored": (lambda root: with_record(root, OPENING), OPENED, Stage.SCORED),
    "evaluated": (lambda root: with_record(root, OPENING, EVALUATION), LATE, Stage.EVALUATED),
    "awarded": (lambda root: with_record(root, OPENING, EVALUATION, AWARD), LATE, Stage.STANDSTILL),
    "later": (lambda root: with_record(root, OPENING, EVALUATION, AWARD), AFTER, Stage.AWARDED),
    "cancelled": (lambda root: with_record(root, OPENING, CANCELLATION), LATE, Stage.CANCELLED),
}


def the_procurement(work: Workspace, on: date) -> ProcurementSituation:
    (each,) = situation(work, on).procurements
    return each


def the_lot(work: Workspace, on: date) -> LotSituation:
    (lot,) = the_procurement(work, on).lots
    return lot


def codes(work: Workspace, on: date) -> list[str]:
    return [each.code for each in the_procurement(work, on).concerns]


@pytest.mark.parametrize(("build", "on", "stage"), STAGES.values(), ids=STAGES)
def test_the_stage_is_the_one_that_the_papers_show(
    tmp_path: Path, build: Build, on: date, stage: Stage
) -> None:
    assert the_lot(build(tmp_path), on).stage is stage


@pytest.mark.parametrize("name", ["only criteria", "locked", "opened and scored", "evaluated",
                                  "awarded", "cancelled"])  # fmt: skip
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_says_the_stage_in_both_languages(
    tmp_path: Path, name: str, language: Language
) -> None:
    build, on, stage = STAGES[name]
    work, wording = build(tmp_path), Wording(language)
    people, _ = read_status(work, language)
    document = status_document(StatusContext(situation(work, on), people, wording))
    page = fragments(*document.parts)
    said = {each: f">{wording.text(f'stage-{each.value}')}<" in page for each in Stage}
    assert [each for each in Stage if said[each]] == [stage]


def test_what_is_dated_later_has_not_happened_yet(tmp_path: Path) -> None:
    work = with_record(tmp_path, OPENING, EVALUATION, AWARD)
    days = (date(2026, 1, 13), PUBLISHED, OPENED, EVALUATED, AWARDED)
    told = [the_lot(work, on).stage for on in days]
    assert told == [
        Stage.COMPLETE, Stage.PUBLISHED, Stage.SCORED, Stage.EVALUATED, Stage.STANDSTILL,
    ]  # fmt: skip


def test_the_evidence_and_its_date_are_told(tmp_path: Path) -> None:
    lot = the_lot(with_record(tmp_path, OPENING, EVALUATION), LATE)
    assert (lot.evidence, lot.since) == (f"vendors/{KEY}/record/decisions.csv", EVALUATED)


def test_the_standstill_runs_to_its_last_day_and_no_longer(tmp_path: Path) -> None:
    work = with_record(tmp_path, OPENING, EVALUATION, AWARD)
    last = date(2026, 6, 18)
    assert the_lot(work, last).until == last
    assert the_lot(work, last).stage is Stage.STANDSTILL
    assert the_lot(work, date(2026, 6, 19)).stage is Stage.AWARDED


def test_the_standstill_is_counted_from_when_the_notices_were_sent(tmp_path: Path) -> None:
    work = with_record(tmp_path, OPENING, EVALUATION, AWARD)
    assert the_lot(work, LATE).is_standstill_assumed
    write_toml(
        work.record(KEY) / "letters.toml",
        "schema = 1\n[notice]\nsent = 2026-06-12\nelectronic = true\n",
    )
    assert (the_lot(work, LATE).until, the_lot(work, LATE).is_standstill_assumed) == (
        date(2026, 6, 18), True,
    )  # fmt: skip
    sent = the_lot(work, date(2026, 6, 19))
    assert (sent.stage, sent.until) == (Stage.STANDSTILL, date(2026, 6, 22))
    assert not sent.is_standstill_assumed


def test_the_winner_is_known_only_after_the_award(tmp_path: Path) -> None:
    work = with_record(tmp_path, OPENING, EVALUATION, AWARD)
    assert the_lot(work, EVALUATED).awarded is None
    awarded = the_lot(work, AWARDED).awarded
    assert awarded is not None
    assert (awarded.vendor, awarded.price) == (VENDORS[0], Fraction(1234567))


def test_a_secret_price_is_left_out_of_the_award(tmp_path: Path) -> None:
    work = with_record(tmp_path, OPENING, EVALUATION, AWARD)
    bid = work.bids(KEY) / BIDS[0] / "bid.toml"
    claim = '\n[[secrecy]]\nfield = "prices"\nreason = "Kalkylen."\n'
    bid.write_text(bid.read_text("utf-8") + claim, "utf-8")
    awarded = the_lot(work, AWARDED).awarded
    assert awarded is not None
    assert awarded.price is None


def test_a_panel_that_is_not_done_leaves_the_lot_examined(tmp_path: Path) -> None:
    work = with_record(tmp_path, OPENING)
    (work.panel(KEY) / "_consensus.csv").unlink()
    (work.panel(KEY) / "anna.csv").unlink()
    assert the_lot(work, OPENED).stage is Stage.CHECKED


def test_an_unclear_mandatory_requirement_keeps_the_evaluation_provisional(tmp_path: Path) -> None:
    work = with_record(tmp_path, OPENING, EVALUATION)
    edit(work.bids(KEY) / BIDS[1] / "answers.csv", "LM-S-2;uppfylls;Ja.;", "LM-S-2;;Ja.;")
    assert the_lot(work, LATE).stage is Stage.PROVISIONAL
    assert codes(work, LATE) == ["status-still-provisional"]


def test_a_broken_bid_leaves_what_is_on_record(tmp_path: Path) -> None:
    work = with_record(tmp_path, OPENING, EVALUATION)
    edit(work.bids(KEY) / BIDS[1] / "bid.toml", 'lots = ["LM"]', "lots = 3")
    each = the_procurement(work, LATE)
    assert each.lots[0].stage is Stage.EVALUATED
    assert [found.code for found in each.concerns] == ["status-material-broken"]
    assert each.faults


def test_changed_criteria_are_a_risk_that_is_told(tmp_path: Path) -> None:
    work = with_record(tmp_path, OPENING)
    edit(work.procurement_file(KEY), 'weight = "0.55"', 'weight = "0.50"')
    edit(work.procurement_file(KEY), 'weight = "0.45"', 'weight = "0.50"')
    assert "status-lock-broken" in codes(work, OPENED)
    assert the_lot(work, OPENED).stage is Stage.OPENED


def test_an_opening_that_is_not_on_record_is_overdue(tmp_path: Path) -> None:
    assert codes(locked(tmp_path), LATE) == ["status-not-opened"]


def test_publication_without_a_lock_is_told(tmp_path: Path) -> None:
    assert codes(with_criteria(tmp_path), PUBLISHED) == ["status-published-unlocked"]


def test_an_opening_before_the_deadline_is_told(tmp_path: Path) -> None:
    early = (date(2026, 3, 2), *OPENING[1:])
    assert codes(with_record(tmp_path, early), LATE) == ["status-opened-early"]


def test_a_cancellation_is_to_be_documented_within_thirty_days(tmp_path: Path) -> None:
    work = with_record(tmp_path, OPENING, CANCELLATION)
    assert codes(work, LATE) == ["status-documentation-due"]
    assert the_lot(work, LATE).until == date(2026, 7, 8)


def test_a_decision_on_one_lot_says_nothing_of_another(tmp_path: Path) -> None:
    work = with_record(tmp_path, OPENING)
    record(work, OPENING, (AWARDED, "tilldelning", "LM", "Tilldelas.", "Eva"))
    assert the_lot(work, LATE).stage is Stage.STANDSTILL
    assert the_procurement(work, LATE).is_public


def test_one_broken_procurement_does_not_hide_the_others(tmp_path: Path) -> None:
    work = with_record(tmp_path, OPENING, EVALUATION)
    broken = work.criteria("trasig")
    broken.mkdir()
    (broken / "procurement.toml").write_text('name_sv = "Trasig"\n', "utf-8")
    sound, other = situation(work, LATE).procurements
    assert sound.lots[0].stage is Stage.EVALUATED
    assert other.lots[0].stage is Stage.INCOMPLETE
    (concern,) = other.concerns
    assert concern.code == "status-criteria-broken"
    assert concern.details["count"] == len(other.faults)


@pytest.mark.slow
def test_no_winner_is_named_while_another_lot_is_undecided(tmp_path: Path) -> None:
    work = Workspace(copy_sample(tmp_path))
    decisions = work.record(SAMPLE) / "decisions.csv"
    first = "2026-06-08;tilldelning;LM;Tilldelas.;Eva\r\n"
    decisions.write_bytes(decisions.read_bytes() + first.encode())
    each = the_procurement(work, LATE)
    stages = {lot.lot: lot.stage for lot in each.lots}
    assert (stages["LM"], stages["MVC"]) == (Stage.STANDSTILL, Stage.EVALUATED)
    assert not each.is_public
    assert [lot.awarded for lot in each.lots] == [None] * len(each.lots)
    rest = "2026-06-09;tilldelning;;Tilldelas.;Eva\r\n"
    decisions.write_bytes(decisions.read_bytes() + rest.encode())
    each = the_procurement(work, LATE)
    assert each.is_public
    assert [lot.lot for lot in each.lots if lot.awarded is None] == ["PV"]
    assert "status-award-unsupported" in [found.code for found in each.concerns]
