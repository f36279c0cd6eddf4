### The pages about the models: the list, one model as a whole, one model tried on a few bids.

## The list

models-title = The award models
models-intro = Every model is computed exactly, from one and the same formula in award, laboratory and text. The constants are examples to try with; a procurement states all of them.
models-family-points = Price is turned into points
models-family-money = Quality is turned into money
models-family-ratio = Quality in proportion to price
models-family-reference = Distance from a reference
models-family-other = Other ways
# $count: number of models
models-caption = { $count ->
    [one] One model
   *[other] { $count } models
}
models-column-number = No.
models-column-model = Model
models-column-key = Key and class
models-constants = Constants: { $constants }
models-sources = Source: { $sources }
models-column-constant = Constant
models-column-meaning = Means
models-column-value = Value
models-column-bounds = May be
models-column-price = Price
models-column-quality = Quality
models-column-quality-price = Full quality is worth
models-advice-alone = advice alone
models-left-out = Models that are left out, or advice alone
left-out-f11 = F11, S-shaped price scale: the definition is open. The formula is an image in the only public source (Consip), and no source writes it out.
left-out-f29 = F29, the Superformula: the definition is open. No public source says how its two parts are added up.
left-out-f36 = F36, life-cycle cost: is not an award model but a price. It is worked out first, and is then the price in any model.
left-out-f37 = F37, TOPSIS and other methods of multi-criteria analysis: advice alone, never an award rule, since bids are compared with each other.
models-more = vagval models KEY shows everything about one model. vagval models KEY --bids FILE tries it on bids.

## Class and status

class-absolute = absolute
    .means = Class: absolute. Only the bid's own data and published constants count. No other bid can change the order of two.
class-shifted = relative score, absolute ranking
    .means = Class: relative score with absolute ranking. Other bids change the figures, but all in the same way, so that they cannot turn two bids round.
class-relative = relative
    .means = Class: relative. Other bids enter the figure, so that a bid that does not win can change who does. In a procurement such a model needs a recorded reason.
definition-source-read = definition read
    .means = The definition was read in the source.
definition-derived = derived definition
    .means = The definition is derived from what the source says in words.
definition-to-be-verified = definition to be verified
    .means = The definition is common knowledge but was not yet read in a source. Let someone verify it before the model is used.

## One model as a whole

# $number: F number, $name: the model's name
model-title = { $number } { $name }
model-formula = The formula, line by line:
model-order = Bids are compared by, in this order:
model-document-title = Text for the procurement documents
model-never-award = The method can be tried here, but never be stated as the award model of a procurement.
model-no-constants = The model has no constants.
model-constants = Constants that the text is written with
model-known-title = What one should know
model-worth = What quality is worth is said in money: how much higher a price makes up for full quality (from 0 to 1), at the rate that holds at the bid’s own price and quality.
model-trap = The trap:
constant-share = { PERCENT($value) }
constant-money = { MONEY($value) }
constant-points = { NUMBER($value) } points
constant-number = { NUMBER($value) }
constant-whole = { NUMBER($value) }
constant-example = { $value } (example)
bounds-weight = between 0 and 1; the weights are 1 together
bounds-choice = { LIST($choices, kind: "or") }
bounds-between = between { NUMBER($least) } and { NUMBER($most) }
bounds-whole = whole number from { NUMBER($least) } to { NUMBER($most) }
bounds-above = more than { NUMBER($least) }
bounds-none = 0 or more
bounds-below = less than { NUMBER($most) }
criteria-price-weighted = The criteria in procurement.toml have weights, and price is one of them.
criteria-quality-weighted = The criteria in procurement.toml have weights without price; the weights are 1 together.
criteria-amounts = The criteria in procurement.toml have amounts in place of weights.
criteria-bare = The criteria in procurement.toml have neither weights nor amounts.

## One model tried on bids

trial-constants = Constants:
# $name: the constant's name, $meaning: what it means, $value: its value
trial-constant = { $name }, { $meaning }: { $value }
trial-examples-label = Examples:
# $names, $count: constants that nobody stated
trial-examples = { $count ->
    [one] { LIST($names) } was not stated; its value is an example to try the model with.
   *[other] { LIST($names) } were not stated; their values are examples to try the model with.
} State your own with --set name=value.
# $count: number of bids
trial-caption = { $count ->
    [one] One bid
   *[other] { $count } bids
}
figure-money = { MONEY($value) }
figure-points = { POINTS($value) }
figure-ratio = { POINTS($value) }
figure-set-aside = below the threshold
figure-undefined = no figure
trial-result = The outcome
# $count: number of bids that are first
trial-winners = { $count ->
    [0] No bid is first: none has a figure.
    [one] { LIST($bids) } is first.
   *[other] { LIST($bids) } are first with exactly the same figure. In a procurement the published tie-break decides.
}
trial-tie = { LIST($bids) } have exactly the same figure and share place { $rank }.
trial-set-aside = { $bid } has quality { PERCENT($quality) }, which is below the threshold. The bid is gone before anything else is computed.
trial-undefined = { $bid } gets no figure: { $line } cannot be computed, for example because it would mean dividing by zero. In a procurement the ranking stops there.
trial-steps = The calculation
trial-steps-of = { $bid }:
step-topsis = Closeness { NUMBER($similarity) }, rounded to nine decimals. Computed with { $pipeline }.
line-similarity = closeness
