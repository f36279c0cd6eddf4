"""What ``vagval comply`` is asked to do, and which options belong together (begäran)."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vagval.domain.errors import Finding, UsageError, finding
from vagval.domain.place import Place

PROCUREMENT, WHAT = "PROCUREMENT", "--statement"


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplyRequest:
    """The options as they were given; empty and None: not given.

    Raises
    ------
    UsageError
        If they do not belong together; carries every finding.
    """

    procurement: str
    statement: Path | None
    requirement: Path | None
    imports: tuple[Path, ...]
    earlier: Path | None
    pressure: bool
    as_json: bool
    lot: str
    language: str
    report_date: datetime | None
    strict: bool
    workspace: Path

    def __post_init__(self) -> None:
        """Refuse what cannot be meant together."""
        faults = (*self._apart(), *self._lacking())
        if not (self.procurement or self._given()):
            faults = (finding("comply-nothing-asked", Place("")),)
        if faults:
            raise UsageError(*faults)

    def _given(self) -> tuple[str, ...]:
        """Name the options that are about files."""
        given = {
            WHAT: self.statement,
            "--requirement": self.requirement,
            "--imports": self.imports,
            "--earlier": self.earlier,
            "--pressure": self.pressure,
            "--json": self.as_json,
        }
        return tuple(name for name, value in given.items() if value)

    def _about_procurement(self) -> tuple[str, ...]:
        """Name the options that only a procurement has a use for."""
        given = {"--lot": self.lot, "--date": self.report_date, "--strict": self.strict}
        return tuple(name for name, value in given.items() if value)

    def _apart(self) -> list[Finding]:
        if self.pressure and self.earlier is not None:
            return [_apart("--pressure", "--earlier")]
        if not self.procurement:
            return []
        refused = {"--requirement", "--imports"}
        others = self._about_procurement() if self.pressure else ()
        if not self.pressure:
            refused |= {WHAT, "--earlier", "--json"}
        return [
            _apart(PROCUREMENT if name in refused else "--pressure", name)
            for name in (*self._given(), *others)
            if name in refused or name in others
        ]

    def _lacking(self) -> list[Finding]:
        given = self._given()
        lacking = []
        if self.pressure and self.statement is None:
            lacking.append(_lacking("--pressure", WHAT))
        if self.procurement:
            return lacking
        needs = {
            WHAT: () if self.earlier is not None else ("--requirement",),
            "--requirement": (WHAT,),
            "--imports": ("--requirement",),
            "--earlier": (WHAT,),
            "--pressure": ("--requirement",),
            "--json": (WHAT,),
            **dict.fromkeys(self._about_procurement(), (PROCUREMENT,)),
        }
        asked = (*given, *self._about_procurement())
        lacking.extend(
            _lacking(name, each) for name in asked for each in needs[name] if each not in given
        )
        return list({f.details["missing"]: f for f in reversed(lacking)}.values())


def _apart(first: str, second: str) -> Finding:
    return finding("comply-options-apart", Place(""), first=first, second=second)


def _lacking(given: str, missing: str) -> Finding:
    return finding("comply-option-missing", Place(""), given=given, missing=missing)
