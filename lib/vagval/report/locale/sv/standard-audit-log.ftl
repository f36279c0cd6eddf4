### Åtkomstlogg: vad ett utdrag ur loggen ska visa (HSLF-FS 2016:40, 4 kap. 9 §).

kind-audit-log = utdrag ur åtkomstloggen
asks-audit-log-field = Varje händelse i loggen visar { $field ->
        [action] vad som gjordes
        [unit] vid vilken vårdenhet eller i vilken vårdprocess det gjordes
        [time] när det gjordes
        [user] vem som gjorde det
       *[patient] vilken patient det gällde
    }.
asks-audit-log-action = Loggen visar åtgärder av slaget ”{ $action }”.
asks-audit-log-time-zone = Varje händelse anger tidszon.
asks-audit-log-retention = Varje händelse bevaras i minst { NUMBER($years) } år.
asks-audit-log-rows = Utdraget har minst { NUMBER($at_least) } { $at_least ->
        [one] händelse
       *[other] händelser
    }.

audit-rows = { $form ->
        [table] { $count ->
            [one] rad
           *[other] raderna
        }
       *[bundle] { $count ->
            [one] händelse
           *[other] händelserna
        }
    } { LIST($rows) }{ $more ->
        [0] { "" }
       *[other] {" "}med flera
    }
audit-time-wrong = I ”{ $column }” står ingen tidpunkt som kan läsas.
    .do = Tidpunkten ska skrivas som 2026-03-01T08:15:00+01:00. Fråga anbudsgivaren om loggen anger den.
audit-not-a-bundle = Filen är JSON, men inga händelser i FHIR (AuditEvent, eller en Bundle med sådana).
    .do = Fråga anbudsgivaren om rätt fil har lämnats. Loggen kan också lämnas som tabell.
audit-too-many = Filen har fler än { NUMBER($most) } händelser. De har inte lästs.
    .do = Be anbudsgivaren om ett kortare utdrag.
audit-log-empty = Post { $item }: utdraget ur loggen har inga händelser.
    .do = Be anbudsgivaren om ett utdrag där något har hänt, eller pröva det i systemet.
audit-field-missing = Post { $item }: { NUMBER($count) } av { NUMBER($of) } händelser visar inte { $field ->
        [action] vad som gjordes
        [unit] vid vilken vårdenhet eller i vilken vårdprocess det gjordes
        [time] när det gjordes
        [user] vem som gjorde det
       *[patient] vilken patient det gällde
    } ({ audit-rows }).
    .do = En logg måste visa det för varje händelse. Fråga anbudsgivaren om utdraget är helt.
audit-action-missing = Post { $item }: ingen händelse i utdraget är av slaget ”{ $action }”.
    .do = Fråga anbudsgivaren om systemet loggar sådant, och i så fall efter ett utdrag som visar det.
audit-zone-missing = Post { $item }: { NUMBER($count) } av { NUMBER($of) } händelser anger inte tidszon ({ audit-rows }).
    .do = Utan tidszon går det inte att säga när något hände kring omställningen till sommartid, eller jämföra med andra loggar.
audit-kept-too-short = Post { $item }: { NUMBER($count) } av { NUMBER($of) } händelser bevaras kortare än { NUMBER($years) } år ({ audit-rows }).
    .do = Fråga anbudsgivaren hur länge loggen bevaras, och om tiden kan ställas in.
audit-kept-unsaid = Post { $item }: { NUMBER($count) } av { NUMBER($of) } händelser säger inte hur länge de bevaras ({ audit-rows }).
    .do = Pröva i systemet att loggen bevaras i { NUMBER($years) } år, eller avtala om det.
audit-too-few = Post { $item }: utdraget har { NUMBER($count) } { $count ->
        [one] händelse
       *[other] händelser
    }. Det ska ha minst { NUMBER($at_least) }.
    .do = Be anbudsgivaren om ett längre utdrag.
