"""The figure of ska-krav counts what is met, unclear and not met."""

from report.evaluated import provisional
from vagval.report.figure_mandatory import mandatory_picture
from vagval.report.lot_sections import lot_reports


def test_the_alternative_text_counts_for_each_bid() -> None:
    picture = mandatory_picture(lot_reports(provisional())[0])
    assert picture.alt == (
        "Liggande staplar över ska-krav för LM. Alfa AB: 0 uppfyllda, 1 oklara, 0 inte uppfyllda; "
        "Beta AB: 1 uppfyllda, 0 oklara, 0 inte uppfyllda."
    )
    assert picture.svg.startswith("<?xml")
