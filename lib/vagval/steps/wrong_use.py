"""What the command line cannot parse, as findings (fel användning)."""

import click

from vagval.domain.errors import Finding, UsageError, finding
from vagval.domain.nearest import nearest
from vagval.domain.place import Place

NOWHERE = Place("")


def wrong_use(error: click.UsageError) -> UsageError:
    """Say what is wrong with a command as it was typed, in our words instead of click's.

    Parameters
    ----------
    error
        What click found; it stops at the first fault, and ``SpokenFrame`` says in which command.

    Returns
    -------
    UsageError
        With one finding, whose advice names the help of the command that was meant.
    """
    context = error.ctx or click.Context(click.Command("vagval"), info_name="vagval")
    return UsageError(_found(error, context, f"{context.command_path} --help"))


def _found(error: click.UsageError, context: click.Context, ask: str) -> Finding:
    match error:
        case click.NoSuchCommand(command_name=name):
            group = context.command
            known = group.list_commands(context) if isinstance(group, click.Group) else []
            near = nearest(name, known)
            return finding("no-such-command", NOWHERE, name=name, nearest=near, ask=ask)
        case click.NoSuchOption(option_name=name):
            near = _nearest_option(name, context)
            return finding("no-such-option", NOWHERE, name=name, nearest=near, ask=ask)
        case click.BadOptionUsage(option_name=name):
            return finding("option-value-count", NOWHERE, name=name, ask=ask)
        case click.MissingParameter(param=click.Parameter() as part):
            return finding("word-missing", NOWHERE, name=_name(part), ask=ask)
        case click.BadParameter(param=click.Parameter() as part):
            return _wrong_value(part, ask)
        case _:
            return finding("words-too-many", NOWHERE, ask=ask)


def _nearest_option(name: str, context: click.Context) -> str:
    """Give the option that was probably meant, that of help among them; their dashes are alike."""
    parts = context.command.get_params(context)
    known = {each.lstrip("-"): each for part in parts for each in part.opts}
    near = nearest(name.lstrip("-"), known)
    return known.get(near, near)


def _wrong_value(part: click.Parameter, ask: str) -> Finding:
    """Say what a word of the command must be, by its type."""
    name = _name(part)
    match part.type:
        case click.DateTime():
            return finding("word-no-date", NOWHERE, name=name, ask=ask)
        case click.IntRange(min=int(least)):
            return finding("word-no-number", NOWHERE, name=name, least=least, ask=ask)
        case click.Choice(choices=known):
            return finding("word-not-known", NOWHERE, name=name, known=tuple(known), ask=ask)
        case _:
            return finding("word-no-path", NOWHERE, name=name, ask=ask)


def _name(part: click.Parameter) -> str:
    """Name an option by its longest form, and anything else as the help writes it."""
    if isinstance(part, click.Option):
        return max(part.opts, key=len)
    return part.human_readable_name.upper()
