### Systems of codes: what can be required of the codes that a product stores, and what the sample shows.

kind-code-systems = sample of codes
asks-code-systems-system = The product uses the code system { LIST($systems, kind: "or") }{ $at_least ->
        [none] { "" }
       *[other] , in edition { $at_least } or later
    }{ $module ->
        [none] { "" }
       *[other] , of the module { $module }
    }.
asks-code-systems-well-formed = All codes of the code system { LIST($systems, kind: "or") } have the right form for { $syntax ->
        [snomed] SNOMED CT, with check digit
        [icd-10-se] ICD-10-SE
        [kva] KVÅ
        [npu] NPU
       *[atc] ATC
    }.
asks-code-systems-share-valid = At least { PERCENT($at_least) } of the different codes of the code system { LIST($systems, kind: "or") } are in the published list. The sample has at least { NUMBER($fewest) } { $fewest ->
        [one] code
       *[other] different codes
    }.
codes-rows-lost = { NUMBER($count) } { $count ->
        [one] row
       *[other] rows
    } of the sample lack a system or a code. They may be the very ones that fall short.
    .do = Ask the bidder to make the sample again. The list of faults says which rows.
codes-system-missing = No code of the sample is of the code system { LIST($asked, kind: "or") }. There is { LIST($there) }.
    .do = What is not in the sample is not shown. Compare the spelling of the address or OID, and examine whether the bidder may supplement it.
codes-edition-unclear = The edition { $shown ->
        [none] is not stated
       *[other] "{ $shown }" cannot be compared
    }. Asked for is { $asked } or later.
    .do = Test in the system which edition is used.
codes-edition-old = The codes are of edition { LIST($shown) }. Asked for is { $asked } or later.
    .do = Ask the bidder when the code system is renewed.
codes-edition-module = The codes are of another edition of SNOMED CT: { LIST($shown) }. Asked for is the module { $asked }.
    .do = The module tells one country's edition from another's. The Swedish one is 45991000052106.
codes-module-unsaid = It is not told which edition of SNOMED CT the codes are of: { $shown ->
        [none] no edition is stated
       *[other] "{ $shown }" names no module
    }. Asked for is the module { $asked }.
    .do = Test in the system which edition is used. The address is written http://snomed.info/sct/MODULE/version/DATE.
codes-malformed = { NUMBER($count) } { $count ->
        [one] code cannot exist: its form or check digit is
       *[other] codes cannot exist: their form or check digit is
    } wrong. Among them: { LIST($codes) }.
    .do = Ask the bidder whether the codes were changed in the sample. Spreadsheets drop leading zeros and round long numbers.
codes-too-few = The sample has only { NUMBER($count) } { $count ->
        [one] code
       *[other] different codes
    }. At least { NUMBER($fewest) } are needed for the share to say anything.
    .do = Ask for a larger sample, or test in the system.
codes-share-low = Of the different codes { PERCENT($share) } are in the list. Required is { PERCENT($asked) }. Not in the list are for example { LIST($codes) }.
    .do = See whether the codes are local, expired or from another code system.
