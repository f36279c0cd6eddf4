### OpenAPI: what can be required of the description of an interface, and files in YAML.

kind-openapi = interface description (OpenAPI)
asks-openapi-version = The interface is described in OpenAPI { $at_least } or later.
asks-openapi-valid = The description follows OpenAPI without a fault, so that programs can read it.
asks-openapi-versioned = The interface has a version number.
asks-openapi-security = Whoever calls the interface must show who they are, by { openapi-scheme }.
asks-openapi-protected = No call in the interface can be made without showing who one is.
asks-openapi-path = The interface has the call { $method } { $path }.
openapi-scheme = { $scheme ->
        [oauth2] OAuth 2.0
        [openIdConnect] OpenID Connect
        [mutualTLS] certificate (mutual TLS)
        [http] HTTP login
       *[apiKey] a key (API key)
    }

## The file

openapi-not-a-description = The file is no interface description: the field "openapi" is missing.
    .do = Ask the bidder whether the right file was handed in.
openapi-version-unknown = The description states the version "{ $value }" of OpenAPI. It cannot be read here.
    .do = Ask the bidder for the description in OpenAPI 3.0, 3.1 or 3.2.
openapi-too-large = The description has more than { NUMBER($most) } values. Whether it follows OpenAPI was not examined.
    .do = Ask the bidder to divide the description, one file for each interface.
openapi-refers-outside = Something outside the file is referred to here: "{ $value }". Nothing is fetched, so whether the description follows OpenAPI cannot be told.
    .do = Ask the bidder for the whole description in a single file.
openapi-not-validated = Whether the description follows OpenAPI could not be told: its parts refer to one another without end, or are too involved.
    .do = Have the bidder show that a program can read the description, such as during verification.
openapi-error = The description does not follow OpenAPI. The checking program's own words: { $problem }
    .do = Ask the bidder to correct the description.

## Outcomes

openapi-version-old = The interface is described in version { $shown } of OpenAPI. At least { $asked } is required.
    .do = Ask the bidder for a description in a later version.
openapi-validity-unknown = Whether the description follows OpenAPI could not be told.
    .do = The reason stands among the findings on the file. Test the description during verification.
openapi-invalid = The description breaks OpenAPI in at least { NUMBER($count) } { $count ->
        [one] place
       *[other] places
    }.
    .do = The faults stand among the findings on the file. Ask the bidder to correct them.
openapi-without-version = The interface has no version number{ $shown ->
        [none] { "" }
       *[other] , only the word "{ $shown }"
    }. One cannot know then when it changes.
    .do = Ask the bidder which version holds.
openapi-scheme-missing = The description does not say that one can show who one is by { openapi-scheme }.
    .do = What the description does not say is not shown. Ask the bidder whether login is described elsewhere.
openapi-scheme-unused = The description says that one can show who one is by { openapi-scheme }, but no call asks for it.
    .do = Ask the bidder which calls require login.
openapi-without-operations = The description holds no calls.
    .do = Ask the bidder whether the right file was handed in.
openapi-unprotected = { NUMBER($count) } { $count ->
        [one] call
       *[other] calls
    } can be made without showing who one is, among them { LIST($named) }.
    .do = Ask the bidder whether the description is incomplete, or the calls are open.
openapi-path-missing = The description has no call { $method } { $path }.
    .do = Ask the bidder whether the same is done by another call.

## Files in YAML

evidence-yaml-broken = The file is no complete YAML: it cannot be read from line { NUMBER($line) }.
    .do = Ask the bidder whether the file was cut off when it was saved.
evidence-yaml-not-an-object = The file is text, but no object with named fields.
    .do = Ask the bidder whether the right file was handed in.
evidence-yaml-tag = Line { NUMBER($line) } has a YAML tag (!), which tells the reader what to do. The file was not read.
    .do = Ask the bidder for the file without tags, or as JSON.
evidence-yaml-key = On line { NUMBER($line) } a field is named by a list or an object. The file was not read.
    .do = Ask the bidder for the file as JSON.
evidence-yaml-alias = Line { NUMBER($line) } refers (*) to what is not there, or to itself. The file was not read.
    .do = Ask the bidder for the file as JSON.
evidence-yaml-several = On line { NUMBER($line) } a second document begins in the same file. The file was not read.
    .do = Ask the bidder for one document in each file.
evidence-yaml-too-many = The file has more than { NUMBER($most) } values when its references are written out. It was not read.
    .do = Ask the bidder whether the right file was handed in.
