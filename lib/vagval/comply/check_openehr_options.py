"""Whether an openEHR platform says that it has the interface required (openEHR)."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from vagval.comply.subject import Subject
from vagval.comply.told import malformed, met, unmet, unverifiable
from vagval.comply.version_order import NUMBER, is_at_least
from vagval.domain.examination import ItemOutcome
from vagval.domain.openehr_options import OpenehrOptions
from vagval.domain.standard import RequiredItem

CONTAINED_IN: Mapping[str, str] = MappingProxyType({"CORE": "STANDARD"})
"""Level -> the level that has all of it; OPTIONS is beside them, not above."""
PREFIX = re.compile(r"^(release-|v)", re.IGNORECASE)


def check_openehr_options(
    item: RequiredItem, shown: OpenehrOptions, subject: Subject
) -> ItemOutcome:
    """Compare one required thing with the platform's answer.

    No field of the answer must be there, so that a missing one says nothing; a list of endpoints
    that is there is the whole list.

    References
    ----------
    openEHR ITS-REST, "System API", schema Options; openEHR CNF, "Conformance Certificate".
    """
    del subject  # which product answered is compared with the bid for all kinds alike
    match item.rule:
        case "rest-version":
            return _rest_version(item, shown.rest_version)
        case "conformance-profile":
            return _profile(item, shown.profiles)
        case _:
            return _endpoint(item, shown.endpoints)


def _rest_version(item: RequiredItem, said: str) -> ItemOutcome:
    lowest = item.text_of("at_least")
    number = PREFIX.sub("", said)
    if not said:
        return unverifiable(item, "openehr-options-silent", field="restapi_specs_version")
    if not NUMBER.fullmatch(number):
        return malformed(item, "openehr-rest-version-wrong", shown=said)
    if is_at_least(number, lowest):
        return met(item)
    return unmet(item, "openehr-rest-version-low", shown=said, lowest=lowest)


def _profile(item: RequiredItem, said: frozenset[str]) -> ItemOutcome:
    wanted = item.text_of("profile")
    if not said:
        return unverifiable(item, "openehr-options-silent", field="conformance_profile")
    if wanted in said or CONTAINED_IN.get(wanted) in said:
        return met(item)
    return unmet(item, "openehr-other-profile", wanted=wanted, shown=tuple(sorted(said)))


def _endpoint(item: RequiredItem, said: frozenset[str]) -> ItemOutcome:
    wanted = item.text_of("path")
    if not said:
        return unverifiable(item, "openehr-options-silent", field="endpoints")
    if wanted in said:
        return met(item)
    return unmet(item, "openehr-endpoint-missing", wanted=wanted)
