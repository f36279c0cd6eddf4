"""Language and audience as chosen by the user, or refused."""

import locale
import os

from vagval.domain.audience import AUDIENCES, Audience
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.domain.report_form import FORMS, Form


def language_of(chosen: str, otherwise: Language) -> Language:
    """Give the chosen language, or another where none was chosen.

    Raises
    ------
    UsageError
        If it is neither Swedish nor English.
    """
    for language in LANGUAGES:
        if chosen == language:
            return language
    if chosen:
        raise UsageError(finding("unknown-language", Place(""), language=chosen, known=LANGUAGES))
    return otherwise


def audience_of(chosen: str) -> Audience:
    """Give the chosen audience.

    Raises
    ------
    UsageError
        If there is no such audience.
    """
    for audience in AUDIENCES:
        if chosen == audience:
            return audience
    raise UsageError(finding("unknown-audience", Place(""), audience=chosen, known=AUDIENCES))


def forms_of(chosen: str) -> tuple[Form, ...]:
    """Give the chosen forms, in our own order, whatever the order they were asked for in.

    Raises
    ------
    UsageError
        If one of them is unknown, or none was chosen.
    """
    wanted = tuple(part.strip() for part in chosen.split(","))
    unknown = tuple(part for part in wanted if part not in FORMS)
    if unknown:
        raise UsageError(
            *(finding("unknown-form", Place(""), form=part, known=FORMS) for part in unknown)
        )
    return tuple(form for form in FORMS if form in wanted)


def spoken_language(chosen: str) -> Language:
    """Give the language to speak before a procurement is read: chosen, else the user's locale."""
    if chosen in LANGUAGES:
        return "sv" if chosen == "sv" else "en"
    stated = os.environ.get("LC_ALL") or os.environ.get("LANG") or (locale.getlocale()[0] or "")
    return "sv" if stated.lower().startswith("sv") else "en"
