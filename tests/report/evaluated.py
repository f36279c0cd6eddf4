# ruff: noqa: ANN401 - a builder takes any field by its name
"""Evaluations made by the core itself, ready to be told, and what a reader finds in them."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from typing import Any

from builders import (
    DIGEST,
    OPENED,
    a_bid,
    a_consensus,
    a_criterion,
    a_lot,
    a_material,
    a_requirement,
    a_score,
    amounts,
    an_award_rule,
    an_evaluator,
    criteria_of,
)
from vagval.award.award_models import award_model
from vagval.award.conclude import conclude
from vagval.award.decide import decide
from vagval.check.admit import admit
from vagval.check.settle import scenarios, settle
from vagval.comply.check_evidence import check_evidence
from vagval.comply.risks import risks_of
from vagval.domain.admission import Admission
from vagval.domain.audience import Audience
from vagval.domain.bid import Bid, Claim
from vagval.domain.bilingual import Language
from vagval.domain.criterion import PointSource
from vagval.domain.decision import Decision, Outcome
from vagval.domain.document import Cell, Cover, Section, Table
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.lock import Lock
from vagval.domain.lot import Lot
from vagval.domain.material import Material
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.record import DecisionKind, RecordedDecision
from vagval.report.context import ReportContext
from vagval.report.sections import SECTIONS
from vagval.report.wording import Wording
from vagval.robustness.margin import margins
from vagval.score.score_lot import score_lot

LOCK = Lock("prov", 1, datetime(2026, 1, 14, 10, 30, tzinfo=UTC), ("Eva", "Nils"), "",
            (("procurement.toml", DIGEST),), "ab" * 32)  # fmt: skip
QUALITY = a_criterion(deductions=amounts(*(100 * n for n in range(6))))
FUNCTIONS = a_criterion("funktion", source=PointSource.REQUIREMENTS)
RULES = ("lowest_price", "highest:kvalitet", "drawing")
LOT = a_lot("LM", QUALITY, FUNCTIONS, award=an_award_rule(tie_break=RULES))
SKA, WITH_EVIDENCE = a_requirement("S-1"), a_requirement("S-2", evidence="document")
BOR = a_requirement("B-1", criterion="funktion", deduction=50)
ALL_MET = {"S-1": Claim.MET, "B-1": Claim.MET}


def some_criteria(*requirements: Any, **changed: Any) -> Criteria:
    """Make the criteria of one lot with a panel criterion and a bör-krav."""
    return criteria_of(*(requirements or (SKA, BOR)), lots=changed.pop("lots", (LOT,)), **changed)


def scored_material(
    *bids: Bid, points: Iterable[int] = (), consensus: Iterable[Any] = (), **record: Any
) -> Material:
    """Make material in which every bid has two evaluators and the consensus points given.

    Without points every bid gets 3.
    """
    given = tuple(points) or (3,) * len(bids)
    people = ("anna", "bo")
    pairs = tuple(zip(bids, given, strict=True))
    return a_material(
        *bids,
        evaluators=(replace(an_evaluator("anna"), name="Anna Karlstedt"),
                    replace(an_evaluator("bo"), name="Bo Lindqvist")),
        scores=(a_score(n, bid=bid.id, evaluator=who) for bid, n in pairs for who in people),
        consensus=tuple(consensus) or tuple(a_consensus(n, bid=bid.id) for bid, n in pairs),
        **record,
    )  # fmt: skip


def evaluation_of(criteria: Criteria, material: Material) -> Evaluation:
    """Evaluate every lot by the core."""
    lots = tuple(lot_of(criteria, lot, material) for lot in criteria.procurement.lots)
    return Evaluation(criteria, LOCK, material, lots)


def lot_of(criteria: Criteria, lot: Lot, material: Material) -> LotEvaluation:
    """Admit, score, rank and conclude, with every set of answers to the open questions."""
    shown = {bid.id: check_evidence(criteria, bid) for bid in material.bids}
    admission = admit(criteria, lot.id, material, shown)
    model = award_model(lot)

    def under(settled: Admission) -> Decision:
        scored = score_lot(criteria, lot.id, settled, material)
        return decide(scored, model, material.record.drawings)

    scored = score_lot(criteria, lot.id, admission, material)
    outcomes = tuple(Outcome(each, under(settle(admission, each))) for each in scenarios(admission))
    return conclude(lot, model, admission, scored, under(admission), outcomes)


def told(
    criteria: Criteria, material: Material, language: Language = "sv",
    audience: Audience = "audit", **changed: Any,
) -> ReportContext:  # fmt: skip
    """Evaluate, and give what sections are told from."""
    evaluation = evaluation_of(criteria, material)
    values: dict[str, Any] = {
        "margins": {
            each.lot.id: margins(each.scored, each.model, each.decision) for each in evaluation.lots
        },
        "risks": {each.lot.id: risks_of(criteria, each.admission) for each in evaluation.lots},
        "is_whole": len(evaluation.lots) > 1,
        "seed": criteria.procurement.seed,
        "versions": (("vagval", "0.1"),),
    }
    return ReportContext(
        evaluation, Wording(language, criteria.procurement.currency), audience,
        **(values | changed),
    )  # fmt: skip


def two_bids(**changed: Any) -> ReportContext:
    """Tell of alfa, which is first at 650, and beta at 850."""
    alfa = a_bid("alfa", price=1_000, answers=ALL_MET)
    beta = a_bid("beta", price=1_200, answers=ALL_MET)
    return told(some_criteria(), scored_material(alfa, beta), **changed)


def provisional(**changed: Any) -> ReportContext:
    """Tell of a lot in which alfa is first if its unanswered ska-krav is met, else beta."""
    alfa = a_bid("alfa", price=1_000, answers={"B-1": Claim.MET})
    beta = a_bid("beta", price=1_200, answers=ALL_MET)
    return told(some_criteria(), scored_material(alfa, beta), **changed)


def decided(kind: DecisionKind = DecisionKind.AWARD, lot: str = "") -> RecordedDecision:
    """Make a decision on record."""
    return RecordedDecision(
        OPENED, kind, lot, "Beslut.", "Disa Beslutsson", Place("vendors/prov/record/decisions.csv")
    )


def parts(context: ReportContext, *keys: str) -> tuple[Section | Cover, ...]:
    """Give the covers and sections of some keys, or of all."""
    return tuple(part for key in keys or tuple(SECTIONS) for part in SECTIONS[key](context))


def words(value: object) -> str:
    """Give every text in a value, one on each line."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return "\n".join(words(part) for part in value)
    if is_dataclass(value):
        return "\n".join(words(getattr(value, each.name)) for each in fields(value))
    return ""


def said(context: ReportContext, *keys: str) -> str:
    """Give every text of some sections, with ordinary blanks."""
    return words(parts(context, *keys)).replace("\N{NO-BREAK SPACE}", " ")


def table(context: ReportContext, section: str, key: str) -> Table:
    """Find a table of a section by the start of its key."""
    return next(
        block
        for part in parts(context, section)
        if isinstance(part, Section)
        for block in part.blocks
        if isinstance(block, Table) and block.key.startswith(f"table-{key}")
    )


def rows(found: Table) -> list[list[str]]:
    """Give a table's texts with ordinary blanks."""
    return [[plain(cell) for cell in row] for row in found.rows]


def plain(cell: Cell) -> str:
    """Give a cell's text with ordinary blanks."""
    return cell.text.replace("\N{NO-BREAK SPACE}", " ")
