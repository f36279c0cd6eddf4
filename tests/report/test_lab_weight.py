"""A reader sees what price weighs in use."""

from fractions import Fraction

from build_laboratory import a_lab_context, a_model_test
from report.lab_told import said, table_rows
from vagval.domain.model_test import EffectiveWeight


def weight(*shares: str, nominal: str | None = None) -> EffectiveWeight:
    lowest, middle, highest = (Fraction(share) for share in shares)
    return EffectiveWeight(
        None if nominal is None else Fraction(nominal), lowest, middle, highest, middle
    )


def test_the_nominal_weight_stands_beside_the_effective_one() -> None:
    # 0.29 to 0.60 around 0.45, where 0.40 is said
    context = a_lab_context()
    assert (
        "I dokumenten väger priset 40 %. I de simulerade upphandlingarna väger det 45 % i mitten, "
        "och nio gånger av tio mellan 29 % och 60 %." in said(context, "lab-weight")
    )
    assert table_rows(context, "lab-weight", "weight")[0] == ["I dokumenten", "40 %", "60 %"]


def test_a_model_without_weights_has_an_effective_one_all_the_same() -> None:
    test = a_model_test(weight=weight("0.463", "0.653", "0.797"), neutralisation=())
    told = said(a_lab_context(test), "lab-weight")
    assert "Modellen har inga vikter." in told
    assert "65 % i mitten, och nio gånger av tio mellan 46 % och 80 %" in told
    assert "Belleville" not in told


def test_where_price_or_quality_is_alone_it_is_said_in_one_line() -> None:
    price = a_model_test(weight=weight("1", "1", "1"), neutralisation=())
    quality = a_model_test(weight=weight("0", "0", "0"), neutralisation=())
    assert "Bara priset skiljer anbuden åt" in said(a_lab_context(price), "lab-weight")
    assert "Bara kvaliteten skiljer anbuden åt" in said(a_lab_context(quality), "lab-weight")


def test_an_order_has_no_weight() -> None:
    told = said(a_lab_context(a_model_test(weight=None)), "lab-weight")
    assert "Anbuden jämförs i en ordning" in told


def test_the_use_of_price_points_is_told_with_the_judgment_behind_it() -> None:
    context = a_lab_context()
    assert "Commune de Belleville-sur-Loire" in said(context, "lab-weight")
    assert table_rows(context, "lab-weight", "neutral") == [
        ["30 % mer än det billigaste", "22,5 %"],
        ["100 % mer än det billigaste", "75 %"],
    ]
