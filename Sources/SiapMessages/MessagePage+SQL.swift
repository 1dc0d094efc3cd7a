import SiapText

/// S049x: SQL.
extension MessagePage {
    static let notInSQL = MessagePage(
        explanation: Bilingual(
            english: """
                `explain sql` writes counts, measures and lists with their conditions, groups, links and one date. \
                Changes, suppositions, rules, reasons and several dates ask more than one question at once: ask siap \
                itself.
                """,
            indonesian: """
                `jelaskan sql` menuliskan hitungan, ukuran, dan daftar beserta syarat, kelompok, tautan, dan satu \
                tanggalnya. Mutasi, pengandaian, aturan, alasan, dan beberapa tanggal berarti lebih dari satu \
                pertanyaan sekaligus: tanyakan langsung kepada siap.
                """),
        example: Bilingual(
            english: "explain sql changes of wbp from 2024-02-01 to 2024-02-14",
            indonesian: "jelaskan sql mutasi wbp dari 2024-02-01 sampai 2024-02-14"),
        mended: Bilingual(
            english: "explain sql count wbp as of 2024-02-01",
            indonesian: "jelaskan sql hitung wbp per 2024-02-01"))
}
