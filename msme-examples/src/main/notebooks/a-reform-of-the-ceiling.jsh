// A reform of the ceiling: micro enterprises up to 3 billion a year from 2027 on.
var micro = reform("micro-3bn", r -> r.microSalesUpTo("3 miliar").from("2027-01-01"))
var effect = compare(micro, population(20_000))
effect.moves()
why(effect)
