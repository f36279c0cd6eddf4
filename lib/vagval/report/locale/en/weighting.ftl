### Weights before publication: findings on judgments, and the page that shows how weights came about.

## Judgments, in a weighting file or by themselves

weights-method-unknown = There is no weighting method “{ $method }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Was “{ $nearest }” meant?
    }
    .do = Give one of { LIST($known, kind: "or") }.
weighting-criterion-unknown = The criterion “{ $value }” is not among those that are weighed.{ $nearest ->
        [none] {""}
       *[other] {" "}Was “{ $nearest }” meant?
    }
    .do = Give one of { LIST($known, kind: "or") }.
weighting-criterion-repeated = The criterion “{ $criterion }” stands twice.
    .do = Let it stand once.
weighting-criterion-missing = The criterion “{ $criterion }” has not been judged.
    .do = Ask the person who weighed. A missing criterion does not count as nought.
weighting-points-negative = “{ $criterion }” has { NUMBER($value) } points.
    .do = Write 0 or more.
weighting-points-above = “{ $criterion }” has { NUMBER($value) } points. The criterion that matters most has 100.
    .do = Write points from 0 to 100.
weighting-swing-without-full = No criterion has 100 points; the highest has { NUMBER($highest) }.
    .do = Give 100 points to the criterion whose step from worst to best matters most, and to the others what they are worth beside it.
weighting-points-all-zero = All criteria have 0 points.
    .do = Give at least one criterion more than 0.
weighting-points-sum = The points are { NUMBER($sum) } together, not 100.
    .do = Ask the person who divided them. They are not rescaled.
weighting-group-empty = A place in the order is empty.
    .do = Remove it. Empty places mean something only in a deck of cards (simos).
weighting-white-card-at-end = The deck begins or ends with a white card. A white card lies between two places.
    .do = Remove it, or put it between two criteria.
weighting-ratio-too-small = “ratio” is { NUMBER($value) }. The most important criterion must weigh more than the least important.
    .do = Say how many times more it weighs, a number above 1.
weighting-ratio-not-one = “ratio” is { NUMBER($value) }, but all criteria lie in the same place.
    .do = Give 1, or put the cards in different places.
weighting-pair-off-scale = “{ $first }” against “{ $second }” is { NUMBER($value) }. That number is not on Saaty’s scale.
    .do = Write a whole number from 1 to 9, or one divided by it ("1/3").
weighting-pair-same = “{ $criterion }” is compared with itself.
    .do = Remove the pair.
weighting-pair-repeated = “{ $first }” and “{ $second }” are compared twice.
    .do = Let the pair stand once. The inverse follows from it.
weighting-pair-missing = “{ $first }” and “{ $second }” have not been compared.
    .do = Ask the person who weighed. All pairs are needed; none is filled in.
weighting-best-is-worst = “{ $criterion }” is both the most and the least important.
    .do = Give two different criteria.
weighting-two-extremes = “{ $key }” is { LIST($named) }. It can be one criterion only.
    .do = Give one. Another that matters as much gets 1 in the comparison.
weighting-not-one = “{ $criterion }” compared with itself is { NUMBER($value) }.
    .do = Write 1.
weighting-best-worst-differ = The most against the least important is { NUMBER($first) } in one place and { NUMBER($second) } in the other.
    .do = It is the same comparison. Ask the person who weighed which one holds.
weighting-best-worst-equal = The most important is only once as important as the least. Then there is nothing to compare with.
    .do = Give a number from 2 to 9, or choose another method if all matter alike.
weighting-beyond-worst = “{ $criterion }” has { NUMBER($value) }, but the most against the least important is { NUMBER($whole) }. No comparison can be greater.
    .do = Ask the person who weighed.
weighting-judgment-off-scale = “{ $criterion }” has { NUMBER($value) }. That number is not on the scale.
    .do = Write a whole number from 1 to 9.
weighting-judgment-absent = “{ $key }” is missing.
    .do = Give it. The method asks for it.
weighting-not-a-number = “{ $value }” is no number.
    .do = Write a whole number, or a number in quotation marks ("62.5" or "1/3").
weighting-not-a-pair = “{ $value }” is no comparison of two criteria.
    .do = Write ["the one", "the other", how many times as important the one is].
weighting-not-by-criterion = “{ $key }” is “{ $value }”. There must be a number for each criterion.
    .do = Write { "{" } criterion = number, … { "}" }.
weighting-not-a-list = “{ $key }” is “{ $value }”. There must be a list.
    .do = Write the criteria in square brackets, those that matter alike in brackets of their own.
weighting-not-a-criterion = “{ $key }” is “{ $value }”. There must be a criterion.
    .do = Give the id of the criterion.
weighting-matrix-missing = “matrix” is missing, or is no list of rows.
    .do = Write a row for each alternative, or for each criterion where criteria are compared in pairs.
weighting-matrix-not-square = The matrix has { NUMBER($rows) } rows, but not as many columns in each, or another number of criteria.
    .do = Write a number for each pair of criteria. None is filled in.
weighting-matrix-uneven = The first row has { NUMBER($columns) } columns, but not every row, or another number of criteria.
    .do = Write as many numbers in each row.
weighting-matrix-diagonal = “{ $criterion }” compared with itself is { NUMBER($value) }.
    .do = Write 1.
weighting-matrix-not-reciprocal = “{ $first }” against “{ $second }” is { NUMBER($value) }, and the other way { NUMBER($mirror) }. One must be 1 divided by the other.
    .do = Ask the person who compared which one holds.
weighting-objectives = “objectives” must have { NUMBER($columns) } words, "max" or "min".
    .do = Say for each criterion whether more or less is better.
weighting-undefined = { $method ->
        [entropy_weights] There are no entropy weights for these numbers. They need at least two alternatives, no negative numbers, no column of noughts alone, and at least one column that tells the alternatives apart.
        [critic_weights] There are no CRITIC weights for these numbers. They need at least two criteria, differences between the alternatives in every column, and columns that do not all say the same.
       *[other] There are no MEREC weights for these numbers. They need numbers above nought, and at least one column that tells the alternatives apart.
    }
    .do = Leave out the columns without differences, or choose another method.

## Weighting files (criteria/…/weighting)

weighting-file-unread = The file “{ $name }” is no weighting record. What stands in it does nothing.
    .do = Put only .toml files into the folder weighting, one for each person.
weighting-after-publication = The weighting is dated { DATE($value) }, after the publication on { DATE($day) }.
    .do = Correct the date. The record shows how weights came about before publication; after it no weight changes.
weighting-nothing = The record holds no weighting.
    .do = Add at least one [[weighting]].
weighting-from-bids = The method “{ $method }” takes the weights out of the bids. Such weights are not permissible in an award: they must be known before bids are made.
    .do = Choose a method that asks people.
weighting-lot-unknown = There is no lot “{ $value }”.{ $nearest ->
        [none] {""}
       *[other] {" "}Was “{ $nearest }” meant?
    }
    .do = { $known_count ->
        [0] Give a lot of the procurement.
       *[other] Give one of { LIST($known, kind: "or") }.
    }
weighting-lot-unweighted = Lot { $lot } has no weights: the model “{ $model }” does not weigh criteria against each other.
    .do = Remove the weighting of the lot.
weighting-parent-unknown = “{ $value }” is no criterion with at least two criteria below it.{ $nearest ->
        [none] {""}
       *[other] {" "}Was “{ $nearest }” meant?
    }
    .do = { $known_count ->
        [0] Write parent = "" for the top level, or remove the line if all criteria are weighed at once.
       *[other] Give { LIST($known, kind: "or") }, or parent = "" for the top level.
    }
weighting-twice = Lot { $lot } is weighed twice { $node ->
        [top] at the top level
       *[other] below “{ $node }”
    }.
    .do = Keep one of the weightings.
weighting-whole-and-parts = Lot { $lot } is weighed both at once and level by level.
    .do = Choose one of them.
weighting-node-missing = In lot { $lot } nothing is weighed { $node ->
        [top] at the top level
       *[other] below “{ $node }”
    }.
    .do = Add a [[weighting]] for that level. Nothing is filled in.

## The page that shows how weights came about

weights-title = How the weights came about
weights-subtitle = { $name }, { $buyer }
weights-lead = { $people ->
        [0] Nobody has left a weighting record.
        [one] One person has weighed the criteria of { $lots ->
            [one] one lot
           *[other] { NUMBER($lots) } lots
        }. Here is what the answers come to, and how that stands to the weights in the criteria.
       *[other] { NUMBER($people) } people have weighed the criteria of { $lots ->
            [one] one lot
           *[other] { NUMBER($lots) } lots
        }. Here is what each answered, what the answers come to together, and how that stands to the weights in the criteria.
    }
weights-none-title = No weighting record
weights-none = There is no weighting record of this procurement. Put a file for each person into the folder weighting among the criteria, before they are published.
weights-frame-title = What this is
weights-frame-label = Before publication
weights-frame = Weights are chosen before a procurement is published. After that the record only shows how they came about: the published weights hold, and nothing here changes them or ranks any bid.
weights-lot = Lot { $lot }: { $name }
weights-weighed = { $people ->
        [one] { LIST($names) } has weighed the criteria.
       *[other] { LIST($names) } have weighed the criteria.
    }
weights-agreement = { LIST($names) } have weighed the criteria. How alike they order the criteria is measured by Kendall’s W: { $w }, where 0 is no agreement and 1 is the same order by all.
weights-near = No criterion is more than five percentage points apart between them.
weights-apart = { $count ->
        [one] On one criterion they are five percentage points apart or more:
       *[other] On { NUMBER($count) } criteria they are five percentage points apart or more, the widest first:
    }
weights-disagree = { $first } and { $second } disagree on { $criterion }: { $lowest } against { $highest }.
weights-published-same = The weights in the criteria are the same as the people’s mean.
weights-published-differ = The weights in the criteria differ from the people’s mean: { $moved } of the weight lies on other criteria. The furthest is { $criterion }: { $published } in the criteria against { $combined } in the mean.
weights-people-title = Who weighed lot { $lot }, how and why
weights-table = The weights of { $lot }, as shares of the whole
weights-people-table = People, methods and consistency in { $lot }
weights-reasons-table = The reasons for the weights of { $lot }
weights-column-criterion = Criterion
weights-column-mean = Mean
weights-column-geometric = Geometric mean
weights-column-median = Median
weights-column-published = In the criteria
weights-column-person = Person
weights-column-role = Role
weights-column-date = Date
weights-column-level = What was weighed
weights-column-method = Method
weights-column-consistency = Consistency
weights-column-reason = Reason
weights-day = { DATE($date) }
weights-level-all = all criteria at once
weights-level-top = the top level
weights-level-below = below { $name }
weights-method-swing = Swing: what the step from worst to best is worth
weights-method-direct-rating = A rating of each criterion
weights-method-point-allocation = 100 points to divide
weights-method-roc = Ranking (ROC)
weights-method-rank-sum = Ranking (rank sum)
weights-method-simos = Deck of cards (Simos)
weights-method-ahp-weights = Comparisons in pairs (AHP)
weights-method-ahp-geometric-mean = Comparisons in pairs (geometric mean)
weights-method-bwm-linear = Most and least important (BWM, linear)
weights-method-bwm-nonlinear = Most and least important (BWM, ratios)
weights-ratio-ahp = { $accepted ->
        [yes] Ratio { $ratio }, acceptable (at most 0.1)
       *[no] Ratio { $ratio }, above 0.1: the comparisons contradict each other and should be looked at again
    }
weights-ratio-bwm = Ratio { $ratio } (0 is fully consistent)
weights-ksi = Largest deviation { $ksi } (0 is fully consistent)
weights-several = { $person }, { $level }: several weights fit the answers as well. One of them, in the middle, was used.
alt-weights-people = Dot plot of the weights of { $lot }, { $people ->
        [one] one person
       *[other] { NUMBER($people) } people
    }. { $cases }.
alt-weights-people-case = { $criterion }: from { $lowest } to { $highest }, { $combined } in the mean, { $published } in the criteria
caption-weights-people = Each person’s weights in { $lot }, the mean and what the criteria say. The line shows how far they are apart.
axis-weights-people = Weight in the whole, per cent
legend-weights-person = One person
legend-weights-combined = Mean
legend-weights-published = In the criteria
weights-made = The page is in { $file }
page-footer-weights = { $procurement } · { $buyer } · criteria with fingerprint { $sha256 }
