"""Git hands out every file as it was locked, and leaves none of ours behind."""

import re

from house.source_tree import ROOT, git, shown

FOLDERS = ("lib", "tests", "criteria", "vendors", "notebooks", ".ci", ".github")
OF_TOOLS = re.compile(r"(^|/)(__pycache__|\.\w+_cache|\.ipynb_checkpoints|\.hypothesis)/")


def test_locked_files_keep_their_bytes_on_checkout() -> None:
    locked = ["criteria/exempel-moduler/procurement.toml", "vendors/exempel-moduler/bids/x.csv"]
    answer = git("check-attr", "text", "--stdin", given="\n".join(locked))
    assert answer.splitlines() == [f"{name}: text: unset" for name in locked]


def test_no_file_of_the_product_is_ignored() -> None:
    names = (shown(path) for name in FOLDERS for path in (ROOT / name).rglob("*") if path.is_file())
    ours = [name for name in names if not OF_TOOLS.search(name)]
    assert ours
    assert not git("check-ignore", "--no-index", "--stdin", given="\n".join(ours))
