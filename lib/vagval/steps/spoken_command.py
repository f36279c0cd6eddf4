"""Commands whose help is told in the user's language (hjälptexter)."""

from collections.abc import Callable
from typing import Any

import click

from vagval.steps.choices import spoken_language


def told(code: str) -> str:
    """Give a help text in the user's language, from the catalogue of commands alone."""
    from vagval.report.command_text import command_text

    return command_text(code, spoken_language(""))


class SpokenOption(click.Option):
    """An option whose help is the catalogue's ``option-NAME``."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Look the help up when it is shown."""
        self.help = told(f"option-{str(self.name).replace('_', '-')}")
        return super().get_help_record(ctx)


class SpokenCommand(click.Command):
    """A command whose help is the catalogue's ``command-NAME``."""

    def get_short_help_str(self, limit: int = 45) -> str:
        """Give the first sentence, for the list of commands."""
        del limit
        return told(f"command-{self.name}")

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command does, and an example."""
        del ctx
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(told(f"command-{self.name}"))
            formatter.write_paragraph()
            formatter.write_text(told(f"command-{self.name}-more"))


class SpokenGroup(click.Group):
    """The command ``vagval`` itself; its commands are listed in the order of the work."""

    command_class = SpokenCommand

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List in the order in which they were defined."""
        del ctx
        return list(self.commands)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what vagval is."""
        del ctx
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(told("command-vagval"))


Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def option(*names: str, **settings: Any) -> Decorator:  # noqa: ANN401 - click's own settings
    """Declare an option whose help stands in the catalogue."""
    return click.option(*names, cls=SpokenOption, **settings)
