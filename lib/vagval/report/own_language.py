"""What people write, marked with the language they write in (texternas språk).

One table, as ``mask_fields.py`` is for who may read what: a test holds that every text which is
written by people, and not published in both languages, is here. Names of people, bidders and
products, and what a standard, a code or a thing is called, are in no language.
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

from vagval.domain.assessment import Step
from vagval.domain.award_rule import Override
from vagval.domain.bid import Answer, SecrecyClaim
from vagval.domain.bilingual import Bilingual, Language
from vagval.domain.errors import Finding
from vagval.domain.letter_facts import Declaration, LetterFacts
from vagval.domain.lock import Lock
from vagval.domain.lot_rule import Combination, LotRule
from vagval.domain.price_sheet import PriceItem
from vagval.domain.quoted import quoted
from vagval.domain.record import (
    Clarification,
    LowPriceReview,
    PriceCorrection,
    RecordedDecision,
    RequirementAssessment,
)
from vagval.domain.score_sheet import Consensus, PanelScore
from vagval.domain.standard import RequiredItem
from vagval.domain.weighting_record import NodeWeighting, WeightingRecord
from vagval.report.context import ReportContext
from vagval.report.rewrite import rewrite

FREE_TEXTS: Mapping[type, tuple[str, ...]] = MappingProxyType(
    {
        Answer: ("text",),
        Clarification: ("question", "answer"),
        Combination: ("announced",),
        Consensus: ("reason", "dissent"),
        Declaration: ("role", "text"),
        LetterFacts: ("chamber", "negotiation", "statements"),
        Lock: ("reason",),
        LotRule: ("announced",),
        LowPriceReview: ("answer", "reason"),
        Override: ("reason",),
        PanelScore: ("reason", "evidence"),
        PriceCorrection: ("reason",),
        PriceItem: ("period", "unit"),
        RecordedDecision: ("text",),
        RequirementAssessment: ("reason",),
        SecrecyClaim: ("reason",),
        WeightingRecord: ("role",),
    }
)
"""By noun, the fields that are written in the language of the procurement."""
QUOTING = frozenset({"reason", "deviations", "scope", "covers"})
"""What a finding or a step quotes; its other values are names, codes and keys."""
ASKED = frozenset({"covers"})
"""What an item asked for says in words; the scope that SMART on FHIR knows is a code."""
ABSENT = frozenset({"none", "-"})
"""What stands for a text that is not there, for a message to choose its words by."""
Value = TypeVar("Value")


def in_own_language(context: ReportContext) -> ReportContext:
    """Give the context with every free text marked, where the page is in another language."""
    language = context.evaluation.criteria.procurement.language
    if language == context.language:
        return context
    return replace(
        context,
        evaluation=marked(context.evaluation, language, context.language),
        risks=marked(context.risks, language, context.language),
    )


def marked(value: Value, language: Language, page: Language) -> Value:
    """Mark every free text in a value with its language; nothing changes where it is the page's.

    Parameters
    ----------
    language
        Of the procurement: what its people and its bidders write in.
    page
        What the document is written in.
    """
    if language == page:
        return value

    def change(noun: object) -> object:
        names = FREE_TEXTS.get(type(noun), ())
        texts = {name: _marked(getattr(noun, name), language) for name in names}
        if isinstance(noun, Finding | Step):
            texts["details"] = _quoting(noun.details, QUOTING, language)
        if isinstance(noun, RequiredItem):
            texts["values"] = tuple(_quoting(dict(noun.values), ASKED, language).items())
        if isinstance(noun, NodeWeighting):
            texts["reasons"] = tuple((key, _marked(why, language)) for key, why in noun.reasons)
        return replace(noun, **texts) if texts else noun  # type: ignore[type-var] # a noun

    return rewrite(value, change, kept=(Bilingual,))


def _quoting(
    details: Mapping[str, object], words: frozenset[str], language: Language
) -> dict[str, object]:
    return {k: _marked(each, language) if k in words else each for k, each in details.items()}


def _marked(part: object, language: Language) -> object:
    """Mark one text, or every text that a noun keeps by key."""
    if isinstance(part, str):
        return part if part in ABSENT else quoted(part, language)
    if isinstance(part, Mapping):
        return {key: _marked(each, language) for key, each in part.items()}
    return part
