"""Whether a sample's codes are of the systems that are required (kodverk)."""

from decimal import Decimal
from fractions import Fraction

from vagval.comply.code_edition import is_edition_at_least, module_of
from vagval.comply.code_syntax import is_code
from vagval.comply.subject import Subject
from vagval.comply.told import malformed, met, unmet, unverifiable
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
    """Compare every edition of the rows: what falls short tells more than what is unclear."""
    lowest, module = item.text_of("at_least"), item.text_of("module")
    editions = sorted({each.edition.strip() for each in rows})
    others = tuple(each for each in editions if module_of(each) not in {"", module})
    if module and others:
        return unmet(item, "codes-edition-module", shown=others[:TOLD], asked=module)
    late = {each: is_edition_at_least(each, lowest) for each in editions} if lowest else {}
    older = tuple(each for each, is_late in late.items() if is_late is False)
    if older:
        return unmet(item, "codes-edition-old", shown=older[:TOLD], asked=lowest)
    for edition, is_late in late.items():
        if is_late is None:
            shown = edition or "none"
            return unverifiable(item, "codes-edition-unclear", shown=shown, asked=lowest)
    unsaid = [each for each in editions if not module_of(each)]
    if module and unsaid:
        shown = unsaid[0] or "none"
        return unverifiable(item, "codes-module-unsaid", shown=shown, asked=module)
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
