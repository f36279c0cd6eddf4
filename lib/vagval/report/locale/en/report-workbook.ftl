### The workbook with the evaluation.

sheet-read-me = Read me
sheet-overview = Overview
sheet-prices = Prices
sheet-mandatory = Mandatory requirements
sheet-individual = Points
sheet-consensus = Points that count
sheet-scored = Desirable requirements
sheet-steps = Calculation
sheet-ranking = Ranking
sheet-agreement = Check
workbook-exact = The results are computed exactly. A number that cannot be written out in decimals is rounded in its cell; the lines of the calculation give it as a fraction.
workbook-continued = { "" } … [the text is longer than a cell can hold; the rest stands in the report]
