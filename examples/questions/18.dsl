# 18. Was the promise of the second article kept?
# 18. Apakah janji artikel kedua ditepati?

verify statements where province = Babel and kind = promise
verifikasi pernyataan di Babel yang jenis = janji
show made, due, words, kept, kept_in_part of statements where kind = promise
tampilkan disampaikan, jatuh_tempo, isi, ditepati, ditepati_sebagian dari pernyataan
    yang jenis = janji

# What was published by the day: one facility's figure, none for the whole of Babel. That none is held here does not prove that none was given.
# Yang terbit sampai hari itu: angka satu satker, tidak ada untuk seluruh Babel. Tidak ada di sini belum berarti tidak pernah disampaikan.
show measure, satker, value, figure_date, outlet of figure
    where province = Babel and measure = inmate_voters and figure_date <= election_day
tampilkan indikator, satker, nilai, tanggal_angka, media dari angka
    yang provinsi = Babel dan indikator = pemilih_wbp dan tanggal_angka <= hari H

expect count statements where kind = promise and kept gives 0
expect count statements where kind = promise and kept_in_part gives 1
pastikan hitung angka
    yang provinsi = Babel dan indikator = pemilih_wbp dan satker kosong dan nilai terisi dan tanggal_angka > 2024-02-12
    hasilnya 0
