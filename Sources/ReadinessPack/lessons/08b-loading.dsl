# Merged cells and subtotals are data.
lesson "Loading a file"/"Memuat berkas" {
    teach "A file is loaded by `load table mine from \"file.csv\"`: one line of names, then one line for each thing, a cell for each value. A merged cell leaves the cells below it empty, a heading in between becomes a row, and a total is one more row: siap reads what is there. Look before you add up. `figure` holds published figures, some of a whole and some of its parts." /
        "Berkas dimuat dengan `muat tabel milikku dari \"berkas.csv\"`: satu baris nama kolom, lalu satu baris untuk tiap hal, satu sel untuk tiap nilai. Sel yang digabung mengosongkan sel di bawahnya, judul di tengah menjadi baris, dan total menjadi satu baris lagi: siap membaca apa adanya. Lihat dahulu sebelum menjumlahkan. `angka` berisi angka terbitan, sebagian tentang keseluruhan dan sebagian tentang bagiannya."
    task "How many figures are there of the measure dpt_all for Babel?"/"Berapa angka dengan indikator dpt_semua untuk Babel?"
        expects count figure where measure = dpt_all and province = Babel
        wrong count figure where province = Babel because "These are of all measures. Keep the fixed list: measure = dpt_all." /
        "Itu semua indikator. Saringlah DPT seluruhnya: indikator = dpt_semua."
        hint "Two conditions, joined by `and`."/"Dua syarat, disambung dengan `dan`."
        hint "count figure where measure = dpt_all and province = Babel"/"hitung angka yang indikator = dpt_semua dan provinsi = Babel"
    teach "One of them is the whole, the others are its parts. Added up all together, every voter would count twice: published figures are set side by side, not added. Each part names the figure that holds it (larger_figure)." /
        "Salah satunya keseluruhan, yang lain bagiannya. Bila semua dijumlahkan, tiap pemilih terhitung dua kali: angka terbitan dibandingkan, tidak dijumlahkan. Tiap bagian menyebut angka yang mencakupnya (angka_induk)."
    task "How many of the figures of dpt_all for Babel are parts of a larger one?" /
        "Berapa dari angka dpt_semua untuk Babel yang merupakan bagian dari angka lain?"
        expects count figure where measure = dpt_all and province = Babel and larger_figure is known
        wrong count figure where measure = dpt_all and province = Babel because "The whole is among them. A part names its larger_figure." /
        "Angka keseluruhan ikut terhitung. Bagian menyebut angka_induk."
        wrong count figure where measure = dpt_all and province = Babel and satker is known because "The three facilities given together are missing: their row names no satker, but is a part, too." /
        "Tiga satker yang disebut bersama belum ikut: barisnya tidak menyebut satker, tetapi bagian juga."
        wrong count figure where larger_figure is known because "These are of all measures and places."/"Itu semua indikator dan tempat."
        hint "Three conditions; the third is `larger_figure is known`."/"Tiga syarat; yang ketiga `angka_induk terisi`."
        hint "count figure where measure = dpt_all and province = Babel and larger_figure is known" /
        "hitung angka yang indikator = dpt_semua dan provinsi = Babel dan angka_induk terisi"
    task "How many figures have an empty cell for their value?"/"Berapa angka yang sel nilainya kosong?"
        expects count figure where value is unknown
        wrong count figure where value = 0 because "0 is a number. An empty cell is none: `value is unknown`."/"0 adalah bilangan. Sel kosong bukan bilangan: `nilai kosong`."
        wrong count figure where value is known because "These have one."/"Itu yang nilainya terisi."
        hint "count figure where value is unknown"/"hitung angka yang nilai kosong"
}
