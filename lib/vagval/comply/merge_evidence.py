"""Tables of decisions that a bid parts over several files, read as one (sammanlagda beslut)."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from vagval.domain.attestations import Attestations
from vagval.domain.evidence import Evidence
from vagval.domain.riv_ta_decisions import RivTaDecisions
from vagval.domain.shown import Shown


def merge_evidence(sound: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Let each piece of a kind that holds decisions say what all of them say together.

    A later decision replaces a former, so whoever hands in an approval in one file and its
    withdrawal in another must not be read by the better half. Other kinds stay as they are: a
    statement of one address says nothing against that of another.

    Parameters
    ----------
    sound
        Pieces that are shown for one requirement, with nothing wrong in what the list says of them.
    """
    return tuple(replace(each, shown=_with_others(each, sound)) for each in sound)


def _with_others(one: Evidence, sound: Iterable[Evidence]) -> Shown | None:
    alike = [each.shown for each in sound if type(each.shown) is type(one.shown)]
    match one.shown:
        case RivTaDecisions():
            tables = [each for each in alike if isinstance(each, RivTaDecisions)]
            return replace(
                one.shown,
                decisions=tuple(d for table in tables for d in table.decisions),
                unreadable=frozenset[str]().union(*(table.unreadable for table in tables)),
            )
        case Attestations():
            files = [each for each in alike if isinstance(each, Attestations)]
            return replace(one.shown, records=tuple(r for file in files for r in file.records))
        case _:
            return one.shown
