"""Whether a SMART configuration names what is required (SMART on FHIR)."""

from types import MappingProxyType

from vagval.comply.subject import Subject
from vagval.comply.told import malformed, met, unmet
from vagval.domain.examination import ItemOutcome
from vagval.domain.smart_configuration import SmartConfiguration
from vagval.domain.standard import RequiredItem

FIELDS = MappingProxyType(
    {
        "capability": "capabilities",
        "scope": "scopes_supported",
        "grant-type": "grant_types_supported",
        "authentication": "token_endpoint_auth_methods_supported",
        "code-challenge": "code_challenge_methods_supported",
    }
)
"""Where each rule looks; an endpoint is a field of its own."""


def check_smart_configuration(
    item: RequiredItem, shown: SmartConfiguration, subject: Subject
) -> ItemOutcome:
    """Look one required thing up in the configuration.

    References
    ----------
    HL7 SMART App Launch 2.2, "Conformance": what is not listed is not supported.
    """
    del subject  # a configuration is about an address, not about a version
    wanted = next((str(value) for _, value in item.values), "")
    named = {
        "capability": shown.capabilities,
        "scope": shown.scopes,
        "endpoint": frozenset(key for key, _ in shown.endpoints),
        "grant-type": shown.grant_types,
        "authentication": shown.authentication_methods,
        "code-challenge": shown.code_challenges,
    }[item.rule]
    if wanted in named:
        return met(item)
    if FIELDS.get(item.rule, wanted) in shown.damaged:
        return malformed(item, "smart-unreadable", wanted=wanted)
    return unmet(item, "smart-missing", wanted=wanted, field=item.rule)
