/// Codes, days, rows, whole numbers: unsigned offsets from a base, in one, two, four or eight bytes. The largest offset
/// of the width is unknown.
///
/// One representation for all of them: every comparison becomes "offset in low ... low + span", one kernel a width.
public struct PackedIntegers: Sendable {
    /// In bytes a cell.
    public enum Width: Int, Sendable, CaseIterable, Comparable {
        case one = 1, two = 2, four = 4, eight = 8

        /// The largest offset that is not unknown.
        public var most: UInt64 { (self == .eight ? .max : (1 << UInt64(8 * rawValue)) - 1) - 1 }

        /// The narrowest that holds offsets up to `highest`.
        public init(holding highest: UInt64) { self = Width.allCases.first { highest <= $0.most } ?? .eight }

        public static func < (left: Width, right: Width) -> Bool { left.rawValue < right.rawValue }
    }

    public let width: Width
    /// The value of offset 0.
    public let base: Int64
    /// In cells.
    public let count: Int
    /// `count` cells of `width`, little-endian, padded.
    public let memory: Memory
    let zones: LazyZones

    public init(width: Width, base: Int64, count: Int, memory: Memory) {
        precondition(memory.byteCount >= count * width.rawValue, "memory for fewer cells")
        self.width = width
        self.base = base
        self.count = count
        self.memory = memory
        zones = LazyZones()
    }

    /// One cell; nil when unknown. The row is in 0..<count, which is checked.
    public subscript(row: Int) -> Int64? {
        precondition(row >= 0 && row < count, "no such row")
        return offset(row).map { base &+ Int64(bitPattern: $0) }
    }

    /// The same as stored; nil when unknown.
    @inline(__always)
    func offset(_ row: Int) -> UInt64? {
        let offset: UInt64
        switch width {
        case .one: offset = widened(memory.cells(UInt8.self)[row])
        case .two: offset = widened(memory.cells(UInt16.self)[row])
        case .four: offset = widened(memory.cells(UInt32.self)[row])
        case .eight: offset = memory.cells(UInt64.self)[row]
        }
        return offset == .max ? nil : offset
    }

    @inline(__always)
    private func widened<Cell: StoredInteger>(_ cell: Cell) -> UInt64 { cell == .max ? .max : UInt64(cell) }
}
