### How the points came about, and what each conclusion about a requirement rests on.

## The panel's points

panel-consensus = The panel agreed on { POINTS($points) } of { $of } points. Reason: { $reason }
panel-mean = The mean of the evaluators' points ({ LIST($given) }) is { POINTS($points) } of { $of }.
panel-median = The median of the evaluators' points ({ LIST($given) }) is { POINTS($points) } of { $of }.

## Scored requirements

requirements-met-points = { $count ->
    [one] The scored requirement { LIST($requirements) } is met: { POINTS($value) } points.
   *[other] { $count } scored requirements are met ({ LIST($requirements) }): { POINTS($value) } points.
}
requirements-met-money = { $count ->
    [one] The scored requirement { LIST($requirements) } is met: deduction { MONEY($value) }.
   *[other] { $count } scored requirements are met ({ LIST($requirements) }): deduction { MONEY($value) }.
}
requirements-shown-points = { $count ->
    [one] The scored requirement { LIST($requirements) } is shown: { POINTS($value) } points.
   *[other] { $count } scored requirements are shown ({ LIST($requirements) }): { POINTS($value) } points.
}
requirements-degree-points = { $count ->
    [one] Scored requirement { LIST($requirements) } is met and earns points by how much of the standard is shown: { POINTS($value) } of { POINTS($of) } points.
   *[other] { $count } scored requirements are met ({ LIST($requirements) }) and earn points by how much of the standards is shown: { POINTS($value) } of { POINTS($of) } points.
}
requirements-degree-money = { $count ->
    [one] Scored requirement { LIST($requirements) } is met and gives a deduction by how much of the standard is shown: { MONEY($value) } of { MONEY($of) }.
   *[other] { $count } scored requirements are met ({ LIST($requirements) }) and give deductions by how much of the standards is shown: { MONEY($value) } of { MONEY($of) }.
}
requirements-partly-points = { $count ->
    [one] The scored requirement { LIST($requirements) } is partly met: { PERCENT($share) } of { POINTS($of) } points is { POINTS($value) } points.
   *[other] { $count } scored requirements are partly met ({ LIST($requirements) }): { PERCENT($share) } of { POINTS($of) } points is { POINTS($value) } points.
}
requirements-partly-money = { $count ->
    [one] The scored requirement { LIST($requirements) } is partly met: { PERCENT($share) } of { MONEY($of) } is { MONEY($value) } in deduction.
   *[other] { $count } scored requirements are partly met ({ LIST($requirements) }): { PERCENT($share) } of { MONEY($of) } is { MONEY($value) } in deduction.
}
requirements-claimed = { $count ->
    [one] The scored requirement { LIST($requirements) } is claimed but not shown: it does not count.
   *[other] { $count } scored requirements are claimed but not shown ({ LIST($requirements) }): they do not count.
}
requirements-not-shown = { $count ->
    [one] The scored requirement { LIST($requirements) } is claimed, but the evidence asked for is missing or cannot be verified: it does not count.
   *[other] { $count } scored requirements are claimed, but the evidence asked for is missing or cannot be verified ({ LIST($requirements) }): they do not count.
}
requirements-unclear = { $count ->
    [one] The scored requirement { LIST($requirements) } is unclear by the authority's assessment: it does not count.
   *[other] { $count } scored requirements are unclear by the authority's assessment ({ LIST($requirements) }): they do not count.
}
requirements-unanswered = { $count ->
    [one] The scored requirement { LIST($requirements) } is unanswered and read as not met, as published.
   *[other] { $count } scored requirements are unanswered ({ LIST($requirements) }) and read as not met, as published.
}
requirements-not-met = { $count ->
    [one] The scored requirement { LIST($requirements) } is not met.
   *[other] { $count } scored requirements are not met ({ LIST($requirements) }).
}
requirements-sum-points = In all { POINTS($value) } of { POINTS($of) } points.
requirements-sum-money = Deduction in all { MONEY($value) } of at most { MONEY($of) }.

## Degree of compliance

compliance-degree = The degree of compliance is { POINTS($value) } of { POINTS($total) } points, that is { PERCENT($degree) }.
compliance-points = By the table, { PERCENT($degree) } (from { PERCENT($least) }) gives { POINTS($points) } of { $of } points.

## Deduction

deduction-for-points = By the table, { POINTS($points) } points give { MONEY($amount) } in deduction.

## What the conclusion about a requirement rests on

basis-assessed = the authority's assessment
basis-claimed = the bid's answer; no evidence is asked for
basis-claimed-not-met = the bid's answer: not met
basis-claimed-partly = the bid's answer: partly met
basis-unanswered = unanswered
basis-shown = the bid's answer, shown by evidence
basis-contradicted = the evidence contradicts the answer
basis-not-shown = claimed; no evidence is cited
basis-unverifiable = claimed; the evidence cannot be tied to the requirement
basis-malformed = claimed; the evidence file is missing or is another than the one stated
basis-supposed-met = assumed to be met
basis-supposed-not-met = assumed not to be met
