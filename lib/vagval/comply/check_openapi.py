"""Whether the description of an interface says what is required (OpenAPI)."""

import re

from vagval.comply.subject import Subject
from vagval.comply.told import met, unmet, unverifiable
from vagval.comply.version_order import is_at_least
from vagval.domain.examination import ItemOutcome
from vagval.domain.interface_description import InterfaceDescription
from vagval.domain.standard import RequiredItem

DIGIT = re.compile("[0-9]")
MOST_NAMED = 5


def check_openapi(item: RequiredItem, shown: InterfaceDescription, subject: Subject) -> ItemOutcome:
    """Check one required thing: what an interface's description does not say is not offered."""
    del subject  # an interface has a version of its own
    match item.rule:
        case "version":
            return _version(item, shown)
        case "valid":
            return _valid(item, shown)
        case "versioned":
            return _versioned(item, shown)
        case "security":
            return _security(item, shown)
        case "protected":
            return _protected(item, shown)
        case _:
            return _path(item, shown)


def _version(item: RequiredItem, shown: InterfaceDescription) -> ItemOutcome:
    asked = item.text_of("at_least")
    if is_at_least(shown.spec_version, asked):
        return met(item)
    return unmet(item, "openapi-version-old", shown=shown.spec_version, asked=asked)


def _valid(item: RequiredItem, shown: InterfaceDescription) -> ItemOutcome:
    if shown.errors is None:
        return unverifiable(item, "openapi-validity-unknown")
    return unmet(item, "openapi-invalid", count=shown.errors) if shown.errors else met(item)


def _versioned(item: RequiredItem, shown: InterfaceDescription) -> ItemOutcome:
    """Look for a number: a word such as "latest" does not tell one version from the next."""
    if DIGIT.search(shown.api_version):
        return met(item)
    return unmet(item, "openapi-without-version", shown=shown.api_version or "none")


def _security(item: RequiredItem, shown: InterfaceDescription) -> ItemOutcome:
    scheme = item.text_of("scheme")
    if scheme in shown.used_schemes:
        return met(item)
    if scheme in shown.schemes:
        return unmet(item, "openapi-scheme-unused", scheme=scheme)
    return unmet(item, "openapi-scheme-missing", scheme=scheme)


def _protected(item: RequiredItem, shown: InterfaceDescription) -> ItemOutcome:
    if not shown.operations:
        return unmet(item, "openapi-without-operations")
    bare = [f"{each.method} {each.path}" for each in shown.operations if not each.is_protected]
    if not bare:
        return met(item)
    return unmet(item, "openapi-unprotected", count=len(bare), named=tuple(bare[:MOST_NAMED]))


def _path(item: RequiredItem, shown: InterfaceDescription) -> ItemOutcome:
    path, method = item.text_of("path"), item.text_of("method")
    if any(each.is_at(path, method) for each in shown.operations):
        return met(item)
    return unmet(item, "openapi-path-missing", path=path, method=method)
