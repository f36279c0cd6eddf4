"""A number of a matrix is exact or refused by name, and a wrong one is shown harmlessly."""

from decimal import Decimal
from fractions import Fraction

import pytest

from vagval.domain.matrix_number import as_written, is_hiding, matrix_number


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (Decimal("0.1"), Fraction(1, 10)),
        (0, Fraction(0)),
        (True, "matrix-not-a-number"),
        ("5", "matrix-not-a-number"),
        (None, "matrix-not-a-number"),
        (Decimal("NaN"), "matrix-number-not-finite"),
        (Decimal("1e999999999"), "matrix-number-out-of-range"),
        (10**5000, "matrix-number-out-of-range"),
        (Fraction(1, 10**400), "matrix-number-out-of-range"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_number_is_exact_or_its_fault_is_named(value: object, found: Fraction | str) -> None:
    assert matrix_number(value) == found


def test_a_wrong_value_is_shown_as_json_has_it_and_short() -> None:
    assert [as_written(each) for each in ("5", None, False)] == ['"5"', "null", "false"]
    assert as_written(10**5000) == "1.000E+5000"
    assert as_written("x" * 100) == '"' + "x" * 58 + "…"


def test_what_hides_text_is_shown_by_its_code_and_joiners_stay() -> None:
    assert as_written("a\u202eb\ud800") == '"a⟨U+202E⟩b⟨U+D800⟩"'
    assert not is_hiding("\u200d")
