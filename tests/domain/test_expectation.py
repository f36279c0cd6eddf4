"""The words of a requirement have an order."""

from vagval.domain.expectation import Expectation


def test_a_shall_is_stronger_than_a_should_and_that_than_a_may() -> None:
    ordered = sorted(Expectation, key=lambda each: each.strength)
    assert ordered == [Expectation.MAY, Expectation.SHOULD, Expectation.SHALL]
