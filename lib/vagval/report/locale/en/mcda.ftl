# The command vagval mcda: a decision matrix ranked by one method, and what can be wrong in the file.

ranking-title = Ranking by { $method }
ranking-is-advice = A method that compares the alternatives with one another is a second opinion. It is no published award model and decides no award.
ranking-table = The alternatives in order, best first.
ranking-alternative = Alternative
ranking-score = Score. { $better }
ranking-number = { NUMBER($value) }
ranking-share = { PERCENT($value) }
ranking-weights = The criteria, their direction and weight as they were computed with.
ranking-pipeline = Computed so: { $pipeline }
ranking-left-out = Columns without a direction and a weight are no criteria and were not computed with: { LIST($columns) }.
ranking-weights-sum = The weights in the file sum to { NUMBER($total) } and not to 1. They were divided by their sum.

matrix-file-missing = There is no file { $file }.
    .do = Check the path after vagval mcda.
matrix-file-kind = The file is neither JSON nor CSV.
    .do = Save the decision matrix as { LIST($known, kind: "or") }.
matrix-column-unnamed = The column has no head.
    .do = Write the criterion's name in the first row of the table.
matrix-name-twice = “{ $value }” stands twice.
    .do = Give every alternative, criterion and marked row a name of its own.
matrix-row-unknown = The row is marked “{ $value }”, which means nothing.
    .do = Mark rows with { LIST($known, kind: "or") }, or remove the # if the row is an alternative.
matrix-row-directions-missing = The table does not say whether more or less is best.
    .do = Add a row that begins with #direction and has max or min under every criterion.
matrix-rows-missing = The matrix is missing or has fewer than two alternatives.
    .do = { $form ->
        [table] Write at least two rows with a name and numbers, one for each alternative.
       *[other] Write at least two rows of numbers under matrix, one for each alternative.
    }
matrix-row-no-list = The row is no list of numbers.
    .do = Write the alternative's values in square brackets, one for each criterion.
matrix-rows-ragged = The rows differ in length: { LIST($lengths) } numbers.
    .do = Give every alternative a value for every criterion.
matrix-not-a-number = { $value } is no number.
    .do = Write a number. A missing value must be decided first; it never counts as zero.
matrix-names-wrong = The names are no list of texts with content.
    .do = Write a list of names, or remove the key, and they will be numbered.
matrix-count-wrong = There are { NUMBER($count) } values here, but there must be { NUMBER($wanted) }.
    .do = Write as many as the matrix has.
matrix-objectives-missing = It is not said whether more or less is best.
    .do = Write objectives: a list with "max" or "min" for each criterion.
matrix-objective-unknown = { $value } is no direction.
    .do = Write max if more is better and min if less is better.
matrix-weights-missing = The weights are missing.
    .do = { $form ->
        [table] Add a row that begins with #weight and has a number under every criterion. Equal weights are a choice too, and are written down.
       *[other] Write a weight for each criterion under weights. Equal weights are a choice too, and are written down.
    }
matrix-weight-negative = The weight { $value } is below zero.
    .do = Write the weight as zero or more. If less is better, say so in the direction.
matrix-weights-zero = All weights are zero.
    .do = Give at least one criterion a weight.
matrix-weights-sum = The weights sum to { NUMBER($total) } and not to 1.
    .do = Correct the weights, or say with normalise=True that they shall be divided by their sum.
matrix-number-not-finite = { $value } is no finite number.
    .do = Decide the value first. It never counts as zero.
matrix-number-out-of-range = { $value } is too far from 1 to compute with.
    .do = Choose another unit. A number is 0, or between 1e-300 and 1e300.
matrix-name-hiding = The name { $value } holds characters that hide or turn text.
    .do = Write the name anew without them. They are shown by their code.
matrix-not-skcriteria = A { $kind } is no decision matrix of scikit-criteria.
    .do = Hand in a skcriteria.DecisionMatrix, or make a matrix of your own numbers with decision_matrix_from.
mcda-method-which = It is not said which method shall compute.
    .do = Write --method and one of { LIST($known, kind: "or") }.
matrix-key-unknown = The key { $value } means nothing here and would be ignored.
    .do = { $nearest ->
        [none] Remove it, put it under notes, or choose among { LIST($known) }.
       *[other] Did you mean { $nearest }? Otherwise put it under notes.
    }
matrix-key-repeated = “{ $key }” stands twice in the same object.
    .do = Keep the one that holds, and remove the other.
matrix-not-an-object = The file is JSON, but not an object.
    .do = Put everything in curly brackets: matrix, objectives and weights.
matrix-json-broken = The file is no complete JSON: it cannot be read from line { NUMBER($line) }, character { NUMBER($column) }.
    .do = Look there for a bracket, comma or quotation mark too many or too few.
matrix-not-json = The file is not JSON.
    .do = Save the decision matrix as JSON or as CSV.
matrix-json-number = The file holds a number that JSON does not know, or one that is unreasonably long.
    .do = Look for NaN, Infinity and very long numbers. A missing value must be decided first.
mcda-method-no-text = The method is no text.
    .do = Write the name of one method in quotation marks.
mcda-parameters-no-object = The parameters are no object with names and values.
    .do = Write the name of each parameter with its value, or leave parameters out.
matrix-of-another-kind = A { $kind } is no decision matrix of vagval.
    .do = Make one with decision_matrix_from, or with from_skcriteria if it comes from scikit-criteria.
mcda-too-many-alternatives = The method { $method } compares every pair, and { NUMBER($count) } alternatives are more than the { NUMBER($most) } it takes.
    .do = Choose a method that does not compare pairs, or fewer alternatives.
mcda-method-unknown = There is no method “{ $method }”.
    .do = { $nearest ->
        [none] Choose one of { LIST($known, kind: "or") }.
       *[other] Did you mean { $nearest }? The methods are { LIST($known) }.
    }

weighed-title = Weights by { $method }
weighed-table = The criteria and their weights. They sum to exactly 1.
weighed-interval = Equally good weights
weighed-between = { PERCENT($low) } to { PERCENT($high) }
weighed-measures = What the method says of its input.
weighed-measure = Measure
weighed-value = Value
weighed-tolerance = The weights are computed with decimals and are at most { NUMBER($tolerance) } from what the method defines.
measure-consistency-ratio = Contradictions in the judgments (consistency ratio; at most 0.1 is usually accepted)
measure-largest-eigenvalue = Largest eigenvalue of the comparisons
measure-input-inconsistency = The largest contradiction in the given comparisons
measure-ksi = Largest deviation from the judgments (ξ)
measure-epsilon = Largest deviation from the judgments (ε)
