"""A criterion's published deductions."""

from decimal import Decimal

from vagval.domain.bilingual import Bilingual
from vagval.domain.criterion import Criterion

# Lindbäck 2018, part 12: levels 3 and 4 deduct 600 and 800 of an hourly price of 1 000.
KOMPETENS = Criterion(
    "kompetens",
    "",
    Bilingual("Kompetens", "Competence"),
    deductions=((3, Decimal(600)), (4, Decimal(800))),
)


def test_a_published_level_gives_its_amount() -> None:
    assert KOMPETENS.deduction_for(3) == Decimal(600)


def test_a_level_without_a_published_amount_gives_none_and_not_zero() -> None:
    assert KOMPETENS.deduction_for(2) is None
