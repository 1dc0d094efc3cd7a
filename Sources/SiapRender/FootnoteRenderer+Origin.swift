public import SiapData
public import SiapText

/// How much an answer says about itself.
public enum NoteDetail: String, Sendable, CaseIterable {
    /// What changes how the figures are to be taken.
    case short
    /// All that is known: files, dates, ways of names.
    case full
    case off
}

extension FootnoteRenderer {
    /// Reports matter to what is counted over time, and only where some are missing.
    static func isWorthSaying(_ reported: Footnotes.Reported, of notes: Footnotes) -> Bool {
        !reported.missing.isEmpty && (notes.asOf != nil || notes.period != nil)
    }

    private static let mostNamed = 3

    /// `15 of 18 satker had reported by 14 Feb 2024; Rutan Soe last on 9 Feb`.
    static func reported(_ reported: Footnotes.Reported, in tongue: Tongue, names: Bool = true) -> String {
        let all = NumberFormat.whole(Int64(reported.of), in: tongue),
            count = NumberFormat.whole(Int64(reported.count), in: tongue)
        let by = DateWords.short(reported.by, in: tongue), name = reported.table[tongue]
        if reported.missing.isEmpty {
            return tongue == .english
                ? "all \(all) \(name) had reported by \(by)" : "semua \(all) \(name) sudah melapor sampai \(by)"
        }
        var parts = reported.missing.prefix(mostNamed).enumerated().map { place, missing -> String in
            guard let last = missing.last else {
                return missing.short + (tongue == .english ? " never" : " belum pernah")
            }
            let date = DateWords.short(last, in: tongue, besides: reported.by)
            // The word is said once, with the first that has a date.
            let isFirst = reported.missing.prefix(place).allSatisfy { $0.last == nil }
            return missing.short
                + (tongue == .english ? (isFirst ? " last on " : " on ") : isFirst ? " terakhir " : " ") + date
        }
        let rest = reported.missing.count - parts.count
        if rest > 0 { parts.append(tongue == .english ? "and \(rest) more" : "dan \(rest) lainnya") }
        let missing = names ? "; " + parts.joined(separator: ", ") : ""
        return tongue == .english
            ? "\(count) of \(all) \(name) had reported by \(by)\(missing)"
            : "\(count) dari \(all) \(name) sudah melapor sampai \(by)\(missing)"
    }

    static func sentence(_ reported: Footnotes.Reported) -> Bilingual {
        Bilingual(english: self.reported(reported, in: .english), indonesian: self.reported(reported, in: .indonesian))
    }

    /// What these notes say at length, and later ones of the same conversation need not repeat.
    public static func saidInFull(_ notes: Footnotes) -> Set<Bilingual> {
        var said = Set(notes.synthetic)
        if let reported = notes.reported, isWorthSaying(reported, of: notes) { said.insert(sentence(reported)) }
        return said
    }

    /// `3 left on the day itself and are not counted`; the day is named where the answer has several.
    static func ended(_ notes: Footnotes, in tongue: Tongue) -> String? {
        if notes.suppression?.hidesEnded == true {
            return tongue == .english
                ? "a few left on the day itself and are not counted"
                : "beberapa keluar pada hari itu juga dan tidak terhitung"
        }
        guard let ended = notes.ended, ended.rows > 0 else { return nil }
        let count = NumberFormat.whole(Int64(ended.rows), in: tongue)
        if tongue == .indonesian {
            let day = notes.asOf == ended.day ? "hari itu juga" : DateWords.short(ended.day, in: tongue) + " itu juga"
            return "\(count) keluar pada \(day) dan tidak terhitung"
        }
        let day = notes.asOf == ended.day ? "the day" : DateWords.short(ended.day, in: tongue)
        return "\(count) left on \(day) itself and \(ended.rows == 1 ? "is" : "are") not counted"
    }

    /// `today is 30 November 2026, the data are of 14 February 2024`.
    static func today(_ notes: Footnotes, in tongue: Tongue) -> String? {
        guard let both = notes.today else { return nil }
        let today = DateWords.words(both.today, in: tongue), data = DateWords.words(both.data, in: tongue)
        return tongue == .english
            ? "today is \(today), the data are those of \(data)" : "hari ini \(today), datanya per \(data)"
    }

    /// `pledge_made is not about 47 rows`.
    static func notAbout(_ notes: Footnotes, in tongue: Tongue) -> String? {
        if notes.notAbout.isEmpty { return nil }
        return notes.notAbout.map { note in
            let isHidden = notes.hides(note)
            let rows =
                isHidden
                ? (tongue == .english ? "a few" : "beberapa") : NumberFormat.whole(Int64(note.rows), in: tongue)
            return tongue == .english
                ? "\(note.rule.english) is not about \(rows) row\(note.rows == 1 && !isHidden ? "" : "s")"
                : "\(note.rule.indonesian) tidak berlaku bagi \(rows) baris"
        }.joined(separator: " · ")
    }

    /// `capacity is that of satker`: a number that was found further up, and stands at each row below.
    static func owners(_ notes: Footnotes, in tongue: Tongue) -> String? {
        let owned = notes.paths.compactMap { path in
            path.owner.map {
                tongue == .english
                    ? "\(path.name.english) is that of \($0.english)"
                    : "\(path.name.indonesian) adalah milik \($0.indonesian)"
            }
        }
        return owned.isEmpty ? nil : owned.joined(separator: " · ")
    }

    /// What is hidden, what stands in its place, and what is not protected.
    static func suppressed(_ suppression: Footnotes.Suppression, in tongue: Tongue) -> String {
        let last = suppression.limit - 1
        let counts = last == 1 ? "1" : tongue == .english ? "1 to \(last)" : "1 sampai \(last)"
        if tongue == .indonesian {
            let what =
                suppression.hidden == 0
                ? "tidak ada jumlah \(counts) di sini"
                : "jumlah \(counts) disembunyikan (· atau kosong) beserta jumlah lain yang akan membukanya"
            let unlisted =
                suppression.unlisted > 0
                ? """
                ; \(NumberFormat.whole(Int64(suppression.unlisted), in: tongue)) kelompok sekecil itu tidak \
                ditampilkan
                """
                : ""
            return what + unlisted + "; beberapa pertanyaan sekaligus tidak terlindungi"
        }
        let what =
            suppression.hidden == 0
            ? "no counts of \(counts) here"
            : "counts of \(counts) are hidden (· or empty), with others that would give them away"
        let unlisted =
            suppression.unlisted > 0
            ? "; \(NumberFormat.whole(Int64(suppression.unlisted), in: tongue)) groups so small are not listed" : ""
        return what + unlisted + "; several questions together are not protected"
    }

    /// `wbp: from wbp.csv and events.csv, last event on 14 Feb 2024, synthetic`.
    static func origin(_ origin: Footnotes.Origin, in tongue: Tongue) -> String {
        var parts: [String] = []
        if !origin.files.isEmpty {
            parts.append((tongue == .english ? "from " : "dari ") + list(origin.files, in: tongue))
        }
        if let last = origin.lastEvent {
            parts.append(
                (tongue == .english ? "last event on " : "peristiwa terakhir ") + DateWords.short(last, in: tongue))
        }
        if origin.isSynthetic { parts.append(tongue == .english ? "synthetic" : "rekaan") }
        if parts.isEmpty { parts.append(tongue == .english ? "no file" : "tanpa berkas") }
        return origin.table[tongue] + ": " + parts.joined(separator: ", ")
    }

    /// `province = satker → regency → province`.
    static func path(_ path: Footnotes.Path, in tongue: Tongue) -> String {
        path.name[tongue] + " = " + path.steps.map { $0[tongue] }.joined(separator: " → ")
    }

    private static func list(_ parts: [String], in tongue: Tongue) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        let word = tongue == .english ? " and " : parts.count > 2 ? ", dan " : " dan "
        return parts.dropLast().joined(separator: ", ") + word + last
    }
}

extension FootnoteRenderer {
    /// Notes as they stand below a table in a file.
    public static func block(_ lines: [String], as format: OutputFormat) -> String {
        if lines.isEmpty { return "" }
        switch format {
        case .html:
            return Markup { for line in lines { Markup.element("p", with: ["class": "note"]) { line }.line } }.written
        // A line right below a Markdown table would be a row of it.
        case .markdown: return "\n" + lines.joined(separator: "  \n") + "\n"
        case .table, .csv, .tsv, .json, .ndjson, .svg: return lines.map { $0 + "\n" }.joined()
        }
    }
}
