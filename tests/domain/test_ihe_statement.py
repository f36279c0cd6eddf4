"""Rows of an integration statement are found by IHE's names, however they are spaced."""

from vagval.domain.ihe_statement import IheRow, IheStatement, ihe_key

PART = IheRow("MHD", "Document Responder")
OPTION = IheRow("MHD", "Document Responder", "UnContained Reference Option")


def test_names_are_the_same_whatever_their_case_and_blanks() -> None:
    assert ihe_key(" Document\tResponder ") == ihe_key("document responder")
    assert ihe_key("XDS.b") != ihe_key("XDS b")


def test_a_part_is_found_with_its_options_and_an_option_alone() -> None:
    shown = IheStatement(rows=(PART, OPTION))
    assert shown.of("mhd", "document responder") == (PART, OPTION)
    assert shown.of("MHD", "Document Responder", "uncontained reference option") == (OPTION,)
    assert shown.of("MHD", "Document Source") == ()
