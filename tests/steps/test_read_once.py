"""What a run read is used by its notebooks as long as it is the same, and only then."""

from pathlib import Path

import pytest

from sample_workspace import SAMPLE, copy_sample, replace_in
from vagval.domain.errors import UsageError
from vagval.files.workspace import Workspace
from vagval.steps import read_once as module
from vagval.steps.admit_all import Examined, admit_all
from vagval.steps.input_fingerprints import input_fingerprints
from vagval.steps.read_once import admitted, handed_over, read_once


class Reading:
    """Counts how often anything is read."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.times = 0
        monkeypatch.setattr(module, "admit_all", self.admit_all)

    def admit_all(self, work: Workspace, procurement: str, lot: str = "") -> Examined:
        self.times += 1
        return admit_all(work, procurement, lot)


def test_a_lot_of_what_was_read_is_what_reading_the_lot_gives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = Workspace(copy_sample(tmp_path))
    reading = Reading(monkeypatch)
    read = read_once(work, SAMPLE, input_fingerprints(work, SAMPLE))
    with handed_over(read):
        of_lot, of_all = admitted(work, SAMPLE, "MVC"), admitted(work, SAMPLE)
        with pytest.raises(UsageError) as stopped:
            admitted(work, SAMPLE, "MVCC")
    assert reading.times == 1
    assert of_all == admit_all(work, SAMPLE)
    assert of_lot == admit_all(work, SAMPLE, "MVC")
    assert stopped.value.findings[0].code == "unknown-lot-asked"

    replace_in(work.root, f"vendors/{SAMPLE}/bids/alfa/prices.csv", "2385000", "2385001")
    with handed_over(read):
        changed = admitted(work, SAMPLE, "MVC")
    assert reading.times == 2
    assert changed.material != of_lot.material


def test_a_process_that_was_handed_nothing_reads_for_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = Reading(monkeypatch)
    with pytest.raises(UsageError):
        admitted(Workspace(tmp_path), SAMPLE)
    assert reading.times == 1
