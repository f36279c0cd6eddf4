## The methods: advice, never the award

method-weighted-sum = Weighted sum (between worst and best bid)
    .how = Each criterion is turned into 0 for the worst bid and 1 for the best. The sum of weight × value ranks the bids.
method-weighted-product = Weighted product
    .how = Each value is divided by the best bid’s and raised to the weight. The product ranks the bids; the number is its logarithm to base ten.
method-waspas = WASPAS
    .how = Takes the mean of a weighted sum and a weighted product of the shares of the best bid.
method-topsis = TOPSIS
    .how = Measures how near each bid is to an imagined best bid, and how far from an imagined worst one.
method-vikor = VIKOR
    .how = Seeks a compromise between the weighted loss over all criteria and the largest loss on any one of them.
method-edas = EDAS
    .how = Measures how far each bid is above and below the average of the bids.
method-copras = COPRAS
    .how = Weighs the benefit of what should be high against the cost of what should be low, as shares of the sum of the bids.
method-marcos = MARCOS
    .how = Compares each bid with both the best and the worst that occur on each criterion.
method-aras = ARAS
    .how = Compares the weighted sum of each bid’s shares with what a bid with the best of everything would get.
method-cocoso = CoCoSo
    .how = Joins a weighted sum and a weighted product in three ways, and adds them up.
method-codas = CODAS
    .how = Measures how far each bid is from the worst that occurs, first as the crow flies and then criterion by criterion.
method-mabac = MABAC
    .how = Measures how far each bid is above or below a border in the middle of the bids, on each criterion.
method-mairca = MAIRCA
    .how = Measures the gap between what a bid could have got on each criterion and what it got.
method-ocra = OCRA
    .how = Adds up the lead over the worst bid on each criterion, as a share of the lowest value.
method-ram = RAM
    .how = Weighs what should be high against what should be low by a root, so that large costs dampen large benefits.
method-ratio-moora = MOORA (ratios)
    .how = Adds what should be high and subtracts what should be low, as shares of the bids’ length as a vector.
method-reference-moora = MOORA (reference point)
    .how = Looks only at the criterion on which the bid is farthest from the best.
method-multimoora = MULTIMOORA
    .how = Counts the bids that a bid is before in at least two of three orders: ratios, reference point and product.
method-probid = PROBID
    .how = Measures the distance to the best bid, the second best and so on, and to the average bid.
method-simplified-probid = PROBID (simplified)
    .how = Compares the distance to the best quarter with the distance to the worst.
method-electre1 = ELECTRE I
    .how = Parts the bids into a kernel, which no bid is before, and the rest. The method does not rank within the parts.
method-electre2 = ELECTRE II
    .how = A bid is before another when enough weight speaks for it and no criterion speaks too strongly against. The number is the mean of the place from above and from below.
method-electre3 = ELECTRE III
    .how = Asks how credible it is that each bid is at least as good as each other, and tells them apart from above and from below. The number is the mean of the two places. Bids may be incomparable.
method-promethee2 = PROMETHEE II
    .how = Compares the bids two by two. The number is how much a bid is preferred to the others, less how much they are preferred to it.
method-spotis = SPOTIS
    .how = Measures the distance to the best possible value on each criterion, between fixed bounds where there are any.
method-rim = RIM
    .how = Measures the distance as the crow flies to the best possible value on each criterion, between fixed bounds where there are any.

## The section on other methods

opinion-none = No other method can be computed on the bids of the lot.
opinion-agree = { $count ->
    [one] The other method puts the same bid first as the award model: { LIST($bids) }.
   *[other] All { $count } methods put the same bid first as the award model: { LIST($bids) }.
}
opinion-differ = { $agreeing } of { $count } methods put the same bid first as the award model, { LIST($bids) }.
opinion-differ-others = First would otherwise be { $others }.
opinion-not-apart = { LIST($methods) } { $count ->
    [one] does not tell
   *[other] do not tell
} the bids apart.
opinion-other = { LIST($bids) } by { LIST($methods) }
opinion-table = Ranks by the award model and by other methods
opinion-model = The award model
opinion-weights = Weights that the other methods use
opinion-methods-all = How the methods work on every lot
opinion-methods-common = The methods in words, and the steps as they are run
opinion-methods-differing = How the methods work that reckon otherwise on this lot than on another
opinion-methods = { $count ->
    [one] How the method works
   *[other] How the { $count } methods work
}
opinion-not-asked = SIMUS and the full multiplicative form do not see the weights, ERVD needs reference points that nobody has published, and ELECTRE I only parts the bids in two. They are therefore not asked.
opinion-scores = The methods’ own figures
opinion-unable-no-cost = { LIST($methods) } can only be used when something should be as low as possible, such as the price.
opinion-unable-negative = { LIST($methods) } cannot be used when a number is below zero.
opinion-unable-zero = { LIST($methods) } divide by the values or take their logarithm, and cannot be used when a value is zero.
opinion-unable-constant = { LIST($methods) } divide by the difference between highest and lowest, and cannot be used when all are equal on a criterion.
opinion-unable-outside-bounds = { LIST($methods) } measure between stated bounds, and cannot be used when a value is outside them.
opinion-unable-undefined = { LIST($methods) } give no number for these bids, since they would divide by zero.
opinion-together = With one vote each, the methods together put { LIST($bids) } first, both by Borda (how many bids a bid is before) and by Copeland (how many bids it beats in most methods).
opinion-together-differ = With one vote each, the methods together put { LIST($borda) } first by Borda (how many bids a bid is before), but { LIST($copeland) } by Copeland (how many bids it beats in most methods).
opinion-likeness = { $is_same ->
    [true] The orders of all methods are equally like the award model’s: { $highest } on a scale where 1 is the same order, 0 unrelated and −1 the reverse (Kendall’s tau).
   *[false] Most like the award model’s order { $most ->
        [one] is one method
       *[other] are { $most } methods
    } with { $highest }, least like it { LIST($least) } with { $lowest }, on a scale where 1 is the same order, 0 unrelated and −1 the reverse (Kendall’s tau).
}
opinion-dominated = { $bid } is not better than { LIST($by) } on any criterion, and worse on at least one.
opinion-dominated-none = Every bid is better than every other on at least one criterion.
opinion-column-kendall = Kendall
opinion-column-spearman = Spearman
opinion-column-ws = WS
opinion-borda = All together, Borda
opinion-copeland = All together, Copeland
opinion-why = The methods differ for these reasons, computed on the bids:
opinion-why-none = No bid changes the order of the others, and no method puts several bids first: there is nothing to explain.
opinion-why-scaling = { LIST($methods) } { $count ->
    [one] counts
   *[other] count
} differences as shares of the size of the values. On { $narrow } the bids then differ by only { PERCENT($least) } of the highest value, on { $wide } by { PERCENT($most) }. The weighted sum between worst and best bid counts shares of the difference between the bids instead, so that both differences are worth the whole weight.
opinion-why-worst = { LIST($methods) } { $count ->
    [one] looks
   *[other] look
} at the largest loss on a single criterion. { $first } loses most on { $criterion }: { PERCENT($worst) } of the whole weight. { $other } never loses more than { PERCENT($less) } in one place, and so is before it.
opinion-why-thresholds = { LIST($methods) } { $count ->
    [one] does
   *[other] do
} not count differences of at most a tenth of the spread among the bids. Between { LIST($bids) } the difference is that small on { LIST($criteria) }.
opinion-why-shared = { LIST($methods) } { $count ->
    [one] does
   *[other] do
} not tell { LIST($bids) } apart: they are first together.
opinion-why-removed = Without { $gone }, which is not first, the order of the others changes: { $cases }.
opinion-why-removed-case = { LIST($methods) } would put { LIST($bids) } first instead of { LIST($before) }
opinion-why-not-removed = What the methods would say without each of the bids has not been tried, since there are so many bids.
opinion-why-stretched = { $gone } alone stretches { $criterion }: the spread among the bids is { $spread }, without that bid { $without }, so { $times } times as large.
opinion-why-stretched-so = Where a bid stretches a criterion, methods that divide by the spread see the other bids’ differences there as smaller, and the criterion’s weight counts for less between them.

## Figures

alt-parallel = Line diagram of { $lot } with a line for each bid and an axis for each criterion, the best bid on top. { $bids }.
alt-parallel-bid = { $bid }: { LIST($values) }
alt-parallel-value = { $criterion } { $value }
caption-parallel = The bids criterion by criterion. At the top of each axis is the best value among the bids, at the bottom the worst; below the name is the weight. Lines that cross show where a bid is better and where it is worse.
graph-promethee2 = PROMETHEE I
graph-electre3 = ELECTRE III
alt-outranking = Graphs of { $lot } where an arrow leads from a bid to those that it is before. { $methods }.
alt-outranking-method = { $method }: { $drawn ->
    [0] no bid is before another
   *[other] { LIST($arrows) }
}{ $count ->
    [0] ; all can be compared
   *[other] ; { LIST($apart) }
}
alt-outranking-arrow = { $bid } is before { $other }
alt-outranking-apart = { $bid } and { $other } cannot be compared
caption-outranking = Who is before whom by two methods that let bids be incomparable. An arrow means that the bid is before the other; arrows that follow from others are not drawn. Bids without a way of arrows between them are equal or cannot be compared. The thresholds are assumed.
gaia-stick = the weights together
alt-gaia = Plane of { $lot } with the bids as points and the criteria as arrows; it shows { $kept } per cent of the differences. { $pulls }. The weights together pull towards { LIST($weighed) }.
alt-gaia-criterion = { $criterion } pulls towards { LIST($bids) }
caption-gaia = The GAIA plane: the bids as squares, the criteria as thin arrows towards the bids that are good on them, the weights together as a thick one. Arrows in the same direction go together, arrows in opposite directions are in conflict. The plane shows { $kept } per cent of the differences among the bids.

## Parameters that cannot be

mcda-parameter-unknown = The method { $method } has no parameter “{ $parameter }”.
    .do = { $nearest ->
        [none] Remove it, or choose among { LIST($known) }.
       *[other] Did you mean { $nearest }? The { NUMBER($count) } parameters of the method are { LIST($known) }.
    }
mcda-parameter-wrong = The parameter { $parameter } of the method { $method } cannot be { $value }.
    .do = { $kind ->
        [share] Write a number from 0 to 1.
        [order] Write thresholds so that p0 is at least p1, p1 at least p2, and q0 at least q1. Those that are left out are 0.65, 0.5, 0.35 and 0.65, 0.35.
        [not-negative] Write a number of at least 0.
        [choice] Write { LIST($choices, kind: "or") }.
        [bounds] Write a lowest and a highest value for each of the { NUMBER($criteria) } criteria, the lowest first.
        [words] Write one of { LIST($choices, kind: "or") } for each of the { NUMBER($criteria) } criteria.
       *[thresholds] Write a number of at least 0, or null, for each of the { NUMBER($criteria) } criteria.
    }
mcda-parameter-lacking = The method { $method } was given thresholds but not { $parameter }, which says what they mean.
    .do = Write { $parameter }, or remove the thresholds.
mcda-threshold-wrong = The threshold { $threshold } of the criterion { $criterion } in the method { $method } is missing or out of order.
    .do = Write thresholds so that q is at least 0, p at least q, and v above p.
mcda-method-undefined = The method { $method } gives no number for these values: { $reason ->
        [no-cost] no criterion should be as low as possible
        [negative] a value is below zero
        [zero] the method divides by the values or takes their logarithm, and one is zero
        [constant] the method divides by the difference between highest and lowest, and all are equal on a criterion
        [outside-bounds] a value is outside the stated bounds
       *[undefined] the method would divide by zero
    }.
    .do = Choose a method that is defined for the values, or correct them.
