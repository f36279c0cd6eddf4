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
audit-fingerprints = Fingeravtrycket är en fils sha256: ändras en enda bokstav i filen blir det ett annat. Listan har samma form som kommandot sha256sum ger, så att vem som helst kan kontrollera en mapp åt gången utan detta program.
audit-column-folder = Mapp
audit-column-files = Filer
audit-column-fingerprints = sha256 och filnamn
audit-inputs = { $count ->
    [one] Den enda filen som lästes
   *[other] De { $count } filerna som lästes, mapp för mapp
}
audit-used = { $count ->
    [one] Den programversion som sidan är gjord med
   *[other] De { $count } programversioner som sidan är gjord med
}
