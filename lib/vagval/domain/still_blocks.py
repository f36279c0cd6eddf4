"""The blocks of a document where nothing can be moved: on paper, in a terminal (stilla stycken)."""

from collections.abc import Iterable, Iterator

from vagval.domain.document import (
    Block,
    Bullets,
    Callout,
    Explorer,
    Paragraph,
    Picture,
    Steps,
    Table,
)

StillBlock = Paragraph | Bullets | Callout | Table | Picture | Steps


def still_blocks(blocks: Iterable[Block]) -> Iterator[StillBlock]:
    """Give the blocks in order; for what can be moved, its notice and what stands there without.

    Examples
    --------
    >>> moved = Explorer("e", Callout("Obs.", "Inget."), (Paragraph("Stilla."),), "{}")
    >>> list(still_blocks((moved,)))
    [Callout(label='Obs.', text='Inget.', tone='plain'), Paragraph(text='Stilla.', see=())]
    """
    for block in blocks:
        if isinstance(block, Explorer):
            yield block.notice
            yield from block.still
        else:
            yield block
