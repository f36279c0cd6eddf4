"""What stands in a folder, in a fixed order, without what systems leave there by themselves."""

from pathlib import Path

CLUTTER = frozenset({"Thumbs.db", "desktop.ini", "Icon\r", "__MACOSX", "__pycache__"})


def is_clutter(name: str) -> bool:
    """Tell whether a system or an office program put it there, not a person."""
    return name.startswith((".", "~$")) or name in CLUTTER


def entries(folder: Path) -> tuple[Path, ...]:
    """Give files and folders, sorted by name; a folder that is not there is empty."""
    if not folder.is_dir():
        return ()
    return tuple(
        sorted((p for p in folder.iterdir() if not is_clutter(p.name)), key=lambda p: p.name)
    )


def folder_names(folder: Path) -> tuple[str, ...]:
    """Give the names of the folders in a folder, sorted."""
    return tuple(p.name for p in entries(folder) if p.is_dir())


def files_below(folder: Path) -> tuple[Path, ...]:
    """Give every file in a folder and the folders in it, sorted by path."""
    found: list[Path] = []
    for path in entries(folder):
        found.extend(files_below(path) if path.is_dir() else (path,))
    return tuple(sorted(found))
