"""A reader is told at once what is not shown, and why."""

from report.evaluated import two_bids
from report.test_mask_fields import full_case
from vagval.report.audience_notices import audience_notices
from vagval.report.context import ReportContext


def notices(context: ReportContext) -> list[str]:
    return [f"{each.label} {each.text}" for each in audience_notices(context)]


def test_who_sees_everything_is_told_nothing() -> None:
    assert notices(two_bids(audience="decision")) == []
    assert notices(two_bids(audience="audit")) == []


def test_the_panel_is_told_that_prices_are_hidden_so_that_they_do_not_influence_points() -> None:
    (told,) = notices(two_bids(audience="panel"))
    assert told.startswith("Utan priser.")
    assert "inte påverkar poängen" in told


def test_the_public_is_told_the_legal_ground_and_that_people_are_numbered() -> None:
    (told,) = notices(full_case("public"))
    assert "31 kap. 16 § OSL" in told
    assert "numrerade" in told


def test_a_bidder_is_told_whose_view_it_is() -> None:
    own, masked = notices(full_case("bidder", "alfa"))
    assert own.startswith("Er egen vy.")
    assert "Alfa" in own
    assert masked.startswith("Maskad.")
