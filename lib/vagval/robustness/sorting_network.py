"""Which pairs to compare, in which order, so that any numbers come out sorted (sorteringsnät)."""

from functools import cache


@cache
def sorting_network(count: int) -> tuple[tuple[int, int], ...]:
    """Give the comparisons of Batcher's odd-even merge sort.

    The comparisons do not depend on the numbers, so that many samples are sorted side by side
    without a branch.

    Parameters
    ----------
    count
        How many numbers, >= 0.

    Returns
    -------
    tuple of (low, high)
        After each, the smaller of the two numbers is to stand at ``low``.

    References
    ----------
    K. E. Batcher, "Sorting networks and their applications", AFIPS 1968,
    doi:10.1145/1468075.1468121; D. E. Knuth, The Art of Computer Programming 3, 5.2.2, algorithm M.

    Examples
    --------
    >>> sorting_network(3)
    ((0, 2), (0, 1), (1, 2))
    """
    found = []
    whole = 1 << max(count - 1, 0).bit_length()
    width = whole >> 1
    while width:
        top, remainder, distance = whole >> 1, 0, width
        while distance:
            found += [
                (low, low + distance) for low in range(count - distance) if low & width == remainder
            ]
            distance, top, remainder = top - width, top >> 1, width
        width >>= 1
    return tuple(found)
