import SiapData
import SiapSyntax
import SiapText

/// Declared codes: members of code lists and rows of coded tables, by any of their spellings.
extension Binder {
    func isCoded(_ type: ValueType) -> Bool {
        switch type {
        case .code: return true
        case .link(let table): return catalog[table].schema.isCoded
        case .text, .wholeNumber, .decimal, .date, .time, .truth, .links, .duration, .interval, .unknown: return false
        }
    }

    /// The code that a bare word means beside a value of `type`; nil when it is none. Reports a word with two readings.
    func declaredCode(_ word: String, of type: ValueType, at range: SourceRange) -> BoundExpression? {
        switch type {
        case .code(let list):
            return list.position(of: word).map { index in
                noteFormer(word, of: list.codes[index].names)
                return .constant(.code(list, index: index), type: type)
            }
        case .link(let table) where catalog[table].schema.isCoded:
            return rowConstant(word, of: table, at: range)
        case .text, .wholeNumber, .decimal, .date, .time, .truth, .link, .links, .duration, .interval, .unknown:
            return nil
        }
    }

    /// The one row meant by a text; reports and gives `.invalid` when it is ambiguous, nil when there is none.
    func rowConstant(_ text: String, of table: TableID, at range: SourceRange) -> BoundExpression? {
        let rows = rowsNamed(text, of: table)
        tablesUsed.insert(table)
        if !rows.isEmpty, catalog[table].holdsPeople, catalog[table].row(key: text) == nil { notePrivate(range) }
        if rows.count > 1 {
            let labels = rows.prefix(5).map {
                Bilingual("\(catalog[table].label(of: $0)) (\(catalog[table].shownKey(of: $0)))")
            }
            if catalog[table].schema.isCoded {
                report(
                    .ambiguousCode(code: text, readings: labels), at: range,
                    proposals: rows.prefix(3).map { Bilingual("\"\(catalog[table].label(of: $0))\"") })
            } else {
                report(
                    .ambiguousRow(name: text, table: catalog[table].schema.names, choices: labels, line: nil), at: range
                )
            }
            return .invalid
        }
        return rows.first.map { .constant(.row(table, row: $0), type: .link(table)) }
    }

    /// A quoted text where a code or a row is meant.
    func bindText(_ string: StringSyntax, expecting: ValueType?) -> BoundExpression {
        switch expecting {
        case .code(let list)?:
            if let index = list.position(of: string.value) {
                noteFormer(string.value, of: list.codes[index].names)
                return .constant(.code(list, index: index), type: .code(list))
            }
            reportUnknownCode(string.value, of: .code(list), at: string.range)
            return .invalid
        case .link(let table)?:
            if let row = rowConstant(string.value, of: table, at: string.range) { return row }
            reportUnknownRow(string.value, of: table, at: string.range)
            return .invalid
        case .date?:
            if let day = Day(iso: string.value) { return .constant(.date(day), type: .date) }
            let named = catalog.calendarEntry(named: string.value) != nil ? [Bilingual(string.value)] : []
            report(.notADate(written: .written(string.value)), at: string.range, proposals: named)
            return .invalid
        case nil, .text?, .wholeNumber?, .decimal?, .time?, .truth?, .links?, .duration?, .interval?, .unknown?:
            return .constant(.text(string.value), type: .text)
        }
    }

    func reportUnknownCode(_ word: String, of type: ValueType, at range: SourceRange) {
        switch type {
        case .code(let list):
            let spellings = list.codes.flatMap { [$0.names.english, $0.names.indonesian] + $0.aliases }
            let near = NearNames.near(word, among: spellings)
            let shown = near.map { spelling in
                list.position(of: spelling).map { list.codes[$0].names } ?? Bilingual(spelling)
            }
            var choices = list.codes.prefix(12).map(\.names)
            if list.codes.count > 12 { choices.append(Bilingual("…")) }
            report(.unknownCode(code: word, list: list.names, choices: choices), at: range, proposals: unique(shown))
        case .link(let table):
            reportUnknownRow(word, of: table, at: range)
        case .text, .wholeNumber, .decimal, .date, .time, .truth, .links, .duration, .interval, .unknown: break
        }
    }

    func reportUnknownRow(_ text: String, of table: TableID, at range: SourceRange) {
        let near = NearNames.near(text, among: catalog.spellings(of: table))
        let quoted = near.map { Bilingual(needsQuotes($0) ? "\"\($0)\"" : $0) }
        // Only rows that are codes go by the name of their table: “no province”, but “no row of statements”.
        let names = catalog[table].schema.names
        let kind =
            catalog[table].schema.isCoded
            ? names : Bilingual(english: "row of \(names.english)", indonesian: "baris \(names.indonesian)")
        report(.unknownRow(name: text, kind: kind), at: range, proposals: quoted)
    }

    func needsQuotes(_ word: String) -> Bool {
        !word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "_" } || word.isEmpty
    }

    func unique(_ names: [Bilingual]) -> [Bilingual] {
        var seen: Set<Bilingual> = []
        return names.filter { seen.insert($0).inserted }
    }

    // MARK: Codes standing alone

    /// Each attribute in scope, own and upward, with the expression that reads it.
    func attributesInScope(_ scope: Scope) -> [(names: Bilingual, expression: BoundExpression, isStored: Bool)] {
        switch scope {
        case .constants: return []
        case .result(let columns):
            return columns.placed.map { ($1.names, .column($0, of: columns), true) }
        case .table(let table):
            var found: [(Bilingual, BoundExpression, Bool)] = []
            let schema = catalog[table].schema
            for (index, attribute) in schema.attributes.placed where attribute.link != .linksTo {
                found.append((attribute.names, .attribute(index, of: schema), true))
            }
            for definition in context.definitions.of(table)
            where !definitionsInProgress.contains(DefinitionReference(table: table, names: definition.names)) {
                guard case .code? = definition.type else { continue }
                // One that does not hold together has no codes here; what is wrong with it is said where it stands.
                let quiet = diagnostics.count
                let bound = bindDefinition(definition)
                diagnostics.removeLast(diagnostics.count - quiet)
                if !bound.isInvalid { found.append((definition.names, bound, false)) }
            }
            for (index, attribute) in schema.attributes.placed where attribute.link == .partOf {
                guard case .link(let target) = attribute.type else { continue }
                found += attributesInScope(.table(target)).map {
                    ($0.names, through(.attribute(index, of: schema), to: target, inner: $0.expression), $0.isStored)
                }
            }
            return found
        }
    }

    /// `wbp yang DPT`: a code that only one attribute in scope can have. Nil when no attribute can have it.
    func standaloneCode(_ word: String, at range: SourceRange, in scope: Scope) -> BoundExpression? {
        var candidates: [(names: Bilingual, condition: BoundExpression, isStored: Bool)] = []
        for (names, expression, isStored) in attributesInScope(scope) {
            guard isCoded(expression.type), let code = declaredCode(word, of: expression.type, at: range) else {
                continue
            }
            if code.isInvalid { return .invalid }
            candidates.append((names, .compare(.equal, expression, code), isStored))
        }
        // What is stored goes before what is worked out with the same codes.
        let stored = candidates.filter(\.isStored)
        if stored.count == 1, candidates.count > 1,
            candidates.allSatisfy({ $0.condition.comparedType == stored[0].condition.comparedType })
        {
            candidates = stored
            if let code = codeNames(stored[0].condition) {
                let names = stored[0].names
                readings.append(
                    Bilingual(
                        english: "\(names.english) = \(code.english)",
                        indonesian: "\(names.indonesian) = \(code.indonesian)"))
            }
        }
        if candidates.count > 1 {
            let choices = candidates.map { candidate in
                let code = codeNames(candidate.condition) ?? Bilingual(word)
                return Bilingual(
                    english: "\(candidate.names.english) = \(code.english)",
                    indonesian: "\(candidate.names.indonesian) = \(code.indonesian)")
            }
            report(.standaloneCode(code: word), at: range, proposals: choices)
            return .invalid
        }
        if case .table(let table) = scope, case .compare(_, let subject, _)? = candidates.first?.condition.node {
            notePath(to: subject, from: table)
        }
        return candidates.first?.condition
    }

    private func codeNames(_ condition: BoundExpression) -> Bilingual? {
        guard case .compare(_, _, let code) = condition.node, case .code(let list, let index)? = code.constantValue
        else { return nil }
        return list.codes[index].names
    }
}

extension BoundExpression {
    fileprivate var comparedType: ValueType? {
        if case .compare(_, let subject, _) = node { subject.type } else { nil }
    }
}
