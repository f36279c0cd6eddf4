### Letters and records under LOU: decisions, notices, questions, records, report.

letter-title-award-decision = Award decision
letter-title-notice = Notice of award decision
letter-title-individual-report = Individual report
letter-title-opening-record = Record of the opening of tenders
letter-title-clarification-request = Request for clarification of a tender
letter-title-low-price-question = Request to explain a low price
letter-title-cancellation-record = Decision to cancel the procurement
letter-subtitle = Procurement: { $procurement }
letter-award-window = Award decision, { $lot }
letter-notice-window = Notice of award decision to { $bid }
letter-clarification-window = Request for clarification to { $bid }
letter-cancellation-window = Decision to cancel { $what }
letter-low-price-window = Request to explain a low price to { $bid }

## Brevets huvud

letter-fact-registry = Registry number
letter-fact-authority = Contracting authority
letter-fact-contact = Contact
letter-fact-to = To
letter-fact-date = Date
letter-fact-sent = Sent
letter-fact-answer-by = Answer by
letter-fact-lot = Concerns
letter-fact-lots = Lots
letter-fact-opened = Opened
letter-fact-decided-on = Date of the decision
letter-fact-decided-by = Decided by
letter-fact-reported-by = Reported by
letter-fact-took-part = Also taking part
letter-nobody-else = nobody
letter-date-open = filled in when it is settled
letter-opened-at = { DATE($date) } at { $time }
letter-whole-procurement = the whole procurement
letter-label-draft = Draft.
letter-draft = No award decision has been made. What concerns the tenders is under absolute secrecy (OSL 19:3), and the draft may not be given to any tenderer.
letter-laws = LOU: the Swedish Public Procurement Act (2016:1145). OSL: the Public Access to Information and Secrecy Act (2009:400).
letter-secret = The document tells of tenders. They are under absolute secrecy until all tenders are made public or an award decision has been made (OSL 19:3).

## Avsnitt

letter-section-decision = The decision
letter-section-ground = The procurement and the evaluation ground
letter-section-admission = Examination of the tenders
letter-section-reasons = Reasons for the decision
letter-section-after = After the decision
letter-section-secrecy = Public access and secrecy
letter-section-why = Reasons for the decision: { $lot }
letter-section-own = Your tender
letter-section-accepted = The accepted tender and its relative advantages
letter-section-negotiation = Negotiation or dialogue
letter-section-standstill = Standstill period
letter-section-review = If you want to apply for review
letter-section-on-request = Further information and secrecy
letter-section-opening-time = Time
letter-section-persons = Those present
letter-section-list = List of tenders
letter-section-files = Files received
letter-section-certified = Certification
letter-section-question = The question
letter-section-limits = What the answer may contain
letter-section-answer = Answer
letter-section-low-price = The price
letter-section-explanations = What you may explain
letter-section-consequence = What happens then
letter-section-cancellation-reasons = Reasons for the decision
letter-section-code = The reason in the notice
letter-section-abnormally-low = 1. Reasons why a rejected tender was found abnormally low
letter-section-not-awarded = 2. Reasons why a contract was not awarded to a supplier
letter-section-dynamic-system = 3. Reasons why a supplier was not admitted to a dynamic purchasing system
letter-section-procedure-chosen = 4. Reasons why a negotiated procedure or competitive dialogue was used
letter-section-non-electronic = 5. Reasons why tenders could be submitted by other than electronic means
letter-section-conflicts = 6. Conflicts of interest and measures taken
letter-section-signed = Drawn up

## Tilldelningsbeslut

# $state: utkast eller beslutat
letter-award-lead = { $state ->
    [draft] Draft of { $buyer }’s decision on which tender is accepted in the lot { $lot }.
   *[decided] { $buyer } has decided which tender is accepted in the lot { $lot }.
}
letter-awarded-lowest = { $buyer } awards { $bid } the contract in the lot { $lot }. The tender is the most economically advantageous of { $count } ranked tenders: it has the lowest { $name }, { $figure }.
letter-awarded-highest = { $buyer } awards { $bid } the contract in the lot { $lot }. The tender is the most economically advantageous of { $count } ranked tenders: it has the highest { $name }, { $figure }.
letter-awarded-order = { $buyer } awards { $bid } the contract in the lot { $lot }. The tender is the most economically advantageous of { $count } ranked tenders: it comes first in the order that the model gives ({ $name }: { $figure }).
letter-awarded-alone = { $buyer } awards { $bid } the contract in the lot { $lot }. The tender is the only one that meets the requirements and has been evaluated ({ $name }: { $figure }).
letter-awarded-allocated = { $buyer } awards { $bid } the contract in the lot { $lot }. The tender has place { $rank } of { $count } in the ranking ({ $name }: { $figure }) and is awarded the contract by the announced rule for several lots (LOU 4:15-16).
letter-decided = The decision was made on { DATE($date) } by { $by }: “{ $text }”
letter-recorded = Recorded on { DATE($date) } by { $by }: “{ $text }”
letter-ground-procedure = The procurement is made by { $procedure }. It was published { DATE($published) }, and the last day for tenders was { DATE($deadline) }.
letter-ground-bids = { $count ->
    [one] One tender was received in the lot.
   *[other] { $count } tenders were received in the lot.
}
# $ground: kvalitet och pris, eller enbart pris
letter-ground-model = The evaluation ground is { $ground ->
    [quality] the best price-quality ratio
   *[price] price
} (LOU 16:1), with the published evaluation model “{ $model }”. { $direction ->
    [lowest] The tender with the lowest { $name } is accepted.
    [highest] The tender with the highest { $name } is accepted.
   *[order] The tender that is first in the model’s order is accepted.
}
letter-ground-lock = Criteria, weights and evaluation model were locked before the tenders were opened (version { $version }, fingerprint { $sha256 }).
letter-admission = Only tenders that meet every mandatory requirement are evaluated (LOU 4:10).
letter-all-met = All mandatory requirements are met.
letter-table-admission = The tenders in the lot, and whether they may be evaluated
letter-table-reasons-of = { $bid }: points and reasons
letter-table-reasons-below = { $bid }: points and reasons (the tender does not reach the least level)
letter-calculation = How the result of { $bid } was computed (place { $rank })
letter-after-notices = All tenderers are notified of the decision as soon as possible and at the same time, with the reasons for it (LOU 12:12).
letter-after-standstill = No contract may be concluded until the standstill period has ended (LOU 20:1). Its length is stated in the notices.
letter-after-review = A supplier that considers that it has suffered or may suffer damage may apply for review to { $court ->
    [none] the administrative court
   *[other] { $court }
} (LOU 20:4 and 20:5). How and when is stated in the notices.
# $state: draft or decided
letter-secrecy-award = { $state ->
    [draft] Until the decision everything about the tenders is under absolute secrecy, also the tenderers’ names and number (OSL 19:3). It ends when the decision has been made.
   *[decided] The absolute secrecy of the tenders in the lot ended when the decision was made (OSL 19:3).
}
letter-secrecy-undecided = { $count ->
    [one] In the lot { LIST($lots) } no decision has been made, and the absolute secrecy still holds there.
   *[other] In the lots { LIST($lots) } no decision has been made, and the absolute secrecy still holds there.
}
letter-secrecy-after = After the decision the information is, as a rule, public. What concerns a tenderer’s business or operations is secret if there is special reason to assume that the tenderer suffers damage if it is disclosed (OSL 31:16).
letter-secrecy-claimed = { LIST($bids) } { $count ->
    [one] has asked for secrecy for information in its tender
   *[other] have asked for secrecy for information in their tenders
}. It is not masked in this document, and must be examined for secrecy before the document is handed out. In the notices to other tenderers it is masked.
letter-secrecy-unclaimed = No tenderer in the lot has asked for secrecy. If anyone requests the document it is examined all the same whether anything in it is secret.

## Underrättelse

letter-notice-lead = { $won_count ->
    [0] { $count ->
        [one] { $buyer } has examined your tender in the lot { LIST($lots) }. Your tender is not awarded the contract.
       *[other] { $buyer } has examined your tenders in the lots { LIST($lots) }. You are awarded none of the contracts.
    }
   *[other] { $buyer } awards you the contract in { $won_count ->
        [one] the lot { LIST($won) }.
       *[other] the lots { LIST($won) }.
    } { $count ->
        [1] { "" }
       *[other] The notice concerns the lots { LIST($lots) }.
    }
}
letter-column-awarded = Awarded the contract
letter-column-own = Your tender
letter-column-yours = Your tender
letter-column-accepted = The accepted tender
letter-column-difference = Difference
letter-table-decision = The decision in the lots that you have tendered for
letter-lot-draft = In the lot { $lot } the decision has not been made yet. You will get a notice of its own.
letter-lot-waiting = In the lot { $lot } the evaluation is not finished. You will get a notice of its own.
letter-lot-cancelled = The lot { $lot } is cancelled. You will get a notice of its own with the reasons.
letter-own-accepted = Accepted
letter-own-rejected = Rejected: one or more requirements are not met
letter-own-below = Not accepted: does not reach the least level
letter-own-rank = Place { $rank } of { $of }
letter-rejected = Your tender is rejected and has not been evaluated. The reasons are:
letter-below = Your tender does not reach the least level that is published, and is therefore not ranked:
letter-price-alone = In this lot only price is evaluated.
letter-table-points-own = Your points, criterion by criterion, with the reasons
letter-table-points-accepted = The accepted tender’s points, criterion by criterion, with the reasons
letter-accepted = { $bid } has submitted the accepted tender. It offers { $product }.
letter-accepted-own = Your tender is the accepted one. There are therefore no relative advantages of another tender to account for.
letter-accepted-none = No tender is accepted in the lot.
letter-not-compared = Your tender has not been evaluated and can therefore not be compared with the accepted tender criterion by criterion. The reasons for the accepted tender’s points are given all the same.
letter-table-compared = Your tender beside the accepted tender
letter-lower-price = the price
letter-better-accepted = Where the accepted tender is better: { LIST($at) }.
letter-better-yours = Where your tender is better: { LIST($at) }.
letter-better-none = The two tenders have the same price and the same points on every criterion.
letter-gap-same = none
letter-gap-price-more = the accepted one is { $size } lower
letter-gap-price-less = the accepted one is { $size } higher
letter-gap-points-more = the accepted one’s points are { $size } higher
letter-gap-points-less = the accepted one’s points are { $size } lower
letter-gap-amount-more = the accepted one has { $size } more deduction
letter-gap-amount-less = the accepted one has { $size } less deduction
letter-negotiation-none = The procurement is made by { $procedure }. There has been no negotiation or dialogue.
letter-on-request = This notice contains the information that you may request under LOU 12:13. If anything is unclear you may request further information in writing. We give it as soon as possible and within 15 days of receiving the request.
letter-secrets = What another tenderer has asked to be kept secret, and what is found to be business secrets, is replaced with { $masked } (OSL 31:16). We examine the secrecy again if anyone requests the information.
letter-questions = Questions are answered by { $contact }.

## Avtalsspärr och överprövning

letter-label-standstill = Standstill.
letter-standstill = The standstill period lasts until and including { DATE($last) }. A contract may be concluded on { DATE($earliest) } at the earliest.
letter-standstill-open = No contract may be concluded until the standstill period has ended: 10 days from the day the notice was sent if it is sent electronically to everyone, otherwise 15 days (LOU 20:1). The dates are computed when the day of sending is settled.
letter-standstill-planned = The dates assume that the notice is sent on the planned day.
letter-standstill-sent = The notice is sent { DATE($sent) } { $how ->
    [electronic] by electronic means to all tenderers
   *[other] by other than electronic means to at least one tenderer
}. The standstill period is { $days } days, and the day of sending is not counted.
letter-standstill-counted = The last day is { DATE($last) }, which is a working day.
letter-standstill-moved = The last day would have been { DATE($counted) }. It falls on a Saturday, a Sunday, another public holiday or an eve that counts like one, and moves to the next working day: { DATE($last) }.
letter-standstill-law = The period is computed by LOU 20:1 and 20:18 and section 2 of the act (1930:173) on the computation of statutory time.
letter-standstill-extended = If anyone applies for review in time, the standstill period continues while the administrative court handles the case (LOU 20:8).
letter-review = A supplier that considers that it has suffered or may suffer damage may apply for review of the procurement (LOU 20:4).
letter-review-where = The application is made in writing to { $court }, { $address } (LOU 20:5).
letter-review-until-award = The application must have reached the administrative court before the end of the standstill period, by { DATE($last) } (LOU 20:11).
letter-review-until-award-open = The application must have reached the administrative court before the end of the standstill period (LOU 20:11).
letter-review-until-cancellation = The application must have reached the administrative court by { DATE($last) } (LOU 20:12).
letter-review-until-cancellation-open = The application must have reached the administrative court before 10 days have passed from the day the notice with the reasons was sent electronically, or 15 days if it was sent otherwise (LOU 20:12).
letter-review-how = State which procurement it concerns (registry number { $registry }), what you ask the court to decide, which error you consider that the authority has made, and how it has caused or may cause you damage.
letter-review-circumstances = Circumstances that you invoke later than three weeks after the application was received may be considered by the court only in certain cases (LOU 20:5 b).

## Öppningsprotokoll

letter-opening-lead = { $count ->
    [one] One tender was opened.
   *[other] { $count } tenders were opened at the same time.
}
letter-opening-time = The last day for tenders was { DATE($deadline) }. The tenders were opened { $when }, after the time for tenders had ended.
letter-opening-persons = The opening was attended by these persons, appointed by the authority:
letter-opening-chamber = Presence of a person appointed by a chamber of commerce: { $chamber }
letter-column-number = No.
letter-column-lots = Lots
letter-column-files = Files
letter-column-file = File
letter-column-sha256 = Fingerprint (SHA-256)
letter-column-name = Name
letter-column-signature = Signature and date
letter-column-role = Task
letter-column-declared = Declaration
letter-column-why = Reason
letter-to-sign = to be signed
letter-table-list = { $count ->
    [one] The tender that was opened
   *[other] The { $count } tenders that were opened
}
letter-opening-files = Each file received has a fingerprint. If the file is changed it no longer agrees, so that it can be shown that the tenders have not been corrupted (LOU 12:8 and 12:9).
letter-table-files = Tender { $number }, { $bid }: { $count ->
    [one] one file
   *[other] { $count } files
}
letter-certified = Those who attended certify that the list is correct and complete (LOU 12:10).
letter-table-certified = Certified by

## Begäran om förtydligande

letter-clarification-lead = { $buyer } needs an answer from you to be able to examine your tender.
letter-question-requirement = The question concerns the requirement { $requirement }: { $text }
letter-question-open = It is not clear from the tender whether the requirement { $requirement } is met. Explain how the tender meets the requirement, and state where in the tender this is shown.
letter-limits = The authority may ask a supplier to correct, clarify or complete its tender if this can be done with regard to the principles of equal treatment and transparency (LOU 4:9).
letter-limits-may = The answer may clarify what the tender already contains, correct an obvious error, and add documents that show circumstances that existed on the last day for tenders.
letter-limits-may-not = The answer may not change the tender: not the price, not the product or version offered, and not what you undertake to perform.
letter-limits-equal = Tenderers in the same position get the same opportunity to answer.
letter-limits-written = The answer must be in writing. It is documented together with the question.
letter-answer-by = Answer by { $date }. Send the answer to { $contact }.
letter-clarification-unanswered = If no answer arrives in time, the tender is examined on the material at hand.

## Begäran om förklaring av lågt pris

letter-low-price-lead = The price of your tender in the lot { $lot } appears to be abnormally low. We therefore ask you to explain it.
letter-low-price = Your evaluated price is { $price }.
letter-low-price-limit = Under the procurement documents the question is asked when a price is lower than { PERCENT($share) } of the median of the valid tenders’ prices in the lot. The limit is only an occasion to ask. It does not say that the price is wrong.
letter-explanations = Explain the low price or cost. Under LOU 16:7 the explanation may concern
letter-explanation-1 = whether you can use particularly cost-effective methods to perform the contract,
letter-explanation-2 = whether you can use technical solutions or exceptionally favourable conditions to perform the contract,
letter-explanation-3 = the particular nature of the goods or services that you offer,
letter-explanation-4 = how you intend to perform the contract with regard to applicable obligations in environmental, social or labour law,
letter-explanation-5 = whether you may obtain State aid, or
letter-explanation-6 = your planned subcontractors and the particulars of them (LOU 17:6 and 17:7).
letter-explanations-calculation = It helps to show by a calculation, item by item, that the price covers the costs of performing the contract.
letter-state-aid = If the price depends on State aid you may show within a reasonable time that the aid is compatible with the Treaty on the Functioning of the European Union (LOU 16:8).
letter-not-automatic = No tender is rejected automatically because its price is low. We assess your explanation before anything is decided.
letter-must-reject = If the low price or cost is not explained satisfactorily the tender must be rejected. It must also be rejected if the low price is due to the tender not complying with applicable obligations in environmental, social or labour law (LOU 16:7).
letter-low-price-secret = We cannot tell you anything about other tenders until an award decision has been made (OSL 19:3).

## Avbrytande

letter-cancellation-lead = { $bids ->
    [0] { $buyer } cancels { $what }.
   *[other] { $buyer } cancels { $what } and notifies the tenderers of the reasons.
}
letter-cancelled = On { DATE($date) } { $buyer } decided to cancel { $what }.
letter-cancellation-code = { $code ->
    [none] The reason is not stated.
   *[other] The reason is given in the result notice by the code { $code } (eForms BT-144): { $meaning }.
}
bt-144-all-rej = all tenders, requests to participate or projects were withdrawn or found inadmissible
bt-144-chan-need = the buyer’s needs have changed
bt-144-ins-fund = the funds are insufficient
bt-144-no-rece = no tenders, requests to participate or projects were received
bt-144-no-signed = the highest ranked tenderer refused to sign the contract
bt-144-one-admis = only one admissible tender, request to participate or project was received
bt-144-other = another reason
bt-144-rev-body = a decision of a review body
bt-144-rev-buyer = a decision of the buyer following a tenderer’s request to review
bt-144-tch-pr-error = technical or procedural errors

## Individuell rapport

letter-report-lead = The report accounts for the six points of LOU 12:16.
letter-price-rejected = { $bid }, lot { $lot }: { $reason }
letter-table-not-awarded = Tenders that have not led to a contract, lot by lot
letter-report-behind = Place { $rank } ({ $name }: { $figure }). { $bid } has submitted the most economically advantageous tender.
letter-report-waiting = In the lot { $lot } the evaluation is not finished.
letter-table-declarations = What those who take part have declared on disqualification and conflicts of interest
letter-report-signed = Drawn up by { $by }, { $date }.
letter-report-deadline = The report must be drawn up within 30 days of the contract being concluded or the procurement being cancelled (LOU 12:16).

## Vad ett brev ska innehålla

letter-content-authority = authority, registry number and contact
letter-content-deciders = who decides and who reports
letter-content-decision = the decision
letter-content-ground = the evaluation ground
letter-content-admission = the examination of the tenders
letter-content-reasons = the reasons for the decision
letter-content-after-decision = notice and standstill period
letter-content-recipient = the recipient
letter-content-own-bid = the tenderer’s own points with reasons, or the reasons for the rejection
letter-content-winner = the name of who is awarded the contract
letter-content-advantages = the accepted tender’s relative advantages
letter-content-negotiation = how the negotiations or the dialogue went
letter-content-standstill = the standstill period
letter-content-review = how to apply for review
letter-content-on-request = that further information may be requested
letter-content-abnormally-low = reasons why a tender was found abnormally low (p. 1)
letter-content-not-awarded = reasons why a contract was not awarded (p. 2)
letter-content-dynamic-system = reasons as to a dynamic purchasing system (p. 3)
letter-content-procedure-chosen = reasons for the choice of procedure (p. 4)
letter-content-non-electronic = reasons for other than electronic submission (p. 5)
letter-content-conflicts = conflicts of interest and measures (p. 6)
letter-content-report-signed = who drew up the report, and when
letter-content-opening-time = the time of the opening
letter-content-two-persons = at least two appointed persons
letter-content-list-of-tenders = the list of tenders
letter-content-received-files = the files received
letter-content-chamber = the presence of a chamber of commerce
letter-content-certified = the certification
letter-content-secrecy = the secrecy
letter-content-question = the question
letter-content-limits = what the answer may and may not change
letter-content-answer-by = the last day for an answer
letter-content-price = the price and why the question is asked
letter-content-explanations = what the explanation may concern
letter-content-no-automatic-rejection = that no tender is rejected automatically
letter-content-cancelled = what is cancelled
letter-content-code = the code for the reason (BT-144)

## I terminalen

letters-made = { $count ->
    [0] { $earlier ->
        [kept] No letters were made. Those made earlier are untouched in { $folder }, and may be out of date.
       *[none] No letters were made.
    }
    [one] One letter was made in { $folder }:
   *[other] { $count } letters were made in { $folder }:
}
letters-one = { $name }: { $title }{ $draft ->
    [yes] { " " }(draft)
   *[no] { "" }
}
letters-kept = Left from before, since they cannot be made anew now:
letters-held-back = { $count ->
    [one] One letter lacks nothing but was not made either, since the folder is replaced as a whole. Add what the others lack, make the letter in a folder of its own with --kind or --bid, or move the earlier letters away:
   *[other] { $count } letters lack nothing but were not made either, since the folder is replaced as a whole. Add what the others lack, make these in a folder of their own with --kind or --bid, or move the earlier ones away:
}
letters-refused = { $count ->
    [one] One letter was not made, since something is missing:
   *[other] { $count } letters were not made, since something is missing:
}
letters-not-due = For these there is no occasion yet:
