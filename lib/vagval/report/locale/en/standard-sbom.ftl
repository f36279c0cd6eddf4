### SBOM: what can be required of the list of a program's parts, and what can be missing in it.

kind-sbom = list of the software's parts (SBOM)
asks-sbom-format = The list is written in { $cyclonedx ->
        [none] { $spdx ->
            [none] an accepted format (none is named)
           *[other] SPDX ({ $spdx } or later)
        }
       *[other] CycloneDX ({ $cyclonedx } or later){ $spdx ->
            [none] { "" }
           *[other] { " " }or SPDX ({ $spdx } or later)
        }
    }.
asks-sbom-age = The list was made at most { NUMBER($days) } { $days ->
        [one] day
       *[other] days
    } before the last day for bids.
asks-sbom-component-share = At least { PERCENT($at_least) } of the parts have { sbom-field }.
asks-sbom-main-component = The list is about the product and the version that are offered.
asks-sbom-vulnerabilities = No known vulnerability in the product is open: each is fixed, or has been found not to affect the product.
asks-sbom-author = The list says who made it.
asks-sbom-security-contact = The list says where to report a vulnerability.
sbom-field = { $field ->
        [version] their version stated
        [purl] an unambiguous name (package URL, purl)
        [licence] their licence stated
        [hash] a checksum
       *[supplier] their supplier stated
    }

## The file

sbom-not-json = The list is written as { $form ->
        [xml] XML
       *[other] SPDX tag-value
    }. It is read here as JSON alone.
    .do = Ask the bidder for the same list as JSON. The tools that make it can write both.
sbom-format-unknown = The file is neither CycloneDX nor SPDX: none of the fields "bomFormat", "spdxVersion" and "@graph" says so.
    .do = Ask the bidder whether the right file was handed in.
sbom-version-unknown = The list states the version "{ $value }" of its format. There is no such version, or it cannot be read here.
    .do = Ask the bidder for it in CycloneDX 1.0–1.7, SPDX 2.2, 2.3 or 3.0.
sbom-too-many = The list has more than { NUMBER($most) } parts. It was not read.
    .do = Ask the bidder whether the right file was handed in. No product has so many parts.
sbom-component-without-name = A part in the list has no name.
    .do = Ask the bidder what the part is. It counts as a part that nothing is known of.
sbom-state-unknown = "{ $value }" is no state that the analysis of a vulnerability can have.
    .do = Ask the bidder how it stands. The vulnerability counts as open.

## Outcomes

sbom-other-format = The list is written in { $format }, which is not accepted.
    .do = Ask the bidder for it in an accepted format. The requirement says which.
sbom-old-format = The list is written in { $format } { $shown }. At least { $asked } is required.
    .do = Ask the bidder for a list in a later version of the format.
sbom-without-components = The list names no parts at all.
    .do = Ask the bidder whether the right file was handed in. A list of services or vulnerabilities is not enough.
sbom-share-low = { PERCENT($share) } of the parts have { sbom-field }: { NUMBER($known) } of { NUMBER($count) }.
    .do = What the list does not say is not shown. Ask the bidder whether there is a fuller one.
sbom-main-unknown = The list does not say which product and version it is about, or the bid does not.
    .do = Have the bidder show what the list is about.
sbom-other-version = The list is about "{ $product }" version { $shown }. The bid offers version { $offered }.
    .do = Ask the bidder for the list of the version that is offered.
sbom-other-name = The list is about "{ $shown }". The bid offers "{ $offered }". The version is the same.
    .do = Have the bidder show that it is the same product under two names.
sbom-silent-on-vulnerabilities = The list says nothing of known vulnerabilities.
    .do = Ask the bidder for an account of vulnerabilities (VEX), or have the parts searched during verification.
sbom-vulnerabilities-open = { NUMBER($count) } { $count ->
        [one] known vulnerability is open
       *[other] known vulnerabilities are open
    }, among them { LIST($named) }.
    .do = Open is what can be exploited, is being analysed or has been analysed by nobody. Ask the bidder when it is fixed.
sbom-without-author = The list does not say who made it, only with which tool.
    .do = Ask the bidder who answers for the list.
sbom-without-contact = The list does not say where to report a vulnerability.
    .do = Ask the bidder for the address, and to write it in ("security-contact").
sbom-cannot-say-contact = { $format } has in this version no field for where to report a vulnerability.
    .do = Have the bidder show the address in another way.

## Age, for every kind of file that itself says when it was made

file-without-date = The file does not say when it was made.
    .do = Have the bidder show when it was made.
file-dated-later = By its own account the file was made on { DATE($dated) }, after the last day for bids, { DATE($deadline) }.
    .do = Ask the bidder what held when the bid was handed in.
file-too-old = The file was made on { DATE($dated) }, { NUMBER($days) } days before the last day for bids. At most { NUMBER($most) } are accepted.
    .do = Ask the bidder for a newer one.
