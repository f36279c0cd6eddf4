"""The address that FHIR knows a statement or a profile by (kanonisk adress)."""

from typing import NamedTuple


class Canonical(NamedTuple):
    """An address as it is compared, and the version behind it; empty if none."""

    address: str
    version: str


def canonical(written: str) -> Canonical:
    """Read a canonical: ``https`` is ``http``, and ``.html`` at the end says nothing.

    Examples
    --------
    >>> canonical("https://example.org/SD/patient.html")
    Canonical(address='http://example.org/SD/patient', version='')
    >>> canonical("http://example.org/SD/patient|1.0.0").version
    '1.0.0'
    """
    address, _, version = written.strip().partition("|")
    address = address.removesuffix(".html")
    if address.startswith("https://"):
        address = f"http://{address.removeprefix('https://')}"
    return Canonical(address, version.strip())
