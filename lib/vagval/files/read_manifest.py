"""Read the manifest of a folder of outputs."""

import json
from pathlib import Path
from typing import Any

from vagval.domain.audience import AUDIENCES
from vagval.domain.bilingual import LANGUAGES
from vagval.domain.errors import MaterialError, finding
from vagval.domain.place import Place
from vagval.domain.report_form import FORMS
from vagval.domain.run_record import AskedOfLaboratory, RunRecord

ALWAYS = (
    *("procurement", "lot", "language", "audience", "bid", "forms", "seed", "report_date"),
    *("lock_version", "criteria_sha256", "versions", "inputs", "outputs"),
)
"""What every manifest states."""
OURS = frozenset({"schema", "procurement", "versions", "inputs", "outputs"})
"""What manifests have stated from the first one on."""


def read_manifest(path: Path) -> RunRecord:
    """Read what a run read and made.

    What an older version left out is not guessed: without the forms and the bid nobody knows what
    the run would make.

    Raises
    ------
    MaterialError
        If the file is not a manifest, or an older version's.
    """
    place = Place(f"{path.parent.name}/{path.name}")
    try:
        stated = json.loads(path.read_text("utf-8"))
        lacking = tuple(key for key in ALWAYS if key not in stated)
        if lacking and set(stated) >= OURS:
            raise MaterialError(finding("manifest-older", place, keys=lacking))
        return RunRecord(
            procurement=str(stated["procurement"]),
            lot=str(stated["lot"]),
            language=next(each for each in LANGUAGES if each == stated["language"]),
            audience=next(each for each in AUDIENCES if each == stated["audience"]),
            seed=int(stated["seed"]),
            report_date=str(stated["report_date"]),
            lock_version=int(stated["lock_version"]),
            criteria_sha256=str(stated["criteria_sha256"]),
            versions=_pairs(stated["versions"]),
            inputs=_pairs(stated["inputs"]),
            outputs=_pairs(stated["outputs"]),
            laboratory=_asked(stated.get("laboratory")),
            bid=str(stated["bid"]),
            forms=tuple(each for each in FORMS if each in stated["forms"]),
            letters=str(stated.get("letters", "")),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, StopIteration) as error:
        raise MaterialError(finding("manifest-unreadable", place)) from error


def _pairs(stated: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((str(key), str(value)) for key, value in stated.items()))


def _asked(stated: dict[str, Any] | None) -> AskedOfLaboratory | None:
    if stated is None:
        return None
    return AskedOfLaboratory(int(stated["tenders"]), str(stated["products"]))
