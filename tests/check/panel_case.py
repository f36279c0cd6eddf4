"""A panel's work, and what is found in it."""

from collections.abc import Iterable

from builders import a_bid, a_consensus, a_material, an_evaluator, criteria_of
from in_words import in_swedish
from vagval.check.check_panel import check_panel
from vagval.domain.errors import Finding
from vagval.domain.material import Material
from vagval.domain.procurement import Criteria
from vagval.domain.score_sheet import Consensus, Evaluator, PanelScore

CRITERIA = criteria_of()


def the_material(
    *scores: PanelScore,
    consensus: Iterable[Consensus] = (a_consensus(),),
    evaluators: Iterable[Evaluator] = (an_evaluator("anna"),),
    bids: int = 1,
) -> Material:
    """Make the work of a panel that has agreed on one bid."""
    keys = ["alfa", "beta", "gamma", "delta"][:bids]
    return a_material(
        *(a_bid(key) for key in keys), evaluators=evaluators, scores=scores, consensus=consensus
    )


def checked(material: Material, criteria: Criteria = CRITERIA) -> dict[str, Finding]:
    """Check the work of a panel, and give what is found by its code."""
    findings = check_panel(criteria, material)
    assert in_swedish(*findings) or not findings
    return {finding.code: finding for finding in findings}


def panel(*keys: str) -> tuple[Evaluator, ...]:
    """Make evaluators who score everything."""
    return tuple(an_evaluator(key) for key in keys)
