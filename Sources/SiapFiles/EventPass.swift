import SiapData
import SiapText

/// One reading of a file of events.
struct EventPass {
    /// One order for all dates of the file.
    let dates: DateReading
    private let table: TableID
    private let catalog: Catalog
    private var style: NumberStyle
    private let header: [String]
    private var dateColumn = 0
    private var eventColumn = 0
    private var rowColumn = 0
    /// For each event of the catalog, the columns of its parameters.
    private var parameterColumns: [[Int?]] = []
    private var warnings: [Diagnostic] = []
    private let rows: Spellings
    /// For each event of the catalog how its parameters are read.
    private var slots: [[Slot]] = []
    private var eventNames = TextIndex()
    /// The events that the names mean, in the order of `eventNames`; nil for a name that means none.
    private var eventsByName: [EventKindID?] = []

    /// One parameter in the file.
    private struct Slot {
        var parameter: EventSchema.Parameter
        var column: Int?
        /// Nobody is transferred to nowhere: a link that an event sets must be given.
        var isNeeded: Bool
        /// What words mean; two events may have parameters of one name and different types.
        var spellings: Spellings?
    }
    private var events: [LoadedEvent] = []

    init(
        _ header: [String], of table: TableID, in catalog: Catalog, style: NumberStyle, fileName: String,
        dates: DateReading = DateReading(nil)
    ) throws(DiagnosticsFailure) {
        self.dates = dates
        self.table = table
        self.catalog = catalog
        self.style = style
        self.header = header
        rows = Spellings(.rows(table, catalog))
        let names = header.map { normalizedName($0) }
        var problems: [Diagnostic] = []
        var met: Set<String> = []
        for (index, name) in names.enumerated() where !name.isEmpty && !met.insert(name).inserted {
            problems.append(Diagnostic(.csvDuplicateColumn(column: header[index], file: fileName), at: nil))
        }
        func column(_ wanted: Bilingual, or others: Bilingual? = nil) -> Int {
            let spellings = [wanted, others ?? wanted].flatMap {
                [normalizedName($0.english), normalizedName($0.indonesian)]
            }
            if let found = names.firstIndex(where: { spellings.contains($0) }) { return found }
            problems.append(Diagnostic(.csvMissingColumn(column: wanted, file: fileName), at: nil))
            return 0
        }
        let schema = catalog[table].schema
        dateColumn = column(Keyword.date.names)
        eventColumn = column(Keyword.event.names)
        rowColumn = column(schema.names, or: schema.keyAttribute.map { schema[$0].names })
        if !problems.isEmpty { throw DiagnosticsFailure(problems) }
        findParameters(names, fileName: fileName)
        makeSlots()
    }

    private mutating func findParameters(_ names: [String], fileName: String) {
        var used: Set<Int> = [dateColumn, eventColumn, rowColumn]
        for event in catalog.events {
            guard event.table == table else {
                parameterColumns.append([])
                continue
            }
            let columns = event.parameters.map { parameter in names.firstIndex(where: { parameter.isNamed($0) }) }
            // A column that no event of the file needs may be missing; an event that needs it is rejected.
            used.formUnion(columns.compactMap { $0 })
            parameterColumns.append(columns)
        }
        for (index, name) in header.enumerated() where !used.contains(index) {
            let shown = name.isEmpty ? "(\(index + 1))" : name
            warnings.append(Diagnostic(.csvUnknownColumn(column: shown, file: fileName), at: nil, severity: .warning))
        }
    }

    /// A log that masks what is private.
    private func log() -> RejectLog {
        let log = RejectLog()
        log.isPrivate = header.indices.map(isPrivate)
        log.keyForms = keyForms()
        return log
    }

    func cells(onLines lines: Set<Int>, _ source: any RecordSource) throws(DiagnosticsFailure) -> [Int: [String]] {
        let log = log()
        let block = RecordBlock(width: header.count)
        var cells: [Int: [String]] = [:]
        while true {
            block.reset()
            let rejectsBefore = log.rejects.count
            try source.fill(block, log: log)
            if block.rows == 0, log.rejects.count == rejectsBefore { return cells }
            for row in 0..<block.rows where lines.contains(block.lines[row]) {
                cells[block.lines[row]] = log.cells(of: block, row: row)
            }
        }
    }

    mutating func run(_ source: any RecordSource) throws(DiagnosticsFailure) -> EventOutcome {
        let log = log()
        let block = RecordBlock(width: header.count)
        try guessNumbers(from: source, through: block)
        while true {
            block.reset()
            let rejectsBefore = log.rejects.count
            try source.fill(block, log: log)
            if block.rows == 0, log.rejects.count == rejectsBefore { break }
            for row in 0..<block.rows where !block.rejected[row] { takeRow(from: block, row: row, log: log) }
        }
        let words = slots.joined().compactMap(\.spellings) + [rows]
        return EventOutcome(
            events: events, header: header, rejects: log.inOrder, warnings: warnings,
            namesRowsOtherwise: words.contains { $0.usesOtherWords },
            isDecomposed: !block.composedColumns.isEmpty)
    }

    private func isPrivate(_ column: Int) -> Bool {
        let schema = catalog[table].schema
        if column == dateColumn || column == eventColumn { return false }
        if column == rowColumn { return schema.keyAttribute.map { schema[$0].isPrivate } ?? false }
        // A parameter that sets an attribute of another name is private with it; a column that no event knows may be
        // anything.
        let parameters = zip(catalog.events, parameterColumns).flatMap { event, columns in
            zip(event.parameters, columns).filter { $0.1 == column }.map(\.0)
        }
        if parameters.isEmpty { return schema.attributes.contains(where: \.isPrivate) }
        let ownName = schema.attribute(named: header[column]).map { schema[$0].isPrivate } ?? false
        return ownName || parameters.contains(where: \.isPrivate)
    }

    /// What may be shown of cells that should name a row and do not.
    private func keyForms() -> [Int: KeyForm] {
        var forms = [rowColumn: KeyForm(catalog[table])]
        for (event, columns) in zip(catalog.events, parameterColumns) {
            for (parameter, column) in zip(event.parameters, columns) {
                if let column, case .link(let target) = parameter.type { forms[column] = KeyForm(catalog[target]) }
            }
        }
        return forms
    }

    private mutating func guessNumbers(
        from source: any RecordSource, through block: RecordBlock
    ) throws(DiagnosticsFailure) {
        let numbers = zip(catalog.events, parameterColumns).flatMap { event, columns in
            zip(event.parameters, columns).filter { $0.0.type.isNumber }.compactMap { $0.1 }
        }
        if numbers.isEmpty || !source.mayUseOtherNumbers { return }
        try source.fill(block, log: RejectLog())
        style = NumberStyle.guess(from: block, columns: numbers, usual: source.usualNumbers)
        source.rewind()
    }

    private mutating func takeRow(from block: RecordBlock, row: Int, log: RejectLog) {
        let line = block.lines[row]
        func refuse(_ column: Int, type: Bilingual) {
            let shown = log.hides(column) ? RejectLog.mask : block.field(row: row, column: column).text
            let problem = Problem.badCell(value: shown, column: .written(header[column]), type: type, line: line)
            log.reject(block, row: row, diagnostic: Diagnostic(problem, at: nil))
        }
        guard let day = CellParsing.day(block.field(row: row, column: dateColumn).trimmed, dates: dates) else {
            return refuse(dateColumn, type: ValueType.date.names)
        }
        guard let event = event(block.field(row: row, column: eventColumn).trimmed) else {
            return refuse(eventColumn, type: Keyword.event.names)
        }
        let keyCell = block.field(row: row, column: rowColumn).trimmed
        let tableRow = rows.meaning(of: keyCell)
        if tableRow >= Spellings.failed {
            let key =
                catalog[table].schema.keyAttribute.map { catalog[table].schema[$0] }
                ?? Attribute(names: Bilingual(header[rowColumn]), type: .text)
            let problem = tableRow == Spellings.unknown ? .emptyKey : rows.problem(of: keyCell)
            log.reject(block, row: row, diagnostic: problem.diagnostic(keyCell.text, key, line: line))
            return
        }
        var arguments: [Value] = []
        arguments.reserveCapacity(slots[event.index].count)
        for slot in slots[event.index] {
            guard let column = slot.column else {
                if slot.isNeeded { return log.reject(block, row: row, diagnostic: missing(slot.parameter, line: line)) }
                arguments.append(.unknown)
                continue
            }
            let cell = block.field(row: row, column: column).trimmed
            switch value(of: cell, in: slot) {
            case .value(.unknown) where slot.isNeeded:
                return log.reject(block, row: row, diagnostic: missing(slot.parameter, line: line))
            case .value(let value): arguments.append(value)
            case .problem(let problem):
                let isPrivate = log.hides(column)
                let attribute = Attribute(
                    names: Bilingual(header[column]), type: slot.parameter.type, isPrivate: isPrivate)
                log.reject(block, row: row, diagnostic: problem.diagnostic(cell.text, attribute, line: line))
                return
            }
        }
        let taken = Table.TakenEvent(kind: event, row: Int(tableRow), day: Day(number: day), arguments: arguments)
        events.append(LoadedEvent(taken: taken, line: line))
    }

    private mutating func makeSlots() {
        var known: [Int: [(type: ValueType, spellings: Spellings)]] = [:]
        func spellings(of type: ValueType, column: Int) -> Spellings? {
            let meaning: Spellings.Meaning
            switch type {
            case .code(let list): meaning = .codes(list)
            case .link(let table): meaning = .rows(table, catalog)
            case .text, .wholeNumber, .decimal, .date, .time, .truth, .links, .duration, .interval, .unknown:
                return nil
            }
            if let own = known[column]?.first(where: { $0.type == type }) { return own.spellings }
            let own = Spellings(meaning)
            known[column, default: []].append((type, own))
            return own
        }
        slots = zip(catalog.events, parameterColumns).map { event, columns in
            zip(event.parameters, columns).map { parameter, column in
                var isNeeded = false
                if case .link = parameter.type { isNeeded = true }
                return Slot(
                    parameter: parameter, column: column, isNeeded: isNeeded,
                    spellings: column.flatMap { spellings(of: parameter.type, column: $0) })
            }
        }
    }

    private func missing(_ parameter: EventSchema.Parameter, line: Int) -> Diagnostic {
        Diagnostic(
            .badCell(value: "", column: .described(parameter.names), type: parameter.type.names, line: line), at: nil)
    }

    private mutating func event(_ cell: Field) -> EventKindID? {
        let (number, isNew) = eventNames.insert(utf8: cell.bytes)
        if isNew { eventsByName.append(catalog.event(named: cell.text, of: table)) }
        return eventsByName[number]
    }

    private enum Reading {
        case value(Value)
        case problem(CellProblem)

        init(_ value: Value?) { self = value.map { .value($0) } ?? .problem(.badCell) }
    }

    private func value(of cell: Field, in slot: Slot) -> Reading {
        switch slot.parameter.type {
        case .code(let list): return spelled(cell, in: slot) { .code(list, index: $0) }
        case .link(let table): return spelled(cell, in: slot) { .row(table, row: $0) }
        case .text: return .value(CellParsing.isUnknown(cell) ? .unknown : .text(cell.text))
        case .wholeNumber, .decimal, .date, .time, .truth:
            if CellParsing.isUnknown(cell) { return .value(.unknown) }
            return Reading(scalar(cell, as: slot.parameter.type))
        case .links, .duration, .interval, .unknown:
            return CellParsing.isUnknown(cell) ? .value(.unknown) : .problem(.badCell)
        }
    }

    private func scalar(_ cell: Field, as type: ValueType) -> Value? {
        switch type {
        case .wholeNumber: return CellParsing.whole(cell, style: style).map { .whole($0) }
        case .decimal: return CellParsing.decimal(cell, style: style).map { .decimal($0) }
        case .date: return CellParsing.day(cell, dates: dates).map { .date(Day(number: $0)) }
        case .time: return CellParsing.minutes(cell).map { .time(minutes: Int($0)) }
        case .truth: return CellParsing.truth(cell).map { .truth($0 == 1) }
        case .text, .code, .link, .links, .duration, .interval, .unknown: return nil
        }
    }

    private func spelled(_ cell: Field, in slot: Slot, make: (Int) -> Value) -> Reading {
        guard let words = slot.spellings else { return .value(.unknown) }
        let found = words.meaning(of: cell)
        if found == Spellings.unknown { return .value(.unknown) }
        return found == Spellings.failed ? .problem(words.problem(of: cell)) : .value(make(Int(found)))
    }
}
