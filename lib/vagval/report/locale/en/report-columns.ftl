### Headers of tables and workbooks, and short words that stand in cells.

column-admitted = May be evaluated
column-answer = Answer
column-answer-text = Text of the answer
column-answers = Answers to the open questions
column-area = Area
column-asked = Question asked
column-asked-evidence = Requirements to be shown
column-assessment = The authority’s assessment
column-basis = The conclusion rests on
column-bid = Bid
column-bid-key = Bid id
column-bids = Bids
column-by = By, date
column-calculation = Calculation
column-case = Case
column-changes-offer = Changes the offer
column-claimed = Claimed
column-claimed-met = Claimed met
column-conclusion = Conclusion
column-consensus = Counts
column-contradicted = Contradicted
column-corrected-unit = Corrected unit price
column-correction-reason = Reason for the correction
column-corrections = Corrections
column-criterion = Criterion
column-date = Date
column-deduction = Deduction
column-deduction-worth = Deduction if met
column-degree = Degree shown
column-direction = Direction
column-dissent = Dissent
column-equal-with = Same result as
column-evaluated = Evaluated price
column-evaluated-sum = Evaluated sum
column-evaluated-unit = Evaluated unit price
column-evaluator = Evaluator
column-evidence = Evidence
column-explanation = The bidder’s explanation
column-fact = Particular
column-farthest = Farthest from the others
column-figure = Result
column-figure-unit = Unit
column-file = File
column-finding = Finding
column-first = First
column-gap = Distance to the first
column-item = Item
column-item-text = Text of the item
column-kind = Kind
column-limit = Limit for the question
column-line = Line
column-lot = Lot
column-lot-name = Name of the lot
column-malformed = Wrong file
column-maximum = At most
column-method = Method
column-model = Award model
column-most-deducted = Highest deduction
column-not-admitted = May not be evaluated
column-open = Open question
column-opened = Opened price
column-opened-sum = Opened sum
column-opened-unit = Opened unit price
column-option = Option
column-package = Software
column-period = Period
column-pipeline = How it works
column-points = Points
column-points-worth = Points if met
column-price-cut = Price cut for an equal result
column-price-cut-share = Share of the price
column-product = Product
column-quality = Quality
column-quantity = Quantity
column-question = Question
column-range = The evaluators’ points
column-rank = Rank
column-reason = Reason
column-reasons = Reasons
column-requirement = Requirement
column-requirement-text = Text of the requirement
column-separated-by = Separated by
column-sha256 = sha256
column-share = Share
column-shown = Shown
column-source = Source
column-spread = Spread
column-standing = Examination
column-status = Status
column-sum = Sum
column-text = Text
column-threshold = Threshold
column-todo = What to do
column-unit = Unit
column-unverifiable = Cannot be verified
column-value = Value
column-vendor = Bidder
column-verdict = Shown
column-version = Version
column-weight = Weight
column-weightiness = Importance
column-without-evidence = Without evidence
column-worth = Worth

word-yes = yes
word-no = no
word-points = points
row-total = Total
lot-all = all
# $name, $lot: the lot's name and id
lot-heading = { $name } ({ $lot })
# $vendor, $bid: when a bidder has several bids in the lot
bid-of-vendor = { $vendor } ({ $bid })
listed = { LIST($items) }
by-on = { $by }, { DATE($date) }
assessed-by = { $by }, { DATE($date) }: { $reason }
unit-points = { $points } points
unit-millions = { $currency } million
unit-amounts = { $currency }
bids-counted = { $count ->
    [one] 1 bid
   *[other] { $count } bids
}
first-named = { LIST($bids) }
first-either = { LIST($bids, kind: "or") }, depending on the answers
first-none = no bid

## Secrecy

masked-secret = [masked: business secret, OSL 31:16]
masked-evaluator = Evaluator { $number }

## How much a finding means

severity-stop = Must be corrected
severity-question = Open question
severity-note = For information

## Examination

standing-admitted = May be evaluated
standing-not-admitted = May not be evaluated
standing-open = Open question

## Answer, evidence, conclusion

claim-met = Met
claim-not-met = Not met
claim-partly = Partly met
claim-unanswered = Unanswered
shown-met = Shown
shown-unmet = Contradicted
shown-unverifiable = Cannot be verified
shown-malformed = Wrong file
shown-none = No evidence cited
shown-not-asked = No evidence asked for
result-met = Met
result-not-met = Not met
result-unclear = Unclear

## Decisions on record

decision-opening = Opening
decision-evaluation = Evaluation
decision-award = Award
decision-cancellation = Cancellation
