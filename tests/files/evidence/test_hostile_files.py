"""No file of evidence stops, slows, reaches out or goes untold, whatever it holds."""

import os
import socket
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from evidence_case import read_as
from hostile_files import ENDINGS, HOSTILE
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence_readers import EVIDENCE_READERS
from valid_evidence import VALID

SECONDS = 30
MEGABYTES = 300
WAS_HERE = Path("/tmp/vagval-was-here")  # noqa: S108 - where the samples try to write


@pytest.fixture(autouse=True)
def calls(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[object]]:
    """Catch each attempt to reach the network; there must be none."""
    made: list[object] = []

    def refuse(*given: object, **named: object) -> NoReturn:
        made.append((given, named))
        raise OSError

    for name in ("create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    yield made
    assert made == []


def read_in_bounds(kind: str, path: Path) -> Parsed:
    """Read a file; what is wrong with it must be sayable, and told in time."""
    start = time.perf_counter()
    read = read_as(kind, path)
    assert time.perf_counter() - start < SECONDS, path.name
    assert read.shown is not None or read.faults, path.name
    return read


def endings_of(kind: str) -> tuple[str, ...]:
    """Give the endings that the kind's own files have, and one that it has not."""
    own = {Path(name).suffix for name, _ in VALID.get(kind, ())}
    if ".csv" in own:
        own.add(".xlsx")
    return (*sorted(own), "")


def test_each_kind_is_attacked() -> None:
    assert set(EVIDENCE_READERS) <= set(VALID)


@pytest.mark.parametrize("kind", EVIDENCE_READERS)
def test_a_sound_file_is_read_without_faults(kind: str, tmp_path: Path) -> None:
    for name, content in VALID.get(kind, ()):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        read = read_in_bounds(kind, path)
        assert read.shown is not None, (name, read.faults)
        assert read.faults == ()


@pytest.mark.parametrize("kind", EVIDENCE_READERS)
def test_every_hostile_file_is_read_or_told(kind: str, tmp_path: Path) -> None:
    for ending in endings_of(kind):
        for number, (name, content) in enumerate(HOSTILE.items()):
            path = tmp_path / f"{number}{ending}"
            path.write_bytes(content)
            read = read_in_bounds(kind, path)
            assert read.shown is None or content.strip(), name
            path.unlink()
    assert not WAS_HERE.exists()


@pytest.mark.parametrize("ending", ENDINGS)
def test_no_ending_is_trusted(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{ending}"
    for kind in EVIDENCE_READERS:
        for content in (b"", b"{}", b"<a/>", b"a;b\n1;2", b"a = 1", b"PK\x03\x04", b"\xff\xfe"):
            path.write_bytes(content)
            read_in_bounds(kind, path)


@pytest.mark.parametrize("kind", EVIDENCE_READERS)
def test_a_file_of_a_hundred_megabytes_is_refused_by_its_size(kind: str, tmp_path: Path) -> None:
    for ending in endings_of(kind)[:-1]:
        for start in (b"", b"[", b"a,b\n", b"PK\x03\x04", b"<a>"):
            path = tmp_path / f"large{ending}"
            path.write_bytes(start)
            os.truncate(path, 100_000_001)  # a hole: the disk holds none of it
            tracemalloc.start()
            read = read_in_bounds(kind, path)
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            assert read.shown is None
            assert peak < 10_000_000, (ending, start)


@pytest.mark.parametrize("kind", EVIDENCE_READERS)
def test_what_unpacks_to_more_is_not_unpacked_whole(kind: str, tmp_path: Path) -> None:
    for ending in endings_of(kind):
        for name in ("archive bomb", "workbook of bombs", "billion laughs", "laughing aliases"):
            path = tmp_path / f"bomb{ending}"
            path.write_bytes(HOSTILE[name])
            tracemalloc.start()
            read_in_bounds(kind, path)
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            assert peak < MEGABYTES * 1_000_000, (ending, name)


@pytest.mark.parametrize("kind", EVIDENCE_READERS)
def test_what_is_no_file_is_told(kind: str, tmp_path: Path) -> None:
    for number, ending in enumerate(endings_of(kind)):
        folder = tmp_path / f"folder{number}{ending}"
        folder.mkdir()
        dangling = tmp_path / f"link{number}{ending}"
        dangling.symlink_to(tmp_path / "nowhere")
        circular = tmp_path / f"round{number}{ending}"
        circular.symlink_to(circular)
        for path in (folder, dangling, circular, tmp_path / f"absent{ending}"):
            assert read_in_bounds(kind, path).shown is None
