"""From key to court: a bundle is made, checked by others, unpacked, and computed again."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from audience_case import KEY, audience_case
from vagval.files.fingerprint import fingerprints

pytestmark = pytest.mark.slow

VALIDATOR = os.environ.get("VAGVAL_ROC_VALIDATOR", "")
CACHE = os.environ.get("VAGVAL_ROC_CACHE", "")
"""An HTTP cache that holds the contexts of RO-Crate: the validator asks the web for them."""


def ran(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env={**os.environ, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def vagval(folder: Path, *arguments: str) -> str:
    ended = ran(folder, "-m", "vagval", *arguments)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a workspace, a key, a bundle for who audits, and what is in the bundle."""
    folder = tmp_path_factory.mktemp("made")
    work = audience_case(folder / "ws")
    vagval(folder, "key", "key.pem", "--language", "en")
    vagval(work.root, "report", KEY, "--audience", "audit", "--forms", "html")
    vagval(work.root, "bundle", KEY, "--audience", "audit", "--key", "../key.pem")
    shutil.copy(work.outputs(KEY) / "bundle-sv-audit.zip", folder / "bundle.zip")
    with zipfile.ZipFile(folder / "bundle.zip") as archive:
        archive.extractall(folder / "unpacked")
    return folder


def test_the_program_in_the_bundle_checks_it_without_us(made: Path) -> None:
    public = vagval(made, "key", "other.pem", "--language", "en")
    other = public.split("Fingerprint of the key: ")[1].split()[0]
    for language, words in (("sv", "är de som signerades"), ("en", "are those that were signed")):
        ended = ran(made, "-I", "unpacked/verify.py", "bundle.zip", "--language", language)
        assert (ended.returncode, ended.stderr) == (0, "")
        assert words in ended.stdout
    ended = ran(made, "-I", "unpacked/verify.py", "bundle.zip", "--key", other)
    assert ended.returncode == 1


def test_the_unpacked_bundle_is_a_workspace_that_computes_the_same_bytes(made: Path) -> None:
    unpacked = made / "unpacked"
    assert "stämmer inte" not in vagval(unpacked, "verify", KEY)
    folder = f"outputs/{KEY}/sv-audit"
    assert fingerprints(unpacked / folder) == fingerprints(made / "ws" / folder)
    vagval(unpacked, "bundle", KEY, "--audience", "audit", "--key", "../key.pem")
    again = unpacked / "outputs" / KEY / "bundle-sv-audit.zip"
    assert again.read_bytes() == (made / "bundle.zip").read_bytes()


def test_openssl_verifies_the_signature_too(made: Path) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not installed")
    script = (
        "import base64, json, pathlib\n"
        "told = json.loads(pathlib.Path('unpacked/attestation.dsse.json').read_bytes())\n"
        "payload, kind = base64.b64decode(told['payload']), told['payloadType']\n"
        "head = f'DSSEv1 {len(kind)} {kind} {len(payload)} '.encode()\n"
        "pathlib.Path('signed').write_bytes(head + payload)\n"
        "signature = base64.b64decode(told['signatures'][0]['sig'])\n"
        "pathlib.Path('signature').write_bytes(signature)\n"
    )
    assert ran(made, "-c", script).returncode == 0
    command = [openssl, "pkeyutl", "-verify", "-pubin", "-inkey", "unpacked/sign.pub", "-rawin"]
    ended = subprocess.run(
        [*command, "-in", "signed", "-sigfile", "signature"],
        cwd=made,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.skipif(not VALIDATOR, reason="VAGVAL_ROC_VALIDATOR names no rocrate-validator")
def test_a_validator_of_ro_crate_finds_nothing_that_is_required(made: Path) -> None:
    offline = ["--offline", "--cache-path", CACHE] if CACHE else []
    ended = subprocess.run(
        [VALIDATOR, "validate", *offline, "-v", "--no-paging", "-l", "required", "unpacked"],
        cwd=made,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
