"""What is made again is what was made, whatever forms were asked for and whoever made it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from audience_case import KEY, audience_case
from build_bundle import a_record
from vagval.domain.report_form import Form
from vagval.files.write_manifest import write_manifest
from vagval.steps import verify
from vagval.steps.run_request import RunRequest
from vagval.steps.task_progress import Progress


class Asked(Exception):  # noqa: N818 - it is no error
    """Carries what would be run."""


@pytest.mark.parametrize("forms", [("html", "xlsx"), ("xlsx",), ("pdf",)])
@pytest.mark.parametrize("with_steps", [True, False])
def test_the_single_steps_are_run_again_if_they_were_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, forms: tuple[Form, ...], *, with_steps: bool
) -> None:
    def make(_work: object, request: RunRequest, *_others: object) -> None:
        raise Asked(request)

    monkeypatch.setattr(verify, "make", make)
    names = ["notebooks/report.ipynb", *(["notebooks/01_check.ipynb"] if with_steps else [])]
    made = tuple((name, "0" * 64) for name in sorted(names))
    record = replace(a_record(), procurement=KEY, outputs=made, forms=forms)
    with pytest.raises(Asked) as asked:
        verify.evaluated_again(audience_case(tmp_path), record, tmp_path / "again", Progress())
    (request,) = asked.value.args
    assert (request.with_steps, request.forms) == (with_steps, forms)


def test_folders_of_an_older_version_and_damaged_ones_are_each_told(tmp_path: Path) -> None:
    work = audience_case(tmp_path)
    older, damaged = (work.outputs(KEY) / name / verify.MANIFEST for name in ("en", "sv"))
    write_manifest(older, replace(a_record(), procurement=KEY))
    told = json.loads(older.read_text("utf-8"))
    older.write_text(json.dumps({k: told[k] for k in told if k not in {"bid", "forms"}}), "utf-8")
    write_manifest(damaged, replace(a_record(), procurement=KEY))
    damaged.write_text("{", "utf-8")
    found = verify.verify(work, KEY, Progress())
    assert [(each.folder.name, [f.code for f in each.findings]) for each in found] == [
        ("en", ["manifest-older"]),
        ("sv", ["manifest-unreadable"]),
    ]
