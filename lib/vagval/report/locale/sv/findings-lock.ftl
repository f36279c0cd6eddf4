not-locked = Kriterierna är inte låsta. Anbud läses först när kriterierna är låsta.
    .do = Kontrollera kriterierna och lås dem, två personer tillsammans: vagval lock UPPHANDLING --by "NAMN" --by "NAMN"
lock-unreadable = Låsfilen kan inte läsas.
    .do = Återställ lock.json från den version som arkiverades när kriterierna låstes. Ändra den aldrig för hand.
lock-damaged = Låsfilens innehåll stämmer inte med låsfilens eget fingeravtryck: den har ändrats efter låsningen.
    .do = Återställ lock.json från den version som arkiverades när kriterierna låstes. Ändra den aldrig för hand.
locked-file-changed = Filen har ändrats efter låsningen (version { $version }).
    .do = Återställ filen till det som låstes. Måste kriterierna ändras före sista anbudsdag: publicera ändringen och lås en ny version med skäl.
locked-file-removed = Filen fanns när kriterierna låstes (version { $version }) men finns inte nu.
    .do = Lägg tillbaka filen. Måste kriterierna ändras före sista anbudsdag: publicera ändringen och lås en ny version med skäl.
locked-file-added = Filen fanns inte när kriterierna låstes (version { $version }).
    .do = Ta bort filen. Måste kriterierna ändras före sista anbudsdag: publicera ändringen och lås en ny version med skäl.
locked-content-changed = { $path } är ändrat efter låsningen: låst ”{ $locked }”, nu ”{ $now }”.
    .do = Återställ det låsta värdet.
locked-content-changed-more = Ytterligare { $count ->
        [one] en uppgift är ändrad
       *[other] { $count } uppgifter är ändrade
    } efter låsningen.
    .do = Jämför filerna med den arkiverade versionen och återställ dem.
lock-needs-two-people = Två olika personer ska låsa kriterierna. Angivna namn: { LIST($names) }.
    .do = Ange två olika namn: --by "NAMN" --by "NAMN"
lock-needs-reason = Kriterierna har låsts förut. Version { $version } behöver ett skäl.
    .do = Ange varför kriterierna låses om: --reason "…"
lock-unchanged = Inget har ändrats sedan kriterierna låstes (version { $version }).
    .do = Låsningen gäller. Du behöver inte låsa om.
outputs-not-writable = Det går inte att skriva där: { $reason }. Inga utdata har skrivits.
    .do = Kontrollera att mappen finns, att du får skriva i den, att ingen fil har samma namn och att disken inte är full.
manifest-unreadable = Filen är inte en läsbar förteckning över utdata.
    .do = Gör om utdata med vagval run.
locked-after-deadline = Kriterierna låstes { DATE($locked) } (version { $version }), efter att anbuden kunde vara kända ({ DATE($last) }). Resultatet visas, men inget anbud föreslås.
    .do = Låt en jurist avgöra om upphandlingen kan fullföljas. Är sista anbudsdag eller öppningens datum fel: rätta uppgiften, med en ny låsning om den står i procurement.toml.
number-beyond-digits = Talet { $value } har fler än 15 siffror. Så många visar inte ett kalkylblad: resten är vad en formel har lämnat efter sig.
    .do = Skriv talet som det ska räknas, utan formel.
