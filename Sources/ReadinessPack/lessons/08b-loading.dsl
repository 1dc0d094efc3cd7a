# Merged cells and subtotals are data.
lesson "Loading a file"/"Memuat berkas" {
    teach "A file is loaded by `load table mine from \"file.csv\"`: one line of names, then one line for each thing, a cell for each value. A merged cell leaves the cells below it empty, a heading in between becomes a row, and a total is one more row: siap reads what is there. Look before you add up. `figure` holds published figures, some of a whole and some of its parts." /
        "Berkas dimuat dengan `muat tabel milikku dari \"berkas.csv\"`: satu baris nama kolom, lalu satu baris untuk tiap hal, satu sel untuk tiap nilai. Sel yang digabung mengosongkan sel di bawahnya, judul di tengah menjadi baris, dan total menjadi satu baris lagi: siap membaca apa adanya. Lihat dahulu sebelum menjumlahkan. `angka` berisi angka terbitan, sebagian tentang keseluruhan dan sebagian tentang bagiannya."
    task "How many figures are there of the measure dpt_all for Babel?"/"Berapa angka dengan indikator dpt_semua untuk Babel?"
        expects count figure where measure = dpt_all and province = Babel
        wrong count figure where province = Babel because "These are of all measures. Keep the fixed list: measure = dpt_all." /
        "Itu semua indikator. Saringlah DPT seluruhnya: indikator = dpt_semua."
        wrong sum value of figure where measure = dpt_all and province = Babel because "You added the figures up. First count how many there are." /
        "Anda menjumlahkan isinya. Hitunglah dahulu berapa angkanya."
        hint "Two conditions, joined by `and`."/"Dua syarat, disambung dengan `dan`."
        hint "count figure where measure = dpt_all and province = Babel"/"hitung angka yang indikator = dpt_semua dan provinsi = Babel"
    teach "One of them is the whole, the others are its parts. Added up all together, every voter counts twice. The row of the whole names no facility and is no part (of_part)." /
        "Salah satunya keseluruhan, yang lain bagiannya. Bila semua dijumlahkan, tiap pemilih terhitung dua kali. Baris keseluruhan tidak menyebut satker dan bukan bagian (sebagian)."
    task "How many voters are on the fixed lists of Babel's facilities? Add up the parts only: the figures of one facility (satker is known) and those marked of_part." /
        "Berapa pemilih dalam DPT satker-satker Babel? Jumlahkan bagiannya saja: angka satu satker (satker terisi) dan yang bertanda sebagian."
        expects sum value of figure where measure = dpt_all and province = Babel and (satker is known or of_part)
        wrong sum value of figure where measure = dpt_all and province = Babel because "The whole is among them: you got it and its parts, twice as many as there are." /
        "Angka keseluruhan ikut terjumlah: hasilnya dua kali lipat."
        wrong sum value of figure where measure = dpt_all and province = Babel and satker is known because "The three facilities given together are missing: their row names no satker but is marked of_part." /
        "Tiga satker yang disebut bersama belum ikut: barisnya tidak menyebut satker, tetapi bertanda sebagian."
        wrong count figure where measure = dpt_all and province = Babel and (satker is known or of_part) because "That is how many rows. The task asks for the sum of their values." /
        "Itu banyaknya baris. Yang diminta jumlah nilainya."
        hint "`sum value of figure`, with three conditions; the third is an `or` in brackets."/"`total nilai dari angka`, dengan tiga syarat; yang ketiga `atau` dalam kurung."
        hint "sum value of figure where measure = dpt_all and province = Babel and (satker is known or of_part)" /
        "total nilai dari angka yang indikator = dpt_semua dan provinsi = Babel dan (satker terisi atau sebagian)"
    task "How many figures have an empty cell for their value?"/"Berapa angka yang sel nilainya kosong?"
        expects count figure where value is unknown
        wrong count figure where value = 0 because "0 is a number. An empty cell is none: `value is unknown`."/"0 adalah bilangan. Sel kosong bukan bilangan: `nilai kosong`."
        wrong count figure where value is known because "These have one."/"Itu yang nilainya terisi."
        hint "count figure where value is unknown"/"hitung angka yang nilai kosong"
}
