"""Forking is chosen where it is safe, and the standard kernel elsewhere or when asked for."""

from pathlib import Path
from threading import Event, Thread

import pytest

from apart import apart
from vagval.domain.errors import UsageError
from vagval.steps.choose_engine import ENGINE, choose_engine

ASK = "from vagval.steps.choose_engine import choose_engine as c; print(c())"


def test_a_process_with_one_thread_forks_unless_the_kernel_is_asked_for(tmp_path: Path) -> None:
    assert apart(ASK, folder=tmp_path).stdout.strip() == "fork"
    assert apart(ASK, folder=tmp_path, **{ENGINE: "kernel"}).stdout.strip() == "kernel"


def test_a_process_with_threads_or_another_system_does_not_fork(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(ENGINE, "fork")
    ended = Event()
    other = Thread(target=ended.wait)
    other.start()
    try:
        assert choose_engine() == "kernel"
    finally:
        ended.set()
        other.join()
    monkeypatch.setattr("sys.platform", "darwin")
    assert choose_engine() == "kernel"


def test_an_engine_that_does_not_exist_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENGINE, "ploomber")
    with pytest.raises(UsageError) as stopped:
        choose_engine()
    assert stopped.value.findings[0].code == "unknown-engine"
