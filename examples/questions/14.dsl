# 14. Which statements disagree with the roster on their date? By hand, for the one figure of the two articles.
# 14. Pernyataan mana yang berbeda dari data pada tanggalnya? Dihitung sendiri, untuk satu-satunya angka kedua artikel.

show made, official, value, precision, tolerance of statements where value is known
tampilkan disampaikan, pejabat, nilai, ketelitian, toleransi dari pernyataan yang nilai terisi
let $roster = count ever wbp where province = NTT and listed_in_prison as of 2024-01-18
for each $s in statements where value is known {
    say "said {$s.value}, roster {$roster}, difference {$roster - $s.value}"
}

expect $roster gives 2184
