"""A reader finds what, left out by itself, would change who is first."""

from dataclasses import replace

import pytest

from report.evaluated import parts, rows, said, table
from report.stressed import gone, three_bids
from vagval.domain.stress import LotStress

CASES = (
    gone("evaluator", "anna", "alfa"),
    gone("evaluator", "bo", "beta", changes=True),
    gone("requirement", "S-1", undecided="left-out-not-scored"),
    gone("requirement", "B-1", "alfa"),
    gone("criterion", "kvalitet", "alfa", "beta", changes=True),
    gone("bid", "alfa", "beta"),
    gone("bid", "beta", "alfa"),
    gone("price-item", "p1", "alfa"),
)
CONTEXT = three_bids(LotStress(left_out=CASES))


def test_each_kind_is_counted() -> None:
    assert rows(table(CONTEXT, "left-out", "left-out-kinds")) == [
        ["Bedömare", "2", "1", "0", "1", "0"],
        ["Krav", "2", "0", "0", "1", "1"],
        ["Kriterier", "1", "1", "0", "0", "0"],
        ["Anbud", "2", "0", "1", "1", "0"],
        ["Prisposter", "1", "0", "0", "1", "0"],
    ]


def test_the_counts_by_kind_agree_with_the_lists() -> None:
    kinds = rows(table(CONTEXT, "left-out", "left-out-kinds"))
    tried, changing, next_up, same, undecided = (
        sum(int(row[place]) for row in kinds) for place in range(1, 6)
    )
    assert tried == len(CASES) == changing + next_up + same + undecided
    assert same == len(rows(table(CONTEXT, "left-out", "left-out-same")))
    assert tried - same == len(rows(table(CONTEXT, "left-out", "left-out-LM")))


def test_what_changes_stands_first_then_what_cannot_be_told_then_who_is_next() -> None:
    assert rows(table(CONTEXT, "left-out", "left-out-LM")) == [
        ["Bedömaren Bo Lindqvist", "–", "Beta AB", "Ett annat anbud blir först."],
        ["Kriteriet Kvalitet", "–", "Alfa AB och Beta AB", "Ett annat anbud blir först."],
        [
            "Kravet S-1",
            "Systemet ska klara S-1.",
            "–",
            "Det går inte att säga: poäng saknas för ett anbud som då skulle ha utvärderats.",
        ],
        ["Anbudet från Alfa AB", "–", "Beta AB", "Näst på tur om det första anbudet faller bort."],
    ]


def test_what_changes_nothing_is_folded() -> None:
    folded = table(CONTEXT, "left-out", "left-out-same")
    assert folded.is_folded
    assert [row[0] for row in rows(folded)] == [
        "Bedömaren Anna Karlstedt", "Kravet B-1", "Anbudet från Beta AB",
        "Prisposten p1",
    ]  # fmt: skip


def test_the_summary_counts_what_changes_and_what_cannot_be_told() -> None:
    text = said(CONTEXT, "left-out")
    assert "8 saker har utelämnats, en i taget. 2 av dem ändrar vem som är först " in text
    assert "(det första anbudets eget bortfall är inte räknat). För en" in text
    assert "För en kan det inte avgöras." in text
    none = three_bids(LotStress(left_out=CASES[:1]))
    assert "Ingen av dem ändrar vem som är först." in said(none, "left-out")


@pytest.mark.parametrize(
    ("first", "words"),
    [
        (("alfa",), "är Alfa AB först också på det sättet."),
        (("beta",), "är Beta AB först på det sättet, alltså ett annat anbud än i rangordningen."),
        ((), "det finns inte poäng från bedömare i varje ruta"),
    ],
)
def test_evaluators_of_agreed_points_are_left_out_of_their_mean(
    first: tuple[str, ...], words: str
) -> None:
    case = replace(CASES[0], basis="evaluators-mean", before=first)
    assert words in said(three_bids(LotStress(left_out=(case,))), "left-out")


def test_a_lot_where_nothing_was_left_out_has_no_section() -> None:
    assert parts(three_bids(LotStress()), "left-out") == ()


def test_nobody_left_is_said() -> None:
    alone = three_bids(LotStress(left_out=(gone("bid", "alfa"),)))
    assert "Inget anbud finns kvar att rangordna." in said(alone, "left-out")
