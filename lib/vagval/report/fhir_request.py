"""The request that tests one item of a required FHIR statement (provningsanrop)."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from urllib.parse import quote

from vagval.domain.standard import RequiredItem

JOINS = "+"
"""Between the names of a combination."""
INTERACTIONS: Mapping[str, str] = MappingProxyType(
    {
        "read": "GET {resource}/ID",
        "vread": "GET {resource}/ID/_history/VERSION",
        "search-type": "GET {resource}?_count=10",
        "create": "POST {resource}",
        "update": "PUT {resource}/ID",
        "patch": "PATCH {resource}/ID",
        "delete": "DELETE {resource}/ID",
        "history-instance": "GET {resource}/ID/_history",
        "history-type": "GET {resource}/_history",
        "transaction": "POST / (Bundle, type=transaction)",
        "batch": "POST / (Bundle, type=batch)",
        "search-system": "GET /?_count=10",
        "history-system": "GET /_history",
    }
)
FLAGS: Mapping[str, str] = MappingProxyType(
    {
        "conditionalCreate": "POST {resource} (If-None-Exist: identifier=VALUE)",
        "conditionalUpdate": "PUT {resource}?identifier=VALUE",
        "conditionalRead": "GET {resource}/ID (If-None-Match: VERSION)",
        "readHistory": "GET {resource}/ID/_history/VERSION",
        "updateCreate": "PUT {resource}/NEW-ID",
    }
)
"""What stands in capitals is filled in by the tester."""


def fhir_request(item: RequiredItem) -> str:
    """Give the request as it goes to the base address of the system under test.

    References
    ----------
    HL7 FHIR R4, "RESTful API", "Search" and "Operations".

    Examples
    --------
    >>> from vagval.domain.expectation import Expectation
    >>> from vagval.domain.place import Place
    >>> values = (("resource", "Patient"), ("name", "birthdate+family"))
    >>> fhir_request(RequiredItem("x", "combination", Expectation.SHALL, Place(""), values))
    'GET Patient?birthdate=VALUE&family=VALUE'
    """
    resource, name = item.text_of("resource"), item.text_of("name")
    return _REQUESTS[item.rule](resource, name) if item.rule in _REQUESTS else ""


def _interaction(resource: str, name: str) -> str:
    known = INTERACTIONS.get(name, f"{name} {resource}".strip())
    return known.replace("{resource}", resource)


def _flag(resource: str, name: str) -> str:
    return FLAGS.get(name, f"{name} {resource}").replace("{resource}", resource)


def _search(resource: str, names: str) -> str:
    return f"GET {resource}?{'&'.join(f'{name}=VALUE' for name in names.split(JOINS))}"


def _query(parameter: str) -> Callable[[str, str], str]:
    return lambda resource, name: f"GET {resource}?{parameter}={quote(name, safe=':/.*')}"


_REQUESTS: Mapping[str, Callable[[str, str], str]] = MappingProxyType(
    {
        "format": lambda _, name: f"GET Patient?_count=1 (Accept: application/fhir+{name})",
        "patch-format": lambda _, name: f"PATCH Patient/ID (Content-Type: {name})",
        "security": lambda *_: "GET Patient/ID (without Authorization, then with a token)",
        "system-interaction": _interaction,
        "system-operation": lambda _, name: f"POST /${name}",
        "resource": lambda resource, _: f"GET {resource}?_count=1",
        "interaction": _interaction,
        "search": _search,
        "combination": _search,
        "operation": lambda resource, name: f"POST {resource}/${name}",
        "profile": _query("_profile"),
        "include": _query("_include"),
        "revinclude": _query("_revinclude"),
        "flag": _flag,
    }
)
