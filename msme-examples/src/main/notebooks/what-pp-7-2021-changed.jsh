// What PP 7/2021 changed: one amount under two laws, and all MSMEs under both.
scale("450 juta", "2021-02-01")
scale("450 juta", "2021-02-02")
why(scale("450 juta", "2021-02-02"))
tally(population(20_000), "scale", "2021-02-01")
tally(population(20_000), "scale", "2021-02-02")
