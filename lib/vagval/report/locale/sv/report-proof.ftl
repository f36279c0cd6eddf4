### Modellbladet: så jämförs anbuden. Och det som alla uträkningar har gemensamt.

## Uträkningens ord

# $of: uttrycket, utan parenteser
term-rounded-open = { $of }, avrundat till { $decimals } decimaler
term-because = (gäller eftersom { LIST($reasons) })
