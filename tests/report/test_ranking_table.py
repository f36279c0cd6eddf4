"""The table of the ranking has the columns that say something in its lot."""

from report.evaluated import two_bids
from report.test_sections import fixed, lowest
from vagval.report.context import ReportContext
from vagval.report.lot_sections import lot_reports
from vagval.report.ranking_table import ranking_table


def heads(context: ReportContext) -> list[str]:
    return [head.text for head in ranking_table(lot_reports(context)[0]).heads]


def test_price_and_figure_stand_beside_each_other() -> None:
    assert heads(two_bids()) == [
        "Anbud", "Plats", "Utvärderat pris", "Jämförelsetal", "Avstånd till första",
    ]  # fmt: skip


def test_a_price_that_is_the_figure_is_not_said_twice() -> None:
    assert heads(lowest("sv")) == ["Anbud", "Plats", "Utvärderat pris", "Avstånd till första"]


def test_a_fixed_price_is_not_listed() -> None:
    assert heads(fixed("sv")) == ["Anbud", "Plats", "Poängsumma", "Avstånd till första"]
