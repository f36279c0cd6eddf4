"""The regional report is made whole, the same every time, and tells nothing too early."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from inert import active
from leaks import leaks, leaks_in_text
from one_lot import KEY
from sample_workspace import ROOT, copy_sample
from status_case import (
    AWARD,
    BIDS,
    EVALUATION,
    OPENING,
    PRICES,
    SECRETS,
    VENDORS,
    a_bid,
    a_text,
    locked,
    with_record,
)
from steps.telling import Tell, telling
from vagval.domain.document import Document
from vagval.domain.errors import MaterialError
from vagval.domain.status_stage import Stage
from vagval.files.pdf_library import PdfLibraryMissingError
from vagval.files.read_status import read_status
from vagval.files.workspace import Workspace
from vagval.report.status_context import StatusContext
from vagval.report.status_document import status_document
from vagval.report.wording import Wording
from vagval.steps import status as status_step
from vagval.steps.situation import situation
from vagval.steps.status import make_status
from workspaces import edit, write_csv

LATE = date(2026, 6, 9)
MADE = {"regional_report.html", "regional_report.pdf", "regional_report.docx", "situation.json"}


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Tell:
    return telling(capsys, monkeypatch, "status")


@pytest.fixture
def without_pdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make no PDF: it takes a second, and only some tests are about it."""
    library = "libpango"

    def missing(*_: object) -> None:
        raise PdfLibraryMissingError(library, "linux")

    monkeypatch.setattr(status_step, "write_pdf", missing)


def document(work: Workspace) -> Document:
    people, _ = read_status(work, "sv")
    return status_document(StatusContext(situation(work, LATE), people, Wording("sv")))


@pytest.mark.slow
def test_no_file_tells_of_bids_before_the_award(tmp_path: Path) -> None:
    work = with_record(tmp_path, OPENING, EVALUATION)
    make_status(work, "sv")
    assert leaks(tmp_path / "outputs", (*SECRETS, *BIDS)) == []


@pytest.mark.slow
def test_after_the_award_the_winner_is_told_and_the_others_are_not(tmp_path: Path) -> None:
    work = with_record(tmp_path, OPENING, EVALUATION, AWARD)
    folder = make_status(work, "sv").folder
    told = {each.partition(":")[0] for each in leaks(folder, [VENDORS[0], PRICES[0]])}
    assert told >= {"regional_report.html", "situation.json"}
    assert leaks(folder, ["Tystmolnet", PRICES[1]]) == []


def test_before_the_award_bids_change_nothing_in_the_report(tmp_path: Path) -> None:
    work = with_record(tmp_path, OPENING)
    before = document(work)
    write_csv(work.bids(KEY) / BIDS[0] / "prices.csv", (("post", "à-pris"), ("LM-P-1", 3000000)))
    a_bid(work, "sen", "Sista Ordet AB", 900000)
    for sheet in ("anna", "_consensus"):
        edit(
            work.panel(KEY) / f"{sheet}.csv",
            f"LM;{BIDS[0]};kvalitet;1",
            f"LM;sen;kvalitet;1;Allt finns här också, och det visades.\r\nLM;{BIDS[0]};kvalitet;0",
        )
    assert document(work) == before
    (each,) = situation(work, LATE).procurements
    assert (each.lots[0].stage, each.faults) == (Stage.SCORED, ())


@pytest.mark.usefixtures("without_pdf")
def test_the_terminal_names_no_bidder_either(tmp_path: Path, tell: Tell) -> None:
    with_record(tmp_path, OPENING, EVALUATION)
    code, out, err = tell("-w", str(tmp_path), "--language", "sv")
    assert (code, err) == (0, "")
    assert f"{KEY}, Läkemedel: Utvärderad" in out
    assert not leaks_in_text(out, SECRETS)


@pytest.mark.usefixtures("without_pdf")
def test_a_text_that_names_a_bidder_is_refused_until_the_award(tmp_path: Path) -> None:
    work = with_record(tmp_path, OPENING, EVALUATION, AWARD)
    a_text(work, 'risks = ["Hemlighund svarar inte."]\n')
    with pytest.raises(MaterialError) as stop:
        make_status(work, "sv", date(2026, 5, 4))
    assert [each.code for each in stop.value.findings] == ["status-text-names-bidder"]
    assert not (tmp_path / "outputs").exists()
    assert make_status(work, "sv", LATE).folder.is_dir()


def test_without_a_text_nothing_is_made_and_it_is_said_what_to_write(
    tmp_path: Path, tell: Tell
) -> None:
    locked(tmp_path).status_file.unlink()
    code, out, err = tell("-w", str(tmp_path), "--language", "en")
    assert (code, out) == (1, "")
    assert "criteria/status.toml" in err
    assert "at least date, time, subject" in " ".join(err.split())
    assert not (tmp_path / "outputs").exists()


@pytest.mark.usefixtures("without_pdf")
def test_where_no_pdf_can_be_made_the_rest_is_and_the_command_is_named(
    tmp_path: Path, tell: Tell
) -> None:
    locked(tmp_path)
    code, out, _ = tell("-w", str(tmp_path), "--language", "en")
    assert code == 0
    assert "apt-get install libpango" in " ".join(out.split())
    folder = tmp_path / "outputs" / "_status" / "en"
    made = {path.name for path in folder.iterdir()}
    assert made == MADE - {"regional_report.pdf"} | {"manifest.json"}


@pytest.mark.usefixtures("without_pdf")
def test_what_must_be_corrected_is_told_beside_the_sound_procurements(
    tmp_path: Path, tell: Tell
) -> None:
    work = with_record(tmp_path, OPENING, EVALUATION)
    work.criteria("trasig").mkdir()
    code, out, _ = tell("-w", str(tmp_path), "--language", "sv", "--date", "2026-05-05")
    assert code == 0
    assert f"{KEY}, Läkemedel: Utvärderad" in out
    assert "trasig, trasig: Kriterier ofullständiga" in out
    assert "criteria/trasig/procurement.toml" in out
    assert "5 maj 2026" in out


@pytest.mark.slow
def test_the_same_files_come_out_twice_and_elsewhere(tmp_path: Path) -> None:
    folders = []
    for name in ("ett", "annat"):
        work = with_record(tmp_path / name, OPENING, EVALUATION, AWARD)
        folders.append(make_status(work, "sv").folder)
    first, second = ({p.name: p.read_bytes() for p in f.iterdir()} for f in folders)
    assert first.keys() == MADE | {"manifest.json"}
    assert [name for name in first if first[name] != second[name]] == []


@pytest.mark.slow
@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_sample_with_five_modules_is_told_on_two_pages(tmp_path: Path, language: str) -> None:
    work = Workspace(copy_sample(tmp_path))
    work.status_file.write_bytes((ROOT / "criteria" / "status.toml").read_bytes())
    result = make_status(work, "sv" if language == "sv" else "en")
    assert result.notes == ()
    pdf = pypdfium2.PdfDocument(result.folder / "regional_report.pdf")
    assert len(pdf) == 2
    assert active(result.folder / "regional_report.html") == []
    assert active(result.folder / "regional_report.pdf") == []
