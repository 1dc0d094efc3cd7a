import SiapData
import SiapText

extension ExpressionFacts {
    /// The one place where facts are made: each kind of expression says here what it adds to the facts of its parts.
    /// `own` is what the catalog says of an attribute, a column, a parameter, or of the rows that a call searches.
    init(of node: BoundExpression.Node, own: ExpressionFacts) {
        switch node {
        case .constant: self.init()
        case .invalid:
            self.init()
            marks = [.readsRow, .isNoConstant]
        case .attribute, .column, .parameter:
            self = own
            marks.formUnion([.readsRow, .isNoConstant])
        case .columnTotal:
            // Of a result with one row the sum is the value.
            self = own
            privacy = own.privacy.madeOf
            marks.insert(.isNoConstant)
        case .row(let table):
            self.init()
            tablesSeen.insert(table)
            marks = [.readsRow, .isNoConstant]
        case .thisDate:
            self.init()
            marks = [.readsDay, .mentionsThisDate, .variesByDay, .changesOnAnyDay, .isNoConstant]
        case .through(let link, let table, let inner):
            self = ExpressionFacts.through(link.facts, to: table, inner: inner.facts)
        case .ofRow(let table, _, let inner):
            self = inner.facts
            tablesSeen.insert(table)
            set(.asksOtherStates, if: inner.facts.variesByDay)
            marks.remove(.readsRow)
            marks.insert(.isNoConstant)
        case .definition(let reference, let inner):
            self = inner.facts
            if reference.isOfOthers { marks.insert(.restsOnOthers) }
            if reference.isShown {
                privacy = .open
                marks.insert(.isShownByPack)
            }
        case .call(let function, let arguments, _, _):
            self = ExpressionFacts.made(of: arguments).joined(with: own)
            if function == .age, arguments.count == 1 {
                marks.formUnion([.readsDay, .variesByDay, .changesOnAnyDay, .isNoConstant])
            }
            if function.canFail { marks.insert(.canFail) }
        case .arithmetic(_, let left, let right, _, _):
            self = ExpressionFacts.made(of: left, right)
            marks.insert(.canFail)
        case .negative(let inner, _):
            self = ExpressionFacts.made(of: inner)
            marks.insert(.canFail)
        case .compare(_, let left, let right):
            self = ExpressionFacts.made(of: left, right)
            if let day = left.day(besideThisDate: right) ?? right.day(besideThisDate: left) {
                changes(onlyOn: [day.number, day.number + 1])
            }
        case .and(let left, let right), .or(let left, let right), .otherwise(let left, let right, _):
            self = ExpressionFacts.made(of: left, right)
        case .not(let inner), .oneOf(let inner, _): self = ExpressionFacts.made(of: inner)
        case .isKnown(let inner):
            self = inner.facts
            // Whether there is a name is not the name.
            if privacy <= .stored {
                privacy = .open
                marks.remove(.readsPrivate)
            }
        case .memberOf(let inner, let relation): self = ExpressionFacts.member(inner.facts, of: relation)
        case .conditional(let condition, let then, let otherwise, _):
            self = ExpressionFacts.made(of: [condition, then, otherwise])
            marks.insert(.isNoConstant)
        case .contains(let left, let right), .like(let left, let right):
            self = ExpressionFacts.made(of: left, right)
            marks.insert(.isNoConstant)
        case .within(let inner, let from, let to):
            self = ExpressionFacts.made(of: inner)
            marks.insert(.isNoConstant)
            if case .thisDate = inner.node { changes(onlyOn: [from.number, to.number + 1]) }
        case .dated(let inner, let date): self = ExpressionFacts.dated(inner.facts, on: date.facts)
        case .aggregate(let aggregate): self = ExpressionFacts.aggregate(aggregate)
        case .query(let query, _, _): self = ExpressionFacts.query(query)
        case .sealed(let inner, let privacy):
            self = inner.facts
            self.privacy = privacy
            if privacy.isPrivate { marks.formUnion([.readsPrivate, .holdsPrivateValue]) }
            marks.insert(.isNoConstant)
        }
    }

    // MARK: Parts

    private static func made(of inner: BoundExpression) -> ExpressionFacts {
        var facts = inner.facts
        facts.privacy = facts.privacy.madeOf
        return facts
    }

    private static func made(of left: BoundExpression, _ right: BoundExpression) -> ExpressionFacts {
        left.facts.joined(with: right.facts)
    }

    private static func made(of parts: [BoundExpression]) -> ExpressionFacts {
        var facts = ExpressionFacts()
        for part in parts { facts.join(part.facts) }
        return facts
    }

    /// The calendar changes it on these days, and on no others.
    private mutating func changes(onlyOn days: Set<Int32>) {
        marks.remove(.changesOnAnyDay)
        daysOfChange = days
    }

    // MARK: Other rows

    /// A value of the linked row is as private as it is, and at least as the link.
    private static func through(_ link: ExpressionFacts, to table: TableID, inner: ExpressionFacts) -> ExpressionFacts {
        var facts = link.joined(with: inner)
        facts.privacy = max(link.privacy.madeOf, inner.privacy)
        facts.tablesSeen.insert(table)
        facts.set(.asksOtherStates, if: link.asksOtherStates || inner.variesByDay)
        facts.marks.insert(.isNoConstant)
        return facts
    }

    private static func member(_ inner: ExpressionFacts, of relation: Relation) -> ExpressionFacts {
        var facts = inner.joined(with: relation.facts)
        // What belongs to the row on the day is no state of the row itself, unless the row that is sought is one.
        facts.set(.readsState, if: inner.readsState)
        facts.set(.asksOtherStates, if: inner.asksOtherStates || relation.changesBehindRow)
        facts.set(.variesByDay, if: inner.variesByDay || relation.changes)
        facts.marks.formUnion([.readsRow, .isNoConstant])
        return facts
    }

    private static func aggregate(_ aggregate: LinkedAggregate) -> ExpressionFacts {
        let relation = aggregate.relation
        let value = aggregate.value?.facts ?? ExpressionFacts()
        var rows = relation.facts
        if let filter = aggregate.filter { rows.join(filter.facts) }
        let varies = relation.changes || relation.innerHasTime || rows.variesByDay || value.variesByDay
        var facts = rows.joined(with: value)
        switch aggregate.function {
        case .exists: facts.privacy = rows.privacy
        // How many have a value tells none of them, as whether there is one does not.
        case .count: facts.privacy = max(rows.privacy, value.privacy <= .stored ? .open : value.privacy)
        // One of them as it is.
        case .first: facts.privacy = max(rows.privacy, value.privacy)
        case .sum, .average, .median, .min, .max, .distinct: facts.privacy = max(rows.privacy, value.privacy).madeOf
        }
        facts.set(.readsState, if: relation.innerHasTime)
        facts.set(.asksOtherStates, if: varies)
        facts.set(.variesByDay, if: varies)
        facts.marks.formUnion([.canFail, .readsRow, .isNoConstant])
        return facts
    }

    // MARK: Other days, other questions

    /// What something is on a date of its own, it is on every day: of time only the date counts.
    private static func dated(_ inner: ExpressionFacts, on date: ExpressionFacts) -> ExpressionFacts {
        var facts = inner.joined(with: date)
        facts.privacy = max(inner.privacy, date.privacy.madeOf)
        facts.daysOfChange = date.daysOfChange
        facts.set(.readsState, if: false)
        facts.set(.asksOtherStates, if: date.asksOtherStates)
        facts.set(.variesByDay, if: date.variesByDay)
        facts.set(.changesOnAnyDay, if: date.changesOnAnyDay)
        facts.set(.readsDay, if: date.readsDay)
        facts.marks.formUnion([.canFail, .isNoConstant])
        return facts
    }

    /// A question in brackets is its own affair, but for what it tells of people and whether it is asked of the day.
    private static func query(_ query: BoundQuery) -> ExpressionFacts {
        let asked = query.facts
        let values = query.columns.filter { $0.role != .sharePart }.map(\.privacy)
        var facts = ExpressionFacts()
        facts.privacy = values.max() ?? .open
        facts.tablesCounted = asked.tablesSeen
        facts.tablesCounted.formUnion(asked.tablesCounted)
        facts.marks = asked.marks.intersection([
            .countsPeople, .holdsPrivateValue, .readsDay, .isShownByPack, .restsOnOthers,
        ])
        facts.marks.formUnion([.readsState, .asksOtherStates, .variesByDay, .changesOnAnyDay, .canFail, .isNoConstant])
        if facts.privacy.isPrivate { facts.marks.insert(.readsPrivate) }
        return facts
    }
}

extension BoundExpression {
    /// The constant day that this is, where the other side is the day of the question.
    fileprivate func day(besideThisDate other: BoundExpression) -> Day? {
        guard case .thisDate = other.node, case .constant(.date(let day), _) = node else { return nil }
        return day
    }
}

extension Function {
    /// Some arguments have no answer.
    var canFail: Bool {
        switch self {
        case .round, .floor, .ceil, .mod, .power, .sqrt: return true
        case .lower, .upper, .trim, .length, .startsWith, .endsWith, .replace, .split, .slice, .concat, .number, .abs,
            .least, .greatest, .year, .quarter,
            .month, .week, .day, .weekday, .date, .daysBetween, .age, .row:
            return false
        }
    }
}
