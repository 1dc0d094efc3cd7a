public import SiapData
public import SiapText

/// Single values as text: for eyes, in a tongue's manner, or as data, the same in every tongue but for names of codes.
public struct ValueFormatter: Sendable {
    /// Of numbers, dates and codes.
    public let tongue: Tongue
    /// Where labels of rows come from.
    public let catalog: Catalog
    /// Private values are shown; withheld ones never are.
    public let unmasked: Bool

    /// In place of a private value; says nothing of its length.
    public static let mask = "•••"
    /// In place of a count of people that is not told.
    static let hidden = "·"

    public init(catalog: Catalog, tongue: Tongue, unmasked: Bool = false) {
        self.tongue = tongue
        self.catalog = catalog
        self.unmasked = unmasked
    }

    /// In cells and sentences; data formats leave the cell empty.
    public var unknown: String { tongue == .english ? "unknown" : "tidak diketahui" }

    /// As a table or sentence shows it. `places` fixes the decimals of a column; nil gives as many as the number needs.
    public func text(_ value: Value, isPrivate: Bool = false, places: Int? = nil) -> String {
        text(value, privacy: isPrivate ? .stored : .open, places: places)
    }

    /// The same by how private the value is: a derived one is masked even when unknown.
    public func text(_ value: Value, privacy: Privacy, places: Int? = nil) -> String {
        if privacy.hides(value, unmasked: unmasked) { return ValueFormatter.mask }
        switch value {
        case .unknown: return unknown
        case .whole(let number): return NumberFormat.whole(number, in: tongue)
        case .decimal(let number):
            guard let needed = NumberFormat.placesNeeded(number) else {
                return NumberFormat.extreme(number, in: tongue)
            }
            return NumberFormat.decimal(number, places: places ?? needed, in: tongue)
        case .duration(let duration): return words(duration)
        case .interval(let from, let to): return from.iso + (tongue == .english ? " to " : " s.d. ") + to.iso
        case .text, .date, .time, .truth, .code, .row: return plain(value)
        }
    }

    /// As data: nothing localised but words. Unknown is empty.
    public func data(_ value: Value, privacy: Privacy = .open) -> String {
        privacy.hides(value, unmasked: unmasked) ? ValueFormatter.mask : plain(value)
    }

    /// A percentage with what it is of: `64.7 % (1,886/2,914)`.
    public func share(_ percent: Value, of counted: Value, in all: Value) -> String {
        let shownPercent = percentage(percent)
        return "\(shownPercent) (\(text(counted))/\(text(all)))"
    }

    /// One decimal: `64.7 %`.
    public func percentage(_ value: Value) -> String {
        switch value {
        case .decimal(let number): return NumberFormat.decimal(number, places: 1, in: tongue) + " %"
        case .whole(let number): return NumberFormat.decimal(Double(number), places: 1, in: tongue) + " %"
        case .unknown, .text, .date, .time, .truth, .code, .row, .duration, .interval: return unknown
        }
    }

    /// The rows of a many-link by their labels.
    func list(_ rows: [Int], of table: TableID) -> [String] { rows.map { label(of: table, row: $0) } }

    private func label(of table: TableID, row: Int) -> String {
        guard catalog.tables.indices.contains(table.index), row < catalog[table].rowCount else {
            return String(row + 1)
        }
        return catalog[table].label(of: row, unmasked: unmasked, in: tongue)
    }

    private func plain(_ value: Value) -> String {
        switch value {
        case .unknown: return ""
        case .text(let text): return text
        case .whole(let number): return String(number)
        case .decimal(let number): return NumberFormat.plain(number)
        case .date(let day): return day.iso
        case .time(let minutes): return twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
        case .truth(let truth): return truth ? (tongue == .english ? "yes" : "ya") : tongue == .english ? "no" : "tidak"
        case .code(let list, let position): return list.codes[position].names[tongue]
        case .row(let table, let row): return label(of: table, row: row)
        case .duration(let duration):
            return "P" + (duration.months == 0 ? "" : "\(duration.months)M") + "\(duration.days)D"
        case .interval(let from, let to): return from.iso + "/" + to.iso
        }
    }

    private func words(_ duration: Duration) -> String {
        var parts: [String] = []
        if duration.months != 0 { parts.append(counted(duration.months, english: "month", indonesian: "bulan")) }
        if duration.days != 0 || duration.months == 0 {
            parts.append(counted(duration.days, english: "day", indonesian: "hari"))
        }
        return parts.joined(separator: " ")
    }

    func counted(_ number: Int, english: String, indonesian: String) -> String {
        NumberFormat.whole(Int64(number), in: tongue) + " "
            + (tongue == .indonesian ? indonesian : number == 1 ? english : english + "s")
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
