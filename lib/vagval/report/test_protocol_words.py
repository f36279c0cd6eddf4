"""How an item is tested, and what is seen if it is met (provning i ord)."""

from vagval.domain.standard import RequiredItem
from vagval.domain.standard_kinds import FHIR_STATEMENT
from vagval.report.fhir_request import fhir_request
from vagval.report.wording import Wording


def how_words(item: RequiredItem, kind: str, wording: Wording) -> str:
    """Say how to test an item; for FHIR with the request to send."""
    if kind == FHIR_STATEMENT:
        return wording.text(_known(f"test-how-fhir-{item.rule}", "test-how-fhir", wording),
                            request=fhir_request(item))  # fmt: skip
    return wording.text(_known(f"test-how-{kind}", "test-how-any", wording))


def expected_words(item: RequiredItem, kind: str, wording: Wording) -> str:
    """Say what is seen if the item is met."""
    if kind == FHIR_STATEMENT:
        code = _known(f"test-expected-fhir-{item.rule}", "test-expected-fhir", wording)
        return wording.text(code)
    return wording.text("test-expected-any")


def _known(code: str, otherwise: str, wording: Wording) -> str:
    return code if wording.has(code) else otherwise
