"""What people write for letters and the regional report, all of it hostile (fientliga brev)."""

from one_lot import KEY
from vagval.files.workspace import Workspace
from workspaces import toml_text, write_toml

REPORT_TEXTS = (
    "summary", "decisions", "costs", "risks", "communication", "comment", "measures", "next_steps",
    "spokespersons", "about",
)  # fmt: skip
"""Lists of texts in ``criteria/status.toml``."""
REASONS = ("abnormally_low", "not_awarded", "dynamic_system", "procedure_chosen", "non_electronic",
           "conflicts")  # fmt: skip


def hostile_letters(work: Workspace, text: str, written: str) -> None:
    """Write ``record/letters.toml`` and ``criteria/status.toml`` with a text in every field."""
    write_toml(work.record(KEY) / "letters.toml", _letters(text, written))
    write_toml(work.root / "criteria" / "status.toml", _status(text))


def _letters(text: str, written: str) -> str:
    said, own = toml_text(text), toml_text(written)
    people = (f"Anna {text}", f"Disa {text}", f"Eva {text}")
    declarations = "".join(
        f"[[declaration]]\nperson = {toml_text(each)}\nrole = {own}\ntext = {own}\n"
        "date = 2026-03-18\n"
        for each in people
    )
    return f"""schema = 1
registry_number = {said}
contact = {said}
address = {said}
[decision]
decided_by = {toml_text(people[1])}
reported_by = {toml_text(people[2])}
took_part = [{said}]
[notice]
sent = 2026-06-10
electronic = true
[review]
court = {said}
address = {said}
[opening]
time = "09:00"
present = [{said}, {toml_text("Nils " + text)}]
chamber = {own}
[[clarification]]
bid = "alfa"
answer_by = 2026-04-01
[individual_report]
by = {said}
date = 2026-05-04
{"".join(f"{each} = {own}" + chr(10) for each in REASONS)}
{declarations}"""


def _status(text: str) -> str:
    said = toml_text(text)
    table = f"subject = {said}\ncompiled_by = {said}\non_behalf_of = {said}\n" + "".join(
        f"{each} = [{said}]\n" for each in REPORT_TEXTS
    )
    return f'schema = 1\ndate = 2026-05-04\ntime = "08:30"\n[sv]\n{table}[en]\n{table}'
