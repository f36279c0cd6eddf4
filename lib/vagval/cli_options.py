"""What the commands of the command line share: the group and its options (kommandoraden)."""

from pathlib import Path

import click

from vagval.steps.spoken_command import SpokenGroup, option

procurement_argument = click.argument("procurement")
file_type = click.Path(path_type=Path)
lot_option = option("--lot", default="", metavar="LOT")
language_option = option("--language", default="", metavar="sv|en")
date_option = option(
    "--date", "report_date", type=click.DateTime(["%Y-%m-%d"]), default=None, metavar="DATE"
)
audience_option = option("--audience", default="decision", metavar="AUDIENCE")
bid_option = option("--bid", default="", metavar="BID")
forms_option = option("--forms", default="html,pdf,xlsx", metavar="html,pdf,xlsx")
seed_option = option("--seed", type=click.IntRange(min=0), default=None, metavar="NUMBER")
strict_option = option("--strict", is_flag=True)
workspace_option = option(
    "--workspace",
    "-w",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    metavar="FOLDER",
)


@click.group(cls=SpokenGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="vagval")
def commands() -> None:
    """Compare bids by published rules, exactly and traceably."""
