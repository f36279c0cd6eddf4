"""What every section of a report is made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vagval.domain.audience import Audience
from vagval.domain.bilingual import Bilingual, Language
from vagval.domain.document import Cover, Section
from vagval.domain.errors import Finding
from vagval.domain.evaluation import Evaluation
from vagval.domain.product_changes import ProductChanges
from vagval.domain.second_opinion import SecondOpinion
from vagval.domain.stability import Margin, Withdrawal
from vagval.domain.stress import LotStress
from vagval.report.wording import Wording


@dataclass(frozen=True, slots=True)
class ReportContext:
    """An evaluation with the language and the audience it is told in.

    Parameters
    ----------
    is_whole
        Whether the report is about the whole procurement (an overview) or about its lots in detail.
    seed
        The seed in use; ``is_seed_overridden`` says if it is not the locked one.
    margins, withdrawals, opinions
        By lot; ``opinions`` is empty where they were not asked for (they take seconds).
    stress
        By lot: what the award was stressed with; empty where it was not asked for.
    risks
        By lot: what a contract should guard against; each names its ``bid``.
    changes
        By lot: what a bid's statement says that its own earlier one did not.
    versions
        (package, version) of what could change the bytes.
    hidden_fields
        By bid: the fields (``prices``, ``answers``, ``evidence``) that this audience may not see.
    bid
        Key of the bid whose view it is, for the audience ``bidder``; else empty.
    shown
        What stands before in the same page, in order.
    is_masked
        Whether the evaluation is already as this audience may see it (``masking.masked``).
    """

    evaluation: Evaluation
    wording: Wording
    audience: Audience
    is_whole: bool
    seed: int
    is_seed_overridden: bool = False
    margins: Mapping[str, tuple[Margin, ...]] = field(default_factory=dict)
    withdrawals: Mapping[str, tuple[Withdrawal, ...]] = field(default_factory=dict)
    opinions: Mapping[str, SecondOpinion] = field(default_factory=dict)
    stress: Mapping[str, LotStress] = field(default_factory=dict)
    risks: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    changes: Mapping[str, tuple[ProductChanges, ...]] = field(default_factory=dict)
    versions: tuple[tuple[str, str], ...] = ()
    hidden_fields: Mapping[str, frozenset[str]] = field(default_factory=dict)
    bid: str = ""
    shown: tuple[Section | Cover, ...] = ()
    is_masked: bool = False

    @property
    def language(self) -> Language:
        """The language it is told in."""
        return self.wording.language

    def name(self, text: Bilingual) -> str:
        """Give a published text in the report's language."""
        return text.in_language(self.language)

    def hides(self, bid: str, field_name: str) -> bool:
        """Tell whether a field of a bid may not be shown to this audience."""
        return field_name in self.hidden_fields.get(bid, frozenset())
