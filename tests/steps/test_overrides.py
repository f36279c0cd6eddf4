"""An override that was locked is told wherever the result is told."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sample_workspace import CRITERIA, SAMPLE, copy_sample, replace_in
from vagval.domain.errors import RuleError
from vagval.domain.evaluation import Evaluation
from vagval.files.workspace import Workspace
from vagval.report.html import fragments
from vagval.report.sections import SECTIONS
from vagval.steps.evaluate import evaluate
from vagval.steps.lock import lock
from vagval.steps.report_context import report_context

PROCUREMENT = f"{CRITERIA}/procurement.toml"
OVERRIDE = """
[[lot.award.override]]
finding = "{code}"
by = "Eva Jurist"
reason = "Inget pris under golvet är möjligt."
"""
BOTH = "".join(
    OVERRIDE.format(code=code) for code in ("price-floor-in-scale", "price-ceiling-in-scale")
)
BEFORE_DEADLINE = datetime(2026, 1, 20, tzinfo=UTC)


def evaluated(root: Path, overrides: str) -> Evaluation:
    """Clip the price scale of one lot, lock the sample anew and evaluate it."""
    copy_sample(root)
    clipped = 'outside = "clip"\n'
    replace_in(root, PROCUREMENT, 'outside = "continue"\n', clipped + overrides)
    # The bids answered the first version: what they answered is another matter than this one.
    (root / CRITERIA / "lock.json").unlink()
    lock(Workspace(root), SAMPLE, BEFORE_DEADLINE, ("Anna Ek", "Bo Al"), "")
    return evaluate(Workspace(root), SAMPLE, "LM", date(2026, 5, 4))


def test_the_notes_of_a_report_name_the_override_who_and_why(tmp_path: Path) -> None:
    evaluation = evaluated(tmp_path, BOTH)
    told = [each for each in evaluation.findings if each.code == "award-overridden"]
    assert [each.details["fault"] for each in told] == [
        "price-floor-in-scale",
        "price-ceiling-in-scale",
    ]
    context = report_context(evaluation, "sv", "audit", None, is_whole=False)
    html = fragments(*SECTIONS["notes"](context))
    assert html.count("AVSTEG: Eva Jurist har beslutat") == 2
    assert "Inget pris under golvet är möjligt." in html


def test_an_evaluation_under_an_override_is_decided_as_published(tmp_path: Path) -> None:
    (lot,) = evaluated(tmp_path, BOTH).lots
    assert lot.decision.ranking
    assert not any(each.code == "award-overridden" for each in lot.reasons)


def test_without_the_override_nothing_is_locked(tmp_path: Path) -> None:
    with pytest.raises(RuleError) as refused:
        evaluated(tmp_path, "")
    assert {each.code for each in refused.value.findings} == {
        "price-floor-in-scale",
        "price-ceiling-in-scale",
    }
