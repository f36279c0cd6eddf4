"""What each alternative is worth on each criterion, where more is better."""

from dataclasses import replace

import pytest

from robustness.weights_case import T1, a_row, analytic
from vagval.domain.errors import RuleError
from vagval.robustness.value_rows import first_of, totals, value_rows


def test_totals_of_the_facts() -> None:
    # facts/robustness.md 7: 372.5, 374.5, 351, 365, 339.
    assert totals(T1) == a_row("372.5", "374.5", "351", "365", "339")
    assert first_of(T1) == ("b1",)


def test_an_exact_tie_has_two_first() -> None:
    assert first_of(analytic("3/5")) == ("b1", "b2")


def test_a_criterion_to_minimise_is_refused_not_turned() -> None:
    with pytest.raises(RuleError) as caught:
        value_rows(replace(T1, maximise=(True, False, True, True, True, False)))
    (finding,) = caught.value.findings
    assert (finding.code, finding.details) == ("stress-not-maximised", {"criteria": ("c1", "c5")})
