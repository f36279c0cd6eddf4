"""A small lot under any award model, evaluated by the core."""

from dataclasses import replace
from fractions import Fraction
from functools import cache
from types import MappingProxyType

from builders import a_bid, a_criterion, a_lot, a_price_leaf, amounts, an_award_rule
from report.evaluated import ALL_MET, scored_material, some_criteria, told
from vagval.award.award_models import FORMULAS
from vagval.domain.award_rule import Override, ParameterValue
from vagval.domain.bilingual import Language
from vagval.domain.criterion import Criterion
from vagval.domain.formula import Formula
from vagval.domain.lot import Lot
from vagval.domain.model_shapes import Shape
from vagval.domain.place import Place
from vagval.report.context import ReportContext

LEAVES: MappingProxyType[Shape, tuple[Criterion, ...]] = MappingProxyType(
    {
        "price-weighted": (a_price_leaf("0.4"), a_criterion(weight="0.6")),
        "quality-weighted": (a_criterion(weight=1),),
        "amounts": (a_criterion(deductions=amounts(*(10 * n for n in range(6)))),),
        "bare": (a_criterion(threshold=1),),
    }
)
OF_ITS_OWN: MappingProxyType[str, dict[str, ParameterValue]] = MappingProxyType(
    {"priority_order": {"order": "kvalitet price"}}
)
"""Parameters that the published rule has in another form than the formula."""
WITHOUT = frozenset({"value_deduction", "price_surcharge", "lowest_price"})
"""Models whose constants stand at the criteria."""
PRICES, POINTS = (80, 100, 130), (2, 3, 5)


def a_lot_of(key: str) -> Lot:
    """Make a lot with this model, its constants being the examples of its formula."""
    formula = FORMULAS[key]
    parameters = OF_ITS_OWN.get(key, {} if key in WITHOUT else _parameters(formula))
    rule = replace(
        an_award_rule(key, parameters, tie_break=("drawing",)),
        overrides=tuple(
            Override(zone.code, "Eva", "Modellen provas.", Place("procurement.toml"))
            for zone in formula.flat
            if formula.is_flat(zone, formula.examples)
        ),
    )
    return a_lot("LM", *LEAVES[formula.shape], award=rule)


@cache
def under(key: str, language: Language = "sv") -> ReportContext:
    """Evaluate three bids: cheap and poor, in the middle, dear and good."""
    bids = tuple(
        a_bid(name, price=None if key == "fixed_price" else price, answers=ALL_MET)
        for name, price in zip(("alfa", "beta", "gamma"), PRICES, strict=True)
    )
    criteria = some_criteria(lots=(a_lot_of(key),))
    return told(criteria, scored_material(*bids, points=POINTS), language)


def _parameters(formula: Formula) -> dict[str, ParameterValue]:
    return {
        each.name: each.choices[int(each.example)] if each.choices else _decimal(each.example)
        for each in formula.parameters
    }


def _decimal(value: Fraction) -> str:
    whole = f"{value * 10**6 // 1:07d}"
    return f"{whole[:-6]}.{whole[-6:]}" if value.denominator > 1 else str(value)
