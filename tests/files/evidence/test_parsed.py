"""A faulty file of a bidder's stops nobody's evaluation, and never floods the page."""

from in_words import in_swedish
from vagval.domain.errors import Severity, finding
from vagval.domain.place import Place
from vagval.domain.shown import Shown
from vagval.files.evidence.parsed import MOST_FAULTS, Parsed, parsed

FAULT = finding("file-empty", Place("f"))


def test_a_sound_file_has_no_faults() -> None:
    assert parsed(Shown(product="Alfa"), [], "f") == Parsed(Shown(product="Alfa"))


def test_faults_become_notes() -> None:
    assert FAULT.severity is Severity.STOP
    read = parsed(None, [FAULT], "f")
    assert [(each.code, each.severity) for each in read.faults] == [("file-empty", Severity.NOTE)]


def test_as_many_faults_as_are_told_are_told_whole() -> None:
    read = parsed(None, [FAULT] * MOST_FAULTS, "f")
    assert {each.code for each in read.faults} == {"file-empty"}


def test_the_rest_of_many_faults_is_counted() -> None:
    read = parsed(None, [FAULT] * (MOST_FAULTS + 3), "f")
    assert len(read.faults) == MOST_FAULTS + 1
    assert "ytterligare 3 fel" in in_swedish(read.faults[-1])
