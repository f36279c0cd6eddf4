"""The cover says what was tried, and whether the criteria can be locked."""

from dataclasses import replace

import pytest

from build_laboratory import BAND, a_lab_context, a_model_test
from report.evaluated import LOCK, words
from report.lab_told import cover
from vagval.domain.errors import Severity, finding
from vagval.domain.place import Place

PLACE = Place("procurement.toml", cell="award")
STOP = finding("price-weight-zero", PLACE, criterion="Pris")
ASKED = finding("lab-undefined-at-price-zero", PLACE, Severity.QUESTION)


@pytest.mark.parametrize(
    ("findings", "lead"),
    [
        ((), "Inget hindrar låsningen."),
        ((ASKED,), "Inget hindrar låsningen, men en fråga bör besvaras först."),
        ((STOP, ASKED), "En sak måste rättas innan kriterierna kan låsas."),
    ],
)
def test_the_lead_says_what_must_be_done(findings: tuple[object, ...], lead: str) -> None:
    found = cover(a_lab_context(a_model_test(findings=findings)))
    assert found.lead == f"En utvärderingsmodell är prövad innan något anbud finns. {lead}"


def test_lots_with_the_same_model_are_named_together() -> None:
    context = a_lab_context(a_model_test(lots=("LM",)), a_model_test(lots=("PV",)))
    facts = dict(cover(context).facts)
    assert facts["Utvärderingsmodell"] == ("Viktade poäng med absolut prisskala: Del LM och Del PV")


def test_the_lock_is_told_or_that_there_is_none() -> None:
    assert dict(cover(a_lab_context()).facts)["Kriterierna låsta"] == "inte låsta"
    locked = words(cover(a_lab_context(lock=LOCK))).replace("\N{NO-BREAK SPACE}", " ")
    assert "version 1, 14 januari 2026" in locked


def test_assumed_prices_are_said_to_be_assumed() -> None:
    test = a_model_test(band=replace(BAND, is_assumed=True))
    assert "Antagna priser." in words(cover(a_lab_context(test)))
    assert "Antagna priser." not in words(cover(a_lab_context()))
