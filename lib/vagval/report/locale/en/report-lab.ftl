### The laboratory: what the award models do, tried before any bid exists.

lab-title = The model test
lab-subtitle = { $name }, { $buyer }
lab-lead = { $models ->
    [one] One award model has been tried before any bid exists.
   *[other] { $models } award models have been tried before any bid exists.
} { $stops ->
    [0] { $questions ->
        [0] Nothing prevents the lock.
        [one] Nothing prevents the lock, but one question should be answered first.
       *[other] Nothing prevents the lock, but { $questions } questions should be answered first.
    }
    [one] One thing must be corrected before the criteria can be locked.
   *[other] { $stops } things must be corrected before the criteria can be locked.
}
lab-model-of-lots = { $model }: { $lots }
# $lots: the names of the lots
lab-model-and-lots =
    { $lots }
    { $model }
lab-heading = { $lots }: { $model }
lab-fact-simulated = Simulated tenders
lab-simulated = { NUMBER($tenders) } with { NUMBER($bids) } bids in each
lab-not-locked = not locked
lab-locked = version { $version }, { DATE($date) }
lab-label-assumed = Assumed prices.
lab-assumed = The procurement does not say which prices and qualities are plausible for { LIST($lots) }. The test has assumed them; they stand under Origin and verification.

## Bids in the test's tables

lab-offer = { $price } with a quality of { $quality }
lab-column-bid = Bid
lab-column-price = Price
lab-column-quality = Quality
lab-column-outcome = Outcome
lab-no-figure = no figure
lab-outcome-first = wins
lab-outcome-tied = shared first place

## Summary

section-lab-summary = Summary
lab-summary-table = { $count ->
    [one] The model in brief
   *[other] The { $count } models in brief
}
lab-column-model = Lots and model
lab-column-loser = Can a loser change who wins?
lab-column-price-counts = Does price stop counting?
lab-column-worth = One per cent of quality is worth
lab-column-before-lock = Before the lock
lab-loser-own-only = No, proved: no other bid is in the formula
lab-loser-common-part = No, proved: other bids move every figure alike
lab-loser-not-found = No case found among { NUMBER($searched) }, but nothing is proved
lab-loser-can = Yes, in { $share } of the simulated tenders
lab-price-fixed = The price is fixed
lab-price-counts = No, every lower price counts
lab-price-stops = Yes, { LIST($stretches) }
lab-worth-none = No fixed amount
lab-worth-same = { $worth }, the same for every bid
lab-worth-between = from { $least } to { $most }
lab-must-change = { $count ->
    [one] One thing must be corrected
   *[other] { $count } things must be corrected
}
lab-should-answer = { $count ->
    [one] One question should be answered
   *[other] { $count } questions should be answered
}
lab-nothing-to-do = Nothing to do
lab-label-clear = Ready for the lock.
lab-clear = The test found nothing that must be corrected or answered.
lab-label-stop = Prevents the lock.
lab-stop = { $count ->
    [one] One thing must be corrected, unless someone takes responsibility for an override by name:
   *[other] { $count } things must be corrected, unless someone takes responsibility for an override by name:
}
lab-label-questions = Should be answered.
lab-questions = { $count ->
    [one] One question should also be answered before the procurement is published; it stands under Findings.
   *[other] { $count } questions should also be answered before the procurement is published; they stand under Findings.
}
lab-questions-only = { $count ->
    [one] One question should be answered before the procurement is published; it stands under Findings.
   *[other] { $count } questions should be answered before the procurement is published; they stand under Findings.
}

## Findings

section-lab-findings = Findings
section-lab-findings-intro = The gravest first. What prevents the lock must be corrected, unless someone takes responsibility for an override by name.
lab-findings-none = The test found nothing to point out.
lab-findings-table = { $count ->
    [one] 1 finding
   *[other] { $count } findings
}
lab-severity-stop = Prevents the lock
lab-severity-question = Should be answered
lab-severity-note = For information
lab-column-lots = Lots
lab-column-law = Legal source
lab-column-by = Decided by
lab-overrides = Overrides
lab-overrides-intro = Here someone has decided, by name, to go on in spite of a fault that otherwise prevents the lock. The overrides are published with the procurement.
lab-reason = Why { $lots } has the model “{ $model }”: { $reason }

## Can a loser change who wins?

section-lab-class = Can a loser change who wins?
section-lab-class-intro = A bid that does not win should not decide who does. Here is the proof that it cannot happen, or the smallest set of bids that shows that it can.
lab-label-proved = No, and it is proved.
lab-class-own-only = The formula takes only the bid’s own price, its own quality, and numbers that stand in the procurement documents. No other bid is in it. A bid that leaves or joins can therefore never change the order of two others.
lab-class-common = The formula takes { LIST($taken) } from all bids, but that moves every figure in the same way. A bid that leaves or joins can therefore never turn two others round.
lab-class-common-rounded = The formula takes { LIST($taken) } from all bids, but that moves every figure in the same way. A bid that leaves or joins can therefore never turn two others round. The rounding can, however, make two nearly equal bids exactly equal, or set them apart.
lab-label-loser = Yes, a loser can decide.
lab-class-others = The formula takes { LIST($taken) } from all bids. A bid that does not itself win can therefore change who does. Here are the smallest examples that the test found, computed exactly.
lab-label-not-proved = Not proved.
lab-class-not-found = The formula takes { LIST($taken) } from all bids. Among { NUMBER($searched) } sets of bids that were tried no loser changed the winner, but it is not proved that it cannot happen.
# $moved, $before, $after: the names of bids
lab-loser-leaves = At first { $before } wins. When { $moved }, which does not win, is withdrawn or excluded, { $tied ->
    [yes] { $after } share the first place.
   *[no] { $after } wins instead.
}
lab-loser-joins = At first { $before } wins. When { $moved } joins, without winning, { $tied ->
    [yes] { $after } share the first place.
   *[no] { $after } wins instead.
}
lab-loser-leaves-before = With all bids
lab-loser-leaves-after = Without { $moved }
lab-loser-joins-before = Without { $moved }
lab-loser-joins-after = With { $moved }
lab-column-event = What happens
lab-column-tenders = Tenders
lab-never = In { NUMBER($tenders) } simulated tenders it never happened.
lab-rates = How often it happens in { NUMBER($tenders) } simulated tenders with { NUMBER($bids) } bids
lab-rate-withdrawn = Some loser changes the winner by withdrawing its bid
lab-rate-joined = A very low bid joins, does not win, but changes the winner
lab-rate-intruder = The very low bid itself wins

## Does every krona and every point count?

section-lab-flat = Does every lower price and every point count?
section-lab-flat-intro = A model may not stop counting lower prices (HFD 2022 ref. 41). Here is where price or quality stops counting, where points leave their scale, and when there is no figure at all.
lab-label-counts = Yes.
lab-label-fixed = The price is fixed.
lab-counts-quality = It does not tell bids apart. The test found no quality where a higher one does not count.
lab-counts-price = The test found no price where a lower one does not count. Quality does not count above the thresholds.
lab-counts = The test found no price where a lower one does not count, and no quality where a higher one does not count.
lab-label-price-stops = No, price stops counting.
lab-label-stops = No, quality stops counting.
lab-stops = { $count ->
    [one] On one stretch a bid gains nothing by becoming cheaper or better.
   *[other] On { $count } stretches a bid gains nothing by becoming cheaper or better.
}
lab-flat-table = Stretches where an improvement does not count
lab-column-what = What
lab-column-from = From
lab-column-to = To
lab-column-at = For a bid with
lab-column-rivals = Against the bids
lab-flat-price = Price
lab-flat-quality = Quality
lab-flat-at-price = a quality of { $other }
lab-flat-at-quality = a price of { $other }
lab-no-rivals = any bids
lab-off-scale = Points that leave their scale. That is lawful, and may be the very thing that makes every krona count:
lab-below-zero = A bid at { $bid }: { $line } { $points }, below zero.
lab-above-full = A bid at { $bid }: { $line } { $points }, more than the full { $full }.
lab-undefined-points = When there is no figure:
lab-when-price-zero = At the price 0, { $line } cannot be computed.
lab-when-single-bid = When there is only one bid, { $line } cannot be computed.
lab-when-equal-prices = When all prices are equal, { $line } cannot be computed.
lab-when-equal-bids = When all bids are equal, { $line } cannot be computed.
lab-when-quality-zero = At the quality 0, { $line } cannot be computed.

## What does price weigh?

section-lab-weight = What does price weigh in use?
section-lab-weight-intro = The weight in the documents says how many points there are to get. What it weighs depends on how many of them set bids apart.
lab-weight-all = Price alone tells bids apart: it weighs 100 per cent.
lab-weight-nothing = Quality alone tells bids apart: price weighs 0 per cent.
lab-weight-order = Bids are compared in an order, not by one figure. There is no weight to measure.
lab-weight-in-use = In the documents price weighs { $nominal }. In the simulated tenders it weighs { $middle } in the middle, and nine times out of ten between { $lowest } and { $highest }.
lab-weight-without = The model has no weights. In the simulated tenders price weighs { $middle } in the middle, and nine times out of ten between { $lowest } and { $highest }.
lab-weight-nominal = In the documents
lab-weight-lowest = Low: lower one time in twenty
lab-weight-middle = In the middle of the simulated tenders
lab-weight-highest = High: higher one time in twenty
lab-weight-invented = For the three invented bids
lab-weight-table = What is said, and what it becomes
lab-column-weighed = Where
lab-column-price-weighs = Price weighs
lab-column-quality-weighs = Quality weighs
lab-label-belleville = Are the differences enough?
lab-belleville = Where prices lie close together on a wide scale hardly any price points are used, and price no longer means anything. A French court rejected such a model (Conseil d’État, 3 November 2014, Commune de Belleville-sur-Loire, no 373362).
lab-neutral-table = How much of the price points sets the dearest bid apart from the cheapest
lab-column-dearer = The dearest bid costs
lab-column-used = Share of the price points used
lab-dearer = { $share } more than the cheapest

## What is quality worth?

section-lab-worth = What is one per cent of quality worth?
section-lab-worth-intro = Full quality is 100 per cent. Here is how much higher a price makes up for one per cent of it: what the model says that the buyer will pay for quality.
lab-worth-everywhere = One per cent of quality is worth { $percent }, and the whole way from 0 to full quality is worth { $full }. It is the same for every bid.
lab-worth-table = What quality is worth at three bids
lab-worth-least = Where it is worth least
lab-worth-middle = In the middle
lab-worth-most = Where it is worth most
lab-worth-grid = What one per cent of quality is worth at each price and each quality that was tried
lab-column-where = Where
lab-column-per-cent = One per cent of quality
lab-column-per-full = Full quality
lab-column-at-quality = At a quality of { $quality }
axis-price = Price in { $unit } excl. VAT (lower is better)
axis-worth = What one per cent of quality is worth, in { $unit }
legend-every-quality = at every quality
legend-quality = at a quality of { $quality }
caption-worth = What one per cent of quality is worth at different prices. Where the line is level, it is the same at every price.
alt-worth = Line chart of what one per cent of quality is worth under { $model }. { $lines }.
alt-worth-line = At a quality of { $quality }: { $least } at a price of { $first }, { $most } at a price of { $last }

## Which bids are equally good?

section-lab-even = Which bids are equally good?
section-lab-even-intro = A model says how much more a better bid may cost. The curve shows which bids are exactly as good as the middle one of three that are invented.
lab-even-how = The curve goes through bid { $bid }: { $at }. Bids below the curve are better, bids above it are worse.
lab-even-none = No price makes another bid exactly as good as bid { $bid }.
lab-invented-table = The three invented bids
lab-even-table = The curve in numbers: the price at which a bid is as good as { $bid }
lab-column-even-price = Price for the same result
lab-no-price = no price
axis-even-quality = Quality, per cent of full quality (more is better)
even-better = better than { $bid }
even-worse = worse than { $bid }
caption-even = All bids on the curve are as good as { $bid }. The three marks are invented bids.
caption-even-beyond = It goes on outside the picture, to { $price } at a quality of { $quality }.
alt-even = Curve of the bids that are as good as { $bid }: from { $least } at a quality of { $worst } to { $most } at a quality of { $best }. Marks for the invented bids: { LIST($bids) }.
alt-even-bid = { $bid } at { $at }

## How could someone play against the model?

section-lab-exploits = How could someone play against the model?
section-lab-exploits-intro = The test has looked for the best strategic bid against the invented ones. That it exists is no fault in itself, but whoever chooses the model should have seen it.
lab-label-none = Nothing found.
lab-exploits-none = The test found no strategic bid.
# $bound: the lowest or highest price that is expected
lab-exploit-low-price = As little quality as possible. { $bid } offers a quality of only { $quality }, and still wins as long as its price is at most { $price }. The lowest price that is expected is { $bound }{ $against ->
    [below] : such a bid must go below it.
   *[above] : a cheap bid of poor quality thus wins.
}
lab-exploit-high-price = As much quality as possible. { $bid } offers a quality of { $quality }, and wins { $limit ->
    [none] however high its price is, as far as the test has looked: { $price }.
   *[some] all the way up to a price of { $price }.
} The highest price that is expected is { $bound }.
lab-exploit-decoy = A decoy. At first { $before } wins. Then { $bid } puts in a bid at { $price } with a quality of { $quality }, which cannot win. Now { $after } wins instead. Whoever gets someone else to put in such a bid thus decides who wins.
lab-exploit-before = Before
lab-exploit-after = After, with { $bid }
section-lab-loaded = Unbalanced unit prices
section-lab-loaded-intro = Who guesses the quantities better than the request does can move the price to where it is paid, at the same evaluated price.
lab-loaded-items = { $lot }: { LIST($options) } count in the price, but need not be called off. A low price there can hide a high one on { LIST($binding) }.

## What would other models have decided?

section-lab-twins = What would other models have decided?
section-lab-twins-intro = The same simulated bids and the same weights, but other formulas. The difference is what the formula itself decides.
lab-twins-none = No other models could be compared.
lab-twins-told = { $alike } of { $all } other models would always have chosen the same winner. Farthest away is “{ $model }”, which would have chosen another winner in { $share } of the tenders.
lab-twins-table = How often the winner is the same, and what the other model’s winner is like when it is not
lab-twins-constants = Constants that the other models were tried with
lab-column-other-model = Other model
lab-column-same = Same winner
lab-column-apart = Else its winner is on average
lab-column-constants = Constants
lab-apart = { $amount } { $price ->
    [more] dearer
   *[less] cheaper
} and { $points } percentage points { $quality ->
    [better] better
   *[worse] worse
}
lab-constant = { $name }: { $value }
axis-twins = Share of the simulated tenders, per cent
legend-same-winner = the same winner
legend-other-winner = another winner
caption-twins = How often other models would have chosen the same winner, the most different at the top.
alt-twins = Horizontal bars of how often other models would have chosen the same winner as “{ $model }”: { LIST($twins) }.
alt-twin = { $model } { $share }

## Which mandatory requirements exclude whom?

section-lab-knockout = Which mandatory requirements exclude whom?
section-lab-knockout-intro = A mandatory requirement that nobody meets ends the procurement. The forecast rests on what is known today; answers that are missing count neither for nor against.
lab-no-products = No known products are stated, so no forecast is made. A table of what the products on the market meet, or the bids of an earlier procurement, is enough.
lab-label-none-left = Nobody remains.
lab-label-one-left = Only one remains.
lab-label-several-left = Several remain.
lab-remaining = { $left ->
    [0] None of { $all } known products meets every mandatory requirement that there are answers to.
   *[other] { $left } of { $all } known products meet every mandatory requirement that there are answers to: { LIST($products) }.
}
lab-excludes-none = No mandatory requirement excludes any known product.
lab-excluding-table = { $count ->
    [one] The mandatory requirement that excludes someone
   *[other] The { $count } mandatory requirements that exclude someone, the hardest first
}
lab-column-excludes = Excludes
lab-column-if-dropped = Remain without it
lab-if-dropped = Without { $requirement }, { LIST($back) } would be back, and { $left } would remain.
lab-unknown-table = Answers that are missing
lab-column-unknown = Number

## Origin

section-lab-provenance = Origin and verification
section-lab-provenance-intro = The test was made on the criteria as they are, before any bid exists. Every counterexample is computed exactly. The simulated tenders are drawn from a seed, so that they can be drawn again in the same way.
lab-facts-table = What the test rests on
lab-bands-table = Prices and qualities that the models were tried with
lab-column-prices = Prices
lab-column-qualities = Qualities
lab-column-origin = From where
lab-from-to = { $lowest } to { $highest }
lab-band-assumed = assumed by the test
lab-band-stated = stated in the procurement
lab-again = How the test is made again:
lab-again-get = Have the workspace with criteria/{ $procurement }, and the software versions stated below.
lab-again-run = Run: vagval lab { $procurement } --seed { $seed }
lab-again-compare = The same seed gives the same numbers. If the fingerprint is another one, the criteria have been changed.
