"""What is known of products says who would be left, and what is not known excludes nobody."""

from builders import a_lot, a_requirement, criteria_of
from vagval.check.foresee_knock_out import foresee_knock_out
from vagval.domain.bid import Claim
from vagval.domain.known_product import KnownProduct
from vagval.domain.laboratory import KnockOut

MET, NOT_MET, PARTLY = Claim.MET, Claim.NOT_MET, Claim.PARTLY
CRITERIA = criteria_of(
    a_requirement("S-1"),
    a_requirement("S-2"),
    a_requirement("S-3"),
    a_requirement("B-1", criterion="kvalitet", points=1),
    a_requirement("AN-1", lot="AN"),
    lots=(a_lot(), a_lot("AN")),
)


def product(name: str, **answers: Claim) -> KnownProduct:
    return KnownProduct(
        name, tuple((key.replace("_", "-"), claim) for key, claim in answers.items())
    )


def test_the_hardest_requirement_comes_first_with_whom_it_excludes() -> None:
    found = foresee_knock_out(
        CRITERIA,
        "LM",
        (
            product("A", S_1=MET, S_2=MET, S_3=MET),
            product("B", S_1=MET, S_2=NOT_MET, S_3=MET),
            product("C", S_1=NOT_MET, S_2=PARTLY, S_3=MET),
        ),
    )
    assert found == KnockOut(
        lot="LM",
        products=("A", "B", "C"),
        excluding=(("S-2", ("B", "C")), ("S-1", ("C",))),
        unknown=(),
        remaining=("A",),
        # C fails another requirement too: dropping S-1 alone helps nobody.
        if_dropped=(("S-2", ("A", "B")),),
    )


def test_what_is_not_known_excludes_nobody_and_is_told() -> None:
    found = foresee_knock_out(CRITERIA, "LM", (product("A", S_2=MET),))
    assert found is not None
    assert found.remaining == ("A",)
    assert found.unknown == (("A", ("S-1", "S-3")),)


def test_a_missed_bor_krav_excludes_nobody() -> None:
    found = foresee_knock_out(CRITERIA, "LM", (product("A", S_1=MET, B_1=NOT_MET),))
    assert found is not None
    assert found.remaining == ("A",)


def test_a_product_of_another_lot_is_not_counted() -> None:
    others = (product("A", S_1=MET), product("Annan", AN_1=NOT_MET))
    found = foresee_knock_out(CRITERIA, "LM", others)
    assert found is not None
    assert found.products == ("A",)


def test_without_a_known_product_there_is_no_forecast() -> None:
    assert foresee_knock_out(CRITERIA, "LM", ()) is None
    assert foresee_knock_out(CRITERIA, "LM", (product("A", AN_1=MET),)) is None
