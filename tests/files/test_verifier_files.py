"""The verifiers in a bundle speak both languages, and load nothing from anywhere."""

import base64
import hashlib
import json
import re
import runpy
from pathlib import Path

import pytest

from vagval.domain.bilingual import LANGUAGES, Language
from vagval.files.verifier_files import filled, verifier_files
from vagval.report.verifier_words import verifier_words

BLOCK = "<{0}>(.*?)</{0}>"


def page(language: Language = "sv") -> str:
    return verifier_files(verifier_words(), language)["verify.html"].decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_has_all_words_and_its_own_language(tmp_path: Path, language: Language) -> None:
    path = tmp_path / "verify.py"
    path.write_bytes(verifier_files(verifier_words(), language)["verify.py"])
    names = runpy.run_path(str(path))
    assert (names["WORDS"], names["LANGUAGE"]) == (verifier_words(), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_opens_in_its_own_language(language: Language) -> None:
    assert f'<html lang="{language}">' in page(language)
    assert f"<title>{verifier_words()[language]['page-title']}</title>" in page(language)


def test_the_policy_allows_this_script_and_this_style_and_nothing_else() -> None:
    html = page()
    for tag, directive in (("script", "script-src"), ("style", "style-src")):
        (block,) = re.findall(BLOCK.format(tag), html, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(block.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in html
    assert "default-src 'none'" in html
    assert "unsafe" not in html.partition("</head>")[0].partition("Policy")[2].partition(">")[0]


def test_the_page_names_no_address_to_load_from() -> None:
    assert not re.search(r"""(?:src|href|action)\s*=|url\(|@import|fetch\(|XMLHttp""", page())


def test_the_page_and_the_script_agree_on_the_words() -> None:
    html, words = page(), verifier_words()["sv"]
    named = set(re.findall(r'data-(?:word|label)="([a-z0-9-]+)"', html))
    named |= set(re.findall(r"(?:word|add)\('([a-z0-9-]+)'", html))
    assert named <= set(words)
    states = {f"page-{each}" for each in ("none", "working", "unreadable", "unsupported")}
    states |= {"page-no-script", "page-size"}
    spoken = {code for code in words if code.startswith("page-")}
    assert spoken - named - states == set()


def test_words_cannot_end_the_block_that_they_stand_in() -> None:
    words = verifier_words()
    words["sv"]["page-intro"] = "</script><script>alert(1)</script>"
    html = verifier_files(words, "sv")["verify.html"].decode()
    assert html.count("<script") == 2
    told = re.search(r'id="words">(.*?)</script>', html)
    assert told
    assert json.loads(told[1])["sv"]["page-intro"] == words["sv"]["page-intro"]


def test_a_place_that_is_not_there_or_there_twice_is_a_fault_of_ours() -> None:
    for text in ("", "@A@ @A@"):
        with pytest.raises(ValueError, match="@A@"):
            filled(text, {"@A@": "1"})
