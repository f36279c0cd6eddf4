### The parts of the formulas: what is computed, of what, in which order. The names stand inside sentences and formulas.

## What is computed

term-price = price
term-quality = quality
term-lowest = lowest { $of }
term-highest = { $of ->
    [discount] largest { $of }
   *[other] highest { $of }
}
term-mean = { $of ->
    [price] mean price
    [quality] mean quality
    [discount] mean discount
   *[other] mean of { $of }
}
term-median = { $of ->
    [price] median price
    [quality] median quality
   *[other] median of { $of }
}
term-place-low = place counted from the lowest { $of }
term-place-high = place counted from the highest { $of }
term-smaller = the smaller of { $left } and { $right }
term-larger = the larger of { $left } and { $right }
term-choice = { $then } if { $left } { $sign } { $right }, else { $otherwise }
term-rounded = round({ $of }; { $decimals } decimals)

## Lines of the calculation

line-price-share = price share
line-price-points = price points
line-quality-points = quality points
line-points-total = sum of points
line-deduction = deduction for quality
line-comparison-figure = comparison figure
line-price-alone = evaluated price
line-quality-alone = points for quality
line-quality-price-ratio = quality per unit of price
line-corridor-edge = lower edge of the corridor
line-inside-corridor = inside the corridor (1 yes, 0 no)
line-deciding-value = deciding value
line-quality-share = quality share
line-discount = discount
line-surcharge = surcharge for quality that is missing
line-deduction-share = deduction as a share of the price
line-quality-value = value of the quality
line-quality-premium = quality premium
line-coefficient = quality coefficient
line-price-per-quality = price per quality
line-quality-exponent = exponent of the quality
line-weighted-ratio = weighted quality per unit of price
line-exponential-ratio = ratio with exponents
line-offset-ratio = quality with base number per unit of price
line-base-share = base quality
line-calibrated-quality = calibrated quality
line-calibrated-ratio = calibrated quality per unit of price
line-value-share = value after lost quality
line-utility = utility index
line-quality-part = quality part
line-price-part = price part
line-weighed-figure = weighted comparison figure
line-price-place = place by price
line-quality-place = place by quality
line-rank-points = rank points
line-quality-compared = compared quality
line-price-if-first = the price, which is compared first
line-price-last = price among bids of equal quality

## What the procurement documents settle

parameter-quality_weight = quality weight
parameter-price_weight = price weight
parameter-full_points = full points
parameter-full_quality_value = value of full quality
parameter-price_full = price for the full share
parameter-price_zero = price for the share 0
parameter-outside = outside the price scale
parameter-threshold = threshold
parameter-log_base = base of the logarithm
parameter-decimals = number of decimals
parameter-corridor = width of the corridor
parameter-deciding = decides in the corridor
parameter-multiple = multiple
parameter-share_at_mean = share at the mean
parameter-base_price = maximum price
parameter-stop_price = lowest price that counts
parameter-exponent = exponent
parameter-full_deduction = full deduction as a share of the price
parameter-willingness_to_pay = willingness to pay for one per cent of quality
parameter-estimate = estimated cost
parameter-full_coefficient = highest value of quality
parameter-quality_exponent = exponent of the quality
parameter-offset = base number
parameter-basic_price = basic price
parameter-highest_price = highest acceptable price
parameter-reference_quality = reference quality
parameter-reference_price = reference price
parameter-first = first in the order
