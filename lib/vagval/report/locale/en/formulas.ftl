### The parts of the formulas: what is computed, of what, in which order. The names stand inside sentences and formulas.

## What is computed

term-price = price
term-quality = quality
term-lowest = lowest { $of }
term-highest = highest { $of }
term-mean = mean of { $of }
term-median = median of { $of }
term-place-low = place by lowest { $of }
term-place-high = place by highest { $of }
term-smaller = the smaller of { $left } and { $right }
term-larger = the larger of { $left } and { $right }
term-choice = { $then } if { $left } { $sign } { $right }, else { $otherwise }
term-rounded = round({ $of }; { $decimals } decimals)

## Lines of the calculation

line-price-share = price share
line-price-points = price points
line-quality-points = quality points
line-points-total = total points
line-deduction = deduction for quality
line-comparison-figure = comparison figure
line-price-alone = evaluated price
line-quality-alone = points for quality
line-quality-price-ratio = quality per unit of price
line-corridor-edge = lower edge of the corridor
line-inside-corridor = inside the corridor (1 yes, 0 no)
line-deciding-value = deciding value

## What the procurement documents settle

parameter-quality_weight = quality weight
parameter-price_weight = price weight
parameter-full_points = full points
parameter-full_quality_value = full deduction for quality
parameter-price_full = price for the full share
parameter-price_zero = price for the share 0
parameter-outside = outside the price scale
parameter-threshold = least level
parameter-log_base = base of the logarithm
parameter-decimals = rounding
parameter-corridor = width of the corridor
parameter-deciding = decides in the corridor
