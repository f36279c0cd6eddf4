"""A partial order: who is before whom, and of whom nothing can be said."""

from fractions import Fraction

from vagval.domain.outranking import Flows, PartialOrder


def order(*rows: str) -> PartialOrder:
    """Read rows of 1 (at least as good) and 0."""
    return PartialOrder(
        tuple("abcdef"[: len(rows)]), tuple(tuple(sign == "1" for sign in row) for row in rows)
    )


CHAIN = order("1111", "0111", "0011", "0001")
DIAMOND = order("1111", "0101", "0011", "0001")


def test_a_chain_is_drawn_with_the_arrows_between_neighbours_only() -> None:
    assert CHAIN.arrows == ((0, 1), (1, 2), (2, 3))
    assert CHAIN.levels == (0, 1, 2, 3)
    assert CHAIN.incomparable == ()


def test_a_diamond_has_two_in_the_middle_that_cannot_be_compared() -> None:
    assert DIAMOND.arrows == ((0, 1), (0, 2), (1, 3), (2, 3))
    assert DIAMOND.levels == (0, 1, 1, 2)
    assert DIAMOND.incomparable == ((1, 2),)
    assert DIAMOND.relation(1, 2) == "incomparable"


def test_equal_ones_stand_on_the_same_level() -> None:
    twins = order("110", "110", "001")
    assert twins.relation(0, 1) == "equal"
    assert twins.relation(0, 2) == "incomparable"
    assert twins.levels == (0, 0, 0)
    assert order("11", "01").relation(1, 0) == "after"


def test_the_net_flow_is_the_difference() -> None:
    flows = Flows((Fraction(3, 4), Fraction(1, 4)), (Fraction(1, 4), Fraction(3, 4)))
    assert flows.net == (Fraction(1, 2), Fraction(-1, 2))
