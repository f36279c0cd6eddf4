"""A digest is the same for the same counts, and another one for any other."""

from dataclasses import replace
from hashlib import sha256

from vagval.domain.simulated import Simulated
from vagval.domain.simulation_digest import digest

RUN = Simulated(
    "vikor", 1, ("a", "b"), ("c",), 0, 5, 4, ((3, 1), (1, 3)), ((0, 3), (1, 0)), ((9,), (2,))
)


def test_what_is_hashed_can_be_written_by_hand() -> None:
    line = b"vikor 1 0 5 4 3 1 1 3 0 3 1 0 9 2"
    assert digest(RUN) == sha256(line).hexdigest()


def test_one_count_more_is_another_digest() -> None:
    assert digest(replace(RUN, wins=((0, 3), (2, 0)))) != digest(RUN)
    assert digest(replace(RUN, seed=2)) != digest(RUN)
