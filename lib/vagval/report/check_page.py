"""Whether a page may be handed out: whole, accessible, self-contained (sidkontroll)."""

import re
from collections import Counter
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import pairwise

from vagval.domain.document import SHORTEST_ALT
from vagval.report.check_numbers import number_faults
from vagval.report.check_script import script_faults
from vagval.report.page_fonts import SANS
from vagval.report.page_outline import outline

FORBIDDEN = {"iframe", "object", "embed", "form", "link", "base", "applet", "frame"}
ONCE = ("html", "title", "h1", "header", "main", "footer")
ADDRESSES = {"src", "href", "action", "srcset", "poster", "data", "background", "formaction"}
REPORT_BESIDE = re.compile(r"report(-[A-Za-z0-9_-]+)?\.html")
"""A page may lead to a report in its own folder, and nowhere else."""
REFERENCES = {"aria-labelledby", "aria-describedby", "for", "headers"}
POLICY = "default-src 'none'"
_FETCHING = re.compile(r"@import|\burl\((?!['\"]?data:)", re.IGNORECASE)
Attributes = dict[str, str]
Look = Callable[[Attributes], None]


def check_page(html: str) -> tuple[str, ...]:
    """Name every fault in a page's structure, none if it may be handed out.

    The faults are ours, never the reader's: the shell refuses to write such a page.

    Examples
    --------
    >>> check_page("<h1>Pris</h1>")[0]
    'the page has no doctype'
    """
    reader = _Page()
    reader.feed(html)
    reader.close()
    return (
        *_frame_faults(html, reader),
        *_heading_faults(html),
        *_identifier_faults(reader),
        *_style_faults(reader),
        *script_faults(html),
        *number_faults(html),
        *reader.faults,
    )


def _frame_faults(html: str, page: "_Page") -> list[str]:
    faults = (
        [] if html.lstrip().lower().startswith("<!doctype html>") else ["the page has no doctype"]
    )
    faults += [
        f"<{tag}> stands {page.count[tag]} times, not once" for tag in ONCE if page.count[tag] != 1
    ]
    if not page.language:
        faults.append("the page does not say its language")
    if "utf-8" not in page.meta.get("charset", ""):
        faults.append("the page does not say that it is UTF-8")
    if "viewport" not in page.meta:
        faults.append("the page does not fit its window")
    if POLICY not in page.meta.get("content-security-policy", ""):
        faults.append("the page has no content security policy that fetches nothing")
    if not page.links or page.links[0][:1] != "#":
        faults.append("the first link does not skip to the content")
    return faults


def _heading_faults(html: str) -> list[str]:
    headings = outline(html)
    faults = [f"an <h{h.level}> is empty" for h in headings if not h.text]
    if headings and headings[0].level != 1:
        faults.append("the first heading is not <h1>")
    return faults + [
        f"<h{after.level}> {after.text!r} follows <h{before.level}>"
        for before, after in pairwise(headings)
        if after.level > before.level + 1
    ]


def _identifier_faults(page: "_Page") -> list[str]:
    faults = [f"id {key!r} stands {n} times" for key, n in page.ids.items() if n > 1]
    faults += [f"id {key!r} has a blank" for key in page.ids if key.split() != [key]]
    return faults + [
        f"nothing has the id {key!r}" for key in page.references if key not in page.ids
    ]


def _style_faults(page: "_Page") -> list[str]:
    found = [match[0] for style in page.styles for match in _FETCHING.finditer(style)]
    faults = [f"a style fetches: {text!r}" for text in found]
    if not any(f'@font-face{{font-family:"{SANS}"' in style for style in page.styles):
        faults.append("the page does not carry its typefaces")
    return faults


class _Page(HTMLParser):
    """Counts and faults of a page, gathered tag by tag."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.count: Counter[str] = Counter()
        self.ids: Counter[str] = Counter()
        self.references: list[str] = []
        self.meta: Attributes = {}
        self.language = ""
        self.links: list[str] = []
        self.styles: list[str] = []
        self.faults: list[str] = []
        self._regions: list[bool] = []
        self._captions: list[str] = []
        self._is_in_caption = False
        self._is_in_number = False
        self._is_in_style = False
        self._looks: dict[str, Look] = {
            "html": self._look_at_language,
            "meta": self._look_at_meta,
            "style": self._open_style,
            "a": self._look_at_link,
            "div": self._open_region,
            "img": self._look_at_image,
            "figure": self._open_figure,
            "table": self._open_table,
            "th": self._look_at_head,
            "caption": self._open_caption,
            "figcaption": self._open_caption,
            "span": self._open_number,
        }

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag and what is wrong with it."""
        self.count[tag] += 1
        for name, value in attrs:
            self._look_at_attribute(tag, name, value or "")
        if tag in FORBIDDEN:
            self.faults.append(f"<{tag}> is not allowed")
        if tag in self._looks:
            self._looks[tag]({name: value or "" for name, value in attrs})

    def updatepos(self, i: int, j: int) -> int:  # noqa: ARG002 - as the parser calls it
        """Keep no count of lines, which nobody asks for and every tag would pay for."""
        return j

    def handle_data(self, data: str) -> None:
        """Note the text of captions and styles."""
        if self._is_in_style:
            self.styles.append(data)
        if self._is_in_caption and self._captions and not self._is_in_number:
            self._captions[-1] += data.strip()

    def handle_endtag(self, tag: str) -> None:
        """Close what was opened, and see that nothing was left out."""
        if tag == "div" and self._regions:
            self._regions.pop()
        if tag == "style":
            self._is_in_style = False
        if tag == "span":
            self._is_in_number = False
        if tag in {"caption", "figcaption"}:
            self._is_in_caption = False
        if tag in {"table", "figure"} and self._captions and not self._captions.pop():
            self.faults.append(f"a <{tag}> has no caption")

    def _look_at_attribute(self, tag: str, name: str, value: str) -> None:
        if name in {"class", "scope"}:
            return
        if name == "id":
            self.ids[value] += 1
        elif name in REFERENCES:
            self.references += value.split()
        elif name == "style":
            self.styles.append(value)
        elif name.startswith("on"):
            self.faults.append(f"<{tag}> has the script {name}")
        elif name in ADDRESSES:
            self._look_at_address(tag, name, value)

    def _look_at_address(self, tag: str, name: str, value: str) -> None:
        if tag == "a" and name == "href" and REPORT_BESIDE.fullmatch(value):
            return
        if not value.startswith(("#", "data:image/")):
            self.faults.append(f"<{tag}> has the address {value[:60]!r}")
        elif value.startswith("#"):
            self.references.append(value[1:])
        elif name == "href":
            self.faults.append(f"<{tag}> links to data")

    def _look_at_language(self, values: Attributes) -> None:
        self.language = values.get("lang", "")

    def _look_at_link(self, values: Attributes) -> None:
        self.links.append(values.get("href", ""))

    def _open_region(self, values: Attributes) -> None:
        is_region = values.get("role") == "region" and values.get("tabindex") == "0"
        self._regions.append(is_region and bool(values.get("aria-labelledby")))

    def _look_at_meta(self, values: Attributes) -> None:
        if "charset" in values:
            self.meta["charset"] = values["charset"].lower()
        name = values.get("name", values.get("http-equiv", "")).lower()
        if name == "refresh":
            self.faults.append("the page leads elsewhere by itself")
        self.meta[name] = values.get("content", "")

    def _look_at_image(self, values: Attributes) -> None:
        if len(values.get("alt", "").strip()) < SHORTEST_ALT:
            self.faults.append(f"an image says too little: alt={values.get('alt', '')!r}")

    def _open_style(self, _: Attributes) -> None:
        self._is_in_style = True

    def _open_caption(self, _: Attributes) -> None:
        self._is_in_caption = True

    def _open_number(self, values: Attributes) -> None:
        self._is_in_number = values.get("class") == "number"

    def _open_figure(self, _: Attributes) -> None:
        self._captions.append("")

    def _open_table(self, _: Attributes) -> None:
        self._captions.append("")
        if not any(self._regions):
            self.faults.append("a <table> stands in no region that can be scrolled by keyboard")

    def _look_at_head(self, values: Attributes) -> None:
        if values.get("scope") not in {"col", "row", "colgroup", "rowgroup"}:
            self.faults.append("a <th> does not say what it heads")
