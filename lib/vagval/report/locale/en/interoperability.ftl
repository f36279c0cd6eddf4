### Interoperability: what products of different lots must exchange, and what is shown about it.

## Required exchanges (criteria/…/standards/exchanges.toml)

exchanges-none = The file names no exchange.
    .do = Add at least one [[exchange]], or remove the file.
exchange-within-lot = Lot { $lot } stands both as the one that asks and the one that answers.
    .do = State two different lots. What a product does with itself is no exchange between products.
exchange-requirement-other-lot = Requirement { $requirement } belongs to lot { $of }, but lot { $lot } is on this side of the exchange.
    .do = State the requirement in lot { $lot } that the bidder answers, or remove the line.
exchange-repeated = The same exchange between the same lots stands already as "{ $other }".
    .do = Remove one of them. Otherwise it counts twice.
exchange-resource-malformed = "{ $value }" is no name of a resource in FHIR.
    .do = Write it as in FHIR, for example "MedicationRequest".
exchange-operation-dollar = "{ $value }" begins with a dollar sign.
    .do = Write the operation's name without the dollar sign.
exchange-asks-nothing = The exchange does not say what can be done with the resource.
    .do = State at least one interaction (for example "read") or operation.
exchange-search-without-interaction = Search parameters stand here, but not that searching is possible.
    .do = Add "search-type" to the interactions, or remove the search parameters.
exchange-version-malformed = "{ $value }" is not a version of a service contract.
    .do = Write two whole numbers with a point between, for example "2.1".

## What evidence says about an exchange

exchange-side-silent = Evidence { $evidence } says { $role ->
        [asks] nothing of what the product asks other systems for
       *[answers] nothing of what the product answers
    }.
    .do = Ask the bidder for a description of the other side too.

## The section on interoperability

section-interoperability = Interoperability of products
section-interoperability-intro = Each lot may get a product of its own. The products must still exchange what the procurement requires. Both sides are examined here: that one product can ask, and that the other can answer. A pair of products is never stronger than its weaker side.
interoperability-states = Shown: evidence that holds shows it. Claimed: the bidder answers that the requirement is met, but no evidence shows it. Missing: neither evidence nor answer. Contradicted: evidence that holds, and is about this very thing, does not show it. Where the authority has assessed the requirement itself, its assessment holds: met is shown, not met is contradicted, and unclear is no more than claimed.
interoperability-reading = The table counts the exchanges between two products by what is known of them. An exchange is shown only if both sides are. The table is the same from both sides; a dash means that nothing is asked for between the products.
interoperability-matrix = Each product against every other ({ $products } products)
interoperability-block = { $first } against { $second }
interoperability-no-pairs = No two bids are for lots that must exchange anything with each other.
interoperability-many = { NUMBER($count) } products are too many for a table. All pairs of products are in result.json.
interoperability-sides = { $name }: who can ask and who can answer
column-side = Side
column-grounds = Evidence and reasons
exchange-role-asks = Asks
exchange-role-answers = Answers
exchange-state-shown = Shown
exchange-state-claimed = Claimed
exchange-state-missing = Missing
exchange-state-contradicted = Contradicted
exchange-assessed = The authority's assessment of requirement { $requirement }, { $on }: { $reason }
exchange-counts-shall = Shall: { LIST($counts) }
exchange-counts-should = Should: { LIST($counts) }
exchange-count-shown = { $count } shown
exchange-count-claimed = { $count } claimed
exchange-count-missing = { $count } missing
exchange-count-contradicted = { $count } contradicted
# $product: name and version, or "none" if the bid names none
product-of-vendor = { $product ->
    [none] { $vendor } ({ $lot })
   *[other] { $product } ({ $vendor })
}
exchange-level = { $level ->
    [shall] Required exchange (SHALL).
    [should] Recommended exchange (SHOULD).
   *[may] Optional exchange (MAY), which is not counted in the table above.
}
exchange-over-fhir = { exchange-level } The product in { $asks } asks, the product in { $answers } answers, over HL7 FHIR { $release }. Both must be able to { LIST($can) }.{ $profile ->
    [none] {""}
   *[other] {" "}Both must follow the profile { $profile }.
}
exchange-over-contract = { exchange-level } The product in { $asks } asks (service consumer), the product in { $answers } answers (service producer), through the service contract { $contract } { $version } of RIV-TA. Both must be tested, with the decision { $at_least ->
    [approved] Approved (Godkänd)
   *[with-reservations] Approved (Godkänd) or Approved with reservations (Godkänd med förbehåll)
}.
exchange-over-ihe = { exchange-level } The product in { $asks } asks as { $asking }, the product in { $answers } answers as { $answering }, after the IHE profile { $profile }.
caption-interoperability = Required exchanges between the products: how many are shown on both sides, of how many required. Colour and pattern show the weakest of them; an empty square means that no exchange is required.
alt-interoperability = A grid with the products along both sides. Required exchanges that are shown on both sides: { $pairs }.
alt-interoperability-pair = { $first } and { $second }: { $shown } of { $all }
# $states: how many pairs are known how
alt-interoperability-many = A grid with the products along both sides. { NUMBER($count) } pairs are required to exchange something. The weakest of their required exchanges: { $states }. Every pair stands in the tables below.
alt-interoperability-state = { $state }, { $count ->
    [one] { NUMBER($count) } pair
   *[other] { NUMBER($count) } pairs
}
