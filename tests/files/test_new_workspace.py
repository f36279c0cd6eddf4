"""A new workspace asks for everything, decides nothing, and appears whole or not at all."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path

import pytest

from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.errors import MaterialError, UsageError
from vagval.files import new_workspace
from vagval.files.new_workspace import KEYS, make_workspace
from vagval.files.read_criteria import read_criteria
from vagval.files.workspace import Workspace, find_workspace

CHECKOUT = Path(__file__).parents[2]
SUGGESTION = re.compile(r"^#(?=[a-z\[])", re.MULTILINE)
AMOUNT = re.compile(r"(deductions|level_shares)\.\d+$")
HEADINGS_AND_KEYS = re.compile(r"^(?:\[+[a-z_.]+\]+|[a-z_]+(?= =))", re.MULTILINE)


def made(folder: Path, language: Language = "sv") -> Workspace:
    """Make a workspace with one small notebook."""
    notebooks = folder / "shipped"
    notebooks.mkdir()
    (notebooks / "01_check.ipynb").write_text(a_notebook('procurement = "other"\nlot = ""'))
    make_workspace(folder / "new", language, notebooks)
    return Workspace(folder / "new")


def a_notebook(source: str | list[str]) -> str:
    """Give a notebook of one parameter cell and one more."""
    cells = [
        {"cell_type": "code", "metadata": {"tags": ["parameters"]}, "source": source},
        {"cell_type": "code", "metadata": {}, "source": 'procurement = "untouched"'},
    ]
    return json.dumps({"cells": cells}, indent=1) + "\n"


TEMPLATES = ("procurement.toml", "panel.toml", "status.toml", "letters.toml")


def template(language: Language, name: str) -> str:
    return files("vagval.files").joinpath("templates", language, name).read_text(encoding="utf-8")


def taken_up(text: str) -> str:
    """Take every suggestion up: what the officer does by removing the #."""
    return SUGGESTION.sub("", text)


def paths_of(value: object, path: str = "") -> Iterator[str]:
    """Name every key of parsed TOML, lists of tables as one."""
    if isinstance(value, Mapping):
        for key, below in value.items():
            yield (here := f"{path}.{key}" if path else key)
            yield from paths_of(below, here)
    elif isinstance(value, list):
        for each in value:
            yield from paths_of(each, path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workspace_has_the_shape_of_the_contract(tmp_path: Path, language: Language) -> None:
    work, key = made(tmp_path, language), KEYS[language]
    there = {p.relative_to(work.root).as_posix() for p in work.root.rglob("*") if p.is_file()}
    assert there == {
        f"criteria/{key}/procurement.toml",
        f"criteria/{key}/panel.toml",
        f"criteria/{key}/requirements.csv",
        f"criteria/{key}/price_sheet.csv",
        "criteria/status.toml",
        "criteria/.gitattributes",
        "vendors/.gitattributes",
        f"vendors/{key}/bids/.gitkeep",
        f"vendors/{key}/panel/.gitkeep",
        f"vendors/{key}/record/decisions.csv",
        f"vendors/{key}/record/letters.toml",
        "outputs/.gitkeep",
        "notebooks/01_check.ipynb",
    }
    assert find_workspace(work.root / "notebooks").procurements() == (key,)


@pytest.mark.parametrize("language", LANGUAGES)
def test_check_asks_for_every_decision_and_finds_no_other_fault(
    tmp_path: Path, language: Language
) -> None:
    with pytest.raises(MaterialError) as refused:
        read_criteria(made(tmp_path, language), KEYS[language])
    asked = {(f.code, f.place.cell) for f in refused.value.findings}
    assert asked == {
        ("text-missing", "name_sv"),
        ("text-missing", "name_en"),
        ("text-missing", "buyer"),
        ("choice-missing", "procedure"),
        ("key-missing", "dates.published"),
        ("key-missing", "dates.deadline"),
        ("choice-missing", "panel.rule"),
        ("key-missing", "panel.minimum_evaluators"),
        ("key-missing", "panel.spread_share"),
        ("key-missing", "requirements.partly_share"),
        ("key-missing", "low_price.share_of_median"),
        ("choice-missing", "award.model"),
        ("key-missing", "award.tie_break"),
        ("no-lots-yet", "lot"),
        ("no-requirements-yet", ""),
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TEMPLATES)
def test_every_key_of_the_contract_is_offered(language: Language, name: str) -> None:
    contract = (CHECKOUT / ".github/FORMATS.md").read_text(encoding="utf-8")
    example = re.search(rf"^## .*{name}\n.*?```toml\n(.*?)```", contract, re.DOTALL | re.MULTILINE)
    assert example
    promised = {path for path in paths_of(tomllib.loads(example[1])) if not AMOUNT.search(path)}
    assert promised
    assert promised <= set(paths_of(tomllib.loads(taken_up(template(language, name)))))


@pytest.mark.parametrize("name", TEMPLATES)
def test_both_languages_offer_the_same_keys(name: str) -> None:
    swedish, english = (taken_up(template(language, name)) for language in LANGUAGES)
    assert HEADINGS_AND_KEYS.findall(swedish) == HEADINGS_AND_KEYS.findall(english)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_names_its_own_procurement(language: Language) -> None:
    content = tomllib.loads(template(language, "procurement.toml"))
    assert (content["id"], content["language"]) == (KEYS[language], language)


def test_tables_have_the_header_of_the_language_and_open_in_a_spreadsheet(tmp_path: Path) -> None:
    work = made(tmp_path)
    header = (work.criteria("min-upphandling") / "requirements.csv").read_bytes()
    assert header == (
        "\ufeffid;del;område;kriterium;typ;text_sv;text_en;bevis;nivå;poäng;avdrag\r\n".encode()
    )
    prices = (work.criteria("min-upphandling") / "price_sheet.csv").read_text("utf-8-sig")
    assert prices == "post;del;text_sv;text_en;period;enhet;mängd;option;bindande\n"
    decisions = (work.record("min-upphandling") / "decisions.csv").read_text("utf-8-sig")
    assert decisions == "slag;del;text;av;datum\n"


def test_english_tables_have_english_headers(tmp_path: Path) -> None:
    work = made(tmp_path, "en")
    header = (work.criteria("my-procurement") / "price_sheet.csv").read_text("utf-8-sig")
    assert header == "item;lot;text_sv;text_en;period;unit;quantity;option;binding\n"


@pytest.mark.parametrize(
    "source", ['procurement = "a"\nlot = ""', ['procurement = "a"\n', 'lot = ""']]
)
def test_notebooks_open_on_the_new_procurement(tmp_path: Path, source: str | list[str]) -> None:
    (tmp_path / "04_award.ipynb").write_text(a_notebook(source))
    (tmp_path / "notes.txt").write_text("not a notebook")
    make_workspace(tmp_path / "new", "sv", tmp_path)
    copied = sorted((tmp_path / "new/notebooks").iterdir())
    assert [path.name for path in copied] == ["04_award.ipynb"]
    first, second = json.loads(copied[0].read_text("utf-8"))["cells"]
    assert first["source"] == 'procurement = "min-upphandling"\nlot = ""'
    assert second["source"] == 'procurement = "untouched"'


def test_a_notebook_without_parameters_is_copied_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "lab.ipynb").write_text('{\n "cells": []\n}\n')
    make_workspace(tmp_path / "new", "sv", tmp_path)
    assert (tmp_path / "new/notebooks/lab.ipynb").read_text() == '{\n "cells": []\n}\n'


def test_a_folder_with_something_in_it_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "there.txt").write_text("mine")
    with pytest.raises(UsageError) as refused:
        make_workspace(tmp_path, "sv", tmp_path)
    (finding,) = refused.value.findings
    assert (finding.code, finding.details) == ("folder-not-empty", {"found": ("there.txt",)})
    assert [p.name for p in tmp_path.iterdir()] == ["there.txt"]


def test_an_empty_folder_is_filled_and_stays_the_same_folder(tmp_path: Path) -> None:
    # Someone may stand in it, and a repository may have been started there.
    target = tmp_path / "new"
    (target / ".git").mkdir(parents=True)
    before = target.stat().st_ino
    make_workspace(target, "sv", tmp_path)
    assert target.stat().st_ino == before
    names = sorted(p.name for p in target.iterdir())
    assert names == [".git", "criteria", "notebooks", "outputs", "vendors"]


def test_folders_above_are_made_too(tmp_path: Path) -> None:
    make_workspace(tmp_path / "a/b/new", "sv", tmp_path)
    assert (tmp_path / "a/b/new/criteria").is_dir()
    assert [p.name for p in (tmp_path / "a/b").iterdir()] == ["new"]


@pytest.mark.parametrize("name", ["file", "file/new"])
def test_where_a_file_stands_in_the_way_nothing_is_made(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(UsageError) as refused:
        make_workspace(tmp_path / name, "sv", tmp_path)
    assert [f.code for f in refused.value.findings] == ["workspace-not-writable"]
    assert [p.name for p in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.parametrize("stop", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("target", ["empty", "a/b/new"])
def test_a_stop_half_way_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str, stop: BaseException
) -> None:
    def fail(*_: object) -> None:
        raise stop

    (tmp_path / "empty").mkdir()
    (tmp_path / "one.ipynb").write_text(a_notebook(""))
    monkeypatch.setattr(new_workspace, "copy_notebook", fail)
    with pytest.raises((UsageError, KeyboardInterrupt)):
        make_workspace(tmp_path / target, "sv", tmp_path)
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["empty", "one.ipynb"]


def test_a_stop_while_moving_takes_back_what_was_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def fail_on_outputs(path: Path, target: Path) -> Path:
        if path.name == "outputs":
            raise OSError(5, "Input/output error")
        return rename(path, target)

    target = tmp_path / "new"
    target.mkdir()
    monkeypatch.setattr(Path, "rename", fail_on_outputs)
    with pytest.raises(UsageError):
        make_workspace(target, "sv", tmp_path)
    assert list(target.iterdir()) == []


def test_what_a_killed_attempt_left_is_cleared(tmp_path: Path) -> None:
    (tmp_path / ".new.partial/criteria/half").mkdir(parents=True)
    make_workspace(tmp_path / "new", "sv", tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["new"]
    assert Workspace(tmp_path / "new").procurements() == ("min-upphandling",)
