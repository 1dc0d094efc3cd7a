public import SiapText

/// What a query gives: columns with names, some of them keys, and what must be said about them.
public struct ResultTable: Sendable {
    /// One column: its values, and what may be done with them and shown of them.
    public struct ResultColumn: Sendable {
        /// What a column is in its table; layouts, totals and charts go by it.
        public enum Role: Sendable, Hashable {
            /// `by`
            case key
            /// `across`: pivoted when displayed.
            case acrossKey
            /// Counts and sums: totals can be made by adding.
            case additiveMeasure
            case measure
            /// A percentage, 0...100, whose n and N are the next two columns.
            case share
            case sharePart
            case item
        }
        /// The heading, in either tongue.
        public var names: Bilingual
        /// One value for each of the `rowCount` rows.
        public var column: Column
        /// Of a share, the next two columns are its parts.
        public var role: Role
        /// Goes with the values into questions that go on from here.
        public var privacy: Privacy
        /// Masked for those who may not see it.
        public var isPrivate: Bool { privacy.isPrivate }
        /// Numbers that name and do not count, such as years: never grouped in thousands.
        public var isOrdinal = false
        /// Where there is nothing to say, nothing is shown: an opening has no cause.
        public var unknownIsBlank = false
        /// What adding its numbers up means: kept for questions that go on from here.
        public var additivity = Additivity.own
        /// What its numbers count, where that is known: people, days.
        public var unit: Bilingual?
        /// What its figure is where there are no rows: 0 of a count, unknown of all else.
        public var ofNothing = Value.unknown
        /// A figure of all rows under it says something; the largest of all is one of those above it.
        public var hasTotal = true
        /// Cells of a crosstab behind which there are no rows, and so no figure: they are shown empty.
        public var blankRows: Set<Int> = []
        public init(names: Bilingual, column: Column, role: Role, privacy: Privacy = .open) {
            self.names = names
            self.column = column
            self.role = role
            self.privacy = privacy
        }

        /// Where there are no rows its figure is 0, and not unknown.
        public var isCount: Bool { ofNothing == .whole(0) }
    }

    /// Row keys first, then across keys, then measures; of shown rows, the items in their order.
    public var columns: [ResultColumn]
    /// 0 with columns is an answer, too.
    public var rowCount: Int
    /// Every combination of keys that has rows is here: where one is missing, nothing was counted. Not so once rows
    /// were taken away.
    public var isComplete = false
    /// One row of a loop over a result: by itself it means its first column.
    public var standsForRow = false
    /// Recomputed over all rows, for crosstabs and `by`: one value a column, unknown for keys. Nil when there is none.
    public var totals: [Value]?
    /// For `across`: none or one table grouped by the row keys alone, and one grouped by the across keys alone;
    /// recomputed, not added.
    public var rowTotals: [ResultTable] = []
    /// The same for the columns of the crosstab: none or one.
    public var columnTotals: [ResultTable] = []
    /// Rows by rule, with the columns that `check` gives.
    public var isCheck = false
    /// How it is to be drawn; nil where it is a table.
    public var chart: ChartKind?
    /// What must be said about the figures.
    public var footnotes: Footnotes

    /// `rowCount` must be that of every column.
    public init(columns: [ResultColumn], rowCount: Int, totals: [Value]? = nil, footnotes: Footnotes = Footnotes()) {
        self.columns = columns
        self.rowCount = rowCount
        self.totals = totals
        self.footnotes = footnotes
    }

    /// The same result after a table's rows have moved: `moved[old]` is the new row, nil when it is gone.
    public func following(_ id: TableID, moved: [Int?], rowCount: Int) -> ResultTable {
        var result = self
        for index in columns.ids
        where columns[index].column.type == .link(id) || columns[index].column.type == .links(id) {
            result.columns[index].column = columns[index].column.following(moved, rowCount: rowCount).column
        }
        result.rowTotals = rowTotals.map { $0.following(id, moved: moved, rowCount: rowCount) }
        result.columnTotals = columnTotals.map { $0.following(id, moved: moved, rowCount: rowCount) }
        return result
    }

    /// Takes away the columns that are masked; gives what they are called.
    public mutating func leaveOutPrivate() -> [Bilingual] {
        let names = columns.filter(\.isPrivate).map(\.names)
        if names.isEmpty { return [] }
        let kept = columns.ids.filter { !columns[$0].isPrivate }
        totals = totals.map { totals in kept.map { totals[$0.index] } }
        columns = kept.map { columns[$0] }
        return names
    }

    /// The rows named, in the order named; without totals, which are of all rows.
    public func taking(_ rows: [Int]) -> ResultTable {
        var result = self
        for index in columns.ids { result.columns[index].column = columns[index].column.taking(rows) }
        result.rowCount = rows.count
        result.isComplete = isComplete && rows.count == rowCount
        result.totals = nil
        result.rowTotals = []
        result.columnTotals = []
        return result
    }

    /// Names and cells of a row, for tests and messages.
    public func row(_ index: Int) -> [Value] { columns.map { $0.column.value(at: index) } }
}

/// What an answer must say about itself besides its figures.
public struct Footnotes: Sendable {
    /// The date asked about; nil when no table of the query has time.
    public var asOf: Day?
    /// True when the date was not named but taken from the pack.
    public var asOfIsDefault = false
    /// The last day of the data, when the date asked about is later: the answer is the state known then.
    public var dataEnded: Day?
    /// Rows left out because the condition could not be decided.
    public var leftOutAsUnknown = 0
    /// Values that an aggregate passed over because they were unknown.
    public var unknownValues = 0
    /// Figures that there are not, and why.
    public var missing: [MissingFigures] = []

    /// Of one column: the figures that are unknown because there were no rows, or because of none of them the value is
    /// known.
    public struct MissingFigures: Sendable, Hashable {
        /// The heading of the column.
        public var names: Bilingual
        /// Its figures are sums.
        public var addsUp: Bool
        /// Figures with no rows behind them.
        public var withoutRows: Int
        /// Figures with rows behind them, of none of which the value is known.
        public var notKnown: Int
        /// How many figures the column has.
        public var of: Int
        public init(names: Bilingual, addsUp: Bool, withoutRows: Int, notKnown: Int, of: Int) {
            self.names = names
            self.addsUp = addsUp
            self.withoutRows = withoutRows
            self.notKnown = notKnown
            self.of = of
        }
    }

    /// The same columns on several dates, or in several worlds, counted together.
    public mutating func noteMissing(in parts: [Footnotes]) {
        missing = []
        for each in parts.flatMap(\.missing) {
            if let place = missing.firstIndex(where: { $0.names == each.names }) {
                missing[place].withoutRows += each.withoutRows
                missing[place].notKnown += each.notKnown
                missing[place].of += each.of
            } else {
                missing.append(each)
            }
        }
    }
    /// Why rows are synthetic, one text for each synthetic table used.
    public var synthetic: [Bilingual] = []
    /// Rows that exist before `top` cut the result.
    public var rowsBeforeTop: Int?
    /// What was supposed, and for how many rows.
    public var supposed: [Supposed] = []

    /// One supposition, and how far it reached.
    public struct Supposed: Sendable {
        /// Whose rows were changed.
        public var table: Bilingual
        /// How many rows the supposition changed.
        public var rows: Int
        /// Attributes for which the supposition itself gave no value, and for how many rows: never dropped in silence.
        public var unknown: [Unknown]
        /// An attribute that the supposition left without a value.
        public struct Unknown: Sendable {
            /// What it is called.
            public var attribute: Bilingual
            /// In rows.
            public var count: Int
            public init(attribute: Bilingual, count: Int) {
                self.attribute = attribute
                self.count = count
            }
        }
        public init(table: Bilingual, rows: Int, unknown: [Unknown]) {
            self.table = table
            self.rows = rows
            self.unknown = unknown
        }
    }

    /// The rules that were asked, in the order of the columns of a check.
    public var rules: [RuleNote] = []
    /// What codes in the answer mean that a reader may ask about, and why: a verdict that was refused.
    public var meanings: [Meaning] = []

    /// A code and its meaning, said below the answer.
    public struct Meaning: Sendable, Hashable {
        /// The code.
        public var names: Bilingual
        /// As the list of codes explains it.
        public var doc: Bilingual
        public init(names: Bilingual, doc: Bilingual) {
            self.names = names
            self.doc = doc
        }
    }

    /// How many claims came to which verdict, where claims were set beside what is found.
    public var verdicts: [Verdict: Int] = [:]

    /// What a claim comes to beside what is found; the last three are those of promises.
    public enum Verdict: Int, Sendable, CaseIterable {
        case agrees, contradicted, refused, cannotTell, noFigure, kept, notShown, notDue
    }

    /// The two dates between which changes were asked.
    public var period: Period?

    /// From a day to a day: changes after the first, up to and with the last.
    public struct Period: Sendable, Hashable {
        /// The day whose state is compared with.
        public var from: Day
        /// Never before `from`.
        public var to: Day
        public init(from: Day, to: Day) {
            self.from = from
            self.to = to
        }
    }

    /// One rule of a check, and how the rows fared.
    public struct RuleNote: Sendable {
        /// What the rule is called.
        public var names: Bilingual
        /// The table whose rows it is about.
        public var table: Bilingual
        /// One of the codes breach, warning and risk.
        public var severity: Bilingual
        /// Article and law; nil: the rule names none.
        public var cites: Bilingual?
        /// Those that the rule is about.
        public var rows: Int
        /// Of `rows`, those that break the rule.
        public var failing: Int
        /// Of `rows`, those of which it cannot be decided.
        public var unknown: Int
        /// Of the severity that makes a check fail.
        public var isBreach: Bool
        public init(
            names: Bilingual, table: Bilingual, severity: Bilingual, cites: Bilingual?, rows: Int, failing: Int,
            unknown: Int, isBreach: Bool
        ) {
            self.names = names
            self.table = table
            self.severity = severity
            self.cites = cites
            self.rows = rows
            self.failing = failing
            self.unknown = unknown
            self.isBreach = isBreach
        }
    }

    /// Parameters of the pack that the figures depend on.
    public var parameters: [Parameter] = []

    /// A parameter, and what it was when the figures were worked out.
    public struct Parameter: Sendable {
        /// As `set` takes it.
        public var names: Bilingual
        /// As it is shown, a number in the way of each tongue.
        public var value: Bilingual
        /// What the value means.
        public var doc: Bilingual?
        public init(names: Bilingual, value: Bilingual, doc: Bilingual?) {
            self.names = names
            self.value = value
            self.doc = doc
        }
    }

    /// Of each table of people that was read, and of each that was loaded.
    public var origins: [Origin] = []
    /// Nil where no row that was read belongs to one that reports.
    public var reported: Reported?
    /// Nil where no row can end.
    public var ended: Ended?
    /// One for each bare name that was not found in the table asked about.
    public var paths: [Path] = []

    /// Tables that hold people were read.
    public var countsPeople = false
    /// Nil where nothing was hidden from the answer.
    public var suppression: Suppression?

    /// Rules read as conditions that are not about some of the rows.
    public var notAbout: [NotAbout] = []
    /// Nil where the machine's date was not read, or is that of the data.
    public var today: Today?
    /// Of a single count of 0.
    public var elsewhere = Elsewhere()

    /// How words were taken: `2.184 = 2184`, `jumlah = total`.
    public var readings: [Bilingual] = []
    /// For a result of no rows: the condition that removed the last ones.
    public var emptiness: Emptiness?

    /// The condition that removed the last rows, and what it could have asked for.
    public struct Emptiness: Sendable {
        /// Where the condition stands in the statement, and how it is written there.
        public var range: SourceRange
        /// The condition as written; empty until the statement's text is at hand.
        public var words = ""
        /// It looks at something private.
        public var isPrivate: Bool
        /// How many rows there were before it.
        public var rowsBefore: Int
        /// The values it was compared with that are most frequent among those rows.
        public var values: [Value]
        /// The least and the greatest of the values, where the condition asks for more or less.
        public var ends: (least: Value, greatest: Value)?
        public init(range: SourceRange, rowsBefore: Int, values: [Value], isPrivate: Bool = false) {
            self.range = range
            self.isPrivate = isPrivate
            self.rowsBefore = rowsBefore
            self.values = values
        }
    }

    /// Of an answer of which nothing must be said.
    public init() {}
}
