import SiapText

/// The verbs of questions, and the measures.
extension KeywordHelp {
    static let count = HelpEntry(
        english: "Counts rows. With brackets it counts linked rows: count(wbp) of a facility.",
        indonesian: "Menghitung baris. Dengan tanda kurung ia menghitung baris yang tertaut: hitung(wbp) pada satker.",
        example: Bilingual(english: "count wbp where province = NTT", indonesian: "hitung wbp yang provinsi = NTT"))
    static let total = HelpEntry(
        english: """
            Before a number it adds the values up, as sum does; "jumlah" before a table counts its rows. The answer \
            says how it was read.
            """,
        indonesian: """
            Di depan nama tabel: menghitung barisnya. Di depan atribut angka: menjumlahkan nilainya; cara membacanya \
            disebut dalam jawaban.
            """,
        example: Bilingual(
            english: "total capacity of satker by province",
            indonesian: "jumlah kapasitas dari satker per provinsi"))
    static let share = HelpEntry(
        english: """
            A percentage, always with its n/N. With a condition: how many meet it, of those where it is known. \
            Without: each group's part, of the rows or of what a number adds up to (share capacity of satker by \
            province). After | it adds each row's part of the total.
            """,
        indonesian: """
            Persen, selalu dengan n/N-nya. Dengan syarat: berapa yang memenuhi, dari yang jawabannya diketahui. Tanpa \
            syarat: bagian tiap kelompok, dari jumlah barisnya atau dari total sebuah angka (persen kapasitas dari \
            satker per provinsi). Di belakang | persen menambahkan bagian tiap baris.
            """,
        example: Bilingual(
            english: "share where voter_list = DPT of wbp by province",
            indonesian: "persen yang daftar_pemilih = DPT dari wbp per provinsi"))
    static let sum = HelpEntry(
        english: """
            Adds values up. Unknown ones are passed over and counted; the sum of nothing is unknown, not 0 (otherwise \
            0 fills it).
            """,
        indonesian: """
            Menjumlahkan nilai. Yang kosong dilewati dan disebut; tanpa satu nilai pun totalnya tidak diketahui, bukan \
            0 (kalau kosong 0 mengisinya).
            """,
        example: Bilingual(english: "sum capacity of satker", indonesian: "total kapasitas dari satker"))
    static let average = HelpEntry(
        english: "The mean of the values that are known.",
        indonesian: "Rata-rata dari nilai yang diketahui.",
        example: Bilingual(english: "average age of wbp by satker", indonesian: "rata-rata umur dari wbp per satker"))
    static let median = HelpEntry(
        english: "The middle value of those that are known.",
        indonesian: "Nilai tengah dari yang diketahui.",
        example: Bilingual(english: "median age of wbp by kind", indonesian: "median umur dari wbp per jenis"))
    static let min = HelpEntry(
        english: "The smallest value, or the earliest date.",
        indonesian: "Nilai terkecil atau tanggal paling awal.",
        example: Bilingual(
            english: "min admitted of wbp by satker",
            indonesian: "terkecil tanggal_masuk dari wbp per satker"))
    static let max = HelpEntry(
        english: "The largest value, or the latest date.",
        indonesian: "Nilai terbesar atau tanggal paling akhir.",
        example: Bilingual(
            english: "max admitted of wbp by satker",
            indonesian: "terbesar tanggal_masuk dari wbp per satker"))
    static let distinct = HelpEntry(
        english: "How many different values there are.",
        indonesian: "Banyaknya nilai yang berbeda.",
        example: Bilingual(
            english: "distinct satker of wbp by province",
            indonesian: "unik satker dari wbp per provinsi"))
    static let first = HelpEntry(
        english: "The first of the linked rows, in the order of their table.",
        indonesian: "Yang pertama di antara baris tertaut, menurut urutan tabelnya.",
        example: Bilingual(
            english: "show name, first(tps) of satker top 5",
            indonesian: "tampilkan nama, pertama(tps) dari satker teratas 5"))
    static let show = HelpEntry(
        english: "Shows rows: the columns you name, or all. Private columns are masked.",
        indonesian: "Menampilkan baris: kolom yang Anda sebut, atau semua. Kolom pribadi disamarkan.",
        example: Bilingual(
            english: "show name, kind, capacity of satker in NTT",
            indonesian: "tampilkan nama, jenis, kapasitas dari satker di NTT"))
    static let changes = HelpEntry(
        english: "Compares two dates: opening + came - left = closing, with the causes.",
        indonesian: "Membandingkan dua tanggal: awal + masuk - keluar = akhir, dengan sebabnya.",
        example: Bilingual(
            english: "changes of wbp in Babel from 2024-02-11 to 2024-02-14 by cause",
            indonesian: "perubahan wbp di Babel dari 2024-02-11 sampai 2024-02-14 per sebab"))
    static let since = HelpEntry(
        english: "In changes: from a day to the end of the data.",
        indonesian: "Pada perubahan: dari suatu hari sampai akhir data.",
        example: Bilingual(
            english: "changes of wbp since dpt_fixed by cause",
            indonesian: "perubahan wbp sejak penetapan_dpt per sebab"))
    static let check = HelpEntry(
        english: "Checks every rule against every row.",
        indonesian: "Memeriksa setiap aturan pada setiap baris.",
        example: Bilingual(english: "check satker in NTT", indonesian: "periksa satker di NTT"))
    static let verify = HelpEntry(
        english: "Compares statements with the data on their date.",
        indonesian: "Membandingkan pernyataan dengan data pada tanggalnya.",
        example: Bilingual(english: "verify statements in NTT", indonesian: "verifikasi pernyataan di NTT"))
    static let suppose = HelpEntry(
        english: "Asks as if the data were different; the data itself does not change.",
        indonesian: "Bertanya seandainya datanya lain; data aslinya tidak berubah.",
        example: Bilingual(
            english: "suppose wbp where kind = detainee has revoked_right = none: count wbp where eligible",
            indonesian: """
                andaikan wbp yang jenis = tahanan menjadi hak_yang_dicabut = nihil: hitung wbp yang memenuhi_syarat
                """))
    static let has = HelpEntry(
        english: "In \"suppose\": the value that is supposed.",
        indonesian: "Dalam \"andaikan\": nilai yang diandaikan.",
        example: Bilingual(
            english: "suppose wbp where kind = detainee has kind = convict: count wbp by kind",
            indonesian: "andaikan wbp yang jenis = tahanan menjadi jenis = narapidana: hitung wbp per jenis"))
    static let last = HelpEntry(
        english: """
            The last answer; alone it is shown again. With clauses that name columns of the result, the result is gone \
            on with; where what they name is no column but an attribute of its table, the question is asked again with \
            them: a condition is added, `in`, `by`, `across`, `as of`, `sort` and `top` take the place of the earlier \
            ones.
            """,
        indonesian: """
            Jawaban terakhir; sendiri ia menampilkannya lagi. Dengan klausa yang menyebut kolom hasilnya, hasil itu \
            dilanjutkan; bila yang disebut bukan kolomnya, melainkan atribut tabel asalnya, pertanyaannya diajukan \
            lagi dengan klausa itu: syarat bertambah, `di`, `per`, `silang`, `per tanggal`, `urutkan`, dan `teratas` \
            menggantikan yang lama.
            """,
        example: Bilingual(
            english: "count wbp by satker; last where sex = female; last sort count desc top 3",
            indonesian: "hitung wbp per satker; terakhir yang perempuan; terakhir urutkan jumlah turun teratas 3"))
    static let only = HelpEntry(
        english: "A filler after a condition; it changes nothing.",
        indonesian: "Kata pengisi sesudah syarat; tidak mengubah artinya.",
        example: Bilingual(
            english: "count wbp in NTT; last where sex = female only",
            indonesian: "hitung wbp di NTT; terakhir yang perempuan saja"))
    static let from = HelpEntry(
        english: "The file that \"load\" reads; the first date of \"changes\".",
        indonesian: "Berkas asal data pada \"muat\"; awal rentang pada \"perubahan\".",
        example: Bilingual(
            english: "load wbp from \"roster.csv\"",
            indonesian: "muat wbp dari \"penghuni.csv\""), kind: .files)
    static let to = HelpEntry(
        english: "The file that \"save\" writes; the end of a span of dates.",
        indonesian: "Berkas tujuan pada \"simpan\"; akhir suatu rentang tanggal.",
        example: Bilingual(
            english: "save (count wbp by satker) to \"result.csv\"",
            indonesian: "simpan (hitung wbp per satker) ke \"hasil.csv\""), kind: .files)
    static let chart = HelpEntry(
        english: """
            Draws the result: bar, column, line, heat, dots. A line for a series of dates, heat for a crosstab. save \
            ... to "x.svg" keeps the picture.
            """,
        indonesian: """
            Menggambar hasil: batang, kolom, garis, panas, titik. Garis untuk deret tanggal, panas untuk tabel silang. \
            simpan ... ke "x.svg" menyimpan gambarnya.
            """,
        example: Bilingual(
            english: "count wbp by satker | sort count desc | chart bar",
            indonesian: "hitung wbp per satker | urutkan jumlah turun | grafik batang"))
}
