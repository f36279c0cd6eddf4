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
        is_accepted = "yes" if ratio <= ACCEPTED else "no"
        said = rounded_off(ratio, DECIMALS, wording.language)
        # Saaty's limit belongs to his own random index, not to the best-worst method.
        code = "weights-ratio-ahp" if weighed.method.startswith("ahp") else "weights-ratio-bwm"
        return wording.text(code, ratio=said, accepted=is_accepted)
    if ksi is not None:
        return wording.text("weights-ksi", ksi=rounded_off(ksi, DECIMALS, wording.language))
    return NOTHING
