### The blank forms: answers to requirements, prices, score sheets. The first line is the title.

form-yellow = Fill in the yellow cells only. Everything else is our text and is locked.
form-unchanged = Do not change the headings or our text. A changed text is an error: everybody must have answered the same thing.
form-errors = When the file is read, every cell is checked. Each error is shown with its sheet, its cell and what to do. Nothing is guessed, filled in or corrected for you.

# $procurement: the procurement's name
form-answers-title = Answers to requirements: { $procurement }
form-answers-who = Filled in by the tenderer and handed in with the tender to { $buyer }. Each lot has a sheet of its own. Remove the sheets of lots that the tender is not for.
form-answers-answer = Answer: choose “met”, “not met” or “partly”. Every mandatory requirement (ska) must be answered.
# $share: share of a scored requirement's points or deduction that the answer “partly” earns
form-answers-blank = { $share ->
    [0] A scored requirement (bör) without an answer counts as not met. The answer “partly” earns no points and no deduction.
   *[other] A scored requirement (bör) without an answer counts as not met. The answer “partly” earns { PERCENT($share) } of a scored requirement's points or deduction.
}
form-answers-text = Text: write how the requirement is met, so that it can be examined.
form-answers-evidence = Evidence: write the id of the evidence from the tender's list (evidence.toml) where the column evidence_asked names a kind of evidence. Otherwise leave the cell empty. The column level_asked says what the evidence must at least be: E0 free text, E1 a file from the tenderer, E2 fetched by the contracting authority, E3 a test run by the vendor, E4 a test by the authority or an accredited third party.
form-answers-lot = Lot { $lot }, { $name }: { $mandatory } mandatory and { $scored } scored requirements.
form-answers-answer-note = Choose an answer from the list. Every mandatory requirement must be answered; a scored one without an answer counts as not met.
form-answers-text-note = Write how the requirement is met, so that it can be examined.
form-answers-evidence-note = The id of the evidence from evidence.toml, if the column evidence_asked names a kind of evidence.

form-prices-title = Prices: { $procurement }
form-prices-who = Filled in by the tenderer and handed in with the tender to { $buyer }. Each lot has a sheet of its own. Remove the sheets of lots that the tender is not for.
form-prices-price = Unit price: the price of one unit in { $currency } without VAT, as a number without blanks, separators or currency signs between the digits. 0 means free of charge; negative prices are not accepted.
form-prices-quantity = The quantity is given in the sheet and is binding in the contract. The price of an item is the quantity times the unit price; the evaluated price is the sum of all items, contract options included.
form-prices-blank = Every item must have a price. An empty cell is never read as 0.
form-prices-lot = { $options ->
    [0] Lot { $lot }, { $name }: { $items } items.
    [one] Lot { $lot }, { $name }: { $items } items, of which 1 is a contract option.
   *[other] Lot { $lot }, { $name }: { $items } items, of which { $options } are contract options.
}

form-panel-title = Score sheet for { $evaluator }: { $procurement }
form-panel-who = Filled in by { $evaluator }, { $role }, alone and before anybody else's points are shown.
form-panel-points = Each row is one criterion and one tender. Every row must have points: a whole number on the criterion's scale. Only the words of the scale below say what points mean.
form-panel-reason = All points need a reason of at least 10 characters that refers to what the tender shows. Write for whoever asks for the sheet after the award decision.
form-panel-price = Prices are not shown here and must not affect the points.
form-panel-order = Compare all tenders on one criterion before you go to the next. Which tender stands first changes, so that none is always scored first.
form-consensus-title = The panel's agreed points: { $procurement }
form-consensus-who = Filled in by whoever leads the panel's meeting, when all evaluators have handed in their score sheets.
form-consensus-points = Each row is one criterion and one tender. Every row must have the points that the panel agreed on: a whole number on the criterion's scale. Go through all tenders on one criterion before you go to the next.
form-consensus-reason = Every row needs a reason of at least 20 characters. Say why above all where an evaluator's own points were others.
form-consensus-dissent = Dissent: whoever does not agree has their view noted here. Otherwise leave the cell empty.
form-consensus-reason-note = At least 20 characters: why did the panel agree on these points?
form-consensus-dissent-note = Optional: who does not agree, and why.

form-panel-scale = The scale “{ $scale }” applies to { LIST($criteria) }:
form-panel-anchor = { $points ->
    [one] 1 point: { $meaning }
   *[other] { $points } points: { $meaning }
}
form-panel-points-note = A whole number on the criterion's scale. What each number means stands on the sheet Read me.
form-panel-reason-note = At least 10 characters: what in the tender earns these points?
form-panel-evidence-note = Optional: the id of the evidence, if the points rest on it.
