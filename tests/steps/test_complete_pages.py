"""What a page loses of its notebook is found, whatever it is."""

import json
from pathlib import Path

import pytest

from complete import lost_in

HTML = (
    "<h2>Rubrik</h2><table><caption>T</caption><tr><td>1</td></tr></table>"
    "<figure><img src='data:,' alt='Stapeldiagram'></figure><ul><li>a</li></ul>"
)
OUTPUT = {"output_type": "display_data", "data": {"text/html": [HTML]}, "metadata": {}}
PRINTED = {"output_type": "stream", "name": "stdout", "text": "klart"}
CONTENTS = '<nav class="contents" aria-labelledby="c"><ol><li>Rubrik</li></ol></nav>'


def a_run(folder: Path, html: str, *outputs: object) -> Path:
    (folder / "notebooks").mkdir()
    notebook = {"cells": [{"cell_type": "markdown"}, {"outputs": list(outputs)}]}
    (folder / "notebooks" / "report.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    (folder / "report.html").write_text(html, encoding="utf-8")
    return folder


def test_a_page_with_all_of_it_and_its_own_contents_has_lost_nothing(tmp_path: Path) -> None:
    assert lost_in(a_run(tmp_path, f"{CONTENTS}{HTML}", OUTPUT)) == {}


@pytest.mark.parametrize("tag", ["h2", "table", "caption", "tr", "img", "figure", "li"])
def test_each_thing_that_is_lost_is_found(tmp_path: Path, tag: str) -> None:
    without = HTML.replace(f"<{tag}", "<span")
    assert lost_in(a_run(tmp_path, without, OUTPUT))["report"][tag] == 1


def test_what_was_printed_and_is_in_no_page_is_found(tmp_path: Path) -> None:
    assert lost_in(a_run(tmp_path, HTML, OUTPUT, PRINTED))["report"]["stdout"] == 1
