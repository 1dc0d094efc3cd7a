/// Reports, and what keeps them from being saved.
extension MessageText {
    static let reportEmpty = MessageText(
        "the report “{0}” has nothing in it", "laporan “{0}” tidak berisi apa pun",
        help: ("put questions or `say` between its braces", "tulis pertanyaan atau `tulis` di antara kurung kurawalnya"),
        explanation: (
            "A report collects what the statements between its braces say and answer. `let`, `define`, `load` and expectations that hold bring forth nothing to show.",
            "Laporan mengumpulkan apa yang ditulis dan dijawab oleh pernyataan di antara kurung kurawalnya. `misalkan`, `definisikan`, `muat`, dan `pastikan` yang terpenuhi tidak menghasilkan apa pun untuk ditampilkan."
        ),
        example: ("report \"NTT today\" { let $n = 5 }", "laporan \"NTT hari ini\" { misalkan $n = 5 }"),
        mended: ("report \"NTT today\" { count wbp where province = NTT }", "laporan \"NTT hari ini\" { hitung wbp yang provinsi = NTT }"))

    static let noReport = MessageText(
        "no report has been made yet", "belum ada laporan",
        help: (
            "make one first: report \"title\" { … }; a single result is saved by `save last to`",
            "susun dahulu: laporan \"judul\" { … }; satu hasil saja disimpan dengan `simpan terakhir ke`"
        ),
        explanation: (
            "`save report to` saves the report that was made last in this session or script.",
            "`simpan laporan ke` menyimpan laporan yang terakhir disusun dalam sesi atau skrip ini."
        ),
        example: ("save report to \"today.html\"", "simpan laporan ke \"hari-ini.html\""),
        mended: (
            "report \"NTT today\" { count wbp where province = NTT }; save report to \"today.html\"",
            "laporan \"NTT hari ini\" { hitung wbp yang provinsi = NTT }; simpan laporan ke \"hari-ini.html\""
        ))

    static let reportStopped = MessageText(
        "the report “{0}” stopped before its end: nothing of it was kept", "laporan “{0}” terhenti sebelum selesai: tidak ada bagiannya yang tersimpan",
        help: ("fix the statement that stopped it, then make the report again", "betulkan pernyataan yang menghentikannya, lalu susun lagi laporannya"),
        explanation: (
            "A problem between the braces of a report ends it. Half a report could be taken for a whole one, so none is kept; an earlier one is not saved in its place.",
            "Masalah di antara kurung kurawal menghentikan laporan. Laporan setengah jadi dapat dikira lengkap, jadi tidak disimpan; laporan sebelumnya pun tidak menggantikannya."
        ))

    static let reportUnfinished = MessageText(
        "the report “{0}” is not finished here", "laporan “{0}” belum selesai di sini",
        help: ("save it after its closing brace", "simpanlah sesudah kurung kurawal tutupnya"),
        explanation: (
            "`save report to` saves a report that is whole. Inside its own braces it is not yet.",
            "`simpan laporan ke` menyimpan laporan yang sudah lengkap. Di dalam kurung kurawalnya sendiri laporan itu belum lengkap."
        ),
        example: (
            "report \"NTT today\" { count wbp where province = NTT; save report to \"today.html\" }",
            "laporan \"NTT hari ini\" { hitung wbp yang provinsi = NTT; simpan laporan ke \"hari-ini.html\" }"
        ),
        mended: (
            "report \"NTT today\" { count wbp where province = NTT }; save report to \"today.html\"",
            "laporan \"NTT hari ini\" { hitung wbp yang provinsi = NTT }; simpan laporan ke \"hari-ini.html\""
        ))

    static let reportFormat = MessageText(
        "a report is not saved as “{0}”", "laporan tidak dapat disimpan sebagai “{0}”",
        help: (
            "use .html for a page or .md for Markdown; `save last to` writes a result as csv or json",
            "pakai .html untuk halaman atau .md untuk Markdown; `simpan terakhir ke` menulis satu hasil sebagai csv atau json"
        ),
        explanation: (
            "A report holds texts, tables and charts; it becomes one page (.html) or a Markdown text (.md), by the ending of the file's name. A page is printed from a browser, also to PDF.",
            "Laporan berisi teks, tabel, dan grafik; menurut akhiran nama berkasnya ia menjadi satu halaman (.html) atau teks Markdown (.md). Halaman dapat dicetak dari peramban, juga ke PDF."
        ),
        example: (
            "report \"NTT today\" { count wbp where province = NTT }; save report to \"today.pdf\"",
            "laporan \"NTT hari ini\" { hitung wbp yang provinsi = NTT }; simpan laporan ke \"hari-ini.pdf\""
        ),
        mended: (
            "report \"NTT today\" { count wbp where province = NTT }; save report to \"today.html\"",
            "laporan \"NTT hari ini\" { hitung wbp yang provinsi = NTT }; simpan laporan ke \"hari-ini.html\""
        ))

    static let reportEarlier = MessageText(
        "the report was made before `{0}`", "laporan ini disusun sebelum `{0}`",
        help: ("make the report again", "susun lagi laporannya"),
        explanation: (
            "A report keeps what was shown when it was made. What is to be hidden now may stand in it, so it is not saved.",
            "Laporan menyimpan apa yang tampil saat disusun. Yang kini harus disembunyikan mungkin ada di dalamnya, jadi tidak disimpan."
        ),
        example: (
            "report \"NTT today\" { count wbp where province = NTT }; set suppress 5; save report to \"today.html\"",
            "laporan \"NTT hari ini\" { hitung wbp yang provinsi = NTT }; atur sembunyikan 5; simpan laporan ke \"hari-ini.html\""
        ),
        mended: (
            "set suppress 5; report \"NTT today\" { count wbp where province = NTT }; save report to \"today.html\"",
            "atur sembunyikan 5; laporan \"NTT hari ini\" { hitung wbp yang provinsi = NTT }; simpan laporan ke \"hari-ini.html\""
        ))
}
