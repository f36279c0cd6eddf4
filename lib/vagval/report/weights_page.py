"""How the weights came about: everybody's, combined, and beside the published (viktprotokoll)."""

from vagval.domain.document import (
    Block,
    Bullets,
    Callout,
    Cell,
    Cover,
    Head,
    Paragraph,
    Section,
    Table,
)
from vagval.domain.procurement import Procurement
from vagval.domain.weighting_record import NodeWeighting
from vagval.domain.weighting_result import LotWeights, PersonWeights, Weights
from vagval.report.cell_words import NOTHING
from vagval.report.figure_weights_people import weights_picture
from vagval.report.weights_apart import apart_blocks
from vagval.report.weights_words import consistency, people_names, said_percent
from vagval.report.wording import Wording

Parts = tuple[Cover | Section, ...]


def weights_page(procurement: Procurement, lots: tuple[LotWeights, ...], wording: Wording) -> Parts:
    """Tell it all: what this is, and for each lot who weighed what, why and how far apart."""
    return (_cover(procurement, lots, wording), *weights_sections(lots, wording))


def weights_sections(lots: tuple[LotWeights, ...], wording: Wording) -> tuple[Section, ...]:
    """Tell each lot, or that nobody has weighed any."""
    if not lots:
        return (
            Section(
                "weights-none",
                wording.text("weights-none-title"),
                (Paragraph(wording.text("weights-none")),),
            ),
        )
    frame = Section(
        "weights-frame",
        wording.text("weights-frame-title"),
        (Callout(wording.text("weights-frame-label"), wording.text("weights-frame")),),
    )
    return (frame, *(part for each in lots for part in _lot(each, wording)))


def _cover(procurement: Procurement, lots: tuple[LotWeights, ...], wording: Wording) -> Cover:
    people = {each.record.id for lot in lots for each in lot.people}
    notice = Callout(wording.text("label-invented"), wording.text("notice-invented"), "warning")
    return Cover(
        title=wording.text("weights-title"),
        subtitle=wording.text("weights-subtitle", name=procurement.name, buyer=procurement.buyer),
        language=wording.language,
        lead=wording.text("weights-lead", people=len(people), lots=len(lots)),
        facts=(),
        notices=(notice,) if procurement.is_invented else (),
    )


def _lot(found: LotWeights, wording: Wording) -> tuple[Section, ...]:
    key = found.lot.id
    title = wording.text("weights-lot", lot=key, name=found.lot.name)
    return (
        Section(
            f"weights-{key}",
            title,
            (
                *apart_blocks(found, wording),
                weights_picture(found, wording),
                _side_by_side(found, wording),
            ),
        ),
        Section(
            f"weights-people-{key}",
            wording.text("weights-people-title", lot=key),
            (_people(found, wording), *_several(found, wording), _reasons(found, wording)),
            level=3,
        ),
    )


def _side_by_side(found: LotWeights, wording: Wording) -> Table:
    """Put everybody's weights beside each other, with three ways to combine them."""
    columns: tuple[tuple[str, Weights | None], ...] = (
        *zip(people_names(found), (each.weights for each in found.people), strict=True),
        (wording.text("weights-column-mean"), found.mean),
        (wording.text("weights-column-geometric"), found.geometric),
        (wording.text("weights-column-median"), found.median),
        (wording.text("weights-column-published"), found.published),
    )
    heads = (
        Head(wording.text("weights-column-criterion")),
        *(Head(head, "right") for head, _ in columns),
    )
    rows = tuple(
        (
            Cell(leaf.name.in_language(wording.language)),
            *(
                Cell(NOTHING if weights is None else said_percent(weights[place], wording))
                for _, weights in columns
            ),
        )
        for place, leaf in enumerate(found.lot.tree.leaves)
    )
    caption = wording.text("weights-table", lot=found.lot.name)
    return Table(f"weights-table-{found.lot.id}", caption, heads, rows)


def _people(found: LotWeights, wording: Wording) -> Table:
    """Say who asked themselves what, when, and how consistent the answers are."""
    codes = ("person", "role", "date", "level", "method", "consistency")
    rows = tuple(
        (
            Cell(name),
            Cell(each.record.role),
            Cell(wording.text("weights-day", date=each.record.day)),
            Cell(_level(found, node, wording)),
            Cell(wording.text(f"weights-method-{node.method.replace('_', '-')}")),
            Cell(consistency(weighed, wording)),
        )
        for name, each in zip(people_names(found), found.people, strict=True)
        for node, weighed in each.nodes
    )
    heads = tuple(Head(wording.text(f"weights-column-{code}")) for code in codes)
    caption = wording.text("weights-people-table", lot=found.lot.name)
    return Table(f"weights-people-table-{found.lot.id}", caption, heads, rows)


def _several(found: LotWeights, wording: Wording) -> tuple[Block, ...]:
    """Say where a method leaves several weights equally good, so one of them was chosen."""
    told = tuple(
        wording.text("weights-several", person=name, level=_level(found, node, wording))
        for name, each in zip(people_names(found), found.people, strict=True)
        for node, weighed in each.nodes
        if weighed.intervals
    )
    return (Bullets(told),) if told else ()


def _reasons(found: LotWeights, wording: Wording) -> Table:
    rows = tuple(
        (Cell(_criterion(found, key, wording)), Cell(name), Cell(reason))
        for name, each in zip(people_names(found), found.people, strict=True)
        for key, reason in _reasons_of(each)
    )
    heads = tuple(
        Head(wording.text(f"weights-column-{code}")) for code in ("criterion", "person", "reason")
    )
    caption = wording.text("weights-reasons-table", lot=found.lot.name)
    return Table(f"weights-reasons-{found.lot.id}", caption, heads, rows, is_folded=True)


def _reasons_of(person: PersonWeights) -> tuple[tuple[str, str], ...]:
    return tuple(reason for node, _ in person.nodes for reason in node.reasons)


def _level(found: LotWeights, node: NodeWeighting, wording: Wording) -> str:
    if node.parent is None:
        return wording.text("weights-level-all")
    if not node.parent:
        return wording.text("weights-level-top")
    return wording.text("weights-level-below", name=_criterion(found, node.parent, wording))


def _criterion(found: LotWeights, key: str, wording: Wording) -> str:
    node = found.lot.tree.get(key)
    return node.name.in_language(wording.language) if node else key
