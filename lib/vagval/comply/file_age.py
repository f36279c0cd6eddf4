"""Whether a file is fresh enough when bids close (underlagets ålder)."""

from vagval.comply.subject import Subject
from vagval.comply.told import met, unmet, unverifiable
from vagval.domain.examination import ItemOutcome
from vagval.domain.shown import Shown
from vagval.domain.standard import RequiredItem


def judge_age(item: RequiredItem, shown: Shown, subject: Subject) -> ItemOutcome:
    """Compare the file's own date with the last day for bids, never with the clock.

    A file without a date, or from after that day, cannot say how things stood: *unverifiable*.
    """
    if shown.dated is None:
        return unverifiable(item, "file-without-date")
    days = (subject.deadline - shown.dated).days
    if days < 0:
        return unverifiable(item, "file-dated-later", dated=shown.dated, deadline=subject.deadline)
    most = item.value("days")
    if isinstance(most, int) and days > most:
        return unmet(item, "file-too-old", dated=shown.dated, days=days, most=most)
    return met(item)
