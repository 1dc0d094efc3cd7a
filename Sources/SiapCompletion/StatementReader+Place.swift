import SiapData
import SiapText

/// From what was read to what may come.
extension StatementReader {
    var place: Place {
        // A name that the user makes up: nothing can be known of it.
        if construct.phase == .alias { return .nothing }
        switch construct.clause {
        case .start: return verb == .explain ? .explained : .statement
        case .value:
            return construct.kind == .group && !construct.scope.isNone
                ? .operand(isCondition: true) : .value(isGiven: false)
        case .given where construct.phase == .wanted: return .value(isGiven: true)
        case .special: return special
        case .source: return sourcePlace
        case .items where construct.phase == .wanted && construct.step == 0 && construct.path.isEmpty: return .showHead
        case .measures where construct.phase == .wanted: return .measure
        case .location where construct.phase == .wanted: return .location
        case .sort where construct.phase == .wanted:
            let isGrouped = construct.used.contains(.by) || construct.used.contains(.across)
            return .sortKey(columns(construct.start..<construct.clauseStart), hasRows: !isGrouped)
        case .asOf where construct.phase == .wanted, .period where construct.phase == .wanted: return .date
        case .every where construct.phase == .wanted && construct.computed == nil: return .nothing
        case .every: return construct.computed == .wholeNumber ? .unit : .words(followers)
        case .top where construct.phase == .wanted: return .nothing
        case .chart: return construct.phase == .wanted ? .chart : .nothing
        case .stage: return .words([.where, .inPlace, .by, .show, .sort, .top, .chart])
        case .assignments where construct.phase == .wanted && !construct.isValue: return .attributeToSet
        case .given, .expression, .items, .measures, .filter, .location, .by, .across, .sort, .top, .asOf, .period,
            .assignments:
            return expressionPlace
        }
    }

    private var sourcePlace: Place {
        if construct.head == .save, construct.phase == .named { return .toFile }
        if construct.phase == .wanted {
            switch construct.head {
            case .total?: return .showHead
            case .changes?: return .table([.of, .ever, .last])
            case .forEach?, .suppose?, .check?, .verify?: return .table([.last])
            case .save?: return .table([.ever, .last, .report])
            default: return .table([.ever, .last])
            }
        }
        // A word that is no table may be the first of a measure: `jumlah kapasitas dari satker`.
        if construct.head == .total, let name = construct.path.first, book.catalog.table(named: name) == nil {
            return .words([.of, .as])
        }
        return .words(followers)
    }

    private var expressionPlace: Place {
        switch construct.phase {
        case .wanted: return construct.isValue ? .compared(construct.subject) : .operand(isCondition: isCondition)
        case .named: return namedPlace
        case .member:
            if case .link(let table)? = operandType { return .member(table) }
            return construct.kind == .aggregate || construct.kind == .quantified
                ? .member(construct.scope.table) : .member(nil)
        case .alias, .aliased: return .words(followers)
        case .members: return .members(construct.subject)
        case .verdict: return .words([.unknown, .known, .not])
        case .negated: return .words([.between, .oneOf, .like, .within, .unknown, .known])
        case .linked: return .linkedRows
        case .dated: return .date
        }
    }

    /// Behind an operand: what compares it, or what comes after it.
    private var namedPlace: Place {
        if construct.isBetween { return .words([.and]) }
        if construct.computed == .wholeNumber, construct.subject?.type == .duration { return .unit }
        if construct.clause == .sort { return .words([.ascending, .descending] + followers) }
        if !isCondition || construct.isValue { return .words(followers) }
        guard let type = operandType else { return .words(followers) }
        return .relation(type, then: type == .truth ? followers : [])
    }

    private var isCondition: Bool {
        if construct.clause == .filter { return true }
        guard construct.clause == .expression else { return false }
        return construct.kind != .members && construct.kind != .call && construct.kind != .aggregate
    }

    /// The words that may follow what is complete here.
    var followers: [Keyword] {
        var words: [Keyword] = []
        if construct.clause == .filter || (construct.clause == .expression && isCondition) { words += [.and, .or] }
        switch construct.kind {
        case .members, .call: return []
        case .aggregate, .quantified: return construct.clause == .filter ? words : words + [.where, .inPlace]
        case .group where construct.head == nil: return words
        case .statement, .group: break
        }
        if construct.head == .rule, construct.clause == .expression {
            words += [.require, .severity, .cites, .because]
        }
        words += clauseWords
        if goesOnWithPipe { words.append(.goOn) }
        if verb == .expect, constructs.count == 1, construct.clause != .given { words.append(.gives) }
        return words
    }

    /// The query is complete here and may be piped.
    private var goesOnWithPipe: Bool {
        switch construct.head {
        case nil, .suppose?, .save?, .forEach?, .check?, .verify?, .event?:
            construct.clause != .expression && !isDeclaring && hasColumns
        default:
            !construct.isInMeasures && construct.clause != .measures
                && (construct.clause != .items || construct.step == 0)
        }
    }

    private var hasColumns: Bool { if case .columns = construct.scope { true } else { false } }
    private var isDeclaring: Bool { construct.clause == .assignments }

    private var clauseWords: [Keyword] {
        if construct.isInMeasures || construct.clause == .measures {
            return construct.clause == .measures ? [.where, .inPlace, .as, .of] : [.as, .of]
        }
        switch construct.clause {
        case .items:
            return construct.scope.isNone || construct.step > 0
                ? [.as, .of] : rest([.where, .inPlace, .sort, .top, .asOf, .as, .of])
        case .period: return construct.step == 0 ? [.to] : rest([.by])
        case .asOf: return (construct.step == 0 ? [.to] : [.every]) + rest(queryWords)
        case .expression, .given, .assignments: return []
        case .by, .across: return rest(queryWords) + [.as]
        default: return rest(queryWords)
        }
    }

    private var queryWords: [Keyword] {
        switch construct.head {
        case .show?: return [.where, .inPlace, .sort, .top, .asOf]
        case .changes?: return [.where, .inPlace, .from, .by] + (construct.used.contains(.from) ? [] : [.since])
        case .check?, .verify?: return [.where, .inPlace, .asOf]
        case .suppose?: return [.where, .inPlace, .has]
        case .forEach?: return [.where, .inPlace, .sort, .top]
        case nil: return construct.clause == .filter ? [] : [.where, .inPlace, .by, .sort, .top]
        default: return [.where, .inPlace, .by, .across, .sort, .top, .asOf]
        }
    }

    /// Without the clauses given already; several conditions mean and.
    private func rest(_ words: [Keyword]) -> [Keyword] {
        words.filter { $0 == .where || $0 == .inPlace || !construct.used.contains($0) }
    }

    // MARK: Statements with a form of their own

    private var special: Place {
        switch (construct.head, construct.step) {
        case (.let?, 0), (.forEach?, 0): return .variable
        case (.forEach?, _): return .words([.inPlace])
        case (.define?, 0): return .words([.of])
        case (.define?, 2), (.event?, 2): return .table([])
        case (.event?, 0): return .words([.of])
        case (.define?, 4), (.param?, 4), (.event?, 4), (.table?, 4), (.coded?, 4): return .type
        case (.define?, 5), (.param?, 5), (.event?, 5), (.table?, 5), (.coded?, 5): return .table([])
        case (.table?, 0), (.coded?, 0):
            return .words([
                .key, .label, .alias, .lives, .history, .synthetic, .identity, .onePer, .reportedUntil, .othersFrom,
                .verify,
            ])
        case (.table?, 6), (.coded?, 6): return .words([.backAs])
        case (.set?, 0): return .setting
        case (.set?, 1): return .settingValue(construct.settingName)
        case (.load?, let step): return loadPlace(step)
        case (.save?, 9), (.include?, 0), (.open?, 0): return .file
        case (.record?, _): return recordPlace
        case (.help?, 0): return .topic
        case (.describe?, 0): return .described
        case (.describe?, 2): return .member(construct.scope.table)
        case (.calendar?, 1): return .date
        case (.rule?, 0): return .words([.of])
        case (.rule?, 2): return .table([])
        case (.rule?, 3): return .words([.where, .require])
        case (.rule?, 8): return .severity
        case (.rule?, 9): return .words([.cites, .because])
        case (.open?, 0): return .file
        case (.why?, 0): return .table([.whole, .not])
        case (.why?, 1): return .table([.not])
        case (.why?, 2): return .table([])
        case (.why?, 3), (.why?, 4): return .row(construct.scope.table)
        default: return .nothing
        }
    }

    private func loadPlace(_ step: Int) -> Place {
        switch step {
        case 0: return .table([.table, .eventsOf])
        case 1: return .words([.from])
        case 2, 5: return .file
        case 3: return .words([.asOf, .rejectsTo, .dayFirst, .monthFirst])
        case 4: return .date
        default: return .nothing
        }
    }
}
