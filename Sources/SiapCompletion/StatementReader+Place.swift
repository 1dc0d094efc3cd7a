import SiapData
import SiapText

/// From what was read to what may come.
extension StatementReader {
    var place: Place {
        // A name that the user makes up: nothing can be known of it.
        if frame.phase == .alias { return .nothing }
        switch frame.clause {
        case .start: return verb == .explain ? .explained : .statement
        case .value: return frame.kind == .group && !frame.scope.isNone ? .operand(isCondition: true) : .value(isGiven: false)
        case .given where frame.phase == .wanted: return .value(isGiven: true)
        case .special: return special
        case .source: return sourcePlace
        case .items where frame.phase == .wanted && frame.step == 0 && frame.path.isEmpty: return .showHead
        case .measures where frame.phase == .wanted: return .measure
        case .location where frame.phase == .wanted: return .location
        case .sort where frame.phase == .wanted:
            let isGrouped = frame.used.contains(.by) || frame.used.contains(.across)
            return .sortKey(columns(frame.start..<frame.clauseStart), hasRows: !isGrouped)
        case .asOf where frame.phase == .wanted, .period where frame.phase == .wanted: return .date
        case .every where frame.phase == .wanted && frame.computed == nil: return .nothing
        case .every: return frame.computed == .wholeNumber ? .unit : .words(followers)
        case .top where frame.phase == .wanted: return .nothing
        case .chart: return frame.phase == .wanted ? .chart : .nothing
        case .stage: return .words([.where, .inPlace, .by, .show, .sort, .top, .chart])
        case .assignments where frame.phase == .wanted && !frame.isValue: return .attributeToSet
        case .given, .expression, .items, .measures, .filter, .location, .by, .across, .sort, .top, .asOf, .period, .assignments:
            return expressionPlace
        }
    }

    private var sourcePlace: Place {
        if frame.head == .save, frame.phase == .named { return .toFile }
        if frame.phase == .wanted {
            switch frame.head {
            case .total?: return .showHead
            case .changes?: return .table([.of, .ever, .last])
            case .forEach?, .suppose?, .check?, .verify?: return .table([.last])
            case .save?: return .table([.ever, .last, .report])
            default: return .table([.ever, .last])
            }
        }
        // A word that is no table may be the first of a measure: `jumlah kapasitas dari satker`.
        if frame.head == .total, let name = frame.path.first, book.catalog.table(named: name) == nil { return .words([.of, .as]) }
        return .words(followers)
    }

    private var expressionPlace: Place {
        switch frame.phase {
        case .wanted: return frame.isValue ? .compared(frame.subject) : .operand(isCondition: isCondition)
        case .named: return namedPlace
        case .member:
            if case .link(let table)? = operandType { return .member(table) }
            return frame.kind == .aggregate || frame.kind == .quantified ? .member(frame.scope.table) : .member(nil)
        case .alias, .aliased: return .words(followers)
        case .members: return .members(frame.subject)
        case .verdict: return .words([.unknown, .known, .not])
        case .negated: return .words([.between, .oneOf, .like, .within, .unknown, .known])
        case .linked: return .linkedRows
        case .dated: return .date
        }
    }

    /// Behind an operand: what compares it, or what comes after it.
    private var namedPlace: Place {
        if frame.isBetween { return .words([.and]) }
        if frame.computed == .wholeNumber, frame.subject?.type == .duration { return .unit }
        if frame.clause == .sort { return .words([.ascending, .descending] + followers) }
        if !isCondition || frame.isValue { return .words(followers) }
        guard let type = operandType else { return .words(followers) }
        return .relation(type, then: type == .truth ? followers : [])
    }

    private var isCondition: Bool {
        if frame.clause == .filter { return true }
        guard frame.clause == .expression else { return false }
        return frame.kind != .members && frame.kind != .call && frame.kind != .aggregate
    }

    /// The words that may follow what is complete here.
    var followers: [Keyword] {
        var words: [Keyword] = []
        if frame.clause == .filter || (frame.clause == .expression && isCondition) { words += [.and, .or] }
        switch frame.kind {
        case .members, .call: return []
        case .aggregate, .quantified: return frame.clause == .filter ? words : words + [.where, .inPlace]
        case .group where frame.head == nil: return words
        case .statement, .group: break
        }
        if frame.head == .rule, frame.clause == .expression { words += [.require, .severity, .cites, .because] }
        words += clauseWords
        if goesOnWithPipe { words.append(.goOn) }
        if verb == .expect, frames.count == 1, frame.clause != .given { words.append(.gives) }
        return words
    }

    /// The query is complete here and may be piped.
    private var goesOnWithPipe: Bool {
        switch frame.head {
        case nil, .suppose?, .save?, .forEach?, .check?, .verify?, .event?: frame.clause != .expression && !isDeclaring && hasColumns
        default: !frame.isInMeasures && frame.clause != .measures && (frame.clause != .items || frame.step == 0)
        }
    }

    private var hasColumns: Bool { if case .columns = frame.scope { true } else { false } }
    private var isDeclaring: Bool { frame.clause == .assignments }

    private var clauseWords: [Keyword] {
        if frame.isInMeasures || frame.clause == .measures { return frame.clause == .measures ? [.where, .inPlace, .as, .of] : [.as, .of] }
        switch frame.clause {
        case .items: return frame.scope.isNone || frame.step > 0 ? [.as, .of] : rest([.where, .inPlace, .sort, .top, .asOf, .as, .of])
        case .period: return frame.step == 0 ? [.to] : rest([.by])
        case .asOf: return (frame.step == 0 ? [.to] : [.every]) + rest(queryWords)
        case .expression, .given, .assignments: return []
        case .by, .across: return rest(queryWords) + [.as]
        default: return rest(queryWords)
        }
    }

    private var queryWords: [Keyword] {
        switch frame.head {
        case .show?: return [.where, .inPlace, .sort, .top, .asOf]
        case .changes?: return [.where, .inPlace, .from, .by] + (frame.used.contains(.from) ? [] : [.since])
        case .check?, .verify?: return [.where, .inPlace, .asOf]
        case .suppose?: return [.where, .inPlace, .has]
        case .forEach?: return [.where, .inPlace, .sort, .top]
        case nil: return frame.clause == .filter ? [] : [.where, .inPlace, .by, .sort, .top]
        default: return [.where, .inPlace, .by, .across, .sort, .top, .asOf]
        }
    }

    /// Without the clauses given already; several conditions mean and.
    private func rest(_ words: [Keyword]) -> [Keyword] {
        words.filter { $0 == .where || $0 == .inPlace || !frame.used.contains($0) }
    }

    // MARK: Statements with a form of their own

    private var special: Place {
        switch (frame.head, frame.step) {
        case (.let?, 0), (.forEach?, 0): return .variable
        case (.forEach?, _): return .words([.inPlace])
        case (.define?, 0): return .words([.of])
        case (.define?, 2), (.event?, 2): return .table([])
        case (.event?, 0): return .words([.of])
        case (.define?, 4), (.param?, 4), (.event?, 4), (.table?, 4), (.coded?, 4): return .type
        case (.define?, 5), (.param?, 5), (.event?, 5), (.table?, 5), (.coded?, 5): return .table([])
        case (.table?, 0), (.coded?, 0):
            return .words([.key, .label, .alias, .lives, .history, .synthetic, .identity, .onePer, .reportedUntil, .othersFrom, .verify])
        case (.table?, 6), (.coded?, 6): return .words([.backAs])
        case (.set?, 0): return .setting
        case (.set?, 1): return .settingValue(frame.settingName)
        case (.load?, let step): return loadPlace(step)
        case (.save?, 9), (.include?, 0), (.open?, 0): return .file
        case (.record?, _): return recordPlace
        case (.help?, 0): return .topic
        case (.describe?, 0): return .described
        case (.describe?, 2): return .member(frame.scope.table)
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
        case (.why?, 3), (.why?, 4): return .row(frame.scope.table)
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
