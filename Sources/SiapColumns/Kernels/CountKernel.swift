/// How many rows there are of each key. Rows that follow one another often have the same key: four histograms keep them
/// from waiting for one another.
public final class Histogram {
    private let domain: Int
    private let lanes: Int
    private let cells: UnsafeMutablePointer<UInt32>

    /// Keys are in 0..<domain.
    public init(domain: Int) {
        self.domain = domain
        lanes = domain <= 4096 ? 4 : domain <= 65_536 ? 2 : 1
        cells = .allocate(capacity: domain * lanes)
        cells.initialize(repeating: 0, count: domain * lanes)
    }

    deinit { cells.deallocate() }

    /// Adds a number to one key.
    public func add(_ number: Int, to key: Int) { cells[key] &+= UInt32(number) }

    /// Adds what is counted to `counts`, which has a place for each key.
    public func add(to counts: inout [Int64]) {
        for lane in 0..<lanes {
            for key in 0..<domain { counts[key] += Int64(cells[lane * domain + key]) }
        }
    }

    /// One more for each key.
    func count<Key: StoredInteger>(_ keys: UnsafePointer<Key>, count: Int) {
        let (a, b, c, d) = fourLanes
        var row = 0
        while row &+ 4 <= count {
            a[Int(truncatingIfNeeded: keys[row])] &+= 1
            b[Int(truncatingIfNeeded: keys[row &+ 1])] &+= 1
            c[Int(truncatingIfNeeded: keys[row &+ 2])] &+= 1
            d[Int(truncatingIfNeeded: keys[row &+ 3])] &+= 1
            row &+= 4
        }
        while row < count {
            a[Int(truncatingIfNeeded: keys[row])] &+= 1
            row &+= 1
        }
    }

    /// One more for the key of each row that the mask has; `keys` has cells in the domain for whole words of it.
    func count<Key: StoredInteger>(_ keys: UnsafePointer<Key>, count: Int, where mask: UnsafePointer<UInt64>) {
        let (a, b, c, d) = fourLanes
        for word in 0..<RowMask.wordCount(count) {
            let bits = mask[word]
            if bits == 0 { continue }
            let at = keys + word &* 64
            var row = 0
            while row < 64 {
                let part = UInt32(truncatingIfNeeded: bits &>> UInt64(row))
                a[Int(truncatingIfNeeded: at[row])] &+= part & 1
                b[Int(truncatingIfNeeded: at[row &+ 1])] &+= part &>> 1 & 1
                c[Int(truncatingIfNeeded: at[row &+ 2])] &+= part &>> 2 & 1
                d[Int(truncatingIfNeeded: at[row &+ 3])] &+= part &>> 3 & 1
                row &+= 4
            }
        }
    }

    private typealias Lane = UnsafeMutablePointer<UInt32>

    private var fourLanes: (Lane, Lane, Lane, Lane) {
        let b = lanes > 1 ? cells + domain : cells
        return (cells, b, lanes > 2 ? b + domain : cells, lanes > 2 ? b + 2 * domain : b)
    }
}
