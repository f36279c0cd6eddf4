command-vagval = Compare bids by published rules: exact, locked, traceable and re-runnable. The commands stand in the order of the work.
command-new = Make an empty, commented workspace.
command-new-more = Example: vagval new procurement-2027. Then run vagval check in the folder: it says step by step what is missing.
command-models = Which award models are there, and what does one make of some bids?
command-models-more = Example: vagval models, vagval models F08, vagval models F01 --bids bids.csv --set price_weight=0.4. The file (CSV or XLSX) has the columns name, price and quality (0 to 1). Constants that are not stated are examples.
command-check = Is the material complete, and which bids may be evaluated?
command-check-more = Example: vagval check exempel-moduler. Criteria can be checked before they are locked; bids are read only once they are. Exit code 1 if something must be corrected.
command-sheets = Make blank forms for answers, prices and points.
command-sheets-more = Example: vagval sheets exempel-moduler --into forms. The evaluators' forms are made when the criteria are locked and there are bids.
command-lab = What does the award model do, before any bid exists?
command-lab-more = Example: vagval lab exempel-moduler. The model is tried with simulated tenders, with special cases of its own and with known products; the procurement's own bids are never read. The report and the sheet for the procurement documents are written to outputs. Exit code 1 if something prevents the lock.
command-weights = How did the weights come about, before publication?
command-weights-more = Example: vagval weights exempel-moduler --lot LM. Everybody's weights from the folder weighting, side by side, combined and beside those in the criteria. The page is written to outputs. After publication the record shows how the weights came about and changes nothing.
command-lock = Lock the criteria before bids are opened.
command-lock-more = Example: vagval lock exempel-moduler --by "Anna Ek" --by "Bo Al". Two different people lock. Locking again requires --reason.
command-mcda = How does a method rank the alternatives of a decision matrix of your own?
command-mcda-more = Examples: vagval mcda matrix.csv --method topsis, vagval mcda case.json --json. JSON has matrix, objectives, weights and parameters; CSV has the criteria in its header and the rows #direction and #weight. The methods are advice, never the award rule.
command-comply = What is shown by evidence, and not only claimed?
command-comply-more = Example: vagval comply exempel-moduler --lot LM. Any two FHIR files: vagval comply --statement system.json --requirement required.json. Changes: vagval comply --statement new.json --earlier old.json. SHALL pressure before the lock: vagval comply exempel-moduler --pressure --statement folder-of-known-systems. That a requirement is not met is an answer, with exit code 0.
command-score = What did the evaluators give, and what did they agree on?
command-score-more = Example: vagval score exempel-moduler --lot LM.
command-award = Which bid is most advantageous, and exactly how is it computed?
command-award-more = Example: vagval award exempel-moduler --lot LM. With --recompute xlsx, a workbook is written that computes everything a second time.
command-stress = Would the result hold, and what do other methods say?
command-stress-more = Example: vagval stress exempel-moduler --lot LM. Other methods are advice, never the award rule.
command-report = Make the reports: HTML and PDF for each lot and for the whole, and a workbook.
command-report-more = Example: vagval report exempel-moduler --language en. Everything is written, or nothing.
command-run = Do everything: check, scores, award, robustness and reports.
command-run-more = Example: vagval run exempel-moduler. Everything is written, or nothing. With --strict the exit code is 3 if a lot is provisional.
command-letters = Make the letters and records that the law asks for: decision, notices, individual report.
command-letters-more = Example: vagval letters exempel-moduler --kind notice --bid alfa. Letters are made as HTML, PDF and DOCX. A letter that lacks a reason is not made: what is missing is told.
command-status = Make the regional report on how all procurements of the workspace stand.
command-status-more = Example: vagval status --date 2026-05-04. What people write is read from criteria/status.toml; the rest is drawn from the procurements.
command-key = Make a key to sign archives with.
command-key-more = Example: vagval key key.pem. The secret key is written to the file, the public one beside it. Publish the fingerprint with the procurement documents.
command-bundle = Put everything that the evaluation rests on in one signed archive.
command-bundle-more = Example: vagval bundle exempel-moduler --key key.pem. The archive can be checked without Vagval: open verify.html in a browser, or run verify.py.
command-verify = Make everything again and compare fingerprints.
command-verify-more = Example: vagval verify exempel-moduler. Exit code 1 if a single byte differs.
option-lot = Only this lot (otherwise all).
option-language = Language: sv or en (otherwise the procurement's).
option-report-date = Date of the report (otherwise the latest recorded evaluation).
option-method = The method that computes (otherwise the one that the file names).
option-products = Table of known products, or the folder bids of an earlier procurement (otherwise known_products beside the bids, if it is there).
option-statement = The system’s FHIR statement (CapabilityStatement, JSON or XML); with --pressure a folder of statements of known systems.
option-requirement = The FHIR statement that is required.
option-imports = A statement that the requirement takes content from; once for each (else they are looked for beside the requirement).
option-earlier = An earlier statement of the same product: say what has changed.
option-pressure = SHALL pressure: say which SHALL items exclude which known systems. The procurement’s own bids are never read.
option-tenders = Number of simulated tenders (otherwise 10,000).
option-audience = Audience: decision (who decides), audit (everything, code and inputs too), panel (the evaluators, without prices), bidder (one bidder, with --bid) or public (anyone). The last two are masked and require a recorded award decision.
option-bid = The bid whose bidder it is for.
option-forms = Forms to make: html, pdf and xlsx, separated by commas (otherwise all).
option-kind = Only this kind of letter: award-decision, notice, individual-report, opening-record, clarification-request, low-price-question or cancellation-record (otherwise all that can be made).
option-key-file = The file with the key that the archive is signed with (made by vagval key).
option-seed = Seed for random numbers instead of the locked one.
option-strict = Exit code 3 if a lot is provisional.
option-workspace = Folder of the workspace (otherwise the one around the current folder).
option-recompute = Write a workbook (xlsx) whose formulas compute the result anew, instead of showing it.
option-into = Folder or file to write to (otherwise below outputs).
option-by = Who locks; given twice.
option-reason = Why the criteria are locked again.
option-bids = CSV or XLSX with bids to try the model on.
option-settings = One constant, for example price_weight=0.4; once for each.
option-as-json = Write JSON for other programs.
interrupted = Interrupted. What had been made before is untouched.
help-usage = Usage:
help-some-options = [OPTIONS]
help-options = Options
help-commands = Commands
option-version = Show the version.
option-help = Show this help.
check-criteria-complete = The criteria are complete: { $lots ->
        [one] one lot
       *[other] { $lots } lots
    } and { $requirements } requirements.
check-next-lock = Next: see what the award model does, and lock the criteria before bids are opened:
      vagval lab { $procurement }
      vagval lock { $procurement } --by "NAME" --by "NAME"
check-lock-holds = The lock holds (version { $version }).
check-next-bids = There are no bids yet. Next: make forms, and put the bids into vendors/{ $procurement }/bids/:
      vagval sheets { $procurement }
check-next-letters = There are no bids here, and every lot is cancelled. Next:
      vagval letters { $procurement }
check-standing = { $lot } { $name }: { $admitted } may be evaluated, { $not_admitted } may not, { $open } wait for an answer.
check-next-run = Next:
      vagval run { $procurement }
lab-model = { $lots ->
        [one] Lot
       *[other] Lots
    } { LIST($names) }: { $model }, { $kind ->
        [absolute] each bid is counted on its own
        [shifted] other bids change the points but not the order
       *[relative] other bids can change the order
    }.
lab-found-stop = { $count ->
    [one] One fault that prevents the lock:
   *[other] { $count } faults that prevent the lock:
}
lab-found-question = { $count ->
    [one] One question to answer before publication:
   *[other] { $count } questions to answer before publication:
}
lab-found-note = { $count ->
    [one] One note:
   *[other] { $count } notes:
}
lab-lawful = { $overridden ->
    [0] Nothing in the models prevents the lock.
   *[other] Nothing prevents the lock, but only because someone took responsibility for an override.
}
lab-unlawful = The models cannot be locked as they are.
lab-override = Whoever takes responsibility for the model being lawful all the same records an override with name and reason, [[award.override]]. It is published. The codes: { LIST($codes) }.
lock-made = The criteria are locked (version { $version }) by { LIST($by) }: { $files } files.
      { $file }
      { $laboratory } (the model test)
      sha256 { $sha256 }
    Publish the fingerprint together with the procurement documents.
new-made = The workspace is made. Next:
      cd "{ $folder }"
      vagval check { $procurement }
sheets-panel-later = The evaluators' forms are made when the criteria are locked and there are bids.
sheets-copy = Copy the forms before they are filled in: a new run replaces the folder.
sheets-made = Made in { $folder }:
recompute-made = Made: { $file }
    Open the workbook in Excel or LibreOffice. It then computes the result anew, and says on the first sheet whether everything is equal.
run-reading = Reading
run-proposed = { $lot } { $name }: { $vendor } is proposed.
run-provisional = { $lot } { $name }: provisional result, no bid is proposed.
run-nothing-proposed = { $lot } { $name }: no bid can be proposed.
run-made = Made in { $folder }:
verify-same = { $files ->
        [one] { $folder }: the file came out the same.
       *[other] { $folder }: all { $files } files came out the same.
    }
verify-different = { $folder }: does not agree.
page-footer-lab = { $procurement } · { $buyer } · model test of the criteria with fingerprint { $sha256 }{ $date ->
    [none] { "" }
   *[other] { " " }· { $date }
}
page-footer = { $procurement } · { $buyer } · criteria locked in version { $version }, fingerprint { $sha256 }
