pdf-library-missing = Ingen PDF kan göras på den här datorn: programbiblioteket som sätter sidorna saknas ({ $missing }). Allt annat görs.
    .do = Lägg till det med kommandot { $command } och kör om.
