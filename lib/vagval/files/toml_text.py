"""A TOML file as a table whose keys are asked for one by one (inställningsfil)."""

import re
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.files.read_bytes import read_text
from vagval.files.signs_shown import with_signs_shown
from vagval.files.toml_spot import Spot
from vagval.files.toml_table import TomlTable

AT_LINE = re.compile(r" \(at line (\d+), column \d+\)$")
AT_END = " (at end of document)"
DEEPEST_KEY = 30
DEEP_KEY = re.compile(
    r"""(?<![\w-])(?:(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+)"""
    f"{{{DEEPEST_KEY}}}"
)
"""A key of thousands of parts takes ``tomllib`` minutes, and nests as deeply as it has parts."""


def read_toml(path: Path, file: str, findings: list[Finding]) -> TomlTable | None:
    """Read a TOML file; None, with a finding, if it cannot be read.

    Parameters
    ----------
    file
        The path as findings name it.
    """
    text = read_text(path, file, findings)
    return None if text is None else parse_toml(text, file, findings)


def parse_toml(text: str, file: str, findings: list[Finding]) -> TomlTable | None:
    """Parse a TOML text; None, with a finding, if it is none."""
    if deep := DEEP_KEY.search(text):
        line = text.count("\n", 0, deep.start()) + 1
        findings.append(finding("toml-key-too-deep", Place(file), line=line, most=DEEPEST_KEY))
        return None
    try:
        content: dict[str, Any] = with_signs_shown(
            tomllib.loads(text.replace("\r\n", "\n"), parse_float=Decimal)
        )
    except (ValueError, RecursionError) as error:
        problem = str(error)
        at = AT_LINE.search(problem)
        findings.append(
            finding(
                "toml-broken",
                Place(file),
                line=int(at.group(1)) if at else text.count("\n") + 1,
                problem=AT_LINE.sub("", problem).removesuffix(AT_END),
            )
        )
        return None
    return TomlTable(content, Spot(file), findings)
