"""Everything that is asked for in a procurement, from its criteria folder (förfrågan)."""

from vagval.domain.errors import Finding, MaterialError, UsageError, finding
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.files.identifier import suggestion
from vagval.files.read_exchanges import read_exchanges
from vagval.files.read_price_sheet import read_price_sheet
from vagval.files.read_procurement import read_procurement
from vagval.files.read_requirements import read_requirements
from vagval.files.read_standards import read_standards
from vagval.files.read_weighting import read_weightings
from vagval.files.unexpected import refuse_unexpected, tables
from vagval.files.workspace import Workspace

OTHER_FILES = frozenset(
    {"procurement.toml", "panel.toml", "lock.json", "laboratory.json", "standards", "weighting"}
)
EXPECTED = OTHER_FILES | tables("requirements", "price_sheet")


def read_criteria(work: Workspace, procurement: str) -> Criteria:
    """Read and check a procurement's criteria.

    Raises
    ------
    UsageError
        If there is no such procurement.
    MaterialError
        If a file must be corrected; carries the findings of all files.
    """
    known = work.procurements()
    if procurement not in known:
        place = Place(work.relative(work.root / "criteria"))
        told = suggestion(procurement, known)
        raise UsageError(finding("unknown-procurement", place, value=procurement, **told))
    folder = work.criteria(procurement)
    findings: list[Finding] = []
    refuse_unexpected(work, folder, EXPECTED, findings)
    stated = read_procurement(work, procurement, findings)
    requirements = read_requirements(work, folder, stated, findings)
    standards = read_standards(work, folder, requirements, findings)
    exchanges = read_exchanges(work, folder, stated, requirements, findings)
    price_items = read_price_sheet(work, folder, stated, findings)
    weightings = read_weightings(work, folder, stated, findings)
    if stated is None or findings:
        raise MaterialError(*without_repeats(findings))
    return Criteria(stated, requirements, price_items, standards, exchanges, weightings)


def without_repeats(findings: list[Finding]) -> tuple[Finding, ...]:
    """Tell each thing once: lots may share one criteria tree and one award rule."""
    seen: dict[str, Finding] = {}
    for each in findings:
        seen.setdefault(repr(each), each)
    return tuple(seen.values())
