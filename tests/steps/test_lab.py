"""The laboratory reads criteria and known products, never a bid, and says what it found."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from one_lot import CLIPPED, KEY, OVERRIDES, RATIO, one_lot
from vagval.domain.errors import UsageError
from vagval.report.html import fragments
from vagval.report.lab_sections import LAB_SECTIONS
from vagval.report.wording import Wording
from vagval.steps.lab_page import LabPage, open_lab
from vagval.steps.lab_request import LabRequest
from vagval.steps.lab_telling import holding_lock, lab_context
from vagval.steps.lock import lock
from vagval.steps.page import REPORT_DATE, WORKSPACE, PlainError
from vagval.steps.tell_lab import lines_of
from vagval.steps.try_models import Tried, try_models
from vagval.steps.write_lab import PROOF_SHEET
from workspaces import Rows, edit, write_csv

KNOWN: Rows = (("produkt", "krav", "svar"), ("Alfa 1", "LM-S-1", "uppfylls inte"))


def asked(
    lot: str = "", *, products: Path | None = None, tenders: int = 50, seed: int | None = None
) -> LabRequest:
    return LabRequest(KEY, lot, "sv", products, tenders, seed)


def said(tried: Tried) -> str:
    return "\n".join(lines_of(tried.laboratory, Wording("sv"))).replace("\N{NO-BREAK SPACE}", " ")


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LabPage:
    one_lot(tmp_path)
    monkeypatch.setenv(WORKSPACE, str(tmp_path))
    monkeypatch.delenv(REPORT_DATE, raising=False)
    return open_lab(KEY, "", "en", "", 50, None)


@pytest.mark.parametrize(("lot", "folder"), [("", "lab-sv"), ("LM", "lab-sv-LM")])
def test_each_language_and_lot_has_a_folder_of_its_own(lot: str, folder: str) -> None:
    assert asked(lot).folder == folder


def test_the_procurements_seed_is_used_unless_another_is_asked_for(tmp_path: Path) -> None:
    work = one_lot(tmp_path)
    assert try_models(work, asked()).laboratory.seed == 0
    assert try_models(work, asked(seed=7)).laboratory.seed == 7


def test_no_bid_is_read_before_the_lock_or_after_it(tmp_path: Path) -> None:
    work = one_lot(tmp_path)
    before = try_models(work, asked()).laboratory
    (work.bids(KEY) / "alfa").mkdir(parents=True)
    for name in ("bid.toml", "answers.csv", "prices.csv"):
        (work.bids(KEY) / "alfa" / name).write_bytes(b"\xff\xfe")
    assert try_models(work, asked()).laboratory == before
    lock(work, KEY, datetime(2026, 1, 14, tzinfo=UTC), ("Anna Ek", "Bo Al"), "")
    assert try_models(work, asked()).laboratory == before


def test_known_products_beside_the_bids_are_read_unasked(tmp_path: Path) -> None:
    work = one_lot(tmp_path)
    path = write_csv(work.vendors(KEY) / "known_products.csv", KNOWN)
    tried = try_models(work, asked())
    assert tried.files == (path,)
    (knock_out,) = tried.laboratory.knock_outs
    assert knock_out.excluding == (("LM-S-1", ("Alfa 1",)),)
    assert knock_out.remaining == ()


def test_earlier_bids_tell_what_they_could_and_what_was_passed_over(tmp_path: Path) -> None:
    work = one_lot(tmp_path)
    rows: Rows = (
        ("krav", "svar", "beskrivning", "bevis", "kravtext"),
        ("LM-S-1", "uppfylls", None, None, "Ska."),
        ("LM-S-2", "uppfylls inte", None, None, "En äldre lydelse."),
    )
    write_csv(tmp_path / "vendors" / "forra" / "bids" / "beta" / "answers.csv", rows)
    tried = try_models(work, asked(products=Path("vendors/forra/bids")))
    (knock_out,) = tried.laboratory.knock_outs
    assert (knock_out.products, knock_out.remaining) == (("beta",), ("beta",))
    assert knock_out.unknown == (("beta", ("LM-S-2",)),)
    assert "Ett svar gäller ett krav som inte ställs ordagrant nu" in said(tried)


def test_own_bids_are_no_known_products(tmp_path: Path) -> None:
    work = one_lot(tmp_path)
    with pytest.raises(UsageError) as refused:
        try_models(work, asked(products=Path(f"vendors/{KEY}/bids")))
    assert [each.code for each in refused.value.findings] == ["products-are-bids"]


def test_a_lot_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as refused:
        try_models(one_lot(tmp_path), asked("ML"))
    assert [each.code for each in refused.value.findings] == ["unknown-lot-asked"]


def test_the_terminal_says_what_was_tried_and_that_it_may_be_locked(tmp_path: Path) -> None:
    text = said(try_models(one_lot(tmp_path), asked()))
    assert text.startswith(
        "Del LM: Viktade poäng med absolut prisskala, varje anbud räknas för sig."
    )
    assert text.endswith("Inget i modellerna hindrar låsningen.")


def test_the_terminal_names_the_judgment_and_says_that_the_lock_is_prevented(
    tmp_path: Path,
) -> None:
    text = said(try_models(one_lot(tmp_path, CLIPPED), asked()))
    assert "2 fel som hindrar låsningen:" in text
    assert "HFD 2022 ref. 41" in text
    assert "Modellerna kan inte låsas som de är." in text
    assert text.endswith("Koderna: price-ceiling-in-scale och price-floor-in-scale.")


def test_the_terminal_says_when_only_an_override_lets_the_lock_pass(tmp_path: Path) -> None:
    text = said(try_models(one_lot(tmp_path, CLIPPED + OVERRIDES), asked()))
    assert "AVSTEG: Eva Jurist har beslutat" in text
    assert text.endswith("bara för att någon har tagit ansvar för ett avsteg.")


def test_the_terminal_says_that_others_can_change_the_order(tmp_path: Path) -> None:
    text = said(try_models(one_lot(tmp_path, RATIO), asked()))
    assert "andra anbud kan ändra ordningen." in text
    assert "Ett fel som hindrar låsningen:" in text
    assert "reason_sv och reason_en" in text


def test_without_a_stated_band_the_terminal_says_which_was_assumed(tmp_path: Path) -> None:
    text = said(try_models(one_lot(tmp_path, laboratory=""), asked()))
    assert "Modellen prövas på prisskalans egna priser: från 700 000 kr till 3 000 000 kr" in text


def test_a_lock_holds_until_the_criteria_differ(tmp_path: Path) -> None:
    work = one_lot(tmp_path)
    assert holding_lock(work, try_models(work, asked()).criteria) is None
    lock(work, KEY, datetime(2026, 1, 14, tzinfo=UTC), ("Anna Ek", "Bo Al"), "")
    held = holding_lock(work, try_models(work, asked()).criteria)
    assert held is not None
    assert held.version == 1
    edit(work.procurement_file(KEY), 'price_full = "700000"', 'price_full = "600000"')
    assert holding_lock(work, try_models(work, asked()).criteria) is None


def test_bidders_read_who_overrode_what_on_the_sheet_for_the_documents(tmp_path: Path) -> None:
    work = one_lot(tmp_path, CLIPPED + OVERRIDES)
    context = lab_context(work, try_models(work, asked()), asked())
    html = fragments(*LAB_SECTIONS[PROOF_SHEET](context))
    assert html.count("AVSTEG: Eva Jurist har beslutat") == 2
    assert "Inget pris utanför skalan är möjligt." in html


def test_a_notebook_shows_sections_in_the_language_asked_for(page: LabPage) -> None:
    html = page.show("lab-cover", "lab-class")._repr_html_()
    assert page.context.language == "en"
    assert "Region Exempel" in html
    assert page.context.laboratory.tenders == 50


def test_a_fault_in_the_criteria_is_told_to_the_notebook_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = one_lot(tmp_path)
    edit(work.procurement_file(KEY), 'quality_to = "1"', 'quality_to = "0.1"')
    monkeypatch.setenv(WORKSPACE, str(tmp_path))
    with pytest.raises(PlainError, match=r"laboratory\.quality_to"):
        open_lab(KEY, "", "sv", "", 50, None)
