"""What the standards of a kind ask for, line by line, for whoever fills in a form of evidence."""

from collections.abc import Iterable, Iterator, Mapping

from vagval.domain.standard import RequiredStandard
from vagval.report.item_text import item_text
from vagval.report.wording import Wording


def asked_lines(standards: Iterable[RequiredStandard], wording: Wording) -> tuple[str, ...]:
    """Say each standard with its requirements, and under it what it asks for."""
    return _apart(_lines(each, wording) for each in standards)


def _apart(blocks: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """Put an empty line between blocks."""
    return tuple(line for block in blocks for line in ("", *block))[1:]


def _lines(standard: RequiredStandard, wording: Wording) -> Iterator[str]:
    yield wording.text(
        "evidence-form-standard",
        requirements=standard.requirements,
        name=standard.name,
        reference=standard.reference,
    )
    for item in standard.items:
        text = item_text(item, standard.kind, wording)
        yield wording.text("evidence-form-item", text=text, level=item.expectation.value)


def replaceable_lines(
    standards: Iterable[RequiredStandard],
    demanded: Mapping[str, tuple[str, ...]],
    wording: Wording,
) -> tuple[str, ...]:
    """Say each standard by its key, and under it the ids of what an equivalent has to meet.

    Parameters
    ----------
    demanded
        Key of the standard -> ids of its SHALL; in a FHIR statement the required resources.
    """
    return _apart(_replaceable(each, demanded[each.id], wording) for each in standards)


def _replaceable(
    standard: RequiredStandard, demanded: tuple[str, ...], wording: Wording
) -> Iterator[str]:
    yield wording.text(
        "evidence-form-replaceable",
        key=standard.id,
        requirements=standard.requirements,
        name=standard.name,
        reference=standard.reference,
    )
    items = {item.id: item for item in standard.items}
    for key in demanded:
        text = item_text(items[key], standard.kind, wording) if key in items else ""
        yield wording.text("evidence-form-replaceable-item", key=key, text=text or "none")
