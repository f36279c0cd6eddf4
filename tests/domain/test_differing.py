"""Two collections by name: what is missing, new or different, and nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from vagval.domain.differing import differing

NAMED = st.dictionaries(st.sampled_from("abcde"), st.none() | st.integers(0, 2))


def test_an_entry_that_is_nothing_is_not_the_same_as_none_at_all() -> None:
    assert differing({"a": None}, {}) == ("a",)


@given(NAMED, NAMED)
def test_what_is_not_named_is_the_same_on_both_sides(
    kept: dict[str, int], now: dict[str, int]
) -> None:
    named = differing(kept, now)
    assert list(named) == sorted(named) == list(differing(now, kept))
    assert {k: v for k, v in kept.items() if k not in named} == {
        k: v for k, v in now.items() if k not in named
    }
    assert all(kept.get(k, "-") != now.get(k, "-") for k in named)
