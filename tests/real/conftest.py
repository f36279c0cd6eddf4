"""The real data and the workspaces made from it, built once a run."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from real.gp_written import Built, Rows

GP_IT_FUTURES = Path(__file__).resolve().parents[3] / "shared" / "data" / "gp_it_futures"


@pytest.fixture(scope="session")
def gp_source() -> Path:
    """Give the folder with the real data; skip where it is absent."""
    if not GP_IT_FUTURES.is_dir():
        pytest.skip("the GP IT Futures data is not beside the project (../shared/data)")
    return GP_IT_FUTURES


@pytest.fixture(scope="session")
def raw(gp_source: Path) -> "Callable[[str], Rows]":
    """Read a raw file without the importer's own reader, blanks around cells taken away."""
    from real.gp_written import rows_of

    def read(name: str) -> "Rows":
        return [{k: v.strip() for k, v in row.items()} for row in rows_of(gp_source / name)]

    return read


@pytest.fixture(scope="session")
def gp_priced(gp_source: Path, tmp_path_factory: pytest.TempPathFactory) -> "Built":
    """Build the procurement that is awarded on price where there are prices."""
    from real.gp_import import build_workspace

    target = tmp_path_factory.mktemp("priced")
    return target, build_workspace(gp_source, target)


@pytest.fixture(scope="session")
def gp_quality(gp_source: Path, tmp_path_factory: pytest.TempPathFactory) -> "Built":
    """Build the procurement where quality alone decides, so that no solution is left out."""
    from real.gp_import import build_workspace

    target = tmp_path_factory.mktemp("quality")
    return target, build_workspace(gp_source, target, with_prices=False)


@pytest.fixture(params=["gp_priced", "gp_quality"])
def built(request: pytest.FixtureRequest) -> "Built":
    """Give both procurements, one after the other."""
    value: Built = request.getfixturevalue(request.param)
    return value
