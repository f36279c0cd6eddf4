"""The verifiers have a sentence for all that they may have to say."""

import re
from pathlib import Path

import pytest

from vagval.domain.bilingual import LANGUAGES, Language
from vagval.files.bundle_verifier import verify
from vagval.report.verifier_words import verifier_words


def said() -> set[str]:
    """Find the codes that the Python verifier can say."""
    code = Path(verify.__file__).read_text("utf-8")
    return set(re.findall(r'(?:Fault\(|words\[)"([a-z-]+)"', code))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_fault_has_a_sentence_that_names_the_file_where_there_is_one(
    language: Language,
) -> None:
    words = verifier_words()[language]
    assert len(said()) > 8
    assert said() <= set(words)
    for code in ("header-changed", "file-twice", "file-changed", "file-missing", "file-added"):
        assert words[code].count("{name}") == 1


def test_both_languages_say_the_same_things_otherwise() -> None:
    swedish, english = (verifier_words()[each] for each in ("sv", "en"))
    assert set(swedish) == set(english)
    assert {c for c in swedish if swedish[c] == english[c]} == set()
