### Where two files first differ, as the check says it.

first-difference-heading = The first difference in { $name } is { $where ->
        [none] in the text before the first heading
       *[other] under the heading “{ $where }”
    }. { $kept ->
        [none] Nothing stands there
       *[other] It says “{ $kept }”
    }; a new run gives { $now ->
        [none] nothing
       *[other] “{ $now }”
    }.
    .do = Find out which of them is right, and make the outputs again (vagval run) if the file was changed.
first-difference-cell = The first difference in { $name } is in cell { $where } of the notebook. { $kept ->
        [none] Nothing stands there
       *[other] It says “{ $kept }”
    }; a new run gives { $now ->
        [none] nothing
       *[other] “{ $now }”
    }.
    .do = Find out which of them is right, and make the outputs again (vagval run) if the file was changed.
first-difference-sheet = The first difference in { $name } is in cell { $where }. { $kept ->
        [none] Nothing stands there
       *[other] It says “{ $kept }”
    }; a new run gives { $now ->
        [none] nothing
       *[other] “{ $now }”
    }.
    .do = Find out which of them is right, and make the outputs again (vagval run) if the file was changed.
first-difference-key = The first difference in { $name } is in the value { $where }. { $kept ->
        [none] Nothing stands there
       *[other] It says “{ $kept }”
    }; a new run gives { $now ->
        [none] nothing
       *[other] “{ $now }”
    }.
    .do = Find out which of them is right, and make the outputs again (vagval run) if the file was changed.
first-difference-page = The first difference in { $name } is on page { $where }; no text tells of it.
    .do = Find out which of them is right, and make the outputs again (vagval run) if the file was changed.
first-difference-paragraph = The first difference in { $name } is in paragraph { $where }. { $kept ->
        [none] Nothing stands there
       *[other] It says “{ $kept }”
    }; a new run gives { $now ->
        [none] nothing
       *[other] “{ $now }”
    }.
    .do = Find out which of them is right, and make the outputs again (vagval run) if the file was changed.
first-difference-line = The first difference in { $name } is on line { $where }. { $kept ->
        [none] Nothing stands there
       *[other] It says “{ $kept }”
    }; a new run gives { $now ->
        [none] nothing
       *[other] “{ $now }”
    }.
    .do = Find out which of them is right, and make the outputs again (vagval run) if the file was changed.
first-difference-part = The first difference in { $name } is in the file’s part { $where }; no text tells of it.
    .do = Find out which of them is right, and make the outputs again (vagval run) if the file was changed.
first-difference-byte = The first difference in { $name } is at byte { $where }; no text tells of it.
    .do = Find out which of them is right, and make the outputs again (vagval run) if the file was changed.
