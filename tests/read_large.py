"""Read each large file as a kind of evidence, within bounded memory; run as a program of its own.

Prints what took too long or stopped; its arguments are the kind, the ending, the size and a folder.
"""

import resource
import sys
import time
from pathlib import Path

from large_files import LARGE
from vagval.files.evidence_readers import EVIDENCE_READERS

SECONDS = 30
"""Of the processor: ten times what the costliest takes, for a slow machine; what grows with the
square of a file's size takes hours."""
MOST_MEMORY = 1_500_000_000
"""Bytes of addresses, libraries among them."""


def main() -> int:
    """Read them all; give how many were too costly."""
    kind, ending, size, folder = sys.argv[1:]
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    path = Path(folder, f"large{ending}")
    costly = 0
    for name, make in LARGE.items():
        path.write_bytes(make(int(size)))
        start = time.process_time()
        read = EVIDENCE_READERS[kind](path, path.name)
        seconds = time.process_time() - start
        if seconds > SECONDS or (read.shown is None and not read.faults):
            sys.stdout.write(f"{name}: {seconds:.1f} s\n")
            costly += 1
    return costly


if __name__ == "__main__":
    sys.exit(main())
