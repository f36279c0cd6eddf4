### Kontrollens besked om var två filer först skiljer sig.

first-difference-heading = Den första skillnaden i { $name } finns { $where ->
        [none] i texten före första rubriken
       *[other] under rubriken ”{ $where }”
    }. { $kept ->
        [none] Där står inget
       *[other] Där står ”{ $kept }”
    }; en ny körning ger { $now ->
        [none] inget
       *[other] ”{ $now }”
    }.
    .do = Avgör vilket av dem som är rätt, och gör om utdata (vagval run) om filen är ändrad.
first-difference-cell = Den första skillnaden i { $name } finns i notebookens cell { $where }. { $kept ->
        [none] Där står inget
       *[other] Där står ”{ $kept }”
    }; en ny körning ger { $now ->
        [none] inget
       *[other] ”{ $now }”
    }.
    .do = Avgör vilket av dem som är rätt, och gör om utdata (vagval run) om filen är ändrad.
first-difference-sheet = Den första skillnaden i { $name } finns i cell { $where }. { $kept ->
        [none] Där står inget
       *[other] Där står ”{ $kept }”
    }; en ny körning ger { $now ->
        [none] inget
       *[other] ”{ $now }”
    }.
    .do = Avgör vilket av dem som är rätt, och gör om utdata (vagval run) om filen är ändrad.
first-difference-key = Den första skillnaden i { $name } finns i värdet { $where }. { $kept ->
        [none] Där står inget
       *[other] Där står ”{ $kept }”
    }; en ny körning ger { $now ->
        [none] inget
       *[other] ”{ $now }”
    }.
    .do = Avgör vilket av dem som är rätt, och gör om utdata (vagval run) om filen är ändrad.
first-difference-page = Den första skillnaden i { $name } finns på sidan { $where }; texten säger inget om den.
    .do = Avgör vilket av dem som är rätt, och gör om utdata (vagval run) om filen är ändrad.
first-difference-paragraph = Den första skillnaden i { $name } finns i stycke { $where }. { $kept ->
        [none] Där står inget
       *[other] Där står ”{ $kept }”
    }; en ny körning ger { $now ->
        [none] inget
       *[other] ”{ $now }”
    }.
    .do = Avgör vilket av dem som är rätt, och gör om utdata (vagval run) om filen är ändrad.
first-difference-line = Den första skillnaden i { $name } finns på rad { $where }. { $kept ->
        [none] Där står inget
       *[other] Där står ”{ $kept }”
    }; en ny körning ger { $now ->
        [none] inget
       *[other] ”{ $now }”
    }.
    .do = Avgör vilket av dem som är rätt, och gör om utdata (vagval run) om filen är ändrad.
first-difference-part = Den första skillnaden i { $name } finns i filens del { $where }; texten säger inget om den.
    .do = Avgör vilket av dem som är rätt, och gör om utdata (vagval run) om filen är ändrad.
first-difference-byte = Den första skillnaden i { $name } finns vid byte { $where }; texten säger inget om den.
    .do = Avgör vilket av dem som är rätt, och gör om utdata (vagval run) om filen är ändrad.
