### How far the award holds: frame, summary, the way to first place, changes of points, what is left out.

## Frame

stress-frame-weights-before = The weights are tried before they are published, to show what the model does. Once published they are locked and bind everyone.
    .label = Before publication.
stress-frame-weights-internal = Published weights and amounts are locked. Trying other weights after opening only shows how sensitive the result is. It may not be a ground for the award, and changes neither weights, points nor ranking.
    .label = For internal use only.
stress-frame-weights-withheld = The weights are published and locked, and they alone apply. What other weights would have given is tried internally and is not told here.
    .label = The weights are locked.
stress-frame-after-opening = Points, prices and omissions are tried after the bids were opened, to show how certain the result is. The award follows the published model; nothing here changes it.
    .label = After opening.

## Words for what is tried

change-points = { $criterion } from { POINTS($before) } to { POINTS($after) } for { $bid }
change-met = requirement { $requirement } met by { $bid }
change-unmet = requirement { $requirement } not met by { $bid }
change-below = then below the published least level
change-reaches = then reaches the published least level
change-given = within what the evaluators gave
change-not-given = no evaluator gave that
left-out-evaluator = the evaluator { $name }
left-out-requirement = requirement { $name }
left-out-criterion = the criterion { $name }
left-out-bid = the bid of { $name }
left-out-price-item = the price item { $name }
left-out-more-evaluator = { $count ->
    [one] { $count } more evaluator
   *[other] { $count } more evaluators
}
left-out-more-requirement = { $count ->
    [one] { $count } more requirement
   *[other] { $count } more requirements
}
left-out-more-criterion = { $count ->
    [one] { $count } more criterion
   *[other] { $count } more criteria
}
left-out-more-bid = { $count ->
    [one] { $count } more bid
   *[other] { $count } more bids
}
left-out-more-price-item = { $count ->
    [one] { $count } more price item
   *[other] { $count } more price items
}

## The way to first place

section-certificates = What each bid would have needed
section-certificates-intro = For each bid that is not first: what would have had to be different for it to win, and how far that is. Each distance is computed by itself, all else equal. In the pictures the axes end alike for all bids of the lot, and a crossed bar means that this way does not lead to first place.
certificates-not-ranked = Not in the ranking, and not measured here: { LIST($bids) }. A change that would have put such a bid first stands under Other points.
# $count: the number of ranked bids
certificate-rank = { $bid } has rank { $rank } of { $count }.
certificate-gap-above = The bid’s { $name } is { $gap } higher than that of { $first }.
certificate-gap-below = The bid’s { $name } is { $gap } lower than that of { $first }.
certificate-gap-order = The bid comes after { $first } in the order that the model gives.
certificate-gap-none = The bid has exactly the same result as { $first }; the tie-break tells them apart.
certificate-shares = { $bid } shares first place with { LIST($others) }; the tie-break does not tell them apart.
certificate-nothing = Nothing that was tried ({ LIST($ways) }) would have taken { $bid } to first place.
certificate-way-price = a lower price
certificate-way-points = other points
certificate-way-without = something left out
certificate-way-weights = other weights
certificate-price-fixed = The price is fixed and does not tell the bids apart.
certificate-price-none = No price, not even 0, would have been enough.
certificate-price-any = Any reduction of the price, however small, would have put the bid first alone.
certificate-price-tie = With a price { MONEY($cut) } lower ({ $share } of the price) the bid would have had exactly the same result as { LIST($first) }; at a still lower price it would have been first.
certificate-price-least = With a price { MONEY($cut) } lower ({ $share } of the price) no bid would have been before it.
certificate-price-turned = { $before } would then no longer have been before { $after }, since the price enters how other bids are computed.
certificate-no-points = The lot gives no points that could have been different.
certificate-points-none = Not even higher points for the bid itself together with lower points for those before it would have been enough.
certificate-points-not-found = No other points that are enough were found, but not every combination was tried.
certificate-steps = { $steps ->
    [one] A change of one single step of points would have been enough: { $changes }.
   *[other] At least { $steps } steps of points would have had to change: { $changes }.
}
certificate-steps-enough = These changes of points ({ $steps } steps) would have been enough: { $changes }. Whether fewer steps would is not settled, since not every combination was tried.
certificate-single = { $count ->
    [one] { $also ->
        [yes] This change would also
       *[no] One change would
    } have been enough alone: { $changes }.
   *[other] Each of these { $count } changes would { $also ->
        [yes] also have
       *[no] have
    } been enough alone: { $changes }{ $more ->
        [0] .
       *[other] { "" }, and { $more } more.
    }
}
certificate-single-none = No change on one criterion alone would have been enough.
certificate-can-be-first = Within what the evaluators gave, taken together, the bid can be first.
certificate-shared = { $what } (shared first place)
certificate-by-mean = { $what } (on the mean of the evaluators’ points)
certificate-without = { $count ->
    [one] Without { $things }, the bid would have been first.
   *[other] Each of these, left out by itself, would have put the bid first: { $things }.
}
certificate-without-none = Nothing that was left out by itself ({ $count } cases) would have put the bid first.
certificate-internally = Internally{ $basis ->
    [worked-out] , with the amounts turned into weights
   *[published] { "" }
}
certificate-weights = { certificate-internally }: if { $moved } percentage points of weight had been moved, from { LIST($losing) } to { LIST($gaining) }, the bid would have been as good as { LIST($equal) }, and a little further first alone.
certificate-moved = { $criterion } ({ $points })
certificate-weights-any = { certificate-internally }: the least change of the weights in the right direction would have put the bid first alone.
certificate-weights-none = { certificate-internally }: no weights at all would have put the bid first alone.
certificate-weights-beaten = { $other } is at least as good on every criterion.
certificate-weights-mixed = Together, in the mixture { LIST($parts) }, the other bids are at least as good on every criterion.
certificate-mixed = { $share } { $bid }
bar-way-price = Lower price, per cent of the price
bar-way-points = Other points, number of steps
bar-way-weights = Other weights (internal), percentage points
bar-price = { $share } of the price ({ $cut })
bar-price-fixed = the price is fixed
bar-no-price = no price is enough
bar-points = { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}{ $how ->
    [all] , all within what the evaluators gave
    [some] , { $given } of { $changes } changes within what the evaluators gave
    [none] , outside what the evaluators gave
   *[not-judged] { "" }
}
bar-no-points = no points are enough
bar-points-not-found = no points found that are enough
bar-without-points = no points are given
bar-weights = { $points } percentage points of weight
bar-no-weights = no weights are enough
caption-certificate = How far { $bid } is from first place, in each way by itself.
alt-certificate = Horizontal bars of how far { $bid } is from first place. { $distances }.
alt-certificate-way = { $way }: { $distance }

## What is left out

section-left-out = Who would have been first without one single thing
section-left-out-intro = Each evaluator, requirement, criterion, bid and price item was left out, one at a time, and the rest computed again in the published way. Leaving out a bid is what its exclusion or withdrawal would mean.
left-out-summary = { $count ->
    [one] One thing was left out.
   *[other] { $count } things were left out, one at a time.
} { $changing ->
    [0] None of them changes who is first
    [one] One of them changes who is first
   *[other] { $changing } of them change who is first
}{ left-out-own-loss }.{ $undecided ->
    [0] { "" }
    [one] { " " }For one it cannot be told.
   *[other] { " " }For { $undecided } it cannot be told.
}
left-out-own-loss = { $has_next ->
    [yes] { " " }(the first bid’s own loss is not counted)
   *[no] { "" }
}
left-out-by-kind = What happens without each, by kind
column-left-out-kind = Left out
column-left-out-tried = Tried
column-left-out-changing = Changes who is first
column-left-out-next = Next in line
column-left-out-unchanged = Does not
column-left-out-undecided = Cannot be told
left-out-kind-evaluator = Evaluators
left-out-kind-requirement = Requirements
left-out-kind-criterion = Criteria
left-out-kind-bid = Bids
left-out-kind-price-item = Price items
left-out-mean = The evaluators agreed on the points, so that no single evaluator’s points stand in them. Therefore the mean of what the evaluators’ own points are worth is compared, with and without each. With all evaluators { LIST($first) } is first { $compared ->
    [same] in that way too.
   *[other] in that way, which is another bid than in the ranking.
}
left-out-mean-undecided = The evaluators agreed on the points, and not every cell has an evaluator’s points to take a mean of.
left-out-table = What changes who is first, what cannot be told, and who is next
left-out-same-table = { $count ->
    [one] The only one that changes nothing
   *[other] The { $count } that change nothing
}
column-left-out = Without
column-first-then = First then
column-meaning = What it means
left-out-effect-changes = Another bid becomes first.
left-out-effect-next = Next in turn if the first bid falls away.
left-out-effect-same = The same bid is first.
left-out-effect-empty = No bid is left to rank.
left-out-hidden = Price items are not left out here, since the answer may reveal single prices: { $instead }.

## Changes of points

section-flips = Other points
section-flips-intro = Which other points would have changed who is first, and who can be first within what the evaluators gave. Points may be changed only if the assessment was wrong, never for the sake of the result.
flips-none = No change of one bid’s points on one criterion, however large on the scale, would have changed who is first.
flips-summary = { $count ->
    [one] One change of points or desirable requirements would alone have changed who is first.
   *[other] { $count } changes of points or desirable requirements would each alone have changed who is first.
}{ $given ->
    [0] { " " }None lies within what the evaluators gave.
    [one] { " " }One lies within what the evaluators gave.
   *[other] { " " }{ $given } lie within what the evaluators gave.
}
flips-table = Changes that alone would have changed who is first, the nearest at the top
flips-nearest-table = The { $count } nearest changes
flips-all-table = All { $count } changes
column-steps = Steps
column-given = Within what the evaluators gave
flips-points = from { POINTS($before) } to { POINTS($after) }
flips-met = requirement { $requirement } met
flips-unmet = requirement { $requirement } not met
flips-given = yes
flips-given-farther = yes, to { POINTS($after) } ({ LIST($first) } first)
flips-not-given = no
given-always-first = Whichever of the evaluators’ points are used, { $bid } is first.
given-can-be-first = Within what the evaluators gave, each or together, { LIST($bids) } can be first, depending on whose points are used.
given-equal = Within what the evaluators gave, { $bid } can at best equal { LIST($first) }; the tie-break then decides.
given-always-before = { $bid } is always before { LIST($others) } there.
given-simulated = How often each bid would have been first if the points had been drawn at random among the evaluators’, with the published weights: { NUMBER($draws) } draws in two ways, with seed { $seed }. In the first each cell is drawn by itself. In the second one evaluator is drawn for each criterion, whose points hold for all bids, so that severity falls on all alike.
given-shares-table = Share of draws in which the bid is first, with its margin of error (95 per cent confidence)
given-each-cell = Each cell by itself
given-one-evaluator = One evaluator for all bids
given-shared = Where bids share first place in a draw, each of them counts as first. The shares may therefore add up to more than 100 per cent.
given-rounded = The numbers are too fine to be counted exactly in every draw, and were rounded. Bids that are exactly equal may therefore have been counted as different.
legend-counted = what counts
caption-evaluators = { $name } of each bid if one single evaluator’s points had counted on each criterion that the evaluator scored. Diamond: what counts.
alt-evaluators = Diagram of the { $name } for { $lot } by one evaluator’s points at a time. { $bids }.
alt-evaluators-bid-equal = { $bid }: { $counted } by all evaluators
alt-evaluators-bid = { $bid }: from { $lowest } to { $highest }, { $counted } counts

## Summary

section-stress-summary = Does the result hold?
section-stress-summary-intro = The essence of the stress test. The sections below have all answers and how they were computed.
summary-first = { $count ->
    [one] { LIST($bids) } is first.
   *[other] { LIST($bids) } share first place.
}
summary-single = { $count ->
    [0] No change of points on one single criterion would have changed who is first.
    [one] One change of points or desirable requirements would alone have changed who is first{ $given ->
        [0] , and it lies outside what the evaluators gave.
       *[other] , and it lies within what the evaluators gave.
    }
   *[other] { $count } changes of points or desirable requirements would each alone have changed who is first{ $given ->
        [0] , none of them within what the evaluators gave.
        [one] , one of them within what the evaluators gave.
       *[other] , { $given } of them within what the evaluators gave.
    }
}
summary-price = Nearest by price is { $bid }, which would have had to lower its price by { $share } ({ MONEY($cut) }).
summary-price-any = Nearest by price is { $bid }, which any reduction of its price, however small, would have put first alone.
summary-no-price = No other bid would have become first with a lower price.
summary-points = Nearest by points is { $bid }, by { $steps ->
    [one] { $steps } step.
   *[other] { $steps } steps.
}
summary-points-unranked = Nearest by points is { $bid }, which is not in the ranking, by { $steps ->
    [one] { $steps } step.
   *[other] { $steps } steps.
}
summary-no-points = No other bid would have become first alone with higher points of its own and lower ones of those before it.
summary-points-not-found = No other points that put another bid first alone were found, but not every combination was tried.
summary-left-out = Leaving out one thing at a time ({ $count } tried) { $changing ->
    [0] does not change who is first
    [one] changes who is first in one case
   *[other] changes who is first in { $changing } cases
}{ left-out-own-loss }{ $undecided ->
    [0] .
    [one] ; in one case it cannot be told.
   *[other] ; in { $undecided } cases it cannot be told.
}
summary-notes = To be read with it:
