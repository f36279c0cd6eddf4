### The reasons: why the proposed bid is first, in sentences that can be read aloud.

section-reasons = The reasons
section-reasons-intro = What decided, in short. The numbers are exactly those in the evidence further on; nothing is computed anew here.
reasons-cancelled = This part of the procurement has been cancelled since { DATE($date) }. { $text } The decision is on record in { $place }.
reasons-open = { $count ->
    [one] This is open:
   *[other] These { $count } questions are open:
}
# $count: number of rules
reasons-tie-rules = { $count ->
    [0] No tie-break is published.
   *[other] The published tie-break was tried in order: { LIST($rules) }.
}
# $announced: where the rule stands
reasons-passed-limit = Though ahead in the lot, { LIST($bids) } may not have it: as many lots as one tenderer may have is already reached. The rule is announced ({ $announced }).
reasons-passed-total = Though ahead in the lot, { LIST($bids) } may not have it: with { $count ->
    [one] that bid
   *[other] any of those bids
} the lots together would have cost more, or fewer lots would have had a contract. The rule is announced ({ $announced }).

## One bid against the other

# $name: what the figure is called
reasons-figures = { $own } has { $own_figure } as its { $name }. Next comes { $other }, with { $other_figure }.
reasons-figures-asking = { $own } has { $own_figure } as its { $name }. { $other } has { $other_figure }.
reasons-relative = The figures depend on which bids are compared.
reasons-for = What speaks for { $bid } over { $other }:
reasons-alike = They are equal in { LIST($things) }.
reasons-lines = How the model goes on from there, { $bid } against { $other }:
reasons-line = { $name }: { $own } against { $other }
reasons-the-price = the price
reasons-by-price = The price: { MONEY($own) } against { MONEY($other) }, that is { MONEY($saved) } lower
reasons-by-price-points = The price: { MONEY($own) } against { MONEY($other) }, which gives { POINTS($lead) } points more
# $name: what the figure is called
reasons-by-money = { $criterion }: { NUMBER($own) } against { NUMBER($other) } of { NUMBER($maximum) } points, which makes the { $name } { MONEY($lead) } lower
reasons-by-amount = { $criterion }: desirable requirements worth { MONEY($own) } against { MONEY($other) } of at most { MONEY($maximum) }, a difference of { MONEY($lead) }
reasons-by-points = { $criterion }: { NUMBER($own) } against { NUMBER($other) } of { NUMBER($maximum) } points, which gives { POINTS($lead) } points more
reasons-by-quality = { $criterion }: { NUMBER($own) } against { NUMBER($other) } of { NUMBER($maximum) } points, which gives { POINTS($lead) } more in weighted quality (1 at most)

## In an order of priority

# $count: how many are equal before what tells them apart
reasons-order-points = { $count ->
    [0] What stands first in the order already tells them apart: { $thing }, { NUMBER($own) } against { NUMBER($other) } points.
   *[other] They are equal in { LIST($before) }. The next in the order tells them apart: { $thing }, { NUMBER($own) } against { NUMBER($other) } points.
}
reasons-order-price = { $count ->
    [0] What stands first in the order already tells them apart: { $thing }, { MONEY($own) } against { MONEY($other) }.
   *[other] They are equal in { LIST($before) }. The next in the order tells them apart: { $thing }, { MONEY($own) } against { MONEY($other) }.
}
reasons-order-equal = They are equal in all that the order compares.

## What the panel wrote

reasons-quote = The panel wrote of { $bid } in { $criterion }: “{ $reason }” ({ $place })
reasons-panel-lead = What the panel agreed on of the two bids stands here side by side.
reasons-panel = What the panel agreed on, and why
reasons-cell = { $points }
    { $reason }
    ({ $place })
reasons-no-words = The panel has not written a reason in common.

## Bids that are not ranked

reasons-not-ranked = Outside the ranking:
# $count: number of reasons that the reader may see
reasons-not-admitted = { $bid } is not evaluated. { $count ->
    [0] The reason rests on what is secret.
   *[other] { $reasons }
}
reasons-below-threshold = { $bid } does not reach a published least level. { $reasons }
reasons-not-ranked-many = { $count } bids are not evaluated or do not reach a published least level. Each stands under Ranking, with its reasons.
