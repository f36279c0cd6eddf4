"""Build the workspace by hand: ``python tests/real/gp_workspace.py SOURCE TARGET``."""

import argparse
import sys
from pathlib import Path


def main() -> None:
    """Build a workspace, and say what was built and found."""
    from real.gp_import import build_workspace, summary

    command = argparse.ArgumentParser(description="Make a workspace of the GP IT Futures data.")
    command.add_argument("source", type=Path, help="folder with the data")
    command.add_argument("target", type=Path, help="folder that becomes a workspace")
    command.add_argument("--quality-only", action="store_true", help="no lot is awarded on price")
    chosen = command.parse_args()
    report = build_workspace(chosen.source, chosen.target, with_prices=not chosen.quality_only)
    sys.stdout.write(summary(report))


if __name__ == "__main__":
    # Run by hand, the folder of this file is on the path, and not the one above it as in the tests.
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    main()
