"""Files as large as readers accept, made to cost as much as they can."""

import io
import zipfile
from collections.abc import Callable, Mapping
from types import MappingProxyType


def filled(start: bytes, unit: bytes, end: bytes = b"") -> Callable[[int], bytes]:
    """Give how a file of so many bytes is made: a start, a unit again and again, and an end."""

    def made(size: int) -> bytes:
        return start + unit * ((size - len(start) - len(end)) // len(unit)) + end

    return made


def an_archive_of(unit: bytes, name: str = "export.toml") -> Callable[[int], bytes]:
    """Give how an archive is made whose one part unpacks to half its room."""

    def made(size: int) -> bytes:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(name, unit * (size // 2 // len(unit)))
        return stream.getvalue()

    return made


LARGE: Mapping[str, Callable[[int], bytes]] = MappingProxyType(
    {
        "zeros": filled(b"", b"\0"),
        "blanks": filled(b"{", b" "),
        "line breaks": filled(b"a", b"\n"),
        "brackets": filled(b"", b"["),
        "braces": filled(b"", b'{"a":'),
        "pairs of brackets": filled(b'{"a":[', b"[],", b"[]]}"),
        "quotes": filled(b"", b'"'),
        "escaped quotes": filled(b'"', b'\\"'),
        "backslashes": filled(b'{"a":"', b"\\"),
        "digits": filled(b'{"a":', b"9", b"}"),
        "decimals": filled(b'{"a":[', b"1.5,", b"1]}"),
        "exponents": filled(b'{"capabilities":[', b"1e999999,", b"1]}"),
        "numbers for texts": filled(b'{"capabilities":[', b"1,", b"1]}"),
        "numbers for components": filled(b'{"bomFormat":"CycloneDX","components":[', b"1,", b"1]}"),
        "empty components": filled(b'{"bomFormat":"CycloneDX","components":[', b"{},", b"{}]}"),
        "numbers for resources": filled(
            b'{"resourceType":"CapabilityStatement","rest":[{"resource":[', b"1,", b"1]}]}"
        ),
        "empty resources": filled(
            b'{"resourceType":"CapabilityStatement","rest":[{"mode":"server","resource":[',
            b'{"type":"A"},', b"{}]}]}",
        ),
        "empty events": filled(
            b'{"resourceType":"Bundle","entry":[', b'{"resource":{"resourceType":"AuditEvent"}},',
            b"{}]}",
        ),
        "one key": filled(b"{", b'"a":1,', b'"a":1}'),
        "long key": filled(b'{"', b"a", b'":1}'),
        "tags": filled(b"<a>", b"<a/>", b"</a>"),
        "open tags": filled(b"", b"<a>"),
        "attributes": filled(b"<a ", b"b='1' ", b"/>"),
        "long attribute": filled(b"<a b='", b"x", b"'/>"),
        "markup text": filled(b"<a>", b"x", b"</a>"),
        "references": filled(b"<a>", b"&#120;", b"</a>"),
        "comments": filled(b"<a>", b"<!---->", b"</a>"),
        "sections": filled(b"<a>", b"<![CDATA[x]]>", b"</a>"),
        "less than": filled(b"", b"<"),
        "exclamations": filled(b"<!", b" "),
        "certificates": filled(b"", b"-----BEGIN CERTIFICATE-----AA-----END CERTIFICATE-----"),
        "begun certificates": filled(b"", b"-----BEGIN CERTIFICATE-----"),
        "dashes": filled(b"", b"-"),
        "private keys": filled(b"", b"-----BEGIN A"),
        "rows": filled(b"a,b\n", b"a,b\n"),
        "decision rows": filled(b"contract,version,role,decision,decided\n", b"a,b,c,d,e\n"),
        "log rows": filled(b"time,user\n", b"a,b\n"),
        "code rows": filled(b"system,code\n", b"a,\n"),
        "separators": filled(b"a", b";"),
        "header": filled(b"", b"abc;"),
        "table quotes": filled(b"a;b\n", b'"";'),
        "list items": filled(b"", b"- a\n"),
        "dashes and blanks": filled(b"", b"- "),
        "aliases": filled(b"a: &a 1\nb:\n", b"- *a\n"),
        "anchors": filled(b"", b"- &a a\n"),
        "keys": filled(b"", b"a: 1\n"),
        "questions": filled(b"", b"? "),
        "tables": filled(b"", b"[[record]]\n"),
        "dotted": filled(b"", b"a.a.a.a.a.a.a.a.a=1\n"),
        "tables below": filled(b"", b"[[a.a.a.a.a]]\n"),
        "inline tables": filled(b"a=[", b"{},", b"]"),
        "signatures of parts": filled(b"PK\x03\x04", b"PK\x01\x02"),
        "archive of settings": an_archive_of(b"[[file]]\n"),
        "archive of markup": an_archive_of(b"<a/>", "xl/workbook.xml"),
    }
)  # fmt: skip
