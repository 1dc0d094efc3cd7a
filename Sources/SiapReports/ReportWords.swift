import SiapData
package import SiapRender
package import SiapText

/// What a report says besides what was asked for.
package enum ReportWords {
    package static let contents = Bilingual(english: "Contents", indonesian: "Daftar isi")
    package static let figures = Bilingual(english: "The figures behind the chart", indonesian: "Angka di balik grafik")
    /// In letters.
    package static let longestQuestion = 600
    package static let untitled = Bilingual(english: "Report", indonesian: "Laporan")
    package static let table = Bilingual(english: "Table", indonesian: "Tabel")
    package static let chart = Bilingual(english: "Chart", indonesian: "Grafik")
    package static let asked = Bilingual(
        english: "The question as written", indonesian: "Pertanyaan sebagaimana ditulis")
    package static let noRows = Bilingual(english: "no rows", indonesian: "tidak ada baris")
    package static let nothing = Bilingual(
        english: "Nothing to report here.", indonesian: "Tidak ada yang dilaporkan di sini.")

    /// How a title stands among the answers that are shown; nil where they are read by programs.
    package static func headline(_ title: String, level: Int, as format: OutputFormat) -> String? {
        switch format {
        case .table:
            let line = String(
                repeating: level == 1 ? "═" : "─", count: max(1, min(DisplayWidth.of(title), longestRule)))
            return (level == 1 ? "" : "\n") + title + "\n" + line
        case .markdown:
            return (level == 1 ? "" : "\n") + String(repeating: "#", count: level) + " " + ReportMarkdown.escaped(title)
                + "\n"
        case .csv, .tsv, .json, .ndjson, .html, .svg: return nil
        }
    }

    private static let longestRule = 76

    package static func saved(_ file: String, content: ReportContent) -> Bilingual {
        let failed = content.failures
        let english =
            failed == 0 ? "" : failed == 1 ? "; there is a problem in it" : "; there are \(failed) problems in it"
        let indonesian = failed == 0 ? "" : "; di dalamnya ada \(failed) masalah"
        return Bilingual(
            english: "\(file): the report “\(content.title)” is saved" + english,
            indonesian: "\(file): laporan “\(content.title)” disimpan" + indonesian)
    }

    /// The same name with an ending that a report can have.
    package static func otherName(_ name: String) -> [Bilingual] {
        var stem = name[...]
        if let dot = name.lastIndex(of: "."), dot > name.startIndex, !name[dot...].contains("/") { stem = name[..<dot] }
        return stem.isEmpty ? [] : [Bilingual("\"\(stem).html\""), Bilingual("\"\(stem).md\"")]
    }

    /// The lines under the title: of which days, what is made up, when it was put together.
    package static func facts(_ content: ReportContent) -> [String] {
        let tongue = content.tongue
        var lines: [String] = []
        if let dates = dates(content) { lines.append(dates) }
        if !content.synthetic.isEmpty {
            lines.append(
                (tongue == .english ? "Synthetic data: " : "Data sintetis: ")
                    + content.synthetic.map { $0[tongue] }.joined(separator: " · ") + ".")
        }
        let made = DateWords.words(content.madeOn, in: tongue)
        lines.append(tongue == .english ? "Put together on \(made)." : "Disusun pada \(made).")
        return lines
    }

    private static func dates(_ content: ReportContent) -> String? {
        let tongue = content.tongue
        let days = content.dates.keys.sorted()
        guard let last = days.last else {
            guard let end = content.dataUntil.map({ DateWords.withWeekday($0, in: tongue) }), content.usesData else {
                return nil
            }
            return tongue == .english ? "Data until \(end)." : "Data sampai \(end)."
        }
        let names = days.map { DateWords.withWeekday($0, in: tongue) }
        if days.count == 1 {
            let isEnd = content.dates[last] == true
            return tongue == .english
                ? "As of \(names[0])" + (isEnd ? " (end of data)." : ".")
                : "Keadaan per \(names[0])" + (isEnd ? " (tanggal data terakhir)." : ".")
        }
        if days.count > 3 {
            return tongue == .english
                ? "As of \(days.count) dates up to \(names[days.count - 1]); each answer names its own."
                : "Keadaan per \(days.count) tanggal sampai \(names[days.count - 1]); tiap jawaban menyebut tanggalnya."
        }
        return tongue == .english
            ? "As of " + names.joined(separator: " and ") + "; each answer names its own date."
            : "Keadaan per " + names.joined(separator: " dan ") + "; tiap jawaban menyebut tanggalnya."
    }

    package static func warning(_ content: ReportContent) -> String? {
        let count = content.failures
        if count == 0 { return nil }
        return content.tongue == .english
            ? (count == 1 ? "There is a problem" : "There are \(count) problems") + " in this report; see below."
            : "Ada \(count) masalah dalam laporan ini; lihat di bawah."
    }

    /// What stands behind every figure of the page.
    package static func foot(_ tongue: Tongue) -> String {
        tongue == .english
            ? """
            Made with siap. Under each answer stand its date, what was left out and the origin of the data; where \
            a script runs, tables sort by a press on a head.
            """
            : """
            Disusun dengan siap. Di bawah tiap jawaban tertulis tanggalnya, yang tidak ikut terhitung, dan asal \
            datanya; tabel dapat diurutkan dengan menekan judul kolom.
            """
    }
}
