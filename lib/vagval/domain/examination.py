"""How far evidence conforms to a required standard, item by item (granskning mot standard)."""

from collections import defaultdict
from dataclasses import dataclass, field
from fractions import Fraction

from vagval.domain.errors import Finding
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.expectation import Expectation
from vagval.domain.standard import ItemWeights, RequiredItem

SCORED = frozenset({EvidenceVerdict.MET, EvidenceVerdict.UNMET, EvidenceVerdict.MALFORMED})
"""What is out of the degree is what the file cannot tell: it is tested instead."""


@dataclass(frozen=True, slots=True)
class ItemOutcome:
    """What the evidence says about one item; ``reasons`` say why, unless it is plainly met."""

    item: RequiredItem
    verdict: EvidenceVerdict
    reasons: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Examination:
    """The outcome of all items of a standard for one piece of evidence.

    Parameters
    ----------
    outcomes
        In the standard's order; FHIR items sorted by key.
    gate
        Why nothing counts, such as another FHIR release; the degree is then 0.
    clashes
        What is forbidden and offered all the same.
    breaches
        What must be there since a thing is offered, and is not; told apart, not in the degree.
    notes
        What the reader should know, such as a profile claimed without a version.
    """

    outcomes: tuple[ItemOutcome, ...]
    weights: ItemWeights = field(default_factory=ItemWeights)
    gate: tuple[Finding, ...] = ()
    clashes: tuple[Finding, ...] = ()
    breaches: tuple[ItemOutcome, ...] = ()
    notes: tuple[Finding, ...] = ()

    def of(
        self, verdict: EvidenceVerdict, expectation: Expectation | None = None
    ) -> tuple[ItemOutcome, ...]:
        """Give the items with an outcome; with an expectation, only those that are expected so."""
        return tuple(
            each
            for each in self.outcomes
            if each.verdict is verdict and expectation in {None, each.item.expectation}
        )

    @property
    def ungated_degree(self) -> Fraction | None:
        """The degree whatever the gate says, for information; None if nothing counts in it."""
        return self._degree(self.outcomes)

    @property
    def degree(self) -> Fraction | None:
        """Weight of what is met, as a share of the weight of all that can be told from the file."""
        degree = self.ungated_degree
        return Fraction(0) if degree is not None and self.gate else degree

    @property
    def macro_degree(self) -> Fraction | None:
        """The mean of the degrees of the groups, so that no large group drowns the others."""
        groups: defaultdict[str, list[ItemOutcome]] = defaultdict(list)
        for each in self.outcomes:
            groups[each.item.group].append(each)
        degrees = [d for g in groups.values() if (d := self._degree(tuple(g))) is not None]
        if not degrees:
            return None
        return Fraction(0) if self.gate else sum(degrees, Fraction(0)) / len(degrees)

    @property
    def has_passed(self) -> bool:
        """Whether no SHALL is unmet or unreadable, nothing clashes and no gate is shut.

        What only a test can tell does not fail it; see ``verdict``.
        """
        failed = (EvidenceVerdict.UNMET, EvidenceVerdict.MALFORMED)
        return not (self.gate or self.clashes) and not any(
            self.of(verdict, Expectation.SHALL) for verdict in failed
        )

    @property
    def verdict(self) -> EvidenceVerdict:
        """What it says about the requirement: a SHALL that only a test can tell leaves it open."""
        if self.gate or self.clashes or self.of(EvidenceVerdict.UNMET, Expectation.SHALL):
            return EvidenceVerdict.UNMET
        for verdict in (EvidenceVerdict.MALFORMED, EvidenceVerdict.UNVERIFIABLE):
            if self.of(verdict, Expectation.SHALL):
                return verdict
        return EvidenceVerdict.MET

    def _degree(self, outcomes: tuple[ItemOutcome, ...]) -> Fraction | None:
        total = met = Fraction(0)
        for expectation in Expectation:
            # Counted before they are weighed: thousands of fractions take long to add.
            verdicts = [e.verdict for e in outcomes if e.item.expectation is expectation]
            weight = self.weights.of(expectation)
            total += weight * sum(map(verdicts.count, SCORED))
            met += weight * verdicts.count(EvidenceVerdict.MET)
        return met / total if total else None
