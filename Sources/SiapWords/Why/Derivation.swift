package import SiapData
import SiapEngine
package import SiapSemantics
package import SiapText

/// One step of the reasoning about one row: what was asked, what the engine gives for it, and the steps that it rests
/// on. In no language.
///
/// The root is the claim, its premises are the parts that decide it, down to stored cells with the events that set
/// them.
package struct Derivation {
    /// What the step is about.
    package enum Kind {
        case expression(BoundExpression)
        /// One of the rows that an aggregate runs over, with its value there.
        case row(TableID, row: Int)
        /// Steps beside these that are not shown.
        case more(Int)
    }

    /// What the engine gives.
    enum Answer: Equatable {
        case value(Value)
        /// There is no answer: a division by zero, a date out of the data.
        case failed(Problem)
    }

    /// A condition on the way through `if … then … else …`, with the value that stands behind its `then`.
    struct Branch {
        var value: BoundExpression
        var isTaken: Bool
        /// The value is a constant, so that the step can say it.
        var isTold: Bool
    }

    /// A value beside the step's own: a side of a comparison.
    struct Side {
        var answer: Answer
        var isPrivate: Bool
        /// A number that names and does not count, such as a year.
        var isOrdinal = false
    }

    /// Of a denial, what is denied: `isDenied` says so.
    package var kind: Kind
    /// Where the names of the expression stand.
    var place: WordingPlace
    var day: Day
    var answer: Answer
    /// The answer is, or is made from, a private attribute.
    var isPrivate = false
    /// The answer is a number that names and does not count, such as a year.
    var isOrdinal = false
    /// The expression has constants that a variable with a private value gave.
    var hidesConstants = false
    /// What it stands for is its denial: `not ready` is told by whether it is ready.
    var isDenied = false
    /// It is evaluated on another day than its claim.
    var isOnOtherDay = false
    var branch: Branch?
    /// The sides of a comparison that are no constants, in their order.
    var sides: [Side] = []
    /// For a stored cell.
    var provenance: Provenance?
    /// The rows on the way to another table, each with the link that led there.
    var path: [Step] = []
    /// Definitions and rules that the step unfolds, outermost first.
    var meanings: [Meaning] = []
    var linked: Linked?
    /// What decides it, in the order in which it is told; none of a stored cell.
    package var premises: [Derivation] = []
    /// Parts that do not decide and are not among the premises.
    var passedOver = 0
    /// It rests on more, which is not shown: too deep, or too much.
    var goesOn = false
    /// Its premises stand elsewhere in the same derivation.
    var isRepeated = false

    init(_ kind: Kind, at place: WordingPlace, day: Day, answer: Answer) {
        self.kind = kind
        self.place = place
        self.day = day
        self.answer = answer
    }

    /// One link followed.
    package struct Step {
        var link: BoundExpression
        var place: WordingPlace
        var row: Value
        var provenance: Provenance?
    }

    /// The rows behind an aggregate or a relation.
    struct Linked {
        var table: TableID
        /// Rows linked, before the condition.
        var total: Int
        /// Rows for which the condition holds.
        var kept: Int
        /// Rows for which the condition is unknown.
        var unknown: Int
        var isFiltered: Bool
        /// A few of those kept, where they have no steps of their own; with their values where the aggregate has one.
        var examples: [(row: Int, value: Side?)] = []
    }

    /// Yes, no, or nil where it is unknown or there is no answer. Only for conditions.
    package var truth: Bool? {
        if case .value(.truth(let truth)) = answer { truth } else { nil }
    }

    /// The truth of what the step stands for.
    package var truthAsked: Bool? { truth.map { $0 != isDenied } }

    var isCondition: Bool {
        if case .expression(let expression) = kind { expression.type == .truth } else { false }
    }
}

/// What a definition or rule says of itself.
package struct Meaning {
    var names: Bilingual
    var doc: Bilingual?
    /// The table whose rows it is about.
    var table: TableID?
    /// The expression as the pack writes it.
    var formula: String
    /// Nil of a definition.
    package var rule: RuleMeaning?

    package init(names: Bilingual, doc: Bilingual?, table: TableID?, formula: String) {
        self.names = names
        self.doc = doc
        self.table = table
        self.formula = formula
    }

    /// What a rule says beside its formula, and how it fared with the row.
    package struct RuleMeaning {
        /// Position in `Rule.severities`.
        var severity: Int
        var cites: Bilingual?
        /// The rows that it is about, as written; nil for all.
        var condition: String?
        /// Whether the rule concerns the row at all; nil where that is unknown.
        var concerns: Bool?
        /// The text of `because`, filled in, of a row that breaks the rule.
        var because: [Part]?
        enum Part {
            case text(String)
            case value(Derivation.Answer, isPrivate: Bool)
        }
    }
}

/// Where the value of a stored cell comes from.
enum Provenance {
    /// The file its row came from, if one is known.
    case file(String?)
    /// Position in `Table.events` of the event that set it last.
    case event(TableID, at: Int, earlier: [Int])
    case supposed
}
