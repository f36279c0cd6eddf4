### The weights that a reader may move: sliders in the exported page. $stage is locked, draft (not locked
### yet) or constructed (computed from amounts and prices, since the model has no weights).

section-walking-weights = Trying other weights
section-walking-weights-intro = Here you can try what other weights would have meant: move a weight, and see who would then have been first.

walking-kind = { $stage ->
    [draft] proposed
    [constructed] computed
   *[locked] locked
}
walking-exercise = This is an exercise.
walking-unchanged = { $stage ->
    [draft] The proposed weights do not change.
    [constructed] The model has no published weights. These are computed from the published amounts and the bids' prices. What is published is locked and does not change.
   *[locked] The published weights are locked and do not change.
}

## Without a script: in a notebook and on paper

walking-still = { $count ->
    [one] With the { walking-kind } weights { LIST($bids) } is first. The sliders are in the exported web page, when it is opened in a browser. In the notebook and on paper only the { walking-kind } weights are shown.
   *[other] With the { walking-kind } weights { LIST($bids) } have exactly the same total and share first place. The sliders are in the exported web page, when it is opened in a browser. In the notebook and on paper only the { walking-kind } weights are shown.
}
walking-still-weights = The { walking-kind } weights
walking-still-ranking = The order with the { walking-kind } weights
walking-total = Total

## The sliders

walking-weights = Weights
walking-mark = { $stage ->
    [draft] proposed { $weight }
    [constructed] computed { $weight }
   *[locked] locked { $weight }
}
walking-percent = { $number }%
walking-together = Together { $number }%
walking-hold = Hold
walking-hold-named = Hold the weight of { $criterion }
walking-hint = When one weight moves, the others change in proportion, except those that are held. Weights move in steps of 0.1 percentage points. By keyboard: the arrow keys move one step, Page Up and Page Down several.
walking-reset = Back to the { walking-kind } weights

## The order

walking-standing = The order with these weights
walking-bars = The bar is the sum of values times weights. The line shows the total with the { walking-kind } weights. The numbers are rounded; the order is computed exactly, and a tie is a tie.
walking-place = Rank { $rank }
walking-shared = Shared rank { $rank }
walking-was = With the { walking-kind } weights: rank { $rank }
walking-first = { $bid } is first with these weights.
walking-first-shared = { $bids } are exactly equal and share first place with these weights.

## The difference

walking-changes = Compared with the { walking-kind } weights
walking-at-start = These are the { walking-kind } weights.
walking-same = The order is the same.
walking-pass = { $bid } passes { $others }.
walking-reach = { $bid } catches up with { $others } and is now exactly equal.
walking-leave = { $bid } moves ahead of { $others }, which it was equal with.
