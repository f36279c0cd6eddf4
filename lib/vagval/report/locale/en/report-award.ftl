### Ranking, calculation, outcomes, margins, other methods.

## Ranking

section-award = Ranking
section-award-intro = Ranked by the published model, computed exactly and without rounding. A tie is a tie; the published tie-break then decides.
award-table = Ranking for { $name }
award-table-provisional = Provisional ranking for { $name }
provisional-basis = This holds if open mandatory requirements and price questions are answered in the bids’ favour and unanswered desirable requirements count as not met.
award-not-ranked = Bids that are not ranked, and why
breach-points = { $criterion }: { POINTS($reached) } points, at least { NUMBER($threshold) } required.
breach-share = { $criterion }: { PERCENT($reached) }, at least { PERCENT($threshold) } required.
tie-broken = { LIST($bids) } have exactly the same result, { $figure }. The tie-break ({ LIST($rules) }) gives the order { $order }.
tie-left = { LIST($bids) } have exactly the same result, { $figure }. The tie-break rules do not separate them.
tie-rules = The published tie-break, in order:
tie-drawn = Lots were drawn on { DATE($date) } by { $by } with { $witness } as witness: { $order }. It is on record in { $place }.

## Calculation

section-steps = The calculation step by step
section-steps-intro = Every line can be worked out again with pencil and paper. A number that ends in … has more decimals, and the calculation goes on with all of them.
model-promises = What the model promises:
model-sources = Where the model comes from:
model-source = { $title }: { $use }
step-of-criterion = { $criterion }. { $line }
steps-points-of = { $bid }: how the points came about
steps-figure-of = { $bid }: how the result came about (rank { $rank })

## Outcomes

section-outcomes = Outcomes under other answers
section-outcomes-intro = What the result would be if the open questions are answered one way or the other.
outcomes-provisional = { $differing ->
    [0] The same bid is first in all { $outcomes } cases tried.
    [one] In one of { $outcomes } cases tried, the first bid is another than if all open mandatory requirements and price questions are answered in the bids’ favour.
   *[other] In { $differing } of { $outcomes } cases tried, the first bid is another than if all open mandatory requirements and price questions are answered in the bids’ favour.
}
outcomes-decided = { $differing ->
    [0] Missing answers do not change who is first, in any of { $outcomes } cases tried.
    [one] Missing answers change who is first in one of { $outcomes } cases tried.
   *[other] Missing answers change who is first in { $differing } of { $outcomes } cases tried.
}
outcomes-table = { $count ->
    [one] The only case tried
   *[other] The { $count } cases tried
}
outcome-number = Case { $number }
outcome-answer = { $question }: { $answer }
question-mandatory = { $bid }, mandatory requirement { $requirement }
question-answer = { $bid }, desirable requirement { $requirement }
question-low-price = { $bid }, the low price
questions-mandatory = { $bid }, { $count } mandatory requirements
questions-answer = { $bid }, { $count } desirable requirements
answer-mandatory-yes = met
answer-mandatory-no = not met
answer-answer-yes = met
answer-answer-no = not met
answer-low-price-yes = the explanation is accepted
answer-low-price-no = the explanation is rejected

## Margins

section-robustness = Margins
section-robustness-intro = How far it is to another result. The margins are computed exactly; a small margin is no fault, but whoever decides should know of it.
robustness-no-bids = No bid is ranked.
robustness-alone = { $bid } is the only ranked bid; there is nothing to compare it with.
robustness-table = Distance to the first bid
# $name: what the figure is called
margin-gap-above = The { $name } of { $bid } is { $gap } higher than that of { $first }.
margin-gap-below = The { $name } of { $bid } is { $gap } lower than that of { $first }.
margin-gap-order = { $bid } comes after { $first } in the order that the model gives.
margin-gap-none = { $bid } has exactly the same result as { $first }; the tie-break tells them apart.
margin-price-cut = If the price of { $bid } had been { MONEY($cut) } lower, all else equal, { $bid } and { $first } would have had exactly the same result. At a still lower price { $bid } would have been first.
margin-price-cut-least = If the price of { $bid } had been { MONEY($cut) } lower, all else equal, no bid would have been before { $bid }. It is the least reduction that is enough, in whole hundredths.
margin-price-cut-none = No price, not even 0, would have taken { $bid } to first place.
margin-price-fixed = The price is fixed. Only more points could have taken { $bid } to first place.
withdrawal-changes = Without { $gone }, { LIST($first) } would have been first, although { $gone } is not first.
withdrawal-same = Without { $gone }, { LIST($first) } is still first.
withdrawal-next = Without { $gone }, { LIST($first) } would have been first.
withdrawal-empty = Without { $gone } there is no bid left to rank.
price-cut-none = no price is enough

## Other methods

section-second-opinion = Other methods (advice)
section-second-opinion-intro = The same bids, compared by other methods of multi-criteria analysis. It is done after opening with the published weights, and changes neither points, prices, weights nor ranking.
label-advice = Advice, not the award rule.
opinion-is-advice = Only the published award model decides the award. The other methods compare the bids with one another and may change order when a bid is added or falls away.
criterion-price = Price
direction-more = Highest is best.
direction-less = Lowest is best.
