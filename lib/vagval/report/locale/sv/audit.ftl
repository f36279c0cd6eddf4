### Revisionsbilagan: hur en sida är gjord, för den som granskar.

section-audit = Så är sidan gjord
section-audit-intro = För den som granskar: allt som behövs för att göra om sidan och få samma sida, byte för byte. Koden frågar efter ett avsnitt i taget; all räkning sker i programmet, vars källkod är öppen.
audit-facts = Kommandot och parametrarna
audit-command = Kommando
audit-seed = Frö för slumptal
audit-code = { $count ->
    [one] Den enda kodcellen
   *[other] De { $count } kodcellerna, i ordning
}
audit-column-cell = Cell
audit-column-code = Kod
audit-inputs = { $count ->
    [one] Den enda filen som lästes
   *[other] De { $count } filerna som lästes
}
audit-used = { $count ->
    [one] Den programversion som sidan är gjord med
   *[other] De { $count } programversioner som sidan är gjord med
}
