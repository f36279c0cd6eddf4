### Delar av meningar som flera iakttagelser om filer har gemensamt.

near-or-known = { $known_count ->
    [0] Det finns inget att välja bland än: lägg till det först.
   *[other] { $nearest ->
        [none] Det som finns: { LIST($known) }.
       *[other] Menade du ”{ $nearest }”?
    }
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
    [texts] en lista med texter, till exempel { $key ->
        [tie_break] ["lowest_price", "drawing"]
        [requirements] ["LM-S-007"]
        [criteria] ["anvandbarhet"]
       *[other] ["LM", "PV"]
    }
    [table] ett avsnitt med egna nycklar
    [tables] en eller flera tabeller med dubbla hakparenteser
    [pairs] en lista med par, till exempel [["0", 0], ["0.5", 3]]
    [parameter] en text inom citattecken, till exempel "100" eller "continue"
   *[other] ett värde av annat slag
}
point-source = { $source ->
    [panel] panel
    [requirements] requirements (bör-krav)
    [compliance] compliance (uppfyllandegrad)
    [price] price (pris)
   *[other] { $source }
}
in-lots = { $count ->
        [1] i del { LIST($lots) }
       *[other] i delarna { LIST($lots) }
    }
