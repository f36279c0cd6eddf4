"""Lots that an announced rule awards together, from the files to the report."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sample_workspace import CRITERIA, SAMPLE, VENDORS, change_line, copy_sample
from vagval.domain.errors import MaterialError, RuleError
from vagval.domain.evaluation import Evaluation
from vagval.files.workspace import Workspace
from vagval.files.write_result import write_result
from vagval.report.plain_text import plain
from vagval.steps.chosen_sections import chosen_sections
from vagval.steps.evaluate import evaluate
from vagval.steps.gathered import Gathered
from vagval.steps.lock import lock
from vagval.steps.report_context import report_context
from vagval.steps.tell_step import SHOWN

ORDER = '["MVC", "PV", "LM", "RES", "PAS"]'
RULE = f"""
[lots]
rule = "lot_order"
order = {ORDER}
most_per_vendor = 1
announced = "Annonsen, punkt 5.1.6"
"""
pytestmark = pytest.mark.slow
LOCKED_AT = datetime(2026, 1, 14, 10, tzinfo=UTC)


def relocked(folder: Path, rule: str = RULE) -> Workspace:
    """Announce a rule for the sample's lots, and lock it as if it had been there at first."""
    copy_sample(folder)
    path = folder / CRITERIA / "procurement.toml"
    path.write_text(path.read_text("utf-8") + rule, "utf-8", newline="\n")
    (folder / CRITERIA / "lock.json").unlink()
    work = Workspace(folder)
    lock(work, SAMPLE, LOCKED_AT, ("Eva Ek", "Nils Al"), "")
    return work


def shown(evaluation: Evaluation) -> str:
    context = report_context(evaluation, "sv", "audit", None, is_whole=False)
    return plain(chosen_sections(Gathered(context), SHOWN["award"]), 100).replace(
        "\N{NO-BREAK SPACE}", " "
    )


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Evaluation:
    return evaluate(relocked(tmp_path_factory.mktemp("whole")), SAMPLE)


def test_no_vendor_gets_more_than_the_limit_and_one_open_lot_keeps_all_open(
    whole: Evaluation,
) -> None:
    assert whole.allocation is not None
    # MVC goes to alfa, which is then full; PV is first for granit while its ska-krav is open.
    assert whole.allocation.open_lots == ("PV",)
    assert whole.allocation.plan.winners[:2] == ("alfa", "granit")
    assert len(set(whole.allocation.plan.winners)) == 5
    assert [each.proposed for each in whole.lots] == [""] * 5
    assert all(each.is_provisional for each in whole.lots)


def test_the_terminal_and_the_result_tell_it(whole: Evaluation, tmp_path: Path) -> None:
    text = shown(whole)
    assert text.startswith("Fördelning av delarna")
    assert "Resultatet för PV är preliminärt, och eftersom delarna fördelas tillsammans" in text
    write_result(tmp_path / "result.json", whole)
    told = json.loads((tmp_path / "result.json").read_text())["allocation"]
    assert (told["rule"], told["most_per_vendor"], told["is_provisional"]) == ("lot_order", 1, True)
    assert [each["bid"] for each in told["plan"]["awards"]][:2] == ["alfa", "granit"]
    # Lots of this procurement are in money and in points: nothing is added.
    assert (told["plan"]["sum"], told["difference"]) == (None, None)


def test_one_lot_is_evaluated_with_all_the_others(tmp_path: Path, whole: Evaluation) -> None:
    alone = evaluate(relocked(tmp_path), SAMPLE, "RES")
    assert [each.lot.id for each in alone.lots] == ["RES"]
    assert alone.allocation == whole.allocation
    assert alone.lots[0].allocated == whole.lots[3].allocated
    assert "Fördelning av delarna" not in shown(alone)


def test_a_lot_can_be_looked_at_before_the_others_can_be_evaluated(tmp_path: Path) -> None:
    work = relocked(tmp_path)
    change_line(tmp_path, f"{VENDORS}/panel/_consensus.csv", "LM;", lambda _: "")
    with pytest.raises(MaterialError):
        evaluate(work, SAMPLE)
    alone = evaluate(work, SAMPLE, "MVC")
    (lot,) = alone.lots
    assert lot.decision.first == ("alfa",)
    assert (lot.proposed, alone.allocation) == ("", None)
    assert [each.code for each in lot.reasons] == ["provisional-lot-alone"]


def test_a_sum_over_lots_in_points_is_refused_before_the_lock(tmp_path: Path) -> None:
    with pytest.raises(RuleError) as refused:
        relocked(tmp_path, RULE.replace("lot_order", "lowest_total"))
    (finding,) = refused.value.findings
    assert (finding.code, finding.details["lots"]) == ("lots-not-money", ("LM", "PAS"))
