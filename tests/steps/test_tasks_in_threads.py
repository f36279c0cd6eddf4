"""Where nothing can be forked, tasks are done in threads by the same rules."""

from collections.abc import Callable

import pytest

from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.steps.run_failed import RunFailedError
from vagval.steps.run_tasks import AT_ONCE, run_tasks
from vagval.steps.task import Failed, StepDone, Task
from vagval.steps.task_progress import Progress


class Told(Progress):
    def __init__(self) -> None:
        self.lines: list[str] = []

    def step(self, name: str) -> None:
        self.lines.append(f"step {name}")

    def ended(self, name: str, seconds: float, failed: Failed | None) -> None:
        assert seconds >= 0
        self.lines.append(f"{'failed' if failed else 'done'} {name}")


def task(name: str, work: Callable[[StepDone], None], *after: str) -> Task:
    return Task(name, 1, work, finding("output-not-made", Place(name), name=name), after)


def done(step_done: StepDone) -> None:
    step_done()


def refused(_: StepDone) -> None:
    raise UsageError(finding("unknown-form", Place("--forms"), form="x", known=()))


def test_a_failing_task_stops_only_those_that_need_it() -> None:
    told = Told()
    tasks = [
        task("ett", done),
        task("fel", refused),
        task("efter fel", done, "fel"),
        task("efter ett", done, "ett"),
    ]
    with pytest.raises(RunFailedError) as stopped:
        run_tasks(tasks, "kernel", told)
    assert [each.name for each in stopped.value.failed] == ["fel"]
    assert [each.code for each in stopped.value.findings] == ["output-not-made", "unknown-form"]
    assert set(told.lines) == {
        "step ett", "done ett", "failed fel", "step efter ett", "done efter ett",
    }  # fmt: skip


def test_a_fault_of_ours_is_told_with_its_traceback() -> None:
    def crashes(_: StepDone) -> None:
        key = "nyckel"
        raise KeyError(key)

    with pytest.raises(RunFailedError) as stopped:
        run_tasks([task("krasch", crashes)], "kernel", Progress())
    assert stopped.value.findings[-1].details["kind"] == "KeyError"
    assert "KeyError: 'nyckel'" in stopped.value.explanation
    # Both stand at the same place, what was being made first.
    assert [each.place.file for each in stopped.value.findings] == ["krasch", "krasch"]


@pytest.mark.parametrize("stated", ["0", "-1", "två", "1.5", "²"])
def test_what_is_no_number_of_reports_is_refused(
    monkeypatch: pytest.MonkeyPatch, stated: str
) -> None:
    monkeypatch.setenv(AT_ONCE, stated)
    with pytest.raises(UsageError) as stopped:
        run_tasks([task("ett", done)], "kernel", Progress())
    assert stopped.value.findings[0].code == "not-a-number-at-once"
