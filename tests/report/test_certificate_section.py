"""Each losing bid reads what it would have needed, and how far that is."""

from dataclasses import replace
from fractions import Fraction

import pytest

from builders import a_bid
from report.evaluated import ALL_MET, parts, said, scored_material, some_criteria, told
from report.stressed import BETA, GAMMA, STRESS, a_change, a_flip, gone, three_bids
from report.test_flips_section import POSSIBLE
from vagval.domain.audience import Audience
from vagval.domain.bid import Claim
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.certificate import Certificate
from vagval.domain.document import Bullets, Paragraph, Picture, Section
from vagval.domain.grade_flips import FewestChanges
from vagval.domain.stability import Margin
from vagval.domain.stress import LotStress
from vagval.domain.weight_answers import NearestWeights
from vagval.report.context import ReportContext

LEAST = FewestChanges("beta", (a_change(is_given=True),), ("beta",))
MOVED = NearestWeights("beta", (Fraction(3, 5), Fraction(2, 5)), Fraction(1, 10), ("alfa",))
BIDS_BEHIND = (*(f"bid{n}" for n in range(10)), "b" * 90)


def of(certificate: Certificate, **changed: object) -> str:
    """Read what is told of one bid."""
    stress = replace(STRESS, certificates=(replace(certificate, **changed),))  # type: ignore[arg-type] # fields by name
    return said(three_bids(stress), "certificates")


def test_each_losing_bid_has_its_place_its_ways_and_one_picture() -> None:
    (section,) = (part for part in parts(three_bids(), "certificates") if isinstance(part, Section))
    _, _, *told_of_it = section.blocks
    assert [type(block) for block in told_of_it] == [Paragraph, Bullets, Picture] * 2


def test_rank_distance_and_price_cut_are_told_with_their_share_of_the_price() -> None:
    text = of(BETA)
    assert "Beta AB är på plats 2 av 3. Anbudet har 200 kr högre jämförelsetal än Alfa AB." in text
    # 200 of 1 200 is a sixth.
    assert "Med 200 kr lägre pris (≈ 16,7 % av priset) hade anbudet fått exakt samma" in text


def test_whose_order_a_relative_price_turns_is_told() -> None:
    text = of(BETA, margin=replace(BETA.margin, turned=(("alfa", "gamma"),)))
    assert "Alfa AB hade då inte längre varit före Gamma AB, eftersom priset ingår" in text


def test_each_step_is_named_with_whether_an_evaluator_gave_such_points() -> None:
    text = of(BETA)
    assert "Av poängen hade minst 2 steg behövt ändras" in text
    assert "Kvalitet från 3 till 4 för Beta AB (inom det bedömarna gav)" in text
    assert "Kvalitet från 3 till 2 för Alfa AB (ingen bedömare gav det)" in text


def test_one_step_is_not_named_twice() -> None:
    text = of(BETA, fewest=LEAST, single=())
    assert text.count("från 3 till 4") == 1
    assert "Ett enda stegs ändring av poängen hade räckt" in text


def test_single_changes_and_a_shared_first_place_are_told_apart() -> None:
    text = of(BETA)
    assert "Var för sig hade dessa 2 ändringar räckt: Kvalitet från 3 till 5 för Beta AB" in text
    assert "kravet B-1 uppfyllt av Beta AB (delad första plats)" in text


def test_a_single_change_after_a_single_fewest_is_said_to_be_one_more() -> None:
    text = of(BETA, fewest=LEAST)
    assert "Även var för sig hade dessa 2 ändringar räckt" in text
    assert "Även denna ändring hade räckt ensam" in of(BETA, fewest=LEAST, single=BETA.single[:1])


def test_given_points_that_only_together_put_it_first_are_told_of() -> None:
    together = "Inom det bedömarna gav, tillsammans, kan anbudet vara först."
    for single, is_told in ((BETA.single, True), ((a_flip(LEAST.changes[0], "beta"),), False)):
        stress = replace(STRESS, certificates=(replace(BETA, single=single),), possible=POSSIBLE)
        assert (together in said(three_bids(stress), "certificates")) == is_told
    assert together not in of(BETA)


def test_what_left_out_makes_it_first_is_named() -> None:
    assert "utelämnat för sig: bedömaren Bo Lindqvist; anbudet från Alfa AB." in of(BETA)


def test_the_first_things_of_a_kind_are_named_and_the_others_counted() -> None:
    many = tuple(gone("requirement", f"B-{n}", "beta", changes=True) for n in range(5))
    text = of(BETA, without=(*many, gone("evaluator", "bo", "beta")))
    assert "kravet B-0; kravet B-1; kravet B-2; 2 krav till; bedömaren Bo Lindqvist." in text


def test_changes_that_may_not_be_the_fewest_are_told_to_be_enough() -> None:
    text = of(BETA, fewest=replace(LEAST, is_fewest=False))
    assert "Om färre steg hade räckt är inte utrett" in text
    none = of(BETA, fewest=FewestChanges("beta", (), is_fewest=False))
    assert "alla kombinationer är inte prövade" in none


def test_an_evaluator_left_out_of_the_mean_is_told_to_be_that() -> None:
    without = (replace(gone("evaluator", "bo", "beta"), basis="evaluators-mean"),)
    assert "på medelvärdet av bedömarnas poäng" in of(BETA, without=without)


def test_weights_are_told_with_what_moves_from_where_to_where() -> None:
    text = of(BETA)
    # Half each; 60 and 40 per cent after: 10 percentage points from quality to price.
    assert "om 10 procentenheter av vikten hade flyttats, från Kvalitet (10) till Pris (10)" in text
    # The model of the lot deducts amounts: it has no published weights.
    assert "Internt, med beloppen omräknade till vikter:" in text


def test_no_weights_are_proved_by_a_mixture_of_the_others() -> None:
    assert "i blandningen 50 % Alfa AB och 50 % Beta AB, minst lika bra på varje" in of(GAMMA)
    alone = replace(GAMMA.nearest or MOVED, mixture=(("alfa", Fraction(1)),))
    assert "Alfa AB är minst lika bra på varje kriterium." in of(GAMMA, nearest=alone)


def test_that_nothing_makes_it_first_is_said_plainly() -> None:
    text = of(GAMMA)
    assert "Inget av det som har prövats (lägre pris, andra poäng, något utelämnat och" in text
    assert "Inget pris, inte ens 0, hade räckt." in text
    assert "Inget av det som har prövats" not in of(BETA)


def test_an_equal_result_is_first_with_any_cut() -> None:
    text = of(BETA, margin=Margin("beta", Fraction(0), Fraction(0)))
    assert "En prissänkning, hur liten som helst, hade gjort anbudet ensamt först." in text


def test_a_lot_without_points_and_weights_is_told_without_them() -> None:
    text = of(BETA, fewest=None, single=(), nearest=None, without=())
    assert "I delen ges inga poäng som hade kunnat vara andra." in text
    assert "Internt" not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("audience", ["audit", "public"])
def test_the_public_is_not_told_of_weights(language: Language, audience: Audience) -> None:
    text = said(three_bids(language=language, audience=audience), "certificates")
    word = "procentenheter" if language == "sv" else "percentage points"
    assert (word in text) == (audience == "audit")


def test_a_bid_alone_has_no_distance() -> None:
    context = told(some_criteria(), scored_material(a_bid("alfa", answers=ALL_MET)),
                   stress={"LM": LotStress()})  # fmt: skip
    assert "det enda rangordnade anbudet" in said(context, "certificates")


def test_without_a_stress_test_there_is_no_section() -> None:
    assert parts(replace(three_bids(), stress={}), "certificates") == ()


def test_pictures_of_a_lot_share_their_axes_and_name_no_bidder() -> None:
    pictures = [
        block
        for part in parts(three_bids(), "certificates")
        if isinstance(part, Section)
        for block in part.blocks
        if isinstance(block, Picture)
    ]
    assert [picture.name for picture in pictures] == ["certificate-LM-1", "certificate-LM-2"]
    assert "≈ 16,7 % av priset (200 kr)" in pictures[0].alt.replace("\N{NO-BREAK SPACE}", " ")
    assert "inget pris räcker" in pictures[1].alt


def twelve() -> ReportContext:
    """Tell of twelve bids, of which the last has a very long name."""
    keys = ["first", *BIDS_BEHIND]
    bids = [a_bid(key, price=1_000 + 10 * n, answers=ALL_MET) for n, key in enumerate(keys)]
    certificates = tuple(
        Certificate(key, rank, Margin(key, Fraction(10 * rank), Fraction(10 * rank)), LEAST)
        for rank, key in enumerate(BIDS_BEHIND, start=2)
    )
    stress = LotStress(certificates=certificates)
    return told(some_criteria(), scored_material(*bids), stress={"LM": stress})


def test_twelve_bids_and_a_long_name_are_told_and_drawn() -> None:
    assert said(twelve(), "certificates").count("är på plats") == len(BIDS_BEHIND)


def test_a_bid_that_is_not_ranked_has_no_distance() -> None:
    bids = (a_bid("alfa", answers=ALL_MET), a_bid("beta", answers={"S-1": Claim.NOT_MET}))
    context = told(some_criteria(), scored_material(*bids), stress={"LM": LotStress()})
    assert "Beta AB är inte med i rangordningen och räknas inte här;" in said(
        context, "certificates"
    )
