### Findings when files are read. The reader can correct the file: say what is wrong, and what to do.

## The workspace

no-workspace = There is no workspace here: neither the folder nor any folder above it holds criteria.
    .do = Go to the workspace, name it with --workspace, or make a new one: vagval new FOLDER
unknown-procurement = There is no procurement “{ $value }” in the folder criteria.
    .do = { $known_count ->
        [0] There is no procurement there at all. Make a new workspace: vagval new FOLDER
       *[other] { near-or-known }
    }
file-missing = { $holds ->
        [requirements] There is neither requirements.csv nor requirements.xlsx.
        [price_sheet] There is neither price_sheet.csv nor price_sheet.xlsx.
        [answers] There is neither answers.csv nor answers.xlsx.
        [prices] There is neither prices.csv nor prices.xlsx.
       *[other] The file is missing.
    }
    .do = { $holds ->
        [procurement] Add procurement.toml: the procurement's name, dates, rules, scales, award model, criteria and lots. A commented template is in the folder that vagval new FOLDER makes.
        [panel] Add panel.toml: who evaluates, and what. A commented template is in the folder that vagval new FOLDER makes.
        [requirements] Add the requirements, one on each row. An empty list with the right headings is in the folder that vagval new FOLDER makes.
        [price_sheet] Add the price sheet, with one item to be priced on each row. An empty one with the right headings is in the folder that vagval new FOLDER makes.
        [bid] Add bid.toml: the tenderer, the lots and a product in each lot. The command vagval sheets makes a commented template.
        [answers] Add the bid's answers to the requirements. The command vagval sheets makes the form answers.xlsx.
       *[prices] Add the bid's unit prices. The command vagval sheets makes the form prices.xlsx.
    }
file-unexpected = “{ $name }” is not read. Whoever put it here may believe that it counts.
    .do = { near-or-nothing } move it out of the folder. What is read here: { LIST($known) }.
folder-name-malformed = The folder's name “{ $value }” cannot be the identifier of a bid.
    .do = Use only the letters a–z, digits, hyphens and underscores. Begin with a letter or digit. At most 64 characters.
both-formats = Both { $csv } and { $xlsx } are there. Which one holds cannot be told.
    .do = Keep the one that holds and move the other out of the folder.

## The file as a whole

file-unreadable = The file cannot be read: { $problem }.
    .do = Check that the file is still there, that you may read it and that no other program has locked it.
file-empty = The file is empty.
    .do = Fill in the file, or fetch it again if it should have had content.
file-too-large = The file is larger than { NUMBER($megabytes) } MB.
    .do = Remove pictures, hidden sheets and empty rows, and save the file again.
file-not-utf8 = The file is not saved as UTF-8. The first character that cannot be read stands on line { $line }.
    .do = Open the file in Excel, choose Save As and the format “CSV UTF-8”. In a text editor: choose the encoding UTF-8.
file-is-utf16 = The file is saved as UTF-16 (“Unicode Text”) and not as UTF-8.
    .do = Open the file in Excel, choose Save As and the format “CSV UTF-8”. In a text editor: choose the encoding UTF-8.
settings-not-utf8 = The file is not saved as UTF-8. The first character that cannot be read stands on line { $line }.
    .do = Open the file in a text editor (not in Excel), rewrite the characters that look wrong and save it with the encoding UTF-8.
settings-not-text = The file is no text file in UTF-8, in spite of its name: it is a workbook, or saved in another encoding (UTF-16, “Unicode”).
    .do = Open the right file in a text editor (not in Excel) and save it as plain text with the encoding UTF-8.
file-not-text = The file is not a text file, in spite of its name.
    .do = Check that it is the right file. The name of a workbook must end with .xlsx.
file-is-a-workbook = The file is a workbook, in spite of its name.
    .do = Change the end of the name to .xlsx, or save the workbook as “CSV UTF-8”.
file-is-an-old-workbook = The file is in Excel's old format (.xls), or protected by a password.
    .do = Open the file in Excel, remove the password and save it as “Excel Workbook (.xlsx)”.

## Workbooks

not-a-workbook = The file is not a whole workbook in the format .xlsx, in spite of its name.
    .do = Open the file in Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”. If it cannot be opened: ask for it again.
workbook-too-large = The workbook is unreasonably large when it is unpacked (part { $part }). It is not read.
    .do = Check where the file comes from. Copy the filled-in cells to a new workbook.
workbook-many-parts = The workbook consists of { NUMBER($count) } parts. It is not read.
    .do = Check where the file comes from. Copy the filled-in cells to a new workbook.
workbook-encrypted = The workbook is protected by a password (part { $part }).
    .do = Open the workbook, remove the password and save it again.
workbook-unsafe = The workbook has a part that can do harm: { $part }. It is not read.
    .do = Check where the file comes from. Copy the filled-in cells to a new workbook.
workbook-active = The workbook has macros, embedded files or links to other files: { $part }. It is not read.
    .do = Copy the filled-in cells to a new workbook without macros and links, and save it as .xlsx.
sheet-hidden = The sheet is hidden but has content.
    .do = Unhide the sheet if it is to count. Otherwise remove it.
sheet-too-large = The sheet stretches to cell { $last }. Nothing that belongs here stands so far out.
    .do = Delete the rows and columns outside what is filled in, and save the workbook again.
cells-merged = The cells { $area } are merged. Which row the value belongs to cannot be told.
    .do = Split the cells and write the value in each cell that it is for.
formula-without-value = The cell has a formula that was never calculated: “{ $value }”.
    .do = Open the workbook in Excel or LibreOffice and save it, or write the value instead of the formula.
cell-error = The cell shows the error “{ $value }”.
    .do = Correct the formula, or write the value.
cell-clock-time = The cell has a time of day: “{ $value }”.
    .do = Write a date without a time of day, or the number or text that belongs there.

## Text files

csv-separator = The columns are not separated by semicolons or commas.
    .do = Open the file in Excel, choose Save As and the format “CSV UTF-8”.
csv-broken = The row cannot be split into cells (text line { $line }: { $problem }).
    .do = Check the quotation marks of the row. A quotation mark in a text is written twice, and a cell may have at most 131,072 characters.
row-ragged = The row has { $cells } cells. The header row has { $columns }.
    .do = Check that no text of the row has a semicolon or comma without quotation marks around the whole text.
decimal-signs-mixed = The file has both decimal commas and decimal points: “{ $first }” and “{ $value }”.
    .do = Use one decimal sign in the whole file, and no thousands separators.
number-comma-in-comma-file = “{ $value }” has a decimal comma, but commas separate the columns of this file.
    .do = Use the decimal point, or separate the columns by semicolons.
number-ambiguous = “{ $value }” can be read both as { $small } with three decimals and as { $large }.
    .do = Write the number without thousands separators: { $large } if that is meant, otherwise without needless zeros at the end.

## The header row

column-missing = The column { $column } is missing.
    .do = Add the column with exactly that name to the header row, the first row of the file or sheet.
column-repeated = The column { $column } is there more than once.
    .do = Keep one of them.
column-unknown = The column “{ $column }” does not belong here.
    .do = { near-or-known } Otherwise: remove the column.
column-nameless = The column has content but no name.
    .do = Write the column's name in the header row, or empty the column.

## Cells

cell-empty = “{ $column }” is not filled in.
    .do = Fill in the cell. Nothing is read into an empty cell.
text-expected = “{ $column }” must be a text, not “{ $value }”.
    .do = Format the cell as text and write it again.
identifier-malformed = “{ $value }” in { $column } cannot be an identifier.
    .do = Use only the letters a–z, digits, hyphens and underscores, with no blank before or after. Begin with a letter or digit. At most 64 characters.
id-repeated-in-table = “{ $value }” is there already, in cell { $first }.
    .do = Keep the row that applies. If they are two different things they need different identifiers.
choice-unknown = “{ $value }” is none of what may stand in { $column }.
    .do = { near-or-known } Upper and lower case must match.
context-changed = “{ $column }” is changed: here it says “{ $value }”, in our documents “{ $ours }”.
    .do = Restore the text. If the bidder changed it: ask what the answer is about.
not-a-number = “{ $column }” must be a number, not “{ $value }”.
    .do = Write the number alone, without currency, unit or other signs.
number-grouped = “{ $value }” in { $column } has thousands separators.
    .do = Write the number without blanks, points or apostrophes between the digits.
number-as-text = The number “{ $value }” in { $column } is stored as text.
    .do = Format the cell as a number and write it again.
date-not-number = “{ $column }” must be a number but is a date: { DATE($value) }. Excel turns for example 3-4 into a date.
    .do = Format the cell as a number and write the number again.
number-not-whole = “{ $column }” must be a whole number, not { NUMBER($value) }.
    .do = Write a whole number.
not-a-date = “{ $column }” must be a date, not “{ $value }”.
    .do = Write the date as year, month and day: 2026-03-16.

## Settings (TOML)

toml-key-too-deep = Line { NUMBER($line) } has a key of { NUMBER($most) } parts or more, separated by dots. The file was not read.
    .do = No key here has so many parts. Check the line.
toml-broken = The file does not follow TOML on line { $line }: { $problem }.
    .do = Correct the line. Texts and decimal numbers stand in quotes; dates, whole numbers and true/false do not.
key-missing = “{ $key }” is missing.
    .do = { $kind ->
        [table] Add the heading [{ $key }] with its lines.
       *[other] { $heading ->
            [none] Add { $key } at the top of the file, before the first heading in brackets: { toml-kind }.
           *[other] Add { $key } under { $heading }: { toml-kind }.
        }
    } A line that begins with # does not count: if the line is there already, remove the #.
key-wrong-type = “{ $key }” has a value of the wrong kind: “{ $value }”.
    .do = Write { toml-kind }.
quotes-missing = “{ $key }” is a number without quotation marks.
    .do = Write the number in quotation marks: { $key } = "{ $value }".
key-unknown = “{ $value }” is not known. What stands there does nothing.
    .do = { near-or-known } Otherwise: remove the line.
keys-unknown-more = Another { NUMBER($count) } keys are unknown.
    .do = Check that it is the right file.
tables-too-many = “{ $key }” stands there { NUMBER($count) } times. It may stand at most { NUMBER($most) } times, and none was read.
    .do = Check that it is the right file.
key-malformed = “{ $value }” cannot be an identifier.
    .do = Use only the letters a–z, digits, hyphens and underscores, without blanks. Begin with a letter or digit. At most 64 characters.
text-missing = “{ $key }” is empty.
    .do = Write what belongs there, between the quotes.
choice-missing = “{ $key }” is empty.
    .do = Write { LIST($choices, kind: "or") } between the quotes.
value-unknown = “{ $value }” is none of what may stand in { $key }.
    .do = { near-or-known } Upper and lower case must match.
value-repeated = “{ $value }” appears more than once in { $key }.
    .do = Keep one of them.
list-empty = “{ $key }” is an empty list. Then nothing is scored, while a list that is not there means everything.
    .do = Write what the list is to hold, or remove the line if everything is meant.
number-too-small = “{ $key }” is { NUMBER($value) }. It must be at least { NUMBER($lowest) }.
    .do = Write a whole number that is { NUMBER($lowest) } or higher.
share-outside = “{ $key }” is { NUMBER($value) }. A share lies between 0 and 1.
    .do = Write the share as a decimal number: 35 per cent is "0.35".
amount-negative = “{ $key }” is { NUMBER($value) }. An amount is 0 or more.
    .do = Write the amount without a minus sign. A deduction is a positive amount.
id-repeated = “{ $value }” is in the file already.
    .do = Give each thing an identifier of its own, or remove one of them.

## The procurement

schema-unknown = The file is written for version { NUMBER($value) } of the format. This program reads version { NUMBER($known) }.
    .do = Install the version of vagval that the procurement was made with, or start again from a new template: vagval new FOLDER.
id-not-folder = The procurement is called “{ $value }” in the file but the folder is called “{ $folder }”.
    .do = Give them the same name.
deadline-before-publication = The deadline { DATE($value) } is not after the publication { DATE($published) }.
    .do = Correct the date that is wrong.
unanswered-rule = Unanswered bör-krav cannot be read as “{ $value }”.
    .do = Write "{ $known }": a requirement that nobody answered is not met. The report also shows what the other answer would give.
currency-malformed = “{ $value }” is no currency code.
    .do = Write the three capital letters of the currency by ISO 4217, for example SEK.
no-lots-yet = The procurement has no lots yet.
    .do = Add at least one lot: [[lot]] with id, name_sv and name_en. Lines that begin with # do not count: remove the #. An undivided procurement has a single lot.
lot-unknown = There is no lot “{ $value }”.
    .do = { $known_count ->
        [0] The procurement has no lots yet: add [[lot]] to procurement.toml.
       *[other] { near-or-known }
    }
lot-without-award = The lot { $lot } has no award model, and the procurement has none in common.
    .do = Add [award] for the whole procurement, or [lot.award] for the lot.
tie-break-unknown = There is no tie-break rule “{ $value }”.
    .do = { near-or-known } After highest: comes the identifier of a criterion.
tie-break-leaf = The tie-break goes by the points of “{ $value }”, but no criterion with points has that name in the lot where the rule holds.
    .do = { near-or-known }

## Scales

scale-bounds = The scale goes from { NUMBER($minimum) } to { NUMBER($maximum) }. It must rise, and may have at most 1,001 steps.
    .do = Write the scale's fewest points in minimum and the most in maximum.
anchors-missing = The scale does not say what { LIST($points) } points mean.
    .do = Add a scale.anchor for each whole number from { NUMBER($minimum) } to { NUMBER($maximum) }, so that all know what the points stand for.
anchors-outside = The scale describes { LIST($points) } points, which are not on the scale { NUMBER($minimum) }–{ NUMBER($maximum) }.
    .do = Remove the description, or change the bounds of the scale.
anchors-repeated = The scale describes { LIST($points) } points more than once.
    .do = Keep one description for each number of points.
scale-unknown = There is no scale “{ $value }”.
    .do = { $known_count ->
        [0] The procurement has no scales yet: add [[scale]] with id = "{ $value }". Lines that begin with # do not count: remove the #.
       *[other] { near-or-known }
    }
scale-not-used = A criterion with points from { point-source } has no scale.
    .do = Remove scale, or change source.

## Criteria

no-criteria-yet = There are no criteria yet, and the award model { $model } needs at least one.
    .do = Add the criteria: [[criterion]] for each, with id, name, text and source. Lines that begin with # do not count: remove the #.
parent-unknown = There is no criterion “{ $value }” to belong to.
    .do = { near-or-known } A criterion at the top has no parent.
parent-circle = The criterion “{ $value }” stands above itself.
    .do = Correct parent so that each criterion leads up to one without a parent.
only-on-leaves = “{ $key }” belongs only to criteria that are scored, and “{ $criterion }” has sub-criteria.
    .do = Move { $key } to the sub-criteria.
weights-not-one = The sub-criteria of “{ $parent }” have weights that sum to { $sum }. The sum must be exactly 1.
    .do = Correct the weights. They are never rescaled for you: something else than what was published would then count.
weights-not-one-top = The criteria at the top have weights that sum to { $sum }. The sum must be exactly 1.
    .do = Correct the weights. They are never rescaled for you: something else than what was published would then count.
weight-missing = The criterion has no weight. In the award model { $model } all criteria have weights.
    .do = Add weight: the share of the criterion it belongs to, for example "0.35".
weight-not-used = The criterion has a weight, but the award model { $model } does not count weights.
    .do = Remove weight, or choose a model with weights.
price-leaf-count = The award model { $model } must have exactly one criterion for price, but here there are { NUMBER($count) }.
    .do = Let a single criterion have source = "price".
price-leaf-not-used = The award model { $model } has no criterion for price.
    .do = Remove the criterion, or choose the model weighted_points.
deductions-missing = The criterion “{ $leaf }” does not say what each number of points deducts.
    .do = Add deductions with an amount for each whole number of the scale, for example deductions = {"{"} 0 = "0", 1 = "100000" {"}"}.
deductions-off-scale = The deductions must have an amount for each whole number from { NUMBER($minimum) } to { NUMBER($maximum) } and no others.
    .do = Add the amounts that are missing and remove those that are not on the scale.
deductions-falling = The deduction falls when the points rise. A better bid would then gain from being worse.
    .do = Let the deduction be the same or larger for each higher number of points.
deductions-not-used = The deductions are not counted: the award model { $model }, or the criterion's source of points, uses no amounts per point.
    .do = Remove deductions. For bör-krav in value_deduction the amounts stand in the file of requirements.
deduction-points = “{ $value }” is no number of points.
    .do = Write a whole number of the scale to the left of the equals sign.
degree-points-not-used = A criterion with points from { point-source } has no table from degree of compliance to points.
    .do = Remove degree_points, or change source to "compliance".
degrees-not-rising = The degrees of compliance must begin at 0, rise and be at most 1.
    .do = Write the pairs in rising order: from which degree which points are given.
degree-points-falling = The points fall when the degree of compliance rises.
    .do = Let the points be the same or higher for each higher degree.
degree-points-off-scale = { LIST($points) } points are not on the scale { NUMBER($minimum) }–{ NUMBER($maximum) }.
    .do = Use points that are on the criterion's scale.
threshold-on-price = A criterion for price cannot have a threshold.
    .do = Remove threshold. A highest price that must be kept is a ska-krav.
threshold-off-scale = The threshold { NUMBER($value) } is not on the scale { NUMBER($minimum) }–{ NUMBER($maximum) }.
    .do = Write a threshold that is on the criterion's scale.

## Requirements

no-requirements-yet = There are no requirements yet.
    .do = Fill in one requirement on each row below the header row.
evidence-without-level = The requirement asks for evidence but does not say which level is accepted.
    .do = Write the lowest accepted evidence level, E0–E4, or empty the column for evidence.
level-without-evidence = The requirement has an evidence level but does not say which evidence is asked for.
    .do = Write which kind of evidence is asked for, or empty the level.
mandatory-is-scored = “{ $column }” is filled in on a ska-krav. A ska-krav gives no points: without it the bid falls.
    .do = Empty the cell, or make the requirement a bör-krav.
scored-without-criterion = The bör-krav belongs to no criterion and would not be counted.
    .do = Write the criterion where the requirement is counted.
criterion-unknown = There is no criterion “{ $value }” in the lot.
    .do = { near-or-known }
criterion-not-for-requirements = The criterion “{ $value }” does not get its points from requirements.
    .do = { $known_count ->
        [0] The lot has no criterion whose source is requirements or compliance. Add one, or make the requirement mandatory (ska).
       *[other] Choose a criterion whose source is requirements or compliance: { LIST($known) }.
    }
points-not-used = The points are not counted in the award model { $model }.
    .do = Empty the cell. A requirement that is counted in value_deduction has an amount in the column for deductions.
points-not-positive = A bör-krav must give more than 0 points, not { NUMBER($value) }.
    .do = Write a number above 0.
requirement-points-missing = The bör-krav has no points, and in the award model { $model } it is counted by them.
    .do = Write what a met requirement gives, as a number above 0.
deduction-not-used = The deduction is not counted here, in the award model { $model }.
    .do = Empty the cell. Requirements below a criterion with source = "compliance" have points, never deductions.
deduction-missing = The bör-krav has no deduction, and in the award model { $model } it is counted by the deduction.
    .do = Write the amount that a met requirement deducts from the price.
deduction-negative = A deduction cannot be { NUMBER($value) }.
    .do = Write the amount without a minus sign.
leaf-without-requirements = The criterion “{ $criterion }” in the lot { $lot } gets its points from bör-krav, but no bör-krav belongs to it.
    .do = Add bör-krav with that criterion, or remove the criterion.

## The price sheet

lot-without-items = The lot { $lot } has no items in the price sheet.
    .do = Add at least one item that bidders price.
item-in-fixed-price-lot = The lot { $lot } has a fixed price, and then bidders price nothing.
    .do = Remove the item, or choose another award model for the lot.
quantity-not-positive = The quantity must be above 0, not { NUMBER($value) }.
    .do = Write the quantity that is evaluated and that the contract binds.
quantity-not-binding = The quantity of the item { $item } does not bind in the contract, but would count in the evaluation. That is not allowed: only what binds may decide (Administrative Court of Appeal in Gothenburg 2021).
    .do = Make the quantity binding in the contract and write yes, or take the item out of the evaluation.

## The panel

no-evaluators-yet = There are no evaluators yet, but criteria that a panel is to score.
    .do = Add [[evaluator]] for each evaluator, with id, name, role_sv and role_en. Lines that begin with # do not count: remove the #.
evaluator-unknown = “{ $value }” is not among the evaluators in panel.toml.
    .do = { near-or-known } The sheet must be named by the evaluator's id.
consensus-not-used = Here is a consensus sheet, but the procurement's panel rule is { $rule }.
    .do = Move the sheet out of the folder. The panel rule is published and cannot be changed now.
criterion-not-for-panel = “{ $value }” is no criterion that the panel scores there.
    .do = { near-or-known }
not-assigned = The evaluator is not assigned to score “{ $value }” in the lot { $lot }.
    .do = Remove the row, or change the assignment in panel.toml if it is wrong.
bid-unknown = There is no bid “{ $value }”.
    .do = { near-or-known }
bid-not-in-lot = The bid “{ $value }” is not for the lot { $lot }.
    .do = Correct the lot or the bid, or remove the row.
points-blank = There is a reason but no points.
    .do = Write the points as a whole number of the scale.
points-off-scale = { NUMBER($points) } points are not on the scale { NUMBER($minimum) }–{ NUMBER($maximum) }.
    .do = Write a whole number from { NUMBER($minimum) } to { NUMBER($maximum) }.
reason-missing = The reason is missing.
    .do = Write why the bid got { NUMBER($points) } points.
reason-too-short = The reason has { $length } characters. It must have at least { $least }.
    .do = Write so that an outsider understands what in the bid gives the points.

## Bids

no-bids-yet = There are no bids yet.
    .do = Put each bid in a folder of its own with bid.toml, answers, prices and evidence.
bid-without-lots = The bid is for no lot.
    .do = Write which lots the bid is for, for example lots = ["LM", "PV"].
currency-differs = The bid is in { $value }. The procurement's currency is { $ours }.
    .do = Examine whether the bid may be corrected or clarified so that it states prices in { $ours } (LOU 4:9). Nothing is converted between currencies.
criteria-version-unknown = The bid answers version { NUMBER($value) } of the criteria, but the latest is version { NUMBER($current) }.
    .do = Correct criteria_version.
answers-stale = The bid answers version { NUMBER($value) } of the criteria. Version { NUMBER($current) } holds now.
    .do = Ask the bidder whether the answers stand, and enter the answer in record/clarifications. State the new version in criteria_version once the answers stand. Until then the result is provisional.
product-missing = The bid does not say which product is offered in the lot { $lot }.
    .do = Add a table product for the lot, with name and version.
product-repeated = The bid has several products in the lot { $lot }.
    .do = Keep the product that is offered. Two alternatives are two bids.
product-of-other-lot = The product is for the lot “{ $value }”, which the bid does not cover.
    .do = { $known_count ->
        [0] The bid covers no lot that there is: correct lots at the top of the file.
       *[other] { near-or-known }
    }
requirement-unknown = There is no requirement “{ $value }”.
    .do = { near-or-known }
requirement-of-other-lot = The requirement { $value } belongs to the lot { $lot }, which the bid does not cover.
    .do = Remove it, or add the lot to bid.toml if the bid is for it.
evidence-unknown = There is no evidence “{ $value }” in the bid's evidence.toml.
    .do = { $known_count ->
        [0] The bid has no list of evidence: add [[evidence]] to evidence.toml, or empty the cell. The command vagval sheets makes a commented template.
       *[other] { near-or-known }
    }
item-unknown = There is no item “{ $value }” in the price sheet.
    .do = { near-or-known }
item-of-other-lot = The item { $value } belongs to the lot { $lot }, which the bid does not cover.
    .do = Remove the row, or add the lot to bid.toml if the bid is for it.
item-unpriced = The item { $item } has no price in the bid.
    .do = Add the item with the unit price that the bidder stated. A missing price is never read as zero.
price-missing = The item { $item } has no unit price.
    .do = Fill in the unit price that the bidder stated. An empty price is never read as zero; if the price is zero, write 0.
price-negative = A price cannot be { NUMBER($value) }.
    .do = Write the price without a minus sign. A discount must be included in the unit price.

## Evidence

evidence-outside = The file { $value } does not lie in the bid's folder.
    .do = Put the file in the bid's folder evidence and write its path from there, for example "evidence/certificate.pdf".
evidence-expires-before-issue = The evidence expires on { DATE($value) }, before it was issued on { DATE($issued) }.
    .do = Correct the date that is wrong.
evidence-unlisted = The file is among the evidence but not in evidence.toml. Nobody checks it.
    .do = Add it to evidence.toml if it is shown for a requirement. Otherwise nothing needs to be done.
sha256-malformed = “{ $value }” is no checksum.
    .do = Write the file's sha256: 64 characters, digits and a–f.

## The record

correction-of-other-price = The correction starts from { NUMBER($value) }, but the opened unit price is { NUMBER($opened) }.
    .do = Write the opened price as the old price. An item is corrected once, from what was opened.
correction-changes-nothing = The correction changes nothing: the price is { NUMBER($value) } both before and after.
    .do = Remove the row, or write the corrected price.
assessed-before-asked = The explanation was assessed on { DATE($value) }, before the bidder was asked on { DATE($asked) }.
    .do = Correct the date that is wrong. A low price may not be assessed before the bidder was able to explain it (LOU 16:7).
drawing-of-one = The drawing of lots has a single bid: { $value }.
    .do = Write all bids that were drawn from first to last, with blanks between them.
drawing-own-witness = “{ $value }” is both the one who drew and the witness.
    .do = Name someone else as witness. If nobody else saw the drawing it must be done again.
drawn-twice = The bid “{ $value }” was drawn already in the lot, in cell { $first }.
    .do = Keep the drawing that was made first. Lots are not drawn again.
