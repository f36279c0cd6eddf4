### openEHR: mallar för uppgifter i journalen, och vad en plattform säger om sitt gränssnitt.

kind-openehr-template = mall för openEHR (OPT)
asks-openehr-template-template = Mallen heter { $template_id }{ $version ->
        [none] { "" }
       *[other] {" "}och är version { $version }
    }.
asks-openehr-template-archetype = Mallen använder arketypen { $archetype }{ $or_later ->
        [yes] , eller en senare version av den
       *[none] { "" }
    }.
asks-openehr-template-language = Mallens texter är på det språk som har koden { $language }.
asks-openehr-template-form = Mallen lämnas { $form ->
        [opt] färdig att läsa in i ett system (operativ mall, OPT)
       *[oet] som källa (OET)
    }.

openehr-template-adl = Filen är en mall i formen ADL (openEHR 2). Den formen läses inte.
    .do = Be anbudsgivaren lämna mallen som OPT 1.4 (XML). De verktyg som skriver ADL kan skriva den också.
openehr-template-json = Filen är JSON. En mall lämnas som XML.
    .do = Be anbudsgivaren lämna mallen som OPT 1.4 (XML). En ”web template” är gjord av en sådan och räcker inte.
openehr-not-a-template = Filen är XML, men ingen mall för openEHR. Den börjar med ”{ $shown }”.
    .do = Fråga anbudsgivaren om rätt fil har lämnats.
openehr-template-without-id = Mallen säger inte vad den heter. Då går den inte att pröva.
    .do = Fråga anbudsgivaren om rätt fil har lämnats.
openehr-template-empty = Mallen använder inga arketyper.
    .do = Fråga anbudsgivaren om mallen är färdig. Så är ingen användbar mall skriven.
openehr-archetype-id-wrong = Mallen nämner arketypen ”{ $value }”. Så skrivs inte en arketyps namn, och den har inte räknats.
    .do = Fråga anbudsgivaren vilken arketyp som menas.

openehr-other-template = Post { $item }: filen innehåller mallen { $shown }. Den som krävs är { $wanted }.
    .do = Fråga anbudsgivaren om rätt fil har lämnats. Mallens namn ska stå exakt som det krävs.
openehr-template-version-unsaid = Post { $item }: mallen säger inte vilken version den är. Version { $wanted } krävs.
    .do = Jämför mallens innehåll med den som krävs, eller fråga anbudsgivaren.
openehr-other-template-version = Post { $item }: mallen är version { $shown }. Version { $wanted } krävs.
    .do = Fråga anbudsgivaren om den version som krävs.
openehr-archetype-missing = Post { $item }: mallen använder inte arketypen { $wanted }.
    .do = Då kan uppgifterna inte sparas som de ska med den här mallen. Fråga anbudsgivaren om rätt mall har lämnats.
openehr-archetype-other-version = Post { $item }: mallen använder { $shown }. Det som krävs är { $wanted }.
    .do = Uppgifter som sparas med olika huvudversioner av en arketyp passar inte säkert ihop. Fråga anbudsgivaren om den version som krävs.
openehr-archetype-release-unsaid = Post { $item }: { $wanted } krävs. Mallen anger rätt arketyp, men inte versionens alla siffror.
    .do = Se efter i systemet vilken version av arketypen som är inläst.
openehr-archetype-narrowed = Post { $item }: mallen använder inte { $wanted } utan en som är gjord ur den: { $shown }.
    .do = Prova att uppgifterna kan hämtas med en fråga om { $wanted }.
openehr-archetype-elsewhere = Post { $item }: { $wanted } står inte i filen. Men den hämtar in andra mallar, som kan använda arketypen.
    .do = Be anbudsgivaren lämna den färdiga mallen (OPT), där allt står.
openehr-language-unsaid = Post { $item }: filen säger inte vilket språk mallens texter är på. Det som krävs är { $wanted }.
    .do = Be anbudsgivaren lämna den färdiga mallen (OPT), där språket står.
openehr-other-language = Post { $item }: mallens texter är på det språk som har koden { $shown }. Det som krävs är { $wanted }.
    .do = Be anbudsgivaren lämna mallen på det språk som krävs.
openehr-other-form = Post { $item }: filen är { $shown ->
        [oet] en källa (OET), som inget system kan läsa in som den är. Den färdiga mallen (OPT) krävs
       *[opt] en färdig mall (OPT). Källan (OET) krävs
    }.
    .do = Be anbudsgivaren lämna mallen i den form som krävs.

kind-openehr-options = svar från en openEHR-plattform (OPTIONS)
asks-openehr-options-rest-version = Gränssnittet följer openEHR:s REST-specifikation, version { $at_least } eller senare.
asks-openehr-options-conformance-profile = Plattformen anger att den uppfyller nivån { $profile }.
asks-openehr-options-endpoint = Gränssnittet har adressen { $path }.

openehr-not-options = Filen är JSON, men inget svar från en openEHR-plattform: inget av fälten i ett sådant svar finns.
    .do = Be anbudsgivaren om svaret på OPTIONS / från plattformen.
openehr-options-silent = Post { $item }: plattformens svar säger inget om { $field ->
        [restapi_specs_version] vilken version av REST-specifikationen den följer
        [conformance_profile] vilken nivå den uppfyller
       *[endpoints] vilka adresser den har
    } (fältet { $field }).
    .do = Ett sådant svar behöver inte säga det. Prova det i plattformen.
openehr-rest-version-wrong = Post { $item }: plattformen anger REST-specifikationens version som ”{ $shown }”. Det är inget versionsnummer.
    .do = Fråga anbudsgivaren vilken utgåva som menas.
openehr-rest-version-low = Post { $item }: plattformen följer REST-specifikationens version { $shown }. Version { $lowest } eller senare krävs.
    .do = Fråga anbudsgivaren om svaret kommer från den version av produkten som offereras.
openehr-other-profile = Post { $item }: plattformen anger nivån { $shown }. Nivån { $wanted } krävs.
    .do = Fråga anbudsgivaren om svaret kommer från den version av produkten som offereras.
openehr-endpoint-missing = Post { $item }: adressen { $wanted } finns inte bland dem som plattformen anger.
    .do = Det som inte anges finns inte. Fråga anbudsgivaren om svaret kommer från den version av produkten som offereras.
