"""A reader finds what each bör-krav gave each bid."""

from fractions import Fraction

from builders import a_bid, a_requirement
from report.evaluated import BOR, SKA, rows, said, scored_material, some_criteria, table, told
from vagval.domain.bid import Claim

BORS = (
    BOR,
    *(a_requirement(key, criterion="funktion", deduction=10) for key in ("B-2", "B-3", "B-4")),
)

SCORED = "requirements-scored"


def answered() -> list[list[str]]:
    answers = {"S-1": Claim.MET, "B-1": Claim.MET, "B-2": Claim.PARTLY, "B-3": Claim.NOT_MET}
    context = told(some_criteria(SKA, *BORS), scored_material(a_bid("alfa", answers=answers)))
    return rows(table(context, "requirements-scored", "scored-funktion"))


def test_met_partly_not_met_and_unanswered_are_told_apart() -> None:
    assert [row[3] for row in answered()[:4]] == [
        "Uppfyllt",
        "Uppfylls delvis",
        "Inte uppfyllt",
        "Obesvarat",
    ]


def test_each_requirement_says_what_it_is_worth_and_the_sum_what_they_gave() -> None:
    found = answered()
    assert [row[2] for row in found[:4]] == ["50 kr", "10 kr", "10 kr", "10 kr"]
    assert found[-1][0] == "Summa"
    assert found[-1][3] == "avdrag 50 kr\nav högst 80 kr"


def test_what_a_share_of_a_requirement_gave_is_told_under_the_table() -> None:
    bid = a_bid("alfa", answers={"S-1": Claim.MET, "B-1": Claim.PARTLY})
    half = said(told(some_criteria(partly_share=Fraction(1, 2)), scored_material(bid)), SCORED)
    assert "Så blev summan för Funktion" in half
    assert "Alfa AB: Bör-kravet B-1 är delvis uppfyllt: 50 % av 50 kr är 25 kr" in half


def test_where_the_rows_add_up_to_the_sum_nothing_is_told_under_the_table() -> None:
    for claim in (Claim.MET, Claim.PARTLY):  # What is met in part gives nothing here.
        bid = a_bid("alfa", answers={"S-1": Claim.MET, "B-1": claim})
        assert "Så blev summan" not in said(told(some_criteria(), scored_material(bid)), SCORED)


def test_what_partly_gives_is_said_as_published() -> None:
    bid = a_bid("alfa", answers={"S-1": Claim.MET, "B-1": Claim.PARTLY})
    half = told(some_criteria(partly_share=Fraction(1, 2)), scored_material(bid))
    assert "ger 50 % av kravets värde" in said(half, "requirements-scored")
    assert "ger inget" in said(told(some_criteria(), scored_material(bid)), "requirements-scored")
