"""Say what models there are, what one of them is, or what it makes of some bids."""

import shutil
from pathlib import Path

import click

from vagval.domain.bilingual import Bilingual, Language
from vagval.domain.document import Section
from vagval.domain.errors import UsageError, finding
from vagval.domain.model_entry import ModelEntry
from vagval.domain.model_trial import ModelTrial
from vagval.domain.place import Place
from vagval.files.write_models import model_json, models_json, trial_json
from vagval.report.model_page import model_page
from vagval.report.model_words import document_text
from vagval.report.models_page import models_page
from vagval.report.plain_text import plain
from vagval.report.trial_page import trial_page
from vagval.report.wording import Wording
from vagval.steps.choices import language_of, spoken_language
from vagval.steps.exit_code import DONE
from vagval.steps.models import LEFT_OUT, all_models, model_named, try_model
from vagval.steps.set_constants import set_constants

TEXTS = ("how", "figure", "wins", "worth", "trap")


def tell_models(
    model: str, bids: Path | None, settings: tuple[str, ...], language: str, *, as_json: bool
) -> int:
    """List the models; or tell of one; or apply it to the bids of a file.

    Returns
    -------
    int
        Exit code.

    Raises
    ------
    VagvalError
        If there is no such model, language or file, or a setting or the file is wrong.
    """
    wording = Wording(language_of(language, spoken_language("")))
    if model:
        entry = model_named(model)
        if bids is None:
            told = _one(entry, settings, wording, as_json=as_json)
        else:
            told = _trial(try_model(entry, settings, bids), wording, as_json=as_json)
    elif bids is not None or settings:
        raise UsageError(finding("models-which", Place("")))
    else:
        told = _all(wording, as_json=as_json)
    click.echo(told.rstrip("\n"))
    return DONE


def _all(wording: Wording, *, as_json: bool) -> str:
    entries = all_models()
    if not as_json:
        return _shown(models_page(entries, LEFT_OUT, wording))
    names = {each.key: _both(f"model-{each.key}") for each in entries}
    left_out = {number: _both(f"left-out-{number.lower()}") for number in LEFT_OUT}
    return models_json(entries, names, left_out)


def _one(entry: ModelEntry, settings: tuple[str, ...], wording: Wording, *, as_json: bool) -> str:
    constants, stated = set_constants(entry, settings)
    if not as_json:
        return _shown(model_page(entry, constants, stated, wording))
    code = f"model-{entry.key}"
    texts = {"name": _both(code)} | {name: _both(f"{code}.{name}") for name in TEXTS}
    document = Bilingual(
        *(
            document_text(entry.key, entry.parameters, constants, Wording(each))
            for each in ("sv", "en")
        )
    )
    return model_json(entry, texts | {"document": document})


def _trial(trial: ModelTrial, wording: Wording, *, as_json: bool) -> str:
    if not as_json:
        return _shown(trial_page(trial, wording))
    lines = {
        each.offer.name: tuple(wording.of(step) for step in each.steps) for each in trial.offers
    }
    return trial_json(trial, lines)


def _both(code: str) -> Bilingual:
    return Bilingual(_in("sv", code), _in("en", code))


def _in(language: Language, code: str) -> str:
    return Wording(language).text(code)


def _shown(sections: tuple[Section, ...]) -> str:
    return plain(sections, shutil.get_terminal_size((100, 40)).columns)
