import SiapText

/// Clauses, operators and literals.
extension KeywordHelp {
    static let `where` = HelpEntry(
        english: """
            Keeps the rows for which a condition is true. Rows for which it is unknown are left out, and the answer \
            says how many.
            """,
        indonesian: """
            Menyaring: hanya baris yang memenuhi syarat yang ikut. Baris yang jawabannya tidak diketahui tidak ikut, \
            dan jumlahnya disebut.
            """,
        example: Bilingual(
            english: "count wbp where province = NTT and voter_list = DPT",
            indonesian: "hitung wbp yang provinsi = NTT dan daftar_pemilih = DPT"))
    static let inPlace = HelpEntry(
        english: """
            Keeps the rows of a place: a province, a regency or a facility. Several places are given with commas, and \
            mean "or".
            """,
        indonesian: """
            Menyaring menurut tempat: provinsi, kabupaten, atau satker. Beberapa tempat dipisah koma dan dibaca \
            "atau".
            """,
        example: Bilingual(english: "count wbp in NTT, Babel", indonesian: "hitung wbp di NTT, Babel"))
    static let by = HelpEntry(
        english: "Groups: a row of the result for each value. The group whose value is unknown comes last.",
        indonesian: """
            Mengelompokkan: satu baris hasil untuk tiap nilai. Kelompok yang nilainya tidak diketahui tampil terakhir.
            """,
        example: Bilingual(english: "count wbp by province", indonesian: "hitung wbp per provinsi"))
    static let across = HelpEntry(
        english: "A crosstab: a column for each value, with totals recomputed from the rows.",
        indonesian: """
            Tabel silang: satu kolom untuk tiap nilai, dengan jumlah di tepi yang dihitung ulang dari barisnya.
            """,
        example: Bilingual(
            english: "count wbp by province across voter_list",
            indonesian: "hitung wbp per provinsi silang daftar_pemilih"))
    static let sort = HelpEntry(
        english: """
            Puts rows in the order of one column or more, ascending unless said. Unknown values always come last.
            """,
        indonesian: "Mengurutkan menurut satu kolom atau lebih; naik bila tidak disebut. Nilai kosong selalu terakhir.",
        example: Bilingual(
            english: "count wbp by satker sort count desc",
            indonesian: "hitung wbp per satker urutkan jumlah turun"))
    static let top = HelpEntry(
        english: "Only the first so many rows; the answer still says how many there were.",
        indonesian: "Hanya sekian baris pertama; jumlah seluruhnya tetap disebut di bawah hasil.",
        example: Bilingual(
            english: "count wbp by satker sort count desc top 5",
            indonesian: "hitung wbp per satker urutkan jumlah turun teratas 5"))
    static let asOf = HelpEntry(
        english: """
            Answers with the state on a date. Without it the last date of the data is used, and named in the answer.
            """,
        indonesian: """
            Menjawab menurut keadaan pada suatu tanggal. Tanpa itu dipakai tanggal data terakhir, yang disebut dalam \
            jawaban.
            """,
        example: Bilingual(
            english: "count wbp by province as of 2024-01-18",
            indonesian: "hitung wbp per provinsi posisi 2024-01-18"))
    static let every = HelpEntry(
        english: "A series of dates, from the first to the last, every so many days, weeks or months.",
        indonesian: "Deret tanggal: dari tanggal awal sampai akhir, tiap sekian hari, pekan, atau bulan.",
        example: Bilingual(
            english: "count wbp as of 2024-01-01 to 2024-02-14 every 7 days",
            indonesian: "hitung wbp posisi 2024-01-01 sampai 2024-02-14 tiap 7 hari"))
    static let `as` = HelpEntry(
        english: "Gives a column of the result a name.",
        indonesian: "Memberi nama pada kolom hasil.",
        example: Bilingual(
            english: "average age as mean_age of wbp by satker",
            indonesian: "rata-rata umur sebagai usia dari wbp per satker"))
    static let of = HelpEntry(
        english: "Names the table that measures or columns are taken from.",
        indonesian: "Menyebut tabel asal ukuran atau kolom.",
        example: Bilingual(english: "average age of wbp", indonesian: "rata-rata umur dari wbp"))
    static let and = HelpEntry(
        english: "Both conditions must hold. One person is never in \"NTT and Babel\": there, say \"or\".",
        indonesian: """
            Kedua syarat harus benar. "NTT dan Babel" untuk satu orang tidak pernah benar: pakailah "atau".
            """,
        example: Bilingual(
            english: "count wbp where citizen and age < 21",
            indonesian: "hitung wbp yang wni dan umur < 21"))
    static let or = HelpEntry(
        english: "One of the conditions is enough. Beside \"and\", use brackets: \"and\" binds more tightly.",
        indonesian: "Salah satu syarat cukup. Bersama \"dan\", pakailah tanda kurung: \"dan\" mengikat lebih erat.",
        example: Bilingual(
            english: "count wbp where (province = NTT or province = Babel) and citizen",
            indonesian: "hitung wbp yang (provinsi = NTT atau provinsi = Babel) dan wni"))
    static let not = HelpEntry(
        english: """
            Turns a condition round. What is unknown stays unknown: it is in neither the condition nor its opposite.
            """,
        indonesian: """
            Membalik syarat. Yang tidak diketahui tetap tidak diketahui: tidak ikut pada syarat maupun kebalikannya.
            """,
        example: Bilingual(
            english: "count wbp where not eligible",
            indonesian: "hitung wbp yang belum memenuhi_syarat"))
    static let between = HelpEntry(
        english: "From the first value to the second, both included.",
        indonesian: "Dari nilai pertama sampai nilai kedua, keduanya termasuk.",
        example: Bilingual(
            english: "count wbp where age between 17 and 21",
            indonesian: "hitung wbp yang umur antara 17 dan 21"))
    static let oneOf = HelpEntry(
        english: "One of several values in brackets.",
        indonesian: "Salah satu dari beberapa nilai dalam kurung.",
        example: Bilingual(
            english: "count wbp where voter_list one of (DPT, DPTb)",
            indonesian: "hitung wbp yang daftar_pemilih salah satu dari (DPT, DPTb)"))
    static let `is` = HelpEntry(
        english: "Only asks whether a value is there: \"is unknown\", \"is known\". To compare, use =.",
        indonesian: """
            Hanya untuk menanyakan apakah suatu nilai terisi: "adalah kosong", "adalah terisi". Untuk membandingkan \
            pakailah =.
            """,
        example: Bilingual(english: "count wbp where nik is unknown", indonesian: "hitung wbp yang nik adalah kosong"))
    static let then = HelpEntry(
        english: """
            The value when the condition of an "if" holds. At the beginning of a line at the prompt it goes on from \
            the last answer, like `|`.
            """,
        indonesian: "Nilai bila syarat \"jika\" benar.",
        example: Bilingual(
            english: "show name, if capacity > 300 then \"large\" else \"small\" as size of satker",
            indonesian: """
                tampilkan nama, jika kapasitas > 300 maka "besar" jika tidak "kecil" sebagai ukuran dari satker
                """))
    static let `else` = HelpEntry(
        english: "The value, or the part of a script, when the condition of an \"if\" does not hold.",
        indonesian: "Nilai, atau bagian skrip, bila syarat \"jika\" tidak benar.",
        example: Bilingual(
            english: "if (count wbp) > 2000 { say \"many\" } else { say \"few\" }",
            indonesian: "jika (hitung wbp) > 2000 { tulis \"banyak\" } jika tidak { tulis \"sedikit\" }"))
    static let `if` = HelpEntry(
        english: "Chooses: between two values (if … then … else …) or, in a script, whether the part in braces is run.",
        indonesian: """
            Memilih: antara dua nilai (jika … maka … jika tidak …), atau, dalam skrip, apakah bagian dalam kurung \
            kurawal dijalankan.
            """,
        example: Bilingual(
            english: "if (count wbp where nik is unknown) > 0 { count wbp where nik is unknown by satker }",
            indonesian: "jika (hitung wbp yang nik kosong) > 0 { hitung wbp yang nik kosong per satker }"))
    static let otherwise = HelpEntry(
        english: "What stands in place of an unknown value.",
        indonesian: "Pengganti nilai yang kosong.",
        example: Bilingual(
            english: "show name, dpt otherwise dpt_inmates as listed of tps top 5",
            indonesian: "tampilkan nama, dpt_semua kalau kosong dpt_wbp sebagai dpt dari tps teratas 5"))
    static let on = HelpEntry(
        english: "Works out one value as it is on another date.",
        indonesian: "Menghitung satu nilai menurut keadaan pada tanggal lain.",
        example: Bilingual(
            english: "count wbp where age < 17 and age on election_day >= 17",
            indonesian: "hitung wbp yang umur < 17 dan umur pada hari_h >= 17"))
    static let ever = HelpEntry(
        english: """
            All rows there ever were, not only those of the date of the question: "ever wbp" includes those who have \
            left.
            """,
        indonesian: """
            Semua baris yang pernah ada, bukan hanya yang ada pada tanggal pertanyaan: "pernah wbp" termasuk yang \
            sudah keluar.
            """,
        example: Bilingual(english: "count ever wbp", indonesian: "hitung pernah wbp"))
    static let gives = HelpEntry(
        english: "The result you expect; the script fails when it differs.",
        indonesian: "Hasil yang Anda pastikan; skrip gagal bila hasilnya lain.",
        example: Bilingual(
            english: "expect count wbp where province = NTT and voter_list = DPT gives 1886",
            indonesian: "pastikan hitung wbp yang provinsi = NTT dan daftar_pemilih = DPT hasilnya 1886"))
    static let goOn = HelpEntry(
        english: """
            Goes on with the result: filters, groups or sorts it, or chooses its columns. At the beginning of a line \
            it goes on from the last answer, and so does `then`; where what is named is no column, from the last \
            question: `then where sex = female only`, `then show id, satker`.
            """,
        indonesian: """
            Melanjutkan dengan hasil: menyaring, mengelompokkan, mengurutkan, atau memilih kolomnya. Di awal baris \
            `lalu` melanjutkan jawaban terakhir; bila yang disebut bukan kolomnya, pertanyaannya yang dilanjutkan: \
            `lalu yang perempuan saja`, `lalu tampilkan id, satker`.
            """,
        example: Bilingual(
            english: "count wbp by satker | where count > 100",
            indonesian: "hitung wbp per satker lalu yang jumlah > 100"))
    static let like = HelpEntry(
        english: "Fits a text to a pattern: * is any letters, ? is one.",
        indonesian: "Mencocokkan teks dengan pola: * mewakili huruf apa pun sebanyak apa pun, ? mewakili satu huruf.",
        example: Bilingual(
            english: "count satker where name like \"Rutan*\"",
            indonesian: "hitung satker yang nama seperti \"Rutan*\""))
    static let before = HelpEntry(
        english: "Before a date; the same as <.",
        indonesian: "Sebelum suatu tanggal; sama dengan <.",
        example: Bilingual(
            english: "count wbp where expected_release before election_day",
            indonesian: "hitung wbp yang ekspirasi sebelum hari_h"))
    static let after = HelpEntry(
        english: "After a date; the same as >.",
        indonesian: "Sesudah suatu tanggal; sama dengan >.",
        example: Bilingual(
            english: "count wbp where admitted after dpt_fixed",
            indonesian: "hitung wbp yang tanggal_masuk sesudah penetapan_dpt"))
    static let within = HelpEntry(
        english: "In an interval of the calendar, both ends included.",
        indonesian: "Dalam suatu rentang tanggal dari kalender, kedua ujungnya termasuk.",
        example: Bilingual(
            english: "count wbp where admitted within quiet_period",
            indonesian: "hitung wbp yang tanggal_masuk dalam masa_tenang"))
    static let no = HelpEntry(
        english: "There are no linked rows, or the value is unknown.",
        indonesian: "Tidak ada baris tertaut, atau nilainya kosong.",
        example: Bilingual(
            english: "show name of satker where no outreach",
            indonesian: "tampilkan nama dari satker yang belum ada sosialisasi"))
    static let exists = HelpEntry(
        english: "There are linked rows (that meet a condition), or the value is known.",
        indonesian: "Ada baris tertaut (yang memenuhi syarat), atau nilainya terisi.",
        example: Bilingual(
            english: "show name of satker where exists (outreach where organiser = KPU)",
            indonesian: "tampilkan nama dari satker yang ada (sosialisasi yang penyelenggara = KPU)"))
    static let unknown = HelpEntry(
        english: "A value that is not known. It is neither zero nor \"no\"; a comparison with it is unknown too.",
        indonesian: """
            Nilai yang tidak diketahui. Kosong bukan nol dan bukan "tidak"; perbandingan dengannya juga tidak \
            diketahui.
            """,
        example: Bilingual(english: "count wbp where nik is unknown", indonesian: "hitung wbp yang nik kosong"))
    static let known = HelpEntry(
        english: "The value is there.",
        indonesian: "Nilainya ada.",
        example: Bilingual(
            english: "count wbp where registered_at is known",
            indonesian: "hitung wbp yang terdaftar_pada terisi"))
    static let yes = HelpEntry(
        english: "The true value of a yes-or-no question.",
        indonesian: "Nilai benar dari pertanyaan ya atau tidak.",
        example: Bilingual(english: "count wbp where citizen = yes", indonesian: "hitung wbp yang wni = ya"))
    static let falsehood = HelpEntry(
        english: "The false value of a yes-or-no question.",
        indonesian: "Nilai tidak benar dari pertanyaan ya atau tidak.",
        example: Bilingual(english: "count wbp where citizen = no", indonesian: "hitung wbp yang wni = tidak"))
    static let ascending = HelpEntry(
        english: "Smallest first.",
        indonesian: "Urutan dari yang terkecil.",
        example: Bilingual(
            english: "count wbp by satker sort count asc",
            indonesian: "hitung wbp per satker urutkan jumlah naik"))
    static let descending = HelpEntry(
        english: "Largest first.",
        indonesian: "Urutan dari yang terbesar.",
        example: Bilingual(
            english: "count wbp by satker sort count desc",
            indonesian: "hitung wbp per satker urutkan jumlah turun"))
}
