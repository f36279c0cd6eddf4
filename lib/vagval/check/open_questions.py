"""What about a bid still has two possible answers (öppna frågor)."""

from vagval.domain.admission import (
    BidAdmission,
    OpenQuestion,
    QuestionKind,
    RequirementStatus,
    Standing,
)
from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.criterion import PointSource
from vagval.domain.record import RequirementResult

CAN_BE_CLEARED = frozenset({"basis-unanswered", "basis-unverifiable", "basis-malformed"})
"""A blank answer, or evidence that was cited and cannot be read for what it is."""


def open_questions(tree: CriteriaTree, admission: BidAdmission) -> tuple[OpenQuestion, ...]:
    """Ask what is open about a bid that is not out.

    A bör-krav under a leaf with source ``requirements`` is a question if it is unanswered or its
    evidence cannot be verified. Where evidence was asked for and none was cited, it is simply not
    shown; and under a ``compliance`` leaf whatever is not shown gives no points and is no
    question. What the authority itself has recorded as unclear is a question everywhere.
    """
    if admission.standing is Standing.NOT_ADMITTED:
        return ()
    key = admission.bid.id
    questions: list[OpenQuestion] = []
    for status in admission.statuses:
        if status.result is not RequirementResult.UNCLEAR:
            continue
        if status.requirement.is_mandatory:
            questions.append(OpenQuestion(QuestionKind.MANDATORY, key, status.requirement.id))
        elif _is_open(tree, status):
            questions.append(OpenQuestion(QuestionKind.ANSWER, key, status.requirement.id))
    if admission.low_price is not None and admission.low_price.review is None:
        questions.append(OpenQuestion(QuestionKind.LOW_PRICE, key))
    return tuple(questions)


def _is_open(tree: CriteriaTree, status: RequirementStatus) -> bool:
    leaf = tree.get(status.requirement.criterion)
    if leaf is None:
        return False
    if status.assessment is not None:
        return True
    return leaf.source is PointSource.REQUIREMENTS and status.basis in CAN_BE_CLEARED
