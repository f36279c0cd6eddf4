"""A web page or a PDF where a machine's file must be (fel slags dokument)."""

import re

WEB_PAGE = re.compile(rb"<(!doctype\s+html|html)\b", re.IGNORECASE)
PREFACE = ((b"<?xml", b"?>"), (b"<!--", b"-->"))
"""What may stand before a page's first element, as (start, end)."""
FAR_ENOUGH = 4_000
"""Bytes; a comment before the first element may be long, but not endless."""


def foreign_document(content: bytes) -> str:
    """Give the code of the finding on a document made for people; empty if it is none.

    A login page saved in place of what lies behind it is the commonest wrong file of all, and its
    reader should not be told that the JSON is broken or that somebody means harm.

    Examples
    --------
    >>> foreign_document(b"<!DOCTYPE html><title>Log in</title>")
    'evidence-is-a-page'
    >>> foreign_document(b'{"issuer": "https://example.org"}')
    ''
    """
    start = content[:FAR_ENOUGH].removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"%PDF-"):
        return "evidence-is-a-pdf"
    return "evidence-is-a-page" if WEB_PAGE.match(_after_preface(start)) else ""


def _after_preface(start: bytes) -> bytes:
    for opening, closing in PREFACE:
        while start.startswith(opening):
            start = start.partition(closing)[2].lstrip()
    return start
