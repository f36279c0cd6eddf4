### Findings on what the laboratory reads: plausible prices, reasons, overrides and known products.

## Plausible prices and qualities, [laboratory]

band-prices = The prices go from { MONEY($lowest) } to { MONEY($highest) }. They must begin above 0 and rise.
    .do = Write the lowest price that you hold possible in price_from and the highest in price_to.
band-qualities = The quality goes from { NUMBER($lowest) } to { NUMBER($highest) }. It must rise.
    .do = Write the worst quality that you hold possible in quality_from and the best in quality_to, as shares of full quality: "0.30", "1".
band-assumed = The procurement does not say which prices are plausible { in-lots }. { $basis ->
        [scale] The model is tried with the prices of its own scale
        [value] The model is tried with prices that follow from the largest deductions
        [base] The model is tried with prices that follow from the base price
        [reference] The model is tried with prices around the published reference price
       *[none] The model is tried with assumed prices
    }: from { MONEY($lowest) } to { MONEY($highest) }, with quality from { PERCENT($worst) } to { PERCENT($best) }.
    .do = State plausible prices and qualities under [laboratory] in procurement.toml: the model is then tried with what you expect.

## Reasons and overrides, [award]

award-reason-missing = { $why ->
        [priority] The criteria are applied in an order of priority instead of being weighed against each other, and no reason is given. An order of priority may be used only if it is impossible to give weights (LOU 16:6 second paragraph).
        [shifted] A bid's comparison figure depends on other bids, even though the order of two bids does not. No reason is given for choosing such a model.
       *[relative] Other bids can change the order of two bids in this model: a bid that does not win can decide who wins. No reason is given for choosing it.
    }
    .do = Write the reason in both languages in reason_sv and reason_en under [award], or choose a model that counts each bid on its own.
award-overridden = OVERRIDE: { $by } decided that the model is used although it has a fault that otherwise stops the lock (“{ $fault }”). The reason: { $reason }
    .do = The decision is published with the procurement and stands in every report. Let a lawyer examine it before anything is awarded.
override-repeated = There is already an override of “{ $value }”.
    .do = Keep one override for each finding.
override-without-finding = The override is about “{ $fault }”, which is no fault of the model.
    .do = { $known_count ->
        [0] Remove the override: the model has no fault to override.
       *[other] Write the code of what is overridden: { LIST($known, kind: "or") }. Otherwise remove the override.
    }

## Known products

products-missing = There is neither a table of known products nor earlier bids with answers.
    .do = Name a file that ends in .csv or .xlsx, or the folder bids of an earlier procurement: --products vendors/EARLIER/bids
products-outside = The file lies outside the workspace. Nobody else could then make the model test again.
    .do = Put the file into the workspace, for example into vendors, and name it there.
products-are-bids = The laboratory does not read the procurement's own bids: it belongs to the time before bids are known.
    .do = Name a table of known products, or the bids of an earlier procurement.
earlier-answers-passed-over = { $count ->
        [one] One answer is about a requirement that is not asked word by word now
       *[other] { $count } answers are about requirements that are not asked word by word now
    } and does not count.
    .do = Nothing needs to be done. If you know what the product meets all the same: put it into a table of known products.
