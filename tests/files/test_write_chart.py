"""Charts stand below the table, with words for who cannot see them."""

import zipfile
from pathlib import Path

import openpyxl

from vagval.domain.workbook import Chart, Column, Live, Series, Sheet, Workbook
from vagval.files.write_workbook import write_workbook

CHART = Chart(
    title="Resultat",
    categories="'Blad'!$A$2:$A$3",
    series=(Series("Poängsumma", "'Blad'!$B$2:$B$3", "#155A6E"),),
    axis="Poängsumma, högst är bäst",
    alt="Stapeldiagram: Alfa 2, Beta 1.",
)


def written(path: Path, *charts: Chart) -> Path:
    columns = (Column("Namn", 20), Column("Tal", 12, "number", may_be_tried=True))
    rows = (("Alfa", 2), ("Beta", Live("B2-1")))
    sheet = Sheet("Blad", columns, rows, is_protected=True, charts=charts)
    write_workbook(path / "bok.xlsx", Workbook("Bok", (sheet,)))
    return path / "bok.xlsx"


def part(path: Path, name: str) -> str:
    with zipfile.ZipFile(path) as book:
        return book.read(name).decode("utf-8")


def test_a_chart_carries_its_alternative_text(tmp_path: Path) -> None:
    drawing = part(written(tmp_path, CHART), "xl/drawings/drawing1.xml")
    assert 'descr="Stapeldiagram: Alfa 2, Beta 1."' in drawing


def test_bars_grow_from_zero_unless_a_number_is_below_it(tmp_path: Path) -> None:
    assert '<c:min val="0"/>' in part(written(tmp_path, CHART), "xl/charts/chart1.xml")
    below = Chart("Resultat", CHART.categories, CHART.series, "", "Ett diagram", False)  # noqa: FBT003
    (tmp_path / "b").mkdir()
    assert "<c:min" not in part(written(tmp_path / "b", below), "xl/charts/chart1.xml")


def test_charts_stand_one_below_the_other(tmp_path: Path) -> None:
    drawing = part(written(tmp_path, CHART, CHART), "xl/drawings/drawing1.xml")
    rows = [int(each.partition("<")[0]) for each in drawing.split("<xdr:row>")[1:]]
    first_from, first_to, second_from, _ = rows
    assert 2 < first_from < first_to <= second_from


def test_a_given_number_may_be_changed_and_a_formula_may_not(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(written(tmp_path))["Blad"]
    assert sheet.protection.sheet
    assert not sheet["B2"].protection.locked
    assert sheet["B3"].protection.locked
    assert sheet["A2"].protection.locked
