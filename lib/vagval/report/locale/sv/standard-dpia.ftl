### Dataskydd: vad som kan krävas av en konsekvensbedömning (artikel 35 i GDPR).

kind-dpia = konsekvensbedömning avseende dataskydd (DPIA)
asks-dpia-status = Konsekvensbedömningen är färdig och godkänd.
asks-dpia-section-answered = Konsekvensbedömningen beskriver { dpia-section }.
asks-dpia-risk-evaluated = Risken för { dpia-risk } är uppskattad, och den som granskat bedömningen godtar den.
asks-dpia-role = Konsekvensbedömningen säger vem som { dpia-role }.
asks-dpia-officer-opinion = Dataskyddsombudet har yttrat sig, och godtar behandlingen.
asks-dpia-age = Konsekvensbedömningen är ändrad eller gjord högst { NUMBER($days) } { $days ->
        [one] dag
       *[other] dagar
    } före sista anbudsdag.
dpia-section = { $section ->
        [overview] behandlingen i stort: ändamål och ansvar
        [data] uppgifterna, deras väg och de system som bär dem
        [necessity] varför behandlingen är nödvändig och proportionerlig
        [rights] hur de registrerades rättigheter skyddas
        [measures] åtgärderna som skyddar uppgifterna
        [illegitimate-access] risken för obehörig åtkomst
        [unwanted-modification] risken för oönskad ändring
       *[data-disappearance] risken för att uppgifter går förlorade
    }
dpia-risk = { $risk ->
        [illegitimate-access] obehörig åtkomst
        [unwanted-modification] oönskad ändring
       *[data-disappearance] att uppgifter går förlorade
    }
dpia-role = { $role ->
        [author] har skrivit den
        [evaluator] har granskat den
        [validator] har godkänt den
       *[data-protection-officer] är dataskyddsombud
    }

## Filen

dpia-is-a-template = Filen är en mall för konsekvensbedömningar. Den säger inget om någon viss behandling av uppgifter.
    .do = Be anbudsgivaren lämna den ifyllda bedömningen.
dpia-not-an-assessment = Filen är ingen konsekvensbedömning från CNIL:s verktyg PIA: fältet ”pia” saknas.
    .do = Be anbudsgivaren lämna bedömningen som JSON ur det verktyget.
dpia-state-unknown = ”{ $value }” är inget läge som en konsekvensbedömning kan ha.
    .do = Fråga anbudsgivaren vad som gäller. Det räknas som om inget stod.

## Utfall

dpia-status-unknown = { $status ->
        [none] Konsekvensbedömningen säger inte hur långt den har kommit.
       *[archived] Konsekvensbedömningen är lagd i arkiv.
    }
    .do = Fråga anbudsgivaren om den gäller för det som offereras.
dpia-not-validated = { $status ->
        [refused] Konsekvensbedömningen blev underkänd.
       *[in-progress] Konsekvensbedömningen är inte färdig.
    }
    .do = Fråga anbudsgivaren när en godkänd bedömning finns.
dpia-unanswered = Det saknas { NUMBER($count) } svar där konsekvensbedömningen ska beskriva { dpia-section }: { $count ->
        [one] frågan
       *[other] frågorna
    } { LIST($missing) }.
    .do = Frågorna är numrerade som i CNIL:s verktyg. Fråga anbudsgivaren efter svaren.
dpia-without-measures = Konsekvensbedömningen beskriver inga åtgärder som skyddar uppgifterna.
    .do = Fråga anbudsgivaren vilka de är.
dpia-risk-not-estimated = Risken för { dpia-risk } är inte uppskattad: svar saknas om källor, följder, åtgärder eller hur stor den är.
    .do = Fråga anbudsgivaren efter svaren.
dpia-risk-not-accepted = Risken för { dpia-risk } är { $evaluation ->
        [to-be-fixed] granskad, och måste åtgärdas
       *[pending] inte granskad
    }.
    .do = Fråga anbudsgivaren när det är gjort.
dpia-role-missing = Konsekvensbedömningen säger inte vem som { dpia-role }.
    .do = Fråga anbudsgivaren vem det är.
dpia-without-opinion = Dataskyddsombudet har inte yttrat sig.
    .do = Fråga anbudsgivaren efter yttrandet. Rådet ska inhämtas (artikel 35.2 i GDPR).
dpia-officer-disagrees = Dataskyddsombudet godtar inte behandlingen.
    .do = Läs yttrandet, och fråga anbudsgivaren vad som har gjorts sedan dess.
