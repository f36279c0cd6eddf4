"""Make a key to sign with, and say what to do with it (nyckel)."""

import secrets
from pathlib import Path

import click

from vagval.files.signing_key import public_file, write_key
from vagval.report.wording import Wording
from vagval.steps.choices import language_of, spoken_language
from vagval.steps.exit_code import DONE

SEED_BYTES = 32


def tell_key(file: Path, language: str) -> int:
    """Write a new key, and print its fingerprint.

    The one place where chance is drawn: a key that could be computed again would be none.

    Returns
    -------
    int
        Exit code.
    """
    wording = Wording(language_of(language, spoken_language("")))
    key = write_key(file, secrets.token_bytes(SEED_BYTES))
    click.echo(
        wording.text(
            "key-made",
            file=file.as_posix(),
            public=public_file(file).as_posix(),
            fingerprint=key.fingerprint,
        )
    )
    return DONE
