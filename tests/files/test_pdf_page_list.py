"""A PDF remembers its list of pages, and only as long as it is true."""

from pydyf import PDF, Dictionary

from vagval.files.pdf_page_list import remembered_pages


def with_pages(count: int) -> PDF:
    pdf = PDF()
    for _ in range(count):
        pdf.add_page(Dictionary({"Type": "/Page"}))
    return pdf


def test_the_list_is_the_same_one_until_a_page_is_added() -> None:
    pdf, other = with_pages(2), with_pages(1)
    plain = pdf.page_references
    with remembered_pages():
        assert pdf.page_references == plain
        assert pdf.page_references is pdf.page_references
        assert other.page_references == with_pages(1).page_references
        pdf.add_page(Dictionary({"Type": "/Page"}))
        assert pdf.page_references[:2] == plain
        assert len(pdf.page_references) == 3
    assert len(pdf.page_references) == 3
    assert pdf.page_references is not pdf.page_references
