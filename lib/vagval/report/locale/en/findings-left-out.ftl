## Why it cannot be said who would be first without a thing. The sentences name no values.

left-out-not-scored = It cannot be said: points are missing for a bid that would then have been evaluated.
    .do = Let the panel score the bid on every criterion, if the answer is needed.
left-out-only-requirement = It cannot be said: it is the only requirement with a value under its criterion, and a share of nothing does not exist.
    .do = See instead what happens without the whole criterion.
left-out-only-criterion = It cannot be said: no other criterion has any weight, so nothing is left to compare.
    .do = Nothing needs to be done: the criterion decides alone.
left-out-only-price = It cannot be said: it is the only price item, and without a price there is no figure.
    .do = Nothing needs to be done: the item is the whole price.
left-out-no-figure = It cannot be said: the award model's formula then has no value for some bid.
    .do = Work the evaluation out by hand with the bids that the formula has a value for, if the answer is needed.

## The evaluators' own points

left-out-own-points-unpublished = It cannot be said: the evaluator gave points that nothing is published for. Therefore the evaluator is not in the mean either.
    .do = Correct the evaluator's points to a level with a published value, if the answer is needed.
stress-no-own-points = No single evaluator's points are on record for { LIST($criteria) } in lot { $lot }. Only the points that the evaluators agreed on are used there, and how much they differed is not on record.
    .do = Record each evaluator's own points, if it is to be tried what disagreement would have meant.
