### The regional report on how all procurements stand.

status-title = Regional report: { $subject }
status-compiled = Compiled
status-compiled-at = { $date } at { $time }
status-as-of = The procurements are told as they stood on { DATE($on) }.
status-invented = The region, the procurements and every particular in this report are made up.
status-lead = { $lots ->
    [one] One module: { $told }.
   *[other] { $lots } modules: { $told }.
} { $decided ->
    [0] No award decision has been taken.
    [one] An award decision has been taken for one module.
   *[other] Award decisions have been taken for { $decided } modules.
}
status-lead-none = There is no procurement in the workspace.
status-count-incomplete = { $count } with incomplete criteria
status-count-complete = { $count } with complete criteria
status-count-tried = { $count } with a tried evaluation model
status-count-locked = { $count } with locked criteria
status-count-published = { $count } published
status-count-closed = { $count } past the deadline
status-count-opened = { $count } where the opening has been held
status-count-checked = { $count } where the mandatory requirements have been examined
status-count-scored = { $count } scored
status-count-provisional = { $count } provisionally evaluated
status-count-evaluated = { $count } evaluated
status-count-standstill = { $count } awarded (standstill)
status-count-awarded = { $count } awarded
status-count-cancelled = { $count } cancelled

## Headings

status-section-summary = The situation in brief
status-section-decisions = Decisions
status-section-modules = How far the procurements have come
status-section-costs = Costs
status-section-risks = Risks
status-section-communication = Communication
status-section-comment = The operation’s comment
status-section-measures = Communication measures
status-section-next = Next steps
status-section-about = About { $subject }
status-section-spokespersons = Spokesperson
status-section-about-report = About Regional report: { $subject }

## Decisions

status-decided-award = { DATE($on) }: Award decision for { LIST($lots) }.
status-decided-cancellation = { DATE($on) }: The procurement was cancelled as regards { LIST($lots) }.
status-decided-none = No decision to award or to cancel has been taken in the procurements.

## The situation, module by module

status-module-of = { $lot } ({ $procurement })
status-table = { $name }. Publication { DATE($published) }, deadline { DATE($deadline) }.
status-table-several = All procurements, module by module
status-column-module = Module
status-column-procurement = Procurement
status-column-stage = Stage
status-column-since = Since
status-column-told = What it means
stage-incomplete = Criteria incomplete
stage-complete = Criteria complete
stage-tried = Model tried
stage-locked = Criteria locked
stage-published = Published
stage-closed = Deadline passed
stage-opened = Opening held
stage-checked = Requirements checked
stage-scored = Scored
stage-provisional = Provisionally evaluated
stage-evaluated = Evaluated
stage-standstill = Awarded, standstill
stage-awarded = Awarded
stage-cancelled = Cancelled
station-complete = Criteria
station-locked = Lock
station-published = Notice
station-opened = Opening
station-checked = Check
station-scored = Scores
station-evaluated = Evaluation
station-standstill = Award
station-awarded = Standstill over
status-told-incomplete = What is to be asked for is not complete and cannot be locked.
status-told-complete = Requirements, weights and evaluation model are in place but not locked.
status-told-tried = The evaluation model has been tried on these very criteria, before any tender exists.
status-told-locked = Two people have locked the criteria; they cannot be changed unnoticed.
status-told-published = Tenders are received until { DATE($until) }.
status-told-closed = The deadline has passed; no opening is on record.
status-told-opened = The mandatory requirements are being examined.
status-told-checked = It is settled which tenders may be evaluated.
status-told-scored = The panel’s scores and reasons are complete.
status-told-provisional = The evaluation has been made, but something decisive remains to be settled.
status-told-evaluated = The evaluation has been made; no award has been decided.
status-told-standstill = The award is decided; no contract may be made until after { DATE($until) }.
status-told-standstill-to = Awarded to { $vendor }; no contract may be made until after { DATE($until) }.
status-told-awarded = The award is decided, and the standstill period has run out.
status-told-awarded-to = Awarded to { $vendor }; the standstill period has run out.
status-told-cancelled = No contract will be made in this procurement.

## The figure

status-legend-now = Has come here
status-legend-ahead = Remains
status-legend-provisional = Provisional
caption-status = The modules’ way from criteria to contract on { DATE($on) }.
alt-status = How far each module has come: { $modules }.
alt-status-module = { $module }: { $stage } ({ $reached } of { $all } steps)

## Costs

status-cost-awarded = { $module }: awarded to { $vendor } for { MONEY($price) } excluding VAT, over the whole contract term (evaluated price).
status-cost-secret = { $module }: the supplier has asked for its price to be kept secret (chapter 31, section 16 of the Public Access to Information and Secrecy Act).
status-costs-secret = Prices and everything else about the tenders are under absolute secrecy until every part has been decided (chapter 19, section 3 of the Public Access to Information and Secrecy Act), and are not told here.
status-costs-none = No costs have been reported.

## Risks

status-risk-of = { $procurement }: { $risk }
status-risks-none = No risks are known.

## Next steps

status-next = { LIST($modules) }: { $step }
status-next-incomplete = The criteria are completed.
status-next-complete = The evaluation model is tried with invented tenders.
status-next-tried = Two people lock the criteria.
status-next-locked = The procurement is published on { DATE($until) }.
status-next-published = The deadline for tenders is { DATE($until) }.
status-next-closed = The tenders are opened at one time by at least two appointed people.
status-next-opened = The examination of mandatory requirements is finished, and the evaluators declare any conflict of interest.
status-next-checked = The evaluators score on their own and then agree on scores and reasons.
status-next-scored = The evaluation is computed and put on record.
status-next-provisional = What remains is settled before an award can be decided.
status-next-evaluated = Supporting documents are checked, and the award is decided.
status-next-standstill = A contract can be made after { DATE($until) }, if nobody applies for a review.
status-next-awarded = The contract is made; the documentation is completed within 30 days after that.
status-next-cancelled = The documentation is completed by { DATE($until) }.
status-standstill-counted = The standstill period is counted from the day of the decision, for notices sent electronically on that day (chapter 20, section 1 of the Public Procurement Act).

## About the report

status-compiled-by = Compiled by { $by } on behalf of { $behalf }.
status-purpose = The report informs the whole region, internally, on the situation, events and decisions. What it says of the procurements is taken from their own papers and is true of { DATE($on) }. It is a situation in brief that is current when it is sent. The report is sent to the political leadership and to managers, and is published on the intranet.

## The terminal

status-line = { $procurement }, { $name }: { $stage }
