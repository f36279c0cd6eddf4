"""Which prices and qualities the model is tried with, from ``[laboratory]`` (rimliga priser)."""

from fractions import Fraction

from vagval.domain.band import Band
from vagval.files.toml_table import TomlTable


def read_band(table: TomlTable) -> Band | None:
    """Read plausible prices and qualities; None, with findings, if they make no band."""
    lowest, highest = table.amount("price_from"), table.amount("price_to")
    worst, best = table.share("quality_from"), table.share("quality_to")
    table.refuse_other_keys()
    if lowest is None or highest is None or worst is None or best is None:
        return None
    if not 0 < lowest < highest:
        table.fault("band-prices", "price_to", lowest=lowest, highest=highest)
    if not worst < best:
        table.fault("band-qualities", "quality_to", lowest=worst, highest=best)
    if not table.is_sound:
        return None
    return Band(Fraction(lowest), Fraction(highest), worst, best)
