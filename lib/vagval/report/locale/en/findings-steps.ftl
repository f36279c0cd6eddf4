unknown-lot-asked = There is no lot “{ $lot }” in the procurement. The lots are { LIST($known) }.
    .do = { $nearest ->
        [none] Give one of the lots after --lot, or leave --lot out for all lots.
       *[other] Did you mean { $nearest }? Leave --lot out for all lots.
    }
unknown-parameter = The notebook has no parameter “{ $parameter }”. Its parameters are { LIST($known) }.
    .do = { $nearest ->
        [none] Give only parameters that the notebook has.
       *[other] Did you mean { $nearest }?
    }
notebook-missing = The notebook { $notebook } is neither in the workspace nor in the installed package.
    .do = Install vagval again, or put the notebook back into the folder notebooks.
notebook-failed = Cell { $cell } of { $notebook } could not be run ({ $kind }). It begins “{ $source }”. No outputs were written.
    .do = Read what the cell says below. If it is about the material: correct the file and run again. Otherwise: open the notebook in JupyterLab, run the cell alone, and report the fault.
notebook-volatile = The executed notebook holds “{ $found }”, which changes from run to run. No outputs were written.
    .do = Remove that output from the notebook: a report must be the same each time it is made.
report-defective = The report is not well formed: { LIST($faults) }. No outputs were written.
    .do = This is a fault in vagval or in a changed notebook. Restore the notebook, or report the fault.
unknown-language = There is no language “{ $language }”.
    .do = Choose { LIST($known, kind: "or") }.
unknown-audience = There is no audience “{ $audience }”.
    .do = Choose { LIST($known, kind: "or") }.
secret-until-award = No award decision is on record for { LIST($lots) }. There everything about the bids is under absolute secrecy, their number included (OSL 19:3). The same bidders may have tendered for several lots, so no report for the public is made until every lot is decided or cancelled.
    .do = Record the decision in record/decisions when it has been made, or make the report for internal use (--audience decision).
inputs-changed-during-run = The material was changed while the evaluation ran. No outputs were written.
    .do = Let nobody change the files during the run, and run again.
nothing-to-verify = There are no outputs to verify for { $procurement }.
    .do = First run: vagval run { $procurement }
output-differs = { $name } is not the file that the run wrote (recorded { $recorded }, now { $now }).
    .do = The file was changed, removed or added after the run. Make the outputs again (vagval run, the model test with vagval lab).
input-differs = { $name } is not the file that was evaluated (recorded { $recorded }, now { $now }).
    .do = Restore the file to what was evaluated, or make the outputs again (vagval run, the model test with vagval lab) and compare the results.
version-differs = { $name } has another version than when the outputs were made (recorded { $recorded }, now { $now }).
    .do = { $name ->
        [pango] It is the library that sets PDF pages, and belongs to the computer. Add the recorded version with its package manager, or make the outputs again (vagval run) here.
       *[other] Install the versions in requirements.lock and verify again.
    }
rerun-differs = { $name } did not come out the same in a new run (recorded { $recorded }, now { $now }).
    .do = Compare the kept file with a new run. The same material and versions must give the same bytes: report the fault.
unknown-form = There is no form “{ $form }”.
    .do = Choose among { LIST($known) }, separated by commas.
unknown-bid = { $bid ->
        [none] It is not said which bid it is about.
       *[other] There is no bid “{ $bid }”.
    }
    .do = Give --bid with one of the bids: { LIST($known) }.
bid-without-bidder = The bid “{ $bid }” is given, but the audience is { $audience }.
    .do = Remove --bid, or choose --audience bidder.
