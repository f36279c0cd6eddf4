"""XML from outside never costs more than its size, and never reaches beyond its own bytes."""

from pathlib import Path

import pytest

from evidence_case import FILE, codes, written
from vagval.domain.errors import Finding
from vagval.domain.shown import Shown
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.xml_text import LARGEST_XML, from_xml, parse_xml

BILLION_LAUGHS = (
    b'<!DOCTYPE t [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><t>&b;</t>'
)
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><t>&x;</t>'
HIDDEN = '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE t><t/>'.encode("utf-16")


def told(content: bytes) -> list[str]:
    """Parse, and give the codes of what is wrong; something must be."""
    findings: list[Finding] = []
    assert parse_xml(content, FILE, findings) is None
    return [each.code for each in findings]


def test_a_sound_document_is_read_without_comments_and_instructions(tmp_path: Path) -> None:
    content = '\ufeff<?xml version="1.0"?><!-- x --><t><?do this?><!-- y --><a>å</a></t>'

    def names(root: object, _: list[Finding]) -> Shown:
        return Shown(product=" ".join(each.tag + (each.text or "") for each in root.iter()))  # type: ignore[attr-defined] # lxml has no types here

    read = from_xml(written(tmp_path, content), FILE, names)
    assert read == Parsed(Shown(product="t aå"))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (BILLION_LAUGHS, "evidence-xml-unsafe"),
        (OUTSIDE, "evidence-xml-unsafe"),
        (b"<!doctype t><t/>", "evidence-xml-unsafe"),
        (HIDDEN, "evidence-xml-unsafe"),
        (b'<?xml version="1.0" encoding="latin1"?><t/>', "evidence-xml-unsafe"),
        (b"<t>\xe5</t>", "evidence-xml-unsafe"),
        (b"<t>\0</t>", "evidence-xml-unsafe"),
        (b"PK\x03\x04", "file-is-a-workbook"),
        (b"<!DOCTYPE html><t/>", "evidence-is-a-page"),
        (b"%PDF-1.7", "evidence-is-a-pdf"),
        (b'{"a": 1}', "evidence-not-xml"),
        (b"<t><a></t>", "evidence-xml-broken"),
        (b"<t/><t/>", "evidence-xml-broken"),
        (b"<t>&unknown;</t>", "evidence-xml-broken"),
        (b"<a>" * 1_000_000, "evidence-xml-broken"),
        (b"<t>" + b"<a/>" * 3_000_000 + b"</t>", "evidence-too-many-parts"),
    ],
)
def test_what_would_harm_or_is_no_xml_is_refused(content: bytes, code: str) -> None:
    assert told(content) == [code]


def test_a_broken_document_says_in_which_line() -> None:
    findings: list[Finding] = []
    parse_xml(b"<t>\n<a>\n</t>", FILE, findings)
    assert findings[0].details == {"line": 3}


def test_a_hundred_megabytes_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.xml"
    with path.open("wb") as stream:
        stream.truncate(100_000_000)
    read = from_xml(path, FILE, lambda *_: Shown())
    assert (read.shown, codes(read)) == (None, {"file-too-large"})
    assert LARGEST_XML < 100_000_000


def test_a_file_that_is_empty_or_not_there_is_told(tmp_path: Path) -> None:
    assert codes(from_xml(written(tmp_path, b" \n"), FILE, lambda *_: Shown())) == {"file-empty"}
    missing = from_xml(tmp_path / "none.xml", FILE, lambda *_: Shown())
    assert codes(missing) == {"file-unreadable"}
