"""Tables that can be read where there are many bids (många anbud)."""

from collections.abc import Callable

from vagval.domain.admission import BidAdmission, RequirementStatus
from vagval.domain.document import Cell, Head
from vagval.report.cell_words import NOTHING
from vagval.report.lot_report import LotReport

MOST_COLUMNS = 8
"""With more bids than this a column each is too wide to read."""


def is_many(bids: int) -> bool:
    """Tell whether bids are told in groups instead of a column each."""
    return bids > MOST_COLUMNS


def group_heads(report: LotReport, words: tuple[str, ...]) -> tuple[Head, ...]:
    """Head a column for each outcome instead of one for each bid."""
    return tuple(Head(report.text(word)) for word in words)


def group_cells(
    report: LotReport,
    statuses: tuple[RequirementStatus, ...],
    words: tuple[str, ...],
    word_of: Callable[[RequirementStatus], str],
) -> tuple[Cell, ...]:
    """Name the bids of each outcome of a requirement; the most common one by number alone."""
    groups: dict[str, list[str]] = {word: [] for word in words}
    for status in statuses:
        groups[word_of(status)].append(status.bid)
    most = max(words, key=lambda word: (len(groups[word]), word))
    return tuple(_cell(report, groups[word], is_most=word == most) for word in words)


def _cell(report: LotReport, bids: list[str], *, is_most: bool) -> Cell:
    if not bids:
        return Cell(NOTHING)
    number = report.text("bids-counted", count=len(bids))
    if is_most:
        return Cell(number)
    return Cell(f"{number}\n{report.listing(report.bid_names(tuple(bids)))}")


def statuses_by_requirement(
    bids: tuple[BidAdmission, ...],
) -> dict[str, tuple[RequirementStatus, ...]]:
    """Give each requirement's status in every bid."""
    found: dict[str, list[RequirementStatus]] = {}
    for each in bids:
        for status in each.statuses:
            found.setdefault(status.requirement.id, []).append(status)
    return {key: tuple(each) for key, each in found.items()}
