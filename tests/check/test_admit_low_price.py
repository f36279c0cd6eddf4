"""Low prices are asked about, and only a rejected explanation puts a bid out."""

from builders import a_bid, a_low_price_review, a_material
from check.admission_case import ALL_MET, NOT_MET, admitted, sound
from in_words import in_swedish
from vagval.domain.admission import OpenQuestion, QuestionKind, Standing

LOW = (sound("alfa", 100), sound("beta", 1_000), sound("gamma", 1_100))


def test_a_low_price_is_asked_about_and_not_rejected() -> None:
    # HFD 2018 ref. 50: no automatic floor
    admission = admitted(a_material(*LOW))
    assert admission.bids[0].standing is Standing.OPEN
    assert admission.questions == (OpenQuestion(QuestionKind.LOW_PRICE, "alfa"),)
    assert "16 kap. 7 § LOU" in in_swedish(*admission.bids[0].reasons)
    assert "Medianen i delen är 1 000 kr" in in_swedish(*admission.bids[0].reasons)


def test_a_price_that_is_not_explained_must_be_rejected() -> None:
    # LOU 16:7: a bid shall be rejected if the low price is not satisfactorily explained
    admission = admitted(a_material(*LOW, low_price=[a_low_price_review(is_accepted=False)]))
    assert (admission.bids[0].standing, admission.questions) == (Standing.NOT_ADMITTED, ())
    assert "Visades i körning med tre fall." in in_swedish(*admission.bids[0].reasons)


def test_a_price_that_is_explained_is_evaluated() -> None:
    admission = admitted(a_material(*LOW, low_price=[a_low_price_review(is_accepted=True)]))
    assert (admission.bids[0].standing, admission.questions) == (Standing.ADMITTED, ())
    assert in_swedish(*admission.bids[0].reasons)


def test_a_price_of_zero_is_asked_about_and_not_rejected() -> None:
    # fallen_evaluations.md row 8, C-367/19 Tax-Fin-Lex
    admission = admitted(a_material(sound("alfa", 0)))
    assert (admission.bids[0].standing, len(admission.questions)) == (Standing.OPEN, 1)


def test_bids_that_are_out_do_not_move_the_median() -> None:
    # without beta the median of alfa and gamma is 600, and 100 is below 360
    out = a_bid("beta", price=10, answers=ALL_MET | {"SKA": NOT_MET})
    admission = admitted(a_material(LOW[0], out, LOW[2]))
    (alfa, beta, _) = admission.bids
    assert alfa.low_price is not None
    assert alfa.low_price.median == 600
    assert beta.low_price is None


def test_a_rejected_price_stays_in_the_median_that_it_was_screened_by() -> None:
    review = a_low_price_review(is_accepted=False)
    (alfa, *_) = admitted(a_material(*LOW, low_price=[review])).bids
    assert alfa.low_price is not None
    assert alfa.low_price.median == 1_000
