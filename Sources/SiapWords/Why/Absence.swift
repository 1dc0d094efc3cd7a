package import SiapData
package import SiapEngine
package import SiapSemantics
package import SiapText

/// Why a row is not in an answer, or that it is: its way through the conditions, groups and stages of the question,
/// seen from one viewpoint.
package struct Absence {
    /// What is the case; the first that applies, in the order of the question.
    package enum Reason {
        /// The answer is about rows of another table, or of none.
        case otherTable(TableID?)
        /// The answer goes on from a result whose rows cannot be told from one another, or in which this one is not.
        case notInSource(isTraceable: Bool)
        case notLiving
        /// The conditions that are false or unknown. `group` is its row of the result, where they belong to a stage of
        /// the pipe.
        case conditions([Derivation], group: [Cell])
        /// Beyond the first so many.
        case cut(position: Int, of: Int, shown: Int, group: [Cell])
        /// It is there: its group, and the measures that do not count it.
        case present(group: [Cell], uncounted: [(measure: BoundMeasure, reason: Derivation)])
    }

    /// One key or figure of a row of the result.
    package struct Cell {
        /// The heading of the column.
        package var names: Bilingual
        /// As the result has it, unmasked.
        package var value: Value
        /// Of the column: whoever shows the value goes by it.
        package var privacy: Privacy
    }

    private let engine: Engine
    private let deriver: Deriver
    private let view: Viewpoint
    private let table: TableID
    private let row: Int

    package init(engine: Engine, deriver: Deriver, view: Viewpoint, table: TableID, row: Int) {
        self.engine = engine
        self.deriver = deriver
        self.view = view
        self.table = table
        self.row = row
    }

    /// Throws `DiagnosticsFailure` where the query itself would.
    package func reason(in query: BoundQuery) throws -> Reason {
        let (source, stages) = LastAnswer.chain(query)
        var spot: Deriver.ViewedRow
        switch source.source {
        case .table(let asked, _) where asked != table: return .otherTable(asked)
        case .query: return .otherTable(nil)
        case .table(_, let ever):
            if !view.sees(row, of: table, ever: ever) { return .notLiving }
            spot = Deriver.ViewedRow(view: view, at: .row(table, row))
        case .result(let result):
            guard let index = try place(in: result) else { return .notInSource(isTraceable: isTraceable(result)) }
            spot = Deriver.ViewedRow(view: view, at: .result(result, row: index))
        }
        spot.hidesConstants = query.holdsPrivateValues
        var uncounted: [(BoundMeasure, Derivation)] = []
        for (index, stage) in ([source] + stages).enumerated() {
            let failing = try failing(stage, at: spot)
            if !failing.isEmpty { return .conditions(failing, group: index == 0 ? [] : cells(spot)) }
            if index == 0 { uncounted = try self.uncounted(stage, at: spot) }
            let (result, place) = try next(stage, at: spot)
            guard let place else { return .notInSource(isTraceable: true) }
            if let top = stage.top, place >= top {
                return .cut(
                    position: place + 1, of: result.rowCount, shown: top,
                    group: isGrouped(stage) ? keys(of: result, place) : [])
            }
            spot.at =
                try isKeyed(source) && index == 0
                ? combined(source, in: result, at: place) : .result(shown(result, of: stage), row: place)
        }
        return .present(group: keys(at: spot), uncounted: uncounted)
    }

    // MARK: Conditions

    private func failing(_ query: BoundQuery, at spot: Deriver.ViewedRow) throws -> [Derivation] {
        try query.filters.filter { try deriver.answer($0.condition, at: spot) != .value(.truth(true)) }.map {
            try deriver.derive($0.condition, at: spot)
        }
    }

    private func uncounted(_ query: BoundQuery, at spot: Deriver.ViewedRow) throws -> [(BoundMeasure, Derivation)] {
        guard case .groups(let measures, _, _) = query.shape else { return [] }
        return try measures.flatMap { measure in
            try AnswerTrace.conditions(of: measure).filter {
                try deriver.answer($0.0, at: spot) != .value(.truth(true))
            }
            .map { (measure, try deriver.derive($0.0, at: spot)) }
        }
    }

    // MARK: From stage to stage

    /// The result of a stage before it is cut, and where this row, or its group, stands in it.
    private func next(_ stage: BoundQuery, at spot: Deriver.ViewedRow) throws -> (ResultTable, Int?) {
        var query = stage
        query.top = nil
        switch stage.shape {
        case .check:
            let result = try view.result(of: query)
            let wanted: Value = if case .row(let table, let row) = spot.at { .row(table, row: row) } else { .unknown }
            return (result, (0..<result.rowCount).first { result.columns[0].column.value(at: $0) == wanted })
        case .changes(let changes):
            // Whoever is in the set at an end of the period stands in the line of that end.
            let isOpening = try view.value(changes.from, at: .nowhere) == .date(view.day)
            let line = Value.code(
                BoundChanges.lines, index: (isOpening ? BoundChanges.Line.opening : .closing).rawValue)
            let keys = try changes.keys.map { key -> Value? in
                if case .item(let item) = key { try view.value(item.expression, at: spot.at) } else { nil }
            }
            let wanted = keys.contains { $0 != nil } ? keys + [line] : [line] + keys
            let result = try view.result(of: query)
            return (
                result,
                (0..<result.rowCount).first { row in zip(wanted, result.row(row)).allSatisfy { $0 == nil || $0 == $1 } }
            )
        case .groups(_, let keys, let across):
            if case .result(let source, _) = spot.at { query.source = .result(source) }
            let wanted = try (keys + across).map { try view.value($0.expression, at: spot.at) }
            let result = try view.result(of: query)
            return (result, (0..<result.rowCount).first { Array(result.row($0).prefix(wanted.count)) == wanted })
        case .rows(let items):
            // A last column tells the rows from one another; it is taken off again.
            let mark: BoundItem, wanted: Value
            switch spot.at {
            case .row(let table, let row):
                (mark, wanted) = (.mark(.row(table)), .row(table, row: row))
            case .result(let source, let row):
                query.source = .result(source.numbered())
                (mark, wanted) = (
                    .mark(.column(source.columns.ids.upperBound, type: .wholeNumber, privacy: .open)),
                    .whole(Int64(row))
                )
            case .nowhere: return (ResultTable(columns: [], rowCount: 0), nil)
            }
            query.shape = .rows(items + [mark])
            var result = try view.result(of: query)
            let marks = result.columns.removeLast().column
            return (result, (0..<result.rowCount).first { marks.value(at: $0) == wanted })
        }
    }

    private func shown(_ result: ResultTable, of stage: BoundQuery) -> ResultTable {
        guard let top = stage.top, top < result.rowCount else { return result }
        return result.taking(Array(0..<top))
    }

    /// Several dates or worlds: stages after the source see the answers to all of them in one result.
    private func combined(_ source: BoundQuery, in result: ResultTable, at place: Int) throws -> Viewpoint.RowReference
    {
        let all = try engine.run(source)
        let own = result.row(place)
        guard let key = view.key, let column = all.columns.firstIndex(where: { $0.names == source.extraKey?.names }),
            let index = (0..<all.rowCount).first(where: { row in
                var cells = all.row(row)
                return cells.remove(at: column) == key && cells == own
            })
        else { return .result(result, row: place) }
        return .result(all, row: index)
    }

    private func isKeyed(_ query: BoundQuery) -> Bool { query.extraKey != nil }

    private func isGrouped(_ query: BoundQuery) -> Bool { if case .groups = query.shape { true } else { false } }

    // MARK: In a result at hand

    /// The row of a result that is, or shows the key of, this row.
    private func place(in result: ResultTable) throws -> Int? {
        for column in result.columns where column.column.type == .link(table) {
            if let found = (0..<result.rowCount).first(where: { column.column.value(at: $0) == .row(table, row: row) })
            {
                return found
            }
        }
        guard let column = keyColumn(result) else { return nil }
        let key = view.catalog[table].key(of: row)
        return (0..<result.rowCount).first { column.column.value(at: $0) == .text(key) }
    }

    private func keyColumn(_ result: ResultTable) -> ResultTable.ResultColumn? {
        let schema = view.catalog[table].schema
        guard let index = schema.keyAttribute else { return nil }
        return result.columns.first {
            $0.names == schema[index].names && $0.column.type == .text && $0.role == .item
        }
    }

    private func isTraceable(_ result: ResultTable) -> Bool {
        keyColumn(result) != nil || result.columns.contains { $0.column.type == .link(table) }
    }

    // MARK: Cells of the result

    private func cells(_ spot: Deriver.ViewedRow) -> [Cell] {
        guard case .result(let result, let row) = spot.at else { return [] }
        return result.columns.filter { $0.role != .sharePart }.map {
            Cell(names: $0.names, value: $0.column.value(at: row), privacy: $0.privacy)
        }
    }

    /// Dates and worlds stand above what is said of each.
    private func isView(_ column: ResultTable.ResultColumn) -> Bool {
        view.key != nil && (column.names == BoundAsOf.names || column.column.type == .code(BoundSupposition.worlds))
    }

    private func keys(at spot: Deriver.ViewedRow) -> [Cell] {
        guard case .result(let result, let row) = spot.at else { return [] }
        return keys(of: result, row)
    }

    private func keys(of result: ResultTable, _ row: Int) -> [Cell] {
        result.columns.filter {
            ($0.role == .key || $0.role == .acrossKey) && !isView($0)
                && !($0.unknownIsBlank && $0.column.value(at: row) == .unknown)
        }
        .map { Cell(names: $0.names, value: $0.column.value(at: row), privacy: $0.privacy) }
    }
}

extension ResultTable {
    /// With the number of each row as a last column.
    fileprivate func numbered() -> ResultTable {
        var result = self
        let numbers = Column(type: .wholeNumber, values: (0..<rowCount).map { .whole(Int64($0)) })
        result.columns.append(ResultColumn(names: Bilingual("#"), column: numbers, role: .item))
        return result
    }
}
