"""A reader sees the proof, or the bids in which a loser decides."""

from build_laboratory import SOMETIMES, a_lab_context, a_model_test, a_proof, a_reversal
from report.lab_told import said, table_rows
from vagval.domain.class_proof import ClassProof
from vagval.domain.expression import PRICE, OfAll
from vagval.report.lab_context import LabContext

TAKEN = (OfAll("lowest", PRICE),)


def under(proof: ClassProof) -> LabContext:
    return a_lab_context(a_model_test("lowest_price_ratio", proof=proof))


def reversible() -> LabContext:
    return under(
        a_proof(
            "others-enter",
            taken_from_all=TAKEN,
            withdrawal=a_reversal(),
            addition=a_reversal(move="loser-joins"),
            rates=SOMETIMES,
        )
    )


def test_a_formula_of_ones_own_is_proved_by_its_shape() -> None:
    told = said(under(a_proof()), "lab-class")
    assert "Nej, det är bevisat." in told
    assert "Inget annat anbud finns i den." in told
    assert "I 2 000 simulerade upphandlingar hände det inte en enda gång." in told


def test_a_common_part_is_named_and_its_rounding_too() -> None:
    told = said(under(a_proof("common-part", taken_from_all=TAKEN)), "lab-class")
    assert "Formeln tar lägsta pris från alla anbud, men det flyttar allas tal" in told
    assert "Avrundningen" not in told
    rounded = said(under(a_proof("common-part", taken_from_all=TAKEN, rounded=True)), "lab-class")
    assert "Avrundningen" in rounded


def test_the_smallest_counterexample_is_told_before_and_after() -> None:
    context = reversible()
    told = said(context, "lab-class")
    assert (
        "Först vinner Z. När X, som inte vinner, drar tillbaka sitt anbud eller utesluts "
        "vinner Y i stället." in told
    )
    # 40 x 80/90 + 36 = 71.56; without X, Y has 40 + 36 = 76 and Z 40 x 90/130 + 48 = 75.69.
    assert table_rows(context, "lab-class", "loser-leaves-before") == [
        ["X", "80 kr", "50 %", "70", "–"],
        ["Y", "90 kr", "60 %", "≈ 71,555556", "–"],
        ["Z", "130 kr", "80 %", "≈ 72,615385", "vinner"],
    ]
    assert table_rows(context, "lab-class", "loser-leaves-after") == [
        ["Y", "90 kr", "60 %", "76", "vinner"],
        ["Z", "130 kr", "80 %", "≈ 75,692308", "–"],
    ]


def test_a_bid_that_joins_is_told_the_other_way_round() -> None:
    told = said(reversible(), "lab-class")
    assert "Först vinner Y. När X kommer till, utan att vinna, vinner Z i stället." in told


def test_the_rates_are_counts_and_shares() -> None:
    assert [row[1:] for row in table_rows(reversible(), "lab-class", "rates")] == [
        ["17", "0,85 %"], ["324", "16,2 %"], ["638", "31,9 %"],
    ]  # fmt: skip


def test_a_search_without_result_is_no_proof() -> None:
    told = said(under(a_proof("others-enter", taken_from_all=TAKEN, searched=900)), "lab-class")
    assert "Inte bevisat." in told
    assert "Bland 900 prövade uppsättningar anbud" in told
