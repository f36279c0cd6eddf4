"""The authority's own assessments of requirements, from ``assessments.csv`` or ``.xlsx``."""

from types import MappingProxyType

from vagval.domain.record import RequirementAssessment, RequirementResult
from vagval.files.columns import Column
from vagval.files.keys_once import KeysOnce
from vagval.files.line import Line
from vagval.files.reading import Bids, Reading
from vagval.files.record_lines import (
    BID,
    REASON,
    SIGNED,
    bid_in,
    record_lines,
    requirement_of,
    signed,
)

COLUMNS = (
    BID,
    Column("requirement", "krav"),
    Column("result", "resultat"),
    REASON,
    *SIGNED,
)
RESULTS = MappingProxyType(
    {
        "met": RequirementResult.MET,
        "uppfyllt": RequirementResult.MET,
        "not met": RequirementResult.NOT_MET,
        "ej uppfyllt": RequirementResult.NOT_MET,
        "unclear": RequirementResult.UNCLEAR,
        "oklart": RequirementResult.UNCLEAR,
    }
)


def read_assessments(reading: Reading, bids: Bids) -> tuple[RequirementAssessment, ...]:
    """Read the assessments, sorted by bid and requirement; one for each."""
    seen = KeysOnce()
    read = (
        read_assessment(reading, line, bids, seen)
        for line in record_lines(reading, "assessments", COLUMNS)
    )
    return tuple(sorted((a for a in read if a is not None), key=lambda a: (a.bid, a.requirement)))


def read_assessment(
    reading: Reading, line: Line, bids: Bids, seen: KeysOnce
) -> RequirementAssessment | None:
    """Read one row; None, with findings, if something in it is wrong."""
    bid = bid_in(line, bids)
    requirement = requirement_of(reading, line, bids, bid)
    seen.check(line, "requirement", bid, requirement)
    result, reason = line.choice("result", RESULTS), line.filled("reason")
    by, on = signed(line)
    if result is None or not line.is_sound:
        return None
    place = line.place("result")
    return RequirementAssessment(bid, requirement, result, reason, by, on, place)
