public import SiapData
public import SiapSyntax
public import SiapText

/// What is said of one row, to be explained: a condition or a value.
public struct BoundClaim: Sendable {
    /// A condition if its type is a truth, else a value.
    public var expression: BoundExpression
    /// It looks at a private attribute.
    public var isPrivate: Bool
    /// A variable with a private value was read: its constants are not to be said back.
    public var holdsPrivateValues: Bool
    /// Those of the pack that it reads, to be named beside the answer.
    public var parameters: [PackParameter]
    /// All that were read, for the origins of the data.
    public var tables: Set<TableID>
    /// Attributes read whose values are made up, in tables that are not.
    public var syntheticAttributes: [Bilingual]
}

extension Binder {
    /// The row that `wbp "W-00017"` or `$s` means; reports when it is none.
    public func bindSubject(_ subject: ExpressionSyntax) -> (table: TableID, row: Int)? {
        let bound = bind(subject, in: .constants)
        if bound.isInvalid { return nil }
        guard case .constant(.row(let table, let row), _) = bound.node else {
            let wanted = Bilingual(english: "row of a table", indonesian: "baris sebuah tabel")
            reportNeed(of: wanted, at: subject.range, found: bound.type)
            return nil
        }
        tablesUsed.insert(table)
        return (table, row)
    }

    /// An expression over a row of `table`: a value where it names one, else a condition, in which codes may stand
    /// alone.
    ///
    /// A date behind a literal or code is that of the whole claim: `voter_list = DPT on 2024-01-18`. Nil when a problem
    /// was reported.
    public func bindClaim(_ expression: ExpressionSyntax, of table: TableID) -> BoundClaim? {
        tablesUsed.insert(table)
        let scope = Scope.table(table)
        let bound: BoundExpression
        if let (undated, date) = dateOfWhole(expression, in: scope) {
            let inner = bindAsClaim(undated, in: scope), day = bind(date, in: scope, expecting: .date)
            if day.isInvalid || inner.isInvalid { return nil }
            guard day.type == .date else {
                reportNeed(of: ValueType.date.names, at: date.range, found: day.type)
                return nil
            }
            bound = .dated(inner, on: day)
        } else {
            bound = bindAsClaim(expression, in: scope)
        }
        if bound.isInvalid || !diagnostics.isEmpty { return nil }
        // Its reasons would be worked out from private values; what is only stored is masked.
        if bound.facts.privacy >= .derived, !mayDecide(bound, in: scope, at: expression.range) { return nil }
        return BoundClaim(
            expression: bound, isPrivate: bound.facts.privacy.isPrivate,
            holdsPrivateValues: bound.facts.holdsPrivateValue, parameters: parametersUsed,
            tables: tablesUsed,
            syntheticAttributes: syntheticUsed)
    }

    private func bindAsClaim(_ expression: ExpressionSyntax, in scope: Scope) -> BoundExpression {
        switch expression {
        case .parenthesized(let inner, _): return bindAsClaim(inner, in: scope)
        case .path(let path) where path.names.count == 1 && !isName(path.names[0], in: scope):
            return bindCondition(expression, in: scope)
        case .string, .rowLiteral: return bindCondition(expression, in: scope)
        case .number, .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .call, .aggregateCall,
            .quantified, .negative, .not, .places, .binary, .comparison, .between, .oneOf, .oneOfPath, .match,
            .isKnown, .conditional, .dated, .query, .missing:
            return bindAnything(expression, in: scope)
        }
    }

    /// `A = CODE on DATE` without its date, and the date; nil when what stands before the date has a value of its own
    /// on each day.
    private func dateOfWhole(_ expression: ExpressionSyntax, in scope: Scope) -> (
        ExpressionSyntax, date: ExpressionSyntax
    )? {
        switch expression {
        case .not(let inner, let range):
            return dateOfWhole(inner, in: scope).map { (.not($0.0, at: range), $0.date) }
        case .dated(let inner, let date): return isTimeless(inner, in: scope) ? (inner, date) : nil
        case .comparison(let first, var rest):
            guard let last = rest.last, case .dated(let right, let date) = last.right, isTimeless(right, in: scope)
            else { return nil }
            rest[rest.count - 1].right = right
            return (.comparison(first: first, rest: rest), date)
        case .number, .string, .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral,
            .call, .aggregateCall, .quantified, .negative, .places, .binary, .between, .oneOf, .oneOfPath, .match,
            .isKnown, .conditional, .parenthesized, .query, .missing:
            return nil
        }
    }

    func isTimeless(_ expression: ExpressionSyntax, in scope: Scope) -> Bool {
        switch expression {
        case .number, .string, .date, .time, .truth, .rowLiteral: return true
        case .path(let path): return path.names.count == 1 && !isName(path.names[0], in: scope)
        case .parenthesized(let inner, _): return isTimeless(inner, in: scope)
        case .template, .duration, .unknown, .variable, .call, .aggregateCall, .quantified, .negative, .not, .places,
            .binary, .comparison, .between, .oneOf, .oneOfPath, .match, .isKnown, .conditional, .dated, .query,
            .missing:
            return false
        }
    }

    /// Whether a bare name names something here; nothing is reported.
    private func isName(_ name: NameSyntax, in scope: Scope) -> Bool {
        let before = diagnostics.count
        let found = bindName(name, in: scope, alone: true)
        diagnostics.removeLast(diagnostics.count - before)
        return found != nil
    }
}

extension BoundItem {
    /// A column that tells rows from one another and is not shown.
    public static func mark(_ expression: BoundExpression) -> BoundItem {
        BoundItem(expression: expression, names: Bilingual("#"), role: .item)
    }
}
