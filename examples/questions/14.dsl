# 14. Which statements disagree with the roster on their date?
# 14. Pernyataan mana yang berbeda dari data pada tanggalnya?

verify statements
verifikasi pernyataan

# No verdict here: the people are made up, and made to fit this very figure. With one's own roster it is given.
# Tanpa putusan di sini: orangnya rekaan dan disesuaikan dengan angka itu sendiri. Dengan daftar penghuni sendiri putusannya keluar.
verify figure where province = NTT
verifikasi angka yang provinsi = Babel

let $found = verify statements where kind = figure
expect $found | show difference gives 0
expect $found | where verdict = refused | show counted gives 2184
expect verify figure | where difference != 0 gives nothing
