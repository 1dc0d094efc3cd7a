/// S0491: a question that SQL does not say in a readable length.
extension MessageText {
    static let notInSQL = MessageText(
        "this question is not said in one readable statement of SQL: it would take {0}",
        "pertanyaan ini tidak terungkap dalam satu pernyataan SQL yang masih terbaca; diperlukan {0}",
        help: ("`help sql` shows what can be said in both", "`bantuan sql` menunjukkan yang dapat ditulis dengan keduanya"),
        explanation: (
            "`explain sql` writes counts, measures and lists with their conditions, groups, links and one date. Changes, suppositions, rules, reasons and several dates ask more than one question at once: ask siap itself.",
            "`jelaskan sql` menuliskan hitungan, ukuran, dan daftar beserta syarat, kelompok, tautan, dan satu tanggalnya. Mutasi, pengandaian, aturan, alasan, dan beberapa tanggal berarti lebih dari satu pertanyaan sekaligus: tanyakan langsung kepada siap."
        ),
        example: (
            "explain sql changes of wbp from 2024-02-01 to 2024-02-14",
            "jelaskan sql mutasi wbp dari 2024-02-01 sampai 2024-02-14"
        ),
        mended: ("explain sql count wbp as of 2024-02-01", "jelaskan sql hitung wbp per 2024-02-01"))
}
