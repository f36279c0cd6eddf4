"""An award formula as a value: what is computed, of what, and where it comes from (formel)."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType
from typing import Literal

from vagval.domain.assessment import Unit
from vagval.domain.expression import Expression, Line
from vagval.domain.model_shapes import SHAPES, Shape
from vagval.domain.source import Source

FormulaClass = Literal["absolute", "shifted", "relative"]
"""``absolute``: own data and published constants only. ``shifted`` (relative score, absolute
ranking): other bids only shift or scale all figures alike. ``relative``: other bids enter, and can
change the order of two bids."""
Status = Literal["source-read", "derived", "to-be-verified"]
"""Whether the definition was read in a source, follows from one, or is common knowledge."""
ParameterUnit = Literal["share", "money", "points", "number", "whole", "choice"]
Constants = Mapping[str, Fraction]
"""A formula's published constants by name; a choice is the number of its place in ``choices``."""

LESS_WHERE_FLAT: Mapping[str, str] = MappingProxyType(
    {
        "promise-price-counts": "promise-price-never-worsens",
        "promise-price-counts-above-zero": "promise-price-never-worsens",
        "promise-quality-price-constant": "",
    }
)
"""What is left of a promise where a price stops counting; empty: nothing."""


@dataclass(frozen=True, slots=True)
class FormulaParameter:
    """A constant that must be published (parameter).

    Parameters
    ----------
    example
        For trying the formula out, never for an award: there, everything is stated.
    choices
        The words to choose from (``unit="choice"``), else empty.
    above, below
        Bounds that the value must lie strictly between; None: none.
    """

    name: str
    unit: ParameterUnit
    example: Fraction
    choices: tuple[str, ...] = ()
    above: Fraction | None = None
    below: Fraction | None = None

    def holds(self, value: Fraction) -> bool:
        """Tell whether a value lies within the bounds, and is whole where it must be."""
        return (
            (self.above is None or value > self.above)
            and (self.below is None or value < self.below)
            and (self.unit != "whole" or value.denominator == 1)
        )


@dataclass(frozen=True, slots=True)
class FlatZone:
    """Prices among which a lower one changes nothing (dödzon), as the formula is written.

    Parameters
    ----------
    code
        Code of the finding that says so.
    choice
        (parameter, word) under which it is there; empty: whatever is chosen.
    above_zero
        Parameter that must be above 0 for it to be there; empty: whatever they are.
    source
        The judgment whose reasons hold for it.
    """

    code: str
    choice: tuple[str, str] = ("", "")
    above_zero: str = ""
    source: str = "HFD 2022 ref. 41"


@dataclass(frozen=True, slots=True)
class LeafBound:
    """How much one criterion may have of a parameter, by its weight among the quality criteria.

    Parameters
    ----------
    most
        Upper bound of weight * parameter.
    """

    parameter: str
    most: Fraction


@dataclass(frozen=True, slots=True)
class Formula:
    """A published way from a price and a quality to one figure.

    Parameters
    ----------
    key
        Name in ``procurement.toml`` and on the command line.
    number
        Number in the list of formulas, e.g. ``"F01"``.
    figure
        The last line; the lines before it are parts of it.
    order
        What is compared, first to last, where it is more than the figure; empty: the figure.
    lowest_wins
        Whether the lowest figure wins; it holds for all of ``order``.
    threshold
        Name of the parameter below which a quality is set aside; empty: none.
    weights
        Whether ``price_weight`` and ``quality_weight`` (together 1) are among the constants.
    promises
        Keys of what the formula promises; each is tested.
    flat
        Where a lower price stops counting.
    rising
        Pairs of parameters, the first of which must be below the second.
    leaf_bound
        What no single criterion may exceed; None: nothing.
    ceiling
        Name of the parameter above which a price is no valid bid; empty: none.
    """

    key: str
    number: str
    figure: Line
    unit: Unit
    lowest_wins: bool
    kind: FormulaClass
    status: Status
    sources: tuple[Source, ...]
    promises: tuple[str, ...]
    parameters: tuple[FormulaParameter, ...] = ()
    order: tuple[Expression, ...] = ()
    threshold: str = ""
    weights: bool = False
    flat: tuple[FlatZone, ...] = ()
    rising: tuple[tuple[str, str], ...] = ()
    leaf_bound: LeafBound | None = None
    ceiling: str = ""

    def is_flat(self, zone: FlatZone, constants: Constants) -> bool:
        """Tell whether a flat zone is there with these constants."""
        if zone.above_zero and constants[zone.above_zero] <= 0:
            return False
        name, word = zone.choice
        parameter = next((p for p in self.parameters if p.name == name), None)
        return parameter is None or parameter.choices[int(constants[name])] == word

    def promised(self, constants: Constants) -> tuple[str, ...]:
        """Give what is promised with these constants.

        Where a price stops counting, no more is promised of it than that a lower one never worsens.
        """
        if not any(self.is_flat(zone, constants) for zone in self.flat):
            return self.promises
        kept = dict.fromkeys(LESS_WHERE_FLAT.get(each, each) for each in self.promises)
        return tuple(each for each in kept if each)

    @property
    def shape(self) -> Shape:
        """What the criteria carry where the formula is the award model."""
        return SHAPES[self.key]

    @property
    def examples(self) -> dict[str, Fraction]:
        """Constants to try the formula out with, weights 60/40 among them where it has weights."""
        stated = {each.name: each.example for each in self.parameters}
        if not self.weights:
            return stated
        return {**stated, "price_weight": Fraction(2, 5), "quality_weight": Fraction(3, 5)}
