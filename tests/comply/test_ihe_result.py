"""A result leads to a passed test, or it is none."""

import pytest

from vagval.comply.ihe_result import is_empty, is_reference, tells_of_failure


@pytest.mark.parametrize(
    "result",
    ["https://connectathon-results.ihe.net/fail", "connectathon/9001", "No 9001", "2025-17"],
)
def test_an_address_or_a_number_is_a_reference(result: str) -> None:
    assert is_reference(result)
    assert not tells_of_failure(result)


@pytest.mark.parametrize("result", ["", " ", "-", "N/A", "?", "passed", "godkänd"])
def test_other_words_and_dashes_are_none(result: str) -> None:
    assert not is_reference(result)
    assert not tells_of_failure(result)


@pytest.mark.parametrize(
    "result", ["failed", "UNDERKÄND", "no", "Inte godkänd 2025", "not passed 9"]
)
def test_words_of_failure_fail_it_whatever_number_follows(result: str) -> None:
    assert tells_of_failure(result)
    assert not is_reference(result)
    assert not is_empty(result)
