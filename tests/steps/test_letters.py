"""``vagval letters`` on the shipped sample: what is made, refused, and the same again."""

from pathlib import Path

import pytest

from audience_case import BIDS, KEY, OFFICIALS, audience_case, needles
from leaks import leaks
from report.lettered import a_context
from sample_workspace import SAMPLE, VENDORS, copy_sample, replace_in
from vagval.domain.errors import MaterialError
from vagval.domain.letter import LetterKind
from vagval.files.fingerprint import fingerprints
from vagval.files.workspace import Workspace
from vagval.report.letters import LETTERS
from vagval.steps.letters import LettersRequest, letter_context, letters_of, write_letters
from vagval.steps.letters_again import letters_made_again
from vagval.steps.task_progress import Progress
from vagval.steps.tell_letters import tell_letters

pytestmark = [pytest.mark.slow, pytest.mark.pango]
RECORD = f"{VENDORS}/record"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_sample(tmp_path_factory.mktemp("brev"))


def told(folder: Path, kind: str, bid: str = "", language: str = "sv") -> int:
    return tell_letters(procurement=SAMPLE, language=language, kind=kind, bid=bid, workspace=folder)


def test_a_notice_is_made_in_three_forms_and_the_same_again(sample: Path, tmp_path: Path) -> None:
    assert told(sample, "notice", "fjallvind") == 0
    folder = sample / "outputs" / SAMPLE / "sv-letters-notice-fjallvind"
    made = dict(fingerprints(folder))
    manifest = made.pop("manifest.json")
    assert {Path(name).suffix for name in made} >= {".html", ".docx"}
    again = tmp_path / "again"
    request = LettersRequest(SAMPLE, "sv", "notice", "fjallvind")
    first = write_letters(Workspace(sample), request, tmp_path / "first", Progress()).record
    assert first is not None
    record = letters_made_again(Workspace(sample), first, again)
    assert dict(record.outputs) == made
    assert dict(fingerprints(again))["manifest.json"] == manifest


@pytest.mark.parametrize("kind", ["opening-record", "cancellation-record"])
def test_bids_are_opened_or_given_up_before_anyone_has_given_points(
    tmp_path: Path, kind: str
) -> None:
    work = Workspace(copy_sample(tmp_path))
    alone, every = LettersRequest(SAMPLE, "sv", kind), LettersRequest(SAMPLE, "sv")
    with_points = letters_of(letter_context(work, every), alone)
    for sheet in work.panel(SAMPLE).iterdir():
        sheet.unlink()
    with pytest.raises(MaterialError, match="scores-missing"):
        letter_context(work, every)
    assert letters_of(letter_context(work, alone), alone) == with_points


def test_a_missing_fact_refuses_the_letters_that_need_it_and_no_other(tmp_path: Path) -> None:
    folder = copy_sample(tmp_path)
    replace_in(folder, f"{RECORD}/letters.toml", 'time = "09:00"', 'time = "25:00"')
    with pytest.raises(Exception, match="letter-time-malformed"):
        told(folder, "opening-record")
    replace_in(folder, f"{RECORD}/letters.toml", 'time = "25:00"', 'time = "09:00"')
    replace_in(folder, f"{RECORD}/letters.toml", 'lot = "LM"\nanswer_by = 2026-04-13',
               'lot = "PV"\nanswer_by = 2026-04-13')  # fmt: skip
    assert told(folder, "low-price-question") == 1
    assert told(folder, "clarification-request", "granit") == 0


def test_letters_made_earlier_stay_when_every_new_one_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = copy_sample(tmp_path)
    assert told(folder, "opening-record") == 0
    made = folder / "outputs" / SAMPLE / "sv-letters-opening-record"
    before = fingerprints(made)
    replace_in(folder, f"{RECORD}/letters.toml", 'registry_number = "RE 2025/1187"', "")
    capsys.readouterr()
    assert told(folder, "opening-record") == 1
    said = capsys.readouterr().out
    assert "registry_number" in said
    assert "ligger kvar orörda" in said
    assert fingerprints(made) == before


def test_letters_made_earlier_stay_when_some_of_the_new_ones_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = copy_sample(tmp_path)
    stated = 'bid = "cirrus"\nrequirement'
    assert told(folder, "clarification-request") == 0
    made = folder / "outputs" / SAMPLE / "sv-letters-clarification-request"
    before = fingerprints(made)
    names = {Path(name).stem for name, _ in before if name.endswith(".html")}
    assert len(names) > 1
    replace_in(folder, f"{RECORD}/letters.toml", stated, stated.replace("cirrus", "ekens"))
    capsys.readouterr()
    assert told(folder, "clarification-request") == 1
    said = capsys.readouterr().out
    assert fingerprints(made) == before
    (kept,) = {name for name in names if "cirrus" in name}
    assert f"Kvar från tidigare, eftersom de inte kan göras på nytt nu:\n  {kept}\n" in said
    assert "saknar inget men gjordes inte heller" in said


def test_a_kind_that_there_is_no_occasion_for_is_refused_by_name(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(sample, "cancellation-record") == 1
    assert "inget avbrytande är antecknat" in capsys.readouterr().out


def test_two_letters_of_one_name_are_a_fault_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    context = a_context()
    (opening,) = LETTERS[LetterKind.OPENING](context)
    twice = {LetterKind.OPENING: lambda _: (opening, opening)}
    monkeypatch.setattr("vagval.steps.letters.LETTERS", twice)
    with pytest.raises(ValueError, match="opening-record"):
        letters_of(context, LettersRequest("prov", "sv", "opening-record"))


LETTERS_TOML = """schema = 1
registry_number = "RE 1"
contact = "upphandling@region.example"
address = "Box 1"

[decision]
decided_by = "Tjorvina Glimsdal, regiondirektör"
reported_by = "Upphandlaren"

[notice]
sent = 2026-06-10
electronic = true

[review]
court = "Förvaltningsrätten"
address = "Box 2"
"""


def test_a_notice_tells_no_secret_of_others_and_of_people_only_who_decided(tmp_path: Path) -> None:
    work = audience_case(tmp_path / "work")
    (work.record(KEY) / "letters.toml").write_text(LETTERS_TOML, encoding="utf-8")
    who_decided = {OFFICIALS[2], *OFFICIALS[2].split()}
    for bid in BIDS:
        made = tmp_path / bid
        assert write_letters(work, LettersRequest(KEY, "sv", "notice", bid), made, Progress()).made
        (made / "manifest.json").unlink()  # It stays with the authority: it lists what was read.
        assert leaks(made, (n for n in needles("bidder", bid) if n not in who_decided)) == []
