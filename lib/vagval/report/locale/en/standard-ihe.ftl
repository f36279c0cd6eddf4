### IHE: which roles a product has in IHE's profiles for exchanging data.

ihe-part = { $option ->
        [none] the role { $actor } in the profile { $profile }
       *[other] the option { $option } for the role { $actor } in the profile { $profile }
    }

kind-ihe-statement = IHE integration statement
asks-ihe-statement-actor = The product has the role (actor) { $actor } in the IHE profile { $profile }{ $tested ->
        [yes] , and that was tested at a Connectathon
       *[none] { "" }
    }.
asks-ihe-statement-option = The product has the role (actor) { $actor } in the IHE profile { $profile } with the option { $option }{ $tested ->
        [yes] , and that was tested at a Connectathon
       *[none] { "" }
    }.

ihe-date-alone = There is a date here, but no result that it is the date of.
    .do = Ask the tenderer whether a result has been lost. The row was not counted.

ihe-part-missing = Item { $item }: the statement does not name { ihe-part }.
    .do = What is not named is not supported. Names must be IHE's own, such as "XDS.b" and "Document Source".
ihe-row-unreadable = Item { $item }: the row about { ihe-part } is not rightly written, and no other shows what is required.
    .do = See what is wrong in the table, and ask the tenderer what should stand there.
ihe-not-tested = Item { $item }: the statement names { ihe-part }, but no result from a Connectathon.
    .do = Ask the tenderer whether the product was tested, and where the result is published.
ihe-test-failed = Item { $item }: the result for { ihe-part } reads "{ $shown }". That is no passed test.
    .do = Ask the tenderer whether a later test was passed, and where it is published.
ihe-result-no-reference = Item { $item }: the result for { ihe-part } reads "{ $shown }". That leads to no test.
    .do = Ask the tenderer for the address or number in IHE's list of results, and look it up.
ihe-result-undated = Item { $item }: the result for { ihe-part } has no date.
    .do = Look the result up, and see whether it was there on the last day for bids.
ihe-tested-late = Item { $item }: the result for { ihe-part } is from { DATE($tested) }. The last day for bids was { DATE($deadline) }.
    .do = A result after that day does not show what was tested when the bid was handed in.
