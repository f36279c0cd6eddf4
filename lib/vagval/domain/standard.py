"""A standard that is required, item by item (krävd standard)."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from vagval.domain.bilingual import Bilingual
from vagval.domain.capability import CapabilityStatement
from vagval.domain.criterion import NO_TEXT
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place

ItemValue = str | int | Decimal | date | tuple[str, ...]


class Counting(Enum):
    """How a bör-krav that a standard makes precise earns its points."""

    WHOLE = "whole"
    """All points when every SHALL is met, else none."""
    DEGREE = "degree"
    """The share of the points that the degree of conformity is, once every SHALL is met."""


@dataclass(frozen=True, slots=True)
class RequiredItem:
    """One thing that a required standard asks for (post i en krävd standard).

    Parameters
    ----------
    id
        Unique in the standard. In FHIR requirements it is made of what is asked for, such as
        ``"Patient.search.birthdate"``.
    rule
        Which of the kind's rules it is, e.g. ``"capability"``.
    values
        What the rule asks for, as (name, value) in the rule's order.
    text
        The authority's own wording; empty: the catalogues say it.
    group
        What it belongs to where a mean over groups is taken (a FHIR resource); empty: the whole.
    is_implicit
        Whether no expectation stands in the source, so that the stated default holds.
    """

    id: str
    rule: str
    expectation: Expectation
    place: Place
    values: tuple[tuple[str, ItemValue], ...] = ()
    text: Bilingual = NO_TEXT
    group: str = ""
    is_implicit: bool = False

    def value(self, name: str) -> ItemValue | None:
        """Give one of the rule's values; None if it was left out."""
        return dict(self.values).get(name)

    def text_of(self, name: str) -> str:
        """Give a value that is a text; empty if it was left out."""
        value = self.value(name)
        return value if isinstance(value, str) else ""

    def texts_of(self, name: str) -> tuple[str, ...]:
        """Give a value that is a list of texts; empty if it was left out."""
        value = self.value(name)
        return value if isinstance(value, tuple) else ()


@dataclass(frozen=True, slots=True)
class ItemWeights:
    """What an item weighs in the degree of conformity (vikt per kravnivå).

    References
    ----------
    The product's own rule for the degree: SHALL 1, SHOULD one half, MAY shown and not counted.
    """

    shall: Fraction = Fraction(1)
    should: Fraction = Fraction(1, 2)
    may: Fraction = Fraction(0)

    def of(self, expectation: Expectation) -> Fraction:
        """Give the weight of an item that is expected so."""
        match expectation:
            case Expectation.SHALL:
                return self.shall
            case Expectation.SHOULD:
                return self.should
            case Expectation.MAY:
                return self.may


@dataclass(frozen=True, slots=True)
class RequiredStandard:
    """A required standard as published, which makes one or more requirements precise.

    Whether it is a gate or gives points, and the lowest accepted level of evidence, stand with the
    requirements themselves; an equivalent is always accepted if it is shown (LOU 9:4-8).

    Parameters
    ----------
    id
        Key, and name of its file.
    kind
        Kind of evidence that shows it, e.g. ``"sbom"``.
    reference
        Which standard in which version, as one would cite it.
    requirements
        Keys of the requirements that it makes precise, sorted.
    counting
        How the bör-krav among them earn points; None: there are none.
    items
        In published order; empty for FHIR statements, whose items are worked out.
    statement, imports
        The required FHIR statement, and those that it imports; None and empty for other kinds.
    """

    id: str
    kind: str
    name: Bilingual
    reference: str
    requirements: tuple[str, ...]
    place: Place
    counting: Counting | None = None
    weights: ItemWeights = field(default_factory=ItemWeights)
    items: tuple[RequiredItem, ...] = ()
    statement: CapabilityStatement | None = None
    imports: tuple[CapabilityStatement, ...] = ()
