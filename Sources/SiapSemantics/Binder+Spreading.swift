import SiapData
import SiapSyntax
import SiapText

/// `kind = Lapas or Rutan`, `vote = no or unknown`: what stands alone behind a comparison belongs to the same subject.
extension Binder {
    /// What the last comparison of a chain was about.
    private struct Subject {
        enum Relation { case equals, ordered, denied, matched(MatchOperator), places, deniedPlaces }
        var relation: Relation
        /// Of places there is none.
        var value: ExpressionSyntax?
        /// The comparison, as written, and what it compares with.
        var range: SourceRange
        var members: [ExpressionSyntax]

        var canBeListed: Bool {
            switch relation {
            case .equals, .places, .denied, .deniedPlaces: true
            case .ordered, .matched: false
            }
        }
    }

    private struct Leaf {
        var syntax: ExpressionSyntax
        /// Between this one and the one before.
        var joint: BinaryOperator?
    }

    /// The chain with what stands alone written out; nil where that would say something else than is meant, which was
    /// reported.
    func spread(_ chain: ExpressionSyntax, in scope: Scope) -> ExpressionSyntax? {
        var leaves: [Leaf] = []
        collect(chain, joint: nil, into: &leaves)
        guard leaves.contains(where: { isBare($0.syntax) }) else { return chain }
        var subject: Subject?
        var place = 0
        while place < leaves.count {
            let leaf = leaves[place]
            guard isBare(leaf.syntax) else {
                subject = self.subject(of: leaf.syntax, in: scope)
                place += 1
                continue
            }
            guard let before = subject, let joint = leaf.joint, belongs(leaf.syntax, to: before, in: scope) else {
                subject = self.subject(of: leaf.syntax, in: scope)
                place += 1
                continue
            }
            let run = Array(
                leaves[place...].prefix {
                    $0.joint == joint && isBare($0.syntax) && belongs($0.syntax, to: before, in: scope)
                })
            let next = place + run.count
            // Beside `and` nobody could say how far the choice reaches.
            let isMixed =
                joint == .or && (leaves[place - 1].joint == .and || (next < leaves.count && leaves[next].joint == .and))
            if refuses(joint, of: before) || isMixed && before.canBeListed {
                refuseSpread(of: before, leaves: run.map(\.syntax))
                return nil
            }
            for index in place..<next {
                if let written = writtenOut(leaves[index].syntax, subject: before, joint: joint) {
                    leaves[index].syntax = written
                }
            }
            place = next
        }
        var rest = leaves[...]
        return rebuilt(chain, from: &rest)
    }

    private func collect(_ expression: ExpressionSyntax, joint: BinaryOperator?, into leaves: inout [Leaf]) {
        guard case .binary(let op, _, let left, let right) = expression, op == .and || op == .or else {
            return leaves.append(Leaf(syntax: expression, joint: joint))
        }
        collect(left, joint: joint, into: &leaves)
        collect(right, joint: op, into: &leaves)
    }

    private func rebuilt(_ expression: ExpressionSyntax, from leaves: inout ArraySlice<Leaf>) -> ExpressionSyntax {
        guard case .binary(let op, let range, let left, let right) = expression, op == .and || op == .or else {
            return leaves.removeFirst().syntax
        }
        let first = rebuilt(left, from: &leaves)
        return .binary(op, operatorRange: range, left: first, right: rebuilt(right, from: &leaves))
    }

    /// A value by itself, or a word that may be one.
    private func isBare(_ expression: ExpressionSyntax) -> Bool {
        switch expression {
        case .rowLiteral, .variable: return true
        case .path(let path): return path.names.count == 1
        case .parenthesized: return false
        case .number, .string, .template, .date, .time, .duration, .truth, .unknown, .call, .aggregateCall,
            .quantified, .negative, .not, .places, .binary, .comparison, .between, .oneOf, .oneOfPath, .match,
            .isKnown, .conditional, .dated, .query, .missing:
            return isLiteral(expression)
        }
    }

    // MARK: Subjects

    private func subject(of operand: ExpressionSyntax, in scope: Scope) -> Subject? {
        func made(_ relation: Subject.Relation, value: ExpressionSyntax?, members: [ExpressionSyntax]) -> Subject {
            Subject(relation: relation, value: value, range: operand.range, members: members)
        }
        switch operand {
        case .comparison(let first, let rest) where rest.count == 1:
            let isTurned = isLiteral(first) && !isLiteral(rest[0].right)
            let (value, other) = isTurned ? (rest[0].right, first) : (first, rest[0].right)
            switch rest[0].relation {
            case .equal: return made(.equals, value: value, members: [other])
            case .notEqual: return made(.denied, value: value, members: [other])
            case .less, .lessOrEqual, .greater, .greaterOrEqual: return made(.ordered, value: value, members: [other])
            }
        case .oneOf(let value, let members, let negated, _):
            return made(negated ? .denied : .equals, value: value, members: members)
        case .match(let op, let value, pattern: let pattern, negated: false, at: _):
            return made(.matched(op), value: value, members: [pattern])
        case .isKnown(let value, _, _): return made(.equals, value: value, members: [])
        case .between(let value, _, _, _, _): return made(.ordered, value: value, members: [])
        case .places(let places, _): return made(.places, value: nil, members: places)
        case .not(let inner, _): return denial(of: inner, at: operand.range, in: scope)
        case .path(let path) where path.names.count == 1: return bareSubject(operand, in: scope)
        case .number, .string, .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral,
            .call, .aggregateCall, .quantified, .negative, .binary, .comparison, .oneOfPath, .match, .conditional,
            .dated, .parenthesized, .query, .missing:
            return nil
        }
    }

    private func denial(of inner: ExpressionSyntax, at range: SourceRange, in scope: Scope) -> Subject? {
        guard var subject = subject(of: inner, in: scope) else { return nil }
        subject.range = range
        switch subject.relation {
        case .equals: subject.relation = subject.members.isEmpty ? .ordered : .denied
        case .places: subject.relation = .deniedPlaces
        case .ordered: break
        case .denied, .matched, .deniedPlaces: return nil
        }
        return subject
    }

    /// `Lapas`, which is `kind = Lapas`, and `citizen`, which is yes or no itself.
    private func bareSubject(_ operand: ExpressionSyntax, in scope: Scope) -> Subject? {
        guard case .path(let path) = operand else { return nil }
        let bound = quietly { bindCondition(operand, in: scope) }
        if case .compare(.equal, let value, let other) = bound.node, let code = other.constantValue,
            code != .truth(true), let name = nameOfValue(value)
        {
            for (names, expression, _) in attributesInScope(scope) where nameOfValue(expression) == name {
                let range = path.range
                let word = NameSyntax(text: names[context.tongue], range: range)
                return Subject(
                    relation: .equals, value: .path(PathSyntax(names: [word])), range: range, members: [operand])
            }
            return nil
        }
        guard bound.type == .truth, !bound.isInvalid else { return nil }
        return Subject(relation: .ordered, value: operand, range: operand.range, members: [])
    }

    // MARK: What belongs to them

    /// Whether the value that stands alone can be one of the subject.
    private func belongs(_ leaf: ExpressionSyntax, to subject: Subject, in scope: Scope) -> Bool {
        guard let value = subject.value else { return isPlace(leaf, in: scope) }
        if case .unknown = leaf { return true }
        switch subject.relation {
        case .ordered, .places, .deniedPlaces: return false
        case .matched: if case .string = leaf { return true } else { return false }
        case .equals, .denied: break
        }
        let type = quietly { bind(value, in: scope).type }
        switch leaf {
        case .path(let path):
            if let named = quietly({ bindName(path.names[0], in: scope, alone: true) }), !named.isInvalid {
                // What is a condition by itself is that; a named day is a value.
                return named.type != .truth && named.constantValue != nil && fits(named.type, wanted: type)
            }
            return quietly { declaredCode(path.names[0].text, of: type, at: path.range) } != nil
        case .string(let string):
            if type == .text { return true }
            if case .link(let table) = type, !catalog.rows(of: table, meaning: string.value).isEmpty { return true }
            return quietly { declaredCode(string.value, of: type, at: string.range) } != nil
        case .variable:
            return type != .truth && quietly { fits(bind(leaf, in: scope, expecting: type).type, wanted: type) }
        case .number, .template, .date, .time, .duration, .truth, .unknown, .rowLiteral, .call, .aggregateCall,
            .quantified, .negative, .not, .places, .binary, .comparison, .between, .oneOf, .oneOfPath, .match,
            .isKnown, .conditional, .dated, .parenthesized, .query, .missing:
            return quietly { !bindPair(.equal, left: value, right: leaf, in: scope).isInvalid }
        }
    }

    private func isPlace(_ leaf: ExpressionSyntax, in scope: Scope) -> Bool {
        guard case .table(let table) = scope else { return false }
        let word: String
        switch leaf {
        case .path(let path):
            if quietly({ bindName(path.names[0], in: scope, alone: true) }) != nil { return false }
            word = path.names[0].text
        case .string(let string): word = string.value
        case .number, .template, .date, .time, .duration, .truth, .unknown, .variable, .rowLiteral, .call,
            .aggregateCall, .quantified, .negative, .not, .places, .binary, .comparison, .between, .oneOf, .oneOfPath,
            .match, .isKnown, .conditional, .dated, .parenthesized, .query, .missing:
            return false
        }
        return upwardTables(table).contains { each, _ in
            (each != table || catalog[each].schema.isCoded) && !catalog.rows(of: each, meaning: word).isEmpty
        }
    }

    /// The condition that the value stands for, where it is the same in speech as here.
    private func writtenOut(_ leaf: ExpressionSyntax, subject: Subject, joint: BinaryOperator) -> ExpressionSyntax? {
        guard joint == .or else { return nil }
        guard let value = subject.value else {
            if case .places = subject.relation { return .places([leaf], at: leaf.range) }
            return nil
        }
        let name = text(of: value.range)
        let written: ExpressionSyntax, said: Bilingual
        if case .unknown = leaf {
            said = Bilingual(english: "\(name) is unknown", indonesian: "\(name) kosong")
            written = .isKnown(value, known: false, at: leaf.range)
        } else {
            switch subject.relation {
            case .equals:
                said = Bilingual("\(name) = \(text(of: leaf.range))")
                written = .comparison(
                    first: value, rest: [ComparisonLink(relation: .equal, relationRange: leaf.range, right: leaf)])
            case .matched(let op):
                said = Bilingual("\(name) \(op.rawValue) \(text(of: leaf.range))")
                written = .match(op, value, pattern: leaf, negated: false, at: leaf.range)
            case .ordered, .denied, .places, .deniedPlaces: return nil
            }
        }
        // A code that stands alone is read so anywhere.
        if case .path = leaf {
        } else {
            let first = text(of: subject.range)
            readings.append(
                Bilingual(
                    english: "\(first) \(Keyword.or.spelling(.english)) \(said.english)",
                    indonesian: "\(first) \(Keyword.or.spelling(.indonesian)) \(said.indonesian)"))
        }
        return .parenthesized(written, at: leaf.range)
    }

    /// `not Lapas or Rutan` is everything but Lapas, where neither is meant; `in NTT and Babel` is nowhere.
    private func refuses(_ joint: BinaryOperator, of subject: Subject) -> Bool {
        switch subject.relation {
        case .denied, .deniedPlaces: return true
        case .places: return joint == .and
        case .equals, .ordered, .matched: return false
        }
    }

    /// `kind = (Lapas or Rutan)`: a choice in the place of a value.
    func refusesChoice(_ relation: RelationOperator, left: ExpressionSyntax, right: ExpressionSyntax) -> Bool {
        guard relation == .equal || relation == .notEqual, case .parenthesized(let inner, _) = right,
            case .binary(.or, _, _, _) = inner
        else { return false }
        var leaves: [Leaf] = []
        collect(inner, joint: nil, into: &leaves)
        guard leaves.allSatisfy({ isBare($0.syntax) && $0.joint != .and }) else { return false }
        let subject = Subject(
            relation: relation == .equal ? .equals : .denied, value: left, range: left.range, members: [])
        refuseSpread(of: subject, leaves: leaves.map(\.syntax), through: right.range)
        return true
    }

    private func refuseSpread(of subject: Subject, leaves: [ExpressionSyntax], through end: SourceRange? = nil) {
        guard let last = leaves.last else { return }
        let range = subject.range.union(end ?? last.range)
        let words = (subject.members + leaves).map { text(of: $0.range) }
        let isDenied: Bool
        switch subject.relation {
        case .denied, .deniedPlaces: isDenied = true
        case .equals, .ordered, .matched, .places: isDenied = false
        }
        func meant(_ tongue: Tongue) -> String {
            if !isDenied, let value = subject.value,
                leaves.contains(where: { if case .unknown = $0 { true } else { false } })
            {
                // A list has no place for what is not known.
                let name = text(of: value.range)
                let parts = leaves.map { leaf in
                    if case .unknown = leaf { return tongue == .english ? "\(name) is unknown" : "\(name) kosong" }
                    return "\(name) = \(text(of: leaf.range))"
                }
                let first = end == nil ? [text(of: subject.range)] : []
                return "(" + (first + parts).joined(separator: " \(Keyword.or.spelling(tongue)) ") + ")"
            }
            let not = isDenied ? Keyword.not.spelling(tongue) + " " : ""
            guard let value = subject.value else {
                return "\(not)\(Keyword.inPlace.spelling(tongue)) \(words.joined(separator: ", "))"
            }
            var name = text(of: value.range)
            if case .path(let path) = value, path.names.count == 1 { name = path.names[0].text }
            return "\(name) \(not)\(Keyword.oneOf.spelling(tongue)) (\(words.joined(separator: ", ")))"
        }
        report(
            .standsAlone(written: text(of: last.range)), at: range,
            proposals: [Bilingual(english: meant(.english), indonesian: meant(.indonesian))])
    }
}
