### Required standards: what bids claim, what evidence shows, what remains to be tested.

section-standards = Required standards
section-standards-intro = Each required standard is made of items. A computer has read the bids' evidence and compared it with the items, one by one. Claimed is what the bid answers, shown is what the file itself says.
standards-none = No standard is required item by item in the lot.
standards-degree = The degree is the weight of the items that are shown, as a share of the weight of all items that can be told from the evidence. A SHALL item weighs 1 and a SHOULD item one half, unless the standard says otherwise; MAY items are not counted. What only a test can tell counts neither as shown nor as lacking. Evidence passes only if no SHALL item is lacking, however high the degree.
standards-matrix = Claimed and shown: { $bids ->
    [one] one bid
   *[other] { $bids } bids
} against { $standards ->
    [one] one standard
   *[other] { $standards } standards
}
# $weight: what rests on the standard in the lot
standard-head = { $name } ({ $weight ->
    [gate] mandatory
    [points] scored
   *[both] mandatory and scored
})
claimed-and-shown = Claimed: { $claimed }
    Shown: { $shown }
degree-gated = does not count
degree-none = nothing to count
degree-in-full = { PERCENT($degree) }
    ({ $fraction })
degree-gated-in-full = 0, does not count
    (else { PERCENT($ungated) }, { $fraction })
shown-lacking = { $count } SHALL lacking
shown-to-test = { $count } to test
shown-broken = { $count } malformed
shall-met = { $met } of { $every }
unmet-shall = SHALL: { $count }
unmet-should = SHOULD: { $count }
unmet-may = MAY: { $count }
open-unverifiable = Only a test can tell: { $count }
open-malformed = Malformed: { $count }
evidence-until = valid until { DATE($expires) }
standard-details = { $name } ({ $reference }): what each bid shows for { $count ->
    [one] requirement { LIST($requirements) }
   *[other] requirements { LIST($requirements) }
}
standard-remarks = { $name }: { $count ->
    [one] one remark
   *[other] { $count } remarks
} of the examination
items-all = { $name }: { $count ->
    [one] the only item
   *[other] all { $count } items
}, bid by bid
items-lacking = { $name }: { $count ->
    [one] one item
   *[other] { $count } items
} that some bid does not show
items-met = { $name }: { $count ->
    [one] one item
   *[other] { $count } items
} that all examined bids show
remarks-clashes = { $count ->
    [one] One clash
   *[other] { $count } clashes
} with what is forbidden
remarks-breaches = { $count ->
    [one] One conditional breach
   *[other] { $count } conditional breaches
}
remarks-notes = { $count ->
    [one] One note
   *[other] { $count } notes
}
remark-gate = Does not count
remark-clash = Clash
remark-breach = Conditional breach
remark-note = Note
# $group: the type of resource in FHIR, or none
breach-of = { $group ->
    [none] Since the bid offers this area this must be there too, and it is not: { $item }
   *[other] Since { $group } is offered this must be there too, and it is not: { $item }
}
breach-do = It is not counted in the degree. Ask the bidder when it will be in place, or put it into the contract.

column-shall = SHALL items shown
column-lacking = Lacking
column-remains = Remains
column-remarks = To know
column-remark = Kind
column-asked-for = What is asked for
column-expectation = Level
expectation-shall = SHALL
expectation-should = SHOULD
expectation-may = MAY
item-met = Shown
item-unmet = Lacking
item-unverifiable = Only a test can tell
item-malformed = Malformed

## The heat map

figure-weight = { $weight ->
    [gate] [mandatory]
    [points] [scored]
   *[both] [both kinds]
}
figure-gate = does not count
legend-gate = does not count
legend-not-examined = could not be examined
caption-compliance = How much of each required standard the bids show by evidence, in whole per cent. The darker the cell, the more is shown. ✓ shown, ✗ contradicted, ? cannot be checked, ! wrong file, – no evidence. [mandatory] means that a mandatory requirement rests on the standard.
alt-compliance = Heat map of bids and required standards for { $lot }. { $standards }.
alt-compliance-standard = { $standard }: { $bids }
alt-compliance-bid = { $bid } claims { $claimed }, shown { $shown }
