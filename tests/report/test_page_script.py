"""A page lets our one script run where something can be moved, and else none."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from report.demonstration import demonstration
from report.walked import a_page, an_explorer
from vagval.report.check_page import check_page
from vagval.report.page_script import asks_for_script, script_source, script_text

SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
STRICT = (
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; "
    "base-uri 'none'; form-action 'none'"
)


def policy(html: str) -> str:
    (found,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', html)
    return str(found)


def test_the_policy_names_the_script_that_stands_in_the_page() -> None:
    html = a_page()
    (script,) = SCRIPT.findall(html)
    fingerprint = b64encode(sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{fingerprint}';" in policy(html)
    assert policy(html).replace(f"script-src 'sha256-{fingerprint}'; ", "") == STRICT


def test_a_page_without_anything_to_move_lets_no_script_run() -> None:
    html = demonstration()
    assert not asks_for_script(html)
    assert policy(html) == STRICT
    assert not re.search(
        "<script|explorer|sha256-", re.sub("<style>.*</style>", "", html, flags=re.DOTALL)
    )


def test_several_explorers_share_one_script() -> None:
    html = a_page(an_explorer(key="a"), an_explorer(key="b"))
    assert len(SCRIPT.findall(html)) == 1
    assert check_page(html) == ()


def test_no_data_reaches_the_script() -> None:
    one, other = a_page(an_explorer()), a_page(an_explorer(language="en"), language="en")
    assert SCRIPT.findall(one) == SCRIPT.findall(other) == [script_text()]


def test_the_source_is_the_fingerprint_of_the_text() -> None:
    assert script_source() == (
        f"sha256-{b64encode(sha256(script_text().encode()).digest()).decode()}"
    )


@pytest.mark.parametrize(
    "risky",
    ["innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval", "Function(", "fetch(",
     "XMLHttp", "WebSocket", "import", "Storage", "cookie", "location", "</", "<!--", "http",
     "setTimeout", "postMessage", "window", "navigator", "srcdoc", "onclick"],
)  # fmt: skip
def test_the_script_does_nothing_but_compute_and_write_text(risky: str) -> None:
    assert risky not in script_text()


def test_the_same_document_gives_the_same_page() -> None:
    assert a_page() == a_page()
