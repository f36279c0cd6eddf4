"""What a bundle says of itself in words: title, description, terms, and the text to read first."""

from vagval.domain.audience import is_outside
from vagval.domain.run_record import RunRecord
from vagval.report.wording import Wording


def bundle_title(wording: Wording, procurement: str) -> str:
    """Name the bundle."""
    return wording.text("bundle-title", procurement=procurement)


def bundle_description(wording: Wording, record: RunRecord) -> str:
    """Say what the bundle holds."""
    code = "bundle-holds-files" if record.audience == "audit" else "bundle-holds-fingerprints"
    return wording.text(
        "bundle-description", version=record.lock_version, inputs=wording.text(code)
    )


def bundle_terms(wording: Wording, record: RunRecord) -> str:
    """Say what may be done with the bundle."""
    code = "bundle-terms-outside" if is_outside(record.audience) else "bundle-terms-inside"
    return wording.text(code)


def bundle_readme(
    wording: Wording, procurement: str, buyer: str, record: RunRecord, fingerprint: str
) -> str:
    """Write the text that is read first: what this is, how it is checked, what that proves."""
    code = "bundle-readme-again" if record.audience == "audit" else "bundle-readme-not-again"
    text = wording.text(
        "bundle-readme",
        title=bundle_title(wording, procurement),
        buyer=buyer,
        version=record.lock_version,
        sha256=record.criteria_sha256,
        fingerprint=fingerprint,
        again=wording.text(code),
    )
    # Windows programs for plain text want both signs at the end of a line.
    return f"{text}\n".replace("\n", "\r\n")
