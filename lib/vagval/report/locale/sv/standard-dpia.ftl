### Dataskydd: vad som kan krävas av en konsekvensbedömning (artikel 35 i GDPR).

kind-dpia = konsekvensbedömning avseende dataskydd (DPIA)
asks-dpia-status = Konsekvensbedömningen är färdig och godkänd.
asks-dpia-section-answered = Konsekvensbedömningen beskriver { dpia-section }.
asks-dpia-risk-evaluated = Risken för { dpia-risk } är uppskattad, och den som granskat bedömningen godtar den.
asks-dpia-role = Konsekvensbedömningen säger vem som är { dpia-role }.
asks-dpia-officer-opinion = Dataskyddsombudet har yttrat sig, och godtar behandlingen.
asks-dpia-age = Konsekvensbedömningen är ändrad eller gjord högst { NUMBER($days) } { $days ->
        [one] dag
       *[other] dagar
    } före sista anbudsdag.
dpia-section = { $section ->
        [1.1] behandlingen i stort: ändamål och ansvar
        [1.2] uppgifterna, deras väg och de system som bär dem
        [2.1] varför behandlingen är nödvändig och proportionerlig
        [2.2] hur de registrerades rättigheter skyddas
        [3.1] åtgärderna som skyddar uppgifterna
        [3.2] risken för obehörig åtkomst
        [3.3] risken för oönskad ändring
       *[3.4] risken för att uppgifter går förlorade
    }
dpia-risk = { $risk ->
        [illegitimate-access] obehörig åtkomst
        [unwanted-modification] oönskad ändring
       *[data-disappearance] att uppgifter går förlorade
    }
dpia-role = { $role ->
        [author] dess författare
        [evaluator] granskare
        [validator] den som godkänner
       *[data-protection-officer] dataskyddsombud
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
dpia-unanswered = I avsnittet { $section } saknas { NUMBER($count) } svar: { $count ->
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
dpia-role-missing = Konsekvensbedömningen säger inte vem som är { dpia-role }.
    .do = Fråga anbudsgivaren vem det är.
dpia-without-opinion = Dataskyddsombudet har inte yttrat sig.
    .do = Fråga anbudsgivaren efter yttrandet. Rådet ska inhämtas (artikel 35.2 i GDPR).
dpia-officer-disagrees = Dataskyddsombudet godtar inte behandlingen.
    .do = Läs yttrandet, och fråga anbudsgivaren vad som har gjorts sedan dess.
