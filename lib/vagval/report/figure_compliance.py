"""How far each bid shows each required standard, as a heat map (standarder gånger anbud)."""

from fractions import Fraction
from math import ceil
from types import MappingProxyType
from typing import TYPE_CHECKING

from vagval.domain.document import Picture
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.expectation import Expectation
from vagval.domain.standard import RequiredStandard
from vagval.report import numbers
from vagval.report.cell_words import ALSO
from vagval.report.compliance_cells import claimed_in_sentence, shown_words
from vagval.report.compliance_matrix import standard_weight
from vagval.report.compliance_standing import Standing, standings_of
from vagval.report.figure_frame import (
    LABEL_GAP,
    LABEL_SIZE,
    LEGEND_ROW,
    MOST_ROWS,
    RIGHT,
    WIDTH,
    caption,
    legend_above,
)
from vagval.report.figure_text import text_width, wrapped
from vagval.report.lot_report import LotReport
from vagval.report.requirement_cells import slug
from vagval.report.sentence_case import lower_first
from vagval.report.svg_text import INK, SOFT, drawing, svg_text

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_COLUMNS = 8
"""So many bids have room for words in their cells; more of them get a figure of their own."""
PALE, FULL = (0.953, 0.961, 0.965), (0.082, 0.353, 0.431)
"""The house's wash and its accent, as parts of red, green and blue."""
STEPS = (Fraction(0), Fraction(1, 2), Fraction(1))
SHUT, UNKNOWN = "xxxx", "//"
"""Of lines: dots make a picture ten times as large."""
ROW, HEAD, FOOT = 0.52, 0.62, 0.12
HEAD_SIZE, SIGN_SIZE, WORD_SIZE = 7.6, 9.0, 6.8
HEAD_LINES, NAME_LINES = 3, 2
NAME_WIDTH = 2.7
"""Inches: standards have longer names than bidders."""
WHITE = MappingProxyType({"boxstyle": "round,pad=0.16", "facecolor": "white", "edgecolor": "none"})
SIGNS = MappingProxyType(
    {
        EvidenceVerdict.MET: "\N{CHECK MARK}",
        EvidenceVerdict.UNMET: "\N{BALLOT X}",
        EvidenceVerdict.UNVERIFIABLE: "?",
        EvidenceVerdict.MALFORMED: "!",
        None: "\N{EN DASH}",
    }
)
Standings = dict[tuple[str, str], Standing]


def compliance_pictures(
    report: LotReport, standards: tuple[RequiredStandard, ...]
) -> tuple[Picture, ...]:
    """Draw the standards against the bids, so many bids a figure as can be read."""
    bids = tuple(each.bid.id for each in report.each.admission.bids)
    each = ceil(len(bids) / ceil(len(bids) / MOST_COLUMNS)) if bids else 1
    parts = [bids[n : n + each] for n in range(0, len(bids), each)]
    return tuple(
        _picture(report, standards, part, number) for number, part in enumerate(parts, start=1)
    )


def _picture(
    report: LotReport, standards: tuple[RequiredStandard, ...], bids: tuple[str, ...], number: int
) -> Picture:
    standings = {(s.bid, each.id): s for each in standards for s in standings_of(report, each)}
    drawn = standards[:MOST_ROWS]
    with drawing():
        svg = svg_text(draw_compliance(report, bids, drawn, standings))
    name = report.key("compliance") if number == 1 else f"{report.key('compliance')}-{number}"
    return Picture(
        name,
        svg,
        report.text(
            "alt-compliance",
            lot=report.each.lot.name,
            standards=ALSO.join(_sentence(report, each, bids, standings) for each in drawn),
        ),
        caption(report.context.wording, "compliance", len(drawn), len(standards)),
    )


def _sentence(
    report: LotReport, standard: RequiredStandard, bids: tuple[str, ...], standings: Standings
) -> str:
    told = tuple(
        report.text(
            "alt-compliance-bid",
            bid=report.bid_name(bid),
            claimed=claimed_in_sentence(report, standings[bid, standard.id]),
            shown=lower_first(shown_words(report, standings[bid, standard.id]).text),
        )
        for bid in bids
        if (bid, standard.id) in standings
    )
    return report.text("alt-compliance-standard", standard=standard.name, bids=ALSO.join(told))


def draw_compliance(
    report: LotReport,
    bids: tuple[str, ...],
    standards: tuple[RequiredStandard, ...],
    standings: Standings,
) -> "Figure":
    """Draw the cells, each with sign and words; call it inside ``drawing()``."""
    figure, axes = _frame(report, bids, standards)
    for row, standard in enumerate(standards):
        for column, bid in enumerate(bids):
            _draw_cell(report, axes, (column, row), standings.get((bid, standard.id)))
    legend_above(figure, _legend(report), columns=5)
    return figure


def _frame(
    report: LotReport, bids: tuple[str, ...], standards: tuple[RequiredStandard, ...]
) -> "tuple[Figure, Axes]":
    from matplotlib.figure import Figure

    rows = max(len(standards), 1)
    labels = [_name(report, standard) for standard in standards]
    lines = (line for label in labels for line in label.split("\n"))
    left = LABEL_GAP * 2 + max((text_width(line, LABEL_SIZE) for line in lines), default=0.0)
    height = LEGEND_ROW + HEAD + ROW * rows + FOOT
    figure = Figure(figsize=(WIDTH, height))
    axes = figure.add_axes(
        (left / WIDTH, FOOT / height, 1 - (left + RIGHT) / WIDTH, ROW * rows / height)
    )
    columns = max(len(bids), 2)
    axes.set_xlim(-0.5, columns - 0.5)
    axes.set_ylim(rows - 0.5, -0.5)
    axes.set_yticks(range(len(labels)), labels)
    room = (WIDTH - left - RIGHT) / columns - 0.06
    heads = [wrapped(report.bid_name(bid), room, HEAD_LINES, HEAD_SIZE) for bid in bids]
    axes.set_xticks(range(len(heads)), heads, fontsize=HEAD_SIZE)
    axes.tick_params(axis="x", top=False, bottom=False, labeltop=True, labelbottom=False,
                     labelcolor=INK)  # fmt: skip
    axes.spines["bottom"].set_visible(False)
    return figure, axes


def _name(report: LotReport, standard: RequiredStandard) -> str:
    """Name a standard before its row, and mark what falls with it."""
    mark = report.text("figure-weight", weight=standard_weight(report, standard))
    return wrapped(f"{report.name(standard.name)} {mark}", NAME_WIDTH, NAME_LINES, LABEL_SIZE)


def _draw_cell(
    report: LotReport, axes: "Axes", at: tuple[int, int], standing: Standing | None
) -> None:
    from matplotlib.patches import Rectangle

    if standing is None:
        return
    column, row = at
    colour, hatch = _look(standing)
    axes.add_patch(
        Rectangle((column - 0.47, row - 0.46), 0.94, 0.92, facecolor=colour, hatch=hatch,
                  edgecolor=SOFT, linewidth=0.6)
    )  # fmt: skip
    sign = " ".join((SIGNS[standing.verdict], _degree(report, standing))).strip()
    words = _words(report, standing)
    offset = 0.17 if words else 0.0
    axes.text(column, row - offset, sign, ha="center", va="center", fontsize=SIGN_SIZE,
              fontweight="bold", bbox=dict(WHITE))  # fmt: skip
    if words:
        axes.text(column, row + 0.2, words, ha="center", va="center", fontsize=WORD_SIZE,
                  bbox=dict(WHITE))  # fmt: skip


def _look(standing: Standing) -> tuple[tuple[float, float, float], str]:
    examined = standing.examination
    if examined is None or examined.degree is None:
        return (1.0, 1.0, 1.0), UNKNOWN
    return shade(examined.degree), SHUT if examined.gate else ""


def shade(degree: Fraction) -> tuple[float, float, float]:
    """Give the colour of a degree: the more is shown, the darker."""
    part = float(degree)
    red, green, blue = (p + (f - p) * part for p, f in zip(PALE, FULL, strict=True))
    return red, green, blue


def _degree(report: LotReport, standing: Standing) -> str:
    examined = standing.examination
    if examined is None or examined.degree is None or examined.gate:
        return ""
    return whole_percent(report, examined.degree)


def whole_percent(report: LotReport, degree: Fraction) -> str:
    """Give a degree in whole per cent, where only nothing is 0 and only all is 100."""
    whole = round(degree * 100)
    if 0 < degree < 1:
        whole = min(max(whole, 1), 99)
    return numbers.percent(Fraction(whole, 100), report.context.language)


def _words(report: LotReport, standing: Standing) -> str:
    """Say what decides, in the few words that have room."""
    if standing.assessed is not None:
        return report.text("figure-assessed", result=slug(standing.assessed.result.value))
    examined = standing.examination
    if examined is None:
        return ""
    if examined.gate:
        return report.text("figure-gate")
    lacking = len(examined.of(EvidenceVerdict.UNMET, Expectation.SHALL))
    if lacking:
        return report.text("shown-lacking", count=lacking)
    to_test = len(examined.of(EvidenceVerdict.UNVERIFIABLE))
    return report.text("shown-to-test", count=to_test) if to_test else ""


def _legend(report: LotReport) -> "list[tuple[Artist, str]]":
    from matplotlib.patches import Patch

    degrees: list[tuple[Artist, str]] = [
        (Patch(facecolor=shade(step), edgecolor=SOFT, linewidth=0.6), report.percent(step))
        for step in STEPS
    ]
    shut = Patch(facecolor=shade(Fraction(0)), hatch=SHUT, edgecolor=SOFT)
    unknown = Patch(facecolor="white", hatch=UNKNOWN, edgecolor=SOFT)
    return [
        *degrees,
        (shut, report.text("legend-gate")),
        (unknown, report.text("legend-not-examined")),
    ]
