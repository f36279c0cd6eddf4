"""The panel of methods on a lot's matrix."""

import subprocess
import sys
from decimal import Decimal
from fractions import Fraction

from mcda.matrices import facts_bids
from vagval.domain.errors import finding
from vagval.domain.place import Place
from vagval.domain.second_opinion import SecondOpinion
from vagval.mcda.second_opinion import award_ranks, second_opinion
from vagval.mcda.stated_matrix import StatedMatrix


def test_the_findings_of_the_matrix_are_passed_on() -> None:
    note = finding("matrix-weights-constructed", Place("x"))
    opinion = second_opinion(StatedMatrix(facts_bids("0.4", "0.6"), (note,)))
    assert opinion.findings == (note,)


def test_without_a_matrix_there_is_no_opinion_and_no_import() -> None:
    code = (
        "import sys\n"
        "from vagval.mcda.second_opinion import second_opinion\n"
        "from vagval.mcda.stated_matrix import StatedMatrix\n"
        "second_opinion(StatedMatrix(None))\n"
        "sys.exit(any(name in sys.modules for name in ('skcriteria', 'pandas', 'numpy')))\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    assert second_opinion(StatedMatrix(None)) == SecondOpinion(None, (), ())


def test_the_panel_has_25_methods_and_ours_are_the_last() -> None:
    opinion = second_opinion(StatedMatrix(facts_bids("0.4", "0.6")))
    assert len(opinion.rankings) == 25
    assert [each.method for each in opinion.rankings[-2:]] == ["promethee2", "electre3"]


def test_agreement_is_with_the_award_among_the_bids_that_are_compared() -> None:
    # The award also ranks x, whose threshold was not reached: c, b and a are 1, 2 and 3.
    award = {"c": 1, "x": 2, "b": 3, "a": 4}
    matrix = facts_bids("0.4", "0.6")
    assert award_ranks(matrix, award) == (3, 2, 1)
    panel = second_opinion(StatedMatrix(matrix), award).panel
    assert panel is not None
    same = {each.method: each.kendall for each in panel.agreements}
    assert same["weighted_sum"] == 1
    assert same["cocoso"] == Decimal("0.333333333")
    assert award_ranks(matrix, {"a": 1}) is None


def test_without_an_award_nothing_is_compared_with_it() -> None:
    panel = second_opinion(StatedMatrix(facts_bids("0.4", "0.6"))).panel
    assert panel is not None
    assert panel.agreements == ()
    assert panel.consensus.borda_ranks == (3, 2, 1)
    assert panel.consensus.copeland == (-2, 0, 2)


def test_published_bounds_reach_spotis_and_the_bids_own_fill_in() -> None:
    bounds = (None, (Fraction(0), Fraction(1)))
    opinion = second_opinion(StatedMatrix(facts_bids("0.4", "0.6"), bounds=bounds))
    spotis = next(each for each in opinion.rankings if each.method == "spotis")
    assert "bounds=[(80.0, 130.0), (0.0, 1.0)]" in spotis.pipeline
