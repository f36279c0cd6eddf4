### What the weights decide: internal robustness, never a second award.

section-weights = What the weights decide (internal)
section-weights-public = The weights
section-weights-intro = What the result would have been with other weights than those that hold. Shares of all weightings are computed as if every division of the weight between the criteria were equally conceivable.
stress-no-weights-lowest-price = There are no weights to examine: the award model is lowest price, where the price alone decides.
stress-no-weights = There are no weights to examine: the award model is no weighted sum.

## The answer

# $share: a share, already written
weights-first-share = { $bid } is first for { $share } of all conceivable weightings.
weights-more-often = More weightings speak for { $bid }, which is first for { $share }.
weights-always-first = { $bid } is at least as good as every other bid on every criterion, and is therefore first whatever the weights are.
weights-tied = { LIST($bids) } are exactly equal and share first place. There is therefore no range of weights in which one of them is first alone.
weights-separated = { LIST($bids) } are exactly equal, and the published tie-break decides who is first. There is therefore no range of weights in which one of them is first alone.
# $lowest, $highest: the ends, already written; $ends: which ends there are
weights-most-sensitive = Most sensitive is the criterion { $criterion }, which weighs { PERCENT($weight) }: it { $ends ->
    [same] may weigh between { $lowest } and { $highest } before { LIST($below) } passes
    [both] may weigh between { $lowest } and { $highest }; below that { LIST($below) } passes, above it { LIST($above) }
    [below] may weigh anything from { $lowest } to { $highest }; below that { LIST($below) } passes
   *[above] may weigh anything from { $lowest } to { $highest }; above that { LIST($above) } passes
}. The other weights then keep their proportions.
weights-decorative = { $count ->
    [one] The criterion { LIST($criteria) } may weigh anything from nothing to all without another bid becoming first: among these bids its weight decides nothing.
   *[other] The criteria { LIST($criteria) } may each weigh anything from nothing to all without another bid becoming first: among these bids their weights decide nothing.
}
weights-all-decorative = No single criterion's weight decides: each may weigh anything from nothing to all without another bid becoming first.

## Tables

weights-intervals = Between which weights { LIST($bids) } stays first, when one criterion at a time changes (rounded inwards)
weights-intervals-exact = The same ends as exact fractions
weights-column-published-weight = { $stage ->
    [constructed] Computed weight
   *[locked] Published weight
}
weights-column-lowest-weight = Lowest weight
weights-column-highest-weight = Highest weight
weights-column-first-below = First below it
weights-column-first-above = First above it
label-constructed = Computed weights.
weights-constructed = The model has no published weights. These are computed from the published amounts and the bids’ prices.
weights-amounts = What the amounts of one criterion at a time can be multiplied by before { LIST($bids) } is no longer first (rounded inwards)
weights-column-least-factor = At least
weights-column-most-factor = At most
weights-times = × { $factor }
weights-no-end = without limit
weights-nearest = The nearest weights under which no other bid is before
weights-column-moved-weight = Weight that must move
weights-column-moved-from-to = Moved so
weights-column-equal-then = Equal to then
weights-change = { $criterion }: { $before } → { $after }
weights-never = No weights make { $bid } first alone.
weights-never-one = No weights make { $bid } first alone: { $other } is at least as good on every criterion.
weights-never-mixture = No weights make { $bid } first alone: mix { LIST($parts) }, and the mixture is at least as good as { $bid } on every criterion.
weights-mixture-part = { $share } of { $bid }
weights-mixture-how = A mixture is a proof: whatever the weights, the mixture gets at least as much as the bid, and so does at least one of the bids in it.
weights-mixtures = The exact shares of the mixtures
weights-column-mixed-of = Mixed of
weights-column-exact-share = Exact share
weights-first = For how large a share of all weightings each bid is first
# $is_exact: yes if the share is computed as a volume, no if it is only simulated
weights-first-how = { $is_exact ->
    [yes] With the award model’s own sum the share is computed exactly, as a volume. The simulated shares are followed by their margin of error, which covers the true share 95 times in 100.
   *[no] The share is simulated and not computed as a volume: there are more than eight criteria, or some region is too thin to be measured. Each share is followed by its margin of error, which covers the true share 95 times in 100.
}
weights-column-first-exact = The model’s own sum, computed exactly
weights-column-first-simulated = { $method }, simulated
weights-ranks = { $method }: for how large a share of the weightings each bid has each rank
weights-column-rank-number = Rank { $rank }
weights-central = Weights that speak for each bid: the mean of the weights under which it is first
weights-pairs = For how large a share of all weightings the bid to the left is before the bid in the column (computed exactly, rounded here)
weights-pairs-first = Each bid against { $bid }: share of all weightings (computed exactly, rounded here)
weights-pairs-exact = { $count ->
    [one] The exact share of { $count } pair
   *[other] The exact shares of { $count } pairs
}
weights-column-before = Before
weights-column-behind = Behind
weights-column-it-before = Before { $bid }
weights-column-it-behind = Behind { $bid }

## The simulation

weights-simulation = Seed, draws and fingerprint of the simulation
weights-simulation-how = The weights are drawn evenly among all divisions of the weight, by a counter-based generator of whole numbers. The same seed gives the same draws on every computer.
weights-simulation-rounded = With the following methods the numbers were rounded before they were compared, so that bids that are exactly equal may have been counted as different: { LIST($methods) }.
weights-column-seed = Seed
weights-column-draws = Draws
weights-column-tried = Tried
weights-column-half-width = Margin of error, at most
weights-column-counts-digest = Fingerprint of the counts
weights-method-short = The model’s own sum
weights-method = { $method ->
    [weighted-sum] The award model’s own sum
    [topsis] TOPSIS
    [vikor] VIKOR
    [promethee2] PROMETHEE II
   *[other] { $method }
}
# $share, $width: already written
weights-seen = { $share } ± { PERCENT($width) }
weights-not-seen = in no draw (under { PERCENT($limit) })
weights-always-seen = in every draw (over { PERCENT($limit) })
weights-at-most = at most { PERCENT($limit) }
weights-at-least = at least { PERCENT($limit) }
weights-under = under { $share }
weights-over = over { $share }

## Figures

axis-stability = The criterion’s weight, per cent; the others keep their proportions
legend-held = the same bid is first
legend-published-weight = { $stage ->
    [constructed] computed weight
   *[locked] published weight
}
figure-criterion-weight = { $criterion } ({ PERCENT($weight) })
figure-under = < { $share }
figure-over = > { $share }
figure-beyond = { $side ->
    [below] ◂ below { $end }: { LIST($bids) }
   *[above] above { $end }: { LIST($bids) } ▸
}
caption-stability = The bar shows between which weights { LIST($bids) } stays first when one criterion at a time changes. At the ends stands who passes.
alt-stability = Horizontal bars of the weights for { $lot } between which { LIST($bids) } is first. { $criteria }.
alt-stability-criterion = { $criterion }: { $stage ->
    [constructed] computed weight
   *[locked] published weight
} { PERCENT($weight) }, from { $lowest } to { $highest }
# $methods: the methods’ names; $width: the largest margin of error
caption-acceptability = For how large a share of all weightings each bid has each rank, in whole per cent, by { LIST($methods) }. Simulated with { NUMBER($draws) } draws; the margin of error is at most ± { PERCENT($width) }.
caption-acceptability-cut = Shows ranks 1–{ $ranks }; the table has all.
figure-acceptability-panel = { $method }, rank
alt-acceptability = Grids, one for each method, of how often each bid for { $lot } has each rank. { $panels }
alt-acceptability-method = { $method }: { $bids }.
alt-acceptability-bid = { $bid }: { LIST($shares) }
alt-acceptability-rank = rank { $rank } { $share }
# $unit: the unit, or nothing; share where the award's figures say nothing of it
axis-tornado = Lead over the second bid{ $kind ->
    [share] , per cent of the whole weight
    [unit] , { $unit }
   *[none] { "" }
}; left of zero the second is before
axis-unit-points = points
legend-less-weight = less weight
legend-more-weight = more weight
legend-lead-now = the lead now
figure-unchanged = changes nothing
legend-equal = equal
caption-tornado = The lead of { $bid } over { $rival } when the weights change one at a time, by { NUMBER($band) } percentage points down and up but never below 0 or above 100. The others keep their proportions. At the ends stands the weight there, and at a ring the weight at which they are equal. A bar that reaches past zero means that { $rival } passes.
alt-tornado = Horizontal bars of the lead of { $bid } over { $rival } in { $lot } when the weights change one at a time. { $criteria }{ $kind ->
    [share] , all as shares of the whole weight
   *[figure] { "" }
}.
alt-tornado-criterion = { $criterion }: { $at_lowest } at the weight { $lowest }, { $at_highest } at { $highest }
weights-turn = { $criterion } at { $weight }
weights-turns = { $count ->
    [0] When the weights change one at a time by up to { NUMBER($band) } percentage points, { $rival } never passes { $bid }.
   *[other] When the weights change one at a time by up to { NUMBER($band) } percentage points, { $rival } is as good as { $bid } at the following weights: { LIST($turns) }.
}
# $total: what the three weigh together
figure-corner = { $criterion } { $total } (all)
legend-region = { $share }: { LIST($bids) }
legend-weights-now = the weights now
caption-ternary = Who is first when the weight is divided in other ways between { LIST($criteria) }. Together they weigh { PERCENT($total) }; in each corner one of them has all of it{ $others ->
    [some] , and the other criteria keep their weights
   *[none] { "" }
}. The boundaries are computed exactly. The percentages are shares of the area of the triangle.
alt-ternary = Triangle of who is first for { $lot } when the weight is divided in other ways between { LIST($criteria) }. { $bids }.
alt-ternary-bid = { LIST($bids) } on { $share } of the area
