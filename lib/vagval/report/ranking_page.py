"""A decision matrix ranked by one method, for a reader (rangordning med en metod)."""

from vagval.domain.document import Block, Bullets, Callout, Cell, Head, Paragraph, Section, Table
from vagval.domain.matrix_file import WeighedMatrix
from vagval.domain.second_opinion import MethodRanking
from vagval.report.wording import Wording


def ranking_page(
    weighed: WeighedMatrix, ranking: MethodRanking, notes: tuple[str, ...], wording: Wording
) -> tuple[Section, ...]:
    """Show ranks and scores, best first, and what the method was run with.

    Parameters
    ----------
    notes
        What was remarked on the file or the method.
    """
    text = wording.text
    code = f"method-{ranking.method.replace('_', '-')}"
    blocks: list[Block] = [
        Callout(text("label-advice"), text("ranking-is-advice"), "warning"),
        Paragraph(text(f"{code}.how")),
    ]
    if notes:
        blocks.append(Bullets(notes))
    blocks += [
        _ranks(weighed, ranking, wording),
        _weights(weighed, wording),
        Paragraph(text("ranking-pipeline", pipeline=ranking.pipeline)),
    ]
    return (Section("ranking", text("ranking-title", method=text(code)), tuple(blocks)),)


def _ranks(weighed: WeighedMatrix, ranking: MethodRanking, wording: Wording) -> Table:
    text = wording.text
    better = text("direction-less" if ranking.lowest_wins else "direction-more")
    heads = (
        Head(text("column-rank"), "right"),
        Head(text("ranking-alternative")),
        Head(text("ranking-score", better=better), "right"),
    )
    names = weighed.matrix.alternatives
    ordered = sorted(range(len(names)), key=lambda n: (ranking.ranks[n], n))
    rows = tuple(
        (
            Cell(str(ranking.ranks[n])),
            Cell(names[n]),
            Cell(text("ranking-number", value=ranking.scores[n])),
        )
        for n in ordered
    )
    return Table("ranking", text("ranking-table"), heads, rows)


def _weights(weighed: WeighedMatrix, wording: Wording) -> Table:
    text = wording.text
    matrix = weighed.matrix
    heads = (
        Head(text("column-criterion")),
        Head(text("column-direction")),
        Head(text("column-weight"), "right"),
    )
    rows = tuple(
        (
            Cell(name),
            Cell(text("direction-more" if more else "direction-less")),
            Cell(text("ranking-share", value=weight)),
        )
        for name, more, weight in zip(matrix.criteria, matrix.maximise, matrix.weights, strict=True)
    )
    return Table("ranking-weights", text("ranking-weights"), heads, rows)
