"""Simulated tenders: whole numbers, inside the band, the same everywhere."""

import hashlib
from fractions import Fraction

import numpy as np

from robustness.lab_case import BAND, an_offer, some_chance
from vagval.domain.band import Band
from vagval.robustness.tenders import Tenders, draw_tenders, name_of, price_step_of, within


def test_the_same_seed_gives_the_same_whole_numbers() -> None:
    drawn = draw_tenders(BAND, (4000, 4), some_chance(20260101), Fraction(1))
    both = drawn.prices.astype("<i8").tobytes() + drawn.qualities.astype("<i8").tobytes()
    assert hashlib.sha256(both).hexdigest()[:12] == "59250c994ac6"
    again = draw_tenders(BAND, (4000, 4), some_chance(20260101), Fraction(1))
    assert (drawn.prices == again.prices).all()
    other = draw_tenders(BAND, (4000, 4), some_chance(0), Fraction(1))
    assert (drawn.prices != other.prices).any()


def test_prices_and_qualities_reach_both_ends_of_the_band_and_no_farther() -> None:
    drawn = draw_tenders(BAND, (4000, 4), some_chance(), Fraction(1))
    assert (drawn.prices.min(), drawn.prices.max()) == (60, 140)
    assert (drawn.qualities.min(), drawn.qualities.max()) == (30, 100)


def test_a_band_between_round_numbers_is_drawn_from_inside_it() -> None:
    band = Band(Fraction("70.5"), Fraction("89.5"), Fraction("0.333"), Fraction("0.666"))
    drawn = draw_tenders(band, (500, 3), some_chance(), Fraction(1))
    assert (drawn.prices.min(), drawn.prices.max()) == (71, 89)
    assert (drawn.qualities.min(), drawn.qualities.max()) == (34, 66)
    assert within(Fraction(2), Fraction(7), Fraction(1)) == (2, 7)


def test_a_narrow_band_of_qualities_is_drawn_from_more_finely() -> None:
    band = Band(Fraction(60), Fraction(140), Fraction("0.91"), Fraction("0.93"))
    drawn = draw_tenders(band, (500, 3), some_chance(), Fraction(1))
    assert drawn.quality_step == Fraction(1, 1000)
    assert (drawn.qualities.min(), drawn.qualities.max()) == (910, 930)


def test_a_tender_can_be_had_exactly() -> None:
    tenders = Tenders(
        np.array([[61, 140]]), np.array([[33, 100]]), Fraction(1000), Fraction(1, 100)
    )
    assert tenders.offers(0) == (an_offer("A", 61_000, "0.33"), an_offer("B", 140_000, 1))
    assert tenders.price.tolist() == [[61_000.0, 140_000.0]]
    assert tenders.quality.tolist() == [[0.33, 1.0]]


def test_large_numbers_do_not_overflow() -> None:
    # Fraction(np.int64) keeps 64 bits: 3e9 cubed would come out negative.
    tenders = Tenders(np.array([[3_000_000_000]]), np.array([[50]]), Fraction(1), Fraction(1, 100))
    (offer,) = tenders.offers(0)
    assert offer.price**3 == 27 * 10**27


def test_prices_are_drawn_in_steps_that_people_use() -> None:
    millions = Band(Fraction(8_000_000), Fraction(14_000_000), Fraction(0), Fraction(1))
    assert price_step_of(millions, 1_000) == 1_000
    assert price_step_of(BAND, 1_000) == Fraction(1, 100)


def test_bids_are_named_by_letters() -> None:
    assert [name_of(bid) for bid in (0, 1, 25, 26)] == ["A", "B", "Z", "A2"]
