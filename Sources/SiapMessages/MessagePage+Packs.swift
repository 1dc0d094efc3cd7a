import SiapText

/// S07xx: packs.
extension MessagePage {
    static let packMissing = MessagePage(
        explanation: Bilingual(
            english: """
                A pack is a folder: its pack.dsl declares the tables and loads their files. Without `--pack` the \
                built-in one is used.
                """,
            indonesian: """
                Paket adalah folder: pack.dsl di dalamnya menetapkan tabel dan memuat berkasnya. Tanpa `--pack`, paket \
                bawaan yang dipakai.
                """))

    static let noKey = MessagePage(
        explanation: Bilingual(
            english: "Links and events name a row by its key, so a table that is linked to must have one.",
            indonesian: """
                Tautan dan peristiwa menyebut baris dengan kuncinya, jadi tabel yang ditautkan harus mempunyainya.
                """))

    static let twoKeys = MessagePage(
        explanation: Bilingual(
            english: "One attribute names each row once and for all. Other names of a row are declared with `alias`.",
            indonesian: """
                Satu atribut menunjuk tiap baris untuk seterusnya. Nama lain sebuah baris ditetapkan dengan `nama \
                lain`.
                """),
        example: Bilingual(
            english: "table visit { key id: text, key code: text }",
            indonesian: "tabel kunjungan { kunci id: teks, kunci kode: teks }"),
        mended: Bilingual(
            english: "table visit { key id: text, alias code: text }",
            indonesian: "tabel kunjungan { kunci id: teks, nama lain kode: teks }"))

    static let unknownType = MessagePage(
        explanation: Bilingual(
            english: """
                After the colon stands what kind of value an attribute holds. Code lists and tables are declared \
                before they are used.
                """,
            indonesian: """
                Sesudah titik dua disebut jenis nilai atribut. Daftar kode dan tabel ditetapkan sebelum dipakai.
                """),
        example: Bilingual(
            english: "table visit { key id: text, made: dte }",
            indonesian: "tabel kunjungan { kunci id: teks, dibuat: tangal }"),
        mended: Bilingual(
            english: "table visit { key id: text, made: date }",
            indonesian: "tabel kunjungan { kunci id: teks, dibuat: tanggal }"))

    static let partOfCircle = MessagePage(
        explanation: Bilingual(
            english: """
                `part of` links form a tree from the smallest part upward, so that a bare name is found in one place \
                only.
                """,
            indonesian: """
                Tautan `bagian dari` membentuk pohon dari bagian terkecil ke atas, supaya nama tanpa jalan hanya \
                ditemukan di satu tempat.
                """),
        example: Bilingual(
            english: "table room { key id: text, inside: part of room }",
            indonesian: "tabel ruang { kunci id: teks, induk: bagian dari ruang }"),
        mended: Bilingual(
            english: "table room { key id: text, inside: link to room }",
            indonesian: "tabel ruang { kunci id: teks, induk: tautan ke ruang }"))

    static let partOfDiamond = MessagePage(
        explanation: Bilingual(
            english: "If a table were reached upward by two paths, a bare name could mean two different rows.",
            indonesian: """
                Jika sebuah tabel dicapai ke atas lewat dua jalan, nama tanpa jalan bisa berarti dua baris yang \
                berbeda.
                """),
        example: Bilingual(
            english: "table visit { key id: text, satker: part of satker, province: part of province }",
            indonesian: """
                tabel kunjungan { kunci id: teks, satker: bagian dari satker, provinsi: bagian dari provinsi }
                """),
        mended: Bilingual(
            english: "table visit { key id: text, satker: part of satker, province: link to province }",
            indonesian: "tabel kunjungan { kunci id: teks, satker: bagian dari satker, provinsi: tautan ke provinsi }"))

    static let livesNotDates = MessagePage(
        explanation: Bilingual(
            english: "A row of such a table is there from the first date, included, to the second, not included.",
            indonesian: """
                Baris tabel seperti ini ada sejak tanggal pertama, termasuk hari itu, sampai tanggal kedua, tidak \
                termasuk hari itu.
                """),
        example: Bilingual(
            english: "table visit { key id: text, begun: text, ended: text, lives from begun to ended }",
            indonesian: "tabel kunjungan { kunci id: teks, mulai: teks, usai: teks, hidup dari mulai ke usai }"),
        mended: Bilingual(
            english: "table visit { key id: text, begun: date, ended: date, lives from begun to ended }",
            indonesian: "tabel kunjungan { kunci id: teks, mulai: tanggal, usai: tanggal, hidup dari mulai ke usai }"))

    static let historyUnknown = MessagePage(
        explanation: Bilingual(
            english: "`history` names the attributes that events may change; all others are the same on every date.",
            indonesian: "`riwayat` menyebut atribut yang dapat diubah peristiwa; yang lain sama pada setiap tanggal."),
        example: Bilingual(
            english: "table visit { key id: text, place: text, history plce }",
            indonesian: "tabel kunjungan { kunci id: teks, tempat: teks, riwayat tmpat }"),
        mended: Bilingual(
            english: "table visit { key id: text, place: text, history place }",
            indonesian: "tabel kunjungan { kunci id: teks, tempat: teks, riwayat tempat }"))

    static let eventSets = MessagePage(
        explanation: Bilingual(
            english: "An event says which attributes it sets. Only those named under `history` change over time.",
            indonesian: """
                Peristiwa menyebut atribut yang ditetapkannya. Hanya yang tercantum dalam `riwayat` yang berubah \
                menurut waktu.
                """),
        example: Bilingual(
            english: "event rename of wbp (new: text): name = new",
            indonesian: "peristiwa ganti_nama dari wbp (baru: teks): nama = baru"),
        mended: Bilingual(
            english: "event reclassify of wbp (new: inmate_kind): kind = new",
            indonesian: "peristiwa ganti_jenis dari wbp (baru: jenis_wbp): jenis = baru"))

    static let duplicateName = MessagePage(
        explanation: Bilingual(
            english: "Each table, code list and attribute of a table has names of its own, in both languages.",
            indonesian: "Tiap tabel, daftar kode, dan atribut tabel mempunyai namanya sendiri, dalam kedua bahasa."),
        example: Bilingual(
            english: "table visit { key id: text, made: date, made: time }",
            indonesian: "tabel kunjungan { kunci id: teks, saat: tanggal, saat: waktu }"),
        mended: Bilingual(
            english: "table visit { key id: text, made: date, begun: time }",
            indonesian: "tabel kunjungan { kunci id: teks, saat: tanggal, mulai: waktu }"))

    static let packWithoutDate = MessagePage(
        explanation: Bilingual(
            english: """
                A question without `as of` is answered as of `data_until`. A pack without it has no such date, and \
                ages, lists and who is held would be those of a day that nobody chose.
                """,
            indonesian: """
                Pertanyaan tanpa `per tanggal` dijawab per `data_sampai`. Tanpa itu tidak ada tanggalnya, dan umur, \
                daftar, serta siapa yang ada di dalam akan mengikuti hari yang tidak dipilih siapa pun.
                """))

    static let useNotFirst = MessagePage(
        explanation: Bilingual(
            english: """
                A pack may stand on another: what the other declares comes first, so that what is written here can \
                take its place.
                """,
            indonesian: """
                Sebuah paket dapat berdiri di atas paket lain: yang ditetapkan paket itu datang lebih dahulu, agar \
                yang ditulis di sini dapat menggantikannya.
                """))
}
