"""The one script that a page may carry, and the policy that lets only it run (sidans skript).

The script is a static file: no data is ever put into it, so its fingerprint is always the same. It
reads numbers and words from blocks of JSON beside what it shows, and fetches nothing.
"""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files

EXPLORER_DATA = '<script type="application/json" class="explorer-data">'
"""What an explorer's data begins with in a page: only a template writes it."""


@cache
def script_text() -> str:
    """Give the script as it stands in a page."""
    file = files("vagval.report").joinpath("templates", "explorer.js")
    return file.read_text(encoding="utf-8").strip()


@cache
def script_source() -> str:
    """Give what a policy names the script by.

    References
    ----------
    W3C, Content Security Policy Level 3, hash-source: the SHA-256 of the element's text.
    """
    digest = sha256(script_text().encode("utf-8")).digest()
    return f"sha256-{b64encode(digest).decode('ascii')}"


def asks_for_script(body: str) -> bool:
    """Tell whether something in a page's body can be moved by the reader."""
    return EXPLORER_DATA in body
