"""Load what every report needs, once, before reports are forked (förladdning)."""

from vagval.report.ready_to_draw import ready_to_draw
from vagval.steps.run_notebook import skip_slow_import


def warm_up() -> None:
    """Import what runs notebooks, draws figures and writes pages.

    Each child would otherwise import it again, which takes it longer than most reports do. What
    only one report needs, such as scikit-criteria, is left to that one.
    """
    skip_slow_import()
    import nbconvert.exporters
    import papermill.execute

    from vagval.steps import fork_engine, fork_shell

    # Named, so that nobody takes the imports for unused.
    _ = (nbconvert.exporters, papermill.execute, fork_engine, fork_shell)
    ready_to_draw()
