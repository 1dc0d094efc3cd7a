/// What a run of cells holds, in offsets as stored. All unknown: `low > high`.
public struct Zone: Sendable, Equatable {
    public var low: UInt64
    public var high: UInt64
    public var hasUnknown: Bool

    public init(low: UInt64, high: UInt64, hasUnknown: Bool) {
        self.low = low
        self.high = high
        self.hasUnknown = hasUnknown
    }

    static let empty = Zone(low: .max, high: 0, hasUnknown: false)

    /// Nothing is known in it.
    public var isUnknown: Bool { low > high }

    func joined(_ other: Zone) -> Zone {
        Zone(low: min(low, other.low), high: max(high, other.high), hasUnknown: hasUnknown || other.hasUnknown)
    }
}

/// A zone for each chunk of rows: what a filter can tell of a chunk before it looks at a row.
public struct ZoneMap: Sendable {
    /// A power of two, 64 to 65,536.
    public let chunkRows: Int
    public let zones: [Zone]
    /// Of all rows.
    public let whole: Zone
}

/// Made when they are first asked for, and shared by all copies of a column.
final class LazyZones: Sendable {
    private let made = Locked<ZoneMap?>(nil)

    func map(chunkRows: Int, make: () -> ZoneMap) -> ZoneMap {
        made.withLock { made in
            if let made, made.chunkRows == chunkRows { return made }
            let new = make()
            made = new
            return new
        }
    }
}

extension PackedIntegers {
    /// O(count) the first time.
    public func zones(chunkRows: Int) -> ZoneMap {
        zones.map(chunkRows: chunkRows) {
            switch width {
            case .one: zoneMap(UInt8.self, chunkRows)
            case .two: zoneMap(UInt16.self, chunkRows)
            case .four: zoneMap(UInt32.self, chunkRows)
            case .eight: zoneMap(UInt64.self, chunkRows)
            }
        }
    }

    private func zoneMap<Cell: StoredInteger>(_ type: Cell.Type, _ chunkRows: Int) -> ZoneMap {
        let cells = UnsafePointer(memory.cells(type))
        var zones: [Zone] = []
        for start in stride(from: 0, to: count, by: chunkRows) {
            // Unknown, the largest, becomes 0 by adding one, so that two plain extremes tell all there is to tell.
            var low = Cell.max, high = Cell.min, least = Cell.max
            for row in start..<min(start + chunkRows, count) {
                let cell = cells[row]
                low = min(low, cell)
                high = max(high, cell &+ 1)
                least = min(least, cell &+ 1)
            }
            let hasUnknown = least == 0
            zones.append(
                high == 0
                    ? Zone(low: .max, high: 0, hasUnknown: hasUnknown)
                    : Zone(low: UInt64(low), high: UInt64(high &- 1), hasUnknown: hasUnknown))
        }
        return ZoneMap(chunkRows: chunkRows, zones: zones, whole: zones.reduce(.empty) { $0.joined($1) })
    }
}
