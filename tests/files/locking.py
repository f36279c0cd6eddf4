"""A folder of criteria to lock, and the laboratory's results on them."""

from datetime import UTC, datetime
from pathlib import Path

from builders import a_requirement, criteria_of
from vagval.domain.laboratory import Laboratory
from vagval.domain.lock import Lock
from vagval.domain.procurement import Criteria
from vagval.files.lock_content import content_of, content_sha256
from vagval.files.workspace import Workspace
from vagval.files.write_lock import write_lock

NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)
TWO = ("Anna Ek", "Bo Al")
CRITERIA = criteria_of(a_requirement("LM-S-01"))
KEY = CRITERIA.procurement.id


def a_folder_to_lock(root: Path) -> Workspace:
    """Write files whose names a lock covers; what they say does not matter to it."""
    folder = root / "criteria" / KEY
    (folder / "standards").mkdir(parents=True)
    names = ("procurement.toml", "requirements.csv", "price_sheet.csv", "standards/fhir.json")
    for name in names:
        (folder / name).write_text(name, encoding="utf-8")
    (folder / "panel.toml").write_text("", encoding="utf-8")
    return Workspace(root)


def tried(criteria: Criteria, seed: int = 0) -> Laboratory:
    """Make the laboratory's results on criteria; what they are does not matter to a lock."""
    fingerprint = content_sha256(content_of(criteria))
    return Laboratory(criteria.procurement.id, fingerprint, seed, 100, 5, ())


def locked(
    work: Workspace, criteria: Criteria = CRITERIA, by: tuple[str, ...] = TWO, reason: str = ""
) -> Lock:
    """Lock criteria with the laboratory's results."""
    return write_lock(work, criteria, tried(criteria), locked_at=NOON, locked_by=by, reason=reason)
