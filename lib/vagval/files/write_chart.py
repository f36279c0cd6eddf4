"""Draw a sheet's charts below its rows (diagram)."""

from typing import TYPE_CHECKING

from vagval.domain.workbook import Chart, Sheet

if TYPE_CHECKING:
    from xlsxwriter.chart import Chart as Drawn
    from xlsxwriter.workbook import Workbook as Book
    from xlsxwriter.worksheet import Worksheet

WIDTH, ROW_HEIGHT = 900, 20
"""In pixels; a sheet's row is as high, unless a long text makes it higher."""
FRAME, BAR, GAP = 130, 22, 10
ROOM_ABOVE = 2
"""Empty rows between the table and a chart."""
INK, SOFT, LINE = "#1B2733", "#4A5864", "#CDD5DA"


def draw_charts(book: "Book", made: "Worksheet", sheet: Sheet) -> None:
    """Draw the charts of a sheet, each with its alternative text, one below the other."""
    row = len(sheet.rows) + 1 + ROOM_ABOVE
    bars = max(len(sheet.rows), 1)
    for chart in sheet.charts:
        height = FRAME + bars * (BAR * len(chart.series) + GAP)
        drawn = _drawn(book, chart)
        drawn.set_size({"width": WIDTH, "height": height})
        # Rows may be made higher or lower by the reader; the chart keeps its size.
        placed = {"description": chart.alt, "object_position": 2}
        made.insert_chart(row, 0, drawn, placed)
        row += height // ROW_HEIGHT + ROOM_ABOVE


def _drawn(book: "Book", chart: Chart) -> "Drawn":
    made = book.add_chart({"type": "bar"})
    for series in chart.series:
        made.add_series(
            {
                "name": series.name,
                "categories": f"={chart.categories}",
                "values": f"={series.values}",
                "fill": {"color": series.colour},
                "border": {"color": INK, "width": 0.5},
                "gap": 60,
            }
        )
    words = {"color": SOFT, "size": 10, "bold": False}
    made.set_title({"name": chart.title, "name_font": {"color": INK, "size": 12}})
    scale: dict[str, object] = {"min": 0} if chart.starts_at_zero else {}
    lines = {"visible": True, "line": {"color": LINE}}
    made.set_x_axis(
        {"name": chart.axis, "name_font": words, "num_font": words, "major_gridlines": lines}
        | scale
    )
    # The first row of the table is the uppermost bar.
    made.set_y_axis({"reverse": True, "num_font": {"color": INK, "size": 10}})
    made.set_legend({"position": "bottom"} if len(chart.series) > 1 else {"none": True})
    return made
