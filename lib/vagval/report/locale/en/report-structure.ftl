### Life-cycle cost, shares for points, and the allocation of lots.

## Life-cycle cost

column-year = Year
column-index = Index
column-factor = Discount factor
column-present = Present value
row-rounded = Evaluated price, rounded
# $rate, $growth: 1 + rate, 1 + index
price-factor = { NUMBER($factor) }
    1 / { NUMBER($rate) }^{ NUMBER($year) }
price-factor-indexed = { NUMBER($factor) }
    ({ NUMBER($growth) } / { NUMBER($rate) })^{ NUMBER($year) }
life-cycle-rate-real = Costs that are paid in different years are converted to their value in year 0. The discount rate is { PERCENT($rate) } a year. It is real: inflation is taken out.
life-cycle-rate-nominal = Costs that are paid in different years are converted to their value in year 0. The discount rate is { PERCENT($rate) } a year. It is nominal: inflation is included.
life-cycle-formula = The present value of an item is quantity × unit price × discount factor. The factor is (1 + index)^year / (1 + rate)^year, where ^ means to the power of. If the item follows no index, the index is 0. Year 0 is { $base }.
life-cycle-rounding = The present values are added without rounding. The sum is rounded once, { $decimals ->
    [0] to a whole number
    [one] to 1 decimal
   *[other] to { $decimals } decimals
}; a half is rounded up. That is the evaluated price.
life-cycle-indexes = Prices that follow an index change like this:
life-cycle-index = { $name }: { PERCENT($share) } a year
life-cycle-method = The published method: { $text }
life-cycle-data = Data that bidders give: { $text }
form-prices-life-cycle = Prices are converted to present value. The present value of an item is quantity × unit price × (1 + index)^year / (1 + rate)^year, where ^ means to the power of. The discount rate is { PERCENT($rate) } a year, { $kind ->
    [real] real (inflation is taken out)
   *[nominal] nominal (inflation is included)
}. Year 0 is { $base }. State the price as it is in year 0: the index changes it for you.
form-prices-life-cycle-flat = Prices are converted to present value. The present value of an item is quantity × unit price / (1 + rate)^year, where ^ means to the power of. The discount rate is { PERCENT($rate) } a year, { $kind ->
    [real] real (inflation is taken out)
   *[nominal] nominal (inflation is included)
}. Year 0 is { $base }.
form-prices-life-cycle-index = Index { $id }, { $name }: { PERCENT($share) } a year.

## Shares for points

level-share = By the table, { POINTS($points) } points give { PERCENT($share) } of the criterion.
step-weighted-levels = { $criterion }: by the table, { NUMBER($score) } points give the share { $share }. { PERCENT($weight) } × { $share } × { NUMBER($full_points) } gives { POINTS($points) } points.
step-quality-levels = { $criterion }: by the table, { NUMBER($score) } of { NUMBER($maximum) } give the share { $share }. Weight { $weight } × { $share } = { POINTS($part) }.

## The allocation of lots

section-allocation = Allocation of the lots
# $order: the lots' keys in announced order
allocation-rule-order = The lots are awarded in the announced order: { LIST($order) }. Each lot goes to the best bid in it; a vendor that has reached the limit is passed over, and the next bid in the ranking is tried.
allocation-rule-total = The lots are allocated together. As many lots as possible get a contract. Among the allowed allocations that give that, the one with the lowest sum of comparison figures holds{ $combinations ->
    [0] { "" }
   *[other] , after discounts for announced combinations
}. If two sums are exactly equal, the lot that stands first in the order { LIST($order) } goes to the bid with the better place; then the next lot is tried.
allocation-limit = A vendor gets at most { $most ->
    [one] one lot
   *[other] { $most } lots
}.
allocation-announced = The rule was announced: { $announced }.
allocation-costs = The sum under the rule is { MONEY($total) }. With the best bid in each lot on its own it would have been { MONEY($best) }. The limit on lots for one vendor thus costs { MONEY($difference) }.
allocation-saves = The sum under the rule is { MONEY($total) }. With the best bid in each lot on its own it would have been { MONEY($best) }. The rule thus saves { MONEY($difference) }.
allocation-proved = No allowed allocation is better under the rule: all have been tried, or ruled out by calculation.
allocation-same-sum = The sum under the rule is { MONEY($total) }, exactly as much as with the best bid in each lot on its own.
allocation-changed = Under the rule, at least one lot goes to another bid than the best in the lot. The results are not added, since not all lots are compared in money.
allocation-unchanged = The rule changes nothing: in each lot the best bid gets the contract.
allocation-open = { $count ->
    [one] The result for { LIST($lots) } is provisional
   *[other] The results for { LIST($lots) } are provisional
}, and since the lots are allocated together, no award is proposed in any lot.
allocation-equal = The rule gives several allocations that are exactly as good. None of them is chosen here, and no award is proposed.
allocation-equal-list = Allocations that the rule does not tell apart:
allocation-more = There are more than these.
allocation-pair = { $lot }: { $bid }
allocation-table = The best bid in each lot on its own, and what the rule gives
allocation-table-provisional = The best bid in each lot on its own, and what the rule gives (provisional)
allocation-unawarded = { LIST($lots) } get no contract under the rule. The sum under the rule and the sum of the best bids are then not about the same lots, and they are not compared.
allocation-either = { LIST($bids, kind: "or") }
allocation-nobody = Nobody
allocation-why-no-bids = No bid is ranked in the lot.
# $count: how many bids are passed over
allocation-why-limit = { LIST($bids) }: the limit is reached.
allocation-why-total = { LIST($bids) }: with { $count ->
    [one] that bid
   *[other] one of those bids
} here, the sum over all lots is higher or the limit is exceeded.
allocation-combined = Combinations awarded as one contract
column-best-alone = Best in the lot
column-its-figure = Result
column-gets-lot = Gets the lot
column-why = Bids passed over
column-combination = Combination
column-lots = Lots
column-discount = Discount
column-announced = Announced
row-discounts = Discount for combinations
row-after-discounts = Sum after discount
result-allocated = { $bid } is proposed for the contract for { $lot }. The bid has place { $rank } in the lot ({ $figure }). The announced rule for several lots passes over { LIST($before) }.
result-allocated-tie = { $bid } is proposed for the contract for { $lot }. { LIST($equal) } have exactly the same result in the lot, { $figure }; the announced rule for several lots decided.
result-allocated-nobody = No bid is proposed for { $lot }: under the announced rule for several lots, none of the vendors in the lot can get more lots.
