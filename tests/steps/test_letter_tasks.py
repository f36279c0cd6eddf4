"""Letters beside each other: also where the system cannot say how many at once."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from vagval.steps.letter_tasks import write_each
from vagval.steps.task_progress import Progress

if TYPE_CHECKING:
    from vagval.report.letter_context import LetterContext


def test_one_at_a_time_needs_no_count_of_processors(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As on macOS and Windows, where nothing is forked and processors are counted otherwise."""
    monkeypatch.setenv("VAGVAL_ENGINE", "kernel")
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    asked_nothing = cast("LetterContext", None)
    write_each(tmp_path, (), asked_nothing, Progress(), with_pdf=False)
    assert not list(tmp_path.iterdir())
