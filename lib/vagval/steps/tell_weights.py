"""Say how the weights came about, and where it is written (vagval weights)."""

from pathlib import Path

import click

from vagval.files.write_weights import weights_json
from vagval.report.weights_page import weights_sections
from vagval.report.wording import Wording
from vagval.steps.exit_code import DONE
from vagval.steps.open_work import open_work
from vagval.steps.tell_page import tell_json, tell_page
from vagval.steps.weights_outputs import PAGE, WeightsRequest, read_weights, write_weights_folder


def tell_weights(
    workspace: Path, procurement: str, lot: str, language: str, *, as_json: bool
) -> int:
    """Print who weighed what and what it comes to, and write the page; or print JSON alone.

    Returns
    -------
    int
        0; that people disagree is an answer.

    Raises
    ------
    VagvalError
        If the criteria must be corrected, or the page cannot be written.
    """
    work, chosen = open_work(workspace, procurement, language)
    request = WeightsRequest(procurement, lot, chosen)
    if as_json:
        _, lots = read_weights(work, request)
        tell_json(weights_json(procurement, lots))
        return DONE
    wording = Wording(chosen)
    made = write_weights_folder(work, request, work.outputs(procurement) / request.folder)
    tell_page(weights_sections(made.lots, wording))
    click.echo("")
    click.echo(wording.text("weights-made", file=work.relative(made.folder / PAGE)))
    return DONE
