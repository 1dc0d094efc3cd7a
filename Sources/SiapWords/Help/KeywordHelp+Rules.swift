import SiapText

/// Words of rules, and of claims that are approximate.
extension KeywordHelp {
    static let rule = HelpEntry(
        english: """
            Declares a rule, with its severity and the article it rests on. `check` asks it of every row; its name is \
            a yes/no attribute, too.
            """,
        indonesian: """
            Menyatakan aturan, berikut tingkat dan dasarnya. `periksa` menanyakannya pada tiap baris; namanya juga \
            atribut ya atau tidak.
            """,
        example: Bilingual(
            english: """
                rule roomy/lapang of satker where kind = Rutan: require occupancy <= 1.5 severity warning because \
                "{held} people"
                """,
            indonesian: """
                aturan lapang/roomy dari satker yang jenis = Rutan: wajib hunian <= 1,5 tingkat peringatan karena \
                "{jumlah_penghuni} orang"
                """))
    static let require = HelpEntry(
        english: "What a rule requires.",
        indonesian: "Yang wajib terpenuhi menurut suatu aturan.",
        example: Bilingual(
            english: "rule roomy/lapang of satker: require held <= capacity",
            indonesian: "aturan lapang/roomy dari satker: wajib jumlah_penghuni <= kapasitas"))
    static let severity = HelpEntry(
        english: """
            How grave it is when a rule is not met: breach (unless said), warning or risk. Only a breach makes a \
            script fail.
            """,
        indonesian: """
            Tingkat aturan: pelanggaran (baku), peringatan, atau risiko. Hanya pelanggaran yang membuat skrip gagal.
            """,
        example: Bilingual(
            english: "rule roomy/lapang of satker: require held <= capacity severity risk",
            indonesian: "aturan lapang/roomy dari satker: wajib jumlah_penghuni <= kapasitas tingkat risiko"))
    static let cites = HelpEntry(
        english: "The article of law that a rule rests on.",
        indonesian: "Pasal yang mendasari suatu aturan.",
        example: Bilingual(
            english: "rule fits/muat of tps: require voters <= 300 severity warning cites \"PKPU 7/2022\"",
            indonesian: "aturan muat/fits dari tps: wajib pemilih <= 300 tingkat peringatan dasar \"PKPU 7/2022\""))
    static let about = HelpEntry(
        english: "How a figure was given: about, with a tolerance that is said.",
        indonesian: "Ketelitian sebuah angka: sekitar, dengan selisih wajar yang disebut.",
        example: Bilingual(
            english: "verify statements where precision = about",
            indonesian: "verifikasi pernyataan yang ketelitian = sekitar"))
}
