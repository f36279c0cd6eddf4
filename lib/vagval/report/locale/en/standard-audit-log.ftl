### Access log: what a sample of the log must show (HSLF-FS 2016:40, 4:9).

kind-audit-log = sample of the access log
asks-audit-log-field = Every event in the log shows { $field ->
        [action] what was done
        [unit] at which care unit or in which care process it was done
        [time] when it was done
        [user] who did it
       *[patient] which patient it was about
    }.
asks-audit-log-action = The log shows actions of the kind "{ $action }".
asks-audit-log-time-zone = Every event states its time zone.
asks-audit-log-retention = Every event is kept for at least { NUMBER($years) } years.
asks-audit-log-rows = The sample has at least { NUMBER($at_least) } { $at_least ->
        [one] event
       *[other] events
    }.

audit-rows = { $form ->
        [table] { $count ->
            [one] row
           *[other] rows
        }
       *[bundle] { $count ->
            [one] event
           *[other] events
        }
    } { LIST($rows) }{ $more ->
        [0] { "" }
       *[other] {" "}and more
    }
audit-time-wrong = "{ $column }" holds no moment that can be read.
    .do = A moment is written as 2026-03-01T08:15:00+01:00. Ask the bidder whether the log states it.
audit-not-a-bundle = The file is JSON, but holds no events in FHIR (AuditEvent, or a Bundle of them).
    .do = Ask the bidder whether the right file was handed in. The log may also be handed in as a table.
audit-too-many = The file has more than { NUMBER($most) } events. They were not read.
    .do = Ask the bidder for a shorter sample.
audit-log-empty = Item { $item }: the sample of the log has no events.
    .do = Ask the bidder for a sample in which something has happened, or test it in the system.
audit-field-missing = Item { $item }: { NUMBER($count) } of { NUMBER($of) } events do not show { $field ->
        [action] what was done
        [unit] at which care unit or in which care process it was done
        [time] when it was done
        [user] who did it
       *[patient] which patient it was about
    } ({ audit-rows }).
    .do = A log must show it for every event. Ask the bidder whether the sample is complete.
audit-action-missing = Item { $item }: no event in the sample is of the kind "{ $action }".
    .do = Ask the bidder whether the system logs such things, and if so for a sample that shows it.
audit-zone-missing = Item { $item }: { NUMBER($count) } of { NUMBER($of) } events do not state a time zone ({ audit-rows }).
    .do = Without a time zone nobody can say when a thing happened around the change to summer time, or compare with other logs.
audit-kept-too-short = Item { $item }: { NUMBER($count) } of { NUMBER($of) } events are kept for less than { NUMBER($years) } years ({ audit-rows }).
    .do = Ask the bidder for how long the log is kept, and whether that can be set.
audit-kept-unsaid = Item { $item }: { NUMBER($count) } of { NUMBER($of) } events do not say for how long they are kept ({ audit-rows }).
    .do = Test in the system that the log is kept for { NUMBER($years) } years, or agree on it in the contract.
audit-too-few = Item { $item }: the sample has { NUMBER($count) } { $count ->
        [one] event
       *[other] events
    }. It must have at least { NUMBER($at_least) }.
    .do = Ask the bidder for a longer sample.
