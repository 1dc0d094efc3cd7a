/// The verbs of questions, and the measures.
extension KeywordHelp {
    static let count = HelpEntry(
        "Menghitung baris. Dengan tanda kurung ia menghitung baris yang tertaut: hitung(wbp) pada satker.",
        english: "Counts rows. With brackets it counts linked rows: count(wbp) of a facility.",
        contoh: "hitung wbp yang provinsi = NTT", example: "count wbp where province = NTT")
    static let total = HelpEntry(
        "Di depan nama tabel: menghitung barisnya. Di depan atribut angka: menjumlahkan nilainya; cara membacanya disebut dalam jawaban.",
        english: "Before a number it adds the values up, as sum does; \"jumlah\" before a table counts its rows. The answer says how it was read.",
        contoh: "jumlah kapasitas dari satker per provinsi", example: "total capacity of satker by province")
    static let share = HelpEntry(
        "Persen, selalu dengan n/N-nya. Dengan syarat: berapa yang memenuhi, dari yang jawabannya diketahui. Tanpa syarat: bagian tiap kelompok, "
            + "dari jumlah barisnya atau dari total sebuah angka (persen kapasitas dari satker per provinsi). Di belakang | persen menambahkan bagian tiap baris.",
        english:
            "A percentage, always with its n/N. With a condition: how many meet it, of those where it is known. Without: each group's part, of the rows or of what "
            + "a number adds up to (share capacity of satker by province). After | it adds each row's part of the total.",
        contoh: "persen yang daftar_pemilih = DPT dari wbp per provinsi", example: "share where voter_list = DPT of wbp by province")
    static let sum = HelpEntry(
        "Menjumlahkan nilai. Yang kosong dilewati dan disebut; tanpa satu nilai pun totalnya tidak diketahui, bukan 0 (kalau kosong 0 mengisinya).",
        english: "Adds values up. Unknown ones are passed over and counted; the sum of nothing is unknown, not 0 (otherwise 0 fills it).",
        contoh: "total kapasitas dari satker", example: "sum capacity of satker")
    static let average = HelpEntry(
        "Rata-rata dari nilai yang diketahui.", english: "The mean of the values that are known.",
        contoh: "rata-rata umur dari wbp per satker", example: "average age of wbp by satker")
    static let median = HelpEntry(
        "Nilai tengah dari yang diketahui.", english: "The middle value of those that are known.",
        contoh: "median umur dari wbp per jenis", example: "median age of wbp by kind")
    static let min = HelpEntry(
        "Nilai terkecil atau tanggal paling awal.", english: "The smallest value, or the earliest date.",
        contoh: "terkecil tanggal_masuk dari wbp per satker", example: "min admitted of wbp by satker")
    static let max = HelpEntry(
        "Nilai terbesar atau tanggal paling akhir.", english: "The largest value, or the latest date.",
        contoh: "terbesar tanggal_masuk dari wbp per satker", example: "max admitted of wbp by satker")
    static let distinct = HelpEntry(
        "Banyaknya nilai yang berbeda.", english: "How many different values there are.",
        contoh: "unik satker dari wbp per provinsi", example: "distinct satker of wbp by province")
    static let first = HelpEntry(
        "Yang pertama di antara baris tertaut, menurut urutan tabelnya.", english: "The first of the linked rows, in the order of their table.",
        contoh: "tampilkan nama, pertama(tps) dari satker teratas 5", example: "show name, first(tps) of satker top 5")
    static let show = HelpEntry(
        "Menampilkan baris: kolom yang Anda sebut, atau semua. Kolom pribadi disamarkan.",
        english: "Shows rows: the columns you name, or all. Private columns are masked.",
        contoh: "tampilkan nama, jenis, kapasitas dari satker di NTT", example: "show name, kind, capacity of satker in NTT")
    static let changes = HelpEntry(
        "Membandingkan dua tanggal: awal + masuk - keluar = akhir, dengan sebabnya.",
        english: "Compares two dates: opening + came - left = closing, with the causes.",
        contoh: "perubahan wbp di Babel dari 2024-02-11 sampai 2024-02-14 per sebab", example: "changes of wbp in Babel from 2024-02-11 to 2024-02-14 by cause")
    static let since = HelpEntry(
        "Pada perubahan: dari suatu hari sampai akhir data.", english: "In changes: from a day to the end of the data.",
        contoh: "perubahan wbp sejak penetapan_dpt per sebab", example: "changes of wbp since dpt_fixed by cause")
    static let check = HelpEntry(
        "Memeriksa setiap aturan pada setiap baris.", english: "Checks every rule against every row.",
        contoh: "periksa satker di NTT", example: "check satker in NTT")
    static let verify = HelpEntry(
        "Membandingkan pernyataan dengan data pada tanggalnya.",
        english: "Compares statements with the data on their date.",
        contoh: "verifikasi pernyataan di NTT", example: "verify statements in NTT")
    static let suppose = HelpEntry(
        "Bertanya seandainya datanya lain; data aslinya tidak berubah.", english: "Asks as if the data were different; the data itself does not change.",
        contoh: "andaikan wbp yang jenis = tahanan menjadi hak_yang_dicabut = nihil: hitung wbp yang memenuhi_syarat",
        example: "suppose wbp where kind = detainee has revoked_right = none: count wbp where eligible")
    static let has = HelpEntry(
        "Dalam \"andaikan\": nilai yang diandaikan.", english: "In \"suppose\": the value that is supposed.",
        contoh: "andaikan wbp yang jenis = tahanan menjadi jenis = narapidana: hitung wbp per jenis",
        example: "suppose wbp where kind = detainee has kind = convict: count wbp by kind")
    static let last = HelpEntry(
        "Jawaban terakhir; sendiri ia menampilkannya lagi. Dengan klausa yang menyebut kolom hasilnya, hasil itu dilanjutkan; bila yang disebut "
            + "bukan kolomnya, melainkan atribut tabel asalnya, pertanyaannya diajukan lagi dengan klausa itu: syarat bertambah, `di`, `per`, `silang`, "
            + "`per tanggal`, `urutkan`, dan `teratas` menggantikan yang lama.",
        english:
            "The last answer; alone it is shown again. With clauses that name columns of the result, the result is gone on with; where what they name is no "
            + "column but an attribute of its table, the question is asked again with them: a condition is added, `in`, `by`, `across`, `as of`, `sort` and "
            + "`top` take the place of the earlier ones.",
        contoh: "hitung wbp per satker; terakhir yang perempuan; terakhir urutkan jumlah turun teratas 3",
        example: "count wbp by satker; last where sex = female; last sort count desc top 3")
    static let only = HelpEntry(
        "Kata pengisi sesudah syarat; tidak mengubah artinya.",
        english: "A filler after a condition; it changes nothing.",
        contoh: "hitung wbp di NTT; terakhir yang perempuan saja", example: "count wbp in NTT; last where sex = female only")
    static let from = HelpEntry(
        "Berkas asal data pada \"muat\"; awal rentang pada \"perubahan\".", english: "The file that \"load\" reads; the first date of \"changes\".",
        contoh: "muat wbp dari \"penghuni.csv\"", example: "load wbp from \"roster.csv\"", kind: .files)
    static let to = HelpEntry(
        "Berkas tujuan pada \"simpan\"; akhir suatu rentang tanggal.", english: "The file that \"save\" writes; the end of a span of dates.",
        contoh: "simpan (hitung wbp per satker) ke \"hasil.csv\"", example: "save (count wbp by satker) to \"result.csv\"", kind: .files)
    static let chart = HelpEntry(
        "Menggambar hasil: batang, kolom, garis, panas, titik. Garis untuk deret tanggal, panas untuk tabel silang. simpan ... ke \"x.svg\" menyimpan gambarnya.",
        english: "Draws the result: bar, column, line, heat, dots. A line for a series of dates, heat for a crosstab. save ... to \"x.svg\" keeps the picture.",
        contoh: "hitung wbp per satker | urutkan jumlah turun | grafik batang", example: "count wbp by satker | sort count desc | chart bar")
}
