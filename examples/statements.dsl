# What officials said in the articles, and what the roster says for the same day.
# Apa yang dikatakan pejabat dalam artikel-artikelnya, dan apa kata data penghuni untuk hari yang sama.

show made, kind, words of statements
say "About 2,184 inmates of NTT on the list. On the list, on it and still held, able to vote, on that day:"
let $listed = count ever wbp where province = NTT and listed_in_prison as of 2024-01-18
let $present = count wbp where province = NTT and voter_list = DPT as of 2024-01-18
let $able = count wbp where province = NTT and can_vote as of 2024-01-18
say "{$listed}, {$present}, {$able}: it is the list, not the people still inside."

for each $s in statements where province = NTT and measure = dpt_inmates and value is known {
    let $gap = $listed - $s.value
    say "{$s.made}: said {$s.precision} {$s.value}, roster {$listed}, difference {$gap}."
}
say "The data are calibrated to this figure, so agreement confirms the calculation, not the figure."

say "Of Babel one official gave three totals in one article; none of them is the sum of the others."
show value, precision, note of figure
    where province = Babel and figure_date = 2024-01-24 and satker is unknown and measure = inmate_voters

expect $listed gives 2184
expect count statements where kind = figure gives 7
