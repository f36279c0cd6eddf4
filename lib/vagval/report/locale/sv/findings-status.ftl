### Iakttagelser om läget i upphandlingarna, och om texten till den regionala rapporten.

status-missing = Texten till den regionala rapporten finns inte.
    .do = Skapa filen med minst datum, tid, ämne, vem som sammanställer och en sammanfattning. Formen står i FORMATS.md.
status-language-missing = { $language ->
    [sv] Texten finns inte på svenska.
   *[other] Texten finns inte på engelska.
}
    .do = Skriv den under rubriken [{ $language }], eller välj det andra språket med --language.
status-time-malformed = Klockslaget ”{ $value }” går inte att läsa.
    .do = Skriv timmar och minuter, till exempel "08:30".
status-summary-empty = Sammanfattningen är tom.
    .do = Skriv läget i korthet: minst en rad i summary.
status-line-blank = En rad i { $key } är tom.
    .do = Skriv något på raden, eller ta bort den.
status-part-missing = { $part ->
    [decisions] Inga beslut utanför upphandlingarna är nämnda.
    [costs] Inga egna uppgifter om kostnader finns.
    [risks] Inga egna risker är nämnda.
    [communication] Ingen kommunikativ lägesbild finns.
    [comment] Ingen kommentar från verksamheten finns.
    [measures] Inga kommunikativa åtgärder är nämnda.
    [next_steps] Inga egna nästa steg är nämnda.
    [spokespersons] Ingen talesperson är nämnd.
   *[about] Ingenting står om uppdraget.
}
    .do = Finns något att säga: skriv det som en lista i { $part }. Annars gör ingenting; rapporten görs utan.
status-text-names-bidder = En rad i { $key } nämner en anbudsgivare i en upphandling där beslut inte är fattat. Till dess gäller absolut sekretess (19 kap. 3 § OSL).
    .do = Skriv om raden utan namnet.
status-criteria-broken = { $count ->
    [one] Kriterierna kan inte läsas: en sak ska rättas.
   *[other] Kriterierna kan inte läsas: { $count } saker ska rättas.
}
    .do = Upphandlingen kan inte gå vidare förrän det är gjort.
status-lock-broken = Kriterierna är inte längre de som låstes.
    .do = De återställs till det som låstes innan något anbud utvärderas.
status-published-unlocked = Annonseringsdagen { DATE($published) } har passerat utan att kriterierna är låsta.
    .do = Kriterierna låses innan något anbud öppnas, eller så flyttas dagen.
status-locked-late = Kriterierna låstes den { DATE($locked) }, efter sista anbudsdag den { DATE($deadline) }.
    .do = Varför det skedde dokumenteras; en domstol kan komma att fråga.
status-opened-early = Anbudsöppning är antecknad den { DATE($opened) }, före sista anbudsdag den { DATE($deadline) }.
    .do = Datumet kontrolleras; anbud får inte öppnas innan anbudstiden har gått ut (12 kap. 10 § LOU).
status-not-opened = Anbudstiden gick ut den { DATE($deadline) }, och ingen anbudsöppning är antecknad.
    .do = Anbuden öppnas så snart som möjligt, och öppningen antecknas (12 kap. 10 § LOU).
status-material-broken = Underlaget efter anbudsöppningen kan inte läsas i sin helhet; läget är hämtat ur de antecknade besluten.
    .do = Upphandlaren rättar underlaget.
status-still-provisional = Utvärderingen är preliminär för { LIST($lots) }.
    .do = Tilldelning kan inte beslutas förrän det som återstår är klarlagt.
status-award-unsupported = Tilldelning är beslutad för { LIST($lots) }, men utvärderingen som den är nu föreslår ingen.
    .do = Beslutet och utvärderingen jämförs innan avtal ingås.
status-standstill-runs = Avtalsspärr råder för { LIST($lots) } till och med den { DATE($until) }.
    .do = En ansökan om överprövning inom den tiden kan försena avtalet.
status-documentation-due = Dokumentationen av det avbrutna, { LIST($lots) }, ska vara klar senast den { DATE($until) } (12 kap. 14 § LOU).
    .do = Den ansvariga följer upp att det sker.
