"""How the cost of an evaluation grows with bids times requirements.

Prints one JSON line a size: name, ours_s (read, check, score and award through ``evaluate``),
theirs_s (the same answers read by ``pandas.read_csv`` and summed as a weighted sum in floats:
nothing is checked), ratio, size, and cells_per_s. Linear growth shows as an even cells_per_s.
"""

import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
from measured import tell
from synthetic_workspace import build

from vagval.files.workspace import Workspace
from vagval.steps.evaluate import evaluate
from vagval.steps.lock import lock

SIZES = ((10, 60), (50, 500), (100, 5000))
PROCUREMENT = "syntetisk"


def seconds_of_ours(root: Path) -> float:
    """Evaluate once."""
    started = time.perf_counter()
    evaluation = evaluate(Workspace(root), PROCUREMENT)
    spent = time.perf_counter() - started
    if not evaluation.lots[0].proposed:
        message = "the synthetic lot must come to a proposal"
        raise SystemExit(message)
    return spent


def seconds_of_pandas(root: Path) -> float:
    """Read the same files with pandas and rank by a weighted sum in floats."""
    started = time.perf_counter()
    asked = pd.read_csv(root / "criteria" / PROCUREMENT / "requirements.csv", sep=";")
    asked = asked.set_index("id")
    totals = {}
    for folder in sorted((root / "vendors" / PROCUREMENT / "bids").iterdir()):
        answers = pd.read_csv(folder / "answers.csv", sep=";").set_index("requirement")
        price = pd.read_csv(folder / "prices.csv", sep=";")["unit_price"].sum() * 10
        met = asked["points"].where(answers["answer"] == "met").sum() / asked["points"].sum()
        totals[folder.name] = 60 * met + 40 * (2_000_000 - price) / 1_500_000
    pd.Series(totals).rank(ascending=False)
    return time.perf_counter() - started


def main() -> None:
    """Measure every size once, after a warm-up."""
    for number, (bids, requirements) in enumerate((SIZES[0], *SIZES)):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            build(root, bids, requirements)
            lock(
                Workspace(root),
                PROCUREMENT,
                datetime(2026, 1, 15, tzinfo=UTC),
                ("A Ett", "B Två"),
                "",
            )
            ours, theirs = seconds_of_ours(root), seconds_of_pandas(root)
        if number:
            cells = bids * requirements
            tell(
                "evaluate", f"{bids}x{requirements}", ours, theirs, cells_per_s=round(cells / ours)
            )


if __name__ == "__main__":
    main()
