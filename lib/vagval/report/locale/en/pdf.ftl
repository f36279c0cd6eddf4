pdf-library-missing = No PDF can be made on this computer: the library that sets the pages is missing ({ $missing }). Everything else is made.
    .do = Add it with the command { $command } and run again.
