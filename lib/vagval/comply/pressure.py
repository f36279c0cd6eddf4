"""Which SHALL would exclude whom, before anything is locked (skalltryck)."""

from collections.abc import Sequence

from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination, ItemOutcome
from vagval.domain.expectation import Expectation
from vagval.domain.pressure import Pressure, ShallPressure, TriedStatement

MET, UNTOLD = EvidenceVerdict.MET, EvidenceVerdict.UNVERIFIABLE
Examined = tuple[str, str, Examination]
"""Name of a statement, its release, and how it came out against the requirement."""


def pressure(requirement: str, examined: Sequence[Examined]) -> Pressure:
    """Tell how many known statements each SHALL leaves standing.

    A statement of another release would not be a bid at all, and is told apart. What only a test
    can tell excludes nobody here. A clash excludes as well, whatever is asked for.

    Parameters
    ----------
    examined
        All against one and the same requirement.
    """
    tried = [(name, each) for name, _, each in examined if not each.gate]
    statements = tuple(_tried(name, each) for name, each in tried)
    return Pressure(
        requirement=requirement,
        tried=tuple(sorted(statements, key=lambda s: (not s.survives, s.unmet, s.clashes, s.name))),
        other_release=tuple(sorted((name, release) for name, release, e in examined if e.gate)),
        shall=_shall(tried),
    )


def _tried(name: str, examination: Examination) -> TriedStatement:
    return TriedStatement(
        name=name,
        unmet=len(_lacking(examination)),
        clashes=len(examination.clashes),
        degree=examination.degree,
        survives=examination.has_passed,
    )


def _lacking(examination: Examination) -> tuple[ItemOutcome, ...]:
    return tuple(
        each
        for each in examination.outcomes
        if each.item.expectation is Expectation.SHALL and each.verdict not in {MET, UNTOLD}
    )


def _shall(tried: Sequence[tuple[str, Examination]]) -> tuple[ShallPressure, ...]:
    """Gather each SHALL over all statements; every examination has the same items in one order."""
    alone = {name: lacks[0].item.id for name, each in tried if len(lacks := _lacking(each)) == 1}
    blocked = {name for name, each in tried if each.clashes}
    found = []
    for outcomes in zip(*(each.outcomes for _, each in tried), strict=True):
        item = outcomes[0].item
        if item.expectation is not Expectation.SHALL:
            continue
        named = list(zip((name for name, _ in tried), outcomes, strict=True))
        lacked = tuple(name for name, each in named if each.verdict not in {MET, UNTOLD})
        found.append(
            ShallPressure(
                item=item,
                met_by=tuple(name for name, each in named if each.verdict is MET),
                lacked_by=lacked,
                untold_by=tuple(name for name, each in named if each.verdict is UNTOLD),
                excludes_alone=tuple(
                    name for name in lacked if alone.get(name) == item.id and name not in blocked
                ),
            )
        )
    return tuple(sorted(found, key=lambda each: -len(each.lacked_by)))
