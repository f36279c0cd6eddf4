"""Small matrices to ask about their weights, the facts' own among them (viktfrågor)."""

from fractions import Fraction

from hypothesis import strategies as st

from vagval.domain.decision_matrix import DecisionMatrix

Number = int | str | Fraction


def a_row(*numbers: Number) -> tuple[Fraction, ...]:
    """Write a row of exact numbers."""
    return tuple(Fraction(each) for each in numbers)


def a_matrix(weights: tuple[Number, ...], *rows: tuple[Number, ...]) -> DecisionMatrix:
    """Name the bids b0, b1, ... and the criteria c0, c1, ...; all maximised."""
    return DecisionMatrix(
        tuple(f"b{place}" for place in range(len(rows))),
        tuple(f"c{place}" for place in range(len(weights))),
        (True,) * len(weights),
        a_row(*weights),
        tuple(a_row(*row) for row in rows),
    )


T1 = a_matrix(
    (".25", ".20", ".20", ".15", ".10", ".10"),
    (420, 310, 500, 250, 380, 300),
    (350, 450, 300, 400, 420, 350),
    (480, 200, 350, 300, 300, 460),
    (300, 400, 420, 420, 300, 330),
    (330, 330, 360, 330, 350, 340),
)
"""facts/robustness.md 3.4 with the weights of its section 7: b1 is first."""


def analytic(quality_weight: Number) -> DecisionMatrix:
    """Give A(80, .50), B(100, .70), C(130, .95) of facts/mcda.md 3; price value (140 - P) / 80."""
    w = Fraction(quality_weight)
    return a_matrix((1 - w, w), (".75", ".50"), (".50", ".70"), (".125", ".95"))


@st.composite
def matrices(draw: st.DrawFn, most_bids: int = 5, most_criteria: int = 5) -> DecisionMatrix:
    """Draw few bids with few different points, so that ties and dominated bids are common."""
    wide = draw(st.integers(1, most_criteria))
    parts = draw(st.lists(st.integers(0, 4), min_size=wide, max_size=wide).filter(any))
    rows = draw(
        st.lists(
            st.tuples(*(st.integers(0, 5) for _ in range(wide))), min_size=2, max_size=most_bids
        )
    )
    return a_matrix(tuple(Fraction(part, sum(parts)) for part in parts), *rows)
