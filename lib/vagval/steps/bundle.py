"""Put everything that an evaluation rests on in one signed archive (arkiv)."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from vagval.domain.bilingual import LANGUAGES
from vagval.domain.bundle import Bundle, BundleAbout
from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.run_record import RunRecord
from vagval.files.bundle_predicate import parameters
from vagval.files.canonical_json import readable_json
from vagval.files.folder import folder_names
from vagval.files.lock_file import read_lock_file
from vagval.files.read_criteria import read_criteria
from vagval.files.signing_key import SigningKey, read_key
from vagval.files.verifier_files import verifier_files
from vagval.files.workspace import Workspace
from vagval.files.write_bundle import packed_bundle, write_bundle
from vagval.report.bundle_words import (
    bundle_description,
    bundle_readme,
    bundle_terms,
    bundle_title,
)
from vagval.report.verifier_words import verifier_words
from vagval.report.wording import Wording
from vagval.steps.audience import check_bid
from vagval.steps.bundle_request import BundleRequest
from vagval.steps.bundled_inputs import bundled_inputs
from vagval.steps.bundled_outputs import bundled_outputs
from vagval.steps.find_notebook import REPORT_NOTEBOOK, STEP_NOTEBOOKS, find_notebook
from vagval.steps.requirements_lock import NAME, requirements_lock

README = MappingProxyType({"sv": "LÄSMIG.txt", "en": "README.txt"})


@dataclass(frozen=True, slots=True)
class BundleMade:
    """What was made.

    Parameters
    ----------
    path
        The archive.
    files
        How many files it holds.
    fingerprint
        Of the public key.
    """

    path: Path
    files: int
    size: int
    fingerprint: str


def bundle(work: Workspace, request: BundleRequest) -> BundleMade:
    """Make a bundle of the outputs of one language and audience, whole or not at all.

    Raises
    ------
    VagvalError
        ``UsageError`` if there is no key or no such outputs, or the archive cannot be written;
        ``MaterialError`` if outputs, inputs or versions are not those of the run.
    """
    if request.key_file is None:
        raise UsageError(finding("bundle-without-key", Place("")))
    criteria = read_criteria(work, request.procurement)
    bids = folder_names(work.bids(request.procurement))
    check_bid(request.audience, request.bid, request.procurement, bids)
    key = read_key(request.key_file)
    record, outputs = bundled_outputs(work, request)
    inputs, told = bundled_inputs(work, criteria, record)
    about = about_bundle(work, criteria, record, told)
    files = {
        **inputs,
        **outputs,
        **notebooks(work, outputs),
        **verifier_files(verifier_words(), request.language),
        **readmes(criteria, record, key),
        NAME: requirements_lock(),
        "inputs.json": readable_json(dict(told)).encode("utf-8"),
        "parameters.json": readable_json(parameters(about)).encode("utf-8"),
    }
    archive = packed_bundle(Bundle(about, files), key)
    path = request.target(work)
    write_bundle(path, archive, work.relative(path))
    return BundleMade(path, len(files), len(archive), key.fingerprint)


def about_bundle(
    work: Workspace, criteria: Criteria, record: RunRecord, told: tuple[tuple[str, str], ...]
) -> BundleAbout:
    """Say what the bundle is, in its reader's language."""
    wording, procurement = Wording(record.language), criteria.procurement
    lock = work.lock_file(procurement.id)
    locked = read_lock_file(lock, Place(work.relative(lock)), procurement.id).lock.locked_at
    return BundleAbout(
        name=bundle_title(wording, procurement.name.in_language(record.language)),
        description=bundle_description(wording, record),
        terms=bundle_terms(wording, record),
        buyer=procurement.buyer,
        record=record,
        made_on=record.report_date or locked.date().isoformat(),
        inputs=told,
    )


def notebooks(work: Workspace, outputs: Mapping[str, bytes]) -> dict[str, bytes]:
    """Read the notebooks that were run, as they were before they ran."""
    names = {path.rpartition("/")[2].removesuffix(".ipynb") for path in outputs}
    used = (*(name for name in STEP_NOTEBOOKS if name in names), REPORT_NOTEBOOK)
    return {f"notebooks/{name}.ipynb": find_notebook(work, name).read_bytes() for name in used}


def readmes(criteria: Criteria, record: RunRecord, key: SigningKey) -> dict[str, bytes]:
    """Write the text that is read first, in every language."""
    procurement = criteria.procurement
    return {
        README[language]: bundle_readme(
            Wording(language),
            procurement.name.in_language(language),
            procurement.buyer,
            record,
            key.fingerprint,
        ).encode("utf-8")
        for language in LANGUAGES
    }
