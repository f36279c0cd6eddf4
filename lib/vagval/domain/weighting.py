"""Weights as a method gave them, and what is told of them (viktning)."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Weighed:
    """Weights of some criteria, how they came about, and how far to trust them.

    Parameters
    ----------
    method
        Key, e.g. ``"ahp_weights"``.
    criteria
        Keys, unique; at least one.
    weights
        By criterion, >= 0, summing to exactly 1.
    tolerance
        How far each weight may be from what the method defines; 0: they are exact.
    measures
        What the method says of its own input: (name, value), e.g. ``("consistency_ratio", ...)``.
        Without a tolerance of their own they share that of the weights.
    intervals
        By criterion, (lowest, highest) where the method leaves several weights equally good; empty:
        it leaves none.
    is_from_bids
        The weights come out of the bids: not permissible as award weights, useful only to test
        methods.
    """

    method: str
    criteria: tuple[str, ...]
    weights: tuple[Fraction, ...]
    tolerance: Fraction = Fraction(0)
    measures: tuple[tuple[str, Fraction], ...] = ()
    intervals: tuple[tuple[Fraction, Fraction], ...] = ()
    is_from_bids: bool = False

    def __post_init__(self) -> None:
        """Refuse what no method may give."""
        holds = (
            len(set(self.criteria)) == len(self.criteria) == len(self.weights) >= 1
            and all(weight >= 0 for weight in self.weights)
            and sum(self.weights) == 1
            and len(self.intervals) in {0, len(self.weights)}
        )
        if not holds:
            message = f"no weights: {self}"
            raise ValueError(message)

    def weight(self, criterion: str) -> Fraction:
        """Give the weight of a criterion."""
        return self.weights[self.criteria.index(criterion)]

    def measure(self, name: str) -> Fraction | None:
        """Give what the method says of its input; None: it does not say that."""
        return dict(self.measures).get(name)
