### Findings of admission, evidence checks, the panel's work and scoring.

## Evidence

evidence-file-missing = The evidence { $evidence } is not there: the file { $file } is missing from the bid.
    .do = Add the file that the bidder handed in, or examine whether it may be asked for (LOU 4:9).
evidence-file-differs = The evidence { $evidence } is not the file that was stated: the checksum of { $file } does not agree.
    .do = Add the file that the bidder handed in, or ask which file applies.
evidence-not-listed = The answer cites the evidence { $evidence }, which is not in the bid's list of evidence.
    .do = Ask the bidder which evidence is meant.
evidence-without-product = The evidence { $evidence } is about a certain product, but the bid names no product in the lot.
    .do = Ask the bidder which product and version is offered in the lot.
evidence-other-product = The evidence { $evidence } is about { $shown }. The bid offers { $offered }.
    .do = Ask the bidder whether there is evidence for the product that is offered.
evidence-other-version = The evidence { $evidence } is about version { $shown }. The bid offers version { $offered }.
    .do = Ask the bidder whether there is evidence for the version that is offered.
evidence-other-kind = The evidence { $evidence } is { $shown ->
        [certificate] a certificate
        [test-report] a test report
        [reference] a reference
        [demonstration] a demonstration
        [statement] a statement
        [document] a document
       *[other] of the kind “{ $shown }”
    }. The requirement asks for { $asked ->
        [certificate] a certificate
        [test-report] a test report
        [reference] a reference
        [demonstration] a demonstration
        [statement] a statement
        [document] a document
       *[other] evidence of the kind “{ $asked }”
    }.
    .do = Ask the bidder for the evidence that the requirement asks for, or assess whether this is equivalent.
evidence-level-low = The evidence { $evidence } has evidence level { $shown }. The requirement accepts { $asked } at the lowest.
    .do = Ask for evidence of the level that the requirement states, or assess the requirement and write why.
evidence-issued-late = The evidence { $evidence } was issued on { DATE($issued) }, after the deadline for bids, { DATE($deadline) }.
    .do = Assess whether the evidence shows what was true at the deadline, and write why.
evidence-expired = The evidence { $evidence } was valid until { DATE($expires) }. It must be valid also after the deadline for bids, { DATE($deadline) }.
    .do = Nothing needs to be corrected. If the authority finds that the requirement is met all the same, record its assessment with the reason.
evidence-best-of-several = Several pieces of evidence are cited. { $evidence } decides, because it shows the most ({ $verdict ->
        [met] the requirement is shown
        [unmet] the requirement is contradicted
        [unverifiable] the requirement cannot be verified
       *[malformed] the file is not as stated
    }). The others: { LIST($others) }.
    .do = Nothing needs to be done.

## What is on record

record-same-day = Two entries about the same thing have the same latest date, { DATE($date) }. Which of them holds is not clear.
    .do = Keep the entry that applies, or give them different dates.

## Price

item-without-price = The bid { $bid } has no price for the item { $item }.
    .do = Fill in the unit price that the bidder stated. A blank price is never read as zero.
item-priced-twice = The bid { $bid } has several prices for the item { $item }.
    .do = Keep the price that the bidder stated, or examine whether the price may be corrected or clarified (LOU 4:9).
price-corrected-twice = The price of the item { $item } is corrected more than once.
    .do = Keep one correction, from the opened price to the price that applies.
correction-of-another-price = The correction of the item { $item } starts from { MONEY($stated) }, but the opened price is { MONEY($opened) }.
    .do = State the opened price as the old price, or correct which item it is about.
low-price-open = The price { MONEY($evaluated) } in the bid { $bid } may be abnormally low. The median in the lot is { MONEY($median) }, and a price below { MONEY($limit) } must be explained.
    .do = Ask the bidder to explain the price (LOU 16:7), assess the answer and enter it in record/low_price. The bid may not be rejected before the bidder has had the opportunity to explain the price.
low-price-accepted = The price { MONEY($evaluated) } in the bid { $bid } is explained. { $by } accepted the explanation on { DATE($date) }: { $reason }
    .do = Nothing needs to be done.
low-price-rejected = The price { MONEY($evaluated) } in the bid { $bid } is abnormally low and not satisfactorily explained. { $by } rejected the explanation on { DATE($date) }: { $reason }
    .do = The bid is to be rejected (LOU 16:7). State the reasons in the notice.

## Mandatory requirements

mandatory-not-met = The bid { $bid } does not meet the mandatory requirement { $requirement }: { $text } { $basis ->
        [basis-assessed] The authority's assessment: { $reason }
        [basis-claimed-not-met] The bidder itself answers that the requirement is not met.
        [basis-claimed-partly] The bid answers that the requirement is partly met, and a mandatory requirement must be met in full.
        [basis-contradicted] The bid answers that the requirement is met, but the evidence { $evidence } contradicts it.
       *[other] This is how the question is assumed to be answered.
    }
    .do = The bid is not evaluated. State the requirement and the reason in the notice.
mandatory-unclear = It is unclear whether the bid { $bid } meets the mandatory requirement { $requirement }: { $text } { $basis ->
        [basis-assessed] The authority's assessment: { $reason }
        [basis-unanswered] The bid does not answer the requirement.
        [basis-not-shown] The bid answers that the requirement is met but cites no evidence, and the requirement asks for evidence.
        [basis-unverifiable] The bid answers that the requirement is met, but the evidence { $evidence } cannot be tied to the requirement.
       *[basis-malformed] The bid answers that the requirement is met, but the evidence { $evidence } is missing or is not the file that was stated.
    }
    .do = Examine whether a clarification may be asked for (LOU 4:9), and enter the assessment in record/assessments. Until then the result is provisional.
clarification-changes-offer = A clarification of { DATE($date) } changes the bid { $bid }{ $requirement ->
        [none] { "" }
       *[other] { " " }(the requirement { $requirement })
    }. A bid may be clarified, not changed.
    .do = Decide whether the information may be considered (LOU 4:9). Otherwise evaluate the bid as it was handed in. Enter the assessment of the requirement in record/assessments. Until then the result is provisional.

## Suppositions about open questions

question-not-open = The question about the bid { $bid } in the lot { $lot } is not open, or is answered twice.
    .do = Assume answers only to open questions, and to each of them once.
supposed-not-met = The mandatory requirement { $requirement } is assumed not to be met by the bid { $bid }.
    .do = Nothing needs to be done: the assumption shows what would happen.
supposed-price-rejected = The explanation of the price in the bid { $bid } is assumed not to be accepted.
    .do = Nothing needs to be done: the assumption shows what would happen.

## The panel's score sheets

scores-missing = { $count ->
        [one] { $evaluator } has given no points on { LIST($criteria) } to the bid { $bid } in the lot { $lot }.
       *[other] { $evaluator } has given no points on { $count } criteria to the bid { $bid } in the lot { $lot }: { LIST($criteria) }.
    }
    .do = Fill in points and reason (the command vagval sheets makes the evaluators' forms), or change in panel.toml who evaluates what.
score-repeated = { $evaluator } has given points more than once on the criterion { $criterion } to the bid { $bid } in the lot { $lot }.
    .do = Keep the row that applies.
score-not-assigned = { $evaluator } has given points on the criterion { $criterion } to the bid { $bid } in the lot { $lot } but is not to evaluate it.
    .do = Remove the row, or change in panel.toml who evaluates what.
too-few-evaluators = { $lacking ->
        [points] The criterion { $criterion } in the lot { $lot } is evaluated by { $found } of the { $assigned } who are to evaluate it, and at least { $least } are needed. It concerns the bids { LIST($bids) }.
       *[evaluators] The criterion { $criterion } in the lot { $lot } is evaluated by { $found } where at least { $least } are to evaluate it, and panel.toml assigns it to { $assigned } only. It concerns the bids { LIST($bids) }.
    }
    .do = { $lacking ->
        [points] Wait for the evaluators who have not filled in their points. The assignments in panel.toml are enough.
       *[evaluators] Let more people evaluate the criterion and enter them in panel.toml.
    }
consensus-missing = { $count ->
        [one] The panel has not agreed on points on { LIST($criteria) } for the bid { $bid } in the lot { $lot }.
       *[other] The panel has not agreed on points on { $count } criteria for the bid { $bid } in the lot { $lot }: { LIST($criteria) }.
    }
    .do = Enter the agreed points with their reason (the command vagval sheets makes the form). They are never worked out as a mean.
consensus-repeated = The panel's agreed points on the criterion { $criterion } for the bid { $bid } in the lot { $lot } appear more than once.
    .do = Keep the row that applies.
dissent-missing = The panel agreed on { $agreed } points on { $criterion } for the bid { $bid } in the lot { $lot }. { LIST($evaluators) } had given { LIST($points, kind: "or") }. No dissent is written down.
    .do = Write down the dissent, or how the panel reasoned its way to the agreed points.
reasons-identical = The same reason is given for the bids { LIST($bids) } on { $criterion } in the lot { $lot }: “{ $reason }”
    .do = Make sure that the reason is true of each of the bids. Write what sets them apart.
reason-repeats-scale = The reason for the bid { $bid } on { $criterion } in the lot { $lot } mostly repeats the text of the scale: “{ $reason }”
    .do = Write what in the bid gave the points, and where it is found.
evaluators-identical = { LIST($evaluators) } gave the same points in all { $cells } cells in the lot { $lot }.
    .do = Make sure that each of them gave their own points before the panel met.

## Scoring

criterion-without-points = { $rule ->
        [consensus] The panel's agreed points are missing on { $criterion }.
       *[other] The evaluators' points are missing on { $criterion }.
    }
    .do = Fill in the points in the panel's sheets. Missing points are never read as zero.
points-given-twice = Points for the same bid and criterion appear more than once.
    .do = Keep the row that applies.
requirement-without-points = The scored requirement { $requirement } has no points.
    .do = State the requirement's points and lock the criteria again.
requirement-without-deduction = The scored requirement { $requirement } has no deduction.
    .do = State the requirement's deduction and lock the criteria again.
criterion-without-value = No scored requirement under { $criterion } is worth anything.
    .do = Give the criterion scored requirements with points or deductions, or remove it, and lock the criteria again.
criterion-without-scale = The criterion { $criterion } has no scale.
    .do = State the criterion's scale and lock the criteria again.
degree-below-table = The degree { PERCENT($degree) } on { $criterion } lies below the lowest degree of the table.
    .do = Let the table begin at degree 0 and lock the criteria again.
deduction-between-points = { $criterion } has been given { POINTS($points) } points. The deduction is settled for whole points only.
    .do = Use the panel rule consensus in a model with deductions, or settle beforehand how points between two levels count.
deduction-not-published = No deduction is settled for { POINTS($points) } points on { $criterion }.
    .do = State the deduction for every point of the scale and lock the criteria again.
threshold-without-weights = { $criterion } has a threshold, but the criteria under it have no weights. The level that a bid reaches can then not be worked out.
    .do = Set the threshold on the single criteria, or give them weights, and lock the criteria again.
threshold-over-price = { $criterion } has a threshold, but price is among the criteria under it. A price has no share of a scale.
    .do = Set the threshold on the quality criteria and lock the criteria again.
lot-to-score-unknown = The lot { $lot } is not in the procurement.
    .do = Name one of the lots in procurement.toml.
mandatory-met-against-answer = The authority ({ $by }) has assessed the mandatory requirement { $requirement } as met, although the bid { $bid } { $claimed ->
        [none] does not answer it
        [partly] answers that it is partly met
       *[other] answers that it is not met
    }: { $reason }
    .do = Check that the assessment is consistent with equal treatment: a requirement that a bid does not meet cannot be waived for one bid.

price-above-base = The bid { $bid } has the evaluated price { MONEY($price) }, which is higher than the maximum price { MONEY($base) }. It may not be evaluated.
    .do = Check the price against the price sheet. If it is right the bid is out, and that belongs in the grounds for the award decision.
