/// Which group a value of a column is: its place from the least that occurs, or what a table says of it. Unknown has an
/// entry of its own, the last.
public struct KeyMap: Sendable {
    /// The offset that is place 0.
    public let first: UInt64
    /// How many places there are before that of unknown.
    public let places: Int
    /// For each place, unknown's included, a number below `groups`; nil: the place itself.
    public let table: [UInt32]?
    /// How many numbers there are.
    public let groups: Int

    /// Each value a number of its own, unknown one after them where it occurs; nil for values further apart than
    /// `limit`.
    public init?(_ zone: Zone, limit: Int) {
        if !zone.isUnknown, zone.high - zone.low >= UInt64(limit) { return nil }
        first = zone.isUnknown ? 0 : zone.low
        places = zone.isUnknown ? 0 : Int(zone.high - zone.low) + 1
        table = nil
        groups = max(1, places + (zone.hasUnknown ? 1 : 0))
    }

    /// Distances from an offset, up to 2^32 - 2; unknown is the largest of 32 bits.
    public init(distancesFrom low: UInt64) {
        first = low
        places = Int(UInt32.max)
        table = nil
        groups = 1 << 32
    }

    /// `table[i]` is the number of offset `zone.low + i`, the last entry that of unknown.
    public init(_ zone: Zone, table: [UInt32], groups: Int) {
        first = zone.isUnknown ? 0 : zone.low
        places = zone.isUnknown ? 0 : Int(zone.high - zone.low) + 1
        precondition(table.count == places + 1, "an entry for each value and one for unknown")
        self.table = table
        self.groups = groups
    }
}

extension PackedIntegers {
    /// `keys[i] = keys[i] * map.groups + number of row i`, for `count` rows from `start` on, or for the rows of a list;
    /// the first column of a key begins with 0.
    func addKeys<Key: StoredInteger>(
        _ map: KeyMap, from start: Int, count: Int, list: UnsafePointer<UInt16>?, isFirst: Bool,
        into keys: UnsafeMutablePointer<Key>
    ) {
        switch width {
        case .one: addKeys(UInt8.self, map, start, count, list, isFirst, keys)
        case .two: addKeys(UInt16.self, map, start, count, list, isFirst, keys)
        case .four: addKeys(UInt32.self, map, start, count, list, isFirst, keys)
        case .eight: addKeys(UInt64.self, map, start, count, list, isFirst, keys)
        }
    }

    @inline(__always)
    private func addKeys<Cell: StoredInteger, Key: StoredInteger>(
        _ type: Cell.Type, _ map: KeyMap, _ start: Int, _ count: Int, _ list: UnsafePointer<UInt16>?, _ isFirst: Bool,
        _ keys: UnsafeMutablePointer<Key>
    ) {
        let cells = UnsafePointer(memory.cells(type)) + start
        let first = Cell(truncatingIfNeeded: map.first), groups = Key(truncatingIfNeeded: map.groups)
        let last = Cell(truncatingIfNeeded: min(UInt64(map.places), UInt64(Cell.max)))
        @inline(__always)
        func add(_ number: (Cell) -> Key) {
            switch (list, isFirst) {
            case (nil, true): for place in 0..<count { keys[place] = number(cells[place]) }
            case (nil, false):
                for place in 0..<count { keys[place] = keys[place] &* groups &+ number(cells[place]) }
            case (let list?, true): for place in 0..<count { keys[place] = number(cells[Int(list[place])]) }
            case (let list?, false):
                for place in 0..<count { keys[place] = keys[place] &* groups &+ number(cells[Int(list[place])]) }
            }
        }
        guard let table = map.table else {
            return add { Key(truncatingIfNeeded: min($0 &- first, last)) }
        }
        table.withUnsafeBufferPointer { table in
            guard let table = table.baseAddress else { return }
            add { Key(truncatingIfNeeded: table[Int(truncatingIfNeeded: min($0 &- first, last))]) }
        }
    }
}
