"""What other programs read of the laboratory holds no sign of ours, in whatever language it is."""

import json
from pathlib import Path

from build_laboratory import a_lab_context, a_laboratory
from vagval.domain.errors import finding
from vagval.domain.place import Place
from vagval.domain.quoted import language_of
from vagval.report.own_language import marked
from vagval.steps.write_lab import write_lab

REASON = "Inget pris utanför skalan är möjligt."


def test_results_are_written_as_they_were_found(tmp_path: Path) -> None:
    place = Place("procurement.toml")
    overridden = finding("award-overridden", place, by="Eva Ek", fault="clip", reason=REASON)
    found = a_laboratory(findings=(overridden,))
    told = marked(found, "sv", "en")
    assert language_of(str(told.findings[0].details["reason"])) == "sv"
    write_lab(tmp_path, found, a_lab_context(laboratory=told, language="en"), "")
    written = json.loads((tmp_path / "laboratory.json").read_text("utf-8"))
    (said,) = written["findings"]
    assert said["details"]["reason"] == REASON
