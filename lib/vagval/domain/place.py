"""Where in the material something stands (plats i underlaget)."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Place:
    """A file, and where in it, named as a person would look it up.

    Parameters
    ----------
    file
        Path relative to the workspace, with forward slashes.
    sheet
        Name of the sheet in a workbook; empty for a text file.
    cell
        ``"F12"`` in a workbook and in a text table (third column, row 12 is ``"C12"``, the header
        being row 1); in TOML the path of keys (``"lot[2] (PV).award.model"``). Empty: the whole
        file.
    position
        Where it stands in a file whose cells do not tell their order by their names; no part of
        what the place is.
    """

    file: str
    sheet: str = ""
    cell: str = ""
    position: tuple[int, ...] = field(default=(), compare=False, repr=False)
