### Findings of the laboratory: what the award model does, seen before there is any bid.

## Prices and qualities that stop counting

lab-price-flat = From { MONEY($lowest) } to { MONEY($highest) } a lower price gains nothing: the bid stands the same against all others however far the price is lowered. { $others ->
        [0] The laboratory found no other such stretch.
        [one] The laboratory found one more such stretch.
       *[other] The laboratory found { $others } more such stretches.
    } A model in which a lower price gains nothing has been held unlawful ({ $source }).
    .do = Choose a model in which every reduction counts all the way down to 0, for example value_deduction, or weighted_points with outside = "continue".
lab-quality-flat = From { PERCENT($lowest) } to { PERCENT($highest) } of full quality being better gains nothing for a bid of { MONEY($price) }: the bid stands the same against all others. { $others ->
        [0] The laboratory found no other such stretch.
        [one] The laboratory found one more such stretch.
       *[other] The laboratory found { $others } more such stretches.
    }
    .do = Ask yourselves whether better quality is really worth nothing there. Otherwise choose a model in which every step counts.

## Bids that the model cannot compute

lab-undefined-at-price-zero = A bid at price 0 cannot be computed: the formula divides by zero, or takes the logarithm of zero. Such a bid may not be rejected only because its price is 0 (C-367/19 Tax-Fin-Lex). It is examined as abnormally low (LOU 16:7).
    .do = Choose a model that can compute a price of 0, for example value_deduction, or state in the procurement documents how such a bid is computed.
lab-undefined = { $situation ->
        [single-bid] If only one bid comes in, it cannot be computed.
        [equal-prices] If all bids have the price { MONEY($price) }, they cannot be computed.
        [equal-bids] If all bids are equal in price and quality, they cannot be computed.
       *[quality-zero] A bid of quality 0 cannot be computed.
    }
    .do = State in the procurement documents what then applies, or choose a model that can always be computed.

## The part of other bids

lab-loser-decides = A bid that does not win can decide who wins. Among { $bids } invented bids { LIST($before) } comes first; if { $moved } is withdrawn, { LIST($after) } comes first. This happened in { PERCENT($share) } of the simulated procurements.
    .do = Choose a model in which each bid is computed on its own. Otherwise state in reason_sv and reason_en why you need this one.
lab-decoy = One bidder can help another to win. A bid of { MONEY($price) } with { PERCENT($quality) } of full quality cannot win itself, but makes { LIST($after) } win instead of { LIST($before) }.
    .do = Choose a model in which each bid is computed on its own: then a decoy can change nothing.
lab-others-enter = Other bids are part of every bid's figure. Among { NUMBER($searched) } sets of bids that were tried no loser changed who won, but that is no proof that it cannot happen.
    .do = Expect the order to depend on who bids, or choose a model in which each bid is computed on its own.
lab-figures-shift = Other bids move all figures alike. The order of two bids is not changed by a third, but nobody can compute their own figure before all bids are known. { $rounded ->
        [yes] The rounding can make two very similar bids equal among some bids and not among others.
       *[no] The formula proves it.
    }
    .do = Nothing needs to be done. If bidders should be able to compute their figure themselves, choose a model in which each bid is computed on its own.

## What price and quality weigh

lab-weight-far = Price is said to weigh { PERCENT($nominal) }, but of what tells bids apart { PERCENT($middle) } is price in an ordinary simulated procurement (between { PERCENT($lowest) } and { PERCENT($highest) } in nine of ten).
    .do = Change the weights or the price scale until price weighs what you mean, or state plausible prices under [laboratory] if those assumed are wrong.
lab-price-neutralised = Between { MONEY($lowest) } and { MONEY($highest) }, the cheapest and the dearest plausible bid, only { PERCENT($used) } of the price points differ. The Conseil d’État has held unlawful a model that took the edge off price in this way (3 November 2014, no. 373362, Belleville-sur-Loire).
    .do = Change the price scale so that plausible prices use most of the price points.
lab-quality-above-price = { $amounts ->
        [yes] The largest deductions are together { MONEY($worth) }
       *[no] The difference between the worst and the best plausible quality is worth about { MONEY($worth) }
    }. That is as much as the whole expected price, { MONEY($price) }, or more.
    .do = Ask yourselves whether you would pay so much for the quality. Otherwise lower the deductions or the weight of quality.
lab-dear-bid-wins = { $any_price ->
        [yes] The best bid in quality wins over the invented bids however dear it is: even at { MONEY($price) }, where the search ends.
       *[no] The best bid in quality wins over the invented bids all the way up to { MONEY($price) }.
    } The dearest plausible price is { MONEY($usual) }.
    .do = Ask yourselves whether you would pay so much. A highest price may be set as a mandatory requirement; otherwise price needs to weigh more.

## How many remain

lab-few-remain = { $left ->
        [0] None of { $products } known products meets
       *[one] Only one of { $products } known products meets
    } every mandatory requirement that there are answers to in lot { $lot }. { $count ->
        [one] Requirement { LIST($excluding) } excludes some.
       *[other] Requirements { LIST($excluding) } exclude some each.
    }
    .do = { $helping_count ->
        [0] Dropping one requirement alone does not help. Go through them together: which are needed, and which can be scored instead?
        [one] Examine whether { LIST($helping) } has to be mandatory: without it more remain.
       *[other] Examine whether each of { LIST($helping) } has to be mandatory: without any one of them more remain.
    }

## Points outside the scale

lab-points-out-of-range = { $line ->
        [price-points] The price points
        [quality-points] The quality points
       *[total] The total points
    } become { POINTS($points) } for a plausible bid ({ MONEY($price) }, { PERCENT($quality) } of full quality). { $which ->
        [below-zero] Points below 0 are lawful and may be right: that is how price goes on counting.
       *[above-full] That is more than the full { POINTS($full) } points. It is lawful and may be right: that is how price goes on counting.
    }
    .do = State in the procurement documents that it can happen. Do not cap the scale: then price stops counting.
