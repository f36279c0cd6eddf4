"""Progress is told in lines where there is no terminal, and summed up at the end."""

import pytest

from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.report.wording import Wording
from vagval.steps.progress import cells_progress
from vagval.steps.task import Failed, Task

STOPPED = finding("output-not-made", Place("b"), name="b")


def test_each_report_is_a_line_and_the_sum_is_the_last(capsys: pytest.CaptureFixture[str]) -> None:
    with cells_progress(Wording("sv")) as progress:
        progress.planned([Task(name, 2, lambda _: None, STOPPED) for name in ("a[b]", "b")])
        progress.step("a[b]")
        progress.ended("a[b]", 1.6, None)
        progress.ended("b", 2.4, Failed("b", (STOPPED,)))
        progress.waited()
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        "Klart: a[b] (2 s)",
        "Misslyckades: b (2 s)",
        "1 gjorda och 1 misslyckade på 0 s.",
    ]


def test_a_run_that_stops_before_anything_is_made_sums_up_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(UsageError), cells_progress(Wording("en")):
        raise UsageError(STOPPED)
    assert capsys.readouterr().err == ""
