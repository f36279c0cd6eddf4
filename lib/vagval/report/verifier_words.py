"""What the verifiers of a bundle say, in every language (kontrollprogrammens ord)."""

from vagval.domain.bilingual import LANGUAGES, Language
from vagval.report.wording import Wording

PLAIN = (
    *("archive-changed", "not-a-bundle", "signature-wrong", "statement-wrong", "key-other"),
    *("key-agrees", "compare-key"),
)
NAMED = ("header-changed", "file-twice", "file-changed", "file-missing", "file-added")
PAGE = (
    *("title", "intro", "choose", "drop", "language", "no-script", "key-hint", "key-why"),
    *("result", "none", "working", "unreadable", "unsupported", "good", "bad", "faults"),
    *("unknown", "no-ed25519", "key", "key-same", "key-differs"),
    *("file", "procurement", "report-date", "proof", "proves", "proves-not"),
)


def verifier_words() -> dict[Language, dict[str, str]]:
    """Give each sentence by language and code, with ``{name}`` where a value is put in."""
    return {language: _words(Wording(language)) for language in LANGUAGES}


def _words(wording: Wording) -> dict[str, str]:
    text = wording.text
    return {
        "all-agrees": text("verifier-all-agrees", files="{files}"),
        "key-is": text("verifier-key-is", key="{key}"),
        "page-size": text("verifier-size", size="{size}"),
        **{code: text(f"verifier-{code}") for code in PLAIN},
        **{code: text(f"verifier-{code}", name="{name}") for code in NAMED},
        **{f"page-{code}": text(f"verifier-page-{code}") for code in PAGE},
    }
