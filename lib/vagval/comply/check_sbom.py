"""Whether a bill of materials says what is required (SBOM)."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType

from vagval.comply.file_age import judge_age
from vagval.comply.subject import Subject
from vagval.comply.told import met, unmet, unverifiable
from vagval.comply.version_order import is_at_least
from vagval.domain.examination import ItemOutcome
from vagval.domain.sbom import Sbom
from vagval.domain.standard import RequiredItem
from vagval.domain.standard_rules.sbom import NOT_ACCEPTED

MOST_NAMED = 5


def check_sbom(item: RequiredItem, shown: Sbom, subject: Subject) -> ItemOutcome:
    """Check one required thing.

    References
    ----------
    NTIA, The Minimum Elements for a Software Bill of Materials (2021).
    """
    match item.rule:
        case "age":
            return judge_age(item, shown, subject)
        case "main-component":
            return _main(item, shown, subject)
        case _:
            return CHECKS[item.rule](item, shown)


def _format(item: RequiredItem, shown: Sbom) -> ItemOutcome:
    lowest = item.text_of(shown.format.lower())
    if lowest == NOT_ACCEPTED:
        return unmet(item, "sbom-other-format", format=shown.format)
    if not is_at_least(shown.spec_version, lowest):
        return unmet(
            item, "sbom-old-format", format=shown.format, shown=shown.spec_version, asked=lowest
        )
    return met(item)


def _share(item: RequiredItem, shown: Sbom) -> ItemOutcome:
    field = item.text_of("field")
    share = shown.share_with(field)
    if share is None:
        return unmet(item, "sbom-without-components")
    asked = Fraction(str(item.value("at_least")))
    if share >= asked:
        return met(item)
    count = len(shown.components)
    known = int(share * count)
    return unmet(item, "sbom-share-low", field=field, share=share, known=known, count=count)


def _main(item: RequiredItem, shown: Sbom, subject: Subject) -> ItemOutcome:
    """Compare versions; whether two names mean the same product is for a person to say."""
    if not shown.product or not shown.version or subject.product is None:
        return unverifiable(item, "sbom-main-unknown")
    offered = subject.product
    if shown.version != offered.version:
        return unmet(
            item, "sbom-other-version", product=shown.product, shown=shown.version,
            offered=offered.version,
        )  # fmt: skip
    if shown.product != offered.name:
        return unverifiable(item, "sbom-other-name", shown=shown.product, offered=offered.name)
    return met(item)


def _vulnerabilities(item: RequiredItem, shown: Sbom) -> ItemOutcome:
    if shown.vulnerabilities is None:
        return unverifiable(item, "sbom-silent-on-vulnerabilities")
    still_open = [each.id for each in shown.vulnerabilities if each.is_open]
    if still_open:
        named = tuple(still_open[:MOST_NAMED])
        return unmet(item, "sbom-vulnerabilities-open", count=len(still_open), named=named)
    return met(item)


def _security_contact(item: RequiredItem, shown: Sbom) -> ItemOutcome:
    """SPDX and older CycloneDX have no field for it, so that their silence says nothing."""
    if shown.has_security_contact:
        return met(item)
    if shown.format == "CycloneDX" and is_at_least(shown.spec_version, "1.5"):
        return unmet(item, "sbom-without-contact")
    return unverifiable(item, "sbom-cannot-say-contact", format=shown.format)


def _author(item: RequiredItem, shown: Sbom) -> ItemOutcome:
    return met(item) if shown.has_author else unmet(item, "sbom-without-author")


CHECKS: Mapping[str, Callable[[RequiredItem, Sbom], ItemOutcome]] = MappingProxyType(
    {
        "format": _format,
        "component-share": _share,
        "vulnerabilities": _vulnerabilities,
        "author": _author,
        "security-contact": _security_contact,
    }
)
"""The rules that look at the file alone."""
