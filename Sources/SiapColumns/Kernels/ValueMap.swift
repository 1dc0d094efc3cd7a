/// What number a value of a column gives: itself, or what a table says of it.
public struct ValueMap: Sendable {
    /// Stands for unknown in a table.
    public static let unknown = Int64.min
    let first: UInt64
    /// Entries of the table before that of unknown.
    let places: Int
    /// For each place, unknown's last.
    let table: [Int64]?

    /// Whether each value gives itself.
    public var isItself: Bool { table == nil }

    /// Each value itself.
    public init(_ zone: Zone) {
        first = zone.isUnknown ? 0 : zone.low
        places = 0
        table = nil
    }

    /// `table[i]` is what offset `zone.low + i` gives, the last entry what unknown does; `ValueMap.unknown` for
    /// unknown.
    public init(_ zone: Zone, table: [Int64]) {
        first = zone.isUnknown ? 0 : zone.low
        places = zone.isUnknown ? 0 : Int(zone.high - zone.low) + 1
        precondition(table.count == places + 1, "an entry for each value and one for unknown")
        self.table = table
    }
}

extension PackedIntegers {
    /// Calls `take` with the place in `keys` and the number of each row whose number is known: the rows of a list, or
    /// `count` rows from `start` on.
    @inline(__always)
    func numbers<Cell: StoredInteger>(
        _ type: Cell.Type, _ map: ValueMap, from start: Int, count: Int, list: UnsafePointer<UInt16>?,
        take: (_ place: Int, _ number: Int64) -> Void
    ) {
        let cells = UnsafePointer(memory.cells(type)) + start
        let base = base
        @inline(__always)
        func each(_ look: (_ place: Int, _ cell: Cell) -> Void) {
            if let list {
                for place in 0..<count { look(place, cells[Int(list[place])]) }
            } else {
                for place in 0..<count { look(place, cells[place]) }
            }
        }
        guard let table = map.table else {
            return each { place, cell in
                if cell != .max { take(place, base &+ Int64(truncatingIfNeeded: cell)) }
            }
        }
        let first = Cell(truncatingIfNeeded: map.first)
        let last = Cell(truncatingIfNeeded: min(UInt64(map.places), UInt64(Cell.max)))
        table.withUnsafeBufferPointer { table in
            guard let table = table.baseAddress else { return }
            each { place, cell in
                let number = table[Int(truncatingIfNeeded: min(cell &- first, last))]
                if number != ValueMap.unknown { take(place, number) }
            }
        }
    }
}
