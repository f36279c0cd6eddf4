"""A model in which others enter, and an order of priority, must say why they were chosen."""

from dataclasses import replace

import pytest

from builders import a_lot, an_award_rule, named
from in_words import in_swedish
from vagval.award.award_models import FORMULAS
from vagval.check.check_reason import check_reason
from vagval.domain.formula import Formula, FormulaClass

FORMULA = FORMULAS["lowest_price_ratio"]
LOT = a_lot(award=an_award_rule("lowest_price_ratio"))
WITH_REASON = replace(LOT, award=replace(LOT.award, reason=named("Priserna är ojämförbara.")))


def of_kind(kind: FormulaClass) -> Formula:
    return replace(FORMULA, kind=kind)


def test_a_model_of_own_data_alone_needs_no_reason() -> None:
    assert check_reason(LOT, of_kind("absolute")) == ()


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("relative", "ett anbud som inte vinner kan avgöra vem som vinner"),
        ("shifted", "Ett anbuds jämförelsetal beror på andra anbud"),
    ],
)
def test_a_model_that_others_enter_needs_one(kind: FormulaClass, said: str) -> None:
    (found,) = check_reason(LOT, of_kind(kind))
    assert (found.code, found.place) == ("award-reason-missing", LOT.award.place)
    assert said in in_swedish(found)
    assert "reason_sv och reason_en under [award]" in in_swedish(found)
    assert check_reason(WITH_REASON, of_kind(kind)) == ()


def test_an_order_of_priority_needs_one_by_law_though_it_is_absolute() -> None:
    # LOU 16:6 second paragraph: only if weights are impossible.
    formula = replace(FORMULA, key="priority_order", kind="absolute")
    (found,) = check_reason(LOT, formula)
    assert "16 kap. 6 § andra stycket LOU" in in_swedish(found)
    assert check_reason(WITH_REASON, formula) == ()
