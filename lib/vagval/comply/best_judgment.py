"""Which of several pieces of evidence decides (avgörande bevis)."""

from collections.abc import Iterable
from fractions import Fraction
from types import MappingProxyType

from vagval.comply.judge_evidence import Judgment
from vagval.domain.evidence_verdict import EvidenceVerdict

SOUND = MappingProxyType(
    {EvidenceVerdict.MET: 0, EvidenceVerdict.UNVERIFIABLE: 1, EvidenceVerdict.UNMET: 2}
)
SILENT = MappingProxyType({EvidenceVerdict.UNVERIFIABLE: 3, EvidenceVerdict.MALFORMED: 4})


def best_judgment(judgments: Iterable[Judgment]) -> Judgment:
    """Give the one that decides: what shows it, what only a test can tell, what contradicts.

    A piece that says nothing about what is offered (another file, kind, product or version, too
    low a level) decides only where nothing else does: it must not turn a contradiction into a
    question. Among equals the higher degree decides, then the key.
    """
    return min(judgments, key=_rank)


def _rank(judgment: Judgment) -> tuple[int, Fraction, int, str]:
    place = SOUND.get(judgment.verdict)
    if judgment.is_silent or place is None:
        place = SILENT.get(judgment.verdict, max(SILENT.values()))
    degree = judgment.examination.degree if judgment.examination is not None else None
    return place, -(degree or Fraction(0)), len(judgment.reasons), judgment.evidence
