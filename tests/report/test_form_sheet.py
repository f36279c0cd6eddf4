"""Sheets named after lots, as spreadsheet programs allow."""

from hypothesis import given
from hypothesis import strategies as st

from vagval.report.form_sheet import sheet_names

KEYS = st.lists(st.from_regex("[A-Za-z0-9][A-Za-z0-9_-]{0,63}", fullmatch=True), max_size=8)


def test_a_sheet_is_called_as_its_lot() -> None:
    assert sheet_names(("LM", "PV")) == ("LM", "PV")


def test_names_that_a_program_refuses_are_changed() -> None:
    long = "a" * 40
    assert sheet_names(("LM", "lm", "history", long, long + "b")) == (
        "LM",
        "lm (2)",
        "history (2)",
        "a" * 31,
        f"{'a' * 27} (2)",
    )


@given(KEYS)
def test_every_lot_gets_a_name_of_its_own(lots: list[str]) -> None:
    names = sheet_names(lots)
    assert len({name.casefold() for name in names}) == len(lots)
    assert all(len(name) <= 31 for name in names)
