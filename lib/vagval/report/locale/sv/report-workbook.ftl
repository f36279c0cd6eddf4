### Arbetsboken med utvärderingen.

sheet-read-me = Läs mig
sheet-overview = Översikt
sheet-prices = Priser
sheet-mandatory = Ska-krav
sheet-individual = Poäng
sheet-consensus = Poäng som räknas
sheet-scored = Bör-krav
sheet-steps = Uträkning
sheet-ranking = Rangordning
sheet-agreement = Kontroll
workbook-exact = Resultaten är räknade exakt. Ett tal som inte går att skriva ut med decimaler är avrundat i cellen; uträkningens rader anger det som bråk.
workbook-continued = { "" } … [texten är längre än en cell rymmer; resten står i rapporten]
