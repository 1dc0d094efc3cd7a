/// S0431 and on: rules, claims, changes.
extension MessageText {
    static let noRules = MessageText(
        "no rule is about {0} or about rows that belong to it", "tidak ada aturan tentang {0} atau baris yang termasuk di dalamnya",
        help: ("declare one: `rule NAME of {0}: require …`", "nyatakan satu: `aturan NAMA dari {0}: wajib …`"),
        explanation: (
            "`check` asks every rule whose rows are those of the table or belong to them by one link.",
            "`periksa` menanyakan semua aturan tentang baris tabel itu sendiri atau baris yang terhubung kepadanya lewat satu tautan."
        ),
        example: ("check article", "periksa artikel"),
        mended: ("check satker in NTT", "periksa satker di NTT"))

    static let nothingToVerify = MessageText(
        "{0} claim nothing that this model can count", "{0} tidak berisi pernyataan yang dapat dihitung model ini",
        help: ("these do: {proposals}", "yang berisi: {proposals}"),
        explanation: (
            "A table is verified when its declaration says so: `verify value = counted on made`.",
            "Sebuah tabel dapat diverifikasi bila deklarasinya menyebutnya: `verifikasi nilai = terhitung pada disampaikan`."
        ),
        example: ("verify satker", "verifikasi satker"),
        mended: ("verify statements", "verifikasi pernyataan"))

    static let changesNeedsPeriod = MessageText(
        "changes are asked between two dates", "perubahan ditanyakan di antara dua tanggal",
        help: ("add `from … to …`", "tambahkan `dari … sampai …`"),
        explanation: (
            "Opening + came − left = closing: the opening is the state at the first date, the closing that at the last.",
            "Awal + masuk − keluar = akhir: awal adalah keadaan pada tanggal pertama, akhir keadaan pada tanggal terakhir."
        ),
        example: ("changes of wbp", "perubahan wbp"),
        mended: ("changes of wbp from h_7 to election_day", "perubahan wbp dari h_7 sampai hari_h"))

    static let noHistory = MessageText(
        "nothing is known of how {0} change over time", "perubahan {0} dari waktu ke waktu tidak dicatat",
        help: ("ask it of a table with events, such as wbp", "tanyakan pada tabel yang memiliki peristiwa, misalnya wbp"),
        explanation: (
            "Changes come from events. `show tables` tells which tables have them.",
            "Perubahan berasal dari peristiwa. `tampilkan tabel` menampilkan tabel yang memilikinya."
        ),
        example: ("changes of province from h_7 to election_day", "perubahan provinsi dari h_7 sampai hari_h"),
        mended: ("changes of wbp from h_7 to election_day", "perubahan wbp dari h_7 sampai hari_h"))

    static let rulesContradict = MessageText(
        "no row can fulfil both {0} and {1}", "tidak ada baris yang dapat memenuhi {0} dan {1} sekaligus",
        help: (
            "change one of them, or say with `where` which rows each is about",
            "ubah salah satunya, atau sebutkan dengan `yang` baris yang dikenai masing-masing"
        ),
        explanation: (
            "Two rules about the same rows ask for what excludes each other, so that every row would break one of them.",
            "Dua aturan tentang baris yang sama menuntut hal yang saling meniadakan, sehingga setiap baris pasti melanggar salah satunya."
        ),
        example: (
            "rule small of satker: require capacity <= 300\nrule large of satker: require capacity > 300",
            "aturan kecil dari satker: wajib kapasitas <= 300\naturan besar dari satker: wajib kapasitas > 300"
        ),
        mended: (
            "rule small of satker where kind = Rutan: require capacity <= 300",
            "aturan kecil dari satker yang jenis = Rutan: wajib kapasitas <= 300"
        ))
}
