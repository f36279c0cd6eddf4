### Findings on life-cycle cost, shares for points, and rules for several lots.

## Life-cycle cost

life-cycle-not-told = { $what ->
        [method] The procurement documents do not say how the life-cycle cost is computed.
       *[data] The procurement documents do not say which data bidders must give for the life-cycle cost.
    } They must (LOU chapter 16, sections 4 and 5).
    .do = Fill in { $key } under [life_cycle].
decimals-too-many = The sum cannot be rounded to { NUMBER($value) } decimals.
    .do = Write a whole number from 0 to { NUMBER($most) }. 0 means whole units of the currency.
index-share-outside = The index changes by { NUMBER($value) } a year. It must lie between −1 and 1.
    .do = Write the change as a decimal number: 3 per cent a year is "0.03".
index-unknown = There is no index “{ $value }” in procurement.toml.
    .do = { $known_count ->
        [0] Add [[life_cycle.index]] with id, name_sv, name_en and share, or empty the cell if the price follows no index.
       *[other] { near-or-known } An empty cell means that the price follows no index.
    }
time-not-used = “{ $column }” is filled in, but the procurement computes no life-cycle cost. What stands here would change nothing.
    .do = Add [life_cycle] to procurement.toml, or remove the column.
year-outside = The year is { NUMBER($value) }. Years are counted from year 0, and { NUMBER($last) } is the last.
    .do = Write how many years after year 0 the item is paid, not a calendar year: 0, 1, 2 …
item-without-year = The item { $item } has no year, but the procurement computes life-cycle cost.
    .do = Write how many years after year 0 the item is paid.

## Shares for points

level-shares-not-used = The shares do not count: the award model { $model }, or the source of the criterion’s points, uses no shares for points.
    .do = Remove level_shares. Shares for points exist in models with weights, for criteria with source = "panel" or "compliance".
level-shares-off-scale = There must be one share for each whole number from { NUMBER($minimum) } to { NUMBER($maximum) }, and no others.
    .do = Add the shares that are missing and remove those that are not on the scale.
level-shares-falling = The share falls when the points rise. A better bid would then gain by being worse.
    .do = Let the share be equal or larger for each higher number of points.
level-shares-ends = The shares do not go from 0 to 1. The criterion would then in practice weigh less than the published weight.
    .do = Let the lowest points of the scale give "0" and the highest "1", and change the weight if the criterion is to weigh less.
level-between-points = { $criterion }: { POINTS($points) } points lie between two whole points, and shares are published for whole points only.
    .do = Give whole points on the scale.
level-not-published = { $criterion }: no share is published for { POINTS($points) } points.
    .do = Check the points. If they are right, a share is missing in the locked criteria: let a lawyer decide whether the procurement can be completed.
criteria-average-levels = { $rule ->
        [mean] The panel’s points are the mean of the evaluators’ points and may lie between two whole points.
       *[other] The panel’s points are the median of the evaluators’ points and may lie between two whole points.
    } The shares for points { in-lots } exist for whole points only.
    .do = Choose the panel rule consensus, where the panel agrees on whole points, or remove level_shares: a straight line then applies.

## Rules for several lots

lots-not-announced = It is not stated where in the notice the rule stands. A rule on several lots that was not announced may not be used (LOU chapter 4, sections 13–17; Directive 2014/24/EU, article 46).
    .do = Write in announced where in the notice the rule stands, for example "The notice, point 5.1.6".
lots-order-incomplete = The order does not name all lots. Missing: { LIST($lots) }.
    .do = Write each lot once in order, in the order that is announced.
lots-rule-idle = The rule changes nothing: it has neither a limit on how many lots a vendor may get nor lots that may be combined.
    .do = Add most_per_vendor or at least one [[combination]], or remove [lots].
lots-limit-idle = The limit { NUMBER($value) } stops nobody: the procurement has { NUMBER($lots) } lots.
    .do = Write a lower number in most_per_vendor, or remove the line.
lots-not-money = The rule lowest_total adds the comparison figures of the lots. That is possible only if every lot is compared in money and the lowest wins, and it is not so { in-lots }. Points of different lots say nothing together, neither as a sum nor as a mean (Conseil d’État, 1 July 2015).
    .do = Choose rule = "lot_order", or an award model in money for all lots, for example value_deduction or lowest_price.
combinations-without-rule = Lots may be combined, but no rule says how a combination is compared with bids for the lots one by one.
    .do = Add [lots] with rule, order and announced.
combinations-need-total = With rule = "lot_order" the lots are awarded one at a time. No combination can then be compared with bids for the lots one by one.
    .do = Choose rule = "lowest_total", or remove [[combination]].
combination-of-one = A combination has at least { NUMBER($fewest) } lots.
    .do = Write the lots that may be awarded together.
combination-repeated = The combination “{ $other }” has the same lots already.
    .do = Keep one of them.
combination-above-limit = The combination has { NUMBER($count) } lots, but no vendor may get more than { NUMBER($most) }. It could never be awarded.
    .do = Raise most_per_vendor, or remove the combination.
combination-unknown = There is no announced combination “{ $value }”.
    .do = { $known_count ->
        [0] The procurement has no combinations. Remove [[combination]]: another condition for a discount may not count.
       *[other] { near-or-known }
    }
combination-without-lots = The bid gives a discount for the combination “{ $value }” but is not for { LIST($lots) }.
    .do = Remove the discount. A combination takes a bid for each of its lots.
discount-of-nothing = The discount is 0.
    .do = Write the amount that is taken off, or remove [[combination]].
provisional-lot-alone = Who gets lot { $lot } is decided together with the other lots, and they cannot be evaluated yet.
    .do = Complete the other lots. Then run without --lot: it shows what is missing.
provisional-other-lots = Who gets lot { $lot } is decided together with the other lots, and { $count ->
        [one] the result for { LIST($lots) } is provisional.
       *[other] the results for { LIST($lots) } are provisional.
    }
    .do = Answer the open questions in { $count ->
        [one] that lot.
       *[other] those lots.
    }
provisional-equal-plans = The announced rule gives several equally good allocations of the lots, so it is not decided who gets lot { $lot }.
    .do = Apply the tie-break in the lots where bids have exactly the same result, for example the drawing of lots. If no tie-break was announced: let a lawyer decide.
