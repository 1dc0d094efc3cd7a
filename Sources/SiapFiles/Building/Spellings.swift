import SiapColumns
import SiapData
import SiapText

/// What the words of one column mean, asked once for each distinct word: positions of codes, or rows of a linked table.
final class Spellings {
    static let unknown = UInt32.max
    static let failed = UInt32.max - 1

    private var index = TextIndex()
    private var meanings: [UInt32] = []
    private var problems: [Int: CellProblem] = [:]
    private let meaning: Meaning
    /// A word that is no key named a row.
    private(set) var usesOtherWords = false
    /// The linked table itself: to ask the catalog for it copies it, each time.
    private let target: Table?
    /// Its rows, read when the first word asks for one.
    private lazy var settled = target.map(SettledTable.init)
    private let cache = ShortWordCache()
    private lazy var keyForm = target.map { KeyForm($0) }

    enum Meaning {
        case codes(CodeList)
        case rows(TableID, Catalog)
    }

    init(_ meaning: Meaning) {
        self.meaning = meaning
        if case .rows(let table, let catalog) = meaning { target = catalog[table] } else { target = nil }
    }

    /// How many codes or rows there can be.
    var domain: Int {
        switch meaning {
        case .codes(let list): return list.codes.count
        case .rows: return target?.rowCount ?? 0
        }
    }

    /// The meaning of each cell of a column.
    func meanings(of block: RecordBlock, _ column: Int, into result: inout [UInt32]) {
        for row in 0..<block.rows {
            let cell = block.field(row: row, column: column).trimmed
            let word = ShortWordCache.word(cell)
            if let known = cache.find(word) {
                result.append(known)
                continue
            }
            let meaning = meaning(of: cell)
            cache.remember(word, meaning)
            result.append(meaning)
        }
    }

    func meaning(of cell: Field) -> UInt32 {
        if cell.count == 0 { return Spellings.unknown }
        let (number, isNew) = index.insert(utf8: cell.bytes)
        if !isNew { return meanings[number] }
        let found = find(cell, number)
        meanings.append(found)
        return found
    }

    /// Why the word means nothing, after `meaning(of:)` said `failed`.
    func problem(of cell: Field) -> CellProblem {
        index.find(utf8: cell.bytes).flatMap { problems[$0] } ?? .badCell
    }

    private func find(_ cell: Field, _ number: Int) -> UInt32 {
        // A key is the usual way to name a row, and needs no text of its own.
        if let row = settled?.table.row(utf8: cell.bytes) { return UInt32(row) }
        let text = cell.text
        switch meaning {
        case .codes(let list):
            if let position = list.position(of: text) { return UInt32(position) }
            if CellParsing.isUnknown(cell) { return Spellings.unknown }
            problems[number] = .badCell
        case .rows(let table, let catalog):
            guard let target else { return Spellings.failed }
            if CellParsing.isUnknown(cell) { return Spellings.unknown }
            let rows = catalog.rows(of: table, meaning: text)
            if rows.count == 1 {
                usesOtherWords = true
                return UInt32(rows[0])
            }
            let names = target.schema.names
            if rows.isEmpty {
                // A file of wrong links would search for near names a million times.
                let others = target.schema.othersFrom.map { catalog.spellings(of: $0) } ?? []
                let near = problems.count < 50 ? NearNames.near(text, among: catalog.spellings(of: table) + others) : []
                problems[number] = .nothing(names, near: near, mayShow: keyForm?.mayShow(text) ?? true)
            } else {
                problems[number] = .ambiguous(
                    names, rows.prefix(5).map { target.shownKey(of: $0) }, mayShow: keyForm?.mayShow(text) ?? true)
            }
        }
        return Spellings.failed
    }
}

/// A table whose rows have been read, to be looked at many times: asked of a constant, it is not copied.
private final class SettledTable {
    let table: Table

    init(_ table: Table) {
        var table = table
        table.settle()
        self.table = table
    }
}

/// A column of codes or links to one row, in the width that its domain needs.
final class CodesBuilder: ColumnBuilder {
    // One of the three is used: a generic class would ask for its metadata at each cell.
    private var bytes: [UInt8] = []
    private var shorts: [UInt16] = []
    private var words: [UInt32] = []
    private var meanings: [UInt32] = []
    private let width: Width
    private let spellings: Spellings

    private enum Width { case one, two, four }

    /// Widths as `Column(type:integers:domain:)` chooses them, so that events can set any code later.
    init(_ attribute: Attribute, _ spellings: Spellings) {
        self.spellings = spellings
        width = spellings.domain < 255 ? .one : spellings.domain < 65_535 ? .two : .four
        super.init(attribute)
    }

    override func take(_ block: RecordBlock, _ column: Int, _ log: RejectLog) {
        var meanings = self.meanings
        self.meanings = []
        meanings.removeAll(keepingCapacity: true)
        spellings.meanings(of: block, column, into: &meanings)
        for row in 0..<block.rows where meanings[row] == Spellings.failed {
            let cell = block.field(row: row, column: column).trimmed
            let line = block.lines[row]
            log.reject(
                block, row: row, diagnostic: spellings.problem(of: cell).diagnostic(cell.text, attribute, line: line))
        }
        // The unknown of 32 bits, cut off, is the unknown of any width.
        switch width {
        case .one: bytes.append(contentsOf: meanings.lazy.map { UInt8(truncatingIfNeeded: $0) })
        case .two: shorts.append(contentsOf: meanings.lazy.map { UInt16(truncatingIfNeeded: $0) })
        case .four: words += meanings
        }
        self.meanings = meanings
    }

    override func drop(_ block: RecordBlock) {
        switch width {
        case .one: bytes.dropRejected(block)
        case .two: shorts.dropRejected(block)
        case .four: words.dropRejected(block)
        }
    }

    override var namesRowsOtherwise: Bool { spellings.usesOtherWords }

    override func finish() -> Column {
        switch width {
        case .one: return Column(type: attribute.type, storage: .integers(PackedIntegers(cells: bytes)))
        case .two: return Column(type: attribute.type, storage: .integers(PackedIntegers(cells: shorts)))
        case .four: return Column(type: attribute.type, storage: .integers(PackedIntegers(cells: words)))
        }
    }
}

/// A many-link: keys with `;` between them.
final class LinksBuilder: ColumnBuilder {
    private var offsets: [UInt32] = [0]
    private var rows: [UInt32] = []
    private let spellings: Spellings

    init(_ attribute: Attribute, _ spellings: Spellings) {
        self.spellings = spellings
        super.init(attribute)
    }

    override func take(_ block: RecordBlock, _ column: Int, _ log: RejectLog) {
        for row in 0..<block.rows {
            takeCell(block.field(row: row, column: column).trimmed, block, row, log)
            offsets.append(UInt32(rows.count))
        }
    }

    private func takeCell(_ cell: Field, _ block: RecordBlock, _ row: Int, _ log: RejectLog) {
        let first = rows.count
        var rest = cell
        while rest.count > 0 {
            let length = rest.bytes.firstIndex(of: UInt8(ascii: ";")) ?? rest.count
            let part = Field(start: rest.start, count: length).trimmed
            let taken = min(rest.count, length + 1)
            rest = Field(start: rest.start + taken, count: rest.count - taken)
            let meaning = spellings.meaning(of: part)
            if meaning == Spellings.unknown { continue }
            if meaning == Spellings.failed {
                let line = block.lines[row]
                log.reject(
                    block, row: row,
                    diagnostic: spellings.problem(of: part).diagnostic(part.text, attribute, line: line))
            } else if !rows[first...].contains(meaning) {
                rows.append(meaning)
            }
        }
    }

    override func drop(_ block: RecordBlock) {
        let start = offsets.count - 1 - block.rows
        let tailOffsets = Array(offsets[start...]), tailRows = Array(rows[Int(offsets[start])...])
        offsets.removeLast(block.rows)
        rows.removeLast(tailRows.count)
        for row in 0..<block.rows where !block.rejected[row] {
            let own = Int(tailOffsets[row] - tailOffsets[0])..<Int(tailOffsets[row + 1] - tailOffsets[0])
            rows += tailRows[own]
            offsets.append(UInt32(rows.count))
        }
    }

    override var namesRowsOtherwise: Bool { spellings.usesOtherWords }

    override func finish() -> Column { Column(type: attribute.type, storage: .lists(offsets: offsets, rows: rows)) }
}
