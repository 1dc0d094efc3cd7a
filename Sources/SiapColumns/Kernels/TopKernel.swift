/// The first rows by one column, rising or falling, then by others, ties of all as they stand. Unknown is last both
/// ways; of the first column it is not looked for.
public struct TopRows {
    /// A further column to order by, where those before are equal.
    public struct Tie: Sendable {
        let column: PackedIntegers
        let descending: Bool

        public init(_ column: PackedIntegers, descending: Bool) {
            self.column = column
            self.descending = descending
        }

        func rank(_ row: Int) -> UInt64 {
            column.offset(row).map { TopRows.rank($0, descending: descending) } ?? .max
        }
    }

    /// A row and what it is ordered by: smaller is earlier.
    struct Entry {
        var rank: UInt64
        var row: Int
    }

    let limit: Int
    public let descending: Bool
    private let ties: [Tie]
    private(set) var best: [Entry] = []

    public init(limit: Int, descending: Bool, ties: [Tie] = []) {
        self.limit = limit
        self.descending = descending
        self.ties = ties
    }

    private func precedes(_ left: Entry, _ right: Entry) -> Bool {
        if left.rank != right.rank { return left.rank < right.rank }
        for tie in ties {
            let a = tie.rank(left.row), b = tie.rank(right.row)
            if a != b { return a < b }
        }
        return left.row < right.row
    }

    /// The rank that a row must stay at or below to be among the first; nil while there are too few.
    public var worst: UInt64? { best.count == limit ? best.last?.rank : nil }

    /// The rank of a value's offset, and the offset of a rank: smaller is earlier. No value has the largest, which is
    /// unknown's.
    public static func rank(_ offset: UInt64, descending: Bool) -> UInt64 { descending ? ~offset &- 1 : offset }

    /// The rows found by all, first ones first.
    public static func merged(_ parts: [TopRows], limit: Int) -> [Int] {
        guard let one = parts.first else { return [] }
        return parts.flatMap(\.best).sorted(by: one.precedes).prefix(limit).map(\.row)
    }

    /// Looks at rows of a chunk that begins at row `start`, by their places in a list.
    public mutating func take(
        _ column: PackedIntegers, from start: Int, list: UnsafePointer<UInt16>, count: Int, bar: UInt64
    ) {
        switch column.width {
        case .one: take(UInt8.self, column, start, list, count, bar)
        case .two: take(UInt16.self, column, start, list, count, bar)
        case .four: take(UInt32.self, column, start, list, count, bar)
        case .eight: take(UInt64.self, column, start, list, count, bar)
        }
    }

    @inline(__always)
    private mutating func take<Cell: StoredInteger>(
        _ type: Cell.Type, _ column: PackedIntegers, _ start: Int, _ list: UnsafePointer<UInt16>, _ count: Int,
        _ bar: UInt64
    ) {
        let cells = UnsafePointer(column.memory.cells(type)) + start
        var bar = min(bar, worst ?? .max)
        for place in 0..<count {
            let cell = cells[Int(list[place])]
            let rank = TopRows.rank(UInt64(cell), descending: descending)
            if cell == .max || rank > bar { continue }
            insert(Entry(rank: rank, row: start + Int(list[place])))
            if let worst { bar = min(bar, worst) }
        }
    }

    private mutating func insert(_ entry: Entry) {
        var place = best.count
        while place > 0, precedes(entry, best[place - 1]) { place -= 1 }
        if place == limit { return }
        best.insert(entry, at: place)
        if best.count > limit { best.removeLast() }
    }
}
