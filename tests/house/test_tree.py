"""What the checkout holds, and what it never does."""

import re

from house.source_tree import ROOT, git

TOP_LEVEL = {
    "pyproject.toml",
    "notebooks",
    "criteria",
    "vendors",
    "lib",
    "tests",
    "outputs",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "requirements.lock",
}
# Written in pieces, so that this file does not hold what it looks for.
HOSTS = re.compile(
    "|".join(
        (
            r"pypi\." + "org",
            "python" + "hosted",
            "index" + "-url",
            "trusted" + "-host",
            "arti" + "factory",
            r"\bnex" + r"us\b",
            r"\bdev" + r"pi\b",
        )
    ),
    re.IGNORECASE,
)
FOLDERS = "|".join(("ho" + "me", "ro" + "ot", "o" + "pt", "wo" + "rk", "Us" + "ers", "mn" + "t"))
MACHINE_PATH = re.compile(rf"(?<![\w.:/<-])/(?:{FOLDERS})/\w|\b[A-Z]:\\\w")
TEXT = {".py", ".md", ".toml", ".ipynb", ".ftl", ".j2", ".css", ".yaml", ".csv", ".txt", ".lock"}


def tracked() -> list[str]:
    """Give the path of every tracked file that is still there."""
    paths = git("ls-files", "-z").split("\0")
    return [path for path in paths if path and (ROOT / path).is_file()]


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    """Give the place of each line of a tracked text file that holds a pattern."""
    return [
        f"{path}:{number}"
        for path in tracked()
        if (ROOT / path).suffix in TEXT or "." not in path.rpartition("/")[2].lstrip(".")
        for number, line in enumerate(
            (ROOT / path).read_text(encoding="utf-8", errors="replace").splitlines(), 1
        )
        if pattern.search(line)
    ]


def test_no_file_names_a_package_registry() -> None:
    assert lines_with(HOSTS) == []


def test_no_file_names_a_folder_of_one_machine() -> None:
    assert lines_with(MACHINE_PATH) == []


def test_a_folder_of_one_machine_would_be_found() -> None:
    for folder in FOLDERS.split("|"):
        assert MACHINE_PATH.search(f'open("/{folder}/anna/bids.csv")')
    assert MACHINE_PATH.search("D:" + "\\bids")
    assert not MACHINE_PATH.search("see lib/opt/x and https://example.com/home/x")


def test_the_top_level_holds_only_what_a_newcomer_expects() -> None:
    found = {path.partition("/")[0] for path in tracked()}
    assert {name for name in found if not name.startswith(".")} <= TOP_LEVEL


def test_the_package_is_not_ignored_by_git() -> None:
    for path in ("lib/vagval/cli.py", "lib/vagval/files/workspace.py", "outputs/.gitkeep"):
        assert git("check-ignore", path) == "", path


def test_what_a_run_makes_is_ignored_by_git() -> None:
    made = "outputs/exempel-moduler/sv/report.html"
    assert git("check-ignore", made).strip() == made
