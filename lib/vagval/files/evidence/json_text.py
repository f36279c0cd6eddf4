"""JSON from outside: bounded, exact, and never trusted (JSON i bevis)."""

import json
import re
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import NoReturn

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.domain.shown import Shown
from vagval.files.evidence.foreign_document import foreign_document
from vagval.files.evidence.node import MOST_KEPT, Node
from vagval.files.evidence.parsed import Parsed, parsed
from vagval.files.read_bytes import foreign_form, read_bytes

LARGEST_JSON = 30_000_000
"""Bytes; the largest statement or bill of materials seen in the wild is a tenth of it."""
DEEPEST = 100
MOST_PARTS = 3_000_000
"""Values and containers; each takes many times its bytes once it is parsed."""
TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|\[|\{|\]|\}', re.DOTALL)
"""A text, an opening or a closing; a text ends at its end or the file's and is never looked at
twice, else a file of quotation marks takes hours."""
QUOTE, OPENING = ord('"'), frozenset(b"[{")


def from_json(path: Path, file: str, build: Callable[[Node], Shown | None]) -> Parsed:
    """Read a JSON file, and what it says by what ``build`` makes of its top object."""
    findings: list[Finding] = []
    top = read_json(path, file, findings)
    return parsed(None if top is None else build(top), findings, file)


def read_json(path: Path, file: str, findings: list[Finding]) -> Node | None:
    """Read a JSON file whose top is an object; None, with a finding, if it is none.

    Numbers that are not whole become ``Decimal``. A key that stands twice in an object is a
    finding, and the last value is read, as most programs would.
    """
    content = read_bytes(path, file, findings, LARGEST_JSON)
    if content is None:
        return None
    if is_refused(content, file, findings):
        return None
    repeated: list[str] = []
    faults = len(findings)
    value = parse(content, file, repeated, findings)
    is_broken = len(findings) > faults
    findings.extend(
        finding("evidence-key-repeated", Place(file), key=key[:60])
        for key in sorted(set(repeated))[:MOST_KEPT]
    )
    if not isinstance(value, dict):
        if not is_broken:
            findings.append(finding("evidence-not-an-object", Place(file)))
        return None
    return Node(value, "", file, findings)


def is_refused(content: bytes, file: str, findings: list[Finding]) -> bool:
    """Tell, with a finding, whether it is better not parsed: another file, or too much of one."""
    place = Place(file)
    if len(content) > LARGEST_JSON:
        findings.append(finding("file-too-large", place, megabytes=LARGEST_JSON // 1_000_000))
    elif code := foreign_document(content) or foreign_form(content):
        findings.append(finding(code, place))
    elif parts(content) > MOST_PARTS:
        findings.append(finding("evidence-too-many-parts", place, most=MOST_PARTS))
    elif deeper_than(content, DEEPEST):
        findings.append(finding("evidence-too-deep", place, most=DEEPEST))
    else:
        return False
    return True


def parts(content: bytes) -> int:
    """Count what becomes values and containers, or texts if they are more."""
    return max(sum(map(content.count, (b",", b"[", b"{"))), content.count(b'"') // 2)


def parse(content: bytes, file: str, repeated: list[str], findings: list[Finding]) -> object:
    """Parse; None, with a finding that says in which line it broke."""

    def without_repeats(pairs: list[tuple[str, object]]) -> dict[str, object]:
        read = dict(pairs)
        if len(read) < len(pairs):
            repeated.extend(key for key, count in Counter(k for k, _ in pairs).items() if count > 1)
        return read

    try:
        return json.loads(
            content.decode("utf-8-sig"),
            parse_float=Decimal,
            parse_constant=refuse_constant,
            object_pairs_hook=without_repeats,
        )
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        findings.append(finding("evidence-not-utf8", Place(file), line=line))
    except json.JSONDecodeError as error:
        if not error.doc[: error.pos].strip():
            findings.append(finding("evidence-not-json", Place(file)))
            return None
        findings.append(
            finding("evidence-json-broken", Place(file), line=error.lineno, column=error.colno)
        )
    except (ValueError, RecursionError, ArithmeticError):
        # A number that JSON does not know (NaN), or one too long to be a number.
        findings.append(finding("evidence-json-number", Place(file)))
    return None


def refuse_constant(name: str) -> NoReturn:
    """Refuse NaN and Infinity, which are no JSON."""
    raise ValueError(name)


def deeper_than(content: bytes, most: int) -> bool:
    """Tell whether brackets nest deeper than so, without building anything."""
    depth = 0
    for found in TOKEN.finditer(content):
        sign = content[found.start()]
        if sign != QUOTE:
            depth += 1 if sign in OPENING else -1
            if depth > most:
                return True
    return False
