public import SiapData
import SiapSyntax
public import SiapText

/// What private values may not do while they are hidden: decide which rows are counted, in which groups, in which
/// order, on which day.
///
/// A value that is only shown is masked; nothing worked out from private values is worked out at all.
extension Binder {
    /// A condition that decides something others see. Where private values are shown, all that comes of it is private
    /// itself.
    @discardableResult
    func mayDecide(_ condition: BoundExpression, in scope: Scope, at range: SourceRange) -> Bool {
        let privacy = condition.facts.privacy
        if !privacy.isPrivate { return true }
        if context.showsPrivate {
            decidedBy = max(decidedBy, privacy)
            return true
        }
        var table: TableID?
        if case .table(let own) = scope { table = own }
        let about =
            catalog.firstPrivate(in: condition, of: table)
            ?? Bilingual(english: "what a variable holds", indonesian: "isi variabel")
        report(.privateCondition(condition: text(of: range), about: about), at: range)
        return false
    }

    /// A value that becomes a group, a figure, a day, the name of a file. Gives how private that is, where private
    /// values are shown.
    func mayBecomeOpen(_ value: BoundExpression, at range: SourceRange) -> Privacy {
        let privacy = value.facts.privacy
        if privacy.isPrivate, !context.showsPrivate { report(.privateAttribute(name: text(of: range)), at: range) }
        return privacy
    }

    /// A day that decides what is seen.
    func mayDate(_ day: BoundExpression, at range: SourceRange) {
        let privacy = mayBecomeOpen(day, at: range)
        if privacy.isPrivate, context.showsPrivate { decidedBy = max(decidedBy, privacy) }
    }

    /// As a column of a result: as private as its value, and not worked out where it would have to be masked anyway.
    public func shownPrivacy(of value: BoundExpression) -> Privacy {
        let privacy = value.facts.privacy
        return privacy >= .derived && !context.showsPrivate ? .withheld : privacy
    }

    // MARK: Outside any query

    /// Reports where whoever asks would learn private values by what the condition decides; false then.
    @discardableResult
    public func mayDecide(_ condition: BoundExpression, at range: SourceRange) -> Bool {
        mayDecide(condition, in: .constants, at: range)
    }

    // MARK: At the terminal

    /// A whole value, written out by the person at the terminal, may be asked of a private attribute: it tells what was
    /// known before.
    func askedWhole(
        _ comparison: BoundExpression, relation: RelationOperator, left: (ExpressionSyntax, BoundExpression),
        right: (ExpressionSyntax, BoundExpression)
    ) -> BoundExpression {
        guard context.mayAskWhole, relation == .equal || relation == .notEqual else { return comparison }
        for (side, other) in [(left, right), (right, left)]
        where side.1.facts.privacy == .stored && other.1.constantValue != nil && other.0.isWrittenOut {
            return .sealed(comparison, by: .open)
        }
        return comparison
    }

    /// The rows that a text may name: where it would be by a private name, only for the person at the terminal.
    func rowsNamed(_ text: String, of table: TableID) -> [Int] {
        catalog[table].rows(meaning: text, openly: !context.mayAskWhole && !context.showsPrivate)
    }
}

extension ExpressionSyntax {
    /// A value as somebody typed it: no variable, nothing worked out.
    fileprivate var isWrittenOut: Bool {
        switch self {
        case .number, .string, .date, .time, .truth, .rowLiteral: return true
        case .parenthesized(let inner, _), .negative(let inner, _): return inner.isWrittenOut
        case .path(let path): return path.names.count == 1
        case .template, .duration, .unknown, .variable, .call, .aggregateCall, .quantified, .not, .places, .binary,
            .comparison, .between, .oneOf, .oneOfPath, .match, .isKnown, .conditional, .dated, .query, .missing:
            return false
        }
    }
}
