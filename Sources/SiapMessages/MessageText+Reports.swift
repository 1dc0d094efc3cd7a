import SiapText

/// S085x: reports.
extension MessageText {
    static func reportEmpty(title: String) -> MessageText {
        MessageText(
            english: "the report “\(title)” has nothing in it",
            indonesian: "laporan “\(title)” tidak berisi apa pun",
            help: MessageLine(
                english: "put questions or `say` between its braces",
                indonesian: "tulis pertanyaan atau `tulis` di antara kurung kurawalnya"))
    }

    static let noReport = MessageText(
        english: "no report has been made yet",
        indonesian: "belum ada laporan",
        help: MessageLine(
            english: "make one first: report \"title\" { … }; a single result is saved by `save last to`",
            indonesian: "susun dahulu: laporan \"judul\" { … }; satu hasil saja disimpan dengan `simpan terakhir ke`"))

    static func reportStopped(title: String) -> MessageText {
        MessageText(
            english: "the report “\(title)” stopped before its end: nothing of it was kept",
            indonesian: "laporan “\(title)” terhenti sebelum selesai: tidak ada bagiannya yang tersimpan",
            help: MessageLine(
                english: "fix the statement that stopped it, then make the report again",
                indonesian: "betulkan pernyataan yang menghentikannya, lalu susun lagi laporannya"))
    }

    static func reportUnfinished(title: String) -> MessageText {
        MessageText(
            english: "the report “\(title)” is not finished here",
            indonesian: "laporan “\(title)” belum selesai di sini",
            help: MessageLine(
                english: "save it after its closing brace",
                indonesian: "simpanlah sesudah kurung kurawal tutupnya"))
    }

    static func reportFormat(file: String) -> MessageText {
        MessageText(
            english: "a report is not saved as “\(file)”",
            indonesian: "laporan tidak dapat disimpan sebagai “\(file)”",
            help: MessageLine(
                english: "use .html for a page or .md for Markdown; `save last to` writes a result as csv or json",
                indonesian: """
                    pakai .html untuk halaman atau .md untuk Markdown; `simpan terakhir ke` menulis satu hasil sebagai \
                    csv atau json
                    """))
    }

    static func reportEarlier(setting: Bilingual) -> MessageText {
        MessageText(
            english: "the report was made before `\(setting)`",
            indonesian: "laporan ini disusun sebelum `\(setting)`",
            help: MessageLine(
                english: "make the report again",
                indonesian: "susun lagi laporannya"))
    }
}
