"""Which SHALL would exclude whom, told before anything is locked (skalltryck i ord)."""

from vagval.domain.document import Block, Bullets, Cell, Head, Paragraph, Section, Table
from vagval.domain.pressure import Pressure, ShallPressure
from vagval.domain.standard_kinds import FHIR_STATEMENT
from vagval.report.cell_words import NOTHING
from vagval.report.item_text import item_text
from vagval.report.numbers import number, percent
from vagval.report.statement_words import more, shortened
from vagval.report.wording import Wording

MOST_NOBODY = 40
MOST_SHALL = 25


def pressure_page(
    pressures: tuple[Pressure, ...], left_out: tuple[str, ...], wording: Wording
) -> tuple[Section, ...]:
    """Tell each requirement: who survives, which SHALL nobody meets, what each SHALL costs.

    Parameters
    ----------
    left_out
        Names of the files that are no statements.
    """
    sections = tuple(_section(nth, each, wording) for nth, each in enumerate(pressures))
    if not left_out:
        return sections
    told = wording.text("pressure-left-out", count=len(left_out), names=left_out)
    return (
        *sections,
        Section("pressure-left-out", wording.text("pressure-files"), (Paragraph(told),)),
    )


def _section(nth: int, pressure: Pressure, wording: Wording) -> Section:
    title = wording.text("pressure-title", requirement=pressure.requirement)
    if pressure.tried:
        blocks = _blocks(nth, pressure, wording)
    else:
        blocks = (Paragraph(wording.text("pressure-none-tried")),)
    return Section(f"pressure-{nth}", title, (*blocks, *_others(pressure, wording)))


def _blocks(nth: int, pressure: Pressure, wording: Wording) -> tuple[Block, ...]:
    nobody = [_text(each, wording) for each in pressure.met_by_nobody]
    excluding = [each for each in pressure.shall if each.lacked_by]
    return (
        Paragraph(_summary(pressure, wording)),
        _statements(nth, pressure, wording),
        Paragraph(wording.text("pressure-nobody", count=len(nobody))),
        *((Bullets(tuple(nobody[:MOST_NOBODY])),) if nobody else ()),
        *more(len(nobody) - MOST_NOBODY, wording),
        *((Paragraph(_rest(pressure, wording)),) if nobody else ()),
        *(_shall(nth, pressure, excluding, wording) if excluding else ()),
    )


def _summary(pressure: Pressure, wording: Wording) -> str:
    survivors, tried, shall = len(pressure.survivors), len(pressure.tried), len(pressure.shall)
    if survivors == tried:
        return wording.text("pressure-all-survive", tried=tried, shall=shall)
    names = pressure.survivors
    return wording.text(
        "pressure-summary", survivors=survivors, tried=tried, shall=shall, names=names
    )


def _rest(pressure: Pressure, wording: Wording) -> str:
    names = pressure.survivors_of_the_rest
    return wording.text("pressure-rest", count=len(names), names=names)


def _statements(nth: int, pressure: Pressure, wording: Wording) -> Table:
    text = wording.text
    rows = tuple(
        (
            Cell(each.name),
            Cell(number(each.unmet, wording.language)),
            Cell(number(each.clashes, wording.language)),
            Cell(NOTHING if each.degree is None else percent(each.degree, wording.language)),
            Cell(text("survives-yes" if each.survives else "survives-no")),
        )
        for each in pressure.tried
    )
    return Table(
        f"table-pressure-statements-{nth}",
        text("pressure-statements"),
        (
            Head(text("column-system")),
            Head(text("column-unmet"), "right"),
            Head(text("column-forbidden"), "right"),
            Head(text("column-degree"), "right"),
            Head(text("column-survives")),
        ),
        rows,
    )


def _shall(
    nth: int, pressure: Pressure, excluding: list[ShallPressure], wording: Wording
) -> tuple[Block, ...]:
    """Tell what each SHALL costs: first those that exclude someone by themselves.

    Those that nobody meets stand in a list of their own already.
    """
    text = wording.text
    survivors, tried = len(pressure.survivors), len(pressure.tried)
    shown = [each for each in excluding if each.excludes_alone]
    others = [e for e in excluding if not (e.excludes_alone or e.is_met_by_nobody)]
    shown += others[: max(MOST_SHALL - len(shown), 0)]
    if not shown:
        return ()
    table = Table(
        f"table-pressure-shall-{nth}",
        text("pressure-shall", shown=len(shown)),
        (
            Head(text("column-shall-item")),
            Head(text("column-met-by"), "right"),
            Head(text("column-without"), "right"),
        ),
        tuple(
            (
                Cell(_text(each, wording)),
                Cell(text("pressure-met-by", met=len(each.met_by), tried=tried)),
                Cell(number(survivors + len(each.excludes_alone), wording.language)),
            )
            for each in shown
        ),
    )
    return table, Paragraph(text("pressure-without"))


def _others(pressure: Pressure, wording: Wording) -> tuple[Paragraph, ...]:
    if not pressure.other_release:
        return ()
    names = tuple(
        wording.text("pressure-system-release", name=name, release=release or "none")
        for name, release in pressure.other_release
    )
    return (Paragraph(wording.text("pressure-other-release", count=len(names), names=names)),)


def _text(shall: ShallPressure, wording: Wording) -> str:
    return shortened(item_text(shall.item, FHIR_STATEMENT, wording))
