"""Text in a word processor, each piece in its language (text i ordbehandlare)."""

from typing import TYPE_CHECKING, Any

from vagval.domain.quoted import pieces
from vagval.files.write_docx_styles import TAGS

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph


def add_text(paragraph: "Paragraph", text: str, *, is_bold: bool | None = None) -> None:
    """Add a text to a paragraph; what is quoted is spelled and read aloud in its own language.

    Parameters
    ----------
    is_bold
        None: as the paragraph's style has it.

    References
    ----------
    ECMA-376 (Office Open XML), part 1, 17.3.2.20 (lang).
    """
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for piece in pieces(text):
        run = paragraph.add_run(piece.text)
        if is_bold is not None:
            run.bold = is_bold
        if piece.language:
            language: Any = OxmlElement("w:lang")
            language.set(qn("w:val"), TAGS[piece.language])
            run._r.get_or_add_rPr().append(language)  # noqa: SLF001 - the library has no word for it
