"""A bundle holds what its audience may have, is signed, and is whole or is not."""

import io
import json
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from audience_case import KEYS, PEOPLE, needles
from build_bundle import a_key
from bundle_case import BIDS, KEY, a_workspace, asked, write_letters, write_outputs
from in_words import in_words
from leaks import leaks_in_file
from vagval.domain.audience import AUDIENCES, Audience
from vagval.domain.errors import VagvalError
from vagval.files.bundle_verifier.verify import check
from vagval.files.fingerprint import sha256_of
from vagval.files.workspace import Workspace
from vagval.steps.bundle import bundle
from vagval.steps.bundle_request import BundleRequest
from vagval.steps.requirements_lock import requirements_lock
from workspaces import edit

ALWAYS = {
    *("LÄSMIG.txt", "README.txt", "attestation.dsse.json", "inputs.json", "parameters.json"),
    *("requirements.lock", "ro-crate-metadata.json", "sign.pub", "verify.html", "verify.py"),
    "notebooks/06_report.ipynb",
}
PUBLISHED = {
    f"criteria/{KEY}/{name}" for name in ("price_sheet.csv", "procurement.toml", "requirements.csv")
}


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("once")
    a_workspace(folder)
    return folder


@pytest.fixture
def work(made_once: Path, tmp_path: Path) -> Workspace:
    shutil.copytree(made_once, tmp_path, dirs_exist_ok=True)
    return Workspace(tmp_path.resolve() / "arbetsyta")


def packed(work: Workspace, request: BundleRequest) -> dict[str, bytes]:
    """Make a bundle and read it."""
    content = bundle(work, request).path.read_bytes()
    assert check(content, a_key().fingerprint).faults == []
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def refused(work: Workspace, request: BundleRequest) -> list[tuple[str, str]]:
    """Give what a bundle is refused for; nothing is left behind."""
    before = sorted(work.outputs(KEY).rglob("*"))
    with pytest.raises(VagvalError) as stopped:
        bundle(work, request)
    assert all(in_words(each) for each in stopped.value.findings)
    assert sorted(work.outputs(KEY).rglob("*")) == before
    return [(each.code, each.place.file) for each in stopped.value.findings]


def test_the_same_inputs_outputs_and_key_give_the_same_bytes(work: Workspace) -> None:
    write_outputs(work)
    first = bundle(work, asked(work)).path.read_bytes()
    assert bundle(work, asked(work)).path.read_bytes() == first
    elsewhere = replace(asked(work), into=work.root / "annan" / "arkiv.zip")
    assert bundle(work, elsewhere).path.read_bytes() == first


def test_who_decides_gets_criteria_and_outputs_as_files_and_bids_as_fingerprints(
    work: Workspace,
) -> None:
    folder = write_outputs(work)
    files = packed(work, asked(work))
    below = (path for path in folder.rglob("*") if path.is_file())
    outputs = {work.relative(path): path.read_bytes() for path in below}
    assert outputs.items() <= files.items()
    criteria = {name for name in files if name.startswith("criteria/")}
    assert criteria == PUBLISHED | {f"criteria/{KEY}/{n}" for n in ("lock.json", "panel.toml",
                                                                  "laboratory.json")}  # fmt: skip
    assert set(files) == ALWAYS | criteria | set(outputs)
    told = json.loads(files["inputs.json"])
    prices = work.bids(KEY) / "alfa" / "prices.csv"
    assert told[work.relative(prices)] == sha256_of(prices)


def test_who_audits_gets_everything_that_was_read(work: Workspace) -> None:
    write_outputs(work, "audit")
    files = packed(work, asked(work, "audit"))
    told = json.loads(files["inputs.json"])
    assert {name for name in files if name.startswith(("criteria/", "vendors/"))} == set(told)
    assert files[f"vendors/{KEY}/panel/{KEYS[0]}.csv"]


@pytest.mark.parametrize("audience", ["public", "bidder"])
def test_outsiders_get_the_published_criteria_and_one_fingerprint_of_all(
    work: Workspace, audience: Audience
) -> None:
    bid = "alfa" if audience == "bidder" else ""
    write_outputs(work, audience, bid)
    files = packed(work, asked(work, audience, bid))
    assert {name for name in files if name.startswith(("criteria/", "vendors/"))} == PUBLISHED
    told = json.loads(files["inputs.json"])
    own = {name for name in told if name.startswith(f"vendors/{KEY}/bids/alfa/")}
    assert set(told) == PUBLISHED | {"all inputs"} | (own if bid else set())
    assert bool(own) is (audience == "bidder")


@pytest.mark.slow
@pytest.mark.parametrize("audience", ["public", "panel", *(f"bidder {bid}" for bid in BIDS)])
def test_no_byte_tells_an_audience_what_it_must_not_read(work: Workspace, audience: str) -> None:
    name, _, bid = audience.partition(" ")
    told = next(each for each in AUDIENCES if each == name)
    write_outputs(work, told, bid)
    write_letters(work)
    files = packed(work, asked(work, told, bid))
    # The same in every bundle, and with so many digits that some amount is among them.
    assert files.pop("requirements.lock") == requirements_lock()
    with zipfile.ZipFile(work.root.parent / "given.zip", "w") as given:
        for path, content in files.items():
            given.writestr(path, content)
    assert (
        leaks_in_file(
            "given.zip", (work.root.parent / "given.zip").read_bytes(), needles(told, bid)
        )
        == set()
    )


def test_a_published_file_that_names_an_evaluator_is_withheld_from_outsiders(
    work: Workspace,
) -> None:
    requirements = work.criteria(KEY) / "requirements.csv"
    write_outputs(work, "public")
    edit(requirements, "Ska ange hur.", f"Ska ange hur, enligt {PEOPLE[0]}.")
    write_outputs(work, "public")
    files = packed(work, asked(work, "public"))
    assert work.relative(requirements) not in files
    assert work.relative(requirements) not in json.loads(files["inputs.json"])


@pytest.mark.parametrize("audience", ["decision", "audit", "public", "panel"])
def test_letters_go_with_the_bundle_of_those_who_may_read_them(
    work: Workspace, audience: Audience
) -> None:
    write_outputs(work, audience)
    write_letters(work)
    letters = {
        n for n in packed(work, asked(work, audience)) if n.startswith(f"outputs/{KEY}/sv-l")
    }
    expected = {f"outputs/{KEY}/sv-letters/{name}" for name in ("manifest.json", "notice.html")}
    assert letters == (expected if audience in {"decision", "audit"} else set())


def test_without_a_key_or_outputs_there_is_no_bundle(work: Workspace) -> None:
    assert refused(work, replace(asked(work), key_file=None)) == [("bundle-without-key", "")]
    missing = [("bundle-without-outputs", f"outputs/{KEY}/sv")]
    assert refused(work, asked(work)) == missing


def test_a_bid_is_told_for_a_bidder_and_for_nobody_else(work: Workspace) -> None:
    assert refused(work, asked(work, "bidder")) == [("unknown-bid", f"vendors/{KEY}/bids")]
    assert refused(work, asked(work, "bidder", "..")) == [("unknown-bid", f"vendors/{KEY}/bids")]
    assert refused(work, asked(work, "public", "alfa")) == [("bid-without-bidder", "")]


def test_outputs_that_were_changed_removed_or_added_to_are_refused_all_at_once(
    work: Workspace,
) -> None:
    folder = write_outputs(work)
    edit(folder / "report.html", "Rapport", "Raport")
    (folder / "result.json").unlink()
    (folder / "ny.txt").write_text("ny", "utf-8")
    names = ("ny.txt", "report.html", "result.json")
    changed = [("bundle-output-changed", f"outputs/{KEY}/sv/{name}") for name in names]
    assert refused(work, asked(work)) == changed


def test_outputs_of_other_inputs_or_versions_are_refused(work: Workspace) -> None:
    manifest = write_outputs(work) / "manifest.json"
    prices = work.bids(KEY) / "beta" / "prices.csv"
    edit(prices, "59341", "59342")
    told = json.loads(manifest.read_text("utf-8"))
    told["versions"]["numpy"] = "0.1"
    manifest.write_text(json.dumps(told), "utf-8")
    assert refused(work, asked(work)) == [
        ("bundle-input-changed", work.relative(prices)),
        ("bundle-version-changed", f"outputs/{KEY}/sv/numpy"),
    ]


def test_letters_of_other_inputs_are_refused_too(work: Workspace) -> None:
    write_letters(work)
    prices = work.bids(KEY) / "beta" / "prices.csv"
    edit(prices, "59341", "59342")
    write_outputs(work)
    assert refused(work, asked(work)) == [("bundle-input-changed", work.relative(prices))]


def test_a_damaged_manifest_is_refused(work: Workspace) -> None:
    (write_outputs(work) / "manifest.json").write_text("{", "utf-8")
    assert refused(work, asked(work)) == [("manifest-unreadable", "sv/manifest.json")]
