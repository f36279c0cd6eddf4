### Findings on criteria that can be read but not evaluated. They are told before the lock, while they can still be corrected.

criteria-average-deducts = { $rule ->
        [mean] The panel's points are the mean of the evaluators' points and may fall between two whole points.
       *[other] The panel's points are the median of the evaluators' points and may fall between two whole points.
    } The deductions { in-lots } exist for whole points only.
    .do = Choose the panel rule consensus, where the panel agrees on whole points. You may also choose the model weighted_points or fixed_price, which count points between two whole ones.
criteria-threshold-unweighted = The criterion { $criterion } { in-lots } has a threshold, but the criteria under it have no weights. The level that a bid reaches can then not be worked out.
    .do = Move threshold to the criteria that are given points, or choose a model with weights.
criteria-threshold-over-price = The criterion { $criterion } { in-lots } has a threshold, but price is part of the criterion. How much of the level a price reaches cannot be worked out.
    .do = Move threshold to the quality criteria, or move price so that it does not stand under { $criterion }.
criteria-price-alone = Price is the only criterion { in-lots }. The model weighted_points then has nothing to weigh price against.
    .do = Add the quality criteria that shall count, or choose the model lowest_price.
criteria-without-value = The criterion { $criterion } in lot { $lot } gets its points from scored requirements, but no scored requirement under it gives { $unit ->
        [money] any deduction
       *[points] any points
    }.
    .do = Give at least one of the scored requirements { $unit ->
        [money] a deduction above 0
       *[points] points above 0
    }, or remove the criterion.
criteria-without-evidence = The scored requirement { $requirement } asks for no evidence. Under the criterion { $criterion } in lot { $lot } only what is shown counts, so an answer would give no points.
    .do = State what evidence is asked for and its lowest level, or move the requirement to a criterion with source = "requirements".
criteria-deduct-nothing = In lot { $lot } the deductions are the same however good a bid is. Price then decides alone.
    .do = State higher deductions for higher points or for scored requirements that are met, or choose the model lowest_price.
