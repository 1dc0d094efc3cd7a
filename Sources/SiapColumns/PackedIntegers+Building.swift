extension PackedIntegers {
    /// Whole numbers in the narrowest width.
    ///
    /// With a `domain`, they are codes or rows from 0 up to it: the width is chosen by that and not by what happens to
    /// be present, so that any of them can be set later. A value beyond it is kept, too. Without one, the base is the
    /// least value. `unknown` stands for unknown among the integers. O(count).
    public init(_ integers: [Int64], unknown: Int64, domain: Int? = nil) {
        self = integers.withUnsafeBufferPointer { PackedIntegers($0, unknown: unknown, domain: domain) }
    }

    /// The same from a buffer.
    public init(_ integers: UnsafeBufferPointer<Int64>, unknown: Int64, domain: Int? = nil) {
        var low = Int64.max, high = Int64.min
        for value in integers where value != unknown {
            low = min(low, value)
            high = max(high, value)
        }
        if let domain {
            low = min(0, low)
            high = max(high, Int64(domain) - 1)
        }
        if low > high { (low, high) = (0, 0) }
        self.init(
            width: Width(holding: UInt64(bitPattern: high &- low)), base: low, count: integers.count, integers,
            unknown: unknown)
    }

    private init(width: Width, base: Int64, count: Int, _ integers: UnsafeBufferPointer<Int64>, unknown: Int64) {
        let memory = Memory(byteCount: count * width.rawValue)
        func store<Cell: StoredInteger>(_ type: Cell.Type) {
            let cells = memory.cells(type)
            for row in 0..<count {
                let value = integers[row]
                cells[row] = value == unknown ? .max : Cell(truncatingIfNeeded: value &- base)
            }
        }
        switch width {
        case .one: store(UInt8.self)
        case .two: store(UInt16.self)
        case .four: store(UInt32.self)
        case .eight: store(UInt64.self)
        }
        self.init(width: width, base: base, count: count, memory: memory)
    }

    /// Cells that were filled elsewhere, from an array of the width.
    public init<Cell: StoredInteger>(cells: [Cell], base: Int64 = 0) {
        let size = MemoryLayout<Cell>.size
        let memory = Memory(byteCount: cells.count * size)
        cells.withUnsafeBytes { bytes in
            if let start = bytes.baseAddress { memory.base.copyMemory(from: start, byteCount: bytes.count) }
        }
        self.init(width: Width(rawValue: size) ?? .eight, base: base, count: cells.count, memory: memory)
    }

    /// Codes below `domain`, the largest of 32 bits for unknown, in the narrowest width. O(count).
    public init(codes: [UInt32], domain: Int) {
        // The unknown of 32 bits, cut off, is the unknown of any width.
        switch Width(holding: UInt64(max(domain, 1) - 1)) {
        case .one: self.init(cells: codes.map { UInt8(truncatingIfNeeded: $0) })
        case .two: self.init(cells: codes.map { UInt16(truncatingIfNeeded: $0) })
        case .four, .eight: self.init(cells: codes)
        }
    }

    /// Writes a run of cells as integers, `unknown` for those that are not known. O(rows).
    public func read(_ rows: Range<Int>, into out: UnsafeMutablePointer<Int64>, unknown: Int64) {
        precondition(rows.lowerBound >= 0 && rows.upperBound <= count, "rows beyond the column")
        func read<Cell: StoredInteger>(_ type: Cell.Type) {
            let cells = UnsafePointer(memory.cells(type)) + rows.lowerBound
            for place in 0..<rows.count {
                let cell = cells[place]
                out[place] = cell == .max ? unknown : base &+ Int64(truncatingIfNeeded: cell)
            }
        }
        switch width {
        case .one: read(UInt8.self)
        case .two: read(UInt16.self)
        case .four: read(UInt32.self)
        case .eight: read(UInt64.self)
        }
    }

    /// Writes the cells of the rows named as integers. Rows beyond the column stop the program.
    public func read(_ rows: UnsafeBufferPointer<UInt32>, into out: UnsafeMutablePointer<Int64>, unknown: Int64) {
        func read<Cell: StoredInteger>(_ type: Cell.Type) {
            let cells = UnsafePointer(memory.cells(type))
            for place in 0..<rows.count {
                precondition(Int(rows[place]) < count, "rows beyond the column")
                let cell = cells[Int(rows[place])]
                out[place] = cell == .max ? unknown : base &+ Int64(truncatingIfNeeded: cell)
            }
        }
        switch width {
        case .one: read(UInt8.self)
        case .two: read(UInt16.self)
        case .four: read(UInt32.self)
        case .eight: read(UInt64.self)
        }
    }

    /// The cells of the rows named, in the order named, in the same width.
    public func taking(_ rows: [Int]) -> PackedIntegers {
        let result = PackedIntegers(
            width: width, base: base, count: rows.count, memory: Memory(byteCount: rows.count * width.rawValue))
        func take<Cell: StoredInteger>(_ type: Cell.Type) {
            let cells = memory.cells(type), out = result.memory.cells(type)
            for (place, row) in rows.enumerated() {
                precondition(row >= 0 && row < count, "rows beyond the column")
                out[place] = cells[row]
            }
        }
        switch width {
        case .one: take(UInt8.self)
        case .two: take(UInt16.self)
        case .four: take(UInt32.self)
        case .eight: take(UInt64.self)
        }
        return result
    }

    /// A copy in the same width with cells set, in the order given; nil where a value does not fit it. `nil` sets
    /// unknown. O(changes), and one plain copy.
    public func setting(_ changes: some Collection<(row: Int, value: Int64?)>) -> PackedIntegers? {
        for change in changes {
            guard let value = change.value else { continue }
            if value < base || UInt64(bitPattern: value &- base) > width.most { return nil }
        }
        let copy = Memory(byteCount: count * width.rawValue)
        copy.base.copyMemory(from: memory.base, byteCount: count * width.rawValue)
        func set<Cell: StoredInteger>(_ type: Cell.Type) {
            let cells = copy.cells(type)
            for change in changes {
                precondition(change.row >= 0 && change.row < count, "rows beyond the column")
                cells[change.row] = change.value.map { Cell(truncatingIfNeeded: $0 &- base) } ?? .max
            }
        }
        switch width {
        case .one: set(UInt8.self)
        case .two: set(UInt16.self)
        case .four: set(UInt32.self)
        case .eight: set(UInt64.self)
        }
        return PackedIntegers(width: width, base: base, count: count, memory: copy)
    }
}
