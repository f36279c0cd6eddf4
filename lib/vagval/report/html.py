"""Documents as accessible, self-contained HTML (rapport som webbsida)."""

import re
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from vagval.domain.bilingual import Language
from vagval.domain.document import Block, Cover, Reference, Section
from vagval.domain.quoted import language_of, pieces, unquoted
from vagval.report.decimal_column import decimal_columns
from vagval.report.harmless import harmless
from vagval.report.page_fonts import font_faces
from vagval.report.page_numbers import Numbers, numbered, numbers_of, seen_from
from vagval.report.page_outline import Heading, outline
from vagval.report.page_script import asks_for_script, script_source, script_text
from vagval.report.palette import palette_style
from vagval.report.unreferred import unreferred
from vagval.report.wording import Wording

CONTENTS_MARK = "<!-- contents -->"
"""Where the table of contents goes: after the cover. Text from outside cannot forge it."""
FEWEST_IN_CONTENTS = 3
MAIN_LEVEL = 2
MOST_BELOW = 24
"""With more sections below the main ones, the contents fold them."""
LONG_WORD = re.compile(r"\S{25,}")
ESCAPED_IN_JSON = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
WITHIN_ADDRESS = re.compile(r"(?<=[/|:#?&])(?=[^/|:#?&])")
"""Where an address may break over two lines."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents; a heading in a notebook's prose has no number."""

    id: str
    text: str
    number: str


def fragment(section: Section) -> str:
    """Give one section as HTML to stand in a page's body."""
    return _rendered("section.html.j2", section=section)


def fragments(*parts: Section | Cover) -> str:
    """Give several sections as HTML, in order; a cover may stand before them."""
    return "\n".join(
        cover_html(part) if isinstance(part, Cover) else fragment(part) for part in parts
    )


def cover_html(cover: Cover) -> str:
    """Give the head of a report as HTML; it carries the page's only main heading."""
    return f"{_rendered('cover.html.j2', cover=cover)}\n{CONTENTS_MARK}"


def page(
    title: str, language: Language, body: str, footer: str = "", *, is_brief: bool = False
) -> str:
    """Put a body into a whole page: nothing fetched, ready for screen and paper.

    No script may run in it. Only where the body holds something to explore, the page carries our
    one script, and a policy that names it by its fingerprint lets that and no other run.

    Parameters
    ----------
    title
        What the window and the saved file are called.
    language
        Of the page's own words; the body's are already in it.
    body
        A cover and fragments, as this module makes them: never text from outside.
    footer
        What the page rests on (versions, fingerprints); one line each.
    is_brief
        A report of a page or two: without a table of contents, set close.
    """
    numbers = numbers_of(body)
    contents = "" if is_brief else _contents(outline(body), numbers, language)
    with_contents = (
        body.replace(CONTENTS_MARK, contents, 1) if CONTENTS_MARK in body else f"{contents}\n{body}"
    )
    marked = unreferred(with_contents) if is_brief else with_contents
    whole = numbered(marked, numbers, language, with_sections=bool(contents))
    return _rendered(
        "page.html.j2",
        title=title,
        language=language,
        wording=Wording(language),
        # Made by the templates of this module, which escape every value.
        body=Markup(whole.strip()),  # noqa: S704
        footer=footer,
        is_brief=is_brief,
        # Static files of ours.
        fonts=Markup(font_faces()),  # noqa: S704
        colours=Markup(palette_style()),  # noqa: S704
        # A static file of ours, and what the policy calls it by.
        script=Markup(script_text()) if asks_for_script(body) else "",  # noqa: S704
        script_source=script_source(),
    )


def _contents(headings: tuple[Heading, ...], numbers: Numbers, language: Language) -> str:
    """Give the main sections with those below them, each with its number; of few, nothing."""
    entries: list[tuple[Entry, list[Entry]]] = []
    for heading in headings:
        entry = Entry(heading.id, heading.text, numbers.get(Reference("section", heading.id), ""))
        if heading.level == MAIN_LEVEL and heading.id:
            entries.append((entry, []))
        elif heading.level == MAIN_LEVEL + 1 and heading.id and entries:
            entries[-1][1].append(entry)
    if len(entries) < FEWEST_IN_CONTENTS:
        return ""
    is_long = sum(len(below) for _, below in entries) > MOST_BELOW
    return _rendered(
        "contents.html.j2", headings=entries, is_long=is_long, wording=Wording(language)
    )


def _rendered(template: str, **values: object) -> str:
    return _environment().get_template(template).render(values).strip()


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("vagval.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    environment.filters["kind"] = _kind
    environment.filters["base64"] = _base64
    environment.filters["breakable"] = _breakable
    environment.filters["lang"] = _lang
    environment.filters["spoken"] = _spoken
    environment.filters["within"] = _within
    environment.filters["decimal_columns"] = decimal_columns
    environment.filters["seen_from"] = seen_from
    environment.filters["inert"] = _inert
    return environment


def _finalize(value: object) -> object:
    """Make every plain text harmless; the environment escapes it after that.

    What a quoted text is written in is told by ``lang`` and ``spoken`` alone: an attribute has no
    language of its own.
    """
    if isinstance(value, str) and not isinstance(value, Markup):
        return harmless(unquoted(value))
    return value


def _lang(text: str) -> Markup:
    """Say on its element what language a text is in, where it is quoted as a whole."""
    language = language_of(text)
    return Markup(' lang="{}"').format(language) if language else Markup("")


def _within(text: str) -> Markup:
    """Write a text as ``breakable`` does, where its element has ``lang``."""
    return _breaking(unquoted(text)) if language_of(text) else _breakable(text)


def _breakable(text: str) -> Markup:
    """Write a text as ``spoken`` does; a long address in it may break at its slashes."""
    return _in_pieces(text, _breaking)


def _spoken(text: str) -> Markup:
    """Write a text, and around each quoted piece of it what language it is in."""
    return _in_pieces(text, lambda words: escape(harmless(words)))


def _in_pieces(text: str, write: Callable[[str], Markup]) -> Markup:
    return Markup("").join(
        Markup('<span lang="{}">{}</span>').format(piece.language, write(piece.text))
        if piece.language
        else write(piece.text)
        for piece in pieces(text)
    )


def _breaking(text: str) -> Markup:
    """Escape a text, and let a long address in it break after its slashes."""
    parts = WITHIN_ADDRESS.split
    harmless_text = harmless(text)
    found: list[Markup] = []
    at = 0
    for word in LONG_WORD.finditer(harmless_text):
        found.append(escape(harmless_text[at : word.start()]))
        found.append(Markup("<wbr>").join(parts(word.group())))
        at = word.end()
    return Markup("").join((*found, escape(harmless_text[at:])))


def _kind(block: Block) -> str:
    return type(block).__name__


def _inert(json: str) -> Markup:
    """Write JSON so that nothing in it can end its element: these signs stand in texts alone."""
    return Markup(json.translate(ESCAPED_IN_JSON))  # noqa: S704 - no sign of HTML is left


def _base64(text: str) -> str:
    return b64encode(text.encode("utf-8")).decode("ascii")
