### The figures' axes, captions and descriptions for those who do not see them.

axis-bids = Number of bids
axis-mandatory = Number of mandatory requirements
axis-quality = Share of the highest possible, per cent (more is better)
axis-spread = Points on the scale (more is better)
axis-ranking-money = { $figure } in { $unit } excl. VAT{ $direction ->
    [lowest] { " " }(lowest wins)
    [highest] { " " }(highest wins)
   *[order] { "" }
}
axis-ranking-number = { $figure }{ $direction ->
    [lowest] { " " }(lowest wins)
    [highest] { " " }(highest wins)
   *[order] { "" }
}
legend-individual = one evaluator’s points
legend-consensus = the points that count
figure-and-price = { $figure } (price { MONEY($price) })

caption-cut = Shows { $drawn } of { $all }; the table has all.
caption-lots = The bids of each lot: may be evaluated, open question, may not be evaluated.
caption-mandatory = How many mandatory requirements each bid meets. A single one that is not met is enough for the bid not to be evaluated.
caption-quality = Each bid’s points on each criterion, as a share of the highest possible.
caption-quality-least = Each bid’s points on each criterion, as a share of the highest possible. Dashed vertical lines are thresholds.
caption-spread = The evaluators’ points, the widest distance at the top. Thick line: the spread is above the published limit. Diamond: the points that count.
# $name, $title: what the figure is called, within a sentence and at its beginning
caption-ranking-sum = { $title }, and what each part adds to it.
caption-ranking-sum-below = { $title }, and what each part adds to it. Parts to the left of zero reduce the sum.
caption-ranking-off-price = Darkest, to the left: { $name }. The other parts: the deductions. The whole bar: the evaluated price, written after it.
caption-ranking-on-price = The evaluated price to the left and the surcharges to the right are together the { $name }.
caption-ranking-alone = { $title } of each ranked bid, the first at the top.

alt-lots = Horizontal bars of the number of bids in each lot. { $lots }.
alt-lots-lot = { $lot }: { $admitted } may be evaluated, { $open } with an open question, { $out } may not be evaluated
alt-mandatory = Horizontal bars of mandatory requirements for { $lot }. { $bids }.
alt-mandatory-bid = { $bid }: { $met } met, { $unclear } unclear, { $unmet } not met
alt-quality = Dot plot of points for { $lot }, as a share of the highest possible. { $criteria }.
alt-quality-criterion = { $criterion }: { LIST($bids) }
alt-quality-bid = { $bid } { PERCENT($share) }
alt-spread = Plot of the evaluators’ points for { $lot }. { $cases }.
alt-spread-case = { $case }: from { $lowest } to { $highest }, { $counted } counts
alt-ranking = Horizontal bars of { $figure } for { $lot }, { $direction ->
    [lowest] the lowest first
    [highest] the highest first
   *[order] the first bid first
}: { LIST($bids) }.
alt-ranking-bid = { $bid } { $figure }
