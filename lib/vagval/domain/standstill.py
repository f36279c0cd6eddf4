"""How long no contract may be signed (avtalsspärr)."""

from dataclasses import dataclass
from datetime import date, timedelta

from vagval.domain.swedish_holidays import moves_a_deadline

ELECTRONIC_DAYS, OTHER_DAYS = 10, 15
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Standstill:
    """A standstill period with what it rests on.

    Parameters
    ----------
    sent
        The day on which the notice was sent, which is not counted.
    days
        Its length.
    counted_to
        The last of the days, as counted.
    last_day
        That day, or the next weekday where it is none: the last day of the standstill.
    """

    sent: date
    is_electronic: bool
    days: int
    counted_to: date
    last_day: date

    @property
    def is_moved(self) -> bool:
        """Tell whether the last day moved to the next weekday."""
        return self.last_day != self.counted_to

    @property
    def earliest_contract(self) -> date:
        """The first day on which a contract may be signed, unless review was applied for."""
        return self.last_day + ONE_DAY


def least_days(*, is_electronic: bool) -> int:
    """Give the shortest standstill that the law allows, in days."""
    return ELECTRONIC_DAYS if is_electronic else OTHER_DAYS


def standstill(sent: date, *, is_electronic: bool, days: int | None = None) -> Standstill:
    """Compute the standstill after a notice of an award decision.

    Parameters
    ----------
    is_electronic
        Whether the notice went to everyone by electronic means.
    days
        A longer period that the notice states; None: the shortest that the law allows.

    Raises
    ------
    ValueError
        If it is shorter than the law allows; who reads the file refuses that first.

    References
    ----------
    LOU (2016:1145) 20:1 (10 or 15 days, or longer if the notice says so), 20:18; lagen (1930:173)
    om beräkning av lagstadgad tid, 2 §.

    Examples
    --------
    >>> standstill(date(2026, 12, 14), is_electronic=True).earliest_contract
    datetime.date(2026, 12, 29)
    """
    least = least_days(is_electronic=is_electronic)
    length = least if days is None else days
    if length < least:
        message = f"a standstill of {length} days is shorter than {least}"
        raise ValueError(message)
    counted_to = sent + timedelta(days=length)
    return Standstill(sent, is_electronic, length, counted_to, standstill_end(sent, length))


def standstill_end(sent: date, days: int = ELECTRONIC_DAYS) -> date:
    """Give the last day of a period of so many days after a day that is not counted.

    Examples
    --------
    >>> standstill_end(date(2026, 6, 10)).isoformat()
    '2026-06-22'
    """
    last = sent + timedelta(days=days)
    while moves_a_deadline(last):
        last += ONE_DAY
    return last
