"""Documents that cannot exist are refused when they are made."""

import pytest

from vagval.domain.document import Cell, Head, Picture, Table


@pytest.mark.parametrize("row", [(), (Cell("Alfa"),), (Cell("Alfa"), Cell("5"), Cell("6"))])
def test_a_row_that_does_not_fit_its_heads_is_refused(row: tuple[Cell, ...]) -> None:
    with pytest.raises(ValueError, match="a row of table 'pris' does not have 2 cells"):
        Table("pris", "Priser", (Head("Anbud"), Head("Pris")), (row,))


def test_a_figure_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="figure 'pris' needs a longer alternative text"):
        Picture("pris", "<svg/>", "  figur  ", "Figur 1.")
