"""The public reads no other weights, no evaluator's name and no secret price in a stress test."""

from dataclasses import replace
from fractions import Fraction

import pytest

from builders import a_bid
from report.evaluated import ALL_MET, said, scored_material, some_criteria, told, words
from report.stressed import BETA, BIDS, GAMMA, gone
from report.test_flips_section import FLIPS, POSSIBLE, RUN, TOTALS
from report.test_sections import weighted
from vagval.domain.audience import Audience
from vagval.domain.bid import SecrecyClaim
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.stress import LotStress
from vagval.report.context import ReportContext
from vagval.report.mask_stress import public_stress
from vagval.report.masking import masked

KEYS = (
    "step-cover-robustness", "stress-summary", "robustness", "certificates", "flips", "left-out",
)  # fmt: skip
LEFT_OUT = (
    gone("evaluator", "bo", "beta", changes=True),
    gone("price-item", "p1", "beta", changes=True),
    gone("bid", "alfa", "beta"),
)
STRESS = LotStress(
    certificates=(replace(BETA, without=LEFT_OUT), GAMMA), flips=FLIPS, possible=POSSIBLE,
    scores=(RUN, RUN), left_out=LEFT_OUT, evaluators=TOTALS,
)  # fmt: skip


def secret_prices(
    audience: Audience,
    language: Language = "sv",
    *,
    is_secret: bool = True,
    is_public: bool = False,
) -> ReportContext:
    """Tell of beta, which claims secrecy for its prices and would be first 200 kr cheaper."""
    claims = (SecrecyClaim("prices", "Skadar oss."),) if is_secret else ()
    prices = dict(zip(BIDS, (1_000, 1_200, 1_900), strict=True))
    bids = (
        a_bid(key, price=price, answers=ALL_MET, secrecy=claims if key == "beta" else ())
        for key, price in prices.items()
    )
    criteria = some_criteria(evaluators_public=is_public)
    return told(criteria, scored_material(*bids), language, audience, stress={"LM": STRESS})


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_evaluator_is_named_to_the_public(language: Language) -> None:
    public = said(secret_prices("public", language), *KEYS)
    assert [name for name in ("Anna", "Karlstedt", "Lindqvist") if name in public] == []
    assert ("Bedömare 2" if language == "sv" else "Evaluator 2") in public
    assert "Bo Lindqvist" in said(secret_prices("audit", language), *KEYS)


def test_evaluators_are_named_where_the_procurement_says_so() -> None:
    assert "Bo Lindqvist" in said(secret_prices("public", is_public=True), *KEYS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("is_secret", [True, False])
def test_the_price_cut_is_public_since_whole_prices_and_figures_are(
    language: Language, *, is_secret: bool
) -> None:
    cut = "16,7 %" if language == "sv" else "16.7%"
    keys = ("step-cover-robustness", "stress-summary", "robustness", "certificates")
    public, audit = (
        said(secret_prices(a, language, is_secret=is_secret), *keys) for a in ("public", "audit")
    )
    assert public.count(cut) == audit.count(cut) >= len(keys) - 1
    # The cover says how masked texts look; below it there are none.
    assert "[mask" not in said(secret_prices("public", language, is_secret=is_secret), *keys[1:])


@pytest.mark.parametrize("language", LANGUAGES)
def test_unit_prices_stay_masked(language: Language) -> None:
    public, audit = (said(secret_prices(a, language), "prices") for a in ("public", "audit"))
    assert "OSL 31:16" in public
    assert "OSL 31:16" not in audit


def test_who_is_first_without_a_price_item_is_no_longer_there_where_prices_are_secret() -> None:
    public = said(secret_prices("public"), "left-out", "certificates")
    assert "risposten" not in public
    assert "Prisposterna utelämnas inte här" in public
    assert "prisposten" in said(secret_prices("public", is_secret=False), "certificates")


def test_no_other_weights_are_left_for_any_section() -> None:
    seen = masked(secret_prices("public", is_secret=False, is_public=True)).stress["LM"]
    assert [seen.weights, seen.free, seen.lead, seen.ternary] == [None, (), None, None]
    assert [each.nearest for each in seen.certificates] == [None, None]


def test_the_public_is_told_that_locked_weights_are_not_tried_in_its_sight() -> None:
    context = replace(weighted("sv"), stress={"LM": LotStress(certificates=(BETA,))})
    sentence = "Vad andra vikter hade gett prövas internt och redovisas inte här."
    assert sentence in said(replace(context, audience="public"), "certificates")
    assert sentence not in said(context, "certificates")
    # A model of amounts has no weights to withhold.
    assert sentence not in said(secret_prices("public"), "certificates")


def test_points_prices_and_what_is_left_out_stay() -> None:
    seen = public_stress(STRESS, has_secret_prices=False)
    assert (seen.left_out, seen.flips, seen.scores) == (LEFT_OUT, FLIPS, (RUN, RUN))
    assert seen.certificates[0].margin.gap == Fraction(200)


def test_nothing_told_holds_a_hidden_key() -> None:
    seen = masked(secret_prices("public")).stress
    assert "bo" not in words(tuple(seen.values())).split("\n")
