"""An amount is found in a text however its figures are grouped."""

from decimal import Decimal

import pytest

from vagval.report.stated_figures import figures_in, figures_of


@pytest.mark.parametrize(
    "text",
    [
        "91373", "91 373", "91\N{NO-BREAK SPACE}373 kr", "91.373", "91,373.00", "91 373,00",
        "91373,00", "3 91 373", "91'373", "9\ufdd01 \u200b37\ufdd23",
        "9⟨U+FDD0⟩1⟨U+FDD2⟩ 373", "91\N{RIGHT SINGLE QUOTATION MARK}373", "à 91 373:-",
    ],
)  # fmt: skip
def test_an_amount_is_read_in_every_way_of_writing_it(text: str) -> None:
    assert figures_of(Decimal("91373.0")) in figures_in(text)


def test_another_amount_is_not() -> None:
    assert "91373" not in figures_in("913 730, 1 91 37 och 2026-05-04")


def test_many_groups_are_read_in_reasonable_time() -> None:
    assert "1" * 20_000 in figures_in(" ".join("1" * 20_000))
