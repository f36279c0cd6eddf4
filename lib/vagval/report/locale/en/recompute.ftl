### The second calculation: the workbook that computes the evaluation anew with live formulas.

recompute-title = Second calculation: { $name }
# The number stands last, so that the spreadsheet program can put the cell together.
recompute-summary-equal = EVERYTHING IS EQUAL. The spreadsheet program has arrived at the same figures and ranks as the evaluation. Numbers compared:{ " " }
recompute-summary-differs = DIFFERS. The spreadsheet program's figures do not agree with the evaluation's; see the sheet { $sheet }. Numbers that differ:{ " " }
recompute-summary-nothing = There are no ranked bids to compute anew.
recompute-explain-what = The live sheets compute the evaluation anew from the start. They compute with the spreadsheet program's formulas, not with vagval's. Only what is given is shared: the published formula, the published values, the bids' prices and the points that were set.
recompute-explain-sheets = The sheet { $sheet } says for each lot whether everything agrees. Each lot has sheets of its own: Calculation (the lines of the formula, figure and rank of each bid, and the comparison with the evaluation), Published (weights, amounts and constants), Prices (unit prices and quantities) and Points (the points and what they give).
recompute-explain-try = In the live sheets, cells with a light blue background are computed by the spreadsheet program. Click a cell to see its formula. Numbers with a yellow background are given and may be changed to try: everything that rests on them is computed anew, and where the figure is no longer the evaluation's it says DIFFERS. The rest is protected against mistakes, without a password.
recompute-explain-tolerance = The evaluation computes exactly. A spreadsheet program computes with about 15 digits, and cannot write even 0.1 exactly. Two figures therefore count as equal when they differ by no more than one billionth (1E-09) of the lot's largest figure. In the ranking, two bids count as equal when they differ by no more than one trillionth (1E-12). The limits stand on the sheet Tolerances. The exact figure stands as text beside it, and that is the one that holds.
recompute-explain-rounding = Where the published calculation rounds, a number very near the middle between two rounded ones may be rounded the other way here. Then it says DIFFERS, by one unit of the last decimal; the exact figure holds.
recompute-explain-ties = Bids with equal figures share a rank here: the published tie-break is not computed anew. The evaluation's final rank, and the rule that gave it, stand beside.
recompute-explain-aside = Bids that do not reach a published threshold stand last in the sheet Calculation, without a rank. Bids that may not be evaluated are not in the workbook.
recompute-explain-allocation = Who gets which lots under the announced rule is not computed anew here: each lot is computed on its own.
recompute-explain-empty = The live sheets hold formulas but no answers worked out beforehand. Open the file in Excel or LibreOffice, which compute when the file is opened; in Excel's protected view only after Enable Editing. A program that merely shows files leaves the cells empty, instead of showing numbers that nobody has computed.

## Sheets

recompute-sheet-tolerances = Tolerances
recompute-sheet-calculation = Calculation
recompute-sheet-published = Published
recompute-sheet-prices = Prices
recompute-sheet-points = Points

## Columns

recompute-column-what = What
recompute-column-name = Name
recompute-column-key = Key
recompute-column-amount = Amount
recompute-column-whole = Weight in the whole
recompute-column-remark = Remark
recompute-column-least = Lowest
recompute-column-largest = Largest amount
recompute-column-year = Year
recompute-column-index = Change a year
recompute-column-factor = Present value of one unit of money
recompute-column-rank = Rank, computed here
recompute-column-exact = The evaluation's figure, exact
recompute-column-ours = The evaluation's figure, as a number
recompute-column-difference = Difference
recompute-column-figure-same = The figure
recompute-column-our-rank = The evaluation's rank, before the tie-break
recompute-column-rank-same = The rank
recompute-column-final-rank = The evaluation's final rank
recompute-column-ranked = Ranked bids
recompute-column-comparisons = Numbers compared
recompute-column-agreeing = Equal
recompute-column-verdict = Verdict
recompute-bid-points = { $bid }: points
recompute-bid-share = { $bid }: share
recompute-bid-points-or-sum = { $bid }: points; for desirable requirements the amount
recompute-bid-amount = { $bid }: amount
recompute-bid-surcharge = { $bid }: surcharge

## Cells

recompute-equal = equal
recompute-differs = DIFFERS
recompute-nothing = nothing to compare
recompute-weight = weight
recompute-amount = amount for the points
recompute-constant = constant
recompute-level = share for the points
recompute-index = index, change a year
recompute-discount-rate = discount rate a year
recompute-price-decimals = the price is rounded to so many decimals
recompute-line = line of the formula
recompute-sum-of-amounts = the sum of the amounts, on the sheet Points
recompute-priority = order of priority
recompute-lowest-first = Compared as number { $place }; the lowest is best.
recompute-highest-first = Compared as number { $place }; the highest is best.
recompute-points-on = { $criterion }: points
recompute-cell-name = Called { $name } in the formulas.
recompute-quality-total = Quality: the sum of weight × share, divided by the sum of the weights
recompute-amounts-total = Sum of the amounts
recompute-tolerance-figure = Two figures are equal within this share of the lot's largest figure
recompute-tolerance-tie = Two bids are equal within this share of the lot's largest number
recompute-aside = Not ranked: does not reach the threshold for { $criteria }.
recompute-tie = Shares its rank with { $others }.
recompute-tie-broken = Same figure as { $others }; told apart by { $rule }.

## Charts

chart-figures = Figure of each bid, { $lot }
chart-quality = What the points make on each criterion, { $lot }
chart-bid = { $bid } { $value }
chart-axis = { $figure }, { $direction ->
        [lowest] lowest is best
       *[highest] highest is best
    }
chart-axis-quality = { $kind ->
        [share] Share of the criterion, 0 to 1, highest is best
        [surcharge] Surcharge, lowest is best
       *[amount] Amount, highest is best
    }
chart-alt = Bar chart: { $title }. { $bids }.
chart-alt-quality = Bar chart: { $title }. Most points: { $bids }.
chart-most = on { $criterion } { $bids }
