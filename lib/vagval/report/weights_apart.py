"""How far people are apart in their weights, and from what is published (oenighet om vikter)."""

from fractions import Fraction

from vagval.domain.document import Block, Bullets, Paragraph
from vagval.domain.weighting_result import LotWeights
from vagval.report.numbers import rounded_off
from vagval.report.weights_words import people_names, said_percent
from vagval.report.wording import Wording

NEAR = Fraction(5, 100)
"""Two people nearer than five points are not said to disagree."""
SAME = Fraction(1, 2000)
"""Less than half of what is shown of a weight."""


def apart_blocks(found: LotWeights, wording: Wording) -> tuple[Block, ...]:
    """Say who weighed, what they disagree on, and how far the published weights are from them."""
    return (
        Paragraph(_agreement(found, wording)),
        *_disagreements(found, wording),
        Paragraph(_published(found, wording)),
    )


def disagreements(found: LotWeights, wording: Wording) -> tuple[str, ...]:
    """Say for each criterion that people are apart on who says what, the widest first."""
    names = dict(zip(found.people, people_names(found), strict=True))
    places = sorted(range(len(found.leaves)), key=lambda place: (-found.range_of(place), place))
    told = []
    for place in places:
        if found.range_of(place) < NEAR:
            continue
        lowest, highest = found.extremes(place)
        told.append(
            wording.text(
                "weights-disagree",
                first=names[lowest],
                second=names[highest],
                criterion=found.lot.tree.leaves[place].name,
                lowest=said_percent(lowest.weights[place], wording),
                highest=said_percent(highest.weights[place], wording),
            )
        )
    return tuple(told)


def _agreement(found: LotWeights, wording: Wording) -> str:
    names = people_names(found)
    if found.agreement is None:
        return wording.text("weights-weighed", people=len(names), names=names)
    return wording.text(
        "weights-agreement",
        people=len(names),
        names=names,
        w=rounded_off(found.agreement, 2, wording.language),
    )


def _disagreements(found: LotWeights, wording: Wording) -> tuple[Block, ...]:
    if len(found.people) == 1:
        return ()
    told = disagreements(found, wording)
    if not told:
        return (Paragraph(wording.text("weights-near")),)
    return (Paragraph(wording.text("weights-apart", count=len(told))), Bullets(told))


def _published(found: LotWeights, wording: Wording) -> str:
    """Say how far the published weights are from the mean, and where most."""
    gaps = [abs(a - b) for a, b in zip(found.published, found.mean, strict=True)]
    place = max(range(len(gaps)), key=lambda each: gaps[each])
    if gaps[place] < SAME:
        return wording.text("weights-published-same")
    return wording.text(
        "weights-published-differ",
        moved=said_percent(found.moved, wording),
        criterion=found.lot.tree.leaves[place].name,
        published=said_percent(found.published[place], wording),
        combined=said_percent(found.mean[place], wording),
    )
