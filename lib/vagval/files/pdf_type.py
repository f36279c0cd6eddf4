"""What of a style decides how letters stand: the rest is colour and boxes (typsnitt i pdf)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

DECIDING = (
    "direction",
    "font_family",
    "font_feature_settings",
    "font_kerning",
    "font_language_override",
    "font_size",
    "font_stretch",
    "font_style",
    "font_variant_alternates",
    "font_variant_caps",
    "font_variant_east_asian",
    "font_variant_ligatures",
    "font_variant_numeric",
    "font_variant_position",
    "font_variation_settings",
    "font_weight",
    "hyphenate_character",
    "hyphenate_limit_chars",
    "hyphenate_limit_zone",
    "hyphens",
    "lang",
    "letter_spacing",
    "overflow_wrap",
    "tab_size",
    "text_decoration_line",
    "white_space",
    "word_break",
    "word_spacing",
)
"""All that the engine asks a style for while it shapes a text and breaks its lines."""
LONGEST = 300
"""Letters of a text that is worth remembering; what is longer is hardly said twice."""
Style = Mapping[str, object]
"""A style of the engine's: it computes what it is asked for."""


@dataclass(slots=True)
class TypeOf:
    """Gives styles in which letters stand alike the same number.

    Examples
    --------
    >>> type_of, plain = TypeOf(), dict.fromkeys(DECIDING)
    >>> [type_of(style) for style in (plain, plain | {"color": 1}, plain | {"lang": "en"})]
    [0, 0, 1]
    """

    _numbers: dict[tuple[object, ...], int] = field(default_factory=dict)
    _known: dict[int, tuple[Style, int]] = field(default_factory=dict)
    """Each style stays, so that no other takes its place in memory."""

    def __call__(self, style: Style) -> int:
        """Give a style's number."""
        known = self._known.get(id(style))
        if known is None:
            deciding = tuple([_hashable(style[name]) for name in DECIDING])
            known = style, self._numbers.setdefault(deciding, len(self._numbers))
            self._known[id(style)] = known
        return known[1]


def _hashable(value: object) -> object:
    """Give a value as it can be looked up: the engine names the lines at a text in a set."""
    return frozenset(value) if isinstance(value, set) else value
