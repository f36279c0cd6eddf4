"""A document for people is told as what it is, not as broken JSON or XML."""

import pytest

from vagval.files.evidence.foreign_document import foreign_document


@pytest.mark.parametrize(
    "content",
    [
        b"<!DOCTYPE html>\n<title>Logga in</title>",
        b"\xef\xbb\xbf\r\n <html lang='sv'>",
        b'<?xml version="1.0"?>\n<!DOCTYPE HTML PUBLIC "-//W3C//DTD XHTML 1.0//EN">',
        b"<!-- saved from url -->\n<!-- twice -->\n<HTML>",
    ],
)
def test_a_web_page_is_told_as_a_web_page(content: bytes) -> None:
    assert foreign_document(content) == "evidence-is-a-page"


def test_a_pdf_is_told_as_a_pdf() -> None:
    assert foreign_document(b"%PDF-1.7\n\x00") == "evidence-is-a-pdf"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"<htmlish/>",
        b"<!-- <html> -->",
        b"<template/>",
        b"<!DOCTYPE template>",
        b'"<html>"',
        b"PK\x03\x04",
    ],
)
def test_what_a_machine_wrote_is_left_to_its_reader(content: bytes) -> None:
    assert foreign_document(content) == ""


def test_a_comment_without_end_costs_nothing() -> None:
    assert foreign_document(b"<!--" * 1_000_000) == ""
    assert foreign_document(b"<!-- -->" * 1_000_000) == ""
