### Points: agreed, individual, spread, desirable requirements.

## Points and reasons

section-scores = Points and reasons
section-scores-intro = The points that count, criterion by criterion, with the panel’s reasons and where they are found. A weight is the criterion’s share of the whole.
scores-no-bids = No bid is scored.
scores-table = Points by criterion and bid
scores-reasons = { $criterion }: points and reasons
scores-rule-consensus = The panel agrees on the points. The evaluators’ own points are not changed by that and are shown separately.
scores-rule-mean = The points are the mean of the evaluators’ own points, not rounded.
scores-rule-median = The points are the median of the evaluators’ own points.
worth-none = –
threshold-points = at least { NUMBER($points) } points
threshold-share = at least { PERCENT($share) }
score-of = { POINTS($points) } of { NUMBER($maximum) }
score-amount-of = deduction { MONEY($points) }
    of at most { MONEY($maximum) }
score-deduction = deduction { MONEY($amount) }
score-below-threshold = below the threshold
source-individual = the evaluators’ own points

## The evaluators’ own points

section-individual = The evaluators’ own points
section-individual-intro = Every score is shown with its evaluator, its reason and its place in the score sheet.
individual-table = { $count ->
    [one] { $criterion }: the only score
   *[other] { $criterion }: all { $count } scores
}

## Spread

section-spread = Where the evaluators differ
section-spread-intro = A spread is something to talk about, never a reason to correct or leave out points.
spread-count = { $wide ->
    [0] Nowhere do the evaluators differ by more than { PERCENT($share) } of the scale ({ $all } comparisons).
    [one] In one of { $all } cases the evaluators differ by more than { PERCENT($share) } of the scale.
   *[other] In { $wide } of { $all } cases the evaluators differ by more than { PERCENT($share) } of the scale.
}
spread-wide = Widest spread
spread-all = { $count ->
    [one] The only comparison
   *[other] All { $count } comparisons
}
spread-dissent = Dissents
spread-range = { $lowest }–{ $highest }
spread-label = { $bid }: { $criterion }

## Desirable requirements

section-requirements-scored = Desirable requirements
section-requirements-scored-intro = What each desirable requirement gave each bid. Under criteria that are scored by degree only what is shown counts.
requirements-partly = { $share ->
    [0] The answer “partly met” gives nothing. An unanswered desirable requirement is read as not met.
   *[other] The answer “partly met” gives { PERCENT($share) } of the requirement’s value. An unanswered desirable requirement is read as not met.
}
requirements-sum-how = How the sum for { $criterion } came about, where adding up the rows is not enough:
requirements-sum-of = { $bid }: { $how }
requirements-table = { $count ->
    [one] { $criterion }: the only desirable requirement
   *[other] { $criterion }: all { $count } desirable requirements
}
