### Findings on award models, the tie-break, the award and other methods.

## The model and its parameters

unknown-award-model = The award model "{ $model }" of lot { $lot } does not exist.
    .do = { $nearest ->
        [none] Choose one of { LIST($known, kind: "or") }.
       *[other] Did you mean { $nearest }? The models are { LIST($known) }.
    }
award-parameter-unknown = The model { $model } has no parameter "{ $parameter }".
    .do = { $known_count ->
        [0] Remove the parameter: the model has none.
       *[other] { $nearest ->
            [none] Remove the parameter. The model's parameters are { LIST($known) }.
           *[other] Did you mean { $nearest }? The model's parameters are { LIST($known) }.
        }
    }
award-parameter-missing = The model { $model } lacks the parameter { $parameter }.
    .do = Write { $parameter } under award.parameters. It has no default, since it decides the result.
award-parameter-not-a-number = The parameter { $parameter } is "{ $value }", which is not a number that the model can use.
    .do = { $above_zero ->
        [yes] Write a number greater than 0 in quotation marks, with a decimal point and without blanks, e.g. "100".
       *[no] Write a number that is 0 or more in quotation marks, with a decimal point and without blanks, e.g. "700000".
    }
award-parameter-not-a-choice = The parameter { $parameter } is "{ $value }", which cannot be chosen.
    .do = { $nearest ->
        [none] Choose { LIST($choices, kind: "or") }.
       *[other] Did you mean { $nearest }? You can choose { LIST($choices, kind: "or") }.
    }
award-parameter-out-of-bounds = The parameter { $parameter } is { NUMBER($value) }, and with that number the model means nothing.
    .do = { $bounds ->
        [above] Write a number greater than { NUMBER($least) }.
        [whole] Write a whole number from { NUMBER($least) } to { NUMBER($most) }.
       *[between] Write a number greater than { NUMBER($least) } and less than { NUMBER($most) }.
    }
award-parameters-not-rising = The parameter { $lower } is { NUMBER($lower_value) }, but must be less than { $higher }, which is { NUMBER($higher_value) }.
    .do = Set { $lower } lower, or { $higher } higher.
award-order-unknown = The order names "{ $word }", which is neither a criterion with points nor the word price.
    .do = { $nearest ->
        [none] Write { LIST($known, kind: "or") }.
       *[other] Did you mean { $nearest }? The order consists of { LIST($known) }.
    }
award-order-repeated = "{ $word }" appears more than once in the order.
    .do = Leave it once. The second time it cannot tell any bids apart.
award-order-lacking = The order of lot { $lot } lacks { LIST($words) }.
    .do = { $count ->
        [one] Write it in where it belongs.
       *[other] Write them in where they belong.
    } What is not in the order does not count.
award-order-ambiguous = In lot { $lot } a criterion has the id price, and in the order that word means the evaluated price.
    .do = Give the criterion another id.
price-scale-not-falling = The price scale gives the whole share at { MONEY($price_full) } and the share 0 at { MONEY($price_zero) }. A lower price would not pay.
    .do = Set price_zero higher than price_full.

## What the model needs of the criteria

award-weight-missing = The criterion { $criterion } in lot { $lot } has no weight.
    .do = Write weight as a decimal number in quotation marks, e.g. "0.35".
award-weight-negative = The criterion { $criterion } in lot { $lot } has the weight { NUMBER($weight) }.
    .do = A weight is 0 or more. Correct it.
award-top-weights-not-one = The weights at the top of the criteria of lot { $lot } sum to { NUMBER($total) }, not 1.
    .do = Correct the weights so that they sum to exactly 1. They are never rescaled for you.
award-weights-not-one = The weights under { $criterion } in lot { $lot } sum to { NUMBER($total) }, not 1.
    .do = Correct the weights so that they sum to exactly 1. They are never rescaled for you.
award-weight-not-allowed = The criterion { $criterion } in lot { $lot } has a weight, but the model { $model } does not use weights.
    .do = Remove weight, or choose a model with weights. A weight that does not count misleads bidders.
award-price-leaf-not-one = Lot { $lot } has { NUMBER($count) } criteria with source = "price". A model that weights the price has exactly one.
    .do = Give exactly one criterion source = "price".
award-price-leaf-not-allowed = The criterion { $criterion } in lot { $lot } has source = "price", but in the model { $model } price is no criterion of its own.
    .do = Remove the criterion, or choose a model that weights the price, such as weighted_points.
award-quality-weight-zero = In lot { $lot } no quality criterion has any weight. Quality would not count.
    .do = Give quality a weight, or choose the model lowest_price.
award-criterion-above-bound = The criterion { $criterion } can give { NUMBER($value) } of { $parameter }. A single criterion may give { NUMBER($most) } at most.
    .do = Lower the criterion's weight or { $parameter }.
award-deductions-missing = The criterion { $criterion } in lot { $lot } has no deductions.
    .do = State an amount for each whole point of the scale.
award-deductions-falling = The criterion { $criterion } in lot { $lot } deducts less for more points.
    .do = Correct deductions so that the amount never falls as the points rise. Otherwise a bid loses by being better.

## Models that may not be used

price-floor-in-scale = The price scale stops counting at { MONEY($price_full) }: a bid at { MONEY($lower_price) } gets { POINTS($lower_points) } points and one at { MONEY($price_full) } gets { POINTS($points) }. A lower price gives no more points. Such a model is unlawful ({ $source }).
    .do = Set outside = "continue", so that the line goes on down to 0, or choose the model value_deduction.
price-ceiling-in-scale = The price scale stops counting at { MONEY($price_zero) }: bids at { MONEY($price_zero) } and at { MONEY($higher_price) } both get { POINTS($points) } points. Among expensive bids a lower price does not pay. { $source } was about the other end of the scale; the same reason is applied here.
    .do = Set outside = "continue", so that every amount counts. A highest price may be a mandatory requirement.
price-stops-between-two-bids = With two bids alone the cheaper always gets all price points and the dearer none, however large the difference. A lower price then gives nothing until it passes the other. { $source } was about a floor in a price scale; the same reason is applied here.
    .do = Choose a model in which every amount counts, such as weighted_points with outside = "continue", or value_deduction.
price-stops-above-multiple = Price points stop at 0 for every bid dearer than the multiple of the lowest price. Among those a lower price does not pay, and where all other bids are that dear it does not pay for the cheapest either. { $source } was about the other end of the scale; the same reason is applied here.
    .do = Set outside = "continue", so that every amount counts.
price-stops-at-threshold = Price points stop growing at { MONEY($price) }: a lower price gives no more points. Such a model is unlawful ({ $source }).
    .do = Set stop_price to "0", so that the points grow all the way down to 0.
price-stops-in-corridor = Inside the corridor quality alone decides. A lower price gives a bid there nothing, as long as no other falls outside. { $source } was about a floor in a price scale; the same reason is applied here.
    .do = Set deciding = "price", or choose the model quality_per_price.
price-stops-between-ranks = Only the place by price counts, not how large the differences are. A lower price gives nothing until it reaches or passes another. { $source } was about a floor in a price scale; the same reason is applied here.
    .do = Choose a model in which every amount counts, such as weighted_points with outside = "continue", or value_deduction.
award-override-unsigned = The override of "{ $fault }" lacks a name or a reason, and does not hold.
    .do = Write who decided it (by), and why the model is lawful all the same (reason).
award-override-impossible = "{ $fault }" cannot be overridden: without it there is no model to compute with.
    .do = Remove the override, and correct the model.
price-weight-zero = The price criterion { $criterion } has the weight 0. Price would not count.
    .do = Give price a weight, or choose the model fixed_price if the price is to be fixed.

## The tie-break

tie-break-rule-unknown = The tie-break rule "{ $rule }" does not exist.
    .do = { $nearest ->
        [none] Write lowest_price, highest: followed by a criterion's id, or drawing.
       *[other] Did you mean { $nearest }?
    }
tie-break-repeated = The tie-break rule "{ $rule }" appears more than once.
    .do = Remove one of them. The second time it cannot tell any bids apart.
tie-break-without-price = The tie-break rule lowest_price cannot be used in lot { $lot }, where the price is fixed.
    .do = Remove the rule, and use for instance highest: followed by a criterion's id, or drawing.
tie-break-criterion-unknown = The tie-break rule names the criterion "{ $criterion }", which is no quality criterion at the lowest level in the lot.
    .do = { $nearest ->
        [none] Write the id of a criterion that is scored.
       *[other] Did you mean { $nearest }?
    }
drawings-contradict = There are several drawings of lots for { LIST($bids) }, and they give different orders.
    .do = Keep the drawing that applies, and note in the journal why the other one was removed.

## What is missing to decide

award-price-missing = The bid { $bid } has no evaluated price.
    .do = Check the bid's price sheet. A missing price is never read as 0.
award-price-above-ceiling = The bid { $bid } has the price { MONEY($price) }, and the highest that is accepted is { MONEY($ceiling) }.
    .do = Examine the bid against the mandatory requirement of a highest price. The model counts the discount from that price, and a dearer bid is not evaluated.
award-figure-undefined = The bid { $bid } gets no figure: { $line ->
        [price-share] { line-price-share }
        [quality-share] { line-quality-share }
        [quality-premium] { line-quality-premium }
        [quality-price-ratio] { line-quality-price-ratio }
        [price-per-quality] { line-price-per-quality }
        [quality-exponent] { line-quality-exponent }
        [weighted-ratio] { line-weighted-ratio }
        [exponential-ratio] { line-exponential-ratio }
        [offset-ratio] { line-offset-ratio }
        [base-share] { line-base-share }
        [calibrated-quality] { line-calibrated-quality }
        [calibrated-ratio] { line-calibrated-ratio }
        [value-share] { line-value-share }
        [utility] { line-utility }
        [quality-part] { line-quality-part }
        [price-part] { line-price-part }
        [points-total] { line-points-total }
        [price-points] { line-price-points }
        [coefficient] { line-coefficient }
        [discount] { line-discount }
        [comparison-figure] { line-comparison-figure }
       *[other] a line
    } cannot be computed, for instance because it would divide by 0.
    .do = Check the bid's price and points. A price of 0 is examined as abnormally low (LOU 16:7). If the material is right, let a lawyer decide how the procurement can end.
award-score-missing = The bid { $bid } has no points on { $criterion }.
    .do = Fill in the points with a reason. Missing points are never read as 0.
award-deduction-missing = The bid { $bid } has no deduction on { $criterion }.
    .do = Check that the procurement states an amount for the bid's points.
award-deduction-not-published = The bid { $bid } has { NUMBER($points) } points on { $criterion } and the deduction { MONEY($deduction) }, but the procurement states { MONEY($published) } for those points.
    .do = This is a fault in vagval or in changed data. Run again from the start; if it stays, report it.

## Provisional results

provisional-mandatory = It is unclear whether the bid { $bid } meets the mandatory requirement { $requirement } in lot { $lot }.
    .do = Look into it, if needed by asking for clarification (LOU 4:9), and record the assessment in record/assessments.
    .many = It is unclear whether the bid { $bid } meets { $count } mandatory requirements.
provisional-low-price = The price of the bid { $bid } in lot { $lot } looks abnormally low, and no explanation is on record.
    .do = Ask the bidder to explain the price (LOU 16:7), and record question, answer and assessment in record/low_price.
provisional-answer = The bid { $bid } has no clear answer to the scored requirement { $requirement } in lot { $lot }, and the answer decides who is first.
    .do = Look into whether the answer may be clarified or completed (LOU 4:9), and record the assessment in record/assessments.
    .many = { $count } desirable requirements are unanswered in the bid { $bid }, and the answers can change which bid is first.
provisional-tie = { LIST($bids) } have exactly the same result in lot { $lot }, and the tie-break does not tell them apart.
    .do = Let a lawyer decide how the procurement can be concluded. The order may not be chosen afterwards.
provisional-tie-drawing = { LIST($bids) } have exactly the same result in lot { $lot }. A drawing of lots is to decide, and none that covers them all is on record.
    .do = Draw lots before a witness, and record the order in record/drawings.
no-bids = There are no bids in lot { $lot }. No award is proposed.
    .do = Decide whether to cancel the lot, and record the reasons.
no-admitted-bids = No bid in lot { $lot } may be evaluated. No award is proposed.
    .do = See under the examination why each bid may not be evaluated. Decide whether to cancel the lot, and record the reasons.
no-bid-reaches-thresholds = No bid in lot { $lot } reaches every threshold. No award is proposed.
    .do = See which threshold each bid did not reach. Decide whether to cancel the lot, and record the reasons.

## Other methods

matrix-price-decides = In lot { $lot } price alone decides among the bids that reach the thresholds. Methods that weigh several criteria have nothing to weigh.
    .do = Read the ranking in the award.
matrix-too-few-bids = In lot { $lot } there are { NUMBER($count) } bids to compare. Other methods need at least two.
    .do = Nothing needs to be done: the comparison is advice and does not affect the award.
matrix-nothing-weighs = In lot { $lot } there are no weights to compare by: no deductions are possible, and all prices are equal.
    .do = Nothing needs to be done: the comparison is advice and does not affect the award.
matrix-weights-constructed = The procurement's model has no weights in lot { $lot }. For the comparison each criterion has been given a weight by its largest possible deduction, and price by the difference between the highest and the lowest price ({ MONEY($spread) }).
    .do = Read the comparison as advice. The weights were made afterwards and may not be used for an award.
matrix-constant-criterion = All bids are equal on { $criterion }. The criterion tells no bids apart and is left out of the comparison; the other weights have been rescaled to sum to 1.
    .do = Nothing needs to be done: the comparison is advice and does not affect the award.
matrix-constant-price = All bids have the same price. The price tells no bids apart and is left out of the comparison.
    .do = Nothing needs to be done: the comparison is advice and does not affect the award.
matrix-all-equal = The bids are equal on every criterion. There is nothing to compare.
    .do = Nothing needs to be done: the tie-break decides.
