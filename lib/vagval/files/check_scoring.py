"""Whether a requirement carries what its lot's award model counts (poäng, avdrag)."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.errors import Finding, finding
from vagval.domain.lot import Lot
from vagval.domain.model_shapes import SHAPES
from vagval.domain.place import Place
from vagval.domain.requirement import Requirement, RequirementKind
from vagval.files.identifier import suggestion
from vagval.files.line import Line

FROM_REQUIREMENTS = frozenset({PointSource.REQUIREMENTS, PointSource.COMPLIANCE})


@dataclass(frozen=True, slots=True)
class Scoring:
    """What a row says about how the requirement counts."""

    kind: RequirementKind
    criterion: str
    points: Fraction | None
    deduction: Decimal | None


def check_scoring(line: Line, lot: Lot, scoring: Scoring) -> None:
    """Refuse what would count otherwise than published, or not at all."""
    if scoring.kind is RequirementKind.MANDATORY:
        for column in ("criterion", "points", "deduction"):
            if not line.is_blank(column):
                line.fault("mandatory-is-scored", column)
        return
    if scoring.criterion:
        leaf = find_leaf(line, lot, scoring.criterion)
    elif SHAPES.get(lot.award.model) == "bare":
        refuse(line, "points", "points-not-used", lot.award.model)
        refuse(line, "deduction", "deduction-not-used", lot.award.model)
        return
    else:
        line.fault("scored-without-criterion", "criterion")
        return
    if leaf is not None and lot.award.model in SHAPES:
        check_amounts(line, lot, leaf, scoring)


def find_leaf(line: Line, lot: Lot, key: str) -> Criterion | None:
    """Find the leaf that a bör-krav counts in."""
    fitting = {c.id: c for c in lot.tree.leaves if c.source in FROM_REQUIREMENTS}
    leaf = fitting.get(key)
    if leaf is None:
        is_there = lot.tree.get(key) is not None
        code = "criterion-not-for-requirements" if is_there else "criterion-unknown"
        line.fault(code, "criterion", value=key, **suggestion(key, fitting))
    return leaf


def check_amounts(line: Line, lot: Lot, leaf: Criterion, scoring: Scoring) -> None:
    """Refuse missing points or amounts, and those that the model does not count."""
    model = lot.award.model
    is_amount = SHAPES[model] == "amounts" and leaf.source is PointSource.REQUIREMENTS
    if is_amount:
        refuse(line, "points", "points-not-used", model)
        if scoring.deduction is None and line.is_blank("deduction"):
            line.fault("deduction-missing", "deduction", model=model)
    else:
        refuse(line, "deduction", "deduction-not-used", model)
        if scoring.points is None and line.is_blank("points"):
            line.fault("requirement-points-missing", "points", model=model)


def refuse(line: Line, column: str, code: str, model: str) -> None:
    """Add a finding on a cell that must be empty."""
    if not line.is_blank(column):
        line.fault(code, column, model=model)


def check_leaves_have_requirements(
    lots: tuple[Lot, ...],
    requirements: tuple[Requirement, ...],
    place: Place,
    findings: list[Finding],
) -> None:
    """Refuse a leaf whose points would come from requirements that do not exist."""
    used = {(each.lot, each.criterion) for each in requirements}
    findings.extend(
        finding("leaf-without-requirements", place, lot=lot.id, criterion=leaf.id)
        for lot in lots
        for leaf in lot.tree.leaves
        if leaf.source in FROM_REQUIREMENTS and (lot.id, leaf.id) not in used
    )
