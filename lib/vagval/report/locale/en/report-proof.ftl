### The model sheet: how bids are compared. And what all calculations share.

## Words of a calculation

# $of: the expression, without brackets
term-rounded-open = { $of }, rounded to { $decimals } decimals
term-because = (holds since { LIST($reasons) })
