"""One ZIP for one content: the same bytes wherever and whenever it is packed (kanoniskt arkiv)."""

import io
import zipfile
from collections.abc import Collection, Mapping

FIRST = ("mimetype", "[Content_Types].xml")
"""What readers of OpenDocument and Office Open XML look for at the beginning."""
TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest that a ZIP can say; no file in it has a time of its own."""
UNIX, PLAIN_FILE, LEVEL = 3, 0o644 << 16, 9


def canonical_zip(members: Mapping[str, bytes], stored: Collection[str] = ()) -> bytes:
    """Pack files so that names and bytes alone decide the archive.

    Names are sorted by code point, with ``mimetype`` and ``[Content_Types].xml`` first; every
    member has one time, one mode and one system. What deflate makes of a text differs between
    builds of zlib: the same bytes are promised in the pinned environment.

    Parameters
    ----------
    members
        Name in the archive -> content.
    stored
        Names of members that are not compressed.

    References
    ----------
    PKWARE, APPNOTE.TXT 6.3.10, 4.4; names that are not ASCII carry the flag for UTF-8.

    Examples
    --------
    >>> one = canonical_zip({"b": b"2", "a": b"1", "mimetype": b"x"})
    >>> one == canonical_zip({"mimetype": b"x", "a": b"1", "b": b"2"})
    True
    >>> zipfile.ZipFile(io.BytesIO(one)).namelist()
    ['mimetype', 'a', 'b']
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in sorted(members, key=_place):
            info = zipfile.ZipInfo(name, TIME)
            info.create_system, info.external_attr = UNIX, PLAIN_FILE
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, members[name], compresslevel=LEVEL)
    return packed.getvalue()


def repacked(archive: bytes) -> bytes:
    """Give the canonical form of an archive that a library made, folders left out.

    Examples
    --------
    >>> once = repacked(canonical_zip({"a": b"1"}, stored={"a"}))
    >>> once == repacked(once) == canonical_zip({"a": b"1"})
    True
    """
    with zipfile.ZipFile(io.BytesIO(archive)) as given:
        return canonical_zip(
            {each.filename: given.read(each) for each in given.infolist() if not each.is_dir()}
        )


def _place(name: str) -> tuple[int, str]:
    return (FIRST.index(name) if name in FIRST else len(FIRST), name)
