"""A model as people look it up, with or without a formula of ours (uppslag om en modell)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Self

from vagval.domain.assessment import Unit
from vagval.domain.formula import Formula, FormulaClass, FormulaParameter, Status
from vagval.domain.source import Source


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """What there is to know about one model before it is used.

    Parameters
    ----------
    key, number
        As in ``Formula``.
    is_award_rule
        Whether ``procurement.toml`` may name it.
    formula
        None: another method, for trying out and as advice alone.
    """

    key: str
    number: str
    kind: FormulaClass
    status: Status
    unit: Unit
    lowest_wins: bool
    has_weights: bool
    is_award_rule: bool
    sources: tuple[Source, ...]
    promises: tuple[str, ...] = ()
    parameters: tuple[FormulaParameter, ...] = ()
    formula: Formula | None = None

    @classmethod
    def of(cls, formula: Formula, *, is_award_rule: bool) -> Self:
        """Look a formula up."""
        return cls(
            key=formula.key,
            number=formula.number,
            kind=formula.kind,
            status=formula.status,
            unit=formula.unit,
            lowest_wins=formula.lowest_wins,
            has_weights=formula.weights,
            is_award_rule=is_award_rule,
            sources=formula.sources,
            promises=formula.promises,
            parameters=formula.parameters,
            formula=formula,
        )

    @property
    def examples(self) -> dict[str, Fraction]:
        """Constants to try the model out with, weights 60/40 among them where it has weights."""
        if self.formula is not None:
            return self.formula.examples
        return {"price_weight": Fraction(2, 5), "quality_weight": Fraction(3, 5)}
