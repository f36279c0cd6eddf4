### Iakttagelser när FHIR-beskrivningar jämförs med vagval comply.

requirement-import-missing = Kravet hämtar innehåll från { $canonical }, som varken har angetts eller ligger i samma mapp. Utan det vet man inte vad som krävs.
    .do = Ange filen med --imports, eller lägg den bredvid kravet.
requirement-import-ambiguous = Kravet hämtar innehåll från { $canonical }. Det kan vara vilken som helst av { LIST($files) }.
    .do = Ange med --imports vilken av filerna som gäller.
fhir-other-product = Den tidigare beskrivningen gäller { $before ->
        [none] en produkt utan namn
       *[other] { $before }
    }, den senare { $now ->
        [none] en produkt utan namn
       *[other] { $now }
    }. Då är skillnaderna inte ändringar i en produkt.
    .do = Kontrollera att rätt filer har angetts.
fhir-release-changed = Den tidigare beskrivningen gäller FHIR { $before ->
        [none] utan version
       *[other] { $before }
    }, den senare FHIR { $now ->
        [none] utan version
       *[other] { $now }
    }. Det som heter lika kan ändå vara olika.
    .do = Jämför två beskrivningar av samma version av FHIR, om de finns.
fhir-earlier-is-later = Den beskrivning som angavs som tidigare är daterad { DATE($before) }, den andra { DATE($now) }.
    .do = Byt plats på filerna om de har förväxlats.
comply-nothing-asked = Det sägs inte vad som ska prövas.
    .do = Ange en upphandling, eller två filer: --statement FIL --requirement FIL.
comply-options-apart = { $first } och { $second } kan inte anges tillsammans.
    .do = Se vagval comply --help för vad som hör ihop.
comply-option-missing = { $given } kräver också { $missing }.
    .do = Lägg till { $missing }. Se vagval comply --help för vad som hör ihop.
statements-folder-missing = Här behövs en mapp med FHIR-beskrivningar av kända system, och detta är ingen mapp.
    .do = Ange mappen efter --statement.
statements-missing = I mappen finns ingen FHIR-beskrivning.
    .do = Lägg dit beskrivningar (.json eller .xml), en fil för varje känt system.
statements-are-bids = Mappen hör till upphandlingens egna anbud. De läses inte innan kriterierna är låsta, och aldrig här.
    .do = Ange en mapp med beskrivningar som är kända på annat sätt, till exempel leverantörernas egna publicerade.
procurement-without-fhir = Upphandlingen { $procurement } kräver ingen FHIR-beskrivning.
    .do = Lägg en standard av slaget fhir-statement i mappen standards, eller ange ett krav med --requirement.
