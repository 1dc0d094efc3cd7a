import SiapText

/// S049x: SQL.
extension MessageText {
    static func notInSQL(reason: Bilingual) -> MessageText {
        MessageText(
            english: "this question is not said in one readable statement of SQL: it would take \(reason)",
            indonesian: """
                pertanyaan ini tidak terungkap dalam satu pernyataan SQL yang masih terbaca; diperlukan \(reason)
                """,
            help: MessageLine(
                english: "`help sql` shows what can be said in both",
                indonesian: "`bantuan sql` menunjukkan yang dapat ditulis dengan keduanya"))
    }
}
