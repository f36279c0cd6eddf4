### Federationer: vad som kan krävas av en parts metadata och certifikat, och vad filen visar.

kind-federation-metadata = federationsmetadata
asks-federation-metadata-protocol = Tjänsten använder { $protocol ->
        [saml2] SAML 2.0
       *[oidc] OpenID Connect
    }.
asks-federation-metadata-role = Tjänsten deltar i federationen som { $role ->
        [sp] tjänst som användare loggar in i (SP)
       *[idp] tjänst som legitimerar användare (IdP)
    }.
asks-federation-metadata-entity-id = Tjänstens namn i federationen (entityID) börjar med { $prefix }.
asks-federation-metadata-certificate-valid = Alla certifikat gäller sista anbudsdagen{ $days ->
        [0] { "" }
       *[other] {" "}och mer än { NUMBER($days) } { $days ->
            [one] dag
           *[other] dagar
        } till
    }.
asks-federation-metadata-certificate-issuer = Alla certifikat är utfärdade av { LIST($issuers, kind: "or") }.
asks-federation-metadata-certificate-digest = Alla certifikat är signerade med minst { $at_least }.
asks-federation-metadata-key-size = Alla nycklar är tillräckligt långa: minst { $rsa_bits } bitar för RSA och { $ec_bits } för elliptiska kurvor.
asks-federation-metadata-signing = Tjänsten stöder signering med { $algorithm }.
asks-federation-metadata-valid-until = Metadata gäller längre än till sista anbudsdagen.
asks-federation-metadata-signed = Metadata är signerad av federationen.
federation-not-one-party = Filen ska handla om en part i federationen (EntityDescriptor). Den har { NUMBER($count) }.
    .do = Be anbudsgivaren lämna bara sin egen tjänsts metadata.
federation-certificate-broken = { NUMBER($count) } certifikat i filen går inte att läsa.
    .do = Fråga anbudsgivaren om rätt certifikat har lämnats.
federation-end-wrong = ”validUntil” är { $value }. Där ska stå ett datum och en tid.
    .do = Fråga anbudsgivaren till när metadata gäller.
federation-no-issuer = Filen säger inte vem som utfärdar inloggningar (”issuer”).
    .do = Fråga anbudsgivaren om rätt fil har lämnats: .well-known/openid-configuration.
federation-private-key = Filen innehåller en privat nyckel. Den som har den kan utge sig för att vara tjänsten.
    .do = Säg det till anbudsgivaren genast: nyckeln måste bytas. Sprid inte filen.
federation-form-unknown = Filen är varken SAML-metadata, en OpenID Connect-beskrivning eller ett certifikat (PEM eller DER).
    .do = Fråga anbudsgivaren om rätt fil har lämnats.
federation-certificates-broken = { NUMBER($count) } certifikat går inte att läsa. Det går därför inte att säga något om alla.
    .do = Fråga anbudsgivaren om rätt certifikat har lämnats.
federation-unsaid = Filen säger inget om { $what ->
        [protocol] vilket protokoll tjänsten använder
        [role] vilken roll tjänsten har
        [entity-id] tjänstens namn i federationen
        [signing] algoritmer för signering
        [valid-until] till när metadata gäller
        [signed] någon signatur
       *[certificate-valid] certifikat
    }.
    .do = Prova det i drift, eller begär metadata som säger det.
federation-certificate-early = Certifikatet för { $subject } gäller först från { DATE($starts) }, efter sista anbudsdagen { DATE($deadline) }.
    .do = Fråga anbudsgivaren vilket certifikat som används.
federation-certificate-ends = Certifikatet för { $subject } gäller till { DATE($ends) }. Det måste gälla längre än till { DATE($until) }.
    .do = Fråga anbudsgivaren när det byts.
federation-issuer-other = Ett certifikat är utfärdat av { $issuer ->
        [none] någon som inte nämns
       *[other] { $issuer }
    }. Godtagna utfärdare är { LIST($asked) }.
    .do = Jämför namnet med certifikatets, och fråga anbudsgivaren.
federation-digest-weak = Certifikatet för { $subject } är signerat med { $shown ->
        [none] en okänd algoritm
       *[other] { $shown }
    }. Det krävs minst { $asked }.
    .do = Ett svagt signerat certifikat kan förfalskas. Fråga anbudsgivaren när det byts.
federation-key-other = Certifikatet för { $subject } har en nyckel som varken är RSA eller elliptisk kurva.
    .do = Låt en säkerhetskunnig bedöma nyckeln.
federation-key-short = En nyckel ({ $kind ->
        [RSA] RSA
       *[EC] elliptisk kurva
    }) har { $bits } bitar. Det krävs minst { $asked }.
    .do = En kort nyckel kan knäckas. Fråga anbudsgivaren när den byts.
federation-protocol = Tjänsten använder inte { $asked ->
        [saml2] SAML 2.0
       *[oidc] OpenID Connect
    } enligt filen.
    .do = Fråga anbudsgivaren om metadata för det protokollet finns.
federation-role = Tjänsten deltar inte som { $asked ->
        [sp] tjänst som användare loggar in i (SP)
       *[idp] tjänst som legitimerar användare (IdP)
    } enligt filen.
    .do = Fråga anbudsgivaren om metadata för den rollen finns.
federation-entity-id = Tjänstens namn i federationen { $shown ->
        [none] anges inte
       *[other] är { $shown }
    }. Det ska börja med { $asked }.
    .do = Fråga anbudsgivaren vilket namn som gäller i drift.
federation-signing = Filen nämner inte { $asked } bland algoritmerna för signering. Den nämner { LIST($there) }.
    .do = Fråga anbudsgivaren om algoritmen stöds.
federation-end-unread = Det går inte att läsa till när metadata gäller.
    .do = Se felet i filen, och fråga anbudsgivaren.
federation-ended = Metadata gällde till { DATE($ends) }. Den måste gälla längre än till sista anbudsdagen { DATE($deadline) }.
    .do = Be anbudsgivaren om den metadata som gäller.
federation-signature-unverified = Metadata har en signatur, men den är inte kontrollerad: det kräver federationens egen nyckel.
    .do = Hämta metadata från federationen och jämför, eller kontrollera signaturen med federationens nyckel.
federation-unsigned = Metadata har ingen signatur.
    .do = Hämta tjänstens metadata från federationen.
