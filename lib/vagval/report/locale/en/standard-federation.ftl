### Federations: what can be required of a party's metadata and certificates, and what the file shows.

kind-federation-metadata = federation metadata
asks-federation-metadata-protocol = The service uses { $protocol ->
        [saml2] SAML 2.0
       *[oidc] OpenID Connect
    }.
asks-federation-metadata-role = The service takes part in the federation as { $role ->
        [sp] a service that users log in to (SP)
       *[idp] a service that identifies users (IdP)
    }.
asks-federation-metadata-entity-id = The service's name in the federation (entityID) begins with { $prefix }.
asks-federation-metadata-certificate-valid = All certificates hold on the last day for bids{ $days ->
        [0] { "" }
       *[other] {" "}and more than { NUMBER($days) } { $days ->
            [one] day
           *[other] days
        } beyond
    }.
asks-federation-metadata-certificate-issuer = All certificates are issued by { LIST($issuers, kind: "or") }.
asks-federation-metadata-certificate-digest = All certificates are signed with at least { $at_least }.
asks-federation-metadata-key-size = All keys are long enough: at least { $rsa_bits } bits for RSA and { $ec_bits } for elliptic curves.
asks-federation-metadata-signing = The service supports signing with { $algorithm }.
asks-federation-metadata-valid-until = The metadata holds beyond the last day for bids.
asks-federation-metadata-signed = The metadata is signed by the federation.
federation-not-one-party = The file should be about one party of the federation (EntityDescriptor). It has { NUMBER($count) }.
    .do = Ask the bidder to hand in the metadata of its own service only.
federation-certificate-broken = { NUMBER($count) } of the file's certificates cannot be read.
    .do = Ask the bidder whether the right certificates were handed in.
federation-end-wrong = "validUntil" is { $value }. It should be a date and a time.
    .do = Ask the bidder until when the metadata holds.
federation-no-issuer = The file does not say who issues logins ("issuer").
    .do = Ask the bidder whether the right file was handed in: .well-known/openid-configuration.
federation-private-key = The file holds a private key. Whoever has it can pretend to be the service.
    .do = Tell the bidder at once: the key must be replaced. Do not spread the file.
federation-form-unknown = The file is neither SAML metadata, an OpenID Connect description nor a certificate (PEM or DER).
    .do = Ask the bidder whether the right file was handed in.
federation-certificates-broken = { NUMBER($count) } certificates cannot be read. So nothing can be said of all of them.
    .do = Ask the bidder whether the right certificates were handed in.
federation-unsaid = The file says nothing of { $what ->
        [protocol] which protocol the service uses
        [role] which role the service has
        [entity-id] the service's name in the federation
        [signing] algorithms for signing
        [valid-until] until when the metadata holds
        [signed] a signature
       *[certificate-valid] certificates
    }.
    .do = Test it in operation, or ask for metadata that says it.
federation-certificate-early = The certificate of { $subject } holds from { DATE($starts) } only, after the last day for bids { DATE($deadline) }.
    .do = Ask the bidder which certificate is used.
federation-certificate-ends = The certificate of { $subject } holds until { DATE($ends) }. It has to hold beyond { DATE($until) }.
    .do = Ask the bidder when it is replaced.
federation-issuer-other = A certificate is issued by { $issuer ->
        [none] someone who is not named
       *[other] { $issuer }
    }. Accepted issuers are { LIST($asked) }.
    .do = Compare the name with that of the certificate, and ask the bidder.
federation-digest-weak = The certificate of { $subject } is signed with { $shown ->
        [none] an unknown algorithm
       *[other] { $shown }
    }. At least { $asked } is required.
    .do = A weakly signed certificate can be forged. Ask the bidder when it is replaced.
federation-key-other = The certificate of { $subject } has a key that is neither RSA nor an elliptic curve.
    .do = Let someone who knows security assess the key.
federation-key-short = A key ({ $kind ->
        [RSA] RSA
       *[EC] elliptic curve
    }) has { $bits } bits. At least { $asked } are required.
    .do = A short key can be broken. Ask the bidder when it is replaced.
federation-protocol = The service does not use { $asked ->
        [saml2] SAML 2.0
       *[oidc] OpenID Connect
    } by this file.
    .do = Ask the bidder whether there is metadata for that protocol.
federation-role = The service does not take part as { $asked ->
        [sp] a service that users log in to (SP)
       *[idp] a service that identifies users (IdP)
    } by this file.
    .do = Ask the bidder whether there is metadata for that role.
federation-entity-id = The service's name in the federation { $shown ->
        [none] is not stated
       *[other] is { $shown }
    }. It should begin with { $asked }.
    .do = Ask the bidder which name holds in operation.
federation-signing = The file does not name { $asked } among the algorithms for signing. It names { LIST($there) }.
    .do = Ask the bidder whether the algorithm is supported.
federation-end-unread = It cannot be read until when the metadata holds.
    .do = See the fault in the file, and ask the bidder.
federation-ended = The metadata held until { DATE($ends) }. It has to hold beyond the last day for bids { DATE($deadline) }.
    .do = Ask the bidder for the metadata that holds.
federation-signature-unverified = The metadata has a signature, but it is not verified: that takes the federation's own key.
    .do = Fetch the metadata from the federation and compare, or verify the signature with the federation's key.
federation-unsigned = The metadata has no signature.
    .do = Fetch the service's metadata from the federation.
