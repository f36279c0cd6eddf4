"""What is signed is stated in the one form that the standards ask for."""

import base64
import json

from build_bundle import a_key
from vagval.files.dsse import pae, signed_envelope, statement

SUBJECTS = {"b": ("1" * 64, "2" * 64), "a": ("3" * 64, "4" * 64)}


def test_a_statement_names_each_file_once_in_order_with_its_fingerprints() -> None:
    told = json.loads(statement(SUBJECTS, {"x": 1}))
    assert [each["name"] for each in told["subject"]] == ["a", "b"]
    assert told["subject"][1]["digest"] == {"sha256": "1" * 64}
    assert told["subject"][1]["annotations"] == {"packed_sha256": "2" * 64}
    assert told["_type"] == "https://in-toto.io/Statement/v1"
    assert told["predicate"] == {"x": 1}


def test_the_order_of_what_is_stated_changes_no_byte() -> None:
    turned = dict(reversed(SUBJECTS.items()))
    assert statement(SUBJECTS, {"x": 1, "a": 2}) == statement(turned, {"a": 2, "x": 1})


def test_the_envelope_holds_what_was_signed_and_names_the_key() -> None:
    key = a_key()
    told = json.loads(signed_envelope(b"payload", key))
    assert base64.b64decode(told["payload"]) == b"payload"
    assert told["payloadType"] == "application/vnd.in-toto+json"
    signed = key.sign(pae(told["payloadType"], b"payload"))
    assert told["signatures"] == [
        {"keyid": key.fingerprint, "sig": base64.b64encode(signed).decode()}
    ]


def test_type_and_payload_cannot_be_mistaken_for_each_other() -> None:
    assert pae("a", b"b c") != pae("a b", b"c")
    assert pae("\N{LATIN SMALL LETTER A WITH RING ABOVE}", b"") == "DSSEv1 2 å 0 ".encode()
