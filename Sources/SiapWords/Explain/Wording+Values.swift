package import SiapData
import SiapRender
import SiapSemantics
import SiapText

/// Values, dates and lists in words.
extension Wording {
    /// A private one is masked only if it is among the hidden.
    package func words(_ value: Value) -> String {
        if hidden.contains(value) { return ValueFormatter.mask }
        switch value {
        case .unknown: return spoken(english: "unknown", indonesian: "kosong")
        case .text(let text): return "\"\(text)\""
        case .whole(let number): return words(Int(number))
        case .decimal(let number):
            let text = String(describing: number)
            return tongue == .indonesian ? text.replacing(".", with: ",") : text
        case .date(let day): return words(day)
        case .time(let minutes): return words(minutes: minutes)
        case .truth(let bit):
            return bit ? spoken(english: "yes", indonesian: "ya") : spoken(english: "no", indonesian: "tidak")
        case .code(let list, let index):
            return list.codes.indices.contains(index) ? spaced(list.codes[index].names) : "…"
        case .row(let table, let row): return label(of: table, row: row)
        case .duration(let duration): return words(duration)
        case .interval(let from, let to): return words(from, to: to)
        }
    }

    /// A value of the question itself; masked where it may be a private one that a variable holds.
    func constant(_ value: Value) -> String {
        if hidesTexts, value.mayNamePerson { return ValueFormatter.mask }
        switch value {
        case .text, .whole, .decimal, .date, .time: return hidesConstants ? ValueFormatter.mask : words(value)
        case .unknown, .truth, .code, .row, .duration, .interval: return words(value)
        }
    }

    /// A row is called by its label, or by its key where the label is private.
    func label(of table: TableID, row: Int) -> String {
        let table = catalog[table]
        guard row >= 0, row < table.rowCount else { return "…" }
        if let index = table.schema.labelAttribute, table.schema[index].isPrivate, !unmasked {
            return table.key(of: row)
        }
        return table.label(of: row, unmasked: unmasked, in: tongue)
    }

    /// Four digits stay together, since they may be a year.
    func words(_ number: Int) -> String {
        number.magnitude < 10_000 ? String(number) : NumberFormat.whole(Int64(number), in: tongue)
    }

    /// `14 February 2024`.
    package func words(_ day: Day) -> String {
        isBrief ? DateWords.short(day, in: tongue) : DateWords.words(day, in: tongue)
    }

    func words(_ from: Day, to: Day) -> String { DateWords.interval(from: from, to: to, in: tongue) }

    private func words(minutes: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return two(minutes / 60) + spoken(english: ":", indonesian: ".") + two(minutes % 60)
    }

    private func words(_ duration: Duration) -> String {
        func counted(_ count: Int, english: String, indonesian: String) -> String {
            spoken(
                english: "\(count) \(english)" + (count.magnitude == 1 ? "" : "s"), indonesian: "\(count) \(indonesian)"
            )
        }
        var parts: [String] = []
        if duration.months != 0 {
            parts.append(
                duration.months % 12 == 0
                    ? counted(duration.months / 12, english: "year", indonesian: "tahun")
                    : counted(duration.months, english: "month", indonesian: "bulan"))
        }
        if duration.days != 0 || parts.isEmpty {
            parts.append(counted(duration.days, english: "day", indonesian: "hari"))
        }
        return list(parts)
    }

    // MARK: Lists

    /// Commas, and "and" before the last; more than 12 are cut, and how many is said.
    package func list(_ parts: [String]) -> String { list(parts, last: spoken(english: "and", indonesian: "dan")) }
    func choices(_ parts: [String]) -> String { list(parts, last: spoken(english: "or", indonesian: "atau")) }

    /// `a, b and c`; a long list is cut and says by how much.
    private func list(_ parts: [String], last word: String) -> String {
        if parts.count > Wording.longestList {
            let rest = words(parts.count - Wording.longestList)
            return parts.prefix(Wording.longestList).joined(separator: ", ")
                + spoken(english: " and \(rest) more", indonesian: ", dan \(rest) lagi")
        }
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        let comma = tongue == .indonesian && parts.count > 2 ? "," : ""
        return parts.dropLast().joined(separator: ", ") + "\(comma) \(word) \(last)"
    }

    /// A doc's first clause, in the middle of a sentence.
    package func shortened(_ doc: String) -> String {
        let end = doc.firstIndex { ",;:.(".contains($0) } ?? doc.endIndex
        var short = String(doc[..<end])
        while short.last == " " { short.removeLast() }
        guard let first = short.first, short.dropFirst().first?.isLowercase == true else { return short }
        return first.lowercased() + short.dropFirst()
    }
}
