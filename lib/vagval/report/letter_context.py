"""What letters are told from (brevens underlag)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from vagval.domain.bid import Bid
from vagval.domain.errors import DetailValue, Finding, finding
from vagval.domain.evaluation import Evaluation
from vagval.domain.letter_facts import LetterFacts
from vagval.domain.place import Place
from vagval.domain.procurement import Procurement
from vagval.domain.record import DecisionKind
from vagval.domain.standstill import Standstill, standstill
from vagval.report import numbers
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.masking import masked

DECIDED = frozenset({DecisionKind.AWARD, DecisionKind.CANCELLATION})
"""The decisions that a notice tells of."""


@dataclass(frozen=True, slots=True)
class LetterContext:
    """An evaluation, what is written for the letters alone, and the files that came in.

    Parameters
    ----------
    received
        By bid: (path in the bid's folder, sha256) of every file, sorted.
    """

    report: ReportContext
    facts: LetterFacts
    received: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)

    @property
    def evaluation(self) -> Evaluation:
        """The evaluation, as the letter's reader may see it."""
        return self.report.evaluation

    @property
    def procurement(self) -> Procurement:
        """The procurement."""
        return self.evaluation.criteria.procurement

    @property
    def bids(self) -> tuple[Bid, ...]:
        """Every bid, sorted by key."""
        return self.evaluation.material.bids

    @property
    def lots(self) -> tuple[LotReport, ...]:
        """The lots, with the words they are told in."""
        return lot_reports(self.report)

    @property
    def record_place(self) -> Place:
        """The list of decisions, where one that is missing is written."""
        return Place(f"vendors/{self.procurement.id}/record/decisions.csv")

    @property
    def standstill(self) -> Standstill | None:
        """The standstill after the notices; None while nobody knows when they are sent."""
        facts = self.facts
        if facts.sent is None:
            return None
        return standstill(facts.sent, is_electronic=facts.is_electronic, days=facts.standstill_days)

    def text(self, code: str, /, **details: DetailValue) -> str:
        """Give a sentence of the catalogues."""
        return self.report.wording.text(code, **details)

    def day(self, value: date | None) -> str:
        """Write a date, or that it is filled in later."""
        if value is None:
            return self.text("letter-date-open")
        return numbers.day(value, self.report.language)

    def seen_by(self, bid: str) -> "LetterContext":
        """Give the context as one bidder may see it: others' business secrets are masked.

        Who made a decision is told even where the policy leaves out the names of evaluators: a
        notice of a decision says whose it is (FL 31 §).
        """
        own = masked(replace(self.report, audience="bidder", bid=bid))
        record = own.evaluation.material.record
        named = tuple(
            replace(seen, by=decided.by) if decided.kind in DECIDED else seen
            for seen, decided in zip(
                record.decisions, self.evaluation.material.record.decisions, strict=True
            )
        )
        material = replace(own.evaluation.material, record=replace(record, decisions=named))
        evaluation = replace(own.evaluation, material=material)
        return replace(self, report=replace(own, evaluation=evaluation))

    def fact_missing(self, content: str, key: str, heading: str = "") -> Finding:
        """Say that ``letters.toml`` does not state what a letter needs.

        Parameters
        ----------
        content
            Which of the law's points needs it.
        heading
            Of the table that the key stands in, e.g. ``"[opening]"``; empty: none.
        """
        place = replace(self.facts.place, cell=".".join(p for p in (heading.strip("[]"), key) if p))
        return finding(
            "letter-fact-missing",
            place,
            key=key,
            heading=heading or "none",
            what=self.text(f"letter-content-{content}"),
        )

    def facts_missing(
        self, content: str, heading: str, values: Mapping[str, object]
    ) -> tuple[Finding, ...]:
        """Say of each value that is empty that it must be written."""
        return tuple(
            self.fact_missing(content, key, heading) for key, value in values.items() if not value
        )
