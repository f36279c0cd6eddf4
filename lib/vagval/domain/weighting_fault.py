"""What is wrong with somebody's judgments, before it has a place in a file (fel i en viktning)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from vagval.domain.errors import Details, DetailValue
from vagval.domain.nearest import nearest


@dataclass(frozen=True, slots=True)
class JudgmentFault:
    """One thing wrong.

    Parameters
    ----------
    code
        Of the finding.
    key
        Of the judgments that it is about, e.g. ``"points"``.
    details
        The values that the sentence names.
    """

    code: str
    key: str
    details: Details = field(default_factory=dict)


def fault(code: str, key: str, **details: DetailValue) -> JudgmentFault:
    """Make a fault with its details as keywords."""
    return JudgmentFault(code, key, details)


def named_faults(
    key: str, named: Iterable[str], criteria: Sequence[str]
) -> Iterator[JudgmentFault]:
    """Tell of criteria that are judged twice, are unknown, or are left out."""
    counts = Counter(list(named))
    for name, count in counts.items():
        if name not in criteria:
            known = tuple(criteria)
            yield fault(
                "weighting-criterion-unknown",
                key,
                value=name,
                known=known,
                nearest=nearest(name, known),
            )
        elif count > 1:
            yield fault("weighting-criterion-repeated", key, criterion=name)
    for name in criteria:
        if name not in counts:
            yield fault("weighting-criterion-missing", key, criterion=name)
