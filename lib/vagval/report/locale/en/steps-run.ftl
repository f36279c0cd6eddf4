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
report-not-made = The report { $report } was not made: { $lot ->
        [none] the whole procurement { $procurement }
       *[other] lot { $lot } of { $procurement }
    }, language { $language }, audience { $audience }.
    .do = The fault stands on the next line. The other reports were tried too, and the outputs of the last run are untouched.
pdf-not-made = The report { $report } could not be made into a PDF.
    .do = The fault stands on the next line. With --forms html,xlsx everything but PDF is made. The outputs of the last run are untouched.
output-not-made = The files { $name } were not made.
    .do = The fault stands on the next line. The outputs of the last run are untouched.
task-crashed = Something unexpected happened when { $task } was to be made ({ $kind }).
    .do = It is a fault in vagval. Report it together with the text below.
task-died = The process that made { $task } ended before its time (exit code { $ended }).
    .do = The memory may have run out. Run again with VAGVAL_AT_ONCE=1, and one report is made at a time.
not-a-number-at-once = “{ $stated }”, which stands in VAGVAL_AT_ONCE, is no number of reports.
    .do = Write a whole number from 1, or remove the variable.

pdf-holds-workbook = The workbook that computes the award
pdf-holds-result = The result in machine-readable form

# While the run goes on, one line for each file that is ready
run-done = Done: { $name } ({ $seconds } s)
run-failed = Failed: { $name } ({ $seconds } s)
run-time-left = left
# $made, $failed: number of tasks; a report and its PDF are two
run-summary = { $failed ->
        [0] { $made } made in { $seconds } s.
       *[other] { $made } made and { $failed } failed in { $seconds } s.
    }
