### Commands that cannot be run as they are written.

no-such-command = There is no command “{ $name }”.
    .do = { $nearest ->
        [none] All commands: { $ask }
       *[other] Did you mean { $nearest }? All commands: { $ask }
    }
no-such-option = There is no option { $name }.
    .do = { $nearest ->
        [none] All options: { $ask }
       *[other] Did you mean { $nearest }? All options: { $ask }
    }
option-value-count = A value is missing after { $name }, or there is one that does not belong there.
    .do = See how it is written: { $ask }
word-missing = { $name } is missing in the command.
    .do = See how it is written: { $ask }
words-too-many = The command has more words than it takes.
    .do = Put quotation marks around names and paths with spaces. See how it is written: { $ask }
word-no-date = What stands for { $name } is no date.
    .do = Write it like 2026-05-04. More help: { $ask }
word-no-number = What stands for { $name } is no whole number that is at least { NUMBER($least) }.
    .do = Write such a number in figures. More help: { $ask }
word-not-known = What stands for { $name } is not among the choices.
    .do = The choices: { LIST($known) }. More help: { $ask }
word-no-path = What stands for { $name } cannot be used as a folder or file there.
    .do = State a folder where a folder is asked for, and a file where a file is. More help: { $ask }
