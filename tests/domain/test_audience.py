"""Who may see prices, secrets and code."""

import pytest

from vagval.domain.audience import AUDIENCES, Audience, is_outside, sees_code, sees_prices


def test_who_scores_quality_sees_no_prices_and_everyone_else_does() -> None:
    assert [audience for audience in AUDIENCES if not sees_prices(audience)] == ["panel"]


def test_code_is_shown_to_who_checks_alone() -> None:
    assert [audience for audience in AUDIENCES if sees_code(audience)] == ["audit"]


@pytest.mark.parametrize("audience", ["bidder", "public"])
def test_business_secrets_are_masked_for_who_is_outside_the_authority(audience: Audience) -> None:
    assert is_outside(audience)
