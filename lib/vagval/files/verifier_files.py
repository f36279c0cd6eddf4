"""The two verifiers, with their words, as they stand in a bundle (kontrollprogram)."""

import base64
import json
from collections.abc import Mapping
from hashlib import sha256
from importlib.resources import files

from vagval.domain.bilingual import Language

Words = Mapping[Language, Mapping[str, str]]
"""Language -> code -> sentence."""
WORDS_HERE, LANGUAGE_HERE = "WORDS: dict[str, dict[str, str]] = {}\n", 'LANGUAGE = "sv"\n'


def verifier_files(words: Words, language: Language) -> dict[str, bytes]:
    """Give ``verify.py`` and ``verify.html``; both speak every language, and this one first.

    The page holds one script, and its policy allows that one by its fingerprint and nothing else:
    no request, no other script, no style from elsewhere.
    """
    return {
        "verify.py": program(words, language).encode("utf-8"),
        "verify.html": page(words, language).encode("utf-8"),
    }


def program(words: Words, language: Language) -> str:
    """Give the Python verifier with its words."""
    told = json.dumps(words, ensure_ascii=False, sort_keys=True, indent=4)
    filling = {
        LANGUAGE_HERE: f'LANGUAGE = "{language}"\n',
        WORDS_HERE: f"WORDS: dict[str, dict[str, str]] = {told}\n",
    }
    return filled(shipped("verify.py"), filling)


def page(words: Words, language: Language) -> str:
    """Give the page that verifies in a browser."""
    script, style = shipped("verify.js"), shipped("verify.css")
    # In JSON inside HTML only this sign could end the block early.
    told = json.dumps(words, ensure_ascii=False, sort_keys=True).replace("<", "\\u003c")
    return filled(
        shipped("verify.html"),
        {
            "@LANGUAGE@": language,
            "@SCRIPT-SHA256@": fingerprint(script),
            "@STYLE-SHA256@": fingerprint(style),
            "@WORDS@": told,
            "@SCRIPT@": script,
            "@STYLE@": style,
            "@TITLE@": words[language]["page-title"],
            "@NO-SCRIPT@": words[language]["page-no-script"],
        },
    )


def filled(text: str, values: Mapping[str, str]) -> str:
    """Put each value in the one place that is kept for it."""
    for mark, value in values.items():
        if text.count(mark) != 1:
            message = f"{mark!r} stands {text.count(mark)} times"
            raise ValueError(message)
        before, after = text.split(mark)
        text = before + value + after
    return text


def fingerprint(text: str) -> str:
    """Give a block's fingerprint as a content security policy names it."""
    return f"sha256-{base64.b64encode(sha256(text.encode('utf-8')).digest()).decode()}"


def shipped(name: str) -> str:
    """Read a part of the verifiers."""
    folder = files("vagval.files.bundle_verifier")
    return folder.joinpath(name).read_text(encoding="utf-8")
