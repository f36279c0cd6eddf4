"""Check that every file of a bundle is the one that was signed.

    python verify.py BUNDLE.zip [--key FINGERPRINT] [--language sv|en]

Needs Python 3.9 or later and ``cryptography``, and no network. Ends with 0 if everything agrees,
1 if something differs, 2 if it was called wrongly. Who signed is known only if --key is a
fingerprint that was published elsewhere, as with the procurement documents.
"""

# ruff: noqa: B905 - zip() had no ``strict`` in Python 3.9
from __future__ import annotations

import argparse
import base64
import hashlib
import json
import struct
import sys
import zlib
from pathlib import Path
from typing import Any, NamedTuple
from unicodedata import normalize

WORDS: dict[str, dict[str, str]] = {}
LANGUAGE = "sv"
AS_THEY_ARE = ENVELOPE, KEY = "attestation.dsse.json", "sign.pub"
PAYLOAD_TYPE = "application/vnd.in-toto+json"
STATEMENT, PREDICATE = "https://in-toto.io/Statement/v1", "https://slsa.dev/provenance/v1"
STORED, DEFLATED, UTF8, FIRST_DAY, CHUNK = 0, 8, 0x800, 33, 1 << 12
LOCAL, CENTRAL, END = "<4s5H3L2H", "<4s6H3L5H2L", "<4s4H2LH"
PEM = b"-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
ED25519 = bytes.fromhex("302a300506032b6570032100")


class Fault(NamedTuple):
    """What differs, and in which file; no name: in the archive as a whole."""

    kind: str
    name: str = ""


class Entry(NamedTuple):
    """One file as it stands in the archive."""

    name: str
    method: int
    crc: int
    size: int
    packed: bytes
    at: int

    def header(self, form: str) -> bytes:
        """Build the one header that this file may have, before its data or in the directory."""
        raw = self.name.encode()
        flags, length = 0 if raw.isascii() else UTF8, len(raw) & 0xFFFF
        same = (20, flags, self.method, 0, FIRST_DAY, self.crc, len(self.packed), self.size)
        if form == LOCAL:
            return struct.pack(LOCAL, b"PK\3\4", *same, length, 0) + raw
        made, rest = 3 << 8 | 20, (length, 0, 0, 0, 0, 0o644 << 16, self.at)
        return struct.pack(CENTRAL, b"PK\1\2", made, *same, *rest) + raw


class Checked(NamedTuple):
    """What was found: no faults, and everything agrees."""

    faults: list[Fault]
    files: int
    key: str


def check(archive: bytes, trusted: str | None = None) -> Checked:
    """Check every byte of a bundle; ``trusted`` is the fingerprint that its key must have."""
    entries, faults = read_entries(archive)
    if not entries:
        return Checked([Fault("not-a-bundle")], 0, "")
    found = {each.name: each for each in entries}
    public = public_key(found[KEY].packed) if KEY in found else b""
    key = sha256(public) if public else ""
    payload, is_signed = opened(found[ENVELOPE].packed if ENVELOPE in found else b"", public, key)
    if not is_signed:
        faults.append(Fault("signature-wrong", ENVELOPE))
    if trusted is not None and "".join(trusted.split()).replace(":", "").lower() != key:
        faults.append(Fault("key-other", KEY))
    subjects = read_subjects(payload)
    if subjects is None:
        faults += [Fault("statement-wrong", ENVELOPE)] * is_signed
        return Checked(faults, len(entries), key)
    told = {ENVELOPE, *subjects}
    faults += [Fault("file-missing", name) for name in sorted(told - set(found))]
    faults += [Fault("file-added", name) for name in sorted(set(found) - told)]
    for name in sorted(set(subjects) & set(found)):
        packed, content = subjects[name]
        # What nobody signed is not unpacked.
        is_same = sha256(found[name].packed) == packed
        if not is_same or (is_signed and unpacked_sha256(found[name]) != content):
            faults.append(Fault("file-changed", name))
    return Checked(faults, len(entries), key)


def read_entries(archive: bytes) -> tuple[list[Entry], list[Fault]]:
    """Walk through the archive from its first byte; each byte has one value that it may have."""
    entries: list[Entry] = []
    faults: list[Fault] = []
    at, size = 0, struct.calcsize(LOCAL)
    while archive[at : at + 4] == b"PK\3\4" and len(archive) >= at + size:
        stated = struct.unpack_from(LOCAL, archive, at)
        method, crc, packed, full, length = stated[3], *stated[6:10]
        start = at + size + length
        name = archive[at + size : start].decode("utf-8", "replace")
        entry = Entry(name, method, crc, full, archive[start : start + packed], at)
        wanted = STORED if name in AS_THEY_ARE else DEFLATED
        if archive[at:start] != entry.header(LOCAL) or method != wanted or not is_safe(name):
            faults.append(Fault("header-changed", name))
        entries.append(entry)
        at = start + packed
    folds = sorted((normalize("NFC", each.name.lower()), each.name) for each in entries)
    faults += [Fault("file-twice", now) for (a, now), (b, _) in zip(folds[1:], folds) if a == b]
    faults += [Fault("archive-changed")] * (entries != sorted(entries, key=lambda each: each.name))
    return entries, [*faults, *wrong_end(archive[at:], at, entries)]


def wrong_end(rest: bytes, at: int, entries: list[Entry]) -> list[Fault]:
    """Compare the archive's directory with the one that follows from its files."""
    rows = [each.header(CENTRAL) for each in entries]
    size, count = sum(map(len, rows)), len(rows) & 0xFFFF
    end = struct.pack(END, b"PK\5\6", 0, 0, count, count, size, at & 0xFFFFFFFF, 0)
    if rest == b"".join(rows) + end and count == len(rows) > 0:
        return []
    for entry, row in zip(entries, rows):
        if not rest.startswith(row):
            return [Fault("header-changed", entry.name)]
        rest = rest[len(row) :]
    return [Fault("archive-changed")]


def is_safe(name: str) -> bool:
    """Tell whether a name stays in the folder that it is unpacked in, on any system."""
    parts = name.split("/")
    return not ({"", ".", ".."} & set(parts) or "\\" in name or ":" in parts[0] or "\0" in name)


def unpacked_sha256(entry: Entry) -> str:
    """Fingerprint a file's content, bit by bit; nothing if it is not what its header says."""
    machine, digest, size, crc = zlib.decompressobj(-15), hashlib.sha256(), 0, 0
    parts = (entry.packed[at : at + CHUNK] for at in range(0, len(entry.packed), CHUNK))
    try:
        for part in map(machine.decompress, parts) if entry.method else parts:
            digest.update(part)
            size, crc = size + len(part), zlib.crc32(part, crc)
    except zlib.error:
        return ""
    is_whole = not entry.method or (machine.eof and not machine.unused_data)
    return digest.hexdigest() if is_whole and (size, crc) == (entry.size, entry.crc) else ""


def public_key(pem: bytes) -> bytes:
    """Give the 32 bytes of the public key; none if the file is not one."""
    try:
        raw = base64.b64decode(pem.split(b"\n")[1], validate=True)[len(ED25519) :]
    except (IndexError, ValueError):
        return b""
    return raw if pem == PEM % base64.b64encode(ED25519 + raw) else b""


def opened(content: bytes, public: bytes, key: str) -> tuple[bytes, bool]:
    """Give what was signed, and whether it was: one signature, by this key, in the one form."""
    try:
        told = json.loads(content)
        payload = base64.b64decode(told["payload"], validate=True)
        signature = base64.b64decode(told["signatures"][0]["sig"], validate=True)
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        return b"", False
    envelope = {
        "payload": base64.b64encode(payload).decode(),
        "payloadType": PAYLOAD_TYPE,
        "signatures": [{"keyid": key, "sig": base64.b64encode(signature).decode()}],
    }
    return payload, content == canonical(envelope) and holds(payload, signature, public)


def holds(payload: bytes, signature: bytes, public: bytes) -> bool:
    """Verify the signature over the payload and its type (DSSE, PAE)."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    kind = PAYLOAD_TYPE.encode()
    signed = b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def read_subjects(payload: bytes) -> dict[str, tuple[str, str]] | None:
    """Give each signed file's fingerprints, packed and unpacked; None if nothing such is stated."""
    try:
        told: dict[str, Any] = json.loads(payload)
        subjects = {
            str(each["name"]): (each["annotations"]["packed_sha256"], each["digest"]["sha256"])
            for each in told["subject"]
        }
        is_sound = told["_type"] == STATEMENT and told["predicateType"] == PREDICATE
        is_sound = is_sound and [each["name"] for each in told["subject"]] == sorted(subjects)
        is_sound = is_sound and ENVELOPE not in subjects and canonical(told) == payload
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return subjects if is_sound and all(map(is_safe, subjects)) else None


def canonical(value: object) -> bytes:
    """Write a value in its one form."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def sha256(content: bytes) -> str:
    """Fingerprint bytes."""
    return hashlib.sha256(content).hexdigest()


def shown(name: str) -> str:
    """Write a name so that no sign in it steers the terminal."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in name)


def main(arguments: list[str] | None = None) -> int:
    """Check the bundle named on the command line, and say what was found."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    asked.add_argument("bundle", type=Path)
    asked.add_argument("--key", metavar="FINGERPRINT")
    asked.add_argument("--language", choices=sorted(WORDS), default=None)
    given = asked.parse_args(arguments)
    words = WORDS[given.language or LANGUAGE]
    try:
        found = check(given.bundle.read_bytes(), given.key)
    except OSError as error:
        sys.stderr.write(f"{given.bundle}: {error.strerror}\n")
        return 2
    lines = [words[f.kind].replace("{name}", shown(f.name)) for f in dict.fromkeys(found.faults)]
    if not lines:
        lines = [words["all-agrees"].replace("{files}", str(found.files))]
        lines.append(words["compare-key" if given.key is None else "key-agrees"])
    lines.append(words["key-is"].replace("{key}", found.key or "-"))
    sys.stdout.buffer.write(("\n".join(lines) + "\n").encode("utf-8"))
    return 1 if found.faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
