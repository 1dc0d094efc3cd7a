public import SiapData
public import SiapText

/// A rule as it is asked of the rows of one table: of the row itself, or of the rows of another table that belong to
/// it.
public struct BoundRule: Sendable {
    /// Whether the rule is asked of a row itself or of rows that belong to it.
    public enum Form: Sendable {
        /// Whether the rule is about the row (nil: about every row), and whether it holds; by how much it fails.
        case own(applies: BoundExpression?, holds: BoundExpression, margin: BoundExpression?)
        /// How many rows belong here that the rule is about, for how many it fails, and for how many nobody can tell;
        /// the widest margin.
        case parts(count: LinkedAggregate, failing: LinkedAggregate, unknown: LinkedAggregate, margin: BoundExpression?)
    }
    /// What the rule is called.
    public var names: Bilingual
    /// Position in `Rule.severities`.
    public var severity: Int
    /// Article and law; nil: the rule names none.
    public var cites: Bilingual?
    /// The table whose rows the rule is about.
    public var table: Bilingual
    /// How it is asked here.
    public var form: Form

    /// What the rule asks of a row.
    public var expressions: [BoundExpression] {
        switch form {
        case .own(let applies, let holds, _): [applies, holds].compactMap(\.self)
        case .parts(let count, let failing, _, _): [.aggregate(count), .aggregate(failing)]
        }
    }
}

/// Rows of a table by rule.
public struct BoundCheck: Sendable {
    /// One line comes out for each of its rows and each rule.
    public var table: TableID
    /// In the order of the codes of the column `rule`.
    public var rules: [BoundRule]
    /// The row, the rule, its severity, the outcome, how many of how many fail or are unknown, and by how much.
    public let columns: [OutputColumn]

    init(table: TableID, names: Bilingual, rules: [BoundRule]) {
        self.table = table
        self.rules = rules
        func column(english: String, indonesian: String, type: ValueType, role: ResultTable.ResultColumn.Role = .item)
            -> OutputColumn
        {
            OutputColumn(names: Bilingual(english: english, indonesian: indonesian), type: type, role: role)
        }
        let list = CodeList(
            names: Bilingual(english: "rule", indonesian: "aturan"),
            codes: rules.map { Code(names: $0.names, doc: $0.cites) })
        columns = [
            OutputColumn(names: names, type: .link(table), role: .key),
            column(english: "rule", indonesian: "aturan", type: .code(list), role: .key),
            column(english: "severity", indonesian: "tingkat", type: .code(Rule.severities)),
            column(english: "outcome", indonesian: "hasil", type: .code(BoundCheck.outcomes)),
            column(english: "failing", indonesian: "tidak_memenuhi", type: .wholeNumber),
            column(english: "among", indonesian: "dari_jumlah", type: .wholeNumber),
            column(english: "undecided", indonesian: "belum_pasti", type: .wholeNumber),
            column(english: "margin", indonesian: "selisih", type: .decimal),
        ]
    }

    /// What a check finds of a row and a rule; the raw value is its position in `outcomes`.
    public enum Outcome: Int, Sendable { case holds, fails, cannotTell, notAboutIt }

    /// What a check can find, in the order of `Outcome`.
    public static let outcomes = CodeList(
        names: Bilingual(english: "outcome", indonesian: "hasil"),
        codes: [
            Code(names: Bilingual(english: "holds", indonesian: "terpenuhi")),
            Code(names: Bilingual(english: "fails", indonesian: "tidak_terpenuhi")),
            Code(
                names: Bilingual(english: "cannot_tell", indonesian: "belum_jelas"),
                doc: Bilingual(
                    english: "what the rule asks about is unknown", indonesian: "yang ditanyakan aturan tidak diketahui"
                )),
            Code(
                names: Bilingual(english: "not_about_it", indonesian: "tidak_berlaku"),
                doc: Bilingual(
                    english: "the rule is about no row here",
                    indonesian: "tidak ada baris di sini yang dikenai aturan itu")),
        ])
}
