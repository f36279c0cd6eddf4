"""Someone who only follows what is said on the screen comes from nothing to a report."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from steps.officer import REASON, change, correct, lot_of, panel_criteria
from vagval.cli import commands
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.errors import Finding, VagvalError
from vagval.files.new_workspace import KEYS
from vagval.files.read_criteria import read_criteria
from vagval.files.workspace import Workspace
from vagval.report.finding_text import describe
from vagval.report.wording import Wording
from vagval.steps.evaluate import evaluate
from vagval.steps.lot_models import lot_models

MOST_ROUNDS = 8
PRICES = {"alfa": 500_000, "beta": 400_000}
POINTS = {"alfa": 2, "beta": 1}
UNMET = {"alfa": ("standarder", "standards"), "beta": ("funktion", "functions")}
MODELS = ("weighted_points", "lowest_price", "fixed_price")
FIGURES = {
    # Weights 0.6 × (0.5, 0.3, 0.2) and 0.4. The line of the price falls from 1 to 3 million.
    # alfa: 30 × 2/2 + 18 + 0 + 40 × (3.0 - 2.0) / 2 = 68
    # beta: 30 × 1/2 + 0 + 0 (claimed, not shown) + 40 × (3.0 - 1.6) / 2 = 43
    "weighted_points": {"alfa": 68, "beta": 43},
    # Four years at the unit price.
    "lowest_price": {"beta": 1_600_000, "alfa": 2_000_000},
    # Weights 1 × (0.5, 0.3, 0.2). alfa: 50 × 2/2 + 30 + 0. beta: 50 × 1/2 + 0 + 0.
    "fixed_price": {"alfa": 80, "beta": 25},
}
Value = str | int


@dataclass(frozen=True)
class Walk:
    """A workspace on its way."""

    work: Workspace
    key: str
    language: Language

    def vagval(self, verb: str, *arguments: str) -> str:
        """Give a command about the procurement."""
        return vagval(verb, self.key, "--workspace", str(self.work.root), *arguments)

    def criteria_findings(self) -> tuple[Finding, ...]:
        """Ask what the criteria lack."""
        try:
            lot_models(read_criteria(self.work, self.key))
        except VagvalError as stopped:
            return stopped.findings
        return ()

    def material_findings(self) -> tuple[Finding, ...]:
        """Ask what the bids and the panel's sheets lack."""
        try:
            evaluate(self.work, self.key)
        except VagvalError as stopped:
            return stopped.findings
        return ()


def vagval(*arguments: str) -> str:
    """Give a command that must succeed, and read what it says."""
    ended = CliRunner().invoke(commands, arguments, standalone_mode=False)
    assert ended.exception is None, ended.exception
    assert ended.return_value == 0, ended.output
    return ended.output


def a_new_one(folder: Path, language: Language, model: str = MODELS[0]) -> Walk:
    """Make a workspace as the first command says, and choose how to award."""
    said = vagval("new", str(folder / "upphandling"), "--language", language)
    assert f"vagval check {KEYS[language]}" in said
    walk = Walk(Workspace(folder / "upphandling"), KEYS[language], language)
    change(walk.work.procurement_file(walk.key), '^model = ""$', f'model = "{model}"')
    return walk


def complete_criteria(walk: Walk) -> None:
    """Correct what is found, round by round, until nothing is."""
    for _ in range(MOST_ROUNDS):
        findings = walk.criteria_findings()
        if not findings:
            return
        for each in findings:
            told = describe(each, Wording(walk.language))
            assert told.where
            assert told.do
            correct(walk.work.root, each)
    pytest.fail(f"still found after {MOST_ROUNDS} rounds: {walk.criteria_findings()}")


def hand_in_bids(walk: Walk) -> None:
    """Fill in the forms of two bidders."""
    forms = walk.work.outputs(walk.key) / f"sheets-{walk.language}"
    for bid, price in PRICES.items():
        folder = walk.work.bids(walk.key) / bid
        folder.mkdir()
        hand_in_settings(forms, folder)
        wrong, right = (
            ("uppfylls inte", "uppfylls") if walk.language == "sv" else ("not met", "met")
        )
        answers = dict.fromkeys((f"K-{leaf}" for leaf in UNMET[bid]), wrong)
        fill_form(forms / "answers.xlsx", folder / "answers.xlsx", 0, {5: answers}, {5: right})
        if (forms / "prices.xlsx").exists():
            fill_form(forms / "prices.xlsx", folder / "prices.xlsx", 0, {}, {6: price})


def hand_in_settings(forms: Path, folder: Path) -> None:
    """Fill in the settings of one bidder, who cites no evidence."""
    for name in ("bid.toml", "evidence.toml"):
        (folder / name).write_bytes((forms / name).read_bytes())
    bid = folder.name.capitalize()
    for key, value in {"vendor": f"{bid} AB", "name": bid, "version": "1"}.items():
        change(folder / "bid.toml", f'^{key} = ""$', f'{key} = "{value}"')


def score(walk: Walk) -> None:
    """Fill in the forms of both evaluators."""
    forms = walk.work.outputs(walk.key) / f"sheets-{walk.language}" / "panel"
    for evaluator in ("anna", "bo"):
        reasons = {bid: f"{REASON} {bid}, {evaluator}" for bid in POINTS}
        target = walk.work.panel(walk.key) / f"{evaluator}.xlsx"
        fill_form(forms / target.name, target, 3, {5: POINTS, 6: reasons}, {})


def fill_form(
    form: Path,
    target: Path,
    key: int,
    by_key: Mapping[int, Mapping[str, Value]],
    otherwise: Mapping[int, Value],
) -> None:
    """Fill in the columns of a form's sheets, by what stands in the column of keys."""
    book = openpyxl.load_workbook(form)
    for sheet in book.worksheets[1:]:
        for row in sheet.iter_rows(min_row=2):
            for column in {*by_key, *otherwise}:
                named = by_key.get(column, {})
                row[column].value = named.get(str(row[key].value), otherwise.get(column))
    book.save(target)


def walk_to_award(folder: Path, language: Language, model: str = MODELS[0]) -> Walk:
    """Go from nothing to material that can be evaluated."""
    walk = a_new_one(folder, language, model)
    complete_criteria(walk)
    assert "vagval lock" in walk.vagval("check")
    walk.vagval("sheets")
    walk.vagval("lock", "--by", "Anna Ek", "--by", "Bo Al")
    hand_in_bids(walk)
    if panel_criteria(walk.work.root):
        convene_the_panel(walk)
    assert walk.material_findings() == ()
    return walk


def convene_the_panel(walk: Walk) -> None:
    """Appoint the evaluators, let them score and agree."""
    (no_panel,) = walk.material_findings()
    correct(walk.work.root, no_panel)
    assert "scores-missing" in {each.code for each in walk.material_findings()}
    walk.vagval("sheets")
    score(walk)
    for each in walk.material_findings():
        correct(walk.work.root, each)


@pytest.mark.parametrize("language", LANGUAGES)
def test_criteria_become_complete_by_doing_what_is_said(tmp_path: Path, language: Language) -> None:
    walk = a_new_one(tmp_path, language)
    complete_criteria(walk)
    assert "vagval lock" in walk.vagval("check")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("model", MODELS)
def test_filled_forms_lead_to_the_award(tmp_path: Path, language: Language, model: str) -> None:
    walk = walk_to_award(tmp_path, language, model)
    (lot,) = evaluate(walk.work, walk.key).lots
    ranking = {each.bid.bid: each.assessment.figure for each in lot.decision.ranking}
    assert ranking == FIGURES[model]
    assert list(ranking) == list(FIGURES[model])
    assert "vagval run" in walk.vagval("check")


def test_without_a_panel_no_score_sheets_are_made(tmp_path: Path) -> None:
    walk = walk_to_award(tmp_path, "sv", "lowest_price")
    said = walk.vagval("sheets")
    assert "bid.toml" in said
    assert "panel" not in said
    assert "bedömar" not in said.lower()


@pytest.mark.slow
def test_the_run_makes_every_report(tmp_path: Path) -> None:
    walk = walk_to_award(tmp_path, "sv")
    said = walk.vagval("run")
    outputs = walk.work.outputs(walk.key) / "sv"
    made = {path.name for path in outputs.iterdir() if path.is_file()}
    assert {"report.html", f"report-{lot_of(walk.work.root)}.html", "evaluation.xlsx"} <= made
    assert "Alfa AB" in (outputs / "report.html").read_text("utf-8")
    assert "outputs/min-upphandling/sv/report.html" in said
