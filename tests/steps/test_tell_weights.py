"""``vagval weights``: who weighed what, before publication."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from build_weighting import BELOW, HEAD, TOP, WHOLE, a_weighed_case
from small_case_criteria import CASE
from vagval.domain.errors import UsageError
from vagval.files.workspace import Workspace
from vagval.steps.task_progress import Progress
from vagval.steps.tell_weights import tell_weights
from vagval.steps.verify import verify
from vagval.steps.weights_outputs import PAGE
from workspaces import edit

BO = HEAD.replace("Anna Berg", "Bo Ek") + WHOLE
Said = Callable[..., str]


@pytest.fixture
def work(tmp_path: Path) -> Workspace:
    weighed = a_weighed_case(tmp_path, anna=HEAD + TOP + BELOW, bo=BO)
    (tmp_path / "outputs").mkdir()
    (tmp_path / "notebooks").mkdir()
    return weighed


@pytest.fixture
def said(work: Workspace, capsys: pytest.CaptureFixture[str]) -> Said:
    def ask(lot: str = "", language: str = "", *, as_json: bool = False) -> str:
        assert tell_weights(work.root, CASE, lot, language, as_json=as_json) == 0
        return capsys.readouterr().out.replace("\N{NO-BREAK SPACE}", " ")

    return ask


def test_people_are_told_side_by_side_and_the_page_is_written(said: Said, work: Workspace) -> None:
    text = said()

    # Anna: price 3/8; of 5/8 functions 3/4. Bo: 40, 22.5, 37.5
    assert "Del VP: Poäng" in text
    assert "Anna Berg och Bo Ek är oense om Kvalitet: 15,6 % mot 22,5 %." in text
    assert f"outputs/{CASE}/weights-sv/{PAGE}" in text
    folder = work.outputs(CASE) / "weights-sv"
    assert sorted(path.name for path in folder.iterdir()) == [
        "figures", "manifest.json", "weights.html", "weights.json",
    ]  # fmt: skip


def test_a_program_reads_json_and_nothing_is_written(said: Said, work: Workspace) -> None:
    found = json.loads(said("VP", as_json=True))

    assert found["lots"]["VP"]["people"]["anna"]["weights"]["pris"] == "3/8"
    assert list(work.outputs(CASE).glob("*")) == []


def test_a_lot_that_nobody_has_weighed_says_so_in_english_too(said: Said) -> None:
    assert "There is no weighting record of this procurement." in said("LP", "en")


def test_an_unknown_lot_is_refused(work: Workspace) -> None:
    with pytest.raises(UsageError):
        tell_weights(work.root, CASE, "XX", "", as_json=False)


def test_what_was_made_is_verified_and_a_changed_record_is_told(
    said: Said, work: Workspace
) -> None:
    said()
    (sound,) = verify(work, CASE, Progress())
    assert sound.findings == ()

    edit(work.criteria(CASE) / "weighting" / "bo.toml", '"P."', '"Annat."')

    (changed,) = verify(work, CASE, Progress())
    assert {each.code for each in changed.findings} == {"input-differs"}
