### OpenAPI: vad som kan krävas av beskrivningen av ett gränssnitt, och filer i YAML.

kind-openapi = gränssnittsbeskrivning (OpenAPI)
asks-openapi-version = Gränssnittet är beskrivet i OpenAPI { $at_least } eller senare.
asks-openapi-valid = Beskrivningen följer OpenAPI utan fel, så att program kan läsa den.
asks-openapi-versioned = Gränssnittet har ett versionsnummer.
asks-openapi-security = Den som anropar gränssnittet måste visa vem den är, genom { openapi-scheme }.
asks-openapi-protected = Inget anrop i gränssnittet kan göras utan att visa vem man är.
asks-openapi-path = Gränssnittet har anropet { $method } { $path }.
openapi-scheme = { $scheme ->
        [oauth2] OAuth 2.0
        [openIdConnect] OpenID Connect
        [mutualTLS] certifikat (mutual TLS)
        [http] HTTP-inloggning
       *[apiKey] en nyckel (API key)
    }

## Filen

openapi-not-a-description = Filen är ingen gränssnittsbeskrivning: fältet ”openapi” saknas.
    .do = Fråga anbudsgivaren om rätt fil har lämnats.
openapi-version-unknown = Beskrivningen anger versionen ”{ $value }” av OpenAPI. Den kan inte läsas här.
    .do = Be anbudsgivaren om beskrivningen i OpenAPI 3.0, 3.1 eller 3.2.
openapi-too-large = Beskrivningen har fler än { NUMBER($most) } värden. Om den följer OpenAPI har inte prövats.
    .do = Be anbudsgivaren dela upp beskrivningen, en fil per gränssnitt.
openapi-refers-outside = Här hänvisas till något utanför filen: ”{ $value }”. Inget hämtas, så om beskrivningen följer OpenAPI kan inte avgöras.
    .do = Be anbudsgivaren om hela beskrivningen i en enda fil.
openapi-not-validated = Om beskrivningen följer OpenAPI kunde inte avgöras: dess delar hänvisar till varandra utan slut, eller är för invecklade.
    .do = Låt anbudsgivaren visa att beskrivningen går att läsa i ett program, till exempel vid verifieringen.
openapi-error = Beskrivningen följer inte OpenAPI. Kontrollprogrammets egna ord: { $problem }
    .do = Be anbudsgivaren rätta beskrivningen.

## Utfall

openapi-version-old = Gränssnittet är beskrivet i version { $shown } av OpenAPI. Lägst { $asked } krävs.
    .do = Fråga anbudsgivaren efter en beskrivning i en senare version.
openapi-validity-unknown = Om beskrivningen följer OpenAPI kunde inte avgöras.
    .do = Skälet står bland iakttagelserna om filen. Prova beskrivningen vid verifieringen.
openapi-invalid = Beskrivningen bryter mot OpenAPI på minst { NUMBER($count) } { $count ->
        [one] ställe
       *[other] ställen
    }.
    .do = Felen står bland iakttagelserna om filen. Be anbudsgivaren rätta dem.
openapi-without-version = Gränssnittet har inget versionsnummer{ $shown ->
        [none] { "" }
       *[other] , bara ordet ”{ $shown }”
    }. Då går det inte att veta när det ändras.
    .do = Fråga anbudsgivaren vilken version som gäller.
openapi-scheme-missing = Beskrivningen säger inte att man kan visa vem man är genom { openapi-scheme }.
    .do = Det som inte står i beskrivningen är inte visat. Fråga anbudsgivaren om inloggningen är beskriven någon annanstans.
openapi-scheme-unused = Beskrivningen säger att man kan visa vem man är genom { openapi-scheme }, men inget anrop begär det.
    .do = Fråga anbudsgivaren vilka anrop som kräver inloggning.
openapi-without-operations = Beskrivningen innehåller inga anrop.
    .do = Fråga anbudsgivaren om rätt fil har lämnats.
openapi-unprotected = { NUMBER($count) } anrop kan göras utan att visa vem man är, bland dem { LIST($named) }.
    .do = Fråga anbudsgivaren om beskrivningen är ofullständig, eller om anropen är öppna.
openapi-path-missing = Beskrivningen har inget anrop { $method } { $path }.
    .do = Fråga anbudsgivaren om samma sak görs med ett annat anrop.

## Filer i YAML

evidence-yaml-broken = Filen är inte hel YAML: den går inte att läsa från rad { NUMBER($line) }.
    .do = Fråga anbudsgivaren om filen blev avbruten när den sparades.
evidence-yaml-not-an-object = Filen är text, men inte ett objekt med namngivna fält.
    .do = Fråga anbudsgivaren om rätt fil har lämnats.
evidence-yaml-tag = På rad { NUMBER($line) } står en YAML-tagg (!), som säger åt läsaren vad den ska göra. Filen har inte lästs.
    .do = Be anbudsgivaren om filen utan taggar, eller som JSON.
evidence-yaml-key = På rad { NUMBER($line) } är ett fält namngivet med en lista eller ett objekt. Filen har inte lästs.
    .do = Be anbudsgivaren om filen som JSON.
evidence-yaml-alias = På rad { NUMBER($line) } hänvisas (*) till något som inte finns, eller till sig självt. Filen har inte lästs.
    .do = Be anbudsgivaren om filen som JSON.
evidence-yaml-several = På rad { NUMBER($line) } börjar ett andra dokument i samma fil. Filen har inte lästs.
    .do = Be anbudsgivaren om ett dokument per fil.
evidence-yaml-too-many = Filen har fler än { NUMBER($most) } värden, när hänvisningarna är utskrivna. Den har inte lästs.
    .do = Fråga anbudsgivaren om rätt fil har lämnats.
