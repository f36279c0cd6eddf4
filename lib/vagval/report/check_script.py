"""Whether a page's script is ours, and the only one that may run (skriptkontroll)."""

import json
import re
from html.parser import HTMLParser

from vagval.report.page_script import EXPLORER_DATA, script_source, script_text

POLICY = (
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; "
    "{script}base-uri 'none'; form-action 'none'"
)
STRICT = POLICY.format(script="")
MENTIONED = re.compile("<script|script-src", re.IGNORECASE)


def script_faults(html: str) -> tuple[str, ...]:
    """Name what is wrong with a page's scripts: one of ours where something can be moved, or none.

    Examples
    --------
    >>> script_faults("<script>alert(1)</script>")
    ('<script> is not allowed',)
    """
    # Most pages have none, and a long page takes its time to read.
    if not MENTIONED.search(html):
        return ()
    reader = _Scripts()
    reader.feed(html)
    reader.close()
    kinds = [_kind(start, text) for start, text in reader.scripts]
    faults = ["<script> is not allowed" for kind in kinds if kind == "foreign"]
    faults += ["an explorer's data cannot be read" for kind in kinds if kind == "broken"]
    wanted = 1 if {"data", "broken"} & set(kinds) else 0
    if kinds.count("ours") != wanted:
        faults.append(f"our script stands {kinds.count('ours')} times, not {wanted}")
    expected = POLICY.format(script=f"script-src '{script_source()}'; ") if wanted else STRICT
    if any("script-src" in policy for policy in reader.policies) or wanted:
        faults += [
            f"the policy is not {expected!r}"
            for policy in reader.policies or [""]
            if policy != expected
        ]
    return tuple(faults)


def _kind(start: str, text: str) -> str:
    """Tell our script and its data from what anyone else has written."""
    if start == "<script>" and text == script_text():
        return "ours"
    if start != EXPLORER_DATA:
        return "foreign"
    try:
        json.loads(text)
    except ValueError:
        return "broken"
    return "broken" if "<" in text else "data"


class _Scripts(HTMLParser):
    """Every script of a page: its tag as written, and what stands in it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.scripts: list[tuple[str, str]] = []
        self.policies: list[str] = []
        self._is_open = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a script, and what the page lets run."""
        values = {name: value or "" for name, value in attrs}
        if tag == "script":
            self._is_open = True
            self.scripts.append((self.get_starttag_text() or "", ""))
        if values.get("http-equiv", "").lower() == "content-security-policy":
            self.policies.append(values.get("content", ""))

    def handle_data(self, data: str) -> None:
        """Note what stands in a script."""
        if self._is_open:
            start, text = self.scripts[-1]
            self.scripts[-1] = (start, text + data)

    def handle_endtag(self, tag: str) -> None:
        """Close a script."""
        if tag == "script":
            self._is_open = False
