### Two FHIR statements compared, and what a requirement does to known systems.

## A statement against a requirement

compare-pass = Meets the requirement
compare-fail = Does not meet the requirement
compare-who = { $statement } against { $requirement }.
compare-shall-unmet = { $unmet ->
        [one] One of { $every } SHALL items is missing.
       *[other] { $unmet } of { $every } SHALL items are missing.
    }
compare-shall-met = { $every ->
        [0] The requirement has no SHALL items.
        [one] The only SHALL item is shown.
       *[other] None of { $every } SHALL items is missing.
    }
compare-shall-untold = { $count ->
        [one] One SHALL item can only be settled by a test.
       *[other] { $count } SHALL items can only be settled by a test.
    }
compare-clashing = { $count ->
        [one] The system does one thing that the requirement forbids.
       *[other] The system does { $count } things that the requirement forbids.
    }
compare-degree = Degree of conformity: { PERCENT($degree) } ({ $fraction }). Mean over the resources: { PERCENT($macro) }.
compare-degree-gated = Degree of conformity: 0. With the right release of FHIR it would have been { PERCENT($ungated) } ({ $fraction }).
compare-degree-none = The requirement has nothing that counts in a degree of conformity.
compare-counts = Counts
compare-counts-caption = What the requirement has, level by level
column-level = Level
column-required = Required
column-met = Shown
column-unmet = Missing
column-test = Only a test can tell
compare-shall = What shall be there and is missing ({ $count })
compare-should = What should be there and is missing ({ $count })
compare-breaches = Missing in what is offered ({ $count })
compare-breaches-why = The requirement is: if the system handles these records, it shall also be able to do this. It does not count in the degree.
compare-clashes = Forbidden, and there all the same ({ $count })
compare-tests = Only a test can tell ({ $count })
compare-tests-why = The system says that it can search by each of the conditions, but not whether they can be used together.
compare-test-combination = Is it possible to { fhir-can-search } together?
compare-notes = To know ({ $count })
compare-malformed = Written wrongly ({ $count })
compare-whole-system = The whole system
compare-group = { $word } ({ $resource })
compare-not-at-all = Does not handle { fhir-resource }.{ $others ->
        [0] { "" }
        [one] { " " }One other item about them is therefore missing too.
       *[other] { " " }{ $others } other items about them are therefore missing too.
    }
compare-more = … and { $count } more. All of them are in the answer with --json.
compare-at = { $where }: { $what }

## Changes since an earlier statement

changes-title = { $statement } since { $earlier }
changes-none = The statements say the same.
changes-summary = { $added ->
        [0] Nothing was added
        [one] One thing was added
       *[other] { $added } things were added
    } and { $removed ->
        [0] nothing was taken away.
        [one] one thing was taken away.
       *[other] { $removed } things were taken away.
    }
changes-added = New ({ $count })
changes-removed = Taken away ({ $count })
changes-verdicts = What it means for { $requirement }
changes-no-verdicts = No outcome changes.
changes-caption = { $count ->
        [one] One item comes out in another way
       *[other] { $count } items come out in another way
    }
column-before = Before
column-now = Now

## SHALL pressure

pressure-title = SHALL pressure: { $requirement }
pressure-none-tried = None of the systems speaks the requirement’s release of FHIR. Then nothing can be said.
pressure-summary = { $survivors ->
        [0] None of { $tried } systems meets all { $shall } SHALL items.
        [one] One of { $tried } systems meets all { $shall } SHALL items: { LIST($names) }.
       *[other] { $survivors } of { $tried } systems meet all { $shall } SHALL items: { LIST($names) }.
    }
pressure-all-survive = All { $tried } systems meet all { $shall } SHALL items.
pressure-nobody = { $count ->
        [0] Each SHALL item is met by some system.
        [one] One SHALL item is met by no system. As long as it is a SHALL, you get no bids from them:
       *[other] { $count } SHALL items are met by no system. As long as any of them is a SHALL, you get no bids from them:
    }
pressure-rest = { $count ->
        [0] No system meets the rest either.
        [one] One system meets the rest: { LIST($names) }.
       *[other] { $count } systems meet the rest: { LIST($names) }.
    }
pressure-statements = Known systems against the SHALL items of the requirement
pressure-shall = { $shown ->
        [one] One SHALL item that excludes someone
       *[other] { $shown } SHALL items that exclude someone, those that exclude most first
    }
column-system = System
column-forbidden = Forbidden
column-survives = Meets all
column-shall-item = SHALL item
column-met-by = Met by
column-without = Left without it
survives-yes = yes
survives-no = no
pressure-without = Left without it says how many systems would meet every SHALL item if just that one were no SHALL. Where it says as many as now, changing that one alone is not enough.
pressure-other-release = Speak another release of FHIR than the requirement and are not counted ({ $count }): { LIST($names) }.
pressure-system-release = { $name } ({ $release ->
        [none] no release stated
       *[other] FHIR { $release }
    })
pressure-met-by = { $met } of { $tried }
pressure-files = Other files in the folder
pressure-left-out = { $count ->
        [one] One file in the folder is no FHIR statement and was passed over: { LIST($names) }.
       *[other] { $count } files in the folder are no FHIR statements and were passed over: { LIST($names) }.
    }
