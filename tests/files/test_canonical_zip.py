"""Names and bytes alone decide an archive."""

import io
import zipfile

import pytest

from vagval.files.canonical_zip import canonical_zip, repacked

MEMBERS = {"å/ö.txt": "å".encode(), "b.txt": b"b" * 500, "[Content_Types].xml": b"<x/>"}


def opened(archive: bytes) -> list[zipfile.ZipInfo]:
    with zipfile.ZipFile(io.BytesIO(archive)) as given:
        return given.infolist()


def test_the_order_of_the_files_changes_no_byte() -> None:
    assert canonical_zip(MEMBERS) == canonical_zip(dict(reversed(MEMBERS.items())))


def test_what_readers_look_for_stands_first_and_the_rest_is_sorted() -> None:
    names = [each.filename for each in opened(canonical_zip({**MEMBERS, "mimetype": b"m"}))]
    assert names == ["mimetype", "[Content_Types].xml", "b.txt", "å/ö.txt"]


def test_no_member_tells_of_the_time_the_system_or_the_user() -> None:
    for each in opened(canonical_zip(MEMBERS)):
        assert each.date_time == (1980, 1, 1, 0, 0, 0)
        assert (each.create_system, each.external_attr) == (3, 0o644 << 16)
        assert (each.extra, each.comment) == (b"", b"")


def test_a_member_is_stored_as_it_is_only_where_that_is_asked() -> None:
    kinds = {e.filename: e.compress_type for e in opened(canonical_zip(MEMBERS, stored={"b.txt"}))}
    assert kinds["b.txt"] == zipfile.ZIP_STORED
    assert kinds["å/ö.txt"] == zipfile.ZIP_DEFLATED


@pytest.mark.parametrize("level", [1, 9])
def test_an_archive_of_any_library_gets_the_one_form(level: int) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        archive.mkdir("å")
        for name, content in MEMBERS.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 5, 4, 3, 2, 2)), content)
    assert repacked(made.getvalue()) == canonical_zip(MEMBERS)
