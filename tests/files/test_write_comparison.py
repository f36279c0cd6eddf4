"""What other programs read: exact fractions, decimals of one length, no floats, sorted keys."""

import json
from fractions import Fraction

import pytest

from vagval.comply.check_fhir_statement import check_fhir_statement
from vagval.domain.capability import Capability, CapabilityStatement
from vagval.domain.place import Place
from vagval.domain.standard import ItemWeights
from vagval.domain.statement_comparison import StatementComparison, StatementFile
from vagval.files.write_comparison import Say, comparison_json, decimal

SAY = Say(item=lambda item: item.id, finding=lambda finding: finding.code)


def a_comparison(required: tuple[str, ...], offered: tuple[str, ...]) -> StatementComparison:
    asked, shown = (
        CapabilityStatement(fhir_version="4.0.1", formats=tuple(map(Capability, names)))
        for names in (required, offered)
    )
    return StatementComparison(
        StatementFile("krav.json", "a" * 64, asked),
        StatementFile("alfa.json", "b" * 64, shown),
        check_fhir_statement(asked, (), shown, place=Place("krav.json"), weights=ItemWeights()),
    )


def test_degrees_are_fractions_with_decimals_beside_them_and_nothing_is_a_float() -> None:
    text = comparison_json(a_comparison(("json", "xml", "ttl"), ("json",)), SAY)
    found = json.loads(text, parse_float=pytest.fail)
    assert (found["degree"], found["degree_decimal"]) == ("1/3", "0.333333")
    assert found["verdict"] == "fail"
    assert [each["text"] for each in found["unmet"]["SHALL"]] == ["fhir-lacks-format"] * 2
    assert found["unmet"]["SHALL"][0]["resource"] is None


def test_keys_are_sorted_at_every_depth() -> None:
    pairs: list[list[str]] = []
    text = comparison_json(a_comparison(("json", "xml"), ("json",)), SAY)
    json.loads(text, object_pairs_hook=lambda items: pairs.append([key for key, _ in items]))
    assert all(keys == sorted(keys) for keys in pairs)
    assert len(pairs) > 5


def test_a_requirement_that_asks_for_nothing_has_no_degree() -> None:
    found = json.loads(comparison_json(a_comparison((), ("json",)), SAY))
    assert (found["degree"], found["degree_decimal"], found["macro_degree"]) == (None, None, None)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(0), "0.000000"),
        (Fraction(1), "1.000000"),
        (Fraction(2, 3), "0.666667"),
        (Fraction(1, 2_000_000), "0.000001"),
        (Fraction(10**40 - 1, 10**40), "1.000000"),
    ],
)
def test_decimals_are_always_six_and_rounded_half_up(value: Fraction, text: str) -> None:
    assert decimal(value) == text
