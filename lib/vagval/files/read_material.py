"""Everything that came in, and what was done about it, for locked criteria (underlag)."""

from vagval.domain.bid import Bid
from vagval.domain.errors import Finding, MaterialError, Severity, finding
from vagval.domain.lock import Lock
from vagval.domain.material import Material
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.record import DecisionKind, Record
from vagval.files.folder import entries
from vagval.files.identifier import NONE, is_identifier
from vagval.files.read_bid import read_bid
from vagval.files.read_panel import read_panel
from vagval.files.read_products import STEM as KNOWN_PRODUCTS
from vagval.files.read_record import read_record
from vagval.files.read_score_sheets import read_score_sheets
from vagval.files.reading import Reading, start_reading
from vagval.files.unexpected import refuse_unexpected, tables
from vagval.files.workspace import Workspace

EXPECTED = frozenset({"bids", "panel", "record", "journal.jsonl"}) | tables(KNOWN_PRODUCTS)


def read_material(
    work: Workspace, criteria: Criteria, lock: Lock
) -> tuple[Material, tuple[Finding, ...]]:
    """Read bids, score sheets and record.

    Parameters
    ----------
    lock
        Of these criteria: bids are not read before criteria are locked.

    Returns
    -------
    Material and findings
        The findings are questions and notes that stop nothing.

    Raises
    ------
    MaterialError
        If a file must be corrected; carries the findings of all files.
    """
    reading = start_reading(work, criteria, lock)
    refuse_unexpected(work, work.vendors(reading.procurement), EXPECTED, reading.findings)
    bids = read_bids(reading)
    is_waiting = not bids and not reading.findings
    record = read_record(reading, bids)
    came_to_nothing = not bids and is_cancelled(criteria, record)
    if is_waiting and not came_to_nothing:
        place = Place(reading.name(work.bids(reading.procurement)))
        reading.findings.append(finding("no-bids-yet", place))
    evaluators = read_panel(work, criteria, reading.findings, is_needed=not came_to_nothing)
    scores, consensus, files = read_score_sheets(reading, bids, evaluators)
    if any(each.severity is Severity.STOP for each in reading.findings):
        raise MaterialError(*reading.findings)
    sound = tuple(bid for _, bid in sorted(bids.items()) if bid is not None)
    return Material(sound, evaluators, scores, consensus, record, files), tuple(reading.findings)


def read_bids(reading: Reading) -> dict[str, Bid | None]:
    """Read each folder of ``bids/`` as one bid."""
    folder = reading.work.bids(reading.procurement)
    bids: dict[str, Bid | None] = {}
    for path in entries(folder):
        place = Place(reading.name(path))
        if not path.is_dir():
            known = ("bids/BID/bid.toml",)
            reading.findings.append(
                finding("file-unexpected", place, name=path.name, nearest=NONE, known=known)
            )
        elif not is_identifier(path.name):
            reading.findings.append(finding("folder-name-malformed", place, value=path.name))
        else:
            bids[path.name] = read_bid(reading, path)
    return bids


def is_cancelled(criteria: Criteria, record: Record) -> bool:
    """Tell whether every lot is cancelled on record: then nothing more is waited for."""
    lots = {each.lot for each in record.decisions if each.kind is DecisionKind.CANCELLATION}
    return "" in lots or lots.issuperset(lot.id for lot in criteria.procurement.lots)
