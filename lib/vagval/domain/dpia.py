"""What a processing of personal data may do to people (konsekvensbedömning, artikel 35 GDPR)."""

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Literal

from vagval.domain.shown import Shown

MEASURES = "measures"
"""The section without questions: what protects the data."""
QUESTIONS = MappingProxyType(
    {
        "overview": ("111", "112", "113"),
        "data": ("121", "122", "123"),
        "necessity": ("211", "212", "213", "214", "215"),
        "rights": ("221", "222", "223", "224", "225", "226", "227"),
        "illegitimate-access": ("321", "322", "323", "324", "325", "326"),
        "unwanted-modification": ("331", "332", "333", "334", "335", "336"),
        "data-disappearance": ("341", "342", "343", "344", "345", "346"),
    }
)
"""Of each section, as CNIL's tool numbers them."""
SIZES = frozenset({"325", "326", "335", "336", "345", "346"})
"""Questions whose answer is a size from 1 to 4; words alone do not answer them."""
RISK_NUMBERS = MappingProxyType(
    {
        "illegitimate-access": "3.2",
        "unwanted-modification": "3.3",
        "data-disappearance": "3.4",
    }
)

Role = Literal["author", "evaluator", "validator", "data-protection-officer"]


class DpiaStatus(Enum):
    """How far an assessment has come, in the order of CNIL's tool."""

    IN_PROGRESS = "in-progress"
    REFUSED = "refused"
    VALIDATED = "validated"
    SIGNED = "signed"
    ARCHIVED = "archived"


class Evaluation(Enum):
    """What the evaluator says of a section, in the order of CNIL's tool."""

    PENDING = "pending"
    TO_BE_FIXED = "to-be-fixed"
    IMPROVABLE = "improvable"
    ACCEPTABLE = "acceptable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dpia(Shown):
    """An assessment of the impact on data protection; ``product`` is what it is called.

    Parameters
    ----------
    status
        None: the file does not say.
    roles
        Who is named in it; the names themselves are not kept.
    officer_agrees
        What the data protection officer says; None: no opinion is given.
    answered
        Numbers of the questions that have an answer.
    has_measures
        Whether any measure that protects the data is described.
    evaluations
        (Number of the section, what the evaluator says), sorted.
    """

    status: DpiaStatus | None = None
    roles: frozenset[Role] = frozenset()
    officer_agrees: bool | None = None
    answered: frozenset[str] = frozenset()
    has_measures: bool = False
    evaluations: tuple[tuple[str, Evaluation], ...] = ()

    def unanswered(self, section: str) -> tuple[str, ...]:
        """Give the questions of a section that have no answer, in their order."""
        return tuple(each for each in QUESTIONS[section] if each not in self.answered)

    def evaluation(self, risk: str) -> Evaluation:
        """Give what the evaluator says of a risk; pending if nothing is said."""
        return dict(self.evaluations).get(RISK_NUMBERS[risk], Evaluation.PENDING)
