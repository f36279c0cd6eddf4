"""A correction can be told without what was corrected."""

from builders import a_correction


def test_a_correction_without_amounts_says_all_else() -> None:
    whole = a_correction(old=48_611, new=46_181)
    told = whole.without_amounts()
    assert [told.old, told.new] == [0, 0]
    assert (told.bid, told.item, told.reason) == (whole.bid, whole.item, whole.reason)
