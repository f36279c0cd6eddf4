"""A simulation's counts as one line that two machines can compare (kontrollsumma)."""

from hashlib import sha256

from vagval.domain.simulated import Simulated


def digest(simulated: Simulated) -> str:
    """Give SHA-256 of everything that was asked and counted, in decimal digits.

    The line that is hashed consists of method, seed, first sample, tried and counted samples, and
    then ranks, wins and first weights row by row, separated by single spaces.

    Returns
    -------
    str
        64 hexadecimal digits.
    """
    asked = (
        simulated.method,
        simulated.seed,
        simulated.first_sample,
        simulated.tried,
        simulated.samples,
    )
    tables = (simulated.ranks, simulated.wins, simulated.first_weights)
    counts = [count for table in tables for row in table for count in row]
    return sha256(" ".join(map(str, (*asked, *counts))).encode("ascii")).hexdigest()
