"""A page as the engine takes it: parsed, and with a lean sheet of the engine's own (sida i pdf)."""

from typing import TYPE_CHECKING, Any

from vagval.files.pdf_style import PageStyle, data_fetcher, engine_style, page_style

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from weasyprint import CSS, HTML


def page_tree(html: str) -> "Element":
    """Parse one of our own pages, which are well formed (``report/check_page``).

    The engine's parser, in Python, takes fifteen times as long to come to the same tree. What the
    C parser has no name for, such as a control character, is a fault of ours and stops it.
    """
    from xml.etree.ElementTree import fromstring

    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True)
    # Younger than the parser, which would put what follows it into it.
    closed = html.replace("<wbr>", "<wbr/>")
    root = etree.fromstring(closed.encode("utf-8"), parser)
    return fromstring(etree.tostring(root, encoding="unicode"))  # noqa: S314 - of our own page


def taken_styles(root: "Element") -> tuple[PageStyle, ...]:
    """Take the style sheets out of a page, and give them as the engine takes them.

    Raises
    ------
    weasyprint.urls.FatalURLFetchingError
        If one asks for anything outside the page.
    """
    found: list[PageStyle] = []
    for parent in list(root.iter()):
        for style in parent.findall("style"):
            found.append(page_style(style.text or ""))
            parent.remove(style)
    return tuple(found)


def source_of(root: "Element") -> "HTML":
    """Give a parsed page to the engine, which else parses for itself."""
    from weasyprint import HTML

    class Source(HTML):  # type: ignore[misc]  # the library has no types
        """As the library's own, but for where the tree and the sheet for any page come from."""

        def __init__(self) -> None:
            super().__init__(string="<p>", url_fetcher=data_fetcher())
            wrapped: Any = vars(self)["wrapper_element"]
            self.wrapper_element = wrapped.from_html_root(root, content_language=None)
            self.etree_element = root

        def _ua_stylesheets(self, _forms: bool = False) -> "list[CSS]":  # noqa: FBT001, FBT002
            """Give the sheet that stands before any other."""
            return [engine_style()]

    return Source()
