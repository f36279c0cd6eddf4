"""Many reasons of one kind become one line with their number."""

from builders import a_bid, a_requirement, criteria_of
from report.evaluated import scored_material, told
from vagval.domain.errors import Severity, finding
from vagval.domain.place import Place
from vagval.report.grouped_reasons import grouped_reasons

CRITERIA = criteria_of(a_requirement("S-1"))
PLACE = Place("vendors/prov/bids/alfa")


def lines(count: int) -> tuple[str, ...]:
    context = told(CRITERIA, scored_material(a_bid("alfa")))
    reasons = [
        finding(
            "provisional-mandatory",
            PLACE,
            Severity.QUESTION,
            lot="LM",
            bid="alfa",
            requirement=f"S-{number}",
        )
        for number in range(count)
    ]
    return grouped_reasons(context, reasons)


def test_up_to_three_reasons_are_each_told_with_their_requirement() -> None:
    assert len(lines(3)) == 3
    assert "S-2" in lines(3)[2]


def test_more_are_told_by_their_number() -> None:
    (line,) = lines(24)
    assert "24 ska-krav" in line
