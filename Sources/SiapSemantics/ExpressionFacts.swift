public import SiapData

/// What is so of an expression whatever row it is asked of. It is worked out once, from the facts of its parts, when
/// the expression is made (`init(of:own:)`), and goes with it from then on: nobody walks through an expression to find
/// it out.
///
/// A definition is part of the expressions that use it, and with it its facts: when it is replaced, what stands on it
/// is bound anew.
public struct ExpressionFacts: Sendable, Equatable {
    /// How private what it gives is. It follows from what it is made of, and so is the same whichever way a value
    /// takes.
    public internal(set) var privacy = Privacy.open
    /// Tables of which it is a row, or looks into one.
    public internal(set) var tablesSeen = TableSet()
    /// Tables whose rows decide what it gives without being looked at one by one: counted, searched, asked by a
    /// question in brackets.
    public internal(set) var tablesCounted = TableSet()
    /// Days on which what it gives may change though nothing happens to the row; of no use where `changesOnAnyDay`.
    public internal(set) var daysOfChange: Set<Int32> = []
    var marks: Marks = []

    init() {}

    /// All of them are true of a whole as soon as they are true of a part, so that joining is a union.
    struct Marks: OptionSet {
        var rawValue: UInt16
        static let readsPrivate = Marks(rawValue: 1 << 0)
        static let holdsPrivateValue = Marks(rawValue: 1 << 1)
        static let countsPeople = Marks(rawValue: 1 << 2)
        static let readsState = Marks(rawValue: 1 << 3)
        static let asksOtherStates = Marks(rawValue: 1 << 4)
        static let variesByDay = Marks(rawValue: 1 << 5)
        static let changesOnAnyDay = Marks(rawValue: 1 << 6)
        static let readsDay = Marks(rawValue: 1 << 7)
        static let mentionsThisDate = Marks(rawValue: 1 << 8)
        static let canFail = Marks(rawValue: 1 << 9)
        static let readsRow = Marks(rawValue: 1 << 10)
        static let isNoConstant = Marks(rawValue: 1 << 11)
        static let isShownByPack = Marks(rawValue: 1 << 12)
        static let restsOnOthers = Marks(rawValue: 1 << 13)
    }

    // MARK: Privacy and people

    /// Private values have a part in it, be what it gives open or not: beside them, what is written may name a person.
    public var readsPrivate: Bool { marks.contains(.readsPrivate) }

    /// A private value of a variable is among its constants: they are not to be said back.
    public var holdsPrivateValue: Bool { marks.contains(.holdsPrivateValue) }

    /// A definition is in it by which a pack shows what is worked out from private values.
    var isShownByPack: Bool { marks.contains(.isShownByPack) }

    /// A definition is in it that is not the pack's.
    var restsOnOthers: Bool { marks.contains(.restsOnOthers) }

    /// It looks into a table of people, its rows or one of them.
    public func looksAtPeople(in catalog: Catalog) -> Bool { tablesSeen.contains { catalog[$0].holdsPeople } }

    /// Numbers of linked rows, or results of other questions: what can be told from them hangs on people who are not
    /// shown.
    public func countsPeople(in catalog: Catalog) -> Bool {
        marks.contains(.countsPeople) || tablesCounted.contains { catalog[$0].holdsPeople }
    }

    /// What it gives tells of people, however it comes by it.
    public func tellsOfPeople(in catalog: Catalog) -> Bool { looksAtPeople(in: catalog) || countsPeople(in: catalog) }

    // MARK: Time

    /// It depends on the state of the data on a day, and not on the day alone (as an age does).
    public var readsState: Bool { marks.contains(.readsState) }

    /// Asked of a row, it looks at states of other rows on the day, so that one day must be asked at a time.
    public var asksOtherStates: Bool { marks.contains(.asksOtherStates) }

    /// Asked of a row of another table, it may differ from day to day.
    public var variesByDay: Bool { marks.contains(.variesByDay) }

    /// It may change on any day though nothing happens to the row; otherwise on `daysOfChange` alone.
    public var changesOnAnyDay: Bool { marks.contains(.changesOnAnyDay) }

    /// It reads the day of the question itself.
    public var readsDay: Bool { marks.contains(.readsDay) }

    /// It speaks of the day of the question by that name, itself or in a definition, be it asked on another or not.
    public var mentionsThisDate: Bool { marks.contains(.mentionsThisDate) }

    // MARK: Working it out

    /// Some row may have no answer: overflow, division by zero, the root of a negative number, a date out of range.
    public var canFail: Bool { marks.contains(.canFail) }

    /// It reads something of its row; otherwise it is the same for every row.
    public var readsRow: Bool { marks.contains(.readsRow) }

    /// It is made of constants by arithmetic, functions and comparisons alone, and may be written as the value that
    /// they give.
    public var isConstant: Bool { !marks.contains(.isNoConstant) }

    // MARK: Joining

    /// What is worked out from both.
    func joined(with other: ExpressionFacts) -> ExpressionFacts {
        var whole = self
        whole.join(other)
        return whole
    }

    /// All that is so of the other is so of this one, too. What is made of private values is private itself, and no
    /// longer as stored.
    mutating func join(_ other: ExpressionFacts) {
        privacy = max(privacy, other.privacy).madeOf
        tablesSeen.formUnion(other.tablesSeen)
        tablesCounted.formUnion(other.tablesCounted)
        if !other.daysOfChange.isEmpty { daysOfChange.formUnion(other.daysOfChange) }
        marks.formUnion(other.marks)
    }

    /// The mark stands exactly if said so.
    mutating func set(_ mark: Marks, if isSo: Bool) {
        if isSo { marks.insert(mark) } else { marks.remove(mark) }
    }
}

extension Privacy {
    /// Of what is worked out from such a value.
    var madeOf: Privacy { self == .open ? .open : max(self, .derived) }
}
