import SiapText

/// S085x: reports.
extension MessagePage {
    static let reportEmpty = MessagePage(
        explanation: Bilingual(
            english: """
                A report collects what the statements between its braces say and answer. `let`, `define`, `load` and \
                expectations that hold bring forth nothing to show.
                """,
            indonesian: """
                Laporan mengumpulkan apa yang ditulis dan dijawab oleh pernyataan di antara kurung kurawalnya. \
                `misalkan`, `definisikan`, `muat`, dan `pastikan` yang terpenuhi tidak menghasilkan apa pun untuk \
                ditampilkan.
                """),
        example: Bilingual(
            english: "report \"NTT today\" { let $n = 5 }",
            indonesian: "laporan \"NTT hari ini\" { misalkan $n = 5 }"),
        mended: Bilingual(
            english: "report \"NTT today\" { count wbp where province = NTT }",
            indonesian: "laporan \"NTT hari ini\" { hitung wbp yang provinsi = NTT }"))

    static let noReport = MessagePage(
        explanation: Bilingual(
            english: "`save report to` saves the report that was made last in this session or script.",
            indonesian: "`simpan laporan ke` menyimpan laporan yang terakhir disusun dalam sesi atau skrip ini."),
        example: Bilingual(
            english: "save report to \"today.html\"",
            indonesian: "simpan laporan ke \"hari-ini.html\""),
        mended: Bilingual(
            english: "report \"NTT today\" { count wbp where province = NTT }; save report to \"today.html\"",
            indonesian: """
                laporan "NTT hari ini" { hitung wbp yang provinsi = NTT }; simpan laporan ke "hari-ini.html"
                """))

    static let reportStopped = MessagePage(
        explanation: Bilingual(
            english: """
                A problem between the braces of a report ends it. Half a report could be taken for a whole one, so \
                none is kept; an earlier one is not saved in its place.
                """,
            indonesian: """
                Masalah di antara kurung kurawal menghentikan laporan. Laporan setengah jadi dapat dikira lengkap, \
                jadi tidak disimpan; laporan sebelumnya pun tidak menggantikannya.
                """))

    static let reportUnfinished = MessagePage(
        explanation: Bilingual(
            english: "`save report to` saves a report that is whole. Inside its own braces it is not yet.",
            indonesian: """
                `simpan laporan ke` menyimpan laporan yang sudah lengkap. Di dalam kurung kurawalnya sendiri laporan \
                itu belum lengkap.
                """),
        example: Bilingual(
            english: "report \"NTT today\" { count wbp where province = NTT; save report to \"today.html\" }",
            indonesian: """
                laporan "NTT hari ini" { hitung wbp yang provinsi = NTT; simpan laporan ke "hari-ini.html" }
                """),
        mended: Bilingual(
            english: "report \"NTT today\" { count wbp where province = NTT }; save report to \"today.html\"",
            indonesian: """
                laporan "NTT hari ini" { hitung wbp yang provinsi = NTT }; simpan laporan ke "hari-ini.html"
                """))

    static let reportFormat = MessagePage(
        explanation: Bilingual(
            english: """
                A report holds texts, tables and charts; it becomes one page (.html) or a Markdown text (.md), by the \
                ending of the file's name. A page is printed from a browser, also to PDF.
                """,
            indonesian: """
                Laporan berisi teks, tabel, dan grafik; menurut akhiran nama berkasnya ia menjadi satu halaman (.html) \
                atau teks Markdown (.md). Halaman dapat dicetak dari peramban, juga ke PDF.
                """),
        example: Bilingual(
            english: "report \"NTT today\" { count wbp where province = NTT }; save report to \"today.pdf\"",
            indonesian: """
                laporan "NTT hari ini" { hitung wbp yang provinsi = NTT }; simpan laporan ke "hari-ini.pdf"
                """),
        mended: Bilingual(
            english: "report \"NTT today\" { count wbp where province = NTT }; save report to \"today.html\"",
            indonesian: """
                laporan "NTT hari ini" { hitung wbp yang provinsi = NTT }; simpan laporan ke "hari-ini.html"
                """))

    static let reportEarlier = MessagePage(
        explanation: Bilingual(
            english: """
                A report keeps what was shown when it was made. What is to be hidden now may stand in it, so it is not \
                saved.
                """,
            indonesian: """
                Laporan menyimpan apa yang tampil saat disusun. Yang kini harus disembunyikan mungkin ada di dalamnya, \
                jadi tidak disimpan.
                """),
        example: Bilingual(
            english: """
                report "NTT today" { count wbp where province = NTT }; set suppress 5; save report to "today.html"
                """,
            indonesian: """
                laporan "NTT hari ini" { hitung wbp yang provinsi = NTT }; atur sembunyikan 5; simpan laporan ke \
                "hari-ini.html"
                """),
        mended: Bilingual(
            english: """
                set suppress 5; report "NTT today" { count wbp where province = NTT }; save report to "today.html"
                """,
            indonesian: """
                atur sembunyikan 5; laporan "NTT hari ini" { hitung wbp yang provinsi = NTT }; simpan laporan ke \
                "hari-ini.html"
                """))
}
