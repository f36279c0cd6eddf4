### Parts of sentences that several findings about files share.

near-or-known = { $nearest ->
    [none] What there is: { LIST($known) }.
   *[other] Did you mean “{ $nearest }”?
}
near-or-nothing = { $nearest ->
    [none] Remove it, or
   *[other] Did you mean “{ $nearest }”? Otherwise
}
toml-kind = { $kind ->
    [text] a text in quotes
    [whole] a whole number without quotes
    [truth] true or false, without quotes
    [date] a date without quotes, for example 2026-03-16
    [decimal] a number in quotes with a decimal point, for example "0.35"
    [texts] a list of texts, for example ["LM", "PV"]
    [table] a section with keys of its own
    [tables] one or more tables with double brackets
    [pairs] a list of pairs, for example [["0", 0], ["0.5", 3]]
    [parameter] a text in quotes, a whole number or true/false
   *[other] a value of another kind
}
point-source = { $source ->
    [panel] panel
    [requirements] requirements
    [compliance] compliance
    [price] price
   *[other] { $source }
}
