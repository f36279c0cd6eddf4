### Accessibility: what can be required of a report on how well everyone can use the product.

kind-accessibility-report = accessibility report (ACR, VPAT)
asks-accessibility-report-chapter = The report answers at least { NUMBER($criteria) } criteria in { acr-chapter }{ acr-component }. All are evaluated, and { $most_unsupported ->
        [0] no answer is "does not support"
        [one] at most one answer is "does not support"
       *[other] at most { NUMBER($most_unsupported) } answers are "does not support"
    }.
asks-accessibility-report-criterion = The criterion { $criterion } is met { $lowest ->
        [supports] wholly
       *[partially-supports] at least in part
    }{ acr-component }.
asks-accessibility-report-wcag = The report answers WCAG { $at_least } or later.
asks-accessibility-report-en-301-549 = The report answers EN 301 549, the standard that the law refers to.
asks-accessibility-report-methods = The report says how the product was evaluated.
asks-accessibility-report-age = The report was made at most { NUMBER($days) } { $days ->
        [one] day
       *[other] days
    } before the last day for bids.

acr-chapter = { $chapter ->
        [success_criteria_level_a] WCAG level A
        [success_criteria_level_aa] WCAG level AA
        [success_criteria_level_aaa] WCAG level AAA
        [functional_performance_criteria] Section 508 chapter 3 (Functional performance)
        [hardware] Section 508 chapter 4 (Hardware)
        [software] Section 508 chapter 5 (Software)
        [support_documentation_and_services] Section 508 chapter 6 (Documentation and support)
        [en_301_549_functional_performance] EN 301 549 chapter 4 (Functional performance)
        [en_301_549_generic_requirements] EN 301 549 chapter 5 (Generic requirements)
        [en_301_549_ict_with_two-way_voice] EN 301 549 chapter 6 (Two-way voice communication)
        [en_301_549_ict_with_video] EN 301 549 chapter 7 (Video)
        [en_301_549_hardware] EN 301 549 chapter 8 (Hardware)
        [en_301_549_web] EN 301 549 chapter 9 (Web)
        [en_301_549_non-web-documents] EN 301 549 chapter 10 (Non-web documents)
        [en_301_549_software] EN 301 549 chapter 11 (Software)
        [en_301_549_documentation_and_support_services] EN 301 549 chapter 12 (Documentation and support)
       *[other] EN 301 549 chapter 13 (Relay and emergency services)
    }
acr-component = { $component ->
        [none] { "" }
        [web] { " " }on the web
        [electronic-docs] { " " }in documents
        [software] { " " }in programs
       *[authoring-tool] { " " }in tools for making content
    }

## The file

acr-is-a-catalogue = The file is a list of criteria, not a report that answers them.
    .do = Ask the bidder for the report on the product.
acr-not-a-report = The file is no accessibility report in the format OpenACR: "product" or "chapters" is missing.
    .do = Ask the bidder whether the right file was handed in. A report in Word or PDF has to be handed in as OpenACR (YAML).
acr-without-catalogue = The report does not say which criteria it answers.
    .do = Ask the bidder which version of WCAG and EN 301 549 holds.
acr-criterion-without-number = A criterion has no number.
    .do = Ask the bidder which criterion it is. It does not count as answered.
acr-level-unknown = "{ $value }" is no answer that a criterion can get.
    .do = Ask the bidder what holds. It counts as if the criterion were not evaluated.

## Outcomes

acr-chapter-missing = The report does not answer { acr-chapter }.
    .do = Ask the bidder for a report that does.
acr-chapter-incomplete = The report answers { NUMBER($count) } criteria in the chapter. At least { NUMBER($asked) } are required.
    .do = Ask the bidder for the rest. Fewer criteria may mean that the report answers an older version.
acr-not-evaluated = { NUMBER($count) } { $count ->
        [one] answer in the chapter is
       *[other] answers in the chapter are
    } missing or "not evaluated".
    .do = Ask the bidder when the evaluation will be done.
acr-unsupported = { NUMBER($count) } { $count ->
        [one] answer in the chapter is
       *[other] answers in the chapter are
    } "does not support". At most { NUMBER($most) } are accepted.
    .do = See which in the report. Ask the bidder when they will be mended.
acr-criterion-short = The criterion { $criterion } is { $shown ->
        [does-not-support] not met
       *[partially-supports] met only in part
    }, in at least one part of the product.
    .do = See in the report where. Ask the bidder when it will be mended.
acr-criterion-not-evaluated = The criterion { $criterion } is not evaluated, or not everywhere.
    .do = Test the criterion during verification.
acr-standard-unknown = The report does not say which criteria it answers.
    .do = Have the bidder show which version of WCAG and EN 301 549 holds.
acr-wcag-old = The report answers WCAG { $shown }. At least { $asked } is required.
    .do = Ask the bidder for a report on the right version.
acr-not-european = The report does not answer EN 301 549 but "{ $catalogue }".
    .do = Ask the bidder for a report on EN 301 549.
acr-without-methods = The report does not say how the product was evaluated.
    .do = Ask the bidder how, with which aids and by whom.
