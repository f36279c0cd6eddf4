### What is found when an award is stressed: what would have to change.

## The weights

stress-not-maximised = On { LIST($criteria) } lower is better. A sum of values times weights needs values where higher is better, and how a low number becomes a high value is a choice.
    .do = Turn them into values where higher is better, for example by the published price formula, and ask again.
