### What is found when an award is stressed: what would have to change.
stress-lot-alone = The stress test is about lot { $lot } on its own: who is first in it. The lots are awarded together by the published rule, and that rule is not run again here. Whoever is first in the lot does therefore not surely get it.
    .do = Read the stress test together with the section on how the lots are allocated.

## The weights

stress-not-maximised = On { LIST($criteria) } lower is better. A sum of values times weights needs values where higher is better, and how a low number becomes a high value is a choice.
    .do = Turn them into values where higher is better, for example by the published price formula, and ask again.
weights-no-sum = The award model of lot { $lot } is no sum in which each weight multiplies a value of its own; points may for instance be divided by the price, or rounded. Questions about the weights therefore have no exact answer.
    .do = Nothing needs to be done: read what other points and prices would change instead.
weights-quality-of-others = The award model of lot { $lot } compares quality with the other bids' quality, which depends on the weights in its turn. Questions about the weights therefore have no exact answer.
    .do = Nothing needs to be done: read what other points and prices would change instead.
weights-in-order = The award model of lot { $lot } compares one thing at a time, in order. There are no weights to ask about.
    .do = Nothing needs to be done: read what other points and prices would change instead.
