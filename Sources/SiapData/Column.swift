public import SiapColumns

/// One attribute of all rows, in the narrowest width that fits. No row is a dictionary of values.
///
/// Unknown is a value of the storage itself: the largest offset of whole numbers, NaN, or a zero bit of `known`.
public struct Column: Sendable {
    public var type: ValueType
    public var storage: Storage

    public enum Storage: Sendable {
        /// Codes, rows of a linked table, days, minutes, whole numbers.
        case integers(PackedIntegers)
        /// NaN is unknown.
        case doubles([Double])
        case truths(Bitmap, known: Bitmap?)
        case texts(PackedText, known: Bitmap?)
        /// Texts that repeat: positions in a dictionary.
        case dictionary(PackedIntegers, PackedText)
        /// Rows of a many-link: `offsets[i]..<offsets[i + 1]` of `rows` belong to row i.
        case lists(offsets: [UInt32], rows: [UInt32])
    }

    public init(type: ValueType, storage: Storage) {
        self.type = type
        self.storage = storage
    }

    public var count: Int {
        switch storage {
        case .integers(let values): return values.count
        case .doubles(let values): return values.count
        case .truths(let bits, _): return bits.count
        case .texts(let texts, _): return texts.count
        case .dictionary(let values, _): return values.count
        case .lists(let offsets, _): return offsets.count - 1
        }
    }

    /// The physical integer of one cell (`unknownInteger` when unknown); traps for texts, decimals, truths and lists.
    public func integer(at row: Int) -> Int64 {
        guard case .integers(let values) = storage else { preconditionFailure("not an integer column") }
        return values[row] ?? unknownInteger
    }

    /// One cell, for showing it. Many-links give unknown: show them with `list(at:)`.
    public func value(at row: Int) -> Value {
        switch storage {
        case .doubles(let values): return values[row].isNaN ? .unknown : .decimal(values[row])
        case .truths(let bits, let known): return known.map { $0[row] } ?? true ? .truth(bits[row]) : .unknown
        case .texts(let texts, let known): return known.map { $0[row] } ?? true ? .text(texts[row]) : .unknown
        case .dictionary(let values, let texts): return values[row].map { .text(texts[Int($0)]) } ?? .unknown
        case .lists: return .unknown
        case .integers:
            return Column.value(ofInteger: integer(at: row), type: type)
        }
    }

    /// The rows that a many-link of this row names.
    public func list(at row: Int) -> [Int] {
        guard case .lists(let offsets, let rows) = storage else { return [] }
        return rows[Int(offsets[row])..<Int(offsets[row + 1])].map(Int.init)
    }

    public static func value(ofInteger integer: Int64, type: ValueType) -> Value {
        if integer == unknownInteger { return .unknown }
        switch type {
        case .wholeNumber: return .whole(integer)
        case .date: return .date(Day(number: Int32(truncatingIfNeeded: integer)))
        case .time: return .time(minutes: Int(integer))
        case .code(let list): return .code(list, index: Int(integer))
        case .link(let table): return .row(table, row: Int(integer))
        case .truth: return .truth(integer != 0)
        case .text, .decimal, .links, .duration, .interval, .unknown: return .unknown
        }
    }
}
