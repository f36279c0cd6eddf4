"""One text for one value."""

import json
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from vagval.files.canonical_json import canonical_json, readable_json

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def test_exact_numbers_keep_every_digit() -> None:
    assert canonical_json([Decimal("0.10"), Fraction(1, 3)]) == '["0.10","1/3"]'


def test_two_ways_to_write_a_letter_give_one_text() -> None:
    assert canonical_json("A\u030a") == canonical_json("Å")


@given(st.dictionaries(st.text(), st.integers()))
def test_the_order_of_keys_never_matters(mapping: dict[str, int]) -> None:
    backwards = dict(reversed(mapping.items()))
    assert canonical_json(mapping) == canonical_json(backwards)


@given(values)
def test_both_forms_say_the_same(value: object) -> None:
    assert json.loads(canonical_json(value)) == json.loads(readable_json(value))  # type: ignore[arg-type] # any JSON value
