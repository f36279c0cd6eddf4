### The model sheet: how bids are compared. And what all calculations share.

## Words of a calculation

# $of: the expression, without brackets
term-rounded-open = { $of }, rounded to { $decimals } decimals
term-because = (holds since { LIST($reasons) })

## Small numbers: quality per unit of price

# $what: the number, $power: power of ten
figure-in-parts = { $what } { $power ->
    [3] thousandths
    [6] millionths
    [9] billionths
   *[12] trillionths
}
# $what: what the number is called
head-in-parts = { $what }, { $power ->
    [3] thousandths
    [6] millionths
    [9] billionths
   *[12] trillionths
}
word-ratio = ratio
