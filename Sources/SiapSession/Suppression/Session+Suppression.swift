import SiapData
import SiapEngine
import SiapSemantics
import SiapSuppression
import SiapSyntax
import SiapText

/// `set suppress 5`: what may be answered of people, and what is refused because it could not be protected.
extension Session {
    /// The answer without small counts of people; nil where nothing of people is asked and the engine may answer as
    /// always.
    func suppressed(_ query: BoundQuery, below limit: Int) throws(DiagnosticsFailure) -> ResultTable? {
        guard query.facts.tellsOfPeople(in: context.catalog) else { return nil }
        switch query.source {
        case .query(let inner):
            // A pipe goes on with what is shown, not with what was counted.
            var stage = query
            stage.source = .result(try run(inner))
            if let answer = try suppressed(stage, below: limit) { return answer }
            return try runUnsuppressed(stage)
        case .result(let result): return try answerGoingOn(query, with: result, below: limit)
        case .table(let table, _):
            if let reason = Unprotected(query, of: table, in: context.catalog) {
                throw reason.failure(at: query.range, limit)
            }
            var plain = query
            plain.sort = []
            plain.top = nil
            let counted = try runUnsuppressed(plain)
            if counted.rowCount > Suppressor.mostCells { throw Unprotected.tooLarge.failure(at: query.range, limit) }
            let safe = Suppressor.suppress(counted, below: limit) { [catalog = context.catalog] in
                $0.mayNamePeople(catalog)
            }
            if safe.rowCount == 0, counted.rowCount > 0 { throw Unprotected.singles.failure(at: query.range, limit) }
            do { return try engine.arranged(safe, by: query.sort, top: query.top) } catch {
                throw Session.failure(error)
            }
        }
    }

    private func answerGoingOn(_ query: BoundQuery, with result: ResultTable, below limit: Int)
        throws(DiagnosticsFailure) -> ResultTable
    {
        if query.factsOfWhatIsAsked.tellsOfPeople(in: context.catalog) {
            throw Unprotected.nested.failure(at: query.range, limit)
        }
        guard let suppression = result.footnotes.suppression, suppression.limit >= limit else {
            throw DiagnosticsFailure(Diagnostic(.suppressEarlier(limit: limit), at: query.range))
        }
        let hidden = Set(
            result.columns.ids.filter { index in
                result.columns[index].role == .additiveMeasure
                    && (0..<result.rowCount).contains { result.columns[index].column.value(at: $0) == .unknown }
            })
        if !hidden.isEmpty, query.worksOn(hidden) {
            throw DiagnosticsFailure(Diagnostic(.suppressFurther, at: query.range))
        }
        return try runUnsuppressed(query)
    }

    /// Values that stand outside any query: said, compared, put into variables.
    func refuseUnprotected(_ binder: Binder, at range: SourceRange) throws(DiagnosticsFailure) {
        guard let limit = settings.suppress else { return }
        if binder.tablesUsed.contains(where: { context.catalog[$0].holdsPeople }) {
            throw Unprotected.value.failure(at: range, limit)
        }
        try refuseEarlier(binder, at: range)
    }

    /// Counts of people that variables hold from before, wherever they are used: in questions of other tables, in
    /// definitions.
    func refuseEarlier(_ binder: Binder, at range: SourceRange) throws(DiagnosticsFailure) {
        guard let limit = settings.suppress, binder.leastProtection < limit else { return }
        throw DiagnosticsFailure(Diagnostic(.suppressEarlier(limit: limit), at: range))
    }

    func refuseUnprotected(expected query: BoundQuery, at range: SourceRange) throws(DiagnosticsFailure) {
        guard let limit = settings.suppress, query.facts.tellsOfPeople(in: context.catalog) else { return }
        throw Unprotected.value.failure(at: range, limit)
    }

    /// Statements that tell of single people, or of the differences between dates.
    func refuseUnprotected(_ statement: StatementSyntax) throws(DiagnosticsFailure) {
        guard let limit = settings.suppress else { return }
        switch statement.kind {
        case .query(let query), .explain(_, let query):
            switch query.head {
            case .verify: throw Unprotected.verified.failure(at: statement.range, limit)
            case .changes, .check, .count, .measures, .show, .last, .variable: break
            }
        case .why: throw Unprotected.explained.failure(at: statement.range, limit)
        case .showCatalog(.records) where records != nil: throw Unprotected.rows.failure(at: statement.range, limit)
        // A roster is told row by row: who came, who left, what was set right.
        case .load(let load) where load.asOf != nil:
            guard let table = context.catalog.table(named: load.name.normalized), context.catalog[table].holdsPeople,
                followsRosters(table)
            else { break }
            throw Unprotected.rows.failure(at: statement.range, limit)
        case .let, .define, .param, .set, .say, .forEach, .if, .expect, .include, .use, .load, .save, .report,
            .saveReport, .table, .codes, .event, .calendar,
            .help,
            .describe, .showCatalog, .showHistory, .edit, .quit, .rule, .record, .undo, .open, .lesson, .teach, .task,
            .hint, .skip, .learn:
            break
        }
    }
}

extension ValueType {
    /// A group called by it may be a single person: a number, a date, a text, a row of people. Codes, yes and no, and
    /// places are not.
    fileprivate func mayNamePeople(_ catalog: Catalog) -> Bool {
        switch self {
        case .text, .wholeNumber, .decimal, .date, .time, .unknown, .duration, .interval: return true
        case .code, .truth: return false
        case .link(let table), .links(let table): return catalog[table].holdsPeople
        }
    }
}

extension BoundQuery {
    /// Whether something is worked out from the columns named; conditions only pick rows.
    fileprivate func worksOn(_ columns: Set<ResultColumnID>) -> Bool {
        switch shape {
        case .rows(let items): return items.contains { $0.expression.worksOn(columns) }
        // Asked of tables only.
        case .check, .changes: return false
        case .groups(let measures, let keys, let across):
            return (keys + across).contains { $0.expression.worksOn(columns) }
                || measures.contains { measure in
                    guard let value = measure.value else { return false }
                    if case .column(let index, _) = value.node { return columns.contains(index) }
                    return value.worksOn(columns)
                }
        }
    }
}

/// Why an answer about people cannot be protected.
enum Unprotected {
    case singles, shares, measures, severalCounts, severalDates, supposed, tooManyKeys, rows, nested, value, changes,
        checked, explained, verified, tooLarge

    /// Nil for one count of people by at most two groups.
    init?(_ query: BoundQuery, of table: TableID, in catalog: Catalog) {
        let countsPeople = query.factsOfWhatIsAsked.countsPeople(in: catalog)
        if case .changes = query.shape {
            self = .changes
            return
        }
        guard catalog[table].holdsPeople, case .groups(let measures, let keys, let across) = query.shape else {
            if case .check = query.shape, !catalog[table].holdsPeople {
                self = .checked
            } else {
                self = catalog[table].holdsPeople || !countsPeople ? .rows : .nested
            }
            return
        }
        if let reason = measures.lazy.compactMap({ Unprotected($0.kind) }).first {
            self = reason
        } else if measures.count > 1 {
            self = .severalCounts
        } else if query.asOf?.isSeveral == true {
            self = .severalDates
        } else if !query.suppositions.isEmpty {
            self = .supposed
        } else if keys.count + across.count > 2 {
            self = .tooManyKeys
        } else {
            if !countsPeople { return nil }
            self = .nested
        }
    }

    private init?(_ kind: BoundMeasure.Kind) {
        switch kind {
        case .count: return nil
        case .shareWhere, .shareOfTotal, .shareOfSum: self = .shares
        case .aggregate: self = .measures
        }
    }

    func failure(at range: SourceRange, _ limit: Int) -> DiagnosticsFailure {
        DiagnosticsFailure(Diagnostic(.suppressRefused(what: names, limit: limit), at: range))
    }

    private var names: Bilingual {
        switch self {
        case .singles:
            return Bilingual(
                english: "a count by what single people are known by",
                indonesian: "hitungan menurut tanda pengenal orang")
        case .shares: return Bilingual(english: "a share of people", indonesian: "persentase orang")
        case .measures:
            return Bilingual(
                english: "a measure of people other than their count", indonesian: "ukuran lain daripada jumlah orang")
        case .severalCounts:
            return Bilingual(
                english: "a row of several counts of people", indonesian: "beberapa hitungan orang yang berdampingan")
        case .severalDates:
            return Bilingual(
                english: "a count of people on several dates", indonesian: "hitungan orang pada beberapa tanggal")
        case .supposed:
            return Bilingual(english: "a count of people in two worlds", indonesian: "hitungan orang dalam dua dunia")
        case .tooManyKeys:
            return Bilingual(
                english: "a count of people by more than two groups",
                indonesian: "hitungan orang dengan lebih dari dua pengelompok")
        case .rows:
            return Bilingual(
                english: "an answer that shows single people",
                indonesian: "jawaban yang menampilkan orang satu per satu")
        case .nested:
            return Bilingual(
                english: "a count of people inside a column, a group or a condition",
                indonesian: "hitungan orang di dalam kolom, pengelompok, atau syarat")
        case .value:
            return Bilingual(
                english: "a value about people that is said, compared or worked on",
                indonesian: "nilai tentang orang yang ditulis, dibandingkan, atau diolah")
        case .changes: return Bilingual(english: "a table of changes", indonesian: "tabel mutasi")
        case .checked:
            return Bilingual(
                english: "a check whose rules look at people", indonesian: "pemeriksaan yang aturannya menyangkut orang"
            )
        case .explained:
            return Bilingual(english: "an explanation down to its rows", indonesian: "penjelasan sampai ke barisnya")
        case .verified:
            return Bilingual(
                english: "a figure set beside another", indonesian: "angka yang dibandingkan dengan angka lain")
        case .tooLarge:
            return Bilingual(
                english: "a table of so many groups of people", indonesian: "tabel dengan kelompok orang sebanyak ini")
        }
    }
}
