"""Criteria that cannot be evaluated are refused by every verb that comes before a result."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sample_workspace import CRITERIA, SAMPLE, copy_sample, replace_in
from vagval.domain.errors import RuleError
from vagval.files.read_criteria import read_criteria
from vagval.files.workspace import Workspace
from vagval.steps.evaluate import evaluate
from vagval.steps.lock import lock
from vagval.steps.lot_models import lot_models
from vagval.steps.tell_check import tell_check

PROCUREMENT = f"{CRITERIA}/procurement.toml"
NOW = datetime(2026, 1, 14, tzinfo=UTC)
VERBS: dict[str, Callable[[Path], object]] = {
    "check": lambda root: tell_check(root, SAMPLE, "", "sv", is_strict=False),
    "lock": lambda root: lock(Workspace(root), SAMPLE, NOW, ("Anna Ek", "Bo Al"), "Ny regel."),
    "evaluate": lambda root: evaluate(Workspace(root), SAMPLE, "", date(2026, 5, 4)),
}


@pytest.fixture
def spoilt(tmp_path: Path) -> Path:
    """Average the panel's points where each has an amount, and stop counting low prices."""
    copy_sample(tmp_path)
    replace_in(tmp_path, PROCUREMENT, 'rule = "consensus"', 'rule = "median"')
    replace_in(tmp_path, PROCUREMENT, 'outside = "continue"', 'outside = "clip"')
    return tmp_path


@pytest.mark.parametrize("verb", VERBS)
def test_the_faults_of_criteria_and_award_rules_are_told_together(spoilt: Path, verb: str) -> None:
    before = (spoilt / CRITERIA / "lock.json").read_bytes()
    with pytest.raises(RuleError) as refused:
        VERBS[verb](spoilt)
    assert [(f.code, f.place.file) for f in refused.value.findings] == [
        ("criteria-average-deducts", PROCUREMENT),
        ("price-floor-in-scale", PROCUREMENT),
        ("price-ceiling-in-scale", PROCUREMENT),
    ]
    assert refused.value.findings[0].details["lots"] == ("MVC", "PV")
    assert (spoilt / CRITERIA / "lock.json").read_bytes() == before


def test_the_sample_has_a_model_for_each_lot() -> None:
    root = Path(__file__).resolve().parents[2]
    criteria = read_criteria(Workspace(root), SAMPLE)
    assert list(lot_models(criteria)) == [lot.id for lot in criteria.procurement.lots]
