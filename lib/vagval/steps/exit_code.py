"""Which number a command ends with (slutkod)."""

from vagval.domain.evaluation import Evaluation

DONE, DONE_PROVISIONAL = 0, 3


def exit_code(evaluation: Evaluation, *, is_strict: bool) -> int:
    """Give 0 for done; 3 under ``--strict`` if a lot's result is provisional."""
    is_provisional = any(each.is_provisional for each in evaluation.lots)
    return DONE_PROVISIONAL if is_strict and is_provisional else DONE
