import SiapData
import SiapSemantics
import SiapText

/// All that may stand at a place, offered in order to a collector.
struct Offers {
    let book: NameBook
    let scope: NameBook.Scope
    let place: Place
    let settings: [SettingWords]

    /// What the values offered are compared with, if they are and may be counted.
    var subject: Completions.Subject? {
        guard let table = scope.table else { return nil }
        if case .location = place { return Completions.Subject(table: table, path: []) }
        guard case .compared(let found?) = place, !found.isPrivate, !found.path.isEmpty else { return nil }
        return Completions.Subject(table: table, path: found.path)
    }

    var isFile: Bool { if case .file = place { true } else { false } }

    func fill(_ list: inout Collector) {
        switch place {
        case .nothing, .file: break
        case .statement: words(StatementWords.all, into: &list)
        case .value(let isGiven): value(isGiven: isGiven, &list)
        case .table(let extra):
            tables(&list)
            words(extra, into: &list)
            tableVariables(&list)
        case .showHead: showHead(&list)
        case .measure: measure(&list)
        case .operand(let isCondition): operand(isCondition: isCondition, &list)
        case .sortKey(let columns, let hasRows): sortKey(columns, hasRows: hasRows, into: &list)
        case .compared(let found): compared(found, into: &list)
        case .members(let found): members(found, into: &list)
        case .member(let table): if let table { members(of: table, &list) }
        case .linkedRows: linkedRows(&list)
        case .location: locations(&list)
        case .date: dates(.date, into: &list)
        case .unit: units(&list)
        case .words(let words): self.words(words, into: &list)
        case .relation(let type, let then): relations(of: type, then: then, into: &list)
        case .attributeToSet: attributesToSet(&list)
        case .row(let table): if let table { rows(of: table, mayBeBare: false, &list) }
        case .severity: codes(of: Rule.severities, &list)
        case .eventName: eventNames(&list)
        case .parameter(let events): parameters(of: events, into: &list)
        case .toFile: list.add(KeywordTable.entry(.to).spellings(list.spelling), as: .keyword, description: nil)
        case .explained:
            words([.plan, .sql] + StatementWords.queries, into: &list)
        case .variable: variables(&list)
        case .type: types(&list)
        case .setting: settings(&list)
        case .settingValue(let name): values(ofSetting: name, &list)
        case .topic: topics(&list)
        case .described: tables(&list)
        case .chart: charts(&list)
        }
    }

    // MARK: Heads

    private func value(isGiven: Bool, _ list: inout Collector) {
        if isGiven { words([.nothing], into: &list) }
        words(StatementWords.queries, into: &list)
        words([.if], into: &list)
        variables(&list)
        dates(.date, into: &list)
        functions(&list)
    }

    private func showHead(_ list: inout Collector) {
        if scope.isNone {
            tables(&list)
            tableVariables(&list)
            words([.tables, .functions, .settings, .variables, .rules, .history, .records, .last, .ever], into: &list)
            everyAttribute(&list)
        } else {
            names(&list)
            tables(&list)
        }
        aggregates(&list)
        functions(&list)
    }

    private func measure(_ list: inout Collector) {
        if scope.isNone { everyAttribute(&list) } else { names(&list) }
        words([.count, .share, .sum, .average, .median, .min, .max, .distinct, .where, .of], into: &list)
        functions(&list)
    }

    // MARK: Operands

    private func operand(isCondition: Bool, _ list: inout Collector) {
        if scope.isNone, !isCondition { everyAttribute(&list) } else { names(&list) }
        if isCondition {
            words([.not, .exists, .no], into: &list)
            codesAlone(&list)
        }
        words([.if], into: &list)
        aggregates(&list)
        functions(&list)
        if isCondition || scope.isNone { dates(.date, into: &list) }
        variables(&list)
    }

    private func sortKey(_ columns: NameBook.Scope, hasRows: Bool, into list: inout Collector) {
        self.columns(of: columns, into: &list)
        if case .columns = columns, !hasRows { return }
        names(&list)
        if scope.isNone { everyAttribute(&list) }
    }

    /// What may stand beside a value of a type; nothing that was met only in data, and nothing of a private attribute.
    private func compared(_ found: NameBook.Found?, into list: inout Collector) {
        guard let found else {
            names(&list)
            aggregates(&list)
            functions(&list)
            variables(&list)
            return
        }
        switch found.type {
        case .code(let table): codes(of: table, &list)
        case .link(let table), .links(let table):
            if !found.isPrivate { rows(of: table, mayBeBare: book.catalog[table].schema.isCoded, &list) }
        case .truth: words([.yes, .falsehood], into: &list)
        case .date: dates(.date, into: &list)
        case .interval: dates(.interval, into: &list)
        case .duration, .text, .wholeNumber, .decimal, .time, .unknown: break
        }
        switch found.type {
        case .wholeNumber, .decimal:
            names(fitting: found.type, &list)
            variables(&list)
            aggregates(&list)
            functions(&list)
        case .text, .date, .time, .truth, .code, .link, .links, .duration, .interval, .unknown:
            variables(&list)
            names(fitting: found.type, &list)
            if found.type == .text || found.type == .date { functions(&list) }
        }
    }

    private func members(_ found: NameBook.Found?, into list: inout Collector) {
        list.add(["("], as: .keyword, description: nil)
        if case .link? = found?.type { linkedRows(&list) }
    }

    private func relations(of type: ValueType?, then: [Keyword], into list: inout Collector) {
        words(then, into: &list)
        var marks = ["=", "!="]
        var keywords: [Keyword] = [.is, .oneOf]
        switch type {
        case .wholeNumber?, .decimal?, .time?, .duration?:
            marks += ["<", "<=", ">", ">="]
            keywords += [.between]
        case .date?:
            marks += ["<", "<=", ">", ">="]
            keywords += [.before, .after, .between, .within, .on]
        case .text?:
            marks.append("~")
            keywords.append(.like)
        case .truth?: keywords = [.is]
        case .interval?, .code?, .link?, .links?, .unknown?, nil: break
        }
        for mark in marks { list.add([mark], as: .keyword, description: nil) }
        words(keywords + [.not, .otherwise, .unknown, .known], into: &list)
    }

    private func charts(_ list: inout Collector) {
        for kind in ChartKind.allCases { list.add(kind.names, as: .keyword, description: nil) }
    }

    private func units(_ list: inout Collector) {
        for (english, indonesian) in [("days", "hari"), ("weeks", "minggu"), ("months", "bulan"), ("years", "tahun")] {
            list.add(Bilingual(english: english, indonesian: indonesian), as: .keyword, description: nil)
        }
    }
}
