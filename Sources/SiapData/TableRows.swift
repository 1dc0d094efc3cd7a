import SiapColumns

/// The rows of a table as loaded: one column for each attribute, and the keys in the order of the rows.
public struct TableRows: Sendable {
    /// All of `count` values.
    public var columns: [Column]
    /// In rows.
    public var count: Int
    /// Text i is the key of row i; nil in a table without a key.
    public var keys: TextIndex?
    /// Links whose cells in the file name rows by labels or aliases, not only by keys.
    public var otherwiseNamed: Set<AttributeID> = []
    /// Attributes whose cells in the file write letters as a base and a mark.
    public var decomposed: Set<AttributeID> = []

    public init(columns: [Column] = [], count: Int = 0, keys: TextIndex? = nil) {
        self.columns = columns
        self.count = count
        self.keys = keys
    }
}

/// Rows that are read when the first of them is asked for: a large reference table costs nobody anything who does not
/// look at it.
final class WaitingRows: Sendable {
    private enum State: Sendable {
        case unread(@Sendable () -> TableRows)
        case read(TableRows)
    }
    private let state: Locked<State>

    init(_ read: @escaping @Sendable () -> TableRows) { state = Locked(.unread(read)) }

    var isRead: Bool {
        state.withLock { if case .read = $0 { true } else { false } }
    }

    var rows: TableRows {
        state.withLock { state in
            switch state {
            case .read(let rows): return rows
            case .unread(let read):
                let rows = read()
                state = .read(rows)
                return rows
            }
        }
    }
}

/// Which rows a spelling may mean, worked out when it is first asked and shared by all copies of a table until its rows
/// change.
final class MeaningIndex: Sendable {
    private let known = Locked<[String: [Int]]?>(nil)

    func rows(meaning name: String, from spelled: () -> [String: [Int]]) -> [Int] {
        known.withLock { known in
            if known == nil { known = spelled() }
            return known?[name] ?? []
        }
    }
}
