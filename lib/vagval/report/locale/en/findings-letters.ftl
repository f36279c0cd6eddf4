### Vad ett brev saknar, och var det skrivs.

# $key: nyckeln i filen, $heading: tabellens rubrik, $what: vad lagen kräver
letter-fact-missing = { $what }: “{ $key }” is missing.
    .do = { $heading ->
        [none] Write { $key } at the top of the file, before the tables.
       *[other] Write { $key } below { $heading }.
    }
letter-content-missing = The letter says nothing about { $what } ({ $law }).
    .do = Report the fault: the letter is not whole.
letter-not-made = The letter “{ $title }” was not made.
    .do = The fault is on the next line. Letters made earlier are untouched.
letter-reason-vague = The reason for the points of { $bid } on { $criterion } in the lot { $lot } says too little to be examined: “{ $reason }”.
    .do = Write a sentence on what in the bid earned the points.
letter-rejection-vague = The reason for rejecting { $bid } in the lot { $lot } says too little to be examined: “{ $reason }”.
    .do = Write what the requirement is, what the bid shows and why it is not enough.
letter-cancellation-vague = The reason for the cancellation says too little: “{ $reason }”.
    .do = Write the reasons in the text of the decision, so that a bidder can examine them.
letter-question-vague = The question to the bidder says too little: “{ $question }”.
    .do = Write what in the bid is unclear and what the answer should show.
letter-statement-vague = The text under the heading says too little: “{ $text }”.
    .do = Write what holds, or a sentence on why the point does not apply.
letter-declaration-missing = { $person } has made no declaration on conflicts of interest.
    .do = Write a [[declaration]] with person, role, text and date. The name must be written the same way.
letter-answer-by-missing = The last day for an answer is not stated.
    .do = Write { $kind ->
        [low-price-question] [[low_price]] with bid, lot
       *[clarification-request] [[clarification]] with bid, requirement (left out for the whole bid)
    } and answer_by.
letter-code-missing = It is not stated which of the published reasons the cancellation has (eForms BT-144).
    .do = Write [[cancellation]] with code{ $lot ->
        [none] .
       *[other] { " " }and lot = "{ $lot }".
    }
letter-opening-unrecorded = The opening is not on record.
    .do = Add a row of the kind opening with its date.
letter-bid-without-files = There are no files in the folder of { $bid }.
    .do = Put the files received into the bid’s folder.
letter-opened-early = The bids are on record as opened { DATE($value) }, but the last day for bids was { DATE($deadline) }.
    .do = Bids may be opened only when the time for bids has ended (LOU 12:10). Correct the date, or take up the error.
letter-time-malformed = “{ $value }” is no time of day.
    .do = Write hour and minute with two digits, for example "09:00".
letter-sent-before-decision = The notice is sent { DATE($value) }, before the decision { DATE($decided) }.
    .do = Correct the day: a notice is sent after the decision.
letter-standstill-short = The standstill period is { $value } days, but the law asks for at least { $least } (LOU 20:1).
    .do = Write { $least } or more, or leave out standstill_days.
letter-answer-before-question = The last day for an answer, { DATE($value) }, is not after the day of the question, { DATE($sent) }.
    .do = Give the bidder time to answer.
letter-decider-differs = It says here that { $stated } decides, but { $file } records the decision of { DATE($date) } as made by { $recorded }.
    .do = Correct the one that is wrong. If decided_by is left out, what is recorded holds.
letter-award-without-proposal = An award decision is on record for the lot { $lot }, but the evaluation proposes no bid.
    .do = Settle what is open, or remove the decision. Letters on an award are not made until its reasons can be shown.

## Brev som det inte finns anledning till

letter-lot-provisional = Award of the lot { $lot }: no letter, since the result is provisional ({ $count ->
    [one] one open question
   *[other] { $count } open questions
}).
    .do = Settle what is open. Until then no decision can be reasoned.
letter-lot-nothing = Award of the lot { $lot }: no letter, since no bid can be proposed.
    .do = Settle the lot, or cancel it.
letter-lot-stopped = Award of the lot { $lot }: no letter, since the lot is cancelled.
    .do = The decision to cancel has a letter of its own.
letter-no-question = Request for clarification: no letter, since no question is open or on record.
    .do = Questions are recorded in record/clarifications.
letter-no-low-price = Request to explain a low price: no letter, since no price is below the published limit.
    .do = Nothing needs to be done.
letter-no-cancellation = Decision to cancel: no letter, since no cancellation is on record.
    .do = A cancellation is recorded in record/decisions, with its reasons.
letter-none-of-bid = There is no letter of that kind for the bid { $bid }.
    .do = Leave out --bid, or choose another kind.
unknown-letter-kind = There is no letter “{ $kind }”.
    .do = Choose among { LIST($known) }.
