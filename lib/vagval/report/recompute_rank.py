"""Places and agreement as a spreadsheet computes them, in binary numbers (plats, jämförelse)."""

from vagval.domain.decision import RankedBid
from vagval.report.recompute_address import in_words
from vagval.report.recompute_lot import Compared
from vagval.report.spreadsheet_formula import Cells

FIGURE_TOLERANCE, TIE_TOLERANCE = "tolerance_figure", "tolerance_tie"
"""Names of the cells with the shares within which two figures agree, and two bids are equal."""


def rank_formula(compared: tuple[Compared, ...], cells: Cells) -> str:
    """Write a competition rank: 1 + the number of bids strictly before.

    Bids are compared by the first term; those that are equal there, by the next. What counts as
    equal is measured by the largest number among the bids that are still compared: a later term may
    hold numbers of another size for bids that the first has set apart already.

    Examples
    --------
    >>> from vagval.domain.expression import PRICE
    >>> by_price = Compared(PRICE, lowest_first=True)
    >>> rank_formula((by_price,), Cells({PRICE: "C2"}, {PRICE: "$C$2:$C$9"}))
    '1+SUMPRODUCT(1*($C$2:$C$9<C2-tolerance_tie*MAX(MAX($C$2:$C$9),-MIN($C$2:$C$9))))'
    """
    return f"1+SUMPRODUCT(1*{_before(compared, cells, '')})"


def _before(compared: tuple[Compared, ...], cells: Cells, equal: str) -> str:
    """Write an array: 1 for each bid that stands before, among those that ``equal`` holds for."""
    first, later = compared[0], compared[1:]
    own, among = cells.own[first.term], cells.among[first.term]
    largest = f"MAX({equal}*ABS({among}))" if equal else _largest(among)
    room = f"{TIE_TOLERANCE}*{largest}"
    better = f"({among}<{own}-{room})" if first.lowest_first else f"({among}>{own}+{room})"
    if not later:
        return better
    near = f"(ABS({among}-{own})<={room})"
    still = f"{equal}*{near}" if equal else near
    return f"({better}+{near}*{_before(later, cells, still)})"


def same_figure(live: str, ours: str, all_ours: str, equal: str, differs: str) -> str:
    """Write whether a live figure agrees with ours: within a share of the lot's largest figure.

    A cell that holds no number, e.g. an error, does not agree.
    """
    near = f"ABS({live}-{ours})<={FIGURE_TOLERANCE}*{_largest(all_ours)}"
    return _told(live, near, equal, differs)


def same_place(live: str, ours: str, equal: str, differs: str) -> str:
    """Write whether a live place is ours."""
    return _told(live, f"{live}={ours}", equal, differs)


def before_tie_break(ranked: RankedBid, ranking: tuple[RankedBid, ...]) -> int:
    """Give a bid's place by its figure alone: equal bids share the best of their places."""
    equal = {ranked.bid.bid, *ranked.equal_figure}
    return min(each.rank for each in ranking if each.bid.bid in equal)


def _told(live: str, agrees: str, equal: str, differs: str) -> str:
    yes, no = in_words(equal), in_words(differs)
    return f"IF(ISNUMBER({live}),IF({agrees},{yes},{no}),{no})"


def _largest(among: str) -> str:
    return f"MAX(MAX({among}),-MIN({among}))"
