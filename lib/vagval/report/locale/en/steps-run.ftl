### What is said while the reports are made, and when one of them was not.

# $ended: the process's exit code, negative for a signal, 0 where it is not known
notebook-died = Cell { $cell } of { $notebook } was cut short: the process ended within the cell ({ $ended ->
        [0] not known how
       *[other] exit code { $ended }
    }). No outputs were written.
    .do = The memory may have run out. Run again, one command at a time, and with VAGVAL_ENGINE=kernel. If it is the same: report the fault.
notebook-too-slow = Cell { $cell } of { $notebook } was not done after { NUMBER($seconds) } seconds and was ended. No outputs were written.
    .do = Run the cell alone in JupyterLab and see where it stops. Our own notebooks take seconds: report the fault if it is one of them.
unknown-engine = The engine “{ $engine }”, which stands in VAGVAL_ENGINE, does not exist.
    .do = Choose { LIST($known) }, or remove the variable.
