"""What is asked for, as values for tests; used through ``builders``."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from vagval.domain.award_rule import AwardRule, ParameterValue
from vagval.domain.bilingual import Bilingual
from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.evidence import EvidenceLevel
from vagval.domain.life_cycle import Index, LifeCycle, RateKind
from vagval.domain.lot import Lot
from vagval.domain.place import Place
from vagval.domain.price_sheet import PriceItem
from vagval.domain.procurement import Criteria, PanelRule, Procurement
from vagval.domain.requirement import Requirement, RequirementKind
from vagval.domain.scale import Anchor, Scale

Number = int | str | Decimal | Fraction
LOT = "LM"
PUBLISHED, DEADLINE = date(2026, 1, 15), date(2026, 3, 16)
SCALE = Scale(
    "kvalitet", 0, 5, tuple(Anchor(n, Bilingual(f"nivå {n}", f"level {n}")) for n in range(6))
)


def named(text: str) -> Bilingual:
    """Call a thing the same in both languages."""
    return Bilingual(text, text)


def money(amount: Number) -> Decimal:
    """Write an amount from a whole number or a decimal string."""
    return Decimal(str(amount))


def amounts(*steps: Number) -> tuple[tuple[int, Decimal], ...]:
    """Give the deductions for 0, 1, 2 … points."""
    return tuple((points, money(amount)) for points, amount in enumerate(steps))


def a_criterion(  # noqa: PLR0913 - a test names one or two of them
    key: str = "kvalitet",
    *,
    parent: str = "",
    weight: Number | None = None,
    source: PointSource | None = PointSource.PANEL,
    scale: str | None = None,
    threshold: Number | None = None,
    deductions: Iterable[tuple[int, Decimal]] = (),
    degree_points: Iterable[tuple[Number, int]] = (),
    level_shares: Iterable[Number] = (),
) -> Criterion:
    """Make a criterion; a node above leaves has ``source=None``; shares begin at 0 points."""
    on_scale = source in {PointSource.PANEL, PointSource.COMPLIANCE}
    return Criterion(
        id=key,
        parent=parent,
        name=named(key.capitalize()),
        text=named(f"Vad som bedöms i {key}."),
        weight=None if weight is None else Fraction(weight),
        source=source,
        scale=("kvalitet" if on_scale else "") if scale is None else scale,
        threshold=None if threshold is None else Fraction(threshold),
        deductions=tuple(deductions),
        degree_points=tuple((Fraction(degree), points) for degree, points in degree_points),
        level_shares=tuple((points, Fraction(share)) for points, share in enumerate(level_shares)),
    )


def a_price_leaf(weight: Number = "0.4", key: str = "pris") -> Criterion:
    """Make the leaf that is price."""
    return a_criterion(key, source=PointSource.PRICE, weight=weight)


def an_award_rule(
    model: str = "value_deduction",
    parameters: Mapping[str, ParameterValue] | None = None,
    tie_break: tuple[str, ...] = ("lowest_price",),
) -> AwardRule:
    """Make an award rule."""
    return AwardRule(model, parameters or {}, tie_break)


def a_lot(key: str = LOT, *criteria: Criterion, award: AwardRule | str = "value_deduction") -> Lot:
    """Make a lot; without criteria it has ``kvalitet`` with 100 000 a point."""
    default = a_criterion(deductions=amounts(*(100_000 * n for n in range(6))))
    rule = an_award_rule(award) if isinstance(award, str) else award
    return Lot(key, named(key), rule, CriteriaTree(criteria or (default,)))


def a_procurement(*lots: Lot, **changed: object) -> Procurement:
    """Make a procurement; name any field of it that the test is about."""
    fields: dict[str, Any] = {
        "id": "prov",
        "name": named("Prov"),
        "buyer": "Region Exempel",
        "procedure": "open",
        "language": "sv",
        "currency": "SEK",
        "seed": 20260101,
        "published": PUBLISHED,
        "deadline": DEADLINE,
        "panel_rule": PanelRule.CONSENSUS,
        "minimum_evaluators": 1,
        "spread_share": Fraction("0.4"),
        "partly_share": Fraction(0),
        "low_price_share": Fraction("0.6"),
        "evaluators_public": False,
        "scales": (SCALE,),
        "lots": lots or (a_lot(),),
        "is_invented": True,
    }
    fields.update(changed)
    return Procurement(**fields)


def a_requirement(  # noqa: PLR0913 - a test names one or two of them
    key: str = "S-1",
    *,
    lot: str = LOT,
    criterion: str = "",
    evidence: str = "",
    level: EvidenceLevel | None = None,
    points: Number | None = None,
    deduction: Number | None = None,
    kind: RequirementKind | None = None,
) -> Requirement:
    """Make a requirement: a bör-krav if it has a criterion, points or a deduction, else a ska."""
    scored = bool(criterion) or points is not None or deduction is not None
    return Requirement(
        id=key,
        lot=lot,
        area="Process",
        criterion=criterion,
        kind=kind or (RequirementKind.SCORED if scored else RequirementKind.MANDATORY),
        text=named(f"Systemet ska klara {key}."),
        place=Place("criteria/prov/requirements.csv", cell=key),
        evidence=evidence,
        level=(EvidenceLevel.E1 if level is None else level) if evidence else None,
        points=None if points is None else Fraction(points),
        deduction=None if deduction is None else money(deduction),
    )


def a_price_item(  # noqa: PLR0913 - a test names one or two of them
    key: str = "pris",
    *,
    lot: str = LOT,
    quantity: Number = 1,
    is_option: bool = False,
    year: int | None = None,
    index: str = "",
) -> PriceItem:
    """Make a line of the price sheet."""
    return PriceItem(
        id=key,
        lot=lot,
        text=named(key),
        period="år 1-10",
        unit="st",
        quantity=money(quantity),
        is_option=is_option,
        place=Place("criteria/prov/price_sheet.csv", cell=key),
        year=year,
        index=index,
    )


def a_life_cycle(
    rate: Number = "0.04",
    *,
    decimals: int = 0,
    kind: RateKind = RateKind.NOMINAL,
    indexes: Mapping[str, Number] | None = None,
) -> LifeCycle:
    """Make the rule by which prices of different years become one."""
    return LifeCycle(
        Fraction(rate),
        kind,
        named("avtalets första år"),
        decimals,
        named("Nuvärdesmetoden."),
        named("À-pris för varje post."),
        tuple(Index(key, named(key), Fraction(share)) for key, share in (indexes or {}).items()),
    )


def criteria_of(
    *requirements: Requirement,
    lots: Iterable[Lot] = (),
    price_items: Iterable[PriceItem] | None = None,
    **changed: object,
) -> Criteria:
    """Make criteria; without price items each lot but those with ``fixed_price`` has one.

    The item is ``pris`` in the default lot, ``pris-KEY`` in others.
    """
    procurement = a_procurement(*lots, **changed)
    priced = [lot.id for lot in procurement.lots if lot.award.model != "fixed_price"]
    items = [a_price_item("pris" if key == LOT else f"pris-{key}", lot=key) for key in priced]
    return Criteria(procurement, requirements, tuple(items if price_items is None else price_items))
