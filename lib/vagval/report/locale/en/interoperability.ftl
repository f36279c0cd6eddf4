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
