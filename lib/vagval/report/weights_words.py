"""Weights, methods and consistency in words (vikter i ord)."""

from fractions import Fraction

from vagval.domain.weighting import Weighed
from vagval.domain.weighting_result import LotWeights
from vagval.report.cell_words import NOTHING
from vagval.report.numbers import percent, rounded_off
from vagval.report.wording import Wording

ACCEPTED = Fraction(1, 10)
"""Saaty: judgments with a higher consistency ratio should be looked at again."""
DECIMALS = 3
FROM_PAIRS = ("ahp_weights", "ahp_geometric_mean")


def said_percent(share: Fraction, wording: Wording) -> str:
    """Write a weight as per cent with at most one decimal; the exact number is in the JSON."""
    return percent(Fraction(round(share * 1000), 1000), wording.language)


def people_names(found: LotWeights) -> tuple[str, ...]:
    """Name the people; two of the same name are told apart by their files."""
    names = [each.record.name for each in found.people]
    return tuple(
        name if names.count(name) == 1 else f"{name} ({each.record.id})"
        for name, each in zip(names, found.people, strict=True)
    )


def consistency(weighed: Weighed, wording: Wording) -> str:
    """Say how far judgments agree among themselves; a dash where the method cannot tell."""
    ratio, ksi = weighed.measure("consistency_ratio"), weighed.measure("ksi")
    if ratio is not None:
        said = rounded_off(ratio, DECIMALS, wording.language)
        if weighed.method in FROM_PAIRS:
            is_accepted = "yes" if ratio <= ACCEPTED else "no"
            return wording.text("weights-ratio-ahp", ratio=said, accepted=is_accepted)
        # The limit is Saaty's, for his random index: it says nothing of the best-worst method.
        return wording.text("weights-ratio-bwm", ratio=said)
    if ksi is not None:
        return wording.text("weights-ksi", ksi=rounded_off(ksi, DECIMALS, wording.language))
    return NOTHING
