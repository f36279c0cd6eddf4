"""Make a bundle and say where it is and how it is checked (arkiv)."""

from pathlib import Path

import click

from vagval.report.wording import Wording
from vagval.steps.bundle import bundle
from vagval.steps.bundle_request import BundleRequest
from vagval.steps.choices import audience_of
from vagval.steps.exit_code import DONE
from vagval.steps.open_work import open_work

MEGABYTE = 1_000_000


def tell_bundle(  # noqa: PLR0913 - one keyword for each option of the command
    *,
    procurement: str,
    language: str,
    audience: str,
    bid: str,
    key_file: Path | None,
    into: Path | None,
    workspace: Path,
) -> int:
    """Make the archive, and print its path and the key that it was signed with.

    Returns
    -------
    int
        Exit code.
    """
    work, chosen = open_work(workspace, procurement, language)
    request = BundleRequest(procurement, chosen, audience_of(audience), bid, key_file, into)
    made = bundle(work, request)
    click.echo(
        Wording(chosen).text(
            "bundle-made",
            file=work.relative(made.path),
            files=made.files,
            megabytes=-(-made.size // MEGABYTE),
            fingerprint=made.fingerprint,
        )
    )
    return DONE
