import SiapText

/// S043x: rules, claims and changes.
extension MessagePage {
    static let noRules = MessagePage(
        explanation: Bilingual(
            english: "`check` asks every rule whose rows are those of the table or belong to them by one link.",
            indonesian: """
                `periksa` menanyakan semua aturan tentang baris tabel itu sendiri atau baris yang terhubung kepadanya \
                lewat satu tautan.
                """),
        example: Bilingual(
            english: "check article",
            indonesian: "periksa artikel"),
        mended: Bilingual(
            english: "check satker in NTT",
            indonesian: "periksa satker di NTT"))

    static let nothingToVerify = MessagePage(
        explanation: Bilingual(
            english: "A table is verified when its declaration says so: `verify value = counted on made`.",
            indonesian: """
                Sebuah tabel dapat diverifikasi bila deklarasinya menyebutnya: `verifikasi nilai = terhitung pada \
                disampaikan`.
                """),
        example: Bilingual(
            english: "verify satker",
            indonesian: "verifikasi satker"),
        mended: Bilingual(
            english: "verify statements",
            indonesian: "verifikasi pernyataan"))

    static let changesNeedsPeriod = MessagePage(
        explanation: Bilingual(
            english: """
                Opening + came − left = closing: the opening is the state at the first date, the closing that at the \
                last.
                """,
            indonesian: """
                Awal + masuk − keluar = akhir: awal adalah keadaan pada tanggal pertama, akhir keadaan pada tanggal \
                terakhir.
                """),
        example: Bilingual(
            english: "changes of wbp",
            indonesian: "perubahan wbp"),
        mended: Bilingual(
            english: "changes of wbp from h_7 to election_day",
            indonesian: "perubahan wbp dari h_7 sampai hari_h"))

    static let noHistory = MessagePage(
        explanation: Bilingual(
            english: "Changes come from events. `show tables` tells which tables have them.",
            indonesian: "Perubahan berasal dari peristiwa. `tampilkan tabel` menampilkan tabel yang memilikinya."),
        example: Bilingual(
            english: "changes of province from h_7 to election_day",
            indonesian: "perubahan provinsi dari h_7 sampai hari_h"),
        mended: Bilingual(
            english: "changes of wbp from h_7 to election_day",
            indonesian: "perubahan wbp dari h_7 sampai hari_h"))

    static let rulesContradict = MessagePage(
        explanation: Bilingual(
            english: """
                Two rules about the same rows ask for what excludes each other, so that every row would break one of \
                them.
                """,
            indonesian: """
                Dua aturan tentang baris yang sama menuntut hal yang saling meniadakan, sehingga setiap baris pasti \
                melanggar salah satunya.
                """),
        example: Bilingual(
            english: "rule small of satker: require capacity <= 300\nrule large of satker: require capacity > 300",
            indonesian: """
                aturan kecil dari satker: wajib kapasitas <= 300\naturan besar dari satker: wajib kapasitas > 300
                """),
        mended: Bilingual(
            english: "rule small of satker where kind = Rutan: require capacity <= 300",
            indonesian: "aturan kecil dari satker yang jenis = Rutan: wajib kapasitas <= 300"))
}
