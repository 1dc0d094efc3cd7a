import SiapData
import SiapSemantics
import SiapText

/// `$s` of a `for each $s in satker`.
struct LoopVariable {
    var name: String
    var table: TableID
}

/// What names mean where a statement stands, seen more loosely than the binder does: it never reports, it only finds.
struct NameBook {
    let context: BindingContext
    /// `for each $s in satker { … }` around the cursor.
    var loopVariables: [LoopVariable] = []

    /// The rows that bare names are about.
    enum Scope {
        case none
        case table(TableID)
        /// A result: of `last`, a variable, or what stands before a pipe.
        case columns([(names: Bilingual, type: ValueType, isPrivate: Bool)])

        var table: TableID? { if case .table(let id) = self { id } else { nil } }
        var isNone: Bool { if case .none = self { true } else { false } }
    }

    struct Found {
        var type: ValueType
        var isPrivate = false
        /// As it was written, where a value is compared with it.
        var path: [String] = []
    }

    var catalog: Catalog { context.catalog }

    /// The table and those above it along `part of` links, nearest first.
    func upward(_ table: TableID) -> [TableID] {
        var found = [table]
        var next = 0
        while next < found.count {
            for attribute in catalog[found[next]].schema.attributes where attribute.link == .partOf {
                if case .link(let target) = attribute.type, !found.contains(target) { found.append(target) }
            }
            next += 1
        }
        return found
    }

    // MARK: Names and paths

    func find(_ path: [String], in scope: Scope, depth: Int = 0) -> Found? {
        guard let first = path.first,
            var found = first.hasPrefix("$") ? variable(first) : find(first, in: scope, depth: depth)
        else { return nil }
        for name in path.dropFirst() {
            guard case .link(let table) = found.type, let next = find(name, of: table, depth: depth) else { return nil }
            found = Found(type: next.type, isPrivate: next.isPrivate || found.isPrivate)
        }
        return found
    }

    private func find(_ name: String, in scope: Scope, depth: Int) -> Found? {
        switch scope {
        case .none: break
        case .table(let table):
            if let found = find(name, of: table, depth: depth) { return found }
        case .columns(let columns):
            let wanted = normalizedName(name)
            if let column = columns.first(where: {
                normalizedName($0.names.english) == wanted || normalizedName($0.names.indonesian) == wanted
            }) {
                return Found(type: column.type, isPrivate: column.isPrivate)
            }
        }
        let wanted = normalizedName(name)
        if NameBook.dayWords.contains(where: { $0.names.english == wanted || $0.names.indonesian == wanted }) {
            return Found(type: .date)
        }
        return catalog.calendarEntry(named: name).map { Found(type: $0.value.type) }
    }

    private func find(_ name: String, of table: TableID, depth: Int = 0) -> Found? {
        for each in upward(table) {
            let schema = catalog[each].schema
            if let index = schema.attribute(named: name) {
                return Found(type: schema[index].type, isPrivate: schema[index].isPrivate)
            }
            if let definition = context.definitions.definition(named: name, of: each) {
                return Found(type: type(of: definition, depth: depth))
            }
            if catalog.table(named: name) == each { return Found(type: .link(each)) }
        }
        return nil
    }

    /// The type of `$name`, given with its sign.
    func variable(_ name: String) -> Found? {
        let wanted = normalizedName(name.dropFirst())
        if let loop = loopVariables.last(where: { normalizedName($0.name) == wanted }) {
            return Found(type: .link(loop.table))
        }
        guard case .value(_, let type)? = context.variables[wanted] else { return nil }
        return Found(type: type)
    }

    /// Days that are no entries of the calendar.
    static let dayWords: [(names: Bilingual, doc: Bilingual)] = [
        (
            Bilingual(english: "today", indonesian: "hari_ini"),
            Bilingual(english: "the machine's date", indonesian: "tanggal di komputer ini")
        ),
        (
            Bilingual(english: "this_date", indonesian: "tanggal_ini"),
            Bilingual(english: "the date of the question", indonesian: "tanggal pertanyaan")
        ),
    ]

    // MARK: Linked rows

    /// The names under which a row of `table` sees the rows that link to it, directly or along the main path.
    func linkedRows(of table: TableID) -> [(names: Bilingual, inner: TableID)] {
        var found: [(names: Bilingual, inner: TableID)] = []
        for each in upward(table) { found += ownLinkedRows(of: each) }
        for other in catalog.tables where other.schema.id != table && upward(other.schema.id).contains(table) {
            found.append((other.schema.names, other.schema.id))
        }
        var seen: Set<Bilingual> = []
        return found.filter { seen.insert($0.names).inserted }
    }

    private func ownLinkedRows(of table: TableID) -> [(names: Bilingual, inner: TableID)] {
        var found: [(names: Bilingual, inner: TableID)] = []
        for attribute in catalog[table].schema.attributes {
            if case .links(let target) = attribute.type { found.append((attribute.names, target)) }
        }
        for other in catalog.tables {
            for attribute in other.schema.attributes
            where attribute.type == .link(table) || attribute.type == .links(table) {
                found.append((attribute.backAs ?? other.schema.names, other.schema.id))
            }
        }
        for definition in context.definitions.linking(to: table) {
            if let back = definition.backAs { found.append((back, definition.table)) }
        }
        return found
    }

    /// The rows to which a path of an aggregate or of `exists` leads, and whether it ends in something of theirs.
    func linkedTable(_ path: [String], in scope: Scope) -> TableID? {
        guard var here = scope.table else { return path.first.flatMap { catalog.table(named: $0) } }
        var isMany = false
        for name in path {
            let wanted = normalizedName(name)
            let linked = linkedRows(of: here).first { $0.names.isNamed(wanted) }
            if let linked {
                here = linked.inner
                isMany = true
            } else if !isMany, case .link(let target)? = find(name, of: here)?.type {
                here = target
            } else if let inner = catalog.table(named: name), !isMany {
                here = inner
                isMany = true
            } else {
                break
            }
        }
        return isMany ? here : nil
    }
}
