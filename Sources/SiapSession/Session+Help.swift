import SiapData
import SiapEngine
import SiapFollowUps
import SiapSQL
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWords

/// explain, help, describe and the lists of what there is.
extension Session {
    private var book: HelpBook {
        HelpBook(
            catalog: context.catalog, definitions: context.definitions, parameters: context.parameters, tongue: tongue,
            events: context.events,
            rules: context.rules
        ) { [self] events, table in
            guard let refusals = try? refusals(of: events, in: table) else { return events.map { _ in false } }
            return refusals.map { $0 == nil }
        }
    }

    func explain(_ kind: ExplainKind, of query: QuerySyntax, in source: SourceText) throws(DiagnosticsFailure) {
        let asked = try asked(query, in: source)
        let today = variablesOfToday
        defer { restore(today) }
        recall(asked.variables)
        let bound = asked.bound
        switch kind {
        case .words:
            let words = restatement.words(asked.origin == .own ? bound : whole(of: asked))
            output(
                .text(
                    asked.origin == .own
                        ? words : told(QuestionText(asked.whole)?.formatted ?? asked.whole) + "\n" + words))
        case .plan:
            output(
                .text(
                    PlanText(
                        catalog: context.catalog, definitions: context.definitions, tongue: tongue, cost: Planner.cost,
                        hidden: hiddenValues,
                        unmasked: settings.unmasked
                    ).text(
                        Planner.plan(bound))))
        case .sql: output(.text(try sql(whole(of: asked), at: query.range)))
        }
    }

    /// The question in SQL, or why it is not said there.
    private func sql(_ query: BoundQuery, at range: SourceRange) throws(DiagnosticsFailure) -> String {
        let writer = SQLWriter(
            catalog: context.catalog, definitions: context.definitions, events: context.events, tongue: tongue
        ) { [engine] in
            try? engine.value(of: $0)
        }
        writer.masksTexts = !settings.unmasked
        if records != nil {
            writer.remark(
                english: "what was recorded in the workspace is in none of the files",
                indonesian: "catatan dalam ruang kerja tidak ada dalam berkas-berkas itu")
        }
        do {
            return try writer.statement(query)
        } catch {
            throw DiagnosticsFailure(Diagnostic(.notInSQL(reason: error.reason), at: range))
        }
    }

    func help(_ words: [NameSyntax], at range: SourceRange) throws(DiagnosticsFailure) {
        guard let first = words.first, let last = words.last else {
            output(.text(book.frontPage()))
            return
        }
        let topic = words.map(\.text).joined(separator: " ").replacing(" . ", with: ".")
        if let page = book.page(topic) {
            output(.text(page))
            return
        }
        throw DiagnosticsFailure(
            Diagnostic(
                .unknownTopic(topic: topic), at: first.range.union(last.range),
                proposals: book.near(topic).map { Bilingual($0) }))
    }

    func describe(_ path: PathSyntax) throws(DiagnosticsFailure) {
        let names = path.names.map(\.text)
        if let text = book.describe(names) {
            output(.text(text))
            return
        }
        let known = context.catalog.tables.flatMap { [$0.schema.names.english, $0.schema.names.indonesian] }
        let wanted = path.names[path.names.count - 1]
        throw DiagnosticsFailure(
            Diagnostic(
                .unknownTopic(topic: names.joined(separator: ".")), at: path.range,
                proposals: NearNames.near(wanted.text, among: known).map { Bilingual($0) }))
    }

    func showCatalog(_ what: Keyword) {
        switch what {
        case .tables:
            let tables = context.catalog.tables
            output(
                .table(
                    listing([
                        (
                            Bilingual(english: "table", indonesian: "tabel"),
                            tables.map { .text($0.schema.names[tongue]) }, .text
                        ),
                        (
                            Bilingual(english: "rows", indonesian: "baris"), tables.map { .whole(Int64($0.rowCount)) },
                            .wholeNumber
                        ),
                        (
                            Bilingual(english: "events", indonesian: "peristiwa"),
                            tables.map { .whole(Int64($0.events.count)) }, .wholeNumber
                        ),
                        (
                            Bilingual(english: "about", indonesian: "keterangan"),
                            tables.map { .text($0.schema.doc?[tongue] ?? "") }, .text
                        ),
                    ])))
        case .functions:
            let signatures = Function.allCases.map(\.signature)
            output(
                .table(
                    listing([
                        (
                            Bilingual(english: "function", indonesian: "fungsi"),
                            signatures.map { .text($0.names[tongue]) }, .text
                        ),
                        (
                            Bilingual(english: "about", indonesian: "keterangan"),
                            signatures.map { .text($0.doc[tongue]) }, .text
                        ),
                        (
                            Bilingual(english: "example", indonesian: "contoh"), signatures.map { .text($0.example) },
                            .text
                        ),
                    ])))
        case .rules:
            let rules = context.rules
            output(
                .table(
                    listing([
                        (
                            Bilingual(english: "rule", indonesian: "aturan"), rules.map { .text($0.names[tongue]) },
                            .text
                        ),
                        (
                            Bilingual(english: "of", indonesian: "dari"),
                            rules.map { .text(context.catalog[$0.table].schema.names[tongue]) }, .text
                        ),
                        (
                            Rule.severities.names, rules.map { .code(Rule.severities, index: $0.severity) },
                            .code(Rule.severities)
                        ),
                        (
                            Bilingual(english: "requires", indonesian: "mewajibkan"),
                            rules.map { .text(words(of: $0)) }, .text
                        ),
                        (
                            Bilingual(english: "cites", indonesian: "dasar"),
                            rules.map { .text($0.cites?[tongue] ?? "") }, .text
                        ),
                    ])))
        case .variables:
            let names = context.variables.keys.sorted()
            output(
                .table(
                    listing([
                        (Bilingual(english: "variable", indonesian: "variabel"), names.map { .text("$\($0)") }, .text),
                        (
                            Bilingual(english: "value", indonesian: "nilai"),
                            names.map { .text(shown(context.variables[$0])) }, .text
                        ),
                    ])))
        default: output(.text(([settings.listing(tongue)] + context.parameters.map(words)).joined(separator: "\n")))
        }
    }

    /// `supply_rule: art344 (DPT and 2 %)`, below the settings: it is set like one.
    private func words(of parameter: PackParameter) -> String {
        let note = Footnotes.Parameter(parameter, context.catalog)
        return "\(note.names[tongue]): \(note.value[tongue])" + (note.doc.map { " (\($0[tongue]))" } ?? "")
    }

    /// What a rule requires, with the words of the reply.
    private func words(of rule: Rule) -> String {
        func said(_ range: SourceRange) -> String {
            let written = rule.source[range].split(whereSeparator: \.isNewline).joined(separator: " ")
            return rule.tongue == tongue
                ? written
                : FormulaTranslation(
                    catalog: context.catalog, definitions: context.definitions, tongue: tongue,
                    parameters: context.parameters
                )
                .text(written, of: rule.table)
        }
        let requirement = said(rule.requirement.range)
        return rule.condition.map { "\(requirement)  [\(said($0.range))]" } ?? requirement
    }

    private func listing(_ columns: [(names: Bilingual, values: [Value], type: ValueType)]) -> ResultTable {
        ResultTable(
            columns: columns.map {
                ResultTable.ResultColumn(names: $0.names, column: Column(type: $0.type, values: $0.values), role: .item)
            },
            rowCount: columns.first?.values.count ?? 0)
    }

    private func shown(_ variable: Variable?) -> String {
        switch variable {
        case .value(let value, _)?: return shown(value)
        case .privateValue(let value, let type, let privacy)?:
            return shown(Given(value: value, type: type, privacy: privacy))
        case .table(let table)?:
            return tongue == .english ? "table, \(table.rowCount) rows" : "tabel, \(table.rowCount) baris"
        case nil: return ""
        }
    }
}
