"""What a command tells, as tests read it."""

import json
from collections.abc import Callable
from typing import Any

import pytest

Told = tuple[int, str, str]
"""Exit code, what is told, what is refused."""
Tell = Callable[..., Told]


def tried(tell: Tell, *arguments: str) -> dict[str, Any]:
    """Try a model and read the JSON; a float in it is a fault."""
    code, out, err = tell(*arguments, "--json")
    assert (code, err) == (0, "")
    found: dict[str, Any] = json.loads(out, parse_float=pytest.fail)
    return found


def refused(tell: Tell, *arguments: str) -> tuple[int, str]:
    """Give exit code and words of a refusal; nothing else is told."""
    code, out, err = tell(*arguments)
    assert out == ""
    return code, " ".join(err.split())
