"""The command ``vagval``: one verb, one step (kommandoraden)."""

# Both define their commands when they are imported, in the order of the work.
from vagval import cli_evaluate, cli_reports
from vagval.cli_options import commands

PARTS = (cli_evaluate, cli_reports)
__all__ = ("commands", "main")


def main() -> None:
    """Run the command line and end the process with its exit code."""
    from vagval.steps.settle_process import settle_process
    from vagval.steps.stopping import run_or_explain

    settle_process()
    raise SystemExit(run_or_explain(commands))
