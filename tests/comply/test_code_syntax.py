"""Forms and check digits of codes; the codes are the systems' own published examples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vagval.comply.code_syntax import has_verhoeff_digit, is_code


@pytest.mark.parametrize(
    ("syntax", "code"),
    [
        ("snomed", "22298006"),  # myocardial infarction
        ("snomed", "138875005"),  # the root concept
        ("snomed", "45991000052106"),  # the Swedish module
        ("icd-10-se", "J18.9"),
        ("icd-10-se", "J189"),
        ("icd-10-se", "I10"),
        ("icd-10-se", "M51.1K"),
        ("kva", "AA001"),
        ("kva", "JKA21"),
        ("npu", "NPU01807"),
        ("atc", "N02BE01"),
        ("atc", "N02"),
    ],
)
def test_true_codes_have_the_form_of_codes(syntax: str, code: str) -> None:
    assert is_code(code, syntax)


@pytest.mark.parametrize(
    ("syntax", "code"),
    [
        ("snomed", "22298007"),
        ("snomed", "022298006"),
        ("snomed", "2229800.6"),
        ("snomed", "2,23E+07"),
        ("icd-10-se", "j18.9"),
        ("icd-10-se", "J18.9 "),
        ("icd-10-se", "18.9"),
        ("kva", "A0001"),
        ("npu", "NPU1807"),
        ("npu", "1807-0"),
        ("atc", "N02BE1"),
        ("atc", "X02BE01"),
        ("atc", "N\u0660\u0662BE01"),
        ("atc", ""),
    ],
)
def test_what_cannot_be_a_code_is_none(syntax: str, code: str) -> None:
    assert not is_code(code, syntax)


@given(st.integers(10_000, 10**16), st.data())
def test_one_wrong_digit_is_always_found(number: int, data: st.DataObject) -> None:
    fits = [f"{number}{digit}" for digit in range(10) if has_verhoeff_digit(f"{number}{digit}")]
    (right,) = fits
    at = data.draw(st.integers(0, len(right) - 1))
    digit = data.draw(st.sampled_from("0123456789"))
    assert has_verhoeff_digit(right[:at] + digit + right[at + 1 :]) == (right[at] == digit)
