"""The address that FHIR knows a statement or a profile by (kanonisk adress)."""

from typing import NamedTuple

WEB = frozenset({"http", "https"})


class Canonical(NamedTuple):
    """An address as it is compared, and the version behind it; empty if none."""

    address: str
    version: str


def canonical(written: str) -> Canonical:
    """Read a canonical: what the same address may be written with says nothing.

    ``https`` is ``http`` in any case, a slash or ``.html`` at the end is none, and what stands
    after ``#`` is a part of the thing.

    References
    ----------
    HL7 FHIR R4, "canonical": the version stands after ``|``, a fragment after ``#``.

    Examples
    --------
    >>> canonical("HTTPS://example.org/SD/patient.html")
    Canonical(address='http://example.org/SD/patient', version='')
    >>> canonical("http://example.org/SD/patient/|1.0.0#part")
    Canonical(address='http://example.org/SD/patient', version='1.0.0')
    """
    address, _, version = written.partition("#")[0].strip().partition("|")
    address = address.strip().rstrip("/").removesuffix(".html")
    scheme, separator, rest = address.partition("://")
    if separator and scheme.lower() in WEB:
        address = f"http://{rest}"
    return Canonical(address, version.strip())
