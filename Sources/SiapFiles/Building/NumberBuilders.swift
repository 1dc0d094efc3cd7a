import SiapColumns
import SiapData
import SiapText

// The arrays are moved into a local variable for the length of a block: appending to a property of a class would
// check exclusive access at each cell.

final class WholeNumberBuilder: ColumnBuilder {
    private var values: [Int64] = []
    private let style: NumberStyle
    private var damage = SpreadsheetDamage()

    init(_ attribute: Attribute, _ style: NumberStyle) {
        self.style = style
        super.init(attribute)
    }

    override func take(_ block: RecordBlock, _ column: Int, _ log: RejectLog) {
        var values = self.values
        self.values = []
        for row in 0..<block.rows {
            let cell = block.field(row: row, column: column).trimmed
            if let value = CellParsing.whole(cell, style: style) {
                if cell.count == 16 { damage.look(cell) }
                values.append(value)
                continue
            }
            values.append(unknownInteger)
            if !CellParsing.isUnknown(cell) { log.reject(block, row: row, diagnostic: badCell(block, row, column)) }
        }
        self.values = values
    }

    override func drop(_ block: RecordBlock) { values.dropRejected(block) }
    override func finish() -> Column { Column(type: attribute.type, integers: values) }
    override var warnings: [Diagnostic] { damage.warnings(attribute) }
}

final class TimeBuilder: ColumnBuilder {
    private var values: [Int64] = []

    override func take(_ block: RecordBlock, _ column: Int, _ log: RejectLog) {
        for row in 0..<block.rows {
            let cell = block.field(row: row, column: column).trimmed
            let minutes = CellParsing.minutes(cell)
            values.append(minutes ?? unknownInteger)
            if minutes == nil, !CellParsing.isUnknown(cell) {
                log.reject(block, row: row, diagnostic: badCell(block, row, column))
            }
        }
    }

    override func drop(_ block: RecordBlock) { values.dropRejected(block) }
    override func finish() -> Column { Column(type: attribute.type, integers: values) }
}

/// Days in sixteen bits until one comes that does not fit.
final class DateBuilder: ColumnBuilder {
    /// 1900-01-01: with sixteen bits, days reach 2079.
    private static let base: Int32 = -25567
    private var narrow: [UInt16] = []
    private var wide: [Int32]?
    let dates: DateReading

    init(_ attribute: Attribute, _ dates: DateReading) {
        self.dates = dates
        super.init(attribute)
    }

    override func take(_ block: RecordBlock, _ column: Int, _ log: RejectLog) {
        if wide != nil { return takeWide(block, column, log) }
        var values = narrow
        narrow = []
        let before = values.count
        for row in 0..<block.rows {
            let cell = block.field(row: row, column: column).trimmed
            guard let day = CellParsing.day(cell, dates: dates) else {
                values.append(.max)
                if !CellParsing.isUnknown(cell) { log.reject(block, row: row, diagnostic: badCell(block, row, column)) }
                continue
            }
            let offset = day - DateBuilder.base
            if offset < 0 || offset >= 65_535 {
                values.removeLast(values.count - before)
                wide = values.map { $0 == .max ? .min : Int32($0) + DateBuilder.base }
                return takeWide(block, column, log)
            }
            values.append(UInt16(truncatingIfNeeded: offset))
        }
        narrow = values
    }

    private func takeWide(_ block: RecordBlock, _ column: Int, _ log: RejectLog) {
        var values = wide ?? []
        wide = []
        for row in 0..<block.rows {
            let cell = block.field(row: row, column: column).trimmed
            let day = CellParsing.day(cell, dates: dates)
            values.append(day ?? .min)
            if day == nil, !CellParsing.isUnknown(cell) {
                log.reject(block, row: row, diagnostic: badCell(block, row, column))
            }
        }
        wide = values
    }

    override func drop(_ block: RecordBlock) {
        if wide == nil { narrow.dropRejected(block) } else { wide!.dropRejected(block) }
    }

    override func finish() -> Column {
        guard let wide else {
            let days = PackedIntegers(cells: narrow, base: Int64(DateBuilder.base))
            return Column(type: attribute.type, storage: .integers(days))
        }
        return Column(type: attribute.type, integers: wide.map { $0 == .min ? unknownInteger : Int64($0) })
    }
}

final class DecimalBuilder: ColumnBuilder {
    private var values: [Double] = []
    private let style: NumberStyle

    init(_ attribute: Attribute, _ style: NumberStyle) {
        self.style = style
        super.init(attribute)
    }

    override func take(_ block: RecordBlock, _ column: Int, _ log: RejectLog) {
        var values = self.values
        self.values = []
        for row in 0..<block.rows {
            let cell = block.field(row: row, column: column).trimmed
            let value = CellParsing.decimal(cell, style: style)
            values.append(value ?? .nan)
            if value == nil, !CellParsing.isUnknown(cell) {
                log.reject(block, row: row, diagnostic: badCell(block, row, column))
            }
        }
        self.values = values
    }

    override func drop(_ block: RecordBlock) { values.dropRejected(block) }
    override func finish() -> Column { Column(type: attribute.type, storage: .doubles(values)) }
}

final class TruthBuilder: ColumnBuilder {
    private var values: [UInt8] = []
    private let cache = ShortWordCache()

    override func take(_ block: RecordBlock, _ column: Int, _ log: RejectLog) {
        var values = self.values
        self.values = []
        for row in 0..<block.rows {
            let cell = block.field(row: row, column: column).trimmed
            let word = ShortWordCache.word(cell)
            if let known = cache.find(word) {
                values.append(UInt8(truncatingIfNeeded: known))
                continue
            }
            let truth = CellParsing.truth(cell)
            values.append(truth ?? 2)
            if let truth { cache.remember(word, UInt32(truth)) }
            if truth == nil, !CellParsing.isUnknown(cell) {
                log.reject(block, row: row, diagnostic: badCell(block, row, column))
            }
        }
        self.values = values
    }

    override func drop(_ block: RecordBlock) { values.dropRejected(block) }
    override func finish() -> Column { Column(truths: values) }
}

/// A column that the file does not have: unknown in every row.
final class AbsentBuilder: ColumnBuilder {
    private var rows = 0
    private let domain: Int?

    init(_ attribute: Attribute, domain: Int?) {
        self.domain = domain
        super.init(attribute)
    }

    override func take(_ block: RecordBlock, _ column: Int, _ log: RejectLog) { rows += block.rows }
    override func drop(_ block: RecordBlock) { rows -= block.rejectedCount }

    override func finish() -> Column {
        if attribute.type == .text {
            let places = PackedIntegers(codes: [UInt32](repeating: .max, count: rows), domain: 0)
            return Column(type: .text, storage: .dictionary(places, PackedText()))
        }
        return Column(type: attribute.type, values: [Value](repeating: .unknown, count: rows), domain: domain)
    }
}

/// A spreadsheet keeps fifteen digits: long identity numbers come back with their last digit zero.
struct SpreadsheetDamage {
    private var long = 0
    private var rounded = 0

    mutating func look(_ cell: Field) {
        for index in 0..<16 where cell.start[index] &- 48 > 9 { return }
        long += 1
        if cell.start[15] == 48 { rounded += 1 }
    }

    /// Honest numbers end in zero one time in ten; four or more that all do were rounded.
    func warnings(_ attribute: Attribute) -> [Diagnostic] {
        guard rounded > 3, rounded == long else { return [] }
        return [Diagnostic(.roundedNumbers(column: attribute.names, count: rounded), at: nil, severity: .warning)]
    }
}
