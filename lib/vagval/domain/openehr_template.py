"""What a template for openEHR says of itself (mall för openEHR)."""

from dataclasses import dataclass
from enum import Enum

from vagval.domain.archetype_id import ArchetypeId
from vagval.domain.shown import Shown


class TemplateForm(Enum):
    """Which of its two forms a template is in."""

    OPT = "opt"
    """Operational: flat and whole, so that a system can load it."""
    OET = "oet"
    """Source: it points to archetypes that have to be fetched and built in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenehrTemplate(Shown):
    """A template.

    Parameters
    ----------
    template_version
        Of the template, not of any product; empty where the file says none.
    language
        Code of the language of its texts, e.g. ``"sv"``; empty where the file says none.
    archetypes
        Those that it uses.
    has_nested
        Whether it brings in another template whose archetypes do not stand in the file.
    """

    form: TemplateForm
    template_id: str
    template_version: str = ""
    uid: str = ""
    concept: str = ""
    language: str = ""
    archetypes: frozenset[ArchetypeId] = frozenset()
    has_nested: bool = False
