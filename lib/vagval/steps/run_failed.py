"""Some reports of a run could not be made: all of them, and what to do."""

from vagval.domain.errors import VagvalError
from vagval.steps.task import Failed


class RunFailedError(VagvalError):
    """Tasks of a run failed, so that no folder of outputs is exchanged.

    Parameters
    ----------
    failed
        At least one; all that failed.
    """

    def __init__(self, failed: tuple[Failed, ...]) -> None:
        super().__init__(*(each for one in failed for each in one.findings))
        self.failed = failed

    @property
    def explanation(self) -> str:
        """What the cells themselves said, ready to print, each under what was being made."""
        return "\n\n".join(
            f"== {each.name}\n{each.explanation}" for each in self.failed if each.explanation
        )
