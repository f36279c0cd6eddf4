"""Before publication a reader sees which criteria decide anything."""

from dataclasses import replace
from fractions import Fraction

from build_laboratory import a_lab_context
from report.lab_told import said, sections, table_rows
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.document import Explorer
from vagval.domain.weight_influence import CriterionInfluence, WeightInfluence
from vagval.report.lab_context import LabContext

HALF = Fraction(1, 2)
MATRIX = DecisionMatrix(
    ("A", "B"), ("pris", "kvalitet"), (True, True), (HALF, HALF),
    ((Fraction(1), Fraction(0)), (Fraction(0), Fraction(2))),
)  # fmt: skip


def told(*never: int, counted: int = 200) -> LabContext:
    context = a_lab_context()
    lot = context.procurement.lots[0].id
    keys = ("pris", "kvalitet")
    found = tuple(
        CriterionInfluence(key, HALF, 200 - each, 10, each)
        for key, each in zip(keys, never, strict=True)
    )
    influence = WeightInfluence(lot, 7, 200, 5, counted, Fraction(1, 20), found, MATRIX)
    return replace(context, influence={lot: influence})


def test_a_decorative_criterion_is_named() -> None:
    text = said(told(0, 200), "lab-influence")
    assert "avgör aldrig något" in text
    assert "Före publicering." in text


def test_where_every_criterion_decides_it_is_said() -> None:
    text = said(told(10, 20), "lab-influence")
    assert "Varje kriterium avgör i någon av de påhittade upphandlingarna" in text
    assert "avgör aldrig något" not in text


def test_what_was_invented_is_told_with_its_seed() -> None:
    assert "200 påhittade upphandlingar med 5 anbud var, dragna ur fröet 7. I 200 av dem" in said(
        told(10, 20), "lab-influence"
    )


def test_shares_stand_by_criterion_the_most_deciding_first() -> None:
    rows = table_rows(told(150, 20), "lab-influence", "lab-influence")
    assert [row[2:] for row in rows] == [["90 %", "5 %", "10 %"], ["25 %", "5 %", "75 %"]]


def test_a_reader_can_try_weights_on_an_invented_tender() -> None:
    blocks = [b for section in sections(told(10, 20), "lab-influence") for b in section.blocks]
    assert sum(isinstance(block, Explorer) for block in blocks) == 1


def test_where_no_bid_is_first_alone_nothing_is_shared_out() -> None:
    assert "vikterna avgör inget här" in said(told(0, 0, counted=0), "lab-influence")


def test_without_weights_there_is_no_section() -> None:
    assert sections(a_lab_context(), "lab-influence") == ()
