"""What the laboratory is given to work with, and what it is asked (instrument och fråga)."""

from collections.abc import Callable
from dataclasses import dataclass

from vagval.domain.band import Band
from vagval.domain.class_proof import ClassStructure
from vagval.domain.computed import Evaluate
from vagval.domain.errors import Finding
from vagval.domain.formula import Constants, Formula
from vagval.domain.place import Place
from vagval.robustness.quality_prices import Worth

Structure = Callable[[Formula, Constants], ClassStructure]


@dataclass(frozen=True, slots=True)
class Instruments:
    """The award's exact functions, as values: this room does not know the award.

    Parameters
    ----------
    evaluate
        Computes a formula exactly (``award.evaluate_formula.evaluate``).
    structure
        Proves a class by shape (``award.class_structure.class_structure``).
    worth
        Differentiates a formula (``award.quality_price.quality_price``).
    others
        Every formula there is, for twins.
    """

    evaluate: Evaluate
    structure: Structure
    worth: Worth
    others: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class ModelQuestion:
    """One award model that is to be tried.

    Parameters
    ----------
    lots
        The lots that use exactly this model and band.
    place
        Where the model stands: what findings point at.
    has_reason
        Whether a reason for the model is published.
    unlawful, overridden
        What the award already says of the model, put first among the findings.
    """

    formula: Formula
    constants: Constants
    band: Band
    lots: tuple[str, ...]
    place: Place
    has_reason: bool = False
    unlawful: tuple[Finding, ...] = ()
    overridden: tuple[Finding, ...] = ()
