### Delar av meningar som flera iakttagelser om filer har gemensamt.

near-or-known = { $nearest ->
    [none] Det som finns: { LIST($known) }.
   *[other] Menade du ”{ $nearest }”?
}
near-or-nothing = { $nearest ->
    [none] Ta bort den, eller
   *[other] Menade du ”{ $nearest }”? Annars
}
toml-kind = { $kind ->
    [text] en text inom citattecken
    [whole] ett heltal utan citattecken
    [truth] true eller false, utan citattecken
    [date] ett datum utan citattecken, till exempel 2026-03-16
    [decimal] ett tal inom citattecken med decimalpunkt, till exempel "0.35"
    [texts] en lista med texter, till exempel ["LM", "PV"]
    [table] ett avsnitt med egna nycklar
    [tables] en eller flera tabeller med dubbla hakparenteser
    [pairs] en lista med par, till exempel [["0", 0], ["0.5", 3]]
    [parameter] en text inom citattecken, ett heltal eller true/false
   *[other] ett värde av annat slag
}
point-source = { $source ->
    [panel] panel
    [requirements] requirements (bör-krav)
    [compliance] compliance (uppfyllandegrad)
    [price] price (pris)
   *[other] { $source }
}
