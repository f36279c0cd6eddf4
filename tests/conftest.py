"""What holds for every test: the same examples each time, and nothing left out in silence."""

import pytest
from hypothesis import settings

from vagval.files.pdf_library import PdfLibraryMissingError, pdf_engine

# Repeatable wherever it runs; `pytest --hypothesis-profile=explore` looks for new examples.
settings.register_profile(
    "repeatable", derandomize=True, database=None, deadline=None, max_examples=40
)
# Twice as many as Hypothesis draws by itself; .ci/run takes its time with them.
settings.register_profile(
    "thorough", derandomize=True, database=None, deadline=None, max_examples=200
)
settings.register_profile("explore", max_examples=1_000, database=None, deadline=None)
settings.load_profile("repeatable")


def pytest_report_header(config: pytest.Config) -> str:
    """Say which marks this run leaves out."""
    chosen = config.getoption("markexpr")
    return f"marks: {chosen or 'all'} (pyproject.toml says what each mark means)"


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what sets pages as PDF where the system's library is missing, and say which it is."""
    if item.get_closest_marker("pango") is None:
        return
    try:
        with pdf_engine():
            pass
    except PdfLibraryMissingError as error:
        pytest.skip(str(error.findings[0].details["missing"]))
