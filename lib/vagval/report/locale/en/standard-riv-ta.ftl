### RIV-TA: service contracts that must be tested and approved.

kind-riv-ta-decisions = decisions on service contracts (RIV-TA)
asks-riv-ta-decisions-contract = The service contract { $contract } is tested in version { $major }.{ $minor } or a later one that is compatible with it.
asks-riv-ta-decisions-role = The service contract { $contract } is tested in version { $major }.{ $minor } or a later one that is compatible with it, { $role ->
        [producer] for the side that gives out data (producer)
       *[consumer] for the side that fetches data (consumer)
    }.
asks-riv-ta-decisions-decision = The service contract { $contract }, version { $major }.{ $minor } or a later one that is compatible with it, is { $at_least ->
        [approved] approved
       *[with-reservations] approved, be it with reservations,
    } { $role ->
        [producer] for the side that gives out data (producer)
       *[consumer] for the side that fetches data (consumer)
    }.

riv-ta-version-wrong = The column "{ $column }" holds "{ $value }". It should hold a version of two numbers, such as 4.0.
    .do = Ask the bidder which version the decision is about. In a workbook the cell must be text, so that 4.10 does not become 4.1.
riv-ta-row-unreadable = Item { $item }: the table has a row about { $contract } that is not written as it must be, and no other row that shows version { $version }{ $role ->
        [producer] {" "}for producers
        [consumer] {" "}for consumers
       *[none] { "" }
    }.
    .do = See what is wrong in the row, and ask the bidder what should stand there.
riv-ta-decided-late = Item { $item }: the decision about { $contract }, version { $version }{ $role ->
        [producer] {" "}for producers
        [consumer] {" "}for consumers
       *[none] { "" }
    }, is of { DATE($decided) }. Bids were due by { DATE($deadline) }.
    .do = A decision after the last day for bids does not show what was approved then. Decide whether it may count all the same.
riv-ta-contract-missing = Item { $item }: the table shows no decision about { $contract }, version { $version } or a later one of the same major version{ $role ->
        [producer] , for producers
        [consumer] , for consumers
       *[none] { "" }
    }.
    .do = What is not in the table is not shown. Another major version does not work with the one that is required.
riv-ta-decision-too-low = Item { $item }: { $contract }, version { $version }, is { $decision ->
        [rejected] rejected
       *[with-reservations] approved with reservations
    } { $role ->
        [producer] for producers
       *[consumer] for consumers
    } ({ DATE($decided) }). What is required is { $at_least ->
        [approved] approval without reservations
       *[with-reservations] approval, be it with reservations
    }. { $deviations ->
        [none] The table names no deviations.
       *[other] Deviations according to the table: "{ $deviations }"
    }
    .do = Read the deviations. The decision holds until a new one is made about the same version.
