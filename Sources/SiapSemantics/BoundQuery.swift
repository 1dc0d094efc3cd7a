public import SiapData
public import SiapText

/// A query whose names and types are settled.
public struct BoundQuery: Sendable {
    /// Where its rows come from.
    public indirect enum Source: Sendable {
        case table(TableID, ever: Bool)
        /// A result at hand: `last`, a variable.
        case result(ResultTable)
        /// A query in brackets, or what comes before a pipe.
        case query(BoundQuery)
    }

    /// What is made of the rows.
    public enum Shape: Sendable {
        case groups(measures: [BoundMeasure], keys: [BoundItem], across: [BoundItem])
        case rows([BoundItem])
        /// Rows of the table by rule.
        case check(BoundCheck)
        /// What changed between two dates.
        case changes(BoundChanges)
    }

    /// Of a stage behind a pipe, the query before it.
    public var source: Source
    /// Nil: the date of the surrounding query, or the pack's `data_until`.
    public var asOf: BoundAsOf?
    /// Where `as of` is written; nil where it is not, though a date may come from elsewhere.
    public var asOfRange: SourceRange?
    /// What is supposed for this question alone.
    public var suppositions: [BoundSupposition] = []
    /// All of them hold of a row in the answer; in the order written.
    public var filters: [BoundFilter]
    /// Which columns come out, too.
    public var shape: Shape
    /// The first key decides, the next among equals; empty: the order of rows or groups.
    public var sort: [BoundSortKey]
    /// How many rows are kept, after sorting; nil: all.
    public var top: Int?
    /// How words were taken: `2.184 = 2184`.
    public var readings: [Bilingual]
    /// What is allowed and hardly meant.
    public var warnings: [Diagnostic] = []
    /// Pairs of conditions that no row fulfils together, the earlier first.
    public var contradictions: [(earlier: SourceRange, later: SourceRange)] = []
    /// Pairs of conditions that say the same of the same value.
    public var repetitions: [(earlier: SourceRange, later: SourceRange)] = []
    /// Tables read anywhere in the query, for origins and footnotes.
    public var tables: Set<TableID>
    /// Attributes read whose values are made up, in tables that are not.
    public var syntheticAttributes: [Bilingual] = []
    /// How bare names were found further up.
    public var paths: [Footnotes.Path] = []
    /// Parameters of the pack that the answer depends on.
    public var parameters: [PackParameter] = []
    /// The machine's date, where the question reads it.
    public var today: Day?
    /// Rules that are read as conditions, and what they are about.
    public var rulesRead: [RuleRead] = []

    /// A rule that the question uses as a condition.
    public struct RuleRead: Sendable {
        /// The yes/no definition of its name.
        public var reference: DefinitionReference
        /// Whether it is about a row of the question.
        public var applies: BoundExpression
    }

    /// `verify`: its columns are what officials said and what was found.
    public var isVerification = false
    /// How the result is to be drawn; its rows do not depend on it.
    public var chart: BoundChart?
    /// The whole question as written, its stages included.
    public var range: SourceRange

    /// Which rows, groups or days there are was decided by private values, where those are shown: every column tells of
    /// them.
    public var privacy = Privacy.open

    /// Names and types of what comes out.
    public var columns: [OutputColumn] {
        var columns = shapeColumns
        // Side by side, dates and worlds stand over the top, after the keys; in a series they lead.
        if let key = extraKey {
            columns.insert(key, at: key.role == .acrossKey ? columns.prefix { $0.role == .key }.count : 0)
        }
        if privacy.isPrivate {
            for index in columns.indices { columns[index].privacy = max(columns[index].privacy, privacy) }
        }
        return columns
    }

    /// The key that several dates, or a supposition, add to a result.
    public var extraKey: OutputColumn? {
        if let asOf, asOf.isSeveral {
            return OutputColumn(names: BoundAsOf.names, type: .date, role: extraRole(isSeries: asOf.isSeries))
        }
        if suppositions.isEmpty { return nil }
        let worlds = BoundSupposition.worlds
        return OutputColumn(names: worlds.names, type: .code(worlds), role: extraRole(isSeries: false))
    }

    /// A list is set side by side, unless `across` already stands there; a series runs down.
    private func extraRole(isSeries: Bool) -> ResultTable.ResultColumn.Role {
        switch shape {
        case .rows: return .item
        case .check, .changes: return .key
        case .groups(_, _, let across): return isSeries || !across.isEmpty ? .key : .acrossKey
        }
    }

    /// Asked on two days, so that no plan of its own runs it.
    public var isChanges: Bool { if case .changes = shape { true } else { false } }

    private var shapeColumns: [OutputColumn] {
        switch shape {
        case .check(let check): return check.columns
        case .changes(let changes): return changes.columns
        case .rows(let items):
            return items.map { $0.outputColumn(as: $0.role) }
        case .groups(let measures, let keys, let across):
            return keys.map { $0.outputColumn(as: .key) } + across.map { $0.outputColumn(as: .acrossKey) }
                + measures.flatMap(\.outputColumns)
        }
    }
}

/// A column of the answer before there is one.
public struct OutputColumn: Sendable, Placed {
    public typealias ID = ResultColumnID

    /// The heading, in either tongue.
    public var names: Bilingual
    /// Of its values; of a share, decimal.
    public var type: ValueType
    /// Of a share, the next two columns are its parts.
    public var role: ResultTable.ResultColumn.Role
    /// Handed on to the column of the result.
    public var privacy = Privacy.open
    /// Masked for those who may not see it.
    public var isPrivate: Bool { privacy.isPrivate }
    /// Its numbers name and do not count (years).
    public var isOrdinal = false
    /// What its figure is where there are no rows.
    public var ofNothing = Value.unknown
    /// Recomputed from all rows, its figure says something under the others.
    public var hasTotal = true
    /// What adding its numbers up means.
    public var additivity = Additivity.own
}

/// `| chart`, and where it is written; nil where it came along with a result that was drawn before.
public struct BoundChart: Sendable {
    /// As asked for.
    public var kind: ChartKind
    /// Of the stage, for a result that cannot be drawn so.
    public var range: SourceRange?
}

/// `as of`: one date, several side by side, or a series.
public enum BoundAsOf: Sendable {
    case date(BoundExpression)
    case list([BoundExpression])
    case series(from: BoundExpression, to: BoundExpression, every: Duration)

    /// The key column that several dates add to a result.
    public static let names = Bilingual(english: "as_of", indonesian: "per_tanggal")

    /// More than one date may come of it: the answer has a column for them.
    public var isSeveral: Bool { if case .date = self { false } else { true } }
    /// Steps from a day to a day, which run down and not across.
    public var isSeries: Bool { if case .series = self { true } else { false } }
}

/// One condition of `where`, kept apart so that an empty result can say which one emptied it.
public struct BoundFilter: Sendable {
    /// Of type truth; rows for which it is unknown are left out and counted.
    public var condition: BoundExpression
    /// The condition as written, for an answer without rows.
    public var range: SourceRange
    /// It looks at a private attribute, be what it gives open or not: what that holds is not shown when the result is
    /// empty.
    public var isPrivate: Bool
}

/// A column shown, or a key that rows are grouped by.
public struct BoundItem: Sendable, Placed {
    /// Items that are shown are columns of what comes out; keys, those over the top behind the others, are its first
    /// ones.
    public typealias ID = ResultColumnID

    /// Worked out for each row of the source.
    public var expression: BoundExpression
    /// The alias, else made from the expression.
    public var names: Bilingual
    /// `.item` of shown rows; of groups the place in the query decides.
    public var role: ResultTable.ResultColumn.Role
    /// Of the column that comes out.
    public var privacy = Privacy.open
    /// Masked for those who may not see it.
    public var isPrivate: Bool { privacy.isPrivate }
    /// Its numbers name and do not count (years).
    public var isOrdinal = false
    /// Where there is nothing to say, nothing is shown.
    public var unknownIsBlank = false
    /// What adding its numbers up means.
    public var additivity = Additivity.own
}

extension BoundItem {
    fileprivate func outputColumn(as role: ResultTable.ResultColumn.Role) -> OutputColumn {
        OutputColumn(
            names: names, type: expression.type, role: role, privacy: privacy, isOrdinal: isOrdinal,
            additivity: additivity)
    }
}

/// By what the rows of an answer are ordered.
public struct BoundSortKey: Sendable {
    /// What is compared.
    public enum Target: Sendable {
        /// A column of the result.
        case output(ResultColumnID)
        /// An expression over the rows, not shown. Only where rows are shown.
        case hidden(BoundExpression)
    }
    /// Unknown values come last, whichever way.
    public var target: Target
    /// From the greatest on.
    public var descending: Bool
}
