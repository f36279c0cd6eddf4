"""Whether a report on accessibility says what is required (tillgänglighetsrapport)."""

import re

from vagval.comply.file_age import judge_age
from vagval.comply.subject import Subject
from vagval.comply.told import met, unmet, unverifiable
from vagval.comply.version_order import is_at_least
from vagval.domain.accessibility_report import AccessibilityReport, Adherence
from vagval.domain.examination import ItemOutcome
from vagval.domain.standard import RequiredItem

WCAG = re.compile(r"wcag-([0-9]+\.[0-9]+)")
EUROPEAN = re.compile(r"-eu(-|$)")


def check_accessibility_report(
    item: RequiredItem, shown: AccessibilityReport, subject: Subject
) -> ItemOutcome:
    """Check one required thing.

    A chapter that is asked for must be answered; a criterion that is not evaluated is for a test.

    References
    ----------
    ITI VPAT 2.5, "Terms"; the catalogues of OpenACR, whose names say which standards they hold.
    """
    match item.rule:
        case "chapter":
            return _chapter(item, shown)
        case "criterion":
            return _criterion(item, shown)
        case "wcag":
            return _wcag(item, shown)
        case "en-301-549":
            return _european(item, shown)
        case "methods":
            return met(item) if shown.has_methods else unmet(item, "acr-without-methods")
        case _:
            return judge_age(item, shown, subject)


def _chapter(item: RequiredItem, shown: AccessibilityReport) -> ItemOutcome:
    chapter = shown.chapter(item.text_of("chapter"))
    if chapter is None:
        return unmet(item, "acr-chapter-missing", chapter=item.text_of("chapter"))
    component = item.text_of("component")
    answered = {each.number for each in chapter.criteria if each.of(component)}
    asked, most = _whole(item, "criteria"), _whole(item, "most_unsupported")
    if len(answered) < asked:
        return unmet(item, "acr-chapter-incomplete", count=len(answered), asked=asked)
    left = chapter.count(Adherence.NOT_EVALUATED, component)
    if left:
        return unmet(item, "acr-not-evaluated", count=left)
    unsupported = chapter.count(Adherence.DOES_NOT_SUPPORT, component)
    if unsupported > most:
        return unmet(item, "acr-unsupported", count=unsupported, most=most)
    return met(item)


def _whole(item: RequiredItem, name: str) -> int:
    value = item.value(name)
    return value if isinstance(value, int) else 0


def _criterion(item: RequiredItem, shown: AccessibilityReport) -> ItemOutcome:
    """Look at the worst that is said: a part of the product that fails makes the product fail."""
    number = item.text_of("criterion")
    component = item.text_of("component")
    said = [level for each in shown.criteria(number) for level in each.of(component)]
    evaluated = [level for level in said if level is not Adherence.NOT_EVALUATED]
    lowest = Adherence(item.text_of("lowest"))
    short = [level for level in evaluated if not level.is_at_least(lowest)]
    if short:
        worst = max(short, key=tuple(Adherence).index)
        return unmet(item, "acr-criterion-short", criterion=number, shown=worst.value)
    if not said or len(evaluated) < len(said):
        return unverifiable(item, "acr-criterion-not-evaluated", criterion=number)
    return met(item)


def _wcag(item: RequiredItem, shown: AccessibilityReport) -> ItemOutcome:
    found = WCAG.search(shown.catalogue)
    if found is None:
        return unverifiable(item, "acr-standard-unknown")
    asked = item.text_of("at_least")
    if is_at_least(found[1], asked):
        return met(item)
    return unmet(item, "acr-wcag-old", shown=found[1], asked=asked)


def _european(item: RequiredItem, shown: AccessibilityReport) -> ItemOutcome:
    if not shown.catalogue:
        return unverifiable(item, "acr-standard-unknown")
    if EUROPEAN.search(shown.catalogue):
        return met(item)
    return unmet(item, "acr-not-european", catalogue=shown.catalogue)
