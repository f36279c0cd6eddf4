"""A page whose numbers do not run is not handed out."""

import pytest

from report.demonstration import demonstration
from vagval.report.check_numbers import number_faults


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("Tabell 2.</span>", "Tabell 4.</span>", "table 2 is called 4"),
        ('<span class="number">Tabell 1.</span>', "", "table 1 has no number"),
        ('<span class="number">Figur 1.</span>', "", "figure 1 has no number"),
        ("</main>", "<!-- number table x --></main>", "a mark is left"),
        ("</main>", "<!-- see table:x --></main>", "a mark is left"),
    ],
)
def test_a_fault_is_named(old: str, new: str, fault: str) -> None:
    assert old in demonstration()
    assert fault in "\n".join(number_faults(demonstration().replace(old, new)))


def test_a_page_in_order_has_no_fault() -> None:
    assert number_faults(demonstration()) == []
