### Findings where models are shown and tried on the command line.

model-unknown = There is no model “{ $model }”.
    .do = { $nearest ->
        [none] Run vagval models to see every model.
       *[other] Did you mean { $nearest }? Run vagval models to see all.
    }
model-left-out = { $number ->
        [F11] { left-out-f11 }
        [F29] { left-out-f29 }
       *[other] { left-out-f36 }
    }
    .do = Run vagval models to see the models that there are.
models-which = It is not said which model is to be tried.
    .do = Write the model's key or number after vagval models, for example: vagval models F01 --bids bids.csv
offers-file-missing = There is no file { $file }.
    .do = Check the path after --bids.
offers-file-kind = The file is neither CSV nor XLSX.
    .do = Save it as { LIST($known, kind: "or") }, with the columns name, price and quality.
offers-none = The file has no bids.
    .do = Write one bid on each row under the headings name, price and quality.
offer-price-negative = A price cannot be { NUMBER($value) }.
    .do = Write the price as a number that is 0 or more.
offer-quality-outside = Quality { NUMBER($value) } is not between 0 and 1.
    .do = Write quality as a share of the best possible: 0.9 (or 0,9) for 90 per cent.
set-malformed = “{ $setting }” states no constant.
    .do = Write name=value, for example: --set price_weight=0.4
set-repeated = Constant { $parameter } is stated twice.
    .do = State it once.
set-quality-weight = The quality weight is not stated by itself: it is 1 − the price weight.
    .do = State the price weight instead, for example: --set price_weight=0.4
set-unknown = Model { $model } has no constant “{ $parameter }”.
    .do = { $known_count ->
        [0] Remove --set: the model has no constants.
       *[other] { $nearest ->
            [none] The constants are { LIST($known) }.
           *[other] Did you mean { $nearest }? The constants are { LIST($known) }.
        }
    }
set-not-a-choice = Constant { $parameter } cannot be “{ $value }”.
    .do = { $nearest ->
        [none] Choose { LIST($choices, kind: "or") }.
       *[other] Did you mean { $nearest }? The choices are { LIST($choices, kind: "or") }.
    }
set-not-a-number = Constant { $parameter } is “{ $value }”, which is not a number that is 0 or more.
    .do = Write digits with a decimal point and without blanks, for example 0.4 or 700000.
set-not-rising = Constant { $lower } is { NUMBER($lower_value) } and { $higher } is { NUMBER($higher_value) }.
    .do = Set { $lower } below { $higher }.
set-out-of-bounds = Constant { $parameter } cannot be { NUMBER($value) }.
    .do = { $whole ->
        [yes] { $bounds ->
            [both] Write a whole number from { NUMBER($least) } to { NUMBER($most) }.
            [above] Write a whole number that is { NUMBER($least) } or more.
            [below] Write a whole number that is { NUMBER($most) } or less.
           *[any] Write a whole number.
        }
       *[no] { $bounds ->
            [both] Write a number that is more than { NUMBER($least) } and less than { NUMBER($most) }.
            [above] Write a number that is more than { NUMBER($least) }.
           *[below] Write a number that is less than { NUMBER($most) }.
        }
    }
