### Parts of sentences that several findings about files share.

near-or-known = { $known_count ->
    [0] There is nothing to choose from yet: add it first.
   *[other] { $nearest ->
        [none] What there is: { LIST($known) }.
       *[other] Did you mean “{ $nearest }”?
    }
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
    [texts] a list of texts, for example { $key ->
        [tie_break] ["lowest_price", "drawing"]
        [requirements] ["LM-S-007"]
        [criteria] ["usability"]
       *[other] ["LM", "PV"]
    }
    [table] a section with keys of its own
    [tables] one or more tables with double brackets
    [pairs] a list of pairs, for example [["0", 0], ["0.5", 3]]
    [parameter] a text in quotes, for example "100" or "continue"
   *[other] a value of another kind
}
point-source = { $source ->
    [panel] panel
    [requirements] requirements
    [compliance] compliance
    [price] price
   *[other] { $source }
}
in-lots = { $count ->
        [1] in lot { LIST($lots) }
       *[other] in lots { LIST($lots) }
    }
