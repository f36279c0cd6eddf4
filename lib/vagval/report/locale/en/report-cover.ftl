### Covers of the report and of the steps, overview, findings and provenance.

cover-title = Evaluation report: { $name }
cover-lot = { $name }, lot { $lot }
cover-lots = { $count ->
    [one] { $name }, one lot
   *[other] { $name }, { $count } lots
}

## The decision in one sentence

# $name: what the figure is called
result-proposed-lowest = { $bid } is proposed for award of the contract for { $lot } with the lowest { $name }, { $figure }.
result-proposed-highest = { $bid } is proposed for award of the contract for { $lot } with the highest { $name }, { $figure }.
result-proposed-order = { $bid } is proposed for award of the contract for { $lot }, first in the order that the model gives ({ $name }: { $figure }).
# $count: how many bids have exactly the same result
result-after-tie-break = { $count ->
    [2] Two
   *[other] { $count }
} bids have exactly the same result; the published rule “{ $rule }” decided.
result-tie = No bid is proposed for { $lot }: { LIST($bids) } have exactly the same result, and the tie-break rules do not separate them.
result-no-bids = No bid was received for { $lot }.
result-none-left = { $count ->
    [one] No bid is proposed for { $lot }: the only bid cannot be accepted.
   *[other] No bid is proposed for { $lot }: none of the { $count } bids can be accepted.
}
result-provisional = { $count ->
    [one] The result for { $lot } is provisional and no award is proposed: one question is open. { $outlook }
   *[other] The result for { $lot } is provisional and no award is proposed: { $count } questions are open. { $outlook }
}
outlook-same = { LIST($bids) } is first however the questions are answered.
outlook-now = As the material stands, { LIST($bids, kind: "or") } is first.
outlook-depends = The answers decide who is first: { LIST($bids, kind: "or") }.
outlook-or-none = The answers decide whether { LIST($bids, kind: "or") } is first or no bid can be accepted.
outlook-none = No bid can be accepted however the questions are answered.
outlook-tie = { LIST($bids) } have exactly the same result.
# $proposed, $provisional, $nothing: numbers of lots
lead-whole = { $proposed ->
    [0] For none of the { $lots } lots is an award proposed
    [one] For 1 of { $lots } lots an award is proposed
   *[other] For { $proposed } of { $lots } lots an award is proposed
}{ $provisional ->
    [0] { "" }
    [one] ; 1 lot is provisional
   *[other] ; { $provisional } lots are provisional
}{ $nothing ->
    [0] { "" }
    [one] ; for 1 lot no bid can be proposed
   *[other] ; for { $nothing } lots no bid can be proposed
}{ $cancelled ->
    [0] .
    [one] ; 1 lot is cancelled.
   *[other] ; { $cancelled } lots are cancelled.
}
lead-cancelled = The procurement of { $lot } was cancelled on { DATE($date) }. No contract is awarded.
lead-awarded = The award was decided on { LIST($dates) }.

## The questions and answers of the steps

question-of-check = May the bids be evaluated?
question-of-compliance = What is shown, and not only claimed?
question-of-scores = What did the evaluators give, and what did they agree on?
question-of-award = Which bid is the most economically advantageous?
question-of-robustness = Would the result hold?
lead-check = { $lots ->
    [one] { $admitted } of { $bids } bids may be evaluated; { $out } may not, and for { $open } a question is open.
   *[other] { $admitted } of { $bids } bids, counted lot by lot, may be evaluated; { $out } may not, and for { $open } a question is open.
}
lead-compliance = Of { $asked } answers to requirements that must be shown, { $shown } are shown by evidence, { $contradicted } are contradicted and { $unclear } cannot be verified; for { $none } no evidence is cited.
lead-scores = { $evaluators ->
    [0] No criteria are scored by a panel.
    [one] One evaluator gave { $scores } scores.
   *[other] { $evaluators } evaluators gave { $scores } scores, each with a reason; { $wide ->
        [0] nowhere is the spread
        [one] in one case the spread is
       *[other] in { $wide } cases the spread is
    } more than { PERCENT($share) } of the scale.
}
lead-robustness = In { $compared } of { $lots } lots there is more than one ranked bid; there the report shows how far the others are from first place.
lead-robustness-alone = No lot has more than one ranked bid: there is nothing to compare.

## Particulars on the cover

fact-buyer = Contracting authority
fact-procedure = Procedure
fact-deadline = Last day for bids
fact-model = Award model
fact-panel = The panel’s rule
fact-lock = Criteria locked
fact-lock-value = version { $version }, { $time }, by { LIST($by) }
fact-fingerprint = Fingerprint of the criteria
fact-report-date = Date of the report
fact-seed = Seed for random numbers
fact-award = Award decision
fact-lock-version = Version
fact-locked-at = Locked
fact-locked-by = Locked by
fact-lock-reason = Reason for a new version
fact-content = Fingerprint of the criteria (sha256)
seed-locked = { $seed } (the locked one)
seed-overridden = { $seed } (changed; the locked one is { $locked })
date-not-stated = not stated
# $offset: distance from UTC, e.g. +01:00; none: unknown
lock-time = { DATE($date) } at { $time }{ $offset ->
    [none] { "" }
   *[other] { " " }(UTC{ $offset })
}
panel-rule-consensus = consensus: the panel agrees on the points, with reasons
panel-rule-mean = mean of the evaluators’ points
panel-rule-median = median of the evaluators’ points
procedure-open = open procedure
procedure-restricted = restricted procedure
procedure-negotiated = negotiated procedure
procedure-dialogue = competitive dialogue
procedure-innovation = innovation partnership
procedure-direct = direct award

## What must be said first

label-invented = Invented example.
notice-invented = The procurement is made up. Nothing here is a judgment on a real vendor or product.
label-secret = Secret.
notice-secret = Until the award decision everything about the bids is under absolute secrecy, the bidders’ names and number included (OSL 19:3). Only those who work with the evaluation may read this report.
label-provisional = Provisional.
notice-provisional = { $count ->
    [one] The result for { LIST($lots) } may change when open questions are answered. No award is proposed there.
   *[other] The results for { LIST($lots) } may change when open questions are answered. No award is proposed there.
}
label-cancelled = Cancelled.
label-result = Result.

## Overview

section-overview = Overview
section-overview-intro = Each lot is evaluated on its own. The details are in the lot’s own report.
overview-table = { $count ->
    [one] The only lot
   *[other] The { $count } lots
}
status-proposed = Award proposed
status-provisional = Provisional
status-nothing = No bid proposed

## Findings

section-notes = Findings on the material
section-notes-intro = Nothing here stops the evaluation, but the reader should know of it.
notes-none = There are no findings on the material.
notes-table = { $count ->
    [one] 1 finding
   *[other] { $count } findings
}

## Provenance

section-provenance = Provenance and verification
section-provenance-intro = The report rests on the locked criteria, on the bids and score sheets as they are stored, and on what is on record. Sources are given by file and cell in vendors/{ $procurement }. Whoever has the material can do everything again and get the same result, byte for byte.
provenance-lock = The lock of the criteria
provenance-files = { $count ->
    [one] The locked file
   *[other] The { $count } locked files
}
provenance-decisions = Decisions on record
provenance-no-decisions = No decisions are on record.
provenance-verify = How the report is verified:
verify-get = Have the workspace with criteria/{ $procurement } and vendors/{ $procurement }, and the software versions given below.
verify-run = Run: vagval verify { $procurement }
verify-compare = The command does everything again and compares the fingerprints (sha256) of inputs and outputs. If anything differs, it names the file.
provenance-versions = { $count ->
    [one] The software version that the report was made with
   *[other] The { $count } software versions that the report was made with
}
overview-of = { $some } of { $all }
