### Who a report is for, and what it therefore does not show.

masked-official = Official { $number }
label-panel = Without prices.
notice-panel = This report is for those who assess quality. Prices, comparison figures, ranks and the proposed award are not shown, so that they do not influence the points. Nor are corrections of prices, questions about abnormally low prices, or clarifications that are not about a requirement. Whether a bid may be evaluated is told here from the mandatory requirements alone.
label-bidder = Your own view.
notice-bidder = The report is made for { $vendor }. Your own bid is shown in full. Of the other bids it shows what anyone may read.
label-masked = Masked.
notice-masked = What a bidder has asked to keep secret, on the ground that it would be harmed if this became known, is replaced with { $masked } (OSL 31:16). So is a text of the authority that states such a unit price. What is in fact secret is decided when somebody asks for a document.{ $evaluators ->
    [named] { "" }
   *[numbered] { " " }Evaluators and officials are numbered, not named.
}

## What cannot be shown

audience-sees-no-prices = The audience panel may not see prices, and { $step ->
    [stress] stress shows
    [report] the report on the whole evaluation shows
   *[other] what was asked for shows
} what prices and quality have come to together.
    .do = Run vagval run with --audience panel for the examination, what is shown and the points, or choose another audience.
