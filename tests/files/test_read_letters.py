"""What letters.toml may say, and what it may not."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from small_case import LOCK, a_case, read_sound
from small_case_criteria import CASE
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.errors import MaterialError
from vagval.domain.letter_facts import CANCELLATION_CODES, LetterFacts
from vagval.files.read_letters import NAME, read_letters
from vagval.files.read_material import read_material
from workspaces import write_toml

HEAD = "schema = 1\n"
NOTICE = "[notice]\nsent = 2026-06-10\nelectronic = true\n"


def read(root: Path, text: str | None) -> LetterFacts:
    work = a_case(root)
    if text is not None:
        write_toml(work.record(CASE) / NAME, text)
    criteria = read_sound(work)
    material, _ = read_material(work, criteria, LOCK)
    return read_letters(work, criteria, material)


def test_without_the_file_everything_is_empty_and_nothing_is_wrong(tmp_path: Path) -> None:
    facts = read(tmp_path, None)
    assert facts == LetterFacts(facts.place)
    assert facts.place.file.endswith("record/letters.toml")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_new_workspace_offers_says_nothing_that_nobody_wrote(
    tmp_path: Path, language: Language
) -> None:
    text = files("vagval.files").joinpath("templates", language, NAME).read_text("utf-8")
    facts = read(tmp_path, text)
    assert facts == LetterFacts(facts.place)
    assert set(CANCELLATION_CODES) <= set(re.findall(r"[a-z]+(?:-[a-z]+)*", text))


def test_what_stands_there_is_read(tmp_path: Path) -> None:
    more = '[[clarification]]\nbid = "alfa"\nrequirement = "AV-S-1"\nanswer_by = 2026-05-11\n'
    facts = read(tmp_path, HEAD + 'contact = "Eva"\n' + NOTICE + more)
    assert (facts.contact, facts.is_electronic) == ("Eva", True)
    assert [(a.bid, a.about) for a in facts.clarifications] == [("alfa", "AV-S-1")]


@pytest.mark.parametrize(("stated", "read_as"), [("", None), ("true", True), ("false", False)])
def test_how_a_cancellation_is_told_is_known_only_where_it_is_stated(
    tmp_path: Path, *, stated: str, read_as: bool | None
) -> None:
    more = '[[cancellation]]\ncode = "chan-need"\nsent = 2026-06-22\n'
    (found,) = read(
        tmp_path, HEAD + more + (f"electronic = {stated}\n" if stated else "")
    ).cancellations
    assert found.is_electronic is read_as


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (NOTICE + "standstill_days = 9\n", "letter-standstill-short"),
        (NOTICE.replace("true", "false") + "standstill_days = 14\n", "letter-standstill-short"),
        ("[notice]\n", "key-missing"),
        ('[opening]\ntime = "9.00"\npresent = []\nchamber = "Nej"\n', "letter-time-malformed"),
        ('[[low_price]]\nbid = "okänd"\nlot = "AV"\nanswer_by = 2026-04-13\n', "value-unknown"),
        ('[[cancellation]]\ncode = "annat"\n', "value-unknown"),
        ('[[cancellation]]\ncode = "chan-need"\nelectronic = "ja"\n', "key-wrong-type"),
        ('[[clarification]]\nbid = "alfa"\nsent = 2026-05-11\nanswer_by = 2026-05-11\n',
         "letter-answer-before-question"),
        ('kontakt = "Eva"\n', "key-unknown"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_by_its_code(tmp_path: Path, text: str, code: str) -> None:
    with pytest.raises(MaterialError) as caught:
        read(tmp_path, HEAD + text)
    assert code in [found.code for found in caught.value.findings]
