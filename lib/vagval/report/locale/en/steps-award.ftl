### The lines of a calculation, the award models, the tie-break and the other methods.

## The lines of a calculation

step-price = Evaluated price: { MONEY($price) }.
step-fixed-price = The price is fixed: { MONEY($price) }. It is the same for every bid and does not tell them apart.
step-deduction-points = { $criterion }: { NUMBER($points) } points give a deduction of { MONEY($deduction) }.
step-surcharge-points = { $criterion }: { NUMBER($points) } points give a surcharge of { MONEY($deduction) }.
step-deduction-requirements = { $criterion }: the scored requirements that are met give a deduction of { MONEY($deduction) } out of at most { MONEY($maximum) }.
step-deductions-total = Deductions in total: { MONEY($deductions) }.
step-comparison-figure = Comparison figure: { NUMBER($price) } − { NUMBER($deductions) } = { MONEY($figure) }.
step-comparison-figure-added = Comparison figure: { NUMBER($price) } + { NUMBER($deductions) } = { MONEY($figure) }.
step-weighted-points = { $criterion }: { NUMBER($score) } points are { $share } of the scale. { PERCENT($weight) } × { $share } × { NUMBER($full_points) } gives { POINTS($points) } points.
step-weighted-requirements = { $criterion }: { NUMBER($score) } of { NUMBER($maximum) } points for scored requirements are the share { $share }. { PERCENT($weight) } × { $share } × { NUMBER($full_points) } gives { POINTS($points) } points.
step-price-points = { $criterion }: { PERCENT($weight) } × ({ NUMBER($price_zero) } − { NUMBER($price) }) / ({ NUMBER($price_zero) } − { NUMBER($price_full) }) × { NUMBER($full_points) } gives { POINTS($points) } points.
step-price-points-clipped = { $criterion }: the price { MONEY($price) } is outside { MONEY($price_full) } to { MONEY($price_zero) }, and the share stops at { NUMBER($share) }. { PERCENT($weight) } × { NUMBER($share) } × { NUMBER($full_points) } gives { POINTS($points) } points.
step-points-total = Sum: { POINTS($figure) } points.
step-quality-share = { $criterion }: { NUMBER($score) } of { NUMBER($maximum) } is the share { $share }. Weight { $weight } × { $share } = { POINTS($part) }.
step-quality = Quality, the sum of these: { POINTS($quality) }.
step-line = { $worked }
step-surcharge-missing-points = { $criterion }: { NUMBER($points) } points are worth { MONEY($earned) }, and the most is { MONEY($largest) }. What is missing gives a surcharge of { MONEY($surcharge) }.
step-surcharge-missing-requirements = { $criterion }: the scored requirements that are met are worth { MONEY($earned) }, and all together { MONEY($largest) }. What is missing gives a surcharge of { MONEY($surcharge) }.
step-surcharges-total = Surcharges in total: { MONEY($surcharges) }.
step-order-points = Number { $place } in the order: { $criterion }, { NUMBER($points) } of { NUMBER($maximum) } points.
step-order-price = Number { $place } in the order: evaluated price, { MONEY($price) }.
step-order-figure-points = Bids are compared in this order, and a later number decides only between bids that are equal in all earlier ones. First compared is { $criterion }: { NUMBER($figure) } points.
step-order-figure-price = Bids are compared in this order, and a later number decides only between bids that are equal in all earlier ones. First compared is the evaluated price: { MONEY($figure) }.
step-threshold-points = { $criterion }: { NUMBER($reached) } of { NUMBER($maximum) } points reach the threshold { NUMBER($threshold) }.
step-threshold-share = { $criterion }: { PERCENT($reached) } of the points for scored requirements reach the threshold { PERCENT($threshold) }.
step-lowest-price = Comparison figure: { MONEY($figure) }, the evaluated price.

## What the models promise; every promise is tested

promise-absolute = No other bid affects a bid's figure. The order between two bids is the same whichever other bids there are.
promise-order-absolute = Other bids change every bid's figure alike. The order between two bids is the same whichever other bids there are.
promise-order-never-swapped = Other bids change every bid's figure alike before it is rounded. Two bids therefore never change places; rounding alone can make them equal or set them apart.
promise-price-counts = Every lower price improves a bid's standing against every other bid, all the way down to 0.
promise-price-counts-above-zero = Every lower price improves a bid's standing against every other bid, as long as all prices are above 0.
promise-price-never-worsens = A lower price never lets another bid pass.
promise-quality-counts = At every price above 0 better weighted quality improves a bid's standing against every other bid. More points on a single criterion never worsen it.
promise-quality-never-worsens = Better quality never lets another bid pass.
promise-quality-price-constant = What better quality is worth in price is fixed beforehand and the same for every bid.
promise-quality-threshold-only = Quality is tested against the thresholds and does not otherwise affect the ranking.
promise-price-fixed = The price is the same for every bid; quality alone decides.

## Where the models come from

source-lou-best-ratio = Award on the ground of the best price-quality ratio, with criteria linked to what is bought.
source-lou-weights = Award on the ground of the best price-quality ratio, with the weighting of the criteria stated beforehand.
source-lou-priority = Criteria may be given in an order of priority only where weighting is impossible.
source-lou-price = Award on the ground of price.
source-lindback-monetary = Comparison figure = bid price − (deduction 1 + deduction 2 + deduction 3 …).
source-mercell-weighted-score = The share of the price = (upper price − price) / (upper price − lower price), with both prices fixed beforehand.
source-hfd-2022-41 = A price scale may not stop counting lower prices.
source-montte = A minimum level of quality may be required in an open procedure too.
source-directive-fixed-price = The price may be fixed, so that bids compete on quality only.
source-karlstad-302-17 = A model with a fixed price, where quality alone decided, was upheld.

## The tie-break

tie-rule-lowest-price = lowest evaluated price
tie-rule-highest = most points on { $criterion }
tie-rule-drawing = drawing of lots
tie-rule-none = no tie-break is published
