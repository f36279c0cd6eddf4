"""What a bidder's file may hold in place of what it says: mistakes, and files made to do harm."""

import io
import json
import zipfile
from collections.abc import Mapping
from types import MappingProxyType

from export_case import PARTS, an_archive

LONG = "å" * 100_000
BIDI = "\u202egpj.exe\u2066\x00\x1b[31m\u200b\ud800".encode("utf-8", "surrogatepass")
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(10))
    + b"]><l>&k;</l>"
)


def external(address: str) -> bytes:
    """Make a document that asks its reader to fetch something."""
    return f'<!DOCTYPE a [<!ENTITY b SYSTEM "{address}">]><a>&b;</a>'.encode()


def zipped(name: str, content: bytes, times: int = 1) -> bytes:
    """Make an archive of one part."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(times):
            archive.writestr(name.format(number), content)
    return stream.getvalue()


XML = {
    "billion laughs": LAUGHS,
    "entity from a file": external("file:///etc/passwd"),
    "entity from the network": external("http://127.0.0.1:9/x"),
    "parameter entity": b'<!DOCTYPE a [<!ENTITY % b SYSTEM "http://127.0.0.1:9/x">%b;]><a/>',
    "external document type": b'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/x.dtd"><a/>',
    "inclusion": b'<a xmlns:xi="http://www.w3.org/2001/XInclude">'
    b'<xi:include href="file:///etc/passwd" parse="text"/></a>',
    "stylesheet": b'<?xml-stylesheet href="http://127.0.0.1:9/x"?><a/>',
    "schema elsewhere": b'<a xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    b'xsi:schemaLocation="urn:x http://127.0.0.1:9/x.xsd"/>',
    "laughs in UTF-16": LAUGHS.decode().encode("utf-16"),
    "laughs in UTF-16 without a mark": LAUGHS.decode().encode("utf-16-le"),
    "laughs in UTF-7": b'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE a+AD4-<a/>',
    "unknown encoding": b'<?xml version="1.0" encoding="EBCDIC-CP-FI"?><a/>',
    "deep markup": b"<a>" * 50_000,
    "many attributes": b"<a " + b" ".join(b'a%d="1"' % n for n in range(20_000)) + b"/>",
    "repeated attribute": b'<a b="1" b="2"/>',
    "unclosed markup": b"<a><b></a>",
    "undeclared prefix": b"<x:a/>",
    "bad character": b"<a>&#0;&#xD800;</a>",
    "comment without end": b"<!--" + b"-" * 10_000,
}
JSON = {
    "deep lists": b"[" * 100_000,
    "deep objects": b'{"a":' * 100_000,
    "deep and closed": b'{"a":' + b"[" * 5_000 + b"]" * 5_000 + b"}",
    "not a number": b'{"a": NaN}',
    "infinity": b'{"a": [Infinity, -Infinity]}',
    "exponent": b'{"version": 1e999999, "date": -1e-999999}',
    "huge exponent": b'{"version": 1e999999999999999999999}',
    "long number": b'{"version": ' + b"9" * 100_000 + b"}",
    "long fraction": b'{"version": 0.' + b"9" * 100_000 + b"}",
    "lone surrogate": b'{"resourceType": "\\ud800", "bomFormat": "\\udfff", "\\ud800": 1}',
    "keys twice": b'{"resourceType": 1, "resourceType": [], "rest": 1, "rest": 2}',
    "keys twice ten thousand times": b"{" + b",".join([b'"a":1'] * 10_000) + b"}",
    "backslashes": b'{"' + b'\\"' * 200_000,
    "quotes": b'"' * 200_000,
    "cut off": b'{"resourceType": "CapabilityStatement", "rest": [{"mo',
    "two documents": b"{}{}",
    "comment": b"// no JSON\n{}",
    "a list": b'[{"resourceType": "CapabilityStatement"}]',
    "a text": b'"CapabilityStatement"',
    "null": b"null",
    "true": b"true",
    "empty object": b"{}",
    "bidi and controls": json.dumps({"resourceType": "\u202egpj.exe\x1b[31m"}).encode(),
    "prototype": b'{"__proto__": {"a": 1}, "constructor": {}, "__class__": "x"}',
}
YAML = {
    "python tag": b"!!python/object/apply:os.system ['touch /tmp/vagval-was-here']",
    "laughing aliases": b"a: &a [x, x, x, x, x, x, x, x, x]\n"
    + b"".join(
        b"%c: &%c [%s]\n" % (98 + n, 98 + n, b", ".join([b"*%c" % (97 + n)] * 9)) for n in range(12)
    ),
    "alias of itself": b"a: &a [*a]\nb: &b {c: *b}\n",
    "merged keys": b"a: &a {b: 1}\nc: {<<: *a, <<: *a}\n",
    "deep flow": b"a: " + b"[" * 20_000,
    "deep blocks": b"".join(b" " * n + b"- \n" for n in range(1_000)),
    "many documents": b"--- {}\n" * 1_000,
    "key that is no text": b"? [a, b]\n: 1\n? {c: d}\n: 2\n1: 2\nnull: 3\n",
    "unknown directive": b"%YAML 9.9\n--- {}\n",
}
TOML = {
    "deep table": b"a = " + b"[" * 20_000,
    "key of many parts": b".".join([b"a"] * 20_000) + b" = 1",
    "header of many parts": b"[" + b".".join([b"a"] * 20_000) + b"]",
    "record that is a number": b"record = 1\nprovider = 1\n",
    "records that are numbers": b"record = [1, [], {}, true]\nfile = [1]\n",
    "dates out of range": b"[[record]]\nissued = 9999-99-99\n",
    "extreme date": b"[[record]]\nscheme = 'x'\nissued = 0001-01-01\nexpires = 9999-12-31\n",
    "moment in place of a date": b"[[record]]\nissued = 2026-01-01T00:00:00Z\n",
    "infinite": b"[[record]]\nnumber = inf\nscheme = nan\n",
}
TABLES = {
    "only a header": b"contract;version;role;decision;decided\n",
    "rows of all widths": b"time;user\n" + b"".join(b";" * n + b"\n" for n in range(300)),
    "open quotation mark": b'contract;version\n"' + b"x" * 100_000,
    "long line": b"time;user\n" + b"x" * 1_000_000 + b";\n",
    "header without end": b"a;" * 200_000,
    "formulas": b"time;user\n=cmd|'/c calc'!A1;@SUM(1)\n",
    "controls in a table": b"time;user\n\x1b[31m\x07;\x08\n",
    "old Mac's line breaks": b"time;user\ra;b\rc;d",
    "no header": b"\n\n\n;;;\n",
    "repeated column": b"time;time;user;user\n1;2;3;4\n",
    "separator line": b"sep=;\ntime;user\n",
}
ARCHIVES = {
    "archive": zipped("a.json", b"{}"),
    "archive bomb": zipped("zeros.json", b"\0" * 30_000_000),
    "many parts": zipped("{}.txt", b"", 2_500),
    "slip": zipped("../../../../tmp/vagval-was-here", b"x"),
    "workbook of bombs": zipped("xl/workbook.xml", b" " * 30_000_000),
    "workbook that laughs": zipped("xl/workbook.xml", LAUGHS),
    "archive within": zipped("export.toml", zipped("a", b"x")),
    "export of everything wrong": an_archive({**PARTS, "export.toml": "[[file]]\npath = 1\n"}),
    "export that lists itself": an_archive(
        {"export.toml": '[[file]]\npath = "export.toml"\nformat = "json"\ncontent = "x"\n'}
    ),
    "broken archive": zipped("a.json", b"{}" * 500)[:60] + b"\xff" * 200,
    "only the end of one": b"PK\x05\x06" + b"\xff" * 18,
}
BYTES = {
    "empty": b"",
    "blank": b" \n\t ",
    "one byte": b"\xff",
    "one brace": b"{",
    "one bracket": b"<",
    "zeros": b"\0" * 10_000,
    "all bytes": bytes(range(256)) * 40,
    "UTF-16": '{"a": "å"}'.encode("utf-16"),
    "UTF-16 big": '{"a": "å"}'.encode("utf-16-be"),
    "UTF-32": '{"a": "å"}'.encode("utf-32"),
    "latin-1": '{"a": "åäö"}'.encode("latin-1"),
    "mark alone": b"\xef\xbb\xbf",
    "mark and JSON": b"\xef\xbb\xbf{}",
    "NUL in text": b'{"a": "\0"}',
    "long text": json.dumps({"a": LONG, LONG: "a"}).encode(),
    "dangerous text": b'{"a": "' + BIDI + b'"}',
    "PDF": b"%PDF-1.7\n" + bytes(range(256)),
    "page": b"<!DOCTYPE html><html><title>Log in</title><script>alert(1)</script>",
    "old workbook": b"\xd0\xcf\x11\xe0" + b"\0" * 2_000,
    "program": b"\x7fELF" + b"\0\xff" * 500,
}
HOSTILE: Mapping[str, bytes] = MappingProxyType(
    {**BYTES, **JSON, **XML, **YAML, **TOML, **TABLES, **ARCHIVES}
)
ENDINGS = (".json", ".xml", ".yaml", ".toml", ".csv", ".xlsx", ".zip", ".opt", ".pem", ".bin", "")
