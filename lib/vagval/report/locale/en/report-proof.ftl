### The model sheet: how bids are compared. And what all calculations share.

## Words of a calculation

# $of: the expression, without brackets
term-rounded-open = { $of }, rounded to { $decimals } decimals
term-because = (holds since { LIST($reasons) })

## Small numbers: quality per unit of price

# $what: the number, $power: power of ten
figure-in-parts = { $what } { $power ->
    [3] thousandths
    [6] millionths
    [9] billionths
   *[12] trillionths
}
# $what: what the number is called
head-in-parts = { $what }, { $power ->
    [3] thousandths
    [6] millionths
    [9] billionths
   *[12] trillionths
}
word-ratio = ratio

## The model sheet

proof-title = How bids are compared
proof-subtitle = Annex to the procurement documents: { $name }
# $wins: who wins, one sentence
proof-lead = All bids are compared in the same way, which is settled beforehand. { $wins }
proof-lead-several = The procurement has { $count } ways to compare bids, each for its own lots. All are settled beforehand.
proof-label-short = In brief.

proof-formula = The model and the formula
proof-quality = How quality is made up
proof-example = Worked example
proof-rules = Rounding, thresholds and equal results
proof-worth = What quality is worth
proof-promises = What the model promises, and what it does not

proof-formula-lines = The formula, line by line
proof-lines-value_deduction =
    Deduction = the sum of the amounts that the criteria give
    Comparison figure = price − deduction
proof-lines-price_surcharge =
    Surcharge = the sum of the amounts that are missing to the highest on each criterion
    Comparison figure = price + surcharge
proof-lines-lowest_price = Evaluated price = price
proof-order-first = First, { $what } is compared.
proof-order-next = Among bids that are equal so far, { $what } is compared.
proof-terms = What the words of the formula mean
proof-column-term = Word
proof-column-means = Means
proof-price = The bid’s evaluated price, excluding VAT.
proof-quality-term = A number from 0 to 1 that is made from the criteria, see below.
proof-from-all = Taken from all bids that are compared.
proof-settled = Settled in the procurement documents.
proof-of-bid = the bid’s own
proof-of-all = the same for every bid
proof-sign = sign
proof-sign-power = Raised to: 0.9^2 is 0.9 × 0.9.
    .sign = ^
proof-sign-logarithm = The natural logarithm.
    .sign = ln

proof-quality-price-weighted = Each criterion gives a share from 0 to 1. Quality is the sum of each criterion’s share × its part of quality.
proof-quality-quality-weighted = Each criterion gives a share from 0 to 1. Quality is the sum of each criterion’s share × its part of quality.
proof-quality-amounts = Each criterion gives an amount for the points that the bid gets. The amounts are added up.
proof-quality-bare = The criteria are assessed like this.
proof-column-how = How it is assessed
proof-column-amount = Amount
proof-column-part = Part of quality
proof-column-whole = Weight in the whole
# $lots: the names of the lots
proof-criteria = Criteria for { $lots }
proof-how-panel = The evaluators give { $lowest } to { $highest } points.
proof-how-compliance = What is shown by evidence gives { $lowest } to { $highest } points.
proof-how-requirements = The scored requirements that are met count.
proof-share-from-zero = The share is the points / { $highest }.
proof-share = The share is (the points − { $lowest }) / ({ $highest } − { $lowest }).
proof-share-requirements = The share is their points / the points of all scored requirements.
proof-level-share = { $points } points give the share { $share }
proof-level-amount = { $points } points: { MONEY($amount) }
proof-amount-requirements = each scored requirement has its amount, { MONEY($most) } in all
# $name: the criterion above, if the threshold stands there
proof-least-points = at least { NUMBER($least) } points{ $own ->
    [yes] { "" }
   *[no] { " " }on { $name }
}
proof-least-share = at least { PERCENT($least) }{ $own ->
    [yes] { "" }
   *[no] { " " }on { $name }
}

proof-label-invented = Invented.
proof-invented = Bids A, B and C do not exist. They show how it is computed, and say nothing about which prices are expected.
proof-example-lot = The example uses the criteria for { $lot }.
proof-example-table = The invented bids
proof-column-of-bid = Particular
proof-bid = Bid { $bid }
proof-going-on = Every line can be worked out again with pencil and paper. A number that ends in … has more decimals, and the calculation goes on with all of them.
proof-label-result = Outcome.
proof-place = bid { $bid } ({ $figure })
proof-result = { $wins } The order is { $order }.

proof-exact = Nothing is rounded. A number after ≈ is rounded only where it stands; the calculation goes on with the exact one.
proof-rounded = The finished figure is rounded to { NUMBER($decimals) } decimals, a half away from zero. Nothing is rounded on the way.
proof-ties = If several bids have exactly the same result, the order between them is decided like this, in turn:
proof-ties-of-lots = For { $lots }:
proof-no-ties = If several bids have exactly the same result, no rule tells them apart.
proof-least = A bid that does not reach a threshold is not compared with the others.
proof-no-least = There are no thresholds for quality.

proof-promises-kept = The model promises:
proof-promises-not = The model does not promise:
proof-not-other-bids = That other bids do not matter. A bid’s figure depends on which other bids are compared.
proof-not-price = That every lower price improves a bid’s position.
proof-not-quality = That every higher quality improves a bid’s position.
proof-not-worth = That quality is worth the same amount of money to every bid.
proof-not-winner = That the cheapest bid wins, or the best. The model weighs price against quality.
