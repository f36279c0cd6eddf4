"""Commands whose help is told in the user's language (hjälptexter)."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import click

from vagval.steps.choices import spoken_language

CLICKS_OWN: Mapping[str | None, str] = MappingProxyType(
    {"version": "option-version", "_click_default_help": "option-help"}
)
"""The options that click adds itself, and their help in our words."""


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


class SpokenFrame(click.Command):
    """A command whose help has its headings, and what click adds to it, in the user's language."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse what was typed; what is wrong with it says of which command, as click does not."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is written."""
        _, *pieces = self.collect_usage_pieces(ctx)
        usage = " ".join((told("help-some-options"), *pieces))
        formatter.write_usage(ctx.command_path, usage, prefix=f"{told('help-usage')} ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, those of click among them."""
        records = []
        for part in (each for each in self.get_params(ctx) if isinstance(each, click.Option)):
            if part.name in CLICKS_OWN:
                part.help = told(CLICKS_OWN[part.name])
            records.append(part.get_help_record(ctx))
        with formatter.section(told("help-options")):
            formatter.write_dl([each for each in records if each])


class SpokenCommand(SpokenFrame):
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


class SpokenGroup(SpokenFrame, click.Group):
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

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands."""
        super().format_options(ctx, formatter)
        told_of = [(name, each.get_short_help_str()) for name, each in self.commands.items()]
        with formatter.section(told("help-commands")):
            formatter.write_dl(told_of)


Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def option(*names: str, **settings: Any) -> Decorator:  # noqa: ANN401 - click's own settings
    """Declare an option whose help stands in the catalogue."""
    return click.option(*names, cls=SpokenOption, **settings)
