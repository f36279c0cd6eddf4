"""What a reader is told of a tried model, how gravely, and with which judgment."""

from dataclasses import replace
from fractions import Fraction
from functools import cache

import pytest

from in_words import in_swedish, in_words
from robustness.lab_case import BAND, INSTRUMENTS, SEED, Number, a_formula, constants_of
from vagval.award.award_models import FORMULAS
from vagval.domain.band import Band
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.expression import PRICE, QUALITY, Rounded, constant
from vagval.domain.place import Place
from vagval.robustness.examine_model import examine_model
from vagval.robustness.instruments import ModelQuestion

PLACE = Place("criteria/prov/procurement.toml", cell="award")
HFD_BAND = Band(Fraction(500_000), Fraction(3_500_000), Fraction(0), Fraction(1))


def question(key: str, band: Band = BAND, **constants: Number) -> ModelQuestion:
    return ModelQuestion(FORMULAS[key], constants_of(key, **constants), band, ("LM",), PLACE)


def told(asked: ModelQuestion) -> dict[str, Finding]:
    found = examine_model(asked, INSTRUMENTS, SEED, tenders=200, bids=5)
    return {each.code: each for each in found.findings}


@cache
def told_of(key: str) -> dict[str, Finding]:
    return told(question(key))


@pytest.mark.parametrize("key", ["value_deduction", "weighted_points", "price_surcharge"])
def test_a_plain_absolute_model_gives_nothing_to_tell(key: str) -> None:
    assert told_of(key) == {}


def test_the_facts_of_hfd_2022_ref_41_are_shown_where_the_price_stops() -> None:
    clipped = question(
        "weighted_points", HFD_BAND, price_full=700_000, price_zero=3_000_000, outside=1
    )
    found = told(clipped)["lab-price-flat"]
    # The award refuses the clipped scale itself; the laboratory shows where it lies.
    assert found.severity is Severity.NOTE
    assert (found.details["lowest"], found.details["highest"]) == (3_000_000, 7_000_000)
    words = in_words(found)
    assert "3 000 000 kr" in words["sv"]
    assert "HFD 2022 ref. 41" in words["sv"]
    assert "HFD 2022 ref. 41" in words["en"]


def test_a_dead_zone_that_no_rule_of_the_award_knows_stops() -> None:
    # Rounded to whole points, where 20 kr is a point.
    whole = a_formula(Rounded(QUALITY * 10 - PRICE / 20, constant(0)))
    asked = replace(question("value_deduction"), formula=whole, constants={})
    found = told(asked)["lab-price-flat"]
    assert found.severity is Severity.STOP
    assert Fraction(str(found.details["highest"])) <= 140


def test_a_loser_that_decides_needs_a_reason() -> None:
    found = told_of("lowest_price_ratio")["lab-loser-decides"]
    assert found.severity is Severity.QUESTION
    assert found.details["moved"] == "X"
    answered = replace(question("lowest_price_ratio"), has_reason=True)
    assert told(answered)["lab-loser-decides"].severity is Severity.NOTE
    words = in_swedish(found)
    assert "Bland 3 påhittade anbud är Z först; dras X tillbaka är Y först." in words


def test_a_decoy_is_told_with_its_price_and_quality() -> None:
    found = told_of("rank_points")["lab-decoy"]
    assert found.severity is Severity.QUESTION
    assert "gör att B vinner i stället för C" in in_swedish(found)


def test_figures_that_only_shift_are_told_with_what_rounding_does() -> None:
    rounded = told_of("logarithmic_price")["lab-figures-shift"]
    assert rounded.severity is Severity.NOTE
    assert "Avrundningen" in in_swedish(rounded)
    assert "bevisat" in in_swedish(told_of("quality_premium")["lab-figures-shift"])


def test_price_zero_is_told_with_the_law_and_the_judgment() -> None:
    found = told_of("lowest_price_ratio")["lab-undefined-at-price-zero"]
    assert found.severity is Severity.QUESTION
    assert "16 kap. 7 § LOU" in in_swedish(found)
    assert "C-367/19" in in_swedish(found)


@pytest.mark.parametrize(
    ("key", "situation"), [("best_discount", "equal-prices"), ("price_per_quality", "quality-zero")]
)
def test_other_undefined_situations_are_named(key: str, situation: str) -> None:
    found = told_of(key)["lab-undefined"]
    assert found.details["situation"] == situation
    assert in_words(found)["sv"] != in_words(found)["en"]


def test_a_neutralised_price_is_told_with_belleville() -> None:
    found = told(question("multiple_of_lowest", multiple=7))["lab-price-neutralised"]
    assert found.details["used"] == Fraction(2, 9)
    assert "Belleville" in in_swedish(found)
    assert "lab-price-neutralised" not in told(question("multiple_of_lowest", multiple=3))


def test_a_price_weight_far_from_what_is_said_is_told() -> None:
    found = told_of("logarithmic_price")["lab-weight-far"]
    assert found.details["nominal"] == Fraction(2, 5)
    assert "Priset sägs väga 40 %" in in_swedish(found)
    assert "lab-weight-far" not in told_of("weighted_points")


def test_deductions_are_compared_with_the_expected_price() -> None:
    # The middle of the band is 100 kr.
    assert "lab-quality-above-price" not in told(question("value_deduction", full_quality_value=99))
    found = told(question("value_deduction", full_quality_value=100))["lab-quality-above-price"]
    assert (found.details["worth"], found.details["price"]) == (100, 100)
    assert "De största avdragen" in in_swedish(found)
    # F01: 250 kr for full quality, 175 kr for the qualities of the band.
    other = told_of("lowest_price_ratio")["lab-quality-above-price"]
    assert other.details["worth"] == 175


def test_a_dear_bid_that_wins_is_told_with_how_dear() -> None:
    found = told_of("lowest_price_ratio")["lab-dear-bid-wins"]
    assert found.details["price"] == Fraction("799.99")
    assert "ända upp till 799,99 kr" in in_swedish(found)
    assert "hur dyrt det än är" in in_swedish(told_of("rank_points")["lab-dear-bid-wins"])


def test_a_quality_that_stops_counting_is_asked_about() -> None:
    found = told_of("rank_points")["lab-quality-flat"]
    assert found.severity is Severity.QUESTION
    assert "från 30 % till 65 %" in in_swedish(found).lower()


def test_points_outside_the_scale_are_told_as_lawful() -> None:
    found = told_of("multiple_of_lowest")["lab-points-out-of-range"]
    assert found.severity is Severity.NOTE
    assert "Prispoängen blir ≈ −13,333333" in in_swedish(found)


def test_what_the_award_says_comes_first_among_the_findings() -> None:
    refused = finding("price-weight-zero", PLACE, criterion="Pris")
    waved = finding("price-stops-between-ranks", PLACE, source="HFD 2022 ref. 41")
    asked = replace(question("rank_points"), unlawful=(refused,), overridden=(waved,))
    found = examine_model(asked, INSTRUMENTS, SEED, tenders=50, bids=4)
    assert found.findings[0] == refused
    assert found.overridden == (waved,)
    rest = [each.severity for each in found.findings[1:]]
    assert rest == sorted(rest, key=list(Severity).index)


def test_every_finding_points_at_the_model() -> None:
    assert {each.place for each in told_of("rank_points").values()} == {PLACE}
