/// Words of rules, and of claims that are approximate.
extension KeywordHelp {
    static let rule = HelpEntry(
        "Menyatakan aturan, berikut tingkat dan dasarnya. `periksa` menanyakannya pada tiap baris; namanya juga atribut ya atau tidak.",
        english: "Declares a rule, with its severity and the article it rests on. `check` asks it of every row; its name is a yes/no attribute, too.",
        contoh: "aturan lapang/roomy dari satker yang jenis = Rutan: wajib hunian <= 1,5 tingkat peringatan karena \"{jumlah_penghuni} orang\"",
        example: "rule roomy/lapang of satker where kind = Rutan: require occupancy <= 1.5 severity warning because \"{held} people\"")
    static let require = HelpEntry(
        "Yang wajib terpenuhi menurut suatu aturan.", english: "What a rule requires.",
        contoh: "aturan lapang/roomy dari satker: wajib jumlah_penghuni <= kapasitas", example: "rule roomy/lapang of satker: require held <= capacity")
    static let severity = HelpEntry(
        "Tingkat aturan: pelanggaran (baku), peringatan, atau risiko. Hanya pelanggaran yang membuat skrip gagal.",
        english: "How grave it is when a rule is not met: breach (unless said), warning or risk. Only a breach makes a script fail.",
        contoh: "aturan lapang/roomy dari satker: wajib jumlah_penghuni <= kapasitas tingkat risiko",
        example: "rule roomy/lapang of satker: require held <= capacity severity risk")
    static let cites = HelpEntry(
        "Pasal yang mendasari suatu aturan.", english: "The article of law that a rule rests on.",
        contoh: "aturan muat/fits dari tps: wajib pemilih <= 300 tingkat peringatan dasar \"PKPU 7/2022\"",
        example: "rule fits/muat of tps: require voters <= 300 severity warning cites \"PKPU 7/2022\"")
    static let about = HelpEntry(
        "Ketelitian sebuah angka: sekitar, dengan selisih wajar yang disebut.", english: "How a figure was given: about, with a tolerance that is said.",
        contoh: "verifikasi pernyataan yang ketelitian = sekitar", example: "verify statements where precision = about")
}
