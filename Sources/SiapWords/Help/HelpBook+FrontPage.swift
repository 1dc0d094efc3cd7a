import SiapText

/// The first page, for someone who has never seen siap: at most 24 lines of 78 columns.
extension HelpBook {
    /// Lines with line breaks, no colour.
    public func frontPage() -> String {
        var page = PageText()
        page.paragraph(
            spoken(
                english: """
                    siap answers questions about the data it holds: who is counted, by what, as of when. A question \
                    reads like a sentence, in Indonesian or English, or both mixed.
                    """,
                indonesian: """
                    siap menjawab pertanyaan tentang data di dalamnya: siapa, per apa, pada tanggal berapa. Tanyakan \
                    dalam bahasa Indonesia, Inggris, atau campurannya.
                    """))
        page.blank()
        page.examples(spoken(english: "Try", indonesian: "Cobalah"), statements: frontExamples)
        page.blank()
        page.line(spoken(english: "How to go on:", indonesian: "Selanjutnya:"))
        let column = 22
        for (statement, text) in directions { page.entry(statement, text: text, column: column, indent: 4) }
        page.paragraph(
            spoken(english: "Lists (with help before it): ", indonesian: "Daftar (tulis bantuan di depannya): ")
                + [
                    GuidePage.tables, .attributes, .functions, .keywords, .codes, .calendar, .rules, .events, .settings,
                    .messages, .operators, .why, .meanings,
                    .keys, .limits,
                ]
                .map { $0.names[tongue] }.joined(separator: ", ") + ".", indent: 4)
        page.paragraph(
            spoken(
                english: "A question changes nothing. When a word is wrong, siap proposes the one you meant.",
                indonesian: "Bertanya tidak mengubah data. Bila sebuah kata salah, siap mengusulkan yang benar."))
        return page.text
    }

    var frontExamples: [String] {
        switch tongue {
        case .indonesian:
            return [
                "hitung wbp yang provinsi = NTT",
                "berapa wbp di Babel?",
                "hitung wbp per satker urutkan jumlah turun teratas 5",
                "persen yang daftar_pemilih = DPT dari wbp per provinsi",
                "tampilkan nama, kapasitas, hitung(wbp) dari satker di NTT",
            ]
        case .english:
            return [
                "count wbp where province = NTT",
                "count wbp in Babel",
                "count wbp by satker sort count desc top 5",
                "share where voter_list = DPT of wbp by province",
                "show name, capacity, count(wbp) of satker in NTT",
            ]
        }
    }

    private var directions: [(String, String)] {
        switch tongue {
        case .indonesian:
            return [
                ("belajar", "kursus singkat, mulai dari pertanyaan pertama"),
                ("bantuan hitung", "tentang satu kata; semuanya: bantuan kata"),
                ("tampilkan tabel", "data apa yang ada"),
                ("uraikan wbp", "isi satu tabel; juga: bantuan wbp"),
                ("jelaskan hitung wbp", "isi pertanyaan dalam kata sehari-hari"),
                ("bantuan excel", "bagi pemakai lembar kerja; juga: bantuan sql"),
                ("selesai", "mengakhiri sesi"),
            ]
        case .english:
            return [
                ("learn", "a short course, from the first question on"),
                ("help count", "about one word; all of them: help keywords"),
                ("show tables", "what data there are"),
                ("describe wbp", "what a table holds; also: help wbp"),
                ("explain count wbp", "a question in plain words before it is run"),
                ("help excel", "for users of spreadsheets; also: help sql"),
                ("quit", "ends the session"),
            ]
        }
    }
}
