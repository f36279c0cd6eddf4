"""The language of a procurement, before the rest of it is read."""

import tomllib

from vagval.domain.bilingual import LANGUAGES, Language
from vagval.files.workspace import Workspace


def read_language(work: Workspace, procurement: str) -> Language | None:
    """Give the procurement's language; None if it cannot be told yet.

    Findings about a broken ``procurement.toml`` must themselves be told in some language, so no
    fault is reported here; the reader of the criteria reports it.
    """
    try:
        stated = tomllib.loads(work.procurement_file(procurement).read_text("utf-8-sig"))
    except (OSError, ValueError):
        return None
    return next((each for each in LANGUAGES if each == stated.get("language")), None)
