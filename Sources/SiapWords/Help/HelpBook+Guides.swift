import SiapData
import SiapSemantics
import SiapText

/// Guide pages: lists of what there is, limits, and siap beside what a reader knows.
extension HelpBook {
    func page(_ guide: GuidePage) -> PageText {
        var page = PageText()
        switch guide {
        case .tables: tables(&page)
        case .attributes: attributes(&page)
        case .rules: rules(&page)
        case .events: events(&page)
        case .messages: messages(&page)
        case .meanings: meanings(&page)
        case .functions: functions(&page)
        case .keywords: keywords(&page)
        case .codes: codeLists(&page)
        case .calendar: calendar(&page)
        case .settings: settings(&page)
        case .limits: limits(&page)
        case .operators: operators(&page)
        case .why: reasons(&page)
        case .keys: keys(&page)
        case .sql:
            page.paragraph(
                spoken(
                    english: """
                        siap beside SQL. Links are followed by themselves, unknowns are always told, and a question \
                        always has a date.
                        """,
                    indonesian: """
                        siap di samping SQL. Tautan diikuti sendiri, kosong selalu disebut, dan pertanyaan selalu \
                        punya tanggal.
                        """))
            comparisons(guide, into: &page)
            page.paragraph(
                spoken(
                    english: """
                        Any question in SQL: "explain sql" and the question. It runs in DuckDB over the csv files of \
                        the pack.
                        """,
                    indonesian: """
                        Pertanyaan apa pun dalam SQL: "jelaskan sql" lalu pertanyaannya. Hasilnya berjalan di DuckDB \
                        atas berkas csv paket ini.
                        """))
            page.examples(exampleLabel, statements: [KeywordHelp.sql.example[tongue]])
        case .excel:
            page.paragraph(
                spoken(
                    english: """
                        siap beside the spreadsheet. A blank is neither 0 nor "no"; what is left out for it is told \
                        below the answer. Codes stay text, their leading zeros stay. Percentages are worked out from \
                        the rows and never averaged. Asking changes no data, and a question that is saved can be asked \
                        again tomorrow.
                        """,
                    indonesian: """
                        siap di samping lembar kerja. Sel kosong bukan 0 dan bukan "tidak"; yang tidak ikut terhitung \
                        karenanya disebut di bawah jawaban. Kode tetap teks, nol di depannya tidak hilang. Persentase \
                        dihitung dari barisnya dan tidak pernah dirata-ratakan. Bertanya tidak mengubah data, dan \
                        pertanyaan yang disimpan dapat diulang besok.
                        """))
            comparisons(guide, into: &page)
        }
        return page
    }

    /// Side by side where both fit, else the statement on the line below, so that it can be copied whole.
    private func comparisons(_ guide: GuidePage, into page: inout PageText) {
        let rows = guide.comparisons(tongue)
        let column = rows.map(\.other.count).max() ?? 0
        for (other, statement) in rows {
            if column + 4 + statement.count <= PageText.width {
                page.statement(statement, after: "  " + other + String(repeating: " ", count: column + 2 - other.count))
            } else {
                page.line("  " + other)
                page.statement(statement, indent: 6)
            }
        }
    }

    private func tables(_ page: inout PageText) {
        page.line(spoken(english: "Tables:", indonesian: "Tabel:"))
        let column = min(24, catalog.tables.map { $0.schema.names[tongue].count }.max() ?? 0)
        for table in catalog.tables {
            let doc = table.schema.doc?[tongue] ?? capitalized(rows(table))
            page.entry(table.schema.names[tongue], text: doc, column: column)
        }
        page.paragraph(
            spoken(english: "More: help and the name of a table.", indonesian: "Lebih jauh: bantuan dan nama tabelnya.")
        )
    }

    private func functions(_ page: inout PageText) {
        page.line(spoken(english: "Functions:", indonesian: "Fungsi:"))
        let signatures = Function.allCases.map(\.signature)
        let column = min(24, signatures.map { $0.names[tongue].count }.max() ?? 0)
        for signature in signatures { page.entry(signature.names[tongue], text: signature.doc[tongue], column: column) }
        page.paragraph(
            spoken(
                english: "More: help and the name of a function, such as help age.",
                indonesian: "Lebih jauh: bantuan dan nama fungsinya, misalnya bantuan umur."))
    }

    private func heading(of kind: KeywordKind) -> String {
        switch kind {
        case .reserved: spoken(english: "Never a name:", indonesian: "Tidak bisa menjadi nama:")
        case .soft: spoken(english: "With a meaning in their place only:", indonesian: "Hanya berarti di tempatnya:")
        }
    }

    private func keywords(_ page: inout PageText) {
        page.paragraph(
            spoken(
                english: "Keywords; each has an Indonesian counterpart, and both are accepted.",
                indonesian: "Kata kunci; setiap kata punya pasangan Inggris, dan keduanya diterima."))
        for kind in [KeywordKind.reserved, .soft] {
            page.blank()
            page.line(heading(of: kind))
            let entries = KeywordTable.entries.filter { $0.kind == kind }
            page.paragraph(entries.map { $0.words(tongue)[0] }.joined(separator: ", "), indent: 2)
        }
        page.paragraph(
            spoken(
                english: """
                    More: help and the word, such as help where; words with more than one meaning: help double \
                    meanings.
                    """,
                indonesian: """
                    Lebih jauh: bantuan dan katanya, misalnya bantuan yang; kata bermakna lebih dari satu: bantuan \
                    makna ganda.
                    """))
    }

    private func codeLists(_ page: inout PageText) {
        page.line(spoken(english: "Code lists:", indonesian: "Daftar kode:"))
        let column = min(24, catalog.codeLists.map { $0.names[tongue].count }.max() ?? 0)
        for list in catalog.codeLists {
            page.entry(
                list.names[tongue], text: list.codes.map { $0.names[tongue] }.joined(separator: ", "), column: column)
        }
    }

    private func calendar(_ page: inout PageText) {
        page.line(spoken(english: "Calendar:", indonesian: "Kalender:"))
        let column = min(24, catalog.calendar.map { $0.names[tongue].count }.max() ?? 0)
        for entry in catalog.calendar {
            page.entry(
                entry.names[tongue], text: words(entry) + (entry.doc.map { ". " + $0[tongue] } ?? ""), column: column)
        }
        page.paragraph(
            spoken(
                english: "Space, hyphen and underscore are one: election day, h-7.",
                indonesian: "Spasi, tanda hubung, dan garis bawah sama: hari H, H-7."))
    }

    private func settings(_ page: inout PageText) {
        page.line(spoken(english: "Settings:", indonesian: "Pengaturan:"))
        let column =
            (Setting.explained.map { $0.names[tongue].count } + parameters.map { $0.names[tongue].count }).max() ?? 0
        for setting in Setting.explained {
            page.entry(setting.names[tongue], text: setting.text[tongue], column: column)
        }
        parameters(&page, column: column)
        page.examples(
            exampleLabel,
            statements: [
                Setting.language.examples(tongue)[0],
                Keyword.show.spelling(tongue) + " " + Keyword.settings.spelling(tongue),
            ])
    }

    private func operators(_ page: inout PageText) {
        page.line(spoken(english: "Signs, the loosest first:", indonesian: "Tanda, dari yang mengikat paling longgar:"))
        for (sign, text, statement) in GuidePage.operators(tongue) {
            page.entry(sign, text: text[tongue], column: 9)
            page.statement(statement, indent: 13)
        }
    }

    /// Of what, a bar, and how much.
    private static let limitRows: [Bilingual] = [
        Bilingual(
            english: "nesting|1,000 levels of brackets, blocks and chained operators",
            indonesian: "kedalaman|1.000 tingkat kurung, blok, dan operator berantai"),
        Bilingual(english: "include|100 scripts deep", indonesian: "sertakan|100 skrip bertingkat"),
        Bilingual(english: "groups|10 million in one result", indonesian: "kelompok|10 juta dalam satu hasil"),
        Bilingual(english: "memory|80 % of the machine's", indonesian: "memori|80 % memori mesin"),
        Bilingual(english: "statement|1 MB", indonesian: "pernyataan|1 MB"),
        Bilingual(english: "columns|10,000 in a file", indonesian: "kolom|10.000 dalam satu berkas"),
        Bilingual(
            english: "whole numbers|64 bits, ±9,223,372,036,854,775,807; beyond that is an error, never a wrong sum",
            indonesian:
                "bilangan bulat|64 bit, ±9.223.372.036.854.775.807; lebih dari itu galat, bukan jumlah yang salah"),
        Bilingual(english: "decimals|64 bits, about 15 digits", indonesian: "desimal|64 bit, sekitar 15 angka"),
        Bilingual(english: "dates|0001-01-01 to 9999-12-31", indonesian: "tanggal|0001-01-01 sampai 9999-12-31"),
    ]

    private func limits(_ page: inout PageText) {
        page.line(spoken(english: "Limits:", indonesian: "Batas:"))
        for row in HelpBook.limitRows {
            let parts = row[tongue].split(separator: "|", maxSplits: 1).map(String.init)
            page.entry(parts[0], text: parts[1], column: 14)
        }
        page.paragraph(
            spoken(
                english: "Ctrl-C stops a question that is running and keeps the session.",
                indonesian: "Ctrl-C menghentikan pertanyaan yang sedang berjalan; sesi tetap ada."))
    }
}
