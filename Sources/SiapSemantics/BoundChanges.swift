public import SiapData
public import SiapText

/// What changed between two dates: opening + came - left = closing, by keys of the rows and by cause.
public struct BoundChanges: Sendable {
    /// What the changes are counted by.
    public enum Key: Sendable {
        case item(BoundItem)
        /// The event that made a row come, leave or change.
        case cause
    }
    /// The first date: the state at its end is the opening.
    public var from: BoundExpression
    /// The last date, not before the first.
    public var to: BoundExpression
    /// Where the period stands in the question.
    public var range: SourceRange
    /// In the order of `by`.
    public var keys: [Key]
    /// The kinds of event of the table, and the calendar.
    public var causes: CodeList

    /// A line of the sum, or one beside it; the raw value is its position in `lines`.
    public enum Line: Int, Sendable, CaseIterable {
        case opening, came, left, closing
        /// Beside the sum, since they do not add: rows that were in only between the dates, out only between them, or
        /// changed inside.
        case cameAndLeft, leftAndReturned, changedInside

        /// True of opening, came, left and closing.
        public var isInSum: Bool { rawValue <= Line.closing.rawValue }
    }

    /// In the order of `Line`.
    public static let lines = CodeList(
        names: Bilingual(english: "line", indonesian: "baris"),
        codes: [
            Code(
                names: Bilingual(english: "opening", indonesian: "awal"),
                doc: Bilingual(english: "at the first date", indonesian: "pada tanggal pertama")),
            Code(names: Bilingual(english: "came", indonesian: "masuk")),
            Code(names: Bilingual(english: "left", indonesian: "keluar")),
            Code(
                names: Bilingual(english: "closing", indonesian: "akhir"),
                doc: Bilingual(english: "opening + came - left", indonesian: "awal + masuk - keluar")),
            Code(
                names: Bilingual(english: "came_and_left", indonesian: "masuk_lalu_keluar"),
                doc: Bilingual(
                    english: "in only between the dates; not in the sum",
                    indonesian: "hanya ada di antara kedua tanggal; di luar penjumlahan")),
            Code(
                names: Bilingual(english: "left_and_returned", indonesian: "keluar_lalu_kembali"),
                doc: Bilingual(
                    english: "out for a while between the dates; not in the sum",
                    indonesian: "sempat keluar di antara kedua tanggal; di luar penjumlahan")),
            Code(
                names: Bilingual(english: "changed_inside", indonesian: "berubah_di_dalam"),
                doc: Bilingual(
                    english: "in all the time, with an event of their own; not in the sum",
                    indonesian: "tetap di dalam, tetapi mengalami peristiwa; di luar penjumlahan")),
        ])
    /// Heading of the column with causes.
    public static let causeNames = Bilingual(english: "cause", indonesian: "sebab")

    /// Line, keys, count; with keys that are items, the line stands across the top behind them.
    public var columns: [OutputColumn] {
        let hasItems = keys.contains { if case .item = $0 { true } else { false } }
        let line = OutputColumn(
            names: BoundChanges.lines.names, type: .code(BoundChanges.lines), role: hasItems ? .acrossKey : .key)
        let own = keys.map { key in
            switch key {
            case .cause: OutputColumn(names: BoundChanges.causeNames, type: .code(causes), role: .key)
            case .item(let item):
                OutputColumn(
                    names: item.names, type: item.expression.type, role: .key, privacy: item.privacy,
                    isOrdinal: item.isOrdinal)
            }
        }
        let count = OutputColumn(
            names: Bilingual(english: "count", indonesian: "jumlah"), type: .wholeNumber,
            role: hasItems ? .additiveMeasure : .measure, ofNothing: .whole(0))
        return (hasItems ? own + [line] : [line] + own) + [count]
    }
}
