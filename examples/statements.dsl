# What officials said in the two articles, and what the roster says for the same day.
# Apa yang dikatakan pejabat dalam kedua artikel, dan apa kata data penghuni untuk hari yang sama.

show made, kind, english of statements
say "The only figure: about 2,184 inmates of NTT on the list. On the list, on it and still held, able to vote, on that day:"
let $listed = count ever wbp where province = NTT and listed_in_prison as of 2024-01-18
let $present = count wbp where province = NTT and voter_list = DPT as of 2024-01-18
let $able = count wbp where province = NTT and can_vote as of 2024-01-18
say "{$listed}, {$present}, {$able}: it is the list, not the people still inside."

for each $s in statements where value is known {
    let $gap = $listed - $s.value
    say "{$s.made}: said {$s.precision} {$s.value}, roster {$listed}, difference {$gap}."
}
say "The data are calibrated to this figure, so agreement confirms the calculation, not the figure."

expect $listed gives 2184
expect count statements where kind = figure gives 1
