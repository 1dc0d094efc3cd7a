import SiapText

/// Words that ordinary speech uses for more than one thing: what each means here, settled by its place, with statements
/// that run.
extension GuidePage {
    /// One such word, what it means here, and statements that show it.
    package struct Meaning {
        var word: String
        var text: String
        var statements: [String]
    }

    static func meanings(_ tongue: Tongue) -> [Meaning] { tongue == .indonesian ? meaningsIndonesian : meaningsEnglish }

    private static let meaningsIndonesian = [
        Meaning(
            word: "per",
            text: """
                sebelum sebuah nama berarti kelompok; sebelum tanggal berarti keadaan pada tanggal itu, \
                sama dengan posisi
                """,
            statements: ["hitung wbp per satker", "hitung wbp per 18 Januari 2024"]),
        Meaning(
            word: "jumlah",
            text: """
                sebelum tabel menghitung barisnya; sebelum atribut bilangan menjumlahkan isinya; \
                sesudah | dan urutkan berarti kolom hasilnya
                """,
            statements: [
                "jumlah wbp di NTT", "jumlah kapasitas dari satker",
                "hitung wbp per satker urutkan jumlah turun teratas 3",
            ]),
        Meaning(
            word: "daftar",
            text: """
                daftar pemilih adalah atribut orang; daftar kode menyatakan kode dalam paket; \
                isi data ditampilkan dengan "tampilkan"
                """,
            statements: ["hitung wbp per daftar pemilih", "tampilkan tabel"]),
        Meaning(
            word: "keluar", text: "orang yang keluar, sebagai peristiwa dan tanggal; sesi diakhiri dengan \"selesai\"",
            statements: ["hitung pernah wbp yang tanggal_keluar terisi"]),
        Meaning(
            word: "dengan", text: "sama dengan \"yang\": membuka syarat, bukan menambah tabel lain",
            statements: ["hitung wbp dengan umur < 25"]),
        Meaning(
            word: "di", text: "\"di\" menyebut tempat; \"di mana\" sama dengan \"yang\"",
            statements: ["hitung wbp di Babel", "hitung wbp di mana umur < 25"]),
        Meaning(
            word: "dari",
            text: "sebelum tabel menyebut asal baris; sebelum tanggal, bersama \"sampai\", menyebut awal jangka waktu",
            statements: ["rata-rata umur dari wbp", "mutasi wbp di Babel dari 2024-02-11 sampai 2024-02-14"]),
        Meaning(
            word: "hari",
            text:
                "hari H adalah hari pemungutan suara; 7 hari adalah lama waktu; hari(…) adalah angka hari dalam bulan",
            statements: ["tulis hari H - 7 hari", "tulis hari(2024-02-14)"]),
        Meaning(
            word: "minggu",
            text: """
                minggu(…) adalah nomor minggu dalam tahun; hari Minggu adalah hari_pekan 7; \
                jangka satu minggu adalah 7 hari
                """,
            statements: ["tulis minggu(2024-02-14)", "tulis hari_pekan(2024-02-11)"]),
        Meaning(
            word: "terakhir", text: "jawaban yang baru saja diberikan; tanggal terakhir dicari dengan \"terbesar\"",
            statements: ["hitung wbp per satker; terakhir yang jumlah > 300", "terbesar laporan_terakhir dari satker"]),
        Meaning(
            word: "kosong",
            text:
                "nilainya tidak diketahui; bukan 0 dan bukan \"tidak\"; satker tanpa penghuni dicari dengan \"tanpa\"",
            statements: ["hitung wbp yang nik kosong", "tampilkan satker yang tanpa wbp"]),
        Meaning(
            word: "belum, tanpa",
            text: "\"belum\" sama dengan \"tidak\"; \"belum ada\" dan \"tanpa\" berarti tidak ada baris yang tertaut",
            statements: [
                "hitung wbp yang belum memenuhi_syarat", "tampilkan nama dari satker yang belum ada sosialisasi",
            ]),
        Meaning(
            word: "P", text: "menurut atributnya: perempuan dalam jenis kelamin, cerai dalam status perkawinan",
            statements: ["hitung wbp yang jenis_kelamin = P", "hitung wbp yang status_kawin = P"]),
        Meaning(
            word: "WBP", text: "di sini semua penghuni, seperti dalam pers; undang-undang memisahkan tahanan",
            statements: ["hitung wbp per jenis"]),
        Meaning(
            word: "DPT",
            text: "masuk DPT dan masih di dalam adalah dua hal: \"pernah\" ikut menghitung yang sudah keluar",
            statements: ["hitung wbp di NTT yang DPT", "hitung pernah wbp di NTT yang dpt_khusus"]),
    ]

    private static let meaningsEnglish = [
        Meaning(
            word: "by", text: "before a name it makes groups; before a date it is \"as of\"",
            statements: ["count wbp by satker", "count wbp by 2024-01-18"]),
        Meaning(
            word: "count",
            text: """
                the verb counts rows; with brackets, rows linked to each row; behind | and sort it is the column of a \
                result
                """,
            statements: ["count wbp", "show name, count(wbp) of satker", "count wbp by satker sort count desc top 3"]),
        Meaning(
            word: "list", text: "the voter list is an attribute of people; what a table holds is shown by \"show\"",
            statements: ["count wbp by voter_list", "show tables"]),
        Meaning(
            word: "left", text: "the day on which somebody left; the session is ended by \"quit\"",
            statements: ["count ever wbp where left is known"]),
        Meaning(
            word: "in", text: "names a place; one of several values is \"one of\"",
            statements: ["count wbp in Babel", "count wbp where kind one of (detainee, child)"]),
        Meaning(
            word: "of", text: "the rows a measure is taken of; a part of a linked row is written with a dot",
            statements: ["average age of wbp", "count wbp by ktp_regency.province"]),
        Meaning(
            word: "day",
            text: "election day is a named date; 7 days is a duration; day(…) is the number of the day in its month",
            statements: ["say election_day - 7 days", "say day(2024-02-14)"]),
        Meaning(
            word: "week",
            text: "week(…) is the number of the week in its year; weekday(…) goes from 1, Monday, to 7, Sunday",
            statements: ["say week(2024-02-14)", "say weekday(2024-02-11)"]),
        Meaning(
            word: "last", text: "the answer just given; the last date is found with \"max\"",
            statements: ["count wbp by satker; last where count > 300", "max last_report of satker"]),
        Meaning(
            word: "unknown",
            text: "a value that is not known: neither 0 nor \"no\"; a facility without people is asked for with \"no\"",
            statements: ["count wbp where nik is unknown", "show satker where no wbp"]),
        Meaning(
            word: "no", text: "before a table it says that no row is linked; elsewhere it is the value beside yes",
            statements: ["show name of satker where no outreach", "count wbp where citizen = no"]),
        Meaning(
            word: "P", text: "by its attribute: female as a sex, formerly married as a marital status",
            statements: ["count wbp where sex = P", "count wbp where marital_status = P"]),
        Meaning(
            word: "WBP", text: "here everyone held, as in the press; the law counts detainees apart",
            statements: ["count wbp by kind"]),
        Meaning(
            word: "DPT",
            text: "to be on the list and to be held are two things: \"ever\" counts those who have left, too",
            statements: ["count wbp in NTT where voter_list = DPT", "count ever wbp in NTT where listed_in_prison"]),
    ]
}

extension HelpBook {
    func meanings(_ page: inout PageText) {
        page.paragraph(
            spoken(
                english:
                    "Words of everyday speech with more than one meaning. Here their place in the sentence decides.",
                indonesian:
                    "Kata sehari-hari yang bermakna lebih dari satu. Di sini tempatnya dalam kalimat yang menentukan."))
        for meaning in GuidePage.meanings(tongue) {
            page.entry(meaning.word, text: meaning.text, column: 13)
            for statement in meaning.statements { page.statement(statement, indent: 20) }
        }
    }
}
