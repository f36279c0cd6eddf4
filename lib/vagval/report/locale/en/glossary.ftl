### The glossary: the words that the report uses, one by one.
###
### The value is the word itself. .forms: what counts as the word, with bars between. .means: what it means, in one sentence.

section-glossary = Glossary
section-glossary-intro = These are the words used in the report. Each leads back to the section that uses it first. LOU is the Swedish Public Procurement Act (2016:1145), OSL the Public Access to Information and Secrecy Act (2009:400).
glossary-table = { $count ->
    [one] One word
   *[other] { $count } words
}
column-word = Word
column-word-from = Where the word comes from
column-first-used = First used in
glossary-cover = The cover

## Where the words come from

glossary-from-lou = { $chapter ->
    [0] LOU
   *[other] LOU chapter { NUMBER($chapter) }, section { NUMBER($section) }
}
glossary-from-osl = OSL chapter { NUMBER($chapter) }, section { NUMBER($section) }
glossary-from-eforms = EU notice forms (eForms)
glossary-from-usage = Usual in public procurement
glossary-from-here = Its meaning in this report

## The words

glossary-word-bid = bid
    .forms = bid|bids
    .means = What a supplier offers in a procurement: answers to the requirements, prices and evidence. LOU in English says tender.
glossary-word-bidder = bidder
    .forms = bidder|bidders|tenderer|tenderers
    .means = The supplier that has submitted a bid.
glossary-word-supplier = supplier
    .forms = supplier|suppliers|vendor|vendors
    .means = Who offers on the market what is to be bought.
glossary-word-procurement = procurement
    .forms = procurement|procurements
    .means = What an authority does to award a contract for goods, services or works.
glossary-word-authority = contracting authority
    .forms = contracting authority|contracting authorities|authority
    .means = The region, municipality or state authority that buys, and answers for the procurement.
glossary-word-documents = procurement documents
    .forms = procurement documents
    .means = The documents in which the authority describes what is bought, what is required and how bids are evaluated.
glossary-word-lot = lot
    .forms = lot|lots
    .means = A part of the procurement that is awarded by itself.
glossary-word-mandatory = mandatory requirement
    .forms = mandatory requirement|mandatory requirements
    .means = A requirement that must be met for the bid to be evaluated (ska-krav).
glossary-word-desirable = desirable requirement
    .forms = desirable requirement|desirable requirements
    .means = Something asked for but not required, which gives the bid points or a deduction when it is met (bör-krav).
glossary-word-criterion = award criterion
    .forms = award criterion|award criteria|criterion|criteria
    .means = A quality, published in advance, that bids are compared by.
glossary-word-weight = weight
    .forms = weight|weights|weighting
    .means = How much an award criterion counts in proportion to the others.
glossary-word-threshold = least level
    .forms = threshold|thresholds|least level|least levels
    .means = The fewest points, or the least share, that a bid must reach on a criterion to be ranked.
glossary-word-panel = panel
    .forms = panel|panels
    .means = The evaluators who score the bids, each alone and then together.
glossary-word-consensus = consensus
    .forms = consensus
    .means = The points that the evaluators have agreed on, with a reason in common.
glossary-word-scale = scale
    .forms = scale|scales
    .means = The published steps that points are given on, with what each step demands.
glossary-word-spread = spread
    .forms = spread
    .means = The distance between the highest and the lowest points that evaluators gave one bid on one criterion.
glossary-word-model = award model
    .forms = award model|award models|evaluation model
    .means = The way, published in advance, from price and quality to a ranking.
glossary-word-evaluation = evaluation
    .forms = evaluation|evaluations
    .means = The comparison of the bids that meet the requirements, to find the most economically advantageous one.
glossary-word-price = evaluated price
    .forms = evaluated price|evaluated prices
    .means = The price of everything that the price form lists, without VAT; that is the price that is compared.
glossary-word-figure = comparison figure
    .forms = comparison figure|comparison figures
    .means = A figure used only to compare bids: the price after deductions or surcharges for quality. It is not what is paid.
glossary-word-deduction = deduction
    .forms = deduction|deductions
    .means = A published amount taken from the price when bids are compared, for the quality that the bid gives.
glossary-word-surcharge = surcharge
    .forms = surcharge|surcharges
    .means = A published amount added to the price when bids are compared, for the quality that is lacking.
glossary-word-sum = sum of points
    .forms = sum of points|sums of points
    .means = The points of all criteria, added by their weights.
glossary-word-ranking = ranking
    .forms = ranking|ranked
    .means = The bids in order, from the most economically advantageous one.
glossary-word-tie = tie-break
    .forms = tie-break|tie-breaks|tie-break rules
    .means = The published rules that decide between bids with exactly the same result.
glossary-word-drawing = drawing of lots
    .forms = drawing of lots|drawing
    .means = Letting chance decide between bids that nothing else tells apart, before a witness.
glossary-word-relative = relative model
    .forms = relative model|relative models|relative
    .means = An award model in which a bid’s figure depends on which other bids there are.
glossary-word-provisional = provisional
    .forms = provisional
    .means = The result may change when open questions are answered; no award is proposed meanwhile.
glossary-word-margin = margin
    .forms = margin|margins
    .means = How much would have had to be different for another bid to be first.
glossary-word-award = award decision
    .forms = award decision|award decisions
    .means = The authority’s decision on which bidder is to have the contract, with its reasons.
glossary-word-standstill = standstill period
    .forms = standstill period|standstill
    .means = The time after the notice of the award decision in which no contract may be concluded.
glossary-word-review = review
    .forms = review|reviewed
    .means = A court’s examination of whether the procurement has followed the law.
glossary-word-cancel = cancel the procurement
    .forms = cancelled|cancellation|cancel
    .means = To end without awarding any contract, with reasons.
glossary-word-reasons = reasons
    .forms = reasons|reason
    .means = Why something was assessed or decided so, written by who did it.
glossary-word-opening = opening of bids
    .forms = opening of bids|opening of tenders|bid opening
    .means = When all bids are opened, at once and as soon as possible after the deadline.
glossary-word-low = abnormally low bid
    .forms = abnormally low bid|abnormally low bids|abnormally low tender|abnormally low
    .means = A bid whose price is so low that the authority must ask about it and examine the answer.
glossary-word-clarification = clarification
    .forms = clarification|clarifications
    .means = A bidder’s answer to the authority’s question on what the bid means; the bid is not changed.
glossary-word-correction = correction
    .forms = correction|corrections
    .means = Putting an obvious error in a bid right, without treating other bidders worse.
glossary-word-evidence = evidence
    .forms = evidence
    .means = What shows a statement in the bid: a document, a demonstration, a test result.
glossary-word-standard = standard
    .forms = standard|standards
    .means = A common description of how something is to work, which a bid can be examined against.
glossary-word-secrecy = absolute secrecy
    .forms = absolute secrecy|secrecy
    .means = That what concerns the bids may not be disclosed, as a rule until the award decision.
glossary-word-lock = lock
    .forms = lock|locked|locking
    .means = Giving the criteria a fingerprint before bids are opened, so that a later change shows.
glossary-word-fingerprint = fingerprint
    .forms = fingerprint|fingerprints|sha256
    .means = A number computed from a file’s content; change one sign and it is another.
glossary-word-seed = seed
    .forms = seed
    .means = The number that random trials begin with, so that the same trials can be made again with the same answer.
glossary-word-median = median
    .forms = median|medians
    .means = The value in the middle: as many are higher as lower.
glossary-word-subcontractor = subcontractor
    .forms = subcontractor|subcontractors
    .means = Another company that carries out a part of the contract for the supplier.
