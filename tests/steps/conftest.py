"""What the tests of commands share."""

import pytest

from steps.telling import Tell, telling


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Tell:
    """Give a way to run ``vagval models``: exit code, what is told, what is refused."""
    return telling(capsys, monkeypatch)


@pytest.fixture
def comply(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Tell:
    """Give a way to run ``vagval comply``."""
    return telling(capsys, monkeypatch, "comply")
