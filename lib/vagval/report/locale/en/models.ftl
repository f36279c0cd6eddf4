### The award models: names, how they compute, text for the procurement documents, what quality is worth and what goes wrong.
###
### .how: how the model computes. .figure: what the figure is called. .wins: who wins.
### .document: as the model can stand in the procurement documents (eForms BT-543); every constant is a variable of its own name.
### .worth: what quality is worth in money, and how that moves along the scale. .trap: what goes wrong.

## Sentences that several texts for the procurement documents share

document-price = The price is the bid's evaluated price by the price sheet, excluding VAT.
document-quality = Quality is a number from 0 to 1: for each quality criterion the share of the scale that the bid reaches × the criterion's part of the weight of quality is computed, and these are added up.
document-quality-points = Quality points = { NUMBER($full_points) } × { PERCENT($quality_weight) } × quality.
document-highest-points = Each bid gets a sum of points = quality points + price points. The bid with the highest sum of points is the most advantageous.
document-highest-figure = The bid with the highest comparison figure is the most advantageous.
document-lowest-figure = The bid with the lowest comparison figure is the most advantageous. The figure is only used to compare the bids; what is paid is the prices of the bid.
document-absolute = No other bid affects the bid's figure.
document-relative = What is taken from other bids is taken from those that may be evaluated and reach every threshold. If that set changes everything is computed again, and the order between two bids may then become another.
document-shifted = What is taken from other bids is taken from those that may be evaluated and reach every threshold. If that set changes all figures change in the same way, so that the order between two bids stands.
document-shifted-rounded = What is taken from other bids is taken from those that may be evaluated and reach every threshold. If that set changes all sums of points move equally far before the rounding: two bids cannot change places, they can only become equal or be told apart by the rounding.
document-price-above-zero = The model gives no figure at price 0. Such a bid is examined as abnormally low (LOU 16:7); if it is accepted the bids cannot be ranked by the model.
document-base-price = The maximum price is { MONEY($base_price) }; a higher price may not be offered.
document-below-zero = The comparison figure may be negative and is not cut off.
document-exact = Nothing is rounded. If several bids have exactly the same figure, the tie-break stated in the procurement documents decides.
document-rounded = Logarithms and powers are computed to 40 digits, and the finished figure is rounded to { NUMBER($decimals) } decimals, halves away from zero. If several bids have the same rounded figure, the tie-break stated in the procurement documents decides.

## Price is turned into points

model-lowest_price_ratio = Price points in proportion to the lowest price
    .how = Quality gives quality points by its weight. The lowest price gets all price points, and every other price gets as large a part of them as the lowest price is of the bid's price: twice the price gives half. The bid with the highest sum of points is the most advantageous.
    .figure = Sum of points
    .wins = The highest sum of points wins.
    .document =
        { document-highest-points }
        { document-quality-points }
        Price points = { NUMBER($full_points) } × { PERCENT($price_weight) } × lowest price / the bid's price.
        { document-price }
        { document-quality }
        { document-relative }
        { document-price-above-zero }
        { document-exact }
    .worth = Full quality is worth quality weight / price weight × price² / lowest price: four times as much to a bid of twice the price, and more to everyone the lower the lowest price is.
    .trap = A very low price squeezes everybody else's price points together, so that a bid that cannot win settles who does.

model-min_max_price = Price points between the lowest and the highest price
    .how = Quality gives quality points by its weight. The lowest price gets all price points and the highest none; between them points follow a straight line. The bid with the highest sum of points is the most advantageous.
    .figure = Sum of points
    .wins = The highest sum of points wins.
    .document =
        { document-highest-points }
        { document-quality-points }
        Price points = { NUMBER($full_points) } × { PERCENT($price_weight) } × (highest price − the bid's price) / (highest price − lowest price). If all prices are equal, or there is one bid alone, every bid gets all price points.
        { document-price }
        { document-quality }
        { document-relative }
        { document-exact }
    .worth = Full quality is worth quality weight / price weight × (highest price − lowest price): the same at every price, but nobody knows how much until the bids are opened.
    .trap = A dear bid that cannot win changes what every price is worth, and with two bids the cheaper gets all price points however small the difference is; in simulated tenders the winner changed in about every eighth when a loser left.

model-multiple_of_lowest = Price points up to a multiple of the lowest price
    .how = Quality gives quality points by its weight. The lowest price gets all price points, and the points fall on a straight line to 0 at a fixed multiple of the lowest price. The bid with the highest sum of points is the most advantageous.
    .figure = Sum of points
    .wins = The highest sum of points wins.
    .document =
        { document-highest-points }
        { document-quality-points }
        Price points = { NUMBER($full_points) } × { PERCENT($price_weight) } × ({ NUMBER($multiple) } × lowest price − the bid's price) / (({ NUMBER($multiple) } − 1) × lowest price). { $outside ->
            [clip] A bid dearer than { NUMBER($multiple) } times the lowest price gets 0 price points.
           *[continue] A bid dearer than { NUMBER($multiple) } times the lowest price gets negative price points.
        }
        { document-price }
        { document-quality }
        { document-relative }
        The model gives no figures when the lowest price is 0. Such a bid is examined as abnormally low (LOU 16:7); if it is accepted the bids cannot be ranked by the model.
        { document-exact }
    .worth = Full quality is worth quality weight / price weight × (the multiple − 1) × lowest price: the same at every price, but less to everyone the lower the lowest price is.
    .trap = With a large multiple hardly any price points are used, so that price is neutralised (Conseil d’État 3 November 2014, Belleville-sur-Loire); with a small one that is cut off at 0, price stops counting for dear bids.

model-mean_deviation = Price points by the distance from the mean price
    .how = Quality gives quality points by its weight. A price equal to the mean price gets a fixed share of the price points; every per cent below the mean gives one percentage point more and every per cent above it one less. The bid with the highest sum of points is the most advantageous.
    .figure = Sum of points
    .wins = The highest sum of points wins.
    .document =
        { document-highest-points }
        { document-quality-points }
        Price points = { NUMBER($full_points) } × { PERCENT($price_weight) } × ({ NUMBER($share_at_mean) } − (the bid's price − mean price) / mean price). Price points may be negative or more than { PERCENT($price_weight) } of { NUMBER($full_points) }, and are not cut off.
        { document-price }
        { document-quality }
        { document-relative }
        The model gives no figures when every price is 0.
        { document-exact }
    .worth = Full quality is worth about quality weight / price weight × the mean price: the same at every price, but the mean depends on every bid, one's own among them.
    .trap = The mean price is moved by bids that cannot win, so that the winner may change when one of them leaves, and price points may be negative or above the most.

model-best_discount = Discount in proportion to the largest discount
    .how = Quality gives quality points by its weight. The discount is how far below the maximum price the bid is. The largest discount gets all price points and every other discount as large a part of them as it is of the largest. The bid with the highest sum of points is the most advantageous.
    .figure = Sum of points
    .wins = The highest sum of points wins.
    .document =
        { document-highest-points }
        { document-quality-points }
        Price points = { NUMBER($full_points) } × { PERCENT($price_weight) } × discount / largest discount, where discount = (maximum price − the bid's price) / maximum price. { document-base-price }
        { document-price }
        { document-quality }
        { document-relative }
        The model gives no figures when no bid gives a discount.
        { document-exact }
    .worth = Full quality is worth quality weight / price weight × (maximum price − lowest price): the same at every price, but dependent on the lowest price.
    .trap = If all bids are close to the maximum price, small discounts are blown up to the whole price weight, and a very low price from a bid that cannot win squeezes everybody else's price points together.

model-best_discount_power = Discount in proportion to the largest discount, with an exponent
    .how = Quality gives quality points by its weight. The discount below the maximum price is divided by the largest discount, and the quotient is raised to a fixed exponent: an exponent below 1 makes the last of the discount worth less, one above 1 makes it worth more. The bid with the highest sum of points is the most advantageous.
    .figure = Sum of points
    .wins = The highest sum of points wins.
    .document =
        { document-highest-points }
        { document-quality-points }
        Price points = { NUMBER($full_points) } × { PERCENT($price_weight) } × (discount / largest discount) raised to { NUMBER($exponent) }, where discount = (maximum price − the bid's price) / maximum price. { document-base-price }
        { document-price }
        { document-quality }
        { document-relative }
        The model gives no figures when no bid gives a discount.
        { document-rounded }
    .worth = Full quality is worth quality weight / price weight × (maximum price − lowest price)^a × (maximum price − price)^(1 − a) / a, where a is the exponent: with an exponent below 1 more the lower one's own price is.
    .trap = Who reads the text cannot see what a krona is worth, and a very low price from a bid that cannot win squeezes everybody else's price points together.

model-bilinear_discount = Discount with a bend at the mean discount
    .how = Quality gives quality points by its weight. The discount is how far below the maximum price the bid is. Up to the mean discount price points grow on a straight line to a fixed share; from there they grow on another line to all points at the largest discount. The bid with the highest sum of points is the most advantageous.
    .figure = Sum of points
    .wins = The highest sum of points wins.
    .document =
        { document-highest-points }
        { document-quality-points }
        Discount = (maximum price − the bid's price) / maximum price. { document-base-price }
        If the discount is at most the mean discount: price points = { NUMBER($full_points) } × { PERCENT($price_weight) } × { NUMBER($share_at_mean) } × discount / mean discount.
        If the discount is larger than the mean discount: price points = { NUMBER($full_points) } × { PERCENT($price_weight) } × ({ NUMBER($share_at_mean) } + (1 − { NUMBER($share_at_mean) }) × (discount − mean discount) / (largest discount − mean discount)).
        { document-price }
        { document-quality }
        { document-relative }
        The model gives no figures when no bid gives a discount.
        { document-exact }
    .worth = Full quality is worth quality weight / price weight × maximum price × mean discount / the share at the bend for a discount below the mean, and mostly several times more for a discount above it.
    .trap = Where the bend comes is settled by all bids, so that a loser's leaving often changes the winner: in about every tenth simulated tender.

model-weighted_points = Weighted points with an absolute price scale
    .how = Each award criterion has a weight, and the weights together are 100 per cent. For each criterion the bid gets the weight × the share of the scale that it reaches × the full points. The price gets its share on a straight line between two prices stated in the procurement documents: one gives the whole share and the other gives the share 0. The line goes on beyond the two prices, so that a lower price always gives more points. The bid with the highest sum of points is the most advantageous.
    .figure = Sum of points
    .wins = The highest sum of points wins.
    .document =
        { document-highest-points }
        { document-quality-points }
        Price points = { NUMBER($full_points) } × { PERCENT($price_weight) } × ({ MONEY($price_zero) } − the bid's price) / ({ MONEY($price_zero) } − { MONEY($price_full) }). { $outside ->
            [clip] A price below { MONEY($price_full) } gives no more price points than { MONEY($price_full) }, and a price above { MONEY($price_zero) } gives 0 price points.
           *[continue] The line goes on beyond the two prices: a price below { MONEY($price_full) } gives more price points than { PERCENT($price_weight) } of { NUMBER($full_points) }, and a price above { MONEY($price_zero) } gives negative price points.
        }
        { document-price }
        { document-quality }
        { document-absolute }
        { document-exact }
    .worth = Full quality is worth quality weight / price weight × (price for the share 0 − price for the full share): the same at every price and fixed beforehand.
    .trap = If the scale is cut off a lower price stops counting, and the model is then unlawful in Sweden (HFD 2022 ref. 41); if its ends are set far from the bids' prices, quality becomes dearer than the weights suggest.

model-discount_from_base = Discount from the maximum price
    .how = Quality gives quality points by its weight. Price points grow on a straight line from 0 at the maximum price to all price points at a lower price stated in the procurement documents. If that price is 0 every reduction counts. The bid with the highest sum of points is the most advantageous.
    .figure = Sum of points
    .wins = The highest sum of points wins.
    .document =
        { document-highest-points }
        { document-quality-points }
        { $stop_price ->
            [0] Price points = { NUMBER($full_points) } × { PERCENT($price_weight) } × (maximum price − the bid's price) / maximum price.
           *[other] Price points = { NUMBER($full_points) } × { PERCENT($price_weight) } × (maximum price − the bid's price) / (maximum price − { MONEY($stop_price) }). A price below { MONEY($stop_price) } gives no more price points than { MONEY($stop_price) }.
        } { document-base-price }
        { document-price }
        { document-quality }
        { document-absolute }
        { document-exact }
    .worth = Full quality is worth quality weight / price weight × (maximum price − the price at which all price points are reached): the same at every price and fixed beforehand.
    .trap = If the maximum price is set high only a small part of the price points is used, and price weighs less than its weight says; if all price points are reached above 0 a lower price stops counting, which is unlawful in Sweden (HFD 2022 ref. 41).

model-logarithmic_price = Price points by the logarithm of the price
    .how = Quality gives quality points by its weight. The lowest price gets all price points, and every per cent that a price is higher costs about the same number of points wherever on the scale. At a fixed multiple of the lowest price the price points are 0, and above it they are negative. The bid with the highest sum of points is the most advantageous.
    .figure = Sum of points
    .wins = The highest sum of points wins.
    .document =
        { document-highest-points }
        { document-quality-points }
        Price points = { NUMBER($full_points) } × { PERCENT($price_weight) } × (1 − ln(the bid's price / lowest price) / ln({ NUMBER($log_base) })), where ln is the natural logarithm. A price more than { NUMBER($log_base) } times the lowest gives negative price points.
        { document-price }
        { document-quality }
        { document-shifted-rounded }
        { document-price-above-zero }
        { document-rounded }
    .worth = Full quality is worth quality weight / price weight × price × ln(base of the logarithm): the same share of the price at every price, and so more money to a dearer bid.
    .trap = The sum of points itself does not say how good a bid is, since the lowest price moves everyone, and who wants to redo the calculation needs logarithms.

## Quality is turned into money

model-value_deduction = Monetary deduction (the price less amounts for quality)
    .how = Each bid gets a comparison figure: its evaluated price less a deduction for each award criterion. How much each point and each scored requirement that is met deducts is fixed in the procurement documents. The bid with the lowest comparison figure is the most advantageous. The figure is only used to compare the bids; what is paid is the prices of the bid.
    .figure = Comparison figure
    .wins = The lowest comparison figure wins.
    .document =
        Comparison figure = the bid's price − the deductions for quality. { document-lowest-figure } { document-below-zero }
        Each award criterion has an amount for each point on its scale, and each scored requirement that gives a deduction has its amount; the amounts stand with the criteria and the requirements. The difference between the lowest and the highest deductions on the scales is { MONEY($full_quality_value) } in total.
        { document-price }
        { document-absolute }
        { document-exact }
    .worth = Full quality is worth the difference between the largest and the smallest deduction in total: the same at every price and fixed beforehand.
    .trap = If the deductions are set without comparing them with the expected price, quality may be worth more than the whole price, or next to nothing.

model-price_surcharge = Surcharge for quality that is missing
    .how = Each bid gets a comparison figure: its evaluated price plus a surcharge for what it lacks in quality. How much each missing point and each scored requirement that is not met adds is fixed in the procurement documents; full quality adds nothing. The bid with the lowest comparison figure is the most advantageous.
    .figure = Comparison figure
    .wins = The lowest comparison figure wins.
    .document =
        Comparison figure = the bid's price + the surcharges for quality that is missing. { document-lowest-figure }
        Each award criterion has an amount for each point on its scale, and each scored requirement that gives a surcharge has its amount; the amounts stand with the criteria and the requirements. The surcharge of a criterion is the largest amount on its scale less the amount for the bid's points, and the surcharge of a scored requirement that is not met is its amount. The surcharges on the scales are at most { MONEY($full_quality_value) } in total.
        { document-price }
        { document-absolute }
        { document-exact }
    .worth = Full quality is worth the sum of the largest surcharges: the same at every price and fixed beforehand, just as equally large deductions.
    .trap = If the surcharges are set without comparing them with the expected price, quality may be worth more than the whole price, or next to nothing.

model-percentage_deduction = Percentage deduction from the price
    .how = Each bid gets a comparison figure: its evaluated price reduced by a percentage that depends on quality. The bid with the lowest comparison figure is the most advantageous.
    .figure = Comparison figure
    .wins = The lowest comparison figure wins.
    .document =
        Comparison figure = the bid's price × (1 − { PERCENT($full_deduction) } × quality). { document-lowest-figure }
        { document-price }
        { document-quality }
        { document-absolute }
        { document-exact }
    .worth = Full quality is worth full deduction × price / (1 − full deduction × quality): more to a dear bid than to a cheap one.
    .trap = The same quality is worth more money to whoever is dear, and as the price comes close to 0 quality becomes worthless.

model-willingness_to_pay = Willingness to pay for quality
    .how = Each bid gets a comparison figure: its evaluated price less what the authority has said beforehand that it would pay for each per cent of quality. The bid with the lowest comparison figure is the most advantageous.
    .figure = Comparison figure
    .wins = The lowest comparison figure wins.
    .document =
        Comparison figure = the bid's price − { MONEY($willingness_to_pay) } × quality in per cent. { document-lowest-figure } { document-below-zero }
        { document-price }
        { document-quality } Quality in per cent is 100 × quality.
        { document-absolute }
        { document-exact }
    .worth = Full quality is worth 100 times the willingness to pay for one per cent: the same at every price and fixed beforehand.
    .trap = The willingness to pay is a statement of what quality is worth; where it is not grounded in the benefit to the organisation, a guess decides the award.

model-quality_premium = Quality premium from an estimated cost
    .how = Each bid gets a comparison figure: its evaluated price less a premium for the quality that it has beyond the poorest bid. The premium is computed from an estimated cost and the weights. The bid with the lowest comparison figure is the most advantageous.
    .figure = Comparison figure
    .wins = The lowest comparison figure wins.
    .document =
        Comparison figure = the bid's price − premium. { document-lowest-figure } { document-below-zero }
        Premium = { MONEY($estimate) } × { PERCENT($quality_weight) } / { PERCENT($price_weight) } × (quality − lowest quality).
        { document-price }
        { document-quality }
        { document-shifted }
        { document-exact }
    .worth = Full quality is worth quality weight / price weight × the estimated cost: the same at every price and fixed beforehand.
    .trap = If the estimated cost is wrong, quality is valued wrong in the same proportion.

model-price_coefficient = Price divided by a coefficient for quality
    .how = Each bid gets a comparison figure: its evaluated price divided by a coefficient that is 1 without quality and grows with it. The bid with the lowest comparison figure is the most advantageous.
    .figure = Comparison figure
    .wins = The lowest comparison figure wins.
    .document =
        Comparison figure = the bid's price / the coefficient. { document-lowest-figure }
        Coefficient = 1 + { PERCENT($full_coefficient) } × quality / (1 − { PERCENT($full_coefficient) }).
        { document-price }
        { document-quality }
        { document-absolute }
        { document-exact }
    .worth = Full quality is worth v × price / ((1 − v) + v × quality), where v is the highest value of quality: more to a dear bid, and less the higher its quality already is.
    .trap = The same quality is worth more money to whoever is dear, and at price 0 quality does not count at all.

## Quality in proportion to price

model-quality_per_price = Quality per unit of price (the ratio model)
    .how = Each bid gets a comparison figure: its quality divided by its evaluated price. The bid with the highest comparison figure is the most advantageous.
    .figure = Comparison figure
    .wins = The highest comparison figure wins.
    .document =
        Comparison figure = quality / the bid's price. { document-highest-figure }
        { document-price }
        { document-quality }
        { document-absolute }
        { document-price-above-zero }
        { document-exact }
    .worth = Full quality is worth price / quality: more to a dear bid and to one of low quality.
    .trap = A cheap bid of very low quality may beat a good one, quality 0 always loses, and the model is not 50/50 between price and quality.

model-price_per_quality = Price per quality
    .how = Each bid gets a comparison figure: its evaluated price divided by its quality, that is what full quality would cost at the same rate. The bid with the lowest comparison figure is the most advantageous.
    .figure = Comparison figure
    .wins = The lowest comparison figure wins.
    .document =
        Comparison figure = the bid's price / quality. { document-lowest-figure }
        { document-price }
        { document-quality }
        { document-absolute }
        The model gives no figure at quality 0; such a bid cannot be ranked.
        { document-exact }
    .worth = Full quality is worth price / quality: more to a dear bid and to one of low quality.
    .trap = At price 0 quality does not count at all, and a cheap bid of very low quality may beat a good one.

model-weighted_quality_per_price = Weighted quality per unit of price
    .how = Each bid gets a comparison figure: its quality raised to the quotient of quality weight and price weight, divided by its evaluated price. The bid with the highest comparison figure is the most advantageous.
    .figure = Comparison figure
    .wins = The highest comparison figure wins.
    .document =
        Comparison figure = quality raised to ({ PERCENT($quality_weight) } / { PERCENT($price_weight) }), divided by the bid's price. { document-highest-figure }
        { document-price }
        { document-quality }
        { document-absolute }
        { document-price-above-zero }
        { document-rounded }
    .worth = Full quality is worth quality weight / price weight × price / quality: more to a dear bid and to one of low quality.
    .trap = A few percentage points in the weights change much, and with a quality weight above 70 per cent hardly anything but quality counts.

model-exponential_quality_price = Quality and price with exponents
    .how = Each bid gets a comparison figure: its quality raised to an exponent, divided by its evaluated price raised to 1 less the same exponent. The larger the exponent, the more quality weighs. The bid with the highest comparison figure is the most advantageous.
    .figure = Comparison figure
    .wins = The highest comparison figure wins.
    .document =
        Comparison figure = quality raised to { NUMBER($quality_exponent) }, divided by the bid's price raised to (1 − { NUMBER($quality_exponent) }). { document-highest-figure }
        { document-price }
        { document-quality }
        { document-absolute }
        { document-price-above-zero }
        { document-rounded }
    .worth = Full quality is worth a / (1 − a) × price / quality, where a is the exponent: more to a dear bid and to one of low quality.
    .trap = A small change of the exponent changes much, quality 0 always loses, and who wants to redo the calculation needs powers.

model-offset_quality_per_price = Quality per unit of price with a base number
    .how = Each bid gets a comparison figure: its quality plus a base number, divided by its evaluated price. The larger the base number, the less quality weighs. The bid with the highest comparison figure is the most advantageous.
    .figure = Comparison figure
    .wins = The highest comparison figure wins.
    .document =
        Comparison figure = (quality + { NUMBER($offset) }) / the bid's price. { document-highest-figure }
        { document-price }
        { document-quality }
        { document-absolute }
        { document-price-above-zero }
        { document-exact }
    .worth = Full quality is worth price / (quality + base number): more to a dear bid and to one of low quality, and less the larger the base number is.
    .trap = The base number settles what quality is worth, but nobody can read that from the text without computing.

model-calibrated_quality_per_price = Quality per unit of price, calibrated against the highest acceptable price
    .how = A bid without extra quality at a basic price is to be as good as a bid of full quality at the highest acceptable price. Every bid therefore gets a base quality, and its own quality fills up the rest. The comparison figure is their sum divided by the evaluated price. The bid with the highest comparison figure is the most advantageous.
    .figure = Comparison figure
    .wins = The highest comparison figure wins.
    .document =
        Comparison figure = (base quality + (1 − base quality) × quality) / the bid's price. { document-highest-figure }
        Base quality = basic price / highest acceptable price = { MONEY($basic_price) } / { MONEY($highest_price) }.
        { document-price }
        { document-quality }
        { document-absolute }
        { document-price-above-zero }
        { document-exact }
    .worth = Full quality is worth, to a basic bid at the basic price, the difference between the highest acceptable price and the basic price, and more in proportion to a bid that is dearer at the same quality.
    .trap = If the basic price or the highest acceptable price is guessed wrong, quality is valued wrong, and the same quality is worth more money to whoever is dear.

model-utility_index = Utility index
    .how = Each bid gets an index: 1 less the weighted distance to the best quality, divided by its evaluated price and multiplied by the lowest price. The bid with the highest index is the most advantageous.
    .figure = Utility index
    .wins = The highest utility index wins.
    .document =
        Utility index = (1 − (highest quality − quality) × { PERCENT($quality_weight) } / { PERCENT($price_weight) }) / the bid's price × lowest price. The bid with the highest utility index is the most advantageous. The index may be negative and is not cut off.
        { document-price }
        { document-quality }
        { document-relative }
        { document-price-above-zero }
        { document-exact }
    .worth = Full quality is worth N × price / (1 − (highest quality − quality) × N), where N is quality weight / price weight: more to a dear bid and to one far below the best quality.
    .trap = A bid of high quality that cannot win changes everybody's distance and may change the winner, and where the index is negative a higher price is better.

model-quality_corridor = Quality per unit of price within a corridor
    .how = Each bid gets a comparison figure: its quality divided by its evaluated price. Bids that are at most a fixed share below the highest comparison figure are inside the corridor, and among them one criterion alone decides. Bids outside the corridor come after.
    .figure = Quality per unit of price
    .wins = Inside the corridor the published criterion decides; outside it the highest figure wins.
    .document =
        Comparison figure = quality / the bid's price. Bids whose comparison figure is at least (1 − { PERCENT($corridor) }) × the highest comparison figure are inside the corridor.
        { $deciding ->
            [price] Among the bids inside the corridor the one with the lowest price is the most advantageous.
           *[quality] Among the bids inside the corridor the one with the highest quality is the most advantageous.
        } Bids outside the corridor come after them, in the order of their comparison figures.
        { document-price }
        { document-quality }
        { document-relative }
        { document-price-above-zero }
        { document-exact }
    .worth = Full quality is worth price / quality outside the corridor; inside it quality is worth any amount if quality decides, and nothing if price decides.
    .trap = Inside the corridor one of price and quality stops counting, and where the corridor begins is settled by the highest comparison figure, so that the winner may change when that bid leaves although it did not win.

## Distance from a reference

model-mean_reference = Weighted comparison with means
    .how = Each bid gets a comparison figure: the quality weight × its quality in proportion to the mean quality, less the price weight × its price in proportion to the mean price. The bid with the highest comparison figure is the most advantageous.
    .figure = Comparison figure
    .wins = The highest comparison figure wins.
    .document =
        Comparison figure = { PERCENT($quality_weight) } × quality / mean quality − { PERCENT($price_weight) } × the bid's price / mean price. { document-highest-figure } { document-below-zero }
        { document-price }
        { document-quality }
        { document-relative }
        The model gives no figures when every price, or every quality, is 0.
        { document-exact }
    .worth = Full quality is worth about quality weight / price weight × mean price / mean quality: the same at every price, but the means depend on every bid.
    .trap = The means are moved by bids that cannot win, so that the winner may change when one of them leaves; the German guide that the model comes from now advises against it.

model-median_reference = Weighted comparison with medians
    .how = Each bid gets a comparison figure: the quality weight × its quality in proportion to the median quality, less the price weight × its price in proportion to the median price. The bid with the highest comparison figure is the most advantageous.
    .figure = Comparison figure
    .wins = The highest comparison figure wins.
    .document =
        Comparison figure = { PERCENT($quality_weight) } × quality / median quality − { PERCENT($price_weight) } × the bid's price / median price. { document-highest-figure } { document-below-zero }
        The median is the value in the middle; with an even number of bids it is the mean of the two in the middle.
        { document-price }
        { document-quality }
        { document-relative }
        The model gives no figures when the median price or the median quality is 0.
        { document-exact }
    .worth = Full quality is worth about quality weight / price weight × median price / median quality: the same at every price, but the medians depend on every bid.
    .trap = When a bid leaves a median may jump and the winner change; with four bids that happened more often than with means.

model-fixed_reference = Weighted comparison with fixed references
    .how = Each bid gets a comparison figure: the quality weight × its quality in proportion to a reference quality, less the price weight × its price in proportion to a reference price. The references stand in the procurement documents. The bid with the highest comparison figure is the most advantageous.
    .figure = Comparison figure
    .wins = The highest comparison figure wins.
    .document =
        Comparison figure = { PERCENT($quality_weight) } × quality / { NUMBER($reference_quality) } − { PERCENT($price_weight) } × the bid's price / { MONEY($reference_price) }. { document-highest-figure } { document-below-zero }
        { document-price }
        { document-quality }
        { document-absolute }
        { document-exact }
    .worth = Full quality is worth quality weight / price weight × reference price / reference quality: the same at every price and fixed beforehand.
    .trap = The weights alone do not say what quality is worth: if the references are set far from the bids it becomes worth much more or less than the weights suggest.

## Other ways

model-rated_criteria = Points against the best quality and the lowest cost
    .how = Quality gets as large a part of the quality points as it is of the best quality, and the price as large a part of the price points as the lowest price is of the bid's price. The bid with the highest sum of points is the most advantageous.
    .figure = Sum of points
    .wins = The highest sum of points wins.
    .document =
        { document-highest-points }
        Quality points = { NUMBER($full_points) } × { PERCENT($quality_weight) } × quality / highest quality.
        Price points = { NUMBER($full_points) } × { PERCENT($price_weight) } × lowest price / the bid's price.
        { document-price }
        { document-quality }
        { document-relative }
        { document-price-above-zero } Nor does it give figures when every quality is 0.
        { document-exact }
    .worth = Full quality is worth quality weight / price weight × price² / (lowest price × highest quality): four times as much to a bid of twice the price, and dependent on the price and quality of other bids.
    .trap = Both a very low price and a very high quality from bids that cannot win change everybody's points: in every fifth simulated tender the winner changed when such a low-price bid joined.

model-relative_quality = Quality against the best quality, absolute price scale
    .how = Quality gets as large a part of the quality points as it is of the best quality. The price gets its share on a straight line between two prices stated in the procurement documents. The bid with the highest sum of points is the most advantageous.
    .figure = Sum of points
    .wins = The highest sum of points wins.
    .document =
        { document-highest-points }
        Quality points = { NUMBER($full_points) } × { PERCENT($quality_weight) } × quality / highest quality.
        Price points = { NUMBER($full_points) } × { PERCENT($price_weight) } × ({ MONEY($price_zero) } − the bid's price) / ({ MONEY($price_zero) } − { MONEY($price_full) }). The line goes on beyond the two prices.
        { document-price }
        { document-quality }
        { document-relative }
        The model gives no figures when every quality is 0.
        { document-exact }
    .worth = Full quality is worth quality weight / price weight × (price for the share 0 − price for the full share) / highest quality: the same at every price, but more the lower the highest quality is.
    .trap = When the bid of the best quality leaves, everybody's quality becomes worth more, and the winner may change although the price scale is absolute.

model-rank_points = Points by place
    .how = The bids are ordered by price and, in an order of its own, by quality. Every place after the first costs the weight, and the bid that has lost least is the most advantageous. How large the differences are does not count.
    .figure = Points
    .wins = The highest figure wins.
    .document =
        Points = − { PERCENT($price_weight) } × (place in price − 1) − { PERCENT($quality_weight) } × (place in quality − 1). The bid with the highest points is the most advantageous.
        The lowest price and the highest quality have place 1. Equal values share a place, and the next value has the next place (1, 1, 2).
        { document-price }
        { document-quality }
        { document-relative }
        { document-exact }
    .worth = Quality has no price: an improvement is worth a whole place or nothing, however large it is.
    .trap = The size of the differences does not count, and a loser's leaving changes the winner more often than in any other model: in almost every fourth simulated tender.

model-lowest_price = Lowest price with thresholds
    .how = Quality is tested against the minimum levels stated in the procurement documents. A bid that does not reach a threshold goes no further. Among the bids that reach every threshold, the one with the lowest evaluated price is the most advantageous. Quality above a threshold does not affect the ranking.
    .figure = Evaluated price
    .wins = The lowest evaluated price wins.
    .document =
        The bid with the lowest price is the most advantageous, among those that reach every threshold. { $threshold ->
            [0] The thresholds stand with the criteria.
           *[other] A bid whose quality is less than { PERCENT($threshold) } does not reach the threshold.
        } Quality above a threshold does not affect the order.
        { document-price }
        { document-absolute }
        { document-exact }
    .worth = Quality has no price: it counts up to the threshold only.
    .trap = Quality beyond the threshold earns nothing, so that whoever writes the thresholds also settles which quality is bought.

model-fixed_price = Fixed price, quality decides
    .how = The price is fixed beforehand and the same for everyone. Each award criterion has a weight, and the weights together are 100 per cent. For each criterion the bid gets the weight × the share of the scale that it reaches × the full points. The bid with the highest sum of points is the most advantageous.
    .figure = Sum of points
    .wins = The highest sum of points wins.
    .document =
        The price is fixed and the same for every bid; it is stated in the procurement documents. Sum of points = { NUMBER($full_points) } × quality. The bid with the highest sum of points is the most advantageous.
        { document-quality }
        { document-absolute }
        { document-exact }
    .worth = Quality has no price: the price is fixed, and all competition is about quality.
    .trap = If the price is set too high the authority pays too much, and if it is too low there are no bids; no competition corrects it.

model-priority_order = Order of priority
    .how = The bids are compared by the first criterion in the order. Only those that are exactly equal there are compared by the next. How large the difference is does not count.
    .figure = First in the order
    .wins = Who is best by the first criterion wins; among equals the next decides.
    .document =
        The criteria have no weights but an order, which is stated in the procurement documents; price has its place in it. { $first ->
            [price] Price is compared first.
           *[quality] Quality is compared first.
        }
        The bid that is best by the first criterion is the most advantageous. Only bids that are exactly equal there are compared by the next criterion, and so on. Best are the lowest price and the most points.
        { document-price }
        { document-absolute }
        { document-exact }
    .worth = Quality has no price: what comes first is worth any amount of what comes next.
    .trap = An insignificant difference in the first criterion beats any difference in the second, and an order may be used only where weights are not possible (LOU 16:6).

model-topsis = TOPSIS (closeness to the best conceivable bid)
    .how = Prices and qualities are scaled so that they can be compared, and weighted. Of the bids' best and worst values one conceivable best and one conceivable worst bid are made. Each bid gets a number from 0 to 1: how close it is to the best, compared with the worst. The highest number is best.
    .figure = Closeness
    .wins = The highest closeness is best.
    .document = TOPSIS cannot be stated as the award model. As advice the method compares the bids by price, which weighs { PERCENT($price_weight) }, and quality, which weighs { PERCENT($quality_weight) }: each value is divided by the root of the sum of all bids' squares, and the closeness is the distance to the worst values divided by the sum of the distances to the worst and the best. The numbers are rounded to nine decimals.
    .worth = What quality is worth depends on all bids at once and cannot be said beforehand.
    .trap = Every bid changes the numbers of all others, so that a loser's leaving may change which is best: that is why the method is advice and never an award rule.
