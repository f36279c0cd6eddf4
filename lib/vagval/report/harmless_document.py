"""A whole document made harmless before a library writes it (främmande text i dokument)."""

from dataclasses import fields, is_dataclass, replace

from vagval.domain.document import Document
from vagval.domain.quoted import rephrased
from vagval.report.harmless import harmless


def harmless_document(document: Document) -> Document:
    """Show in every text of a document what could hide or turn it, or be no text at all.

    Pages do it where they are rendered (``report/html.py``); a word processor's file has no such
    place.
    """
    return _harmless(document)  # type: ignore[return-value] # every value keeps its type


def _harmless(value: object) -> object:
    if isinstance(value, str):
        return rephrased(value, harmless)
    if isinstance(value, tuple):
        return tuple(_harmless(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{each.name: _harmless(getattr(value, each.name)) for each in fields(value)}
        )
    return value
