"""Required standards and what is shown of them, as values for tests; used through ``builders``."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from build_criteria import named
from build_material import an_evidence
from vagval.domain.bilingual import Bilingual
from vagval.domain.criterion import NO_TEXT
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.evidence import Evidence, EvidenceLevel
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination, ItemOutcome
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.smart_configuration import SmartConfiguration
from vagval.domain.standard import Counting, RequiredItem, RequiredStandard

SMART = "smart-configuration"


def an_item(
    key: str = "launch",
    level: str = "SHALL",
    *,
    rule: str = "capability",
    text: Bilingual = NO_TEXT,
    group: str = "",
) -> RequiredItem:
    """Make an item that asks for the capability that it is called after."""
    return RequiredItem(
        id=key,
        rule=rule,
        expectation=Expectation(level),
        place=Place("criteria/prov/standards/login.toml", cell=key),
        values=((rule, key),),
        text=text,
        group=group,
    )


def a_standard(
    key: str = "login",
    *items: RequiredItem,
    requirements: tuple[str, ...] = ("S-2",),
    kind: str = SMART,
    name: str = "",
    counting: Counting | None = None,
) -> RequiredStandard:
    """Make a required standard; without items it asks for one capability."""
    return RequiredStandard(
        id=key,
        kind=kind,
        name=named(name or key.capitalize()),
        reference="SMART App Launch 2.2.0",
        requirements=requirements,
        place=Place(f"criteria/prov/standards/{key}.toml"),
        counting=counting,
        items=items or (an_item(),),
    )


def a_smart_evidence(  # noqa: PLR0913 - a test names one or two of them
    key: str = "smart",
    *capabilities: str,
    requirements: tuple[str, ...] = ("S-2",),
    bid: str = "alfa",
    version: str = "1.0",
    expires: date | None = None,
    level: EvidenceLevel = EvidenceLevel.E1,
) -> Evidence:
    """Make evidence about what the bid offers, whose file names some capabilities."""
    evidence = an_evidence(
        key, *requirements, kind=SMART, bid=bid, product=f"{bid.capitalize()} LM",
        version=version, expires=expires, level=level,
    )  # fmt: skip
    return replace(evidence, shown=SmartConfiguration(capabilities=frozenset(capabilities)))


def an_outcome(item: RequiredItem, verdict: str = "met") -> ItemOutcome:
    """Make the outcome of an item; what is not met has a reason."""
    reason = finding("smart-missing", item.place, Severity.NOTE, item=item.id, wanted=item.id,
                     field="capability")  # fmt: skip
    reasons = () if verdict == "met" else (reason,)
    return ItemOutcome(item, EvidenceVerdict(verdict), reasons)


def an_examination(
    *outcomes: ItemOutcome,
    gate: Iterable[Finding] = (),
    clashes: Iterable[Finding] = (),
    breaches: Iterable[ItemOutcome] = (),
    notes: Iterable[Finding] = (),
) -> Examination:
    """Make the outcome of a whole standard."""
    return Examination(
        outcomes, gate=tuple(gate), clashes=tuple(clashes), breaches=tuple(breaches),
        notes=tuple(notes),
    )  # fmt: skip
