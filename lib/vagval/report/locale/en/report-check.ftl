### Examination, mandatory requirements, prices, claimed and shown.

## Examination of the bids

section-admission = Examination of the bids
section-admission-intro = A bid that does not meet a mandatory requirement may not be evaluated. If it is unclear whether a mandatory requirement is met, the bid is evaluated, but the result is provisional until the question is answered.
admission-no-bids = No bids were received.
admission-table = Examination of the bids for { $name }
admission-all-met = { $count ->
    [0] The lot has no mandatory requirements.
    [one] The only mandatory requirement is met.
   *[other] All { $count } mandatory requirements are met.
}
admission-unmet = Mandatory requirements that are not met
admission-clarifications = Clarifications from bidders (LOU 4:9)

## Mandatory requirements

section-mandatory = Mandatory requirements
section-mandatory-intro = The conclusion on each mandatory requirement rests on the bid’s answer, on evidence where the requirement asks for it, and on the authority’s own assessment where one is on record.
mandatory-none = The lot has no mandatory requirements.
mandatory-matrix = All mandatory requirements ({ $requirements }) for { $bids ->
    [one] the only bid
   *[other] { $bids } bids
}
table-unclear = Unclear mandatory requirements, and what they rest on
table-assessed = Requirements that the authority itself has assessed

## Prices

section-prices = Prices
section-prices-intro = The opened price, the corrections and the evaluated price are kept apart. The price is the unit price times the quantity in the price sheet.
prices-fixed = The price is fixed and the same for all bids. No prices are asked for in the lot.
prices-table = Opened and evaluated prices
prices-corrections = Corrections of unit prices
prices-low-rule = An evaluated price below { PERCENT($share) } of the median of the valid bids must be explained by the bidder (LOU 16:7). No bid is rejected on a calculation alone.
prices-none-low = No evaluated price is below { PERCENT($share) } of the median of the valid bids, and no price has been questioned.
prices-low = Prices that appear abnormally low, or that have been questioned
prices-limit = { MONEY($limit) }
    median { MONEY($median) }
prices-low-open = The question is not asked or not assessed. The result is provisional.
prices-low-accepted = The explanation is accepted.
prices-low-rejected = The explanation is rejected. The bid may not be evaluated.
prices-items = { $count ->
    [one] { $bid }: the only item
   *[other] { $bid }: all { $count } items
}
item-is-option = option, included in the evaluated price

## Claimed and shown

section-compliance = Claimed and shown
section-compliance-intro = What the bid answers always stands beside what the evidence shows. An answer without evidence is a claim.
compliance-none = No requirement in the lot has to be shown by evidence.
compliance-levels = Evidence levels: E0 free text, E1 a file from the bidder, E2 fetched by the authority, E3 test run by the vendor, E4 test by the authority or an accredited third party.
evidence-named = { $evidence } ({ $level }, { $issuer }, { DATE($issued) })
compliance-summary = Requirements to be shown: what is claimed and what is shown
compliance-details = { $count ->
    [one] { $bid }: the only requirement to be shown
   *[other] { $bid }: all { $count } requirements to be shown
}
compliance-degrees = { $criterion }: from degree to points, as the table is published
compliance-scored = { $criterion }: points for what is shown
degree-from = from { PERCENT($degree) }
