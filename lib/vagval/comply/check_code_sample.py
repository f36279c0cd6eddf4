"""Whether a sample's codes are of the systems that are required (kodverk)."""

from decimal import Decimal
from fractions import Fraction

from vagval.comply.code_syntax import is_code
from vagval.comply.subject import Subject
from vagval.comply.told import malformed, met, unmet, unverifiable
from vagval.comply.version_order import NUMBER, is_at_least
from vagval.domain.code_sample import CodeSample, SampledCode
from vagval.domain.examination import ItemOutcome
from vagval.domain.standard import RequiredItem

TOLD = 5
"""So many codes are named; more would hide what kind of fault it is."""


def check_code_sample(item: RequiredItem, shown: CodeSample, subject: Subject) -> ItemOutcome:
    """Look the rows of one system of codes up, and judge them by the item's rule.

    A sample is made to show the codes of each system that is asked for: one that is not in it is
    not shown, *unmet*. Rows that cannot be read could be the ones that fall short.
    """
    del subject  # a sample is about codes; which product gave it stands in the evidence list
    systems = item.texts_of("systems")
    rows = shown.of(systems)
    if shown.lost:
        return malformed(item, "codes-rows-lost", count=shown.lost)
    if not rows:
        there = shown.systems[:TOLD] or ("-",)
        return unmet(item, "codes-system-missing", asked=systems, there=there)
    match item.rule:
        case "system":
            return _edition(item, rows)
        case "well-formed":
            return _well_formed(item, rows)
        case _:
            return _share_valid(item, rows)


def _edition(item: RequiredItem, rows: tuple[SampledCode, ...]) -> ItemOutcome:
    lowest = item.text_of("at_least")
    if not lowest:
        return met(item)
    editions = sorted({each.edition for each in rows})
    for edition in editions:
        if not NUMBER.fullmatch(comparable(edition)):
            shown = edition or "none"
            return unverifiable(item, "codes-edition-unclear", shown=shown, asked=lowest)
    older = tuple(each for each in editions if not is_at_least(comparable(each), lowest))
    if older:
        return unmet(item, "codes-edition-old", shown=older, asked=lowest)
    return met(item)


def _well_formed(item: RequiredItem, rows: tuple[SampledCode, ...]) -> ItemOutcome:
    codes = sorted({each.code for each in rows})
    syntax = item.text_of("syntax")
    wrong = tuple(each for each in codes if not is_code(each, syntax))
    if wrong:
        return malformed(item, "codes-malformed", count=len(wrong), codes=wrong[:TOLD])
    return met(item)


def _share_valid(item: RequiredItem, rows: tuple[SampledCode, ...]) -> ItemOutcome:
    """Count each code once, so that no repetition of a good one hides the others."""
    codes = {each.code for each in rows}
    fewest, at_least = item.value("fewest"), item.value("at_least")
    if isinstance(fewest, int) and len(codes) < fewest:
        return unverifiable(item, "codes-too-few", count=len(codes), fewest=fewest)
    unknown = sorted(codes - set(item.texts_of("codes")))
    share = Fraction(len(codes) - len(unknown), len(codes))
    if isinstance(at_least, Decimal) and share < Fraction(at_least):
        return unmet(
            item, "codes-share-low", share=share, asked=at_least, codes=tuple(unknown[:TOLD])
        )
    return met(item)


def comparable(edition: str) -> str:
    """Give the part of an edition that is a number or a day.

    References
    ----------
    SNOMED International, "URI Standard": .../sct/45991000052106/version/20251130.

    Examples
    --------
    >>> comparable("http://snomed.info/sct/45991000052106/version/20251130"), comparable("2026")
    ('20251130', '2026')
    >>> comparable("2025-11-30")
    '20251130'
    """
    _, found, after = edition.rpartition("/version/")
    return (after if found else edition).replace("-", "")
