"""The panel of methods on a lot's matrix."""

import subprocess
import sys

from mcda.matrices import facts_bids
from vagval.domain.errors import finding
from vagval.domain.place import Place
from vagval.domain.second_opinion import SecondOpinion
from vagval.mcda.second_opinion import second_opinion
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
