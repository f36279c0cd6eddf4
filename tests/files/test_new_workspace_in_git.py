"""Git keeps a new workspace as it is, whatever it does to line breaks elsewhere."""

import shutil
import subprocess
from pathlib import Path

import pytest

from vagval.files.new_workspace import make_workspace


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_git_keeps_the_bytes_that_are_locked(tmp_path: Path) -> None:
    make_workspace(tmp_path / "new", "sv", tmp_path)
    table = tmp_path / "new/criteria/min-upphandling/requirements.csv"
    before = table.read_bytes()
    assert b"\r\n" in before

    def git(*arguments: str) -> None:
        convert = ("-c", "core.autocrlf=input", "-c", "user.name=A", "-c", "user.email=a@b.invalid")
        command = ("git", "-C", str(tmp_path / "new"), *convert, *arguments)
        subprocess.run(command, check=True, capture_output=True)

    git("init")
    git("add", ".")
    git("commit", "-m", "new")
    table.unlink()
    git("checkout", "--", ".")
    assert table.read_bytes() == before
