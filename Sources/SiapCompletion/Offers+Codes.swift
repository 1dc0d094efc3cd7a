import SiapColumns
import SiapData
import SiapSemantics
import SiapText

/// Members of code lists, rows by the texts they are known by, and places.
extension Offers {
    /// Tables of millions are not walked through for a key press.
    private static let rowsLookedAt = 50_000
    /// Nor are their names told apart.
    private static let rowsNamedApart = 20_000

    func codes(of table: CodeList, _ list: inout Collector) {
        for (number, code) in table.codes.enumerated() {
            add(code, meaning: .code(table, index: number), of: table.names, into: &list)
        }
    }

    private func add(_ code: Code, meaning value: Value, of name: Bilingual, into list: inout Collector) {
        if list.isFull { return }
        guard let spelling = ([code.names[list.spelling]] + code.aliases).first(where: list.prefix.begins) else {
            return
        }
        list.add(
            value: spelling, as: .code, meaning: value, description: (code.doc ?? name)[list.tongue], mayBeBare: true)
    }

    /// Rows by alias, label or key, whichever fits what is typed; the label describes them.
    func rows(of id: TableID, mayBeBare: Bool, _ list: inout Collector) {
        let table = book.catalog[id]
        let texts = RowTexts(table)
        if texts.columns.isEmpty { return }
        for row in 0..<min(table.rowCount, Offers.rowsLookedAt) {
            if list.isFull { return }
            guard let best = texts.best(of: row, with: list.prefix, bare: mayBeBare && !list.isInString) else {
                continue
            }
            guard let (text, isLabel) = isShared(best.text, in: table) ? texts.alone(row, in: table) : best else {
                continue
            }
            let description =
                isLabel ? table.schema.names[list.tongue] : texts.label(of: row) ?? table.schema.names[list.tongue]
            list.add(value: text, as: .row, meaning: .row(id, row: row), description: description, mayBeBare: mayBeBare)
        }
    }

    /// Several rows are known by it, so that a question with it would be asked back.
    private func isShared(_ text: String, in table: Table) -> Bool {
        table.rowCount <= Offers.rowsNamedApart && table.rows(meaning: text).count > 1
    }

    /// Rows of the tables along the main path, the nearest first; of the table itself when its rows may be named bare.
    func locations(_ list: inout Collector) {
        guard let table = scope.table else {
            for table in book.catalog.tables where table.schema.isCoded {
                rows(of: table.schema.id, mayBeBare: true, &list)
            }
            return
        }
        // A table with more rows than are offered would leave no room for the wider places behind it.
        let places = book.upward(table)
        let isLong = { (place: TableID) in book.catalog[place].rowCount > Completions.most }
        for each in places.filter({ !isLong($0) }) + places.filter(isLong) {
            let isCoded = book.catalog[each].schema.isCoded
            if isCoded || each != table { rows(of: each, mayBeBare: isCoded, &list) }
        }
        variables(&list)
    }

    /// Codes that stand alone as a condition: those that one attribute in scope can have, and no second.
    func codesAlone(_ list: inout Collector) {
        guard let table = scope.table else { return }
        let types = codedTypes(of: table)
        var attributes: [ValueType: Int] = [:]
        for (type, _) in types { attributes[type, default: 0] += 1 }
        var meanings: [String: Int] = [:]
        for case .code(let codes) in attributes.keys {
            for code in codes.codes { meanings[normalizedName(code.names.english), default: 0] += 1 }
        }
        for (type, names) in types where attributes[type] == 1 {
            switch type {
            case .code(let codes):
                for (number, code) in codes.codes.enumerated() where meanings[normalizedName(code.names.english)] == 1 {
                    add(code, meaning: .code(codes, index: number), of: names, into: &list)
                }
            case .link(let target) where !list.prefix.isEmpty: rows(of: target, mayBeBare: true, &list)
            case .text, .wholeNumber, .decimal, .date, .time, .truth, .link, .links, .duration, .interval, .unknown:
                break
            }
        }
    }

    /// Each attribute in scope whose values are declared codes, own ones first.
    private func codedTypes(of table: TableID) -> [(type: ValueType, names: Bilingual)] {
        var found: [(type: ValueType, names: Bilingual)] = []
        for each in book.upward(table) {
            for attribute in book.catalog[each].schema.attributes where isCoded(attribute.type) {
                found.append((attribute.type, attribute.names))
            }
            for definition in book.context.definitions.of(each) {
                if case .code? = definition.type { found.append((definition.type!, definition.names)) }
            }
        }
        return found
    }

    private func isCoded(_ type: ValueType) -> Bool {
        switch type {
        case .code: true
        case .link(let table): book.catalog[table].schema.isCoded
        case .text, .wholeNumber, .decimal, .date, .time, .truth, .links, .duration, .interval, .unknown: false
        }
    }
}

/// The texts by which rows of a table are known, read where they lie: aliases first, then the label, then the key.
private struct RowTexts {
    struct Column {
        let role: Attribute.Role
        let storage: Storage
    }

    enum Storage {
        case packed(PackedText, present: Bitmap?)
        case dictionary(PackedIntegers, texts: PackedText)
        case other(SiapData.Column)
    }

    private(set) var columns: [Column] = []

    init(_ table: Table) {
        for role in [Attribute.Role.alias, .label, .key] {
            for (index, attribute) in table.schema.attributes.placed
            where attribute.role == role && !attribute.isPrivate {
                columns.append(Column(role: role, storage: RowTexts.storage(table[index])))
            }
        }
    }

    private static func storage(_ column: SiapData.Column) -> Storage {
        switch column.storage {
        case .texts(let texts, let known): .packed(texts, present: known)
        case .dictionary(let positions, let texts): .dictionary(positions, texts: texts)
        default: .other(column)
        }
    }

    /// The text to propose for a row: an alias or the label that needs no quotes, before those that do; within quotes
    /// the label; a key when nothing else fits.
    func best(of row: Int, with prefix: FoldedPrefix, bare: Bool) -> (text: String, isLabel: Bool)? {
        var best: (text: String, isLabel: Bool)?
        for column in columns {
            guard let text = text(of: column, row: row, prefix: prefix), !text.isEmpty else { continue }
            let isLabel = column.role == .label
            if column.role == .key { return best ?? (text, false) }
            if bare ? Collector.canBeBare(text) : isLabel { return (text, isLabel) }
            if best == nil { best = (text, isLabel) }
        }
        return best
    }

    /// What no other row is known by, whatever was typed: the label, else the key.
    func alone(_ row: Int, in table: Table) -> (text: String, isLabel: Bool)? {
        for column in columns where column.role != .alias {
            if let text = text(of: column, row: row, prefix: FoldedPrefix("")), table.rows(meaning: text).count == 1 {
                return (text, column.role == .label)
            }
        }
        return nil
    }

    func label(of row: Int) -> String? {
        columns.first { $0.role == .label }.flatMap { text(of: $0, row: row, prefix: FoldedPrefix("")) }
    }

    private func text(of column: Column, row: Int, prefix: FoldedPrefix) -> String? {
        switch column.storage {
        case .packed(let texts, let known):
            return known.map { $0[row] } ?? true ? fitting(texts, number: row, prefix: prefix) : nil
        case .dictionary(let positions, let texts):
            return positions[row].flatMap { fitting(texts, number: Int($0), prefix: prefix) }
        case .other(let other):
            switch other.value(at: row) {
            case .text(let text): return prefix.begins(text) ? text : nil
            case .whole(let number): return prefix.begins(String(number)) ? String(number) : nil
            case .unknown, .decimal, .date, .time, .truth, .code, .row, .duration, .interval: return nil
            }
        }
    }

    private func fitting(_ texts: PackedText, number: Int, prefix: FoldedPrefix) -> String? {
        let range = Int(texts.offsets[number])..<Int(texts.offsets[number + 1])
        let fits = texts.bytes.withUnsafeBufferPointer { prefix.begins(UnsafeBufferPointer(rebasing: $0[range])) }
        return fits ? texts[number] : nil
    }
}
