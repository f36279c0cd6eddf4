"""A signed statement in its envelope (DSSE): what the verifiers of a bundle read first."""

import base64
from collections.abc import Mapping

from vagval.files.bundle_verifier.verify import PAYLOAD_TYPE, PREDICATE, STATEMENT, canonical
from vagval.files.canonical_json import Json
from vagval.files.signing_key import SigningKey


def pae(kind: str, payload: bytes) -> bytes:
    """Join a payload and its type so that neither can be taken for the other.

    References
    ----------
    Dead Simple Signing Envelope 1.0, "Pre-Authentication Encoding".

    Examples
    --------
    >>> pae("http://example.com/HelloWorld", b"hello world")
    b'DSSEv1 29 http://example.com/HelloWorld 11 hello world'
    """
    told = kind.encode()
    return b"DSSEv1 %d %s %d %s" % (len(told), told, len(payload), payload)


def signed_envelope(payload: bytes, key: SigningKey) -> bytes:
    """Sign a statement, and give it with its one signature in its one form."""
    return canonical(
        {
            "payload": base64.b64encode(payload).decode(),
            "payloadType": PAYLOAD_TYPE,
            "signatures": [
                {
                    "keyid": key.fingerprint,
                    "sig": base64.b64encode(key.sign(pae(PAYLOAD_TYPE, payload))).decode(),
                }
            ],
        }
    )


def statement(subjects: Mapping[str, tuple[str, str]], predicate: Mapping[str, Json]) -> bytes:
    """State which files there are, and what made them.

    Parameters
    ----------
    subjects
        Name -> (sha256 of the content, sha256 of the compressed bytes): of two compressed forms
        of one content, one was signed.

    References
    ----------
    in-toto Attestation Framework, Statement v1 and ResourceDescriptor v1.
    """
    return canonical(
        {
            "_type": STATEMENT,
            "predicateType": PREDICATE,
            "subject": [
                {
                    "name": name,
                    "digest": {"sha256": content},
                    "annotations": {"packed_sha256": packed},
                }
                for name, (content, packed) in sorted(subjects.items())
            ],
            "predicate": predicate,
        }
    )
