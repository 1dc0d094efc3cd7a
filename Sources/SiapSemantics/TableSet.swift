public import SiapData

/// A small set of tables. Those of a catalog are numbered from 0, so that a word holds the first 64 and nothing is
/// allocated for them.
public struct TableSet: Sendable, Equatable, ExpressibleByArrayLiteral {
    private var first: UInt64 = 0
    /// Words for the tables from 64 on; the last is not 0, so that equal sets are equally stored.
    private var further: [UInt64] = []

    public init() {}

    public init(arrayLiteral tables: TableID...) { for table in tables { insert(table) } }

    /// O(1), but for the first table of a word.
    public mutating func insert(_ table: TableID) {
        let (word, bit) = table.index.quotientAndRemainder(dividingBy: 64)
        if word == 0 {
            first |= 1 << bit
        } else {
            while further.count < word { further.append(0) }
            further[word - 1] |= 1 << bit
        }
    }

    public mutating func formUnion(_ other: TableSet) {
        first |= other.first
        if other.further.isEmpty { return }
        while further.count < other.further.count { further.append(0) }
        for word in other.further.indices { further[word] |= other.further[word] }
    }

    /// O(1).
    public var isEmpty: Bool { first == 0 && further.isEmpty }

    /// In the order of their numbers, up to the first that meets it.
    public func contains(where condition: (TableID) -> Bool) -> Bool { tables.contains(where: condition) }

    /// Those in it, in the order of their numbers.
    public var tables: [TableID] {
        ([first] + further).enumerated().flatMap { word, bits in
            (0..<64).filter { bits & (1 << $0) != 0 }.map { TableID(index: word * 64 + $0) }
        }
    }
}
