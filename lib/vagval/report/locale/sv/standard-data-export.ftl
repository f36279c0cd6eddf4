### Dataexport: vad ett prov på alla uppgifter ska visa, så att de kan användas utan produkten.

kind-data-export = prov på dataexport
asks-data-export-parses = Varje fil i exporten går att öppna som det format den anges ha.
asks-data-export-rows = Exporten har { NUMBER($expected) } { $expected ->
        [one] rad
       *[other] rader
    } av innehållet ”{ $content }”, om den görs från provpatienterna { $patients }.
asks-data-export-formats = Minst { PERCENT($share) } av exporten är i formaten { LIST($formats, kind: "or") }, räknat både i filer och i byte.
asks-data-export-schema = Varje fil i exporten har en beskrivning av sina fält, som följer med.
asks-data-export-resource = Exporten har FHIR-resurser av slaget { $resource }.

export-not-a-zip = Filen är inte ett helt ZIP-arkiv.
    .do = Fråga anbudsgivaren om filen blev avbruten när den sparades, eller om rätt fil har lämnats.
export-many-parts = Arkivet har orimligt många delar. Det har inte öppnats.
    .do = Be anbudsgivaren om ett mindre prov.
export-encrypted = Delen ”{ $part }” är låst med lösenord. Arkivet har inte lästs.
    .do = Be anbudsgivaren lämna arkivet utan lösenord. Det ska bara ha påhittade patienter.
export-unsafe = Delen ”{ $part }” har ett namn som leder ut ur arkivet. Det har inte lästs: så skrivs filer som ska skada den som öppnar dem.
    .do = Be anbudsgivaren om ett arkiv med vanliga namn.
export-part-twice = Delen ”{ $part }” finns två gånger i arkivet. Det går inte att säga vilken som gäller.
    .do = Be anbudsgivaren om ett arkiv där varje fil finns en gång.
export-too-large = Arkivet blir för stort när det packas upp (delen ”{ $part }”). Det har inte lästs.
    .do = Be anbudsgivaren om ett mindre prov.
export-without-list = Arkivet saknar filen { $name }, som säger vad det innehåller.
    .do = Be anbudsgivaren om ett arkiv med den filen överst, inte i en mapp.
export-file-unlisted = Filen finns i arkivet, men nämns inte i export.toml.
    .do = Fråga anbudsgivaren vad den innehåller. Den räknas som ett format som ingen känner.
export-file-missing = Filen ”{ $value }” nämns, men finns inte i arkivet.
    .do = Fråga anbudsgivaren om arkivet är helt.
export-rows-differ = Här anges { NUMBER($stated) } rader. Filen har { NUMBER($found) }.
    .do = Filens egna rader räknas. Fråga anbudsgivaren vad skillnaden beror på.
export-line-broken = Rad { NUMBER($line) } är inte ett helt JSON-objekt.
    .do = I NDJSON är varje rad ett objekt. Fråga anbudsgivaren om filen blev avbruten.
export-row-ragged = Rad { NUMBER($line) } har inte lika många celler som rubrikraden, eller har ett citattecken som inte avslutas.
    .do = Filen kan inte läsas säkert. Be anbudsgivaren rätta hur den skrivs.
export-not-its-format = Filen är inte { $form ->
        [pdf] en PDF
       *[dicom] en DICOM-fil
    }, som export.toml säger.
    .do = Fråga anbudsgivaren vad filen är.
export-too-many-rows = Filen har fler än { NUMBER($most) } rader. De har inte räknats.
    .do = Be anbudsgivaren om ett mindre prov.

export-not-opened = Post { $item }: { $count ->
        [0] exporten nämner inga filer
        [one] en fil saknas eller går inte att öppna: { LIST($files) }
       *[other] { NUMBER($count) } filer saknas eller går inte att öppna, bland dem { LIST($files) }
    }.
    .do = Se vad som är fel i filerna. Uppgifter som inte går att öppna är inte exporterade.
export-format-unknown = Post { $item }: { NUMBER($count) } { $count ->
        [one] fil är
       *[other] filer är
    } i ett format som inte kan öppnas här: { LIST($files) }.
    .do = Pröva att öppna filerna i ett annat program än leverantörens.
export-content-missing = Post { $item }: ingen fil i exporten har innehållet ”{ $content }”.
    .do = Det som inte finns i exporten är inte exporterat. Fråga anbudsgivaren var det finns.
export-other-patients = Post { $item }: exporten är gjord från provpatienterna ”{ $shown }”. Raderna är räknade för { $patients }.
    .do = Be anbudsgivaren göra exporten från de provpatienter som har lämnats ut.
export-rows-uncounted = Post { $item }: raderna av ”{ $content }” kan inte räknas i formatet hos { LIST($files) }.
    .do = Räkna dem för hand, eller se om filerna är hela.
export-rows-wrong = Post { $item }: exporten har { NUMBER($found) } { $found ->
        [one] rad
       *[other] rader
    } av ”{ $content }”. Det ska vara { NUMBER($expected) }.
    .do = Fråga anbudsgivaren vad som saknas eller finns två gånger.
export-formats-other = Post { $item }: { PERCENT($share) } av exporten är i formaten { LIST($formats, kind: "or") }. Det ska vara minst { PERCENT($asked) }. { $count ->
        [0] { "" }
       *[other] I andra format, eller trasiga: { LIST($files) }.
    }
    .do = Uppgifter i andra format går kanske bara att läsa med leverantörens program. Fråga om de kan lämnas i ett öppet format.
export-without-schema = Post { $item }: { $count ->
        [0] exporten har inga filer
        [one] en fil saknar beskrivning av sina fält: { LIST($files) }
       *[other] { NUMBER($count) } filer saknar beskrivning av sina fält, bland dem { LIST($files) }
    }.
    .do = Beskrivningen ska nämnas i export.toml och finnas i arkivet. Utan den vet den som tar över inte vad fälten betyder.
export-resource-missing = Post { $item }: exporten har inga FHIR-resurser av slaget { $resource }.
    .do = Det som inte finns i exporten är inte exporterat. Fråga anbudsgivaren var det finns.
