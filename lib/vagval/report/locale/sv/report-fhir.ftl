### Två FHIR-beskrivningar jämförda, och vad ett krav gör med kända system.

## En beskrivning mot ett krav

compare-pass = Uppfyller kravet
compare-fail = Uppfyller inte kravet
compare-who = { $statement } mot { $requirement }.
compare-shall-unmet = { $unmet ->
        [one] En av { $every } ska-punkter saknas.
       *[other] { $unmet } av { $every } ska-punkter saknas.
    }
compare-shall-met = { $every ->
        [0] Kravet har inga ska-punkter.
        [one] Den enda ska-punkten är visad.
       *[other] Ingen av { $every } ska-punkter saknas.
    }
compare-shall-untold = { $count ->
        [one] En ska-punkt kan bara ett prov avgöra.
       *[other] { $count } ska-punkter kan bara ett prov avgöra.
    }
compare-clashing = { $count ->
        [one] Systemet gör en sak som kravet förbjuder.
       *[other] Systemet gör { $count } saker som kravet förbjuder.
    }
compare-degree = Uppfyllandegrad: { PERCENT($degree) } ({ $fraction }). Medel över resurserna: { PERCENT($macro) }.
compare-degree-gated = Uppfyllandegrad: 0. Hade versionen av FHIR varit rätt hade den blivit { PERCENT($ungated) } ({ $fraction }).
compare-degree-none = Kravet har inget som räknas i en uppfyllandegrad.
compare-counts = Antal
compare-counts-caption = Vad kravet har, nivå för nivå
column-level = Nivå
column-required = Krävs
column-met = Visat
column-unmet = Saknas
column-test = Kan bara provas
compare-shall = Det som ska finnas och saknas ({ $count })
compare-should = Det som bör finnas och saknas ({ $count })
compare-breaches = Saknas i det som erbjuds ({ $count })
compare-breaches-why = Kravet är: om systemet hanterar dessa uppgifter ska det också kunna detta. Det räknas inte i graden.
compare-clashes = Förbjudet, och finns ändå ({ $count })
compare-tests = Kan bara ett prov avgöra ({ $count })
compare-tests-why = Systemet säger att det kan söka på vart och ett av villkoren, men inte om de går att använda tillsammans.
compare-test-combination = Går det att { fhir-can-search } tillsammans?
compare-notes = Att veta ({ $count })
compare-malformed = Fel skrivet ({ $count })
compare-whole-system = Hela systemet
compare-group = { $word } ({ $resource })
compare-not-at-all = Hanterar inte { fhir-resource }.{ $others ->
        [0] { "" }
        [one] { " " }Därmed saknas också en annan punkt om dem.
       *[other] { " " }Därmed saknas också { $others } andra punkter om dem.
    }
compare-more = … och { $count } till. Alla står i svaret med --json.
compare-at = { $where }: { $what }

## Ändringar sedan en tidigare beskrivning

changes-title = { $statement } sedan { $earlier }
changes-none = Beskrivningarna säger detsamma.
changes-summary = { $added ->
        [0] Inget har kommit till
        [one] En sak har kommit till
       *[other] { $added } saker har kommit till
    } och { $removed ->
        [0] inget har tagits bort.
        [one] en sak har tagits bort.
       *[other] { $removed } saker har tagits bort.
    }
changes-added = Nytt ({ $count })
changes-removed = Borttaget ({ $count })
changes-verdicts = Vad det betyder för { $requirement }
changes-no-verdicts = Inget utfall ändras.
changes-caption = { $count ->
        [one] En punkt får ett annat utfall
       *[other] { $count } punkter får ett annat utfall
    }
column-before = Förut
column-now = Nu

## Skalltryck

pressure-title = Skalltryck: { $requirement }
pressure-none-tried = Inget av systemen talar samma version av FHIR som kravet. Då går inget att säga.
pressure-summary = { $survivors ->
        [0] Inget av { $tried } system uppfyller alla { $shall } ska-punkter.
        [one] Ett av { $tried } system uppfyller alla { $shall } ska-punkter: { LIST($names) }.
       *[other] { $survivors } av { $tried } system uppfyller alla { $shall } ska-punkter: { LIST($names) }.
    }
pressure-all-survive = Alla { $tried } system uppfyller alla { $shall } ska-punkter.
pressure-nobody = { $count ->
        [0] Varje ska-punkt uppfylls av något system.
        [one] En ska-punkt uppfylls inte av något system. Så länge den är ett skall får ni inga anbud från dem:
       *[other] { $count } ska-punkter uppfylls inte av något system. Så länge någon av dem är ett skall får ni inga anbud från dem:
    }
pressure-rest = { $count ->
        [0] Inget system uppfyller resten heller.
        [one] Ett system uppfyller resten: { LIST($names) }.
       *[other] { $count } system uppfyller resten: { LIST($names) }.
    }
pressure-statements = Kända system mot kravets ska-punkter
pressure-shall = { $shown ->
        [one] En ska-punkt som utesluter någon
       *[other] { $shown } ska-punkter som utesluter någon, de som utesluter flest först
    }
column-system = System
column-forbidden = Förbjudet
column-survives = Uppfyller alla
column-shall-item = Ska-punkt
column-met-by = Uppfylls av
column-without = Kvar utan den
survives-yes = ja
survives-no = nej
pressure-without = Kvar utan den säger hur många system som skulle uppfylla alla ska-punkter om just den inte vore ett skall. Står det lika många som nu räcker det inte att ändra på bara den.
pressure-other-release = Talar en annan version av FHIR än kravet och räknas inte med ({ $count }): { LIST($names) }.
pressure-system-release = { $name } ({ $release ->
        [none] utan version
       *[other] FHIR { $release }
    })
pressure-met-by = { $met } av { $tried }
pressure-files = Andra filer i mappen
pressure-left-out = { $count ->
        [one] En fil i mappen är ingen FHIR-beskrivning och har hoppats över: { LIST($names) }.
       *[other] { $count } filer i mappen är inga FHIR-beskrivningar och har hoppats över: { LIST($names) }.
    }
