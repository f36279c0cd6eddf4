# The laboratory: which criteria decide anything before there are bids.

section-lab-influence = Does every criterion decide anything?
section-lab-influence-intro = Invented bids show what the weights do. Prices and grades are drawn evenly from the plausible range, each criterion for itself. For every invented tender it is computed exactly between which weights the first bid stays first.
lab-influence-frame-label = Before publication.
lab-influence-frame = Here weights may be tried and changed. Once the procurement has been published and locked, the weights hold as they stand.
lab-influence-lot = { $lot }
lab-influence-drawn = { NUMBER($tenders) } invented tenders with { NUMBER($bids) } bids each, drawn from the seed { $seed }. In { NUMBER($counted) } of them one bid alone was first.
lab-influence-ties = No bid was alone first in any of them, so the weights decide nothing here.
lab-influence-all-decide = Every criterion decides who is first in some of the invented tenders.
lab-influence-decorative-label = Decorative criteria
lab-influence-decorative = Nothing is decided by { LIST($criteria) }: no weight, from nothing to all, would have put another bid first in any of the invented tenders. A criterion that can never decide should get a scale that tells bids apart, or be dropped.
lab-influence-decides = Without the criterion another bid is first
lab-influence-near = Another bid is first if the weight changes by { NUMBER($points) } percentage points
lab-influence-never = No weight on the criterion changes who is first
lab-influence-table = { $lot }: share of the invented tenders.
lab-influence-try = Try weights on one of the invented tenders, with { NUMBER($bids) } bids:
lab-influence-bid = Invented bid { $bid }
