### Simulation of weights and scores.

simulate-v-outside = VIKOR's v is { NUMBER($v) }, but must lie between 0 and 1 and have at most six decimals.
    .do = Give a number from 0 to 1; the usual one is 0.5.
simulate-preferences = PROMETHEE needs a preference function for each criterion: { $wanted } are needed, there are { $found }.
    .do = Give one preference function for each criterion, in the order of the criteria.
simulate-other-criteria = The weights are for { $found } criteria, but the decision matrix has { $wanted }.
    .do = Give weights for the same criteria as in the decision matrix.
simulate-no-samples = The simulation cannot make { $samples } draws in { $parts } parts from draw number { $first }.
    .do = Ask for at least one draw and at least one part; draws have numbers from 0 to at most 100,000,000,000.
simulate-seed = The seed { $seed } does not fit in 64 bits.
    .do = Give a whole number from 0 to 18446744073709551615.
simulate-none-inside = None of { $tried } drawn sets of weights lies within the given bounds.
    .do = Make more draws, widen the bounds, or use the exact answers, which draw nothing.
simulate-without-numba = The fast simulation needs the package numba, which is not installed.
    .do = Install it with pip install "vagval[fast]", or simulate with engine="numpy": the answer is the same.
weights-finer-than-grid = No weights fit between the given bounds when weights are counted in steps of one in { $steps }.
    .do = Widen the bounds, or give a single set of weights.
values-not-positive = Criteria have values of 0 or less, of which no share can be taken: { LIST($criteria) }.
    .do = Choose the scaling min-max, or correct the values.
simulate-gaussian = A bell-shaped preference function cannot be computed in whole numbers, and so not simulated with uncertain scores.
    .do = Choose a preference function with straight parts, such as linear, or simulate with certain scores.
simulate-other-scores = The uncertain scores are for other bids or criteria than the decision matrix.
    .do = Give possible values for each bid and criterion, in the order of the decision matrix.
simulate-choice-unknown = “{ $value }” is nothing that { $name } can be.
    .do = Choose { LIST($known, kind: "or") }.
simulated-other-question = The parts cannot be added: they have different methods, seeds, bids or criteria, or are no neighbouring draws.
    .do = Add only parts of the same question, in the order of the draws; otherwise draws are counted twice, or two questions as one.
simulated-no-such-rank = There is no bid number { $number } or no rank { $rank } in the simulation.
    .do = Count bids from 0 and ranks from 1.
