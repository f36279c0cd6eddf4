"""A sample of the codes that a product stores and sends (kodverk i provuttag)."""

import re
from dataclasses import dataclass

from vagval.domain.shown import Shown

ADDRESS = re.compile(r"https?://([^/]*)(.*)", re.IGNORECASE)
OID = re.compile(r"(?:urn:oid:)?([0-2](?:\.[0-9]+)+)", re.IGNORECASE)


def system_key(name: str) -> str:
    """Give what two spellings of a system's name have in common.

    Examples
    --------
    >>> system_key("https://Snomed.info/sct/") == system_key("http://snomed.info/sct")
    True
    >>> system_key("urn:oid:1.2.752.116.2.1.1 ")
    '1.2.752.116.2.1.1'
    """
    text = name.strip()
    if address := ADDRESS.fullmatch(text):
        return address[1].casefold() + address[2].rstrip("/")
    oid = OID.fullmatch(text)
    return oid[1] if oid else text


@dataclass(frozen=True, slots=True)
class SampledCode:
    """One row of the sample.

    Parameters
    ----------
    system
        Of codes, as a URI or an OID.
    edition
        Of that system, as the product states it; empty: it does not.
    """

    system: str
    edition: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeSample(Shown):
    """Every row that could be read; ``lost`` counts those without a system or a code."""

    codes: tuple[SampledCode, ...]
    lost: int = 0

    def of(self, systems: tuple[str, ...]) -> tuple[SampledCode, ...]:
        """Give the rows of a system of codes, which may go by several names."""
        wanted = {system_key(each) for each in systems}
        same = {each for each in self.systems if system_key(each) in wanted}
        return tuple(each for each in self.codes if each.system in same)

    @property
    def systems(self) -> tuple[str, ...]:
        """The systems of the sample, each once, in its order."""
        return tuple(dict.fromkeys(each.system for each in self.codes))
