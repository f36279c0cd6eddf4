"""Pages whose weights are moved in a browser, and what a reader then sees."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from report.walked import a_page
from vagval.domain.decision_matrix import DecisionMatrix

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

Show = Callable[..., "Page"]
LISTEN = """document.addEventListener('securitypolicyviolation',
    event => console.error('policy', event.violatedDirective))"""
SEVEN = DecisionMatrix(
    tuple("abcdef"),
    tuple("pqrstuv"),
    (True,) * 7,
    tuple(Fraction(n, 1000) for n in (400, 155, 123, 97, 100, 75, 50)),
    tuple(tuple(Fraction((7 * b * b + 11 * c * c + 3 * b * c) % 41 - 9, 8) for c in range(7))
          for b in range(6)),
)  # fmt: skip


@contextmanager
def pages_in(browser: "Browser", folder: Path) -> Iterator[Show]:
    """Open pages from files; afterwards nothing was fetched, and nothing complained."""
    said: list[str] = []
    pages: list[Page] = []

    def shown(html: str = "", width: int = 1100, *, scripts: bool = True) -> "Page":
        file = folder / f"{len(pages)}.html"
        file.write_text(html or a_page(), encoding="utf-8")
        page = browser.new_page(
            viewport={"width": width, "height": 800}, java_script_enabled=scripts
        )
        page.add_init_script(LISTEN)
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", lambda dialog: said.append(dialog.message))
        page.on("request", lambda request: said.append(request.url))
        page.goto(file.as_uri())
        pages.append(page)
        return page

    yield shown
    for page in pages:
        page.close()
    assert [text for text in said if not text.startswith(("file:", "data:"))] == []


def move(page: "Page", place: int, thousandths: int) -> None:
    page.locator("input[type=range]").nth(place).fill(str(thousandths))


def first(page: "Page") -> str:
    return page.locator(".first").inner_text()


def weights(page: "Page") -> list[int]:
    texts = page.locator("output").all_inner_texts()
    return [int(re.sub(r"\D", "", text)) for text in texts]


def order(page: "Page") -> list[tuple[str, str]]:
    names, ranks = (page.locator(f".standing .{part}") for part in ("bid", "rank"))
    return list(zip(names.all_inner_texts(), ranks.all_inner_texts(), strict=True))


def differences(page: "Page") -> list[str]:
    return page.locator(".changes li").all_inner_texts()


def still(page: "Page") -> list[str]:
    return page.locator(".explorer-still tbody tr").all_inner_texts()
