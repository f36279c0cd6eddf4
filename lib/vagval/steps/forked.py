"""Work in a forked child process, told through a pipe (arbete i en egen process).

A child begins as a copy of its parent: everything imported, read and computed so far is there at
once, and costs no memory until it is changed. So a fork is the fastest way to run a notebook, and
safe only where nothing else runs in the process: on Linux, with a single thread.
"""

import contextlib
import ctypes
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import Pipe
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Send = Callable[[object], None]
Work = Callable[[Send], None]
"""What a child does; it tells what came of it by sending values that can be pickled."""

DIE_WITH_PARENT = 1
"""``PR_SET_PDEATHSIG`` of ``prctl(2)``."""
FAILED = 1


@dataclass(frozen=True, slots=True)
class Forked:
    """A child at work.

    Parameters
    ----------
    pid
        Of the child, and of its process group.
    told
        The end of the pipe that its values come out of; ``EOFError`` when it has ended.
    """

    pid: int
    told: "Connection[None, object]"

    def ended(self) -> int:
        """Wait for the child, and give its exit code; negative: the signal that ended it."""
        self.told.close()
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])

    def kill(self) -> None:
        """End the child and whatever it has started itself."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        self.ended()


def can_fork() -> bool:
    """Tell whether forking is safe here: on Linux, with no other thread alive.

    A thread that is not copied may hold a lock that the child then waits for without end.
    """
    return sys.platform == "linux" and threading.active_count() == 1


def fork(work: Work) -> Forked:
    """Begin work in a child, which never returns here: it ends when its work does.

    Parameters
    ----------
    work
        Is given the way to send.
    """
    assert can_fork(), "forking is unsafe here"  # noqa: S101 - a caller of ours has not asked
    reading, writing = Pipe(duplex=False)
    sys.stdout.flush()
    sys.stderr.flush()
    parent = os.getpid()
    pid = os.fork()
    if pid:
        writing.close()
        with contextlib.suppress(OSError):  # the child may have done it, and may have ended
            os.setpgid(pid, pid)
        return Forked(pid, reading)
    status = FAILED
    try:
        reading.close()
        _stand_alone(parent)
        work(writing.send)
        status = 0
    except BaseException:  # noqa: BLE001 - whatever it is, it must be seen before the child ends
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        # Never back into the parent's code: not its finally, not its atexit, not its tests.
        os._exit(status)


@contextmanager
def killed_at_the_end(child: Forked) -> Iterator[Forked]:
    """Leave no child behind, however the block is left before ``ended`` was asked."""
    try:
        yield child
    finally:
        if not child.told.closed:
            child.kill()


def _stand_alone(parent: int) -> None:
    """Make the child a process group of its own that dies with its parent and reads no keyboard."""
    with contextlib.suppress(OSError):
        os.setpgid(0, 0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ctypes.CDLL(None).prctl(DIE_WITH_PARENT, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(FAILED)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
