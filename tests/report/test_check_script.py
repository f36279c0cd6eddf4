"""A script that is not ours, or not announced, stops a page."""

import pytest

from report.demonstration import demonstration
from report.walked import a_page
from vagval.report.check_page import check_page
from vagval.report.check_script import script_faults
from vagval.report.page_script import EXPLORER_DATA, script_source, script_text

GOOD = a_page()
OURS = f"<script>{script_text()}</script>"
ALLOWED = f"script-src '{script_source()}'; "


def test_a_page_with_an_explorer_has_no_fault() -> None:
    assert check_page(GOOD) == ()


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("</main>", "<script>alert(1)</script></main>", "<script> is not allowed"),
        ("</main>", '<script src="a.js"></script></main>', "<script> is not allowed"),
        ("</main>", "<SCRIPT>alert(1)</SCRIPT></main>", "<script> is not allowed"),
        ("</main>", '<script type="application/json">{}</script></main>', "is not allowed"),
        (OURS, OURS.replace("GRID = 1000n", "GRID = 100n"), "<script> is not allowed"),
        (OURS, OURS.replace("<script>", '<script type="module">'), "<script> is not allowed"),
        (OURS, "", "our script stands 0 times, not 1"),
        (OURS, OURS * 2, "our script stands 2 times, not 1"),
        (ALLOWED, "", "the policy is not"),
        (ALLOWED, "script-src 'unsafe-inline'; ", "the policy is not"),
        (ALLOWED, f"{ALLOWED}connect-src *; ", "the policy is not"),
        (f'{EXPLORER_DATA}{{"', f"{EXPLORER_DATA}{{", "an explorer's data cannot be read"),
        ('"Alfa"', '"<b>"', "an explorer's data cannot be read"),
    ],
)
def test_a_fault_is_named(old: str, new: str, fault: str) -> None:
    assert old in GOOD
    assert fault in "\n".join(check_page(GOOD.replace(old, new)))


def test_our_script_has_no_business_where_nothing_can_be_moved() -> None:
    html = demonstration().replace("</body>", f"{OURS}</body>")
    assert script_faults(html) == ("our script stands 1 times, not 0",)


def test_a_policy_that_lets_a_script_run_is_refused_where_there_is_none() -> None:
    (fault,) = script_faults(demonstration().replace("base-uri", f"{ALLOWED}base-uri"))
    assert fault.startswith("the policy is not")
