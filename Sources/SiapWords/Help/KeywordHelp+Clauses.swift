/// Clauses, operators and literals.
extension KeywordHelp {
    static let `where` = HelpEntry(
        "Menyaring: hanya baris yang memenuhi syarat yang ikut. Baris yang jawabannya tidak diketahui tidak ikut, dan jumlahnya disebut.",
        english: "Keeps the rows for which a condition is true. Rows for which it is unknown are left out, and the answer says how many.",
        contoh: "hitung wbp yang provinsi = NTT dan daftar_pemilih = DPT", example: "count wbp where province = NTT and voter_list = DPT")
    static let inPlace = HelpEntry(
        "Menyaring menurut tempat: provinsi, kabupaten, atau satker. Beberapa tempat dipisah koma dan dibaca \"atau\".",
        english: "Keeps the rows of a place: a province, a regency or a facility. Several places are given with commas, and mean \"or\".",
        contoh: "hitung wbp di NTT, Babel", example: "count wbp in NTT, Babel")
    static let by = HelpEntry(
        "Mengelompokkan: satu baris hasil untuk tiap nilai. Kelompok yang nilainya tidak diketahui tampil terakhir.",
        english: "Groups: a row of the result for each value. The group whose value is unknown comes last.",
        contoh: "hitung wbp per provinsi", example: "count wbp by province")
    static let across = HelpEntry(
        "Tabel silang: satu kolom untuk tiap nilai, dengan jumlah di tepi yang dihitung ulang dari barisnya.",
        english: "A crosstab: a column for each value, with totals recomputed from the rows.",
        contoh: "hitung wbp per provinsi silang daftar_pemilih", example: "count wbp by province across voter_list")
    static let sort = HelpEntry(
        "Mengurutkan menurut satu kolom atau lebih; naik bila tidak disebut. Nilai kosong selalu terakhir.",
        english:
            "Puts rows in the order of one column or more, ascending unless said. Unknown values always come last.",
        contoh: "hitung wbp per satker urutkan jumlah turun", example: "count wbp by satker sort count desc")
    static let top = HelpEntry(
        "Hanya sekian baris pertama; jumlah seluruhnya tetap disebut di bawah hasil.",
        english: "Only the first so many rows; the answer still says how many there were.",
        contoh: "hitung wbp per satker urutkan jumlah turun teratas 5", example: "count wbp by satker sort count desc top 5")
    static let asOf = HelpEntry(
        "Menjawab menurut keadaan pada suatu tanggal. Tanpa itu dipakai tanggal data terakhir, yang disebut dalam jawaban.",
        english:
            "Answers with the state on a date. Without it the last date of the data is used, and named in the answer.",
        contoh: "hitung wbp per provinsi posisi 2024-01-18", example: "count wbp by province as of 2024-01-18")
    static let every = HelpEntry(
        "Deret tanggal: dari tanggal awal sampai akhir, tiap sekian hari, pekan, atau bulan.",
        english: "A series of dates, from the first to the last, every so many days, weeks or months.",
        contoh: "hitung wbp posisi 2024-01-01 sampai 2024-02-14 tiap 7 hari", example: "count wbp as of 2024-01-01 to 2024-02-14 every 7 days")
    static let `as` = HelpEntry(
        "Memberi nama pada kolom hasil.", english: "Gives a column of the result a name.",
        contoh: "rata-rata umur sebagai usia dari wbp per satker", example: "average age as mean_age of wbp by satker")
    static let of = HelpEntry(
        "Menyebut tabel asal ukuran atau kolom.", english: "Names the table that measures or columns are taken from.",
        contoh: "rata-rata umur dari wbp", example: "average age of wbp")
    static let and = HelpEntry(
        "Kedua syarat harus benar. \"NTT dan Babel\" untuk satu orang tidak pernah benar: pakailah \"atau\".",
        english: "Both conditions must hold. One person is never in \"NTT and Babel\": there, say \"or\".",
        contoh: "hitung wbp yang wni dan umur < 21", example: "count wbp where citizen and age < 21")
    static let or = HelpEntry(
        "Salah satu syarat cukup. Bersama \"dan\", pakailah tanda kurung: \"dan\" mengikat lebih erat.",
        english: "One of the conditions is enough. Beside \"and\", use brackets: \"and\" binds more tightly.",
        contoh: "hitung wbp yang (provinsi = NTT atau provinsi = Babel) dan wni", example: "count wbp where (province = NTT or province = Babel) and citizen")
    static let not = HelpEntry(
        "Membalik syarat. Yang tidak diketahui tetap tidak diketahui: tidak ikut pada syarat maupun kebalikannya.",
        english:
            "Turns a condition round. What is unknown stays unknown: it is in neither the condition nor its opposite.",
        contoh: "hitung wbp yang belum memenuhi_syarat", example: "count wbp where not eligible")
    static let between = HelpEntry(
        "Dari nilai pertama sampai nilai kedua, keduanya termasuk.", english: "From the first value to the second, both included.",
        contoh: "hitung wbp yang umur antara 17 dan 21", example: "count wbp where age between 17 and 21")
    static let oneOf = HelpEntry(
        "Salah satu dari beberapa nilai dalam kurung.", english: "One of several values in brackets.",
        contoh: "hitung wbp yang daftar_pemilih salah satu dari (DPT, DPTb)", example: "count wbp where voter_list one of (DPT, DPTb)")
    static let `is` = HelpEntry(
        "Hanya untuk menanyakan apakah suatu nilai terisi: \"adalah kosong\", \"adalah terisi\". Untuk membandingkan pakailah =.",
        english: "Only asks whether a value is there: \"is unknown\", \"is known\". To compare, use =.",
        contoh: "hitung wbp yang nik adalah kosong", example: "count wbp where nik is unknown")
    static let then = HelpEntry(
        "Nilai bila syarat \"jika\" benar.",
        english: "The value when the condition of an \"if\" holds. At the beginning of a line at the prompt it goes on from the last answer, like `|`.",
        contoh: "tampilkan nama, jika kapasitas > 300 maka \"besar\" jika tidak \"kecil\" sebagai ukuran dari satker",
        example: "show name, if capacity > 300 then \"large\" else \"small\" as size of satker")
    static let `else` = HelpEntry(
        "Nilai, atau bagian skrip, bila syarat \"jika\" tidak benar.",
        english: "The value, or the part of a script, when the condition of an \"if\" does not hold.",
        contoh: "jika (hitung wbp) > 2000 { tulis \"banyak\" } jika tidak { tulis \"sedikit\" }",
        example: "if (count wbp) > 2000 { say \"many\" } else { say \"few\" }")
    static let `if` = HelpEntry(
        "Memilih: antara dua nilai (jika … maka … jika tidak …), atau, dalam skrip, apakah bagian dalam kurung kurawal dijalankan.",
        english: "Chooses: between two values (if … then … else …) or, in a script, whether the part in braces is run.",
        contoh: "jika (hitung wbp yang nik kosong) > 0 { hitung wbp yang nik kosong per satker }",
        example: "if (count wbp where nik is unknown) > 0 { count wbp where nik is unknown by satker }")
    static let otherwise = HelpEntry(
        "Pengganti nilai yang kosong.", english: "What stands in place of an unknown value.",
        contoh: "tampilkan nama, dpt_semua kalau kosong dpt_wbp sebagai dpt dari tps teratas 5",
        example: "show name, dpt otherwise dpt_inmates as listed of tps top 5")
    static let on = HelpEntry(
        "Menghitung satu nilai menurut keadaan pada tanggal lain.",
        english: "Works out one value as it is on another date.",
        contoh: "hitung wbp yang umur < 17 dan umur pada hari_h >= 17", example: "count wbp where age < 17 and age on election_day >= 17")
    static let ever = HelpEntry(
        "Semua baris yang pernah ada, bukan hanya yang ada pada tanggal pertanyaan: \"pernah wbp\" termasuk yang sudah keluar.",
        english: "All rows there ever were, not only those of the date of the question: \"ever wbp\" includes those who have left.",
        contoh: "hitung pernah wbp", example: "count ever wbp")
    static let gives = HelpEntry(
        "Hasil yang Anda pastikan; skrip gagal bila hasilnya lain.", english: "The result you expect; the script fails when it differs.",
        contoh: "pastikan hitung wbp yang provinsi = NTT dan daftar_pemilih = DPT hasilnya 1886",
        example: "expect count wbp where province = NTT and voter_list = DPT gives 1886")
    static let goOn = HelpEntry(
        "Melanjutkan dengan hasil: menyaring, mengelompokkan, mengurutkan, atau memilih kolomnya. Di awal baris `lalu` melanjutkan jawaban terakhir; bila yang "
            + "disebut bukan kolomnya, pertanyaannya yang dilanjutkan: `lalu yang perempuan saja`, `lalu tampilkan id, satker`.",
        english:
            "Goes on with the result: filters, groups or sorts it, or chooses its columns. At the beginning of a line it goes on from the last answer, and so does "
            + "`then`; where what is named is no column, from the last question: `then where sex = female only`, `then show id, satker`.",
        contoh: "hitung wbp per satker lalu yang jumlah > 100", example: "count wbp by satker | where count > 100")
    static let like = HelpEntry(
        "Mencocokkan teks dengan pola: * mewakili huruf apa pun sebanyak apa pun, ? mewakili satu huruf.",
        english: "Fits a text to a pattern: * is any letters, ? is one.",
        contoh: "hitung satker yang nama seperti \"Rutan*\"", example: "count satker where name like \"Rutan*\"")
    static let before = HelpEntry(
        "Sebelum suatu tanggal; sama dengan <.", english: "Before a date; the same as <.",
        contoh: "hitung wbp yang ekspirasi sebelum hari_h", example: "count wbp where expected_release before election_day")
    static let after = HelpEntry(
        "Sesudah suatu tanggal; sama dengan >.", english: "After a date; the same as >.",
        contoh: "hitung wbp yang tanggal_masuk sesudah penetapan_dpt", example: "count wbp where admitted after dpt_fixed")
    static let within = HelpEntry(
        "Dalam suatu rentang tanggal dari kalender, kedua ujungnya termasuk.", english: "In an interval of the calendar, both ends included.",
        contoh: "hitung wbp yang tanggal_masuk dalam masa_tenang", example: "count wbp where admitted within quiet_period")
    static let no = HelpEntry(
        "Tidak ada baris tertaut, atau nilainya kosong.", english: "There are no linked rows, or the value is unknown.",
        contoh: "tampilkan nama dari satker yang belum ada sosialisasi", example: "show name of satker where no outreach")
    static let exists = HelpEntry(
        "Ada baris tertaut (yang memenuhi syarat), atau nilainya terisi.", english: "There are linked rows (that meet a condition), or the value is known.",
        contoh: "tampilkan nama dari satker yang ada (sosialisasi yang penyelenggara = KPU)",
        example: "show name of satker where exists (outreach where organiser = KPU)")
    static let unknown = HelpEntry(
        "Nilai yang tidak diketahui. Kosong bukan nol dan bukan \"tidak\"; perbandingan dengannya juga tidak diketahui.",
        english: "A value that is not known. It is neither zero nor \"no\"; a comparison with it is unknown too.",
        contoh: "hitung wbp yang nik kosong", example: "count wbp where nik is unknown")
    static let known = HelpEntry(
        "Nilainya ada.", english: "The value is there.",
        contoh: "hitung wbp yang terdaftar_pada terisi", example: "count wbp where registered_at is known")
    static let yes = HelpEntry(
        "Nilai benar dari pertanyaan ya atau tidak.", english: "The true value of a yes-or-no question.",
        contoh: "hitung wbp yang wni = ya", example: "count wbp where citizen = yes")
    static let falsehood = HelpEntry(
        "Nilai tidak benar dari pertanyaan ya atau tidak.", english: "The false value of a yes-or-no question.",
        contoh: "hitung wbp yang wni = tidak", example: "count wbp where citizen = no")
    static let ascending = HelpEntry(
        "Urutan dari yang terkecil.", english: "Smallest first.", contoh: "hitung wbp per satker urutkan jumlah naik",
        example: "count wbp by satker sort count asc")
    static let descending = HelpEntry(
        "Urutan dari yang terbesar.", english: "Largest first.", contoh: "hitung wbp per satker urutkan jumlah turun",
        example: "count wbp by satker sort count desc")
}
