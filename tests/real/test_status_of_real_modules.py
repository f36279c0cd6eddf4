"""A region's real modules, each a procurement of its own, are told in one calm report."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from vagval.domain.bilingual import LANGUAGES, Bilingual, Language
from vagval.domain.document import Picture, Section, Table
from vagval.domain.situation import LotSituation, ProcurementSituation, Situation
from vagval.domain.status_stage import Stage
from vagval.domain.status_text import StatusText
from vagval.report.status_context import StatusContext
from vagval.report.status_document import status_document
from vagval.report.wording import Wording

CONTEXT = Path(__file__).parents[3] / "shared" / "data" / "context"
MODULES = CONTEXT / "modules.json"
REPORTS = CONTEXT / "regions"
DAY = date(2026, 2, 26)
pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not MODULES.is_file(), reason="the real data is not beside the checkout"),
]


def modules() -> list[dict[str, Any]]:
    stated: dict[str, list[dict[str, Any]]] = json.loads(MODULES.read_text("utf-8"))
    return stated["modules"]


def situation() -> Situation:
    """Put every real module at some stage, in turn."""
    stages = tuple(Stage)
    return Situation(
        DAY,
        tuple(
            ProcurementSituation(
                each["id"], Bilingual(each["sv"], each["en"]), "Regionen", "SEK", DAY, DAY,
                (
                    LotSituation(
                        each["id"], Bilingual(each["sv"], each["en"]),
                        stages[number % len(stages)], "record/decisions.csv", DAY, DAY,
                    ),
                ),
            )
            for number, each in enumerate(modules())
        ),
    )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_real_module_stands_in_the_table_and_in_the_figure(language: Language) -> None:
    people = StatusText(language, DAY, "13:30", "Samordning", "Staben", "Gruppen", ("Läget.",))
    document = status_document(StatusContext(situation(), people, Wording(language)))
    (section,) = (p for p in document.parts if isinstance(p, Section) and p.key == "modules")
    (table,) = (b for b in section.blocks if isinstance(b, Table))
    (picture,) = (b for b in section.blocks if isinstance(b, Picture))
    names = [each[language] for each in modules()]
    assert [row[0].text for row in table.rows] == names
    assert all(name in picture.alt for name in names[:24])


def test_the_headings_are_those_of_the_real_reports() -> None:
    wording = Wording("sv")
    for file in REPORTS.glob("vgr_regional_rapport_*.txt"):
        lines = {line.strip() for line in file.read_text("utf-8").splitlines()}
        for part in ("summary", "communication", "comment", "spokespersons"):
            assert wording.text(f"status-section-{part}", subject="") in lines
        assert any(line.startswith("Kommunikativa åtgärder") for line in lines)
        assert any(line.startswith("Om Regional rapport") for line in lines)
        assert any(line.startswith(f"{wording.text('status-compiled')}: ") for line in lines)
        assert any(
            line.startswith(wording.text("status-title", subject="").strip()) for line in lines
        )
