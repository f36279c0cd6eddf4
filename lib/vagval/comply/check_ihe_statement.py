"""Whether a product says that it plays the part required in a profile (IHE)."""

from datetime import date

from vagval.comply.ihe_result import is_empty, is_reference, tells_of_failure
from vagval.comply.subject import Subject
from vagval.comply.told import malformed, met, unmet, unverifiable
from vagval.domain.examination import ItemOutcome
from vagval.domain.ihe_statement import IheRow, IheStatement
from vagval.domain.standard import RequiredItem
from vagval.domain.standard_rules.ihe_statement import YES

NO_OPTION = "none"


def check_ihe_statement(item: RequiredItem, shown: IheStatement, subject: Subject) -> ItemOutcome:
    """Look one required part or option up in the statement.

    What is not stated is not supported, and what no result is listed for was not tested: unmet.
    A row about an option shows its part as well. A result that tells of a failure fails it, unless
    another row leads to a passed test.

    References
    ----------
    IHE Technical Frameworks, General Introduction, Appendix F "Integration Statements".
    """
    profile, actor, option = (item.text_of(name) for name in ("profile", "actor", "option"))
    told = {"profile": profile, "actor": actor, "option": option or NO_OPTION}
    rows = shown.of(profile, actor, option)
    if rows and item.text_of("tested") != YES:
        return met(item)
    if any(_is_tested(row, subject.deadline) for row in rows):
        return met(item)
    if any(row.is_about(profile, actor, option) for row in shown.unreadable):
        return malformed(item, "ihe-row-unreadable", **told)
    if not rows:
        return unmet(item, "ihe-part-missing", **told)
    return _not_tested(item, rows, subject.deadline, told)


def _is_tested(row: IheRow, deadline: date) -> bool:
    return is_reference(row.result) and row.tested is not None and row.tested <= deadline


def _not_tested(
    item: RequiredItem, rows: tuple[IheRow, ...], deadline: date, told: dict[str, str]
) -> ItemOutcome:
    """Tell why no listed result counts."""
    listed = [row for row in rows if is_reference(row.result)]
    failed = [row.result for row in rows if tells_of_failure(row.result)]
    if not listed and failed:
        return unmet(item, "ihe-test-failed", **told, shown=failed[0])
    unclear = [row.result for row in rows if not is_empty(row.result)]
    if not listed and unclear:
        return unverifiable(item, "ihe-result-no-reference", **told, shown=unclear[0])
    if not listed:
        return unmet(item, "ihe-not-tested", **told)
    if any(row.tested is None for row in listed):
        return unverifiable(item, "ihe-result-undated", **told)
    first = min(row.tested for row in listed if row.tested is not None)
    return unmet(item, "ihe-tested-late", **told, tested=first, deadline=deadline)
