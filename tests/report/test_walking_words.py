"""The script has every word it says, in both languages and at both stages."""

import re

import pytest

from vagval.domain.bilingual import LANGUAGES, Language
from vagval.report.page_script import script_text
from vagval.report.walking_words import SAID, Stage, walking_words
from vagval.report.wording import Wording


def test_the_script_asks_for_no_other_words_than_it_gets() -> None:
    asked = set(re.findall(r'words(?:\.(?:words\.)?([a-z]+)|\["([a-z-]+)"\])', script_text()))
    named = {first or second for first, second in asked} - {"words"}
    kinds = {"pass", "reach", "leave"}
    given = set(walking_words(Wording("sv"), "locked"))
    assert named | kinds | {"and", "comma"} == given


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sentence_keeps_its_places(language: Language) -> None:
    words = walking_words(Wording(language), "locked")
    for name, places in SAID.items():
        assert sorted(re.findall(r"\{\d\}", words[name])) == ["{0}", "{1}"][: len(places)]


@pytest.mark.parametrize(
    ("stage", "said", "unsaid"),
    [("locked", "låst", "föresl"), ("draft", "föresl", "låst"), ("constructed", "uträkn", "låst")],
)
def test_weights_are_called_locked_when_they_are(stage: Stage, said: str, unsaid: str) -> None:
    told = " ".join(walking_words(Wording("sv"), stage).values())
    assert said in told
    assert unsaid not in told
