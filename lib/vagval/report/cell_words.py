"""What stands in a cell without content (tom cell)."""

NOTHING = "\N{EN DASH}"
"""Said instead of an empty cell: nothing was left out, there is nothing."""
ALSO = "; "
"""Between texts that have commas of their own."""
THEN = f" {NOTHING} "
"""Between texts whose order means something."""
