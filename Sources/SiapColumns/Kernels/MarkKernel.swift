/// Which values occur with which key: a byte for each pair, so that marking one twice costs nothing.
public final class Marks {
    private let map: KeyMap
    private let size: Int
    private let bytes: UnsafeMutablePointer<UInt8>
    private let domain: Int
    /// The number that stands for unknown.
    private let unknown: Int?
    private let knowns: UnsafeMutablePointer<Int64>

    /// Keys are in 0..<domain, values those that `map` numbers; whoever makes it has seen to it that the product is no
    /// more than memory allows.
    public init(domain: Int, _ map: KeyMap, unknown: Int?) {
        self.domain = domain
        self.unknown = unknown
        self.map = map
        knowns = .allocate(capacity: domain)
        knowns.initialize(repeating: 0, count: domain)
        size = domain * map.groups
        bytes = .allocate(capacity: size)
        bytes.initialize(repeating: 0, count: size)
    }

    deinit {
        bytes.deallocate()
        knowns.deallocate()
    }

    /// Marks what the other has marked.
    public func formUnion(_ other: Marks) {
        for place in 0..<size { bytes[place] |= other.bytes[place] }
        for key in 0..<domain { knowns[key] += other.knowns[key] }
    }

    /// The same by fewer keys: key i of the other is key `keys[i]` here.
    public func formUnion(_ other: Marks, keys: [Int]) {
        let groups = map.groups
        for (key, own) in keys.enumerated() {
            for number in 0..<groups { bytes[own * groups + number] |= other.bytes[key * groups + number] }
            knowns[own] += other.knowns[key]
        }
    }

    /// How many known values were seen with a key, each once.
    public func distinct(_ key: Int) -> Int {
        let own = bytes + key * map.groups
        var total = 0
        for number in 0..<map.groups { total &+= Int(own[number]) }
        return total - (unknown.map { Int(own[$0]) } ?? 0)
    }

    /// How many known values were seen with a key in all.
    public func known(_ key: Int) -> Int { Int(knowns[key]) }

    /// Marks the values of rows: of a list, or `count` from `start` on. `keys[i]` is the key of the i-th of them; nil:
    /// all have key 0.
    public func add(
        _ column: PackedIntegers, from start: Int, count: Int, list: UnsafePointer<UInt16>?,
        keys: UnsafePointer<UInt32>?
    ) {
        switch column.width {
        case .one: add(UInt8.self, column, start, count, list, keys)
        case .two: add(UInt16.self, column, start, count, list, keys)
        case .four: add(UInt32.self, column, start, count, list, keys)
        case .eight: add(UInt64.self, column, start, count, list, keys)
        }
    }

    @inline(__always)
    private func add<Cell: StoredInteger>(
        _ type: Cell.Type, _ column: PackedIntegers, _ start: Int, _ count: Int, _ list: UnsafePointer<UInt16>?,
        _ keys: UnsafePointer<UInt32>?
    ) {
        let cells = UnsafePointer(column.memory.cells(type)) + start
        let first = Cell(truncatingIfNeeded: map.first), groups = map.groups, bytes = bytes, knowns = knowns
        let unknown = unknown ?? -1
        let last = Cell(truncatingIfNeeded: min(UInt64(map.places), UInt64(Cell.max)))
        @inline(__always)
        func mark(_ number: (Cell) -> Int) {
            for place in 0..<count {
                let cell = cells[list.map { Int($0[place]) } ?? place]
                let key = keys.map { Int($0[place]) } ?? 0, number = number(cell)
                bytes[key &* groups &+ number] = 1
                knowns[key] &+= number == unknown ? 0 : 1
            }
        }
        guard let table = map.table else {
            return mark { Int(truncatingIfNeeded: min($0 &- first, last)) }
        }
        table.withUnsafeBufferPointer { table in
            guard let table = table.baseAddress else { return }
            mark { Int(table[Int(truncatingIfNeeded: min($0 &- first, last))]) }
        }
    }
}
