"""The published tie-break, read strictly."""

import pytest

from builders import a_criterion, a_lot, an_award_rule
from vagval.award.tie_break_rules import tie_break_findings


def codes(*rules: str, model: str = "value_deduction") -> list[tuple[str, str]]:
    rule = an_award_rule(model, tie_break=rules)
    faults = tie_break_findings(a_lot("LM", a_criterion("anvandbarhet"), award=rule))
    return [(f.code, f.place.cell) for f in faults]


def test_the_three_kinds_of_rules_are_known() -> None:
    assert codes("lowest_price", "highest:anvandbarhet", "drawing") == []


def test_no_tie_break_is_allowed() -> None:
    assert codes() == []


@pytest.mark.parametrize(
    ("rules", "fault"),
    [
        (("lowest_prise",), ("tie-break-rule-unknown", "award.tie_break[1]")),
        (("drawing", "lowest_price", "drawing"), ("tie-break-repeated", "award.tie_break[3]")),
        (("highest:anvandbart",), ("tie-break-criterion-unknown", "award.tie_break[1]")),
        (("drawing", "highest:"), ("tie-break-criterion-unknown", "award.tie_break[2]")),
    ],
)
def test_a_rule_that_cannot_be_used_is_a_finding(
    rules: tuple[str, ...], fault: tuple[str, str]
) -> None:
    assert codes(*rules) == [fault]


def test_lowest_price_separates_nothing_where_price_is_fixed() -> None:
    assert codes("lowest_price", model="fixed_price") == [
        ("tie-break-without-price", "award.tie_break[1]")
    ]


def test_a_misspelt_criterion_gets_a_suggestion() -> None:
    rule = an_award_rule(tie_break=("highest:anvandbart",))
    (fault,) = tie_break_findings(a_lot("LM", a_criterion("anvandbarhet"), award=rule))
    assert fault.details["nearest"] == "anvandbarhet"
