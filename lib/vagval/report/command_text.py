"""Help texts of the command line, without reading every catalogue (hjälptexter)."""

from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

from vagval.domain.bilingual import Language


def command_text(code: str, language: Language) -> str:
    """Give a help text from ``commands.ftl`` alone, so that ``vagval --help`` answers at once.

    Raises
    ------
    KeyError
        If the catalogue has no such text: a fault of ours.
    """
    bundle = _bundle(language)
    pattern = bundle.get_message(code).value if bundle.has_message(code) else None
    if pattern is None:
        raise KeyError(code)
    text, _ = bundle.format_pattern(pattern, {})
    return str(text)


@cache
def _bundle(language: Language) -> FluentBundle:
    text = files("vagval.report").joinpath("locale", language, "commands.ftl").read_text("utf-8")
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(text))
    return bundle
