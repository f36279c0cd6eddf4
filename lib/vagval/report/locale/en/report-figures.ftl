### The figures' axes, captions and descriptions for those who do not see them.

axis-bids = Number of bids
axis-mandatory = Number of mandatory requirements
axis-quality = Share of the highest possible, per cent (more is better)
axis-spread = Points on the scale (more is better)
axis-ranking-value_deduction = Comparison figure = evaluated price − deductions, in { $unit } excl. VAT (lowest wins)
axis-ranking-weighted_points = Points (highest sum wins)
axis-ranking-lowest_price = Evaluated price in { $unit } excl. VAT (lowest wins)
axis-ranking-fixed_price = Points (highest sum wins)
legend-individual = one evaluator’s points
legend-consensus = the points that count
figure-and-price = { $figure } (price { MONEY($price) })

caption-cut = Shows { $drawn } of { $all }; the table has all.
caption-lots = The bids of each lot: may be evaluated, open question, may not be evaluated.
caption-mandatory = How many mandatory requirements each bid meets. A single one that is not met is enough for the bid not to be evaluated.
caption-quality = Each bid’s points on each criterion, as a share of the highest possible.
caption-quality-least = Each bid’s points on each criterion, as a share of the highest possible. Dashed vertical lines are thresholds.
caption-spread = The evaluators’ points, the widest distance at the top. Thick line: the spread is above the published limit. Diamond: the points that count.
caption-ranking-value_deduction = The dark part to the left is the comparison figure. The other parts are the deductions. The whole bar is the evaluated price, written after it.
caption-ranking-weighted_points = What each criterion adds to the sum of points. Parts to the left of zero reduce the sum.
caption-ranking-lowest_price = Evaluated prices of the bids that reach every threshold.
caption-ranking-fixed_price = What each criterion adds to the sum of points. The price is the same for all.

alt-lots = Horizontal bars of the number of bids in each lot. { $lots }.
alt-lots-lot = { $lot }: { $admitted } may be evaluated, { $open } with an open question, { $out } may not be evaluated
alt-mandatory = Horizontal bars of mandatory requirements for { $lot }. { $bids }.
alt-mandatory-bid = { $bid }: { $met } met, { $unclear } unclear, { $unmet } not met
alt-quality = Dot plot of points for { $lot }, as a share of the highest possible. { $criteria }.
alt-quality-criterion = { $criterion }: { LIST($bids) }
alt-quality-bid = { $bid } { PERCENT($share) }
alt-spread = Plot of the evaluators’ points for { $lot }. { $cases }.
alt-spread-case = { $case }: from { $lowest } to { $highest }, { $counted } counts
alt-ranking-value_deduction = Horizontal bars of comparison figures for { $lot }, the lowest first: { LIST($bids) }.
alt-ranking-weighted_points = Horizontal bars of sums of points for { $lot }, the highest first: { LIST($bids) }.
alt-ranking-lowest_price = Horizontal bars of evaluated prices for { $lot }, the lowest first: { LIST($bids) }.
alt-ranking-fixed_price = Horizontal bars of sums of points for { $lot }, the highest first: { LIST($bids) }.
alt-ranking-bid = { $bid } { $figure }
