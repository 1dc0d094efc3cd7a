# 14. Which statements disagree with the roster on their date?
# 14. Pernyataan mana yang berbeda dari data pada tanggalnya?

verify statements
verifikasi pernyataan

# No verdict here: the people are made up, and made to fit this very figure. With one's own roster it is given.
# Tanpa penilaian di sini: orangnya rekaan dan disesuaikan dengan angka itu sendiri. Dengan daftar penghuni sendiri penilaiannya keluar.
verify figure where province = NTT
verifikasi angka yang provinsi = Babel

# Three totals of one day from one official: they stand side by side, and are not added.
# Tiga jumlah pada satu hari dari satu pejabat: berdampingan, tidak dijumlahkan.
show value, precision, speaker, note of figure
    where province = Babel and figure_date = 2024-01-24 and satker is unknown and measure = inmate_voters
tampilkan nilai, ketelitian, narasumber, catatan dari angka
    yang provinsi = Babel dan tanggal_angka = 2024-01-24 dan satker kosong dan indikator = pemilih_wbp

let $found = verify statements where kind = figure and official = official "Marciana D Jone"
expect $found | show difference gives 0
expect $found | where verdict = refused | show counted gives 2184
expect verify figure
    where province = NTT and satker is unknown
    | where difference != 0
    gives nothing
expect verify figure where province = NTT | where verdict = agrees gives nothing
