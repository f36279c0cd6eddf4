### Iakttagelser när en ny arbetsyta görs.

folder-not-empty = Mappen är inte tom: där finns { LIST($found) }. Inget har skrivits.
    .do = Ange en mapp som inte finns än, eller en tom mapp.
workspace-not-writable = Det går inte att göra en arbetsyta där: { $reason }. Inget har skrivits.
    .do = Kontrollera att du får skriva i mappen, att ingen fil har samma namn och att disken inte är full, eller välj en annan mapp.
