"""What a FHIR statement can speak of, under one name each (nyckel i ett FHIR-underlag)."""

from types import MappingProxyType
from typing import NamedTuple

RULES = (
    "format", "patch-format", "security", "system-interaction", "system-operation", "resource",
    "profile", "interaction", "search", "combination", "include", "revinclude", "operation",
    "flag",
)  # fmt: skip
"""In the order that a person reads them."""
JOINS = "+"
"""Between the names of a combination."""
SAME_FORMATS = MappingProxyType(
    {
        "application/fhir+json": "json",
        "application/json": "json",
        "application/json+fhir": "json",
        "application/fhir+xml": "xml",
        "application/xml": "xml",
        "application/xml+fhir": "xml",
        "text/xml": "xml",
        "application/fhir+turtle": "ttl",
        "text/turtle": "ttl",
        "turtle": "ttl",
    }
)


class FhirKey(NamedTuple):
    """One thing that is required or offered; a tuple, since a large server names thousands.

    Parameters
    ----------
    rule
        One of ``RULES``.
    resource
        Type of resource; empty: the whole server or client.
    name
        As it is compared: formats and canonicals in one spelling, the names of a combination
        sorted; empty for a resource itself.
    """

    rule: str
    resource: str = ""
    name: str = ""

    @property
    def id(self) -> str:
        """Give its name among the items of a standard, e.g. ``"Patient.search.birthdate"``."""
        return ".".join(part for part in (self.resource, self.rule, self.name) if part)

    @property
    def order(self) -> tuple[str, int, str]:
        """Give its place among others: the whole first, then resource by resource."""
        return self.resource, RULES.index(self.rule), self.name


def format_class(name: str) -> str:
    """Give one spelling for the many names of a format.

    Examples
    --------
    >>> format_class("application/fhir+json"), format_class("application/json-patch+json")
    ('json', 'application/json-patch+json')
    """
    written = name.partition(";")[0].strip().lower()
    return SAME_FORMATS.get(written, written)
