### Vad ett brev saknar, och var det skrivs.

# $key: nyckeln i filen, $heading: tabellens rubrik, $what: vad lagen kräver
letter-fact-missing = { $what }: uppgiften ”{ $key }” saknas.
    .do = { $heading ->
        [none] Skriv { $key } överst i filen, före tabellerna.
       *[other] Skriv { $key } under { $heading }.
    }
letter-content-missing = Brevet säger ingenting om { $what } ({ $law }).
    .do = Anmäl felet: brevet är inte helt.
letter-not-made = Brevet ”{ $title }” blev inte gjort.
    .do = Felet står på nästa rad. Brev som gjordes tidigare är orörda.
letter-reason-vague = Skälet för poängen till { $bid } på { $criterion } i delen { $lot } säger för lite för att kunna prövas: ”{ $reason }”.
    .do = Skriv en mening om vad i anbudet som gav poängen.
letter-rejection-vague = Skälet till att { $bid } förkastas i delen { $lot } säger för lite för att kunna prövas: ”{ $reason }”.
    .do = Skriv vad kravet är, vad anbudet visar och varför det inte räcker.
letter-cancellation-vague = Skälet till att upphandlingen avbryts säger för lite: ”{ $reason }”.
    .do = Skriv skälen i beslutets text, så att en anbudsgivare kan pröva dem.
letter-question-vague = Frågan till anbudsgivaren säger för lite: ”{ $question }”.
    .do = Skriv vad i anbudet som är oklart och vad svaret ska visa.
letter-statement-vague = Texten under rubriken säger för lite: ”{ $text }”.
    .do = Skriv vad som gäller, eller en mening om varför punkten inte är tillämplig.
letter-declaration-missing = { $person } har inte förklarat sig om jäv.
    .do = Skriv en [[declaration]] med person, role, text och date. Namnet ska vara skrivet likadant.
letter-answer-by-missing = Sista dag för svar är inte angiven.
    .do = Skriv { $kind ->
        [low-price-question] [[low_price]] med bid, lot
       *[clarification-request] [[clarification]] med bid, requirement (utelämnas för hela anbudet)
    } och answer_by.
letter-code-missing = Det är inte angivet vilket av de publicerade skälen avbrytandet har (eForms BT-144).
    .do = Skriv [[cancellation]] med code{ $lot ->
        [none] .
       *[other] { " " }och lot = "{ $lot }".
    }
letter-opening-unrecorded = Öppningen är inte antecknad.
    .do = Lägg till en rad av slaget öppning med datum.
letter-bid-without-files = Inga filer finns i mappen för { $bid }.
    .do = Lägg de mottagna filerna i anbudets mapp.
letter-opened-early = Anbuden är antecknade som öppnade { DATE($value) }, men sista anbudsdag var { DATE($deadline) }.
    .do = Anbud får öppnas först när anbudstiden har gått ut (12 kap. 10 § LOU). Rätta datumet, eller ta upp felet.
letter-time-malformed = ”{ $value }” är inget klockslag.
    .do = Skriv timme och minut med två siffror, till exempel "09:00".
letter-sent-before-decision = Underrättelsen är skickad { DATE($value) }, före beslutet { DATE($decided) }.
    .do = Rätta dagen: en underrättelse skickas efter beslutet.
letter-standstill-short = Avtalsspärren är { $value } dagar, men lagen kräver minst { $least } (20 kap. 1 § LOU).
    .do = Skriv { $least } eller fler, eller utelämna standstill_days.
letter-answer-before-question = Sista dag för svar, { DATE($value) }, är inte efter dagen då frågan skickades, { DATE($sent) }.
    .do = Ge anbudsgivaren tid att svara.
letter-decider-differs = Här står att { $stated } beslutar, men i { $file } är beslutet { DATE($date) } antecknat som fattat av { $recorded }.
    .do = Rätta den uppgift som är fel. Utelämnas decided_by gäller det som är antecknat.
letter-award-without-proposal = Ett tilldelningsbeslut är antecknat för delen { $lot }, men utvärderingen föreslår inget anbud.
    .do = Avgör det som är öppet, eller ta bort beslutet. Brev om tilldelning görs inte förrän skälen går att visa.

## Brev som det inte finns anledning till

letter-lot-provisional = Tilldelning i delen { $lot }: inget brev, eftersom resultatet är preliminärt ({ $count ->
    [one] en öppen fråga
   *[other] { $count } öppna frågor
}).
    .do = Avgör det som är öppet. Tills dess går det inte att motivera ett beslut.
letter-lot-nothing = Tilldelning i delen { $lot }: inget brev, eftersom inget anbud kan föreslås.
    .do = Avgör delen, eller avbryt den.
letter-lot-stopped = Tilldelning i delen { $lot }: inget brev, eftersom delen är avbruten.
    .do = Beslutet att avbryta har ett eget brev.
letter-no-question = Begäran om förtydligande: inget brev, eftersom ingen fråga är öppen eller antecknad.
    .do = Frågor antecknas i record/clarifications.
letter-no-low-price = Begäran om förklaring av lågt pris: inget brev, eftersom inget pris understiger den publicerade gränsen.
    .do = Inget behöver göras.
letter-no-cancellation = Beslut att avbryta: inget brev, eftersom inget avbrytande är antecknat.
    .do = Ett avbrytande antecknas i record/decisions, med skälen.
letter-none-of-bid = Det finns inget brev av det slaget för anbudet { $bid }.
    .do = Utelämna --bid, eller välj ett annat slag.
unknown-letter-kind = Brevet ”{ $kind }” finns inte.
    .do = Välj bland { LIST($known) }.
