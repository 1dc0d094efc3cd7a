/// S07xx: packs.
extension MessageText {
    static let packMissing = MessageText(
        "there is no pack in “{0}”", "tidak ada paket di “{0}”",
        help: ("the folder must hold a file named pack.dsl", "foldernya harus berisi berkas bernama pack.dsl"),
        explanation: (
            "A pack is a folder: its pack.dsl declares the tables and loads their files. Without `--pack` the built-in one is used.",
            "Paket adalah folder: pack.dsl di dalamnya menetapkan tabel dan memuat berkasnya. Tanpa `--pack`, paket bawaan yang dipakai."
        ))

    static let packWithoutDate = MessageText(
        "the pack “{0}” does not say up to which date its data go", "paket “{0}” tidak menyebut sampai tanggal berapa datanya",
        help: ("add to its calendar: data_until: 2024-02-14", "tambahkan ke kalendernya: data_sampai: 2024-02-14"),
        explanation: (
            "A question without `as of` is answered as of `data_until`. A pack without it has no such date, and ages, lists and who is held would be those of a day that nobody chose.",
            "Pertanyaan tanpa `per tanggal` dijawab per `data_sampai`. Tanpa itu tidak ada tanggalnya, dan umur, daftar, serta siapa yang ada di dalam akan mengikuti hari yang tidak dipilih siapa pun."
        ))

    static let noKey = MessageText(
        "the table {0} has no key", "tabel {0} tidak mempunyai kunci",
        help: ("put `key` before the attribute that names each row once", "tulis `kunci` di depan atribut yang menunjuk tiap baris sekali"),
        explanation: (
            "Links and events name a row by its key, so a table that is linked to must have one.",
            "Tautan dan peristiwa menyebut baris dengan kuncinya, jadi tabel yang ditautkan harus mempunyainya."
        ))

    static let twoKeys = MessageText(
        "the table [{0} ]has two keys", "tabel [{0} ]mempunyai dua kunci",
        help: ("keep one; make the other an `alias`", "sisakan satu; jadikan yang lain `nama lain`"),
        explanation: (
            "One attribute names each row once and for all. Other names of a row are declared with `alias`.",
            "Satu atribut menunjuk tiap baris untuk seterusnya. Nama lain sebuah baris ditetapkan dengan `nama lain`."
        ),
        example: ("table visit { key id: text, key code: text }", "tabel kunjungan { kunci id: teks, kunci kode: teks }"),
        mended: ("table visit { key id: text, alias code: text }", "tabel kunjungan { kunci id: teks, nama lain kode: teks }"))

    static let unknownType = MessageText(
        "there is no kind of value called “{0}”", "tidak ada jenis nilai bernama “{0}”",
        help: (
            "kinds are text, whole number, decimal, date, time, yes or no, a code list or a table",
            "jenisnya teks, bilangan bulat, desimal, tanggal, waktu, ya atau tidak, daftar kode, atau tabel"
        ),
        explanation: (
            "After the colon stands what kind of value an attribute holds. Code lists and tables are declared before they are used.",
            "Sesudah titik dua disebut jenis nilai atribut. Daftar kode dan tabel ditetapkan sebelum dipakai."
        ),
        example: ("table visit { key id: text, made: dte }", "tabel kunjungan { kunci id: teks, dibuat: tangal }"),
        mended: ("table visit { key id: text, made: date }", "tabel kunjungan { kunci id: teks, dibuat: tanggal }"))

    static let partOfCircle = MessageText(
        "`part of` leads in a circle back to {0}", "`bagian dari` berputar kembali ke {0}",
        help: ("make one of the links a `link to`", "jadikan salah satu tautannya `tautan ke`"),
        explanation: (
            "`part of` links form a tree from the smallest part upward, so that a bare name is found in one place only.",
            "Tautan `bagian dari` membentuk pohon dari bagian terkecil ke atas, supaya nama tanpa jalan hanya ditemukan di satu tempat."
        ),
        example: ("table room { key id: text, inside: part of room }", "tabel ruang { kunci id: teks, induk: bagian dari ruang }"),
        mended: ("table room { key id: text, inside: link to room }", "tabel ruang { kunci id: teks, induk: tautan ke ruang }"))

    static let partOfDiamond = MessageText(
        "`part of` reaches {0} by two paths", "`bagian dari` mencapai {0} lewat dua jalan",
        help: ("make one of the links a `link to`", "jadikan salah satu tautannya `tautan ke`"),
        explanation: (
            "If a table were reached upward by two paths, a bare name could mean two different rows.",
            "Jika sebuah tabel dicapai ke atas lewat dua jalan, nama tanpa jalan bisa berarti dua baris yang berbeda."
        ),
        example: (
            "table visit { key id: text, satker: part of satker, province: part of province }",
            "tabel kunjungan { kunci id: teks, satker: bagian dari satker, provinsi: bagian dari provinsi }"
        ),
        mended: (
            "table visit { key id: text, satker: part of satker, province: link to province }",
            "tabel kunjungan { kunci id: teks, satker: bagian dari satker, provinsi: tautan ke provinsi }"
        ))

    static let livesNotDates = MessageText(
        "`lives` goes from one date to another", "`hidup` berlaku dari satu tanggal sampai tanggal lain",
        help: ("name two attributes of this table that are dates", "sebutkan dua atribut tabel ini yang berjenis tanggal"),
        explanation: (
            "A row of such a table is there from the first date, included, to the second, not included.",
            "Baris tabel seperti ini ada sejak tanggal pertama, termasuk hari itu, sampai tanggal kedua, tidak termasuk hari itu."
        ),
        example: (
            "table visit { key id: text, begun: text, ended: text, lives from begun to ended }",
            "tabel kunjungan { kunci id: teks, mulai: teks, usai: teks, hidup dari mulai ke usai }"
        ),
        mended: (
            "table visit { key id: text, begun: date, ended: date, lives from begun to ended }",
            "tabel kunjungan { kunci id: teks, mulai: tanggal, usai: tanggal, hidup dari mulai ke usai }"
        ))

    static let historyUnknown = MessageText(
        "“{0}” is not an attribute of this table", "“{0}” bukan atribut tabel ini",
        help: ("name attributes of this table after `history`", "sebutkan atribut tabel ini sesudah `riwayat`"),
        explanation: (
            "`history` names the attributes that events may change; all others are the same on every date.",
            "`riwayat` menyebut atribut yang dapat diubah peristiwa; yang lain sama pada setiap tanggal."
        ),
        example: ("table visit { key id: text, place: text, history plce }", "tabel kunjungan { kunci id: teks, tempat: teks, riwayat tmpat }"),
        mended: ("table visit { key id: text, place: text, history place }", "tabel kunjungan { kunci id: teks, tempat: teks, riwayat tempat }"))

    static let eventSets = MessageText(
        "an event cannot use “{0}” here", "peristiwa tidak dapat memakai “{0}” di sini",
        help: (
            "left of = stands an attribute with history, right of it a parameter, a fixed value or `this_date`",
            "di kiri = atribut yang mempunyai riwayat, di kanannya parameter, nilai tetap, atau `tanggal_ini`"
        ),
        explanation: (
            "An event says which attributes it sets. Only those named under `history` change over time.",
            "Peristiwa menyebut atribut yang ditetapkannya. Hanya yang tercantum dalam `riwayat` yang berubah menurut waktu."
        ),
        example: ("event rename of wbp (new: text): name = new", "peristiwa ganti_nama dari wbp (baru: teks): nama = baru"),
        mended: ("event reclassify of wbp (new: inmate_kind): kind = new", "peristiwa ganti_jenis dari wbp (baru: jenis_wbp): jenis = baru"))

    static let duplicateName = MessageText(
        "the name “{0}” is declared twice", "nama “{0}” ditetapkan dua kali",
        help: ("choose another name for one of them", "pilih nama lain untuk salah satunya"),
        explanation: (
            "Each table, code list and attribute of a table has names of its own, in both languages.",
            "Tiap tabel, daftar kode, dan atribut tabel mempunyai namanya sendiri, dalam kedua bahasa."
        ),
        example: ("table visit { key id: text, made: date, made: time }", "tabel kunjungan { kunci id: teks, saat: tanggal, saat: waktu }"),
        mended: ("table visit { key id: text, made: date, begun: time }", "tabel kunjungan { kunci id: teks, saat: tanggal, mulai: waktu }"))

    static let useNotFirst = MessageText(
        "`use` is the first statement of a pack.dsl", "`pakai` adalah pernyataan pertama sebuah pack.dsl",
        help: ("put it at the top of pack.dsl; a script takes another one in with `include`", "taruh di baris teratas pack.dsl; skrip memakai `sertakan`"),
        explanation: (
            "A pack may stand on another: what the other declares comes first, so that what is written here can take its place.",
            "Sebuah paket dapat berdiri di atas paket lain: yang ditetapkan paket itu datang lebih dahulu, agar yang ditulis di sini dapat menggantikannya."
        ))
}
