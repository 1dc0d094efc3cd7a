public import SiapData
import SiapSyntax
import SiapText

/// `suppose SOURCE where … has attribute = value`: rows of a table that are to have other values, for one question.
public struct BoundSupposition: Sendable {
    /// Whose rows are changed.
    public var table: TableID
    /// Rows that do not live on the day are changed, too.
    public var ever: Bool
    /// All conditions in one; nil: every row.
    public var filter: BoundExpression?
    /// Attributes by position; values are worked out on the rows as they are.
    public var assignments: [(attribute: AttributeID, value: BoundExpression)]

    /// The two worlds of an answer.
    public static let worlds = CodeList(
        names: Bilingual(english: "world", indonesian: "dunia"),
        codes: [
            Code(
                names: Bilingual(english: "now", indonesian: "kini"),
                doc: Bilingual(english: "as it is", indonesian: "apa adanya")),
            Code(
                names: Bilingual(english: "supposed", indonesian: "andaian"),
                doc: Bilingual(english: "as supposed", indonesian: "seandainya")),
        ])
}

extension Binder {
    /// Two worlds stand side by side as two dates do; both at once, or a part of the rows of each, would not be read.
    func mayBeSupposed(_ bound: BoundQuery, in query: QuerySyntax) -> Bool {
        if bound.asOf?.isSeveral == true, let range = bound.asOfRange {
            report(.clauseNotHere(clause: .asOf, beside: .suppose), at: range)
        }
        for case .top(_, let range) in query.clauses {
            report(.clauseNotHere(clause: .top, beside: .suppose), at: range)
        }
        if bound.isChanges {
            report(.clauseNotHere(clause: .suppose, beside: .changes), at: query.suppositions[0].range)
        }
        if case .table = bound.source {
        } else {
            report(.clauseNotHere(clause: .suppose, beside: .last), at: query.suppositions[0].range)
        }
        return diagnostics.isEmpty
    }

    func bindSupposition(_ syntax: SupposeSyntax) -> BoundSupposition? {
        guard case .table(let name) = syntax.source.kind else {
            report(.expectedSource(after: .suppose), at: syntax.source.range)
            return nil
        }
        guard let table = catalog.table(named: name.normalized) else {
            reportUnknownTable(name)
            return nil
        }
        tablesUsed.insert(table)
        var filter: BoundExpression?
        for condition in syntax.conditions {
            let bound = bindWhere(condition, in: .table(table))
            if bound.isInvalid || !mayDecide(bound, in: .table(table), at: condition.range) { return nil }
            filter = filter.map { .and($0, bound) } ?? bound
        }
        let assignments = syntax.assignments.compactMap { bindSupposed($0, of: table) }
        guard assignments.count == syntax.assignments.count else { return nil }
        return BoundSupposition(table: table, ever: syntax.source.ever != nil, filter: filter, assignments: assignments)
    }

    /// Only what is stored can be supposed; what is worked out follows from it.
    private func bindSupposed(_ assignment: AssignmentSyntax, of table: TableID) -> (
        attribute: AttributeID, value: BoundExpression
    )? {
        let schema = catalog[table].schema
        guard let index = schema.attribute(named: assignment.name.normalized), schema[index].link != .linksTo
        else {
            if context.definitions.definition(named: assignment.name.normalized, of: table) != nil
                || schema.attribute(named: assignment.name.normalized) != nil
            {
                report(.supposeStored(name: assignment.name.text), at: assignment.name.range)
            } else {
                reportUnknownName(assignment.name, in: .table(table))
            }
            return nil
        }
        let type = schema[index].type
        let value = bind(assignment.value, in: .table(table), expecting: type)
        if value.isInvalid { return nil }
        let privacy = value.facts.privacy
        // What is worked out from private values is not worked out while they are hidden.
        if privacy.isPrivate, !schema[index].isPrivate || privacy >= .derived && !context.showsPrivate {
            report(
                .privateCopied(value: text(of: assignment.value.range), into: assignment.name.text),
                at: assignment.value.range)
            return nil
        }
        guard fits(value.type, wanted: type) else {
            report(.typeMismatch(left: describe(type), right: describe(value.type)), at: assignment.value.range)
            return nil
        }
        return (index, value)
    }
}
