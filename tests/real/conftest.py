"""The real data and the workspaces made from it, built once a run."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

# The importer is no part of the package, and runs by hand too: its files find each other by name.
sys.path.insert(0, str(Path(__file__).parent))

if TYPE_CHECKING:
    from collections.abc import Callable

    from gp_written import Built, Rows

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
    from gp_written import rows_of  # noqa: PLC0415 - found by the path set above

    def read(name: str) -> "Rows":
        return [{k: v.strip() for k, v in row.items()} for row in rows_of(gp_source / name)]

    return read


@pytest.fixture(scope="session")
def gp_priced(gp_source: Path, tmp_path_factory: pytest.TempPathFactory) -> "Built":
    """Build the procurement that is awarded on price where there are prices."""
    from gp_workspace import build_workspace  # noqa: PLC0415 - found by the path set above

    target = tmp_path_factory.mktemp("priced")
    return target, build_workspace(gp_source, target)


@pytest.fixture(scope="session")
def gp_quality(gp_source: Path, tmp_path_factory: pytest.TempPathFactory) -> "Built":
    """Build the procurement where quality alone decides, so that no solution is left out."""
    from gp_workspace import build_workspace  # noqa: PLC0415 - found by the path set above

    target = tmp_path_factory.mktemp("quality")
    return target, build_workspace(gp_source, target, with_prices=False)


@pytest.fixture(params=["gp_priced", "gp_quality"])
def built(request: pytest.FixtureRequest) -> "Built":
    """Give both procurements, one after the other."""
    value: Built = request.getfixturevalue(request.param)
    return value
