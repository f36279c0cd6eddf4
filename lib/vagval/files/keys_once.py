"""Keys that may stand once in a file, with where each stood first."""

from vagval.files.line import Line


class KeysOnce:
    """The keys seen so far (identiteter); a repeated one is a finding that names the first."""

    def __init__(self) -> None:
        self._first: dict[tuple[str, ...], Line] = {}

    def check(self, line: Line, column: str, *key: str) -> None:
        """Add a finding on a key that stood before; an empty one was told already."""
        first = self._first.setdefault(key, line) if all(key) else line
        if first is not line:
            at = first.place(column)
            where = f"{at.sheet}!{at.cell}" if at.sheet else at.cell
            line.fault("id-repeated-in-table", column, value=" / ".join(key), first=where)

    @property
    def keys(self) -> frozenset[tuple[str, ...]]:
        """Every key seen."""
        return frozenset(self._first)
