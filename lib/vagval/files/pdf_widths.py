"""How wide columns should be so that rows get low, and how large their type (kolumnbredder)."""

import math
from dataclasses import dataclass
from itertools import permutations

PADDING = 1.3
"""Ems on both sides of a cell together, as ``print.css`` has it; so are the lengths below."""
LEAST_ROOM = 0.1
"""Ems that are left where the padding takes all."""
NARROW = 0.6
"""A table that asks for less of the page than this keeps its own width."""
TURNS = 12
MOVES = (6.0, 2.0)
"""Ems that one column gives another to try whether the table gets lower."""
LOST, MOST_LOST = 0.4, 2.0
"""A line that ends with a word leaves so much of the longest word empty, and no more ems."""
HALF = 0.5
"""Of a line: what is shorter makes no row high."""


@dataclass(frozen=True, slots=True)
class Need:
    """What one column asks for, in ems.

    Parameters
    ----------
    least
        Its longest word: less would break it.
    whole
        Its longest line: more would be empty.
    texts
        How long its text is in each row.
    """

    least: float
    whole: float
    texts: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """One way to set a table.

    Parameters
    ----------
    room, lines
        Ems between the margins of its page, and lines on it.
    cost
        What a reader pays for a page of it, as against a page at normal size.
    turning
        Pages' worth of turning the paper round.
    classes
        What it is called in ``print.css``.
    """

    room: float
    lines: float
    cost: float
    turning: float
    classes: tuple[str, ...]


SETTINGS = (
    Setting(59.7, 60, 1.0, 0.0, ()),
    Setting(68.4, 69, 1.25, 0.2, ("tight",)),
    Setting(89.5, 38, 1.15, 2.5, ("lying",)),
    Setting(102.6, 44, 1.45, 2.5, ("tight", "lying")),
)
"""8.25 or 7.2 points, on a standing or a lying A4."""
CROWDED = 1000.0
"""Pages' worth of an em that words lack, so that they break: anything else is better."""


BETWEEN = 0.5
"""Lines between two rows."""
ONE_LINE = 1 + BETWEEN
"""The least height of a row."""
SHORT = 24.0
"""A table of so few lines stays on one page."""


def fitted(needs: list[Need]) -> tuple[list[float], tuple[str, ...]]:
    """Choose how to set a table: its columns' shares of the page, and the classes of its setting.

    Examples
    --------
    >>> fitted([Need(4, 8, (8,)), Need(4, 12, (12,))])[1]
    ('short',)
    >>> fitted([Need(7, 70, (70,) * 99)] * 9)[1]
    ('tight',)
    """
    least_height = len(needs[0].texts) * ONE_LINE
    chosen, widths, cheapest = SETTINGS[0], [0.0], math.inf
    for setting in SETTINGS:
        if least_height / setting.lines * setting.cost + setting.turning >= cheapest:
            continue
        tried = shared(needs, setting.room)
        crowded = CROWDED * max(0.0, sum(need.least for need in needs) - setting.room)
        pages = height(needs, tried) / setting.lines
        cost = pages * setting.cost + setting.turning + crowded
        if cost < cheapest:
            chosen, widths, cheapest = setting, tried, cost
    lowest = lowered(needs, widths)
    is_short = height(needs, lowest) <= SHORT
    classes = (*chosen.classes, "short") if is_short else chosen.classes
    return [width / chosen.room for width in lowest], classes


def height(needs: list[Need], widths: list[float]) -> float:
    """Count the lines of a table at given widths, with some room between its rows.

    Where a text takes several lines, each ends with a word, and loses some room by it.
    """
    rooms = [width - PADDING for width in widths]
    lost = [min((need.least - PADDING) * LOST, MOST_LOST) for need in needs]
    within_words = [max(room - less, room / 2) for room, less in zip(rooms, lost, strict=True)]
    lines = 0.0
    for row in zip(*(need.texts for need in needs), strict=True):
        highest = 1
        for text, room, less in zip(row, rooms, within_words, strict=True):
            if text > room:
                highest = max(highest, math.ceil(text / less))
        lines += highest + BETWEEN
    return lines


def shared(needs: list[Need], room: float) -> list[float]:
    """Share room among columns so that the rows get low.

    A row is as high as its highest cell. Where each row's highest cell is known, the sum of heights
    is least at widths that go as the square roots of the texts that decide; which cells decide
    follows from the widths, so the two are found in turns, and the best of all turns counts. No
    column gets less than its longest word, nor more than its longest line; and where one column on
    one line makes the table lower, it gets that.

    Examples
    --------
    >>> shared([Need(1, 50, (5,)), Need(2, 6, (6,))], 60)
    [50, 6]
    >>> [round(width) for width in shared([Need(4, 10, (8,)), Need(4, 90, (48,))], 60)]
    [10, 50]
    """
    whole = sum(need.whole for need in needs)
    if whole <= room:
        stretch = room / whole if NARROW * room < whole < room * 0.9 else 1
        return [need.whole * stretch for need in needs]
    if (least := sum(need.least for need in needs)) >= room:
        return [need.least * room / least for need in needs]
    weights = [min(need.whole, room) for need in needs]
    tried = [within(weights, needs, room)]
    for _ in range(TURNS):
        widths = tried[-1]
        deciding = [1.0] * len(needs)
        for row in zip(*(need.texts for need in needs), strict=True):
            heights = [text / width for text, width in zip(row, widths, strict=True)]
            highest = max(heights)
            for at, found in enumerate(heights):
                if found == highest and found > HALF:
                    deciding[at] += row[at]
        weights = [
            (weight + math.sqrt(text)) / 2 for weight, text in zip(weights, deciding, strict=True)
        ]
        tried.append(within(weights, needs, room))
    on_one_line = (
        within(weights, [*needs[:at], Need(need.whole, need.whole, ()), *needs[at + 1 :]], room)
        for at, need in enumerate(needs)
        if least - need.least + need.whole <= room
    )
    return min([*reversed(tried), *on_one_line], key=lambda each: height(needs, each))


def lowered(needs: list[Need], widths: list[float]) -> list[float]:
    """Let columns give each other room as long as the table gets lower by a line.

    What ``shared`` finds is best for texts that flow like water; texts are set in whole lines.

    Examples
    --------
    >>> lowered([Need(2, 30, (30,)), Need(2, 30, (12,))], [14, 22])
    [20.0, 16.0]
    """
    best = height(needs, widths)
    for move in MOVES:
        at = 0
        pairs = list(permutations(range(len(needs)), 2))
        while at < len(pairs):
            gets, gives = pairs[at]
            at += 1
            wider, narrower = widths[gets] + move, widths[gives] - move
            if narrower < needs[gives].least or wider > needs[gets].whole:
                continue
            tried = list(widths)
            tried[gets], tried[gives] = wider, narrower
            if (found := height(needs, tried)) < best:
                best, widths, at = found, tried, 0
    return widths


def within(weights: list[float], needs: list[Need], room: float) -> list[float]:
    """Fill the room in proportion to weights, each column within its bounds.

    Who would get less than the least, or more than the whole, gets just that, and the others share
    what is left: those go first whose bounds move most, as in CSS Flexible Box Layout, 9.7.
    """
    widths = [0.0] * len(needs)
    free = set(range(len(needs)))
    while free:
        left = room - sum(width for at, width in enumerate(widths) if at not in free)
        factor = left / sum(weights[at] for at in free)
        asked = {at: weights[at] * factor for at in free}
        for at, width in asked.items():
            widths[at] = min(max(width, needs[at].least), needs[at].whole)
        moved = sum(widths[at] - width for at, width in asked.items())
        if not moved:
            break
        free -= {
            at
            for at, width in asked.items()
            if (widths[at] > width if moved > 0 else widths[at] < width)
        }
    return widths
