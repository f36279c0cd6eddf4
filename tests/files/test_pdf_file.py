"""The PDF file: read by others, each stream as long as it says."""

import random
from io import BytesIO

import pikepdf
import pydyf
import pytest

from vagval.files.pdf_file import file_of, packed_stream


def a_pdf(*contents: bytes) -> pydyf.PDF:
    pdf = pydyf.PDF()
    for content in contents:
        pdf.add_object(pydyf.Stream([content]))
    pdf.info["Title"] = pydyf.String("Prov")
    return pdf


def test_another_program_reads_what_we_write() -> None:
    contents = [bytes([number]) * number for number in range(1, 256)]
    with pikepdf.open(BytesIO(file_of(a_pdf(*contents)))) as pdf:
        # Nothing is wrong but that it has no page.
        assert [fault for fault in pdf.check_pdf_syntax() if "any pages" not in fault] == []
        streams = [each.read_bytes() for each in pdf.objects if isinstance(each, pikepdf.Stream)]
        assert str(pdf.docinfo.Title) == "Prov"
    assert set(contents) <= set(streams)


def test_no_stream_ends_in_a_carriage_return() -> None:
    chance = random.Random(0)  # noqa: S311 - published, for contents that are many
    contents = [chance.randbytes(40) for _ in range(1_500)]
    file = file_of(a_pdf(*contents))
    assert b"\r\nendstream" not in file
    with pikepdf.open(BytesIO(file)) as pdf:
        streams = {each.read_bytes() for each in pdf.objects if isinstance(each, pikepdf.Stream)}
    assert set(contents) <= streams


def test_metadata_are_found_without_unpacking() -> None:
    metadata = pydyf.Stream([b"<rdf:RDF/>"], {"Type": "/Metadata", "Subtype": "/XML"})
    assert b"<rdf:RDF/>" in packed_stream(metadata)


@pytest.mark.parametrize("content", [b"", b"a", b"a\r"])
def test_a_stream_tells_its_length(content: bytes) -> None:
    packed = packed_stream(pydyf.Stream([content]))
    told, _, rest = packed.partition(b">>\nstream\n")
    assert int(told.rpartition(b"/Length ")[2]) == len(rest) - len(b"\nendstream")
