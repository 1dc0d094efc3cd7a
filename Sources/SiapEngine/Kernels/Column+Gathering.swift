import SiapColumns
import SiapData

/// Reading rows of a column into a vector: one loop a storage, chosen once.
extension Column {
    func vector(_ rows: Rows) -> Vector {
        switch storage {
        case .integers(let values):
            return .integers(
                [Int64](unsafeUninitializedCapacity: rows.count) { buffer, count in
                    if let out = buffer.baseAddress { values.read(rows, into: out) }
                    count = rows.count
                })
        case .doubles(let values): return .decimals(Column.gather(values, rows) { $0 })
        case .truths(let bits, let known):
            return .truths(
                (0..<rows.count).map { index in
                    let row = rows[index]
                    return known.map { $0[row] } ?? true ? (bits[row] ? 1 : 0) : 2
                })
        case .texts(let texts, let known):
            return .texts(
                (0..<rows.count).map { index in
                    let row = rows[index]
                    return known.map { $0[row] } ?? true ? texts[row] : nil
                })
        case .dictionary(let codes, let texts):
            return .texts(
                (0..<rows.count).map { index in
                    return codes[rows[index]].map { texts[Int($0)] }
                })
        case .lists: return .constant(.unknown)
        }
    }

    @inline(__always)
    private static func gather<Stored, Result>(_ values: [Stored], _ rows: Rows, _ transform: (Stored) -> Result)
        -> [Result]
    {
        switch rows {
        case .range(let range):
            precondition(range.upperBound <= values.count, "rows beyond the column")
            return [Result](unsafeUninitializedCapacity: range.count) { buffer, count in
                values.withUnsafeBufferPointer { source in
                    let slice = UnsafeBufferPointer(rebasing: source[range])
                    for index in 0..<slice.count { buffer.initializeElement(at: index, to: transform(slice[index])) }
                }
                count = range.count
            }
        case .list(let list):
            return [Result](unsafeUninitializedCapacity: list.count) { buffer, count in
                values.withUnsafeBufferPointer { source in
                    for index in 0..<list.count {
                        buffer.initializeElement(at: index, to: transform(source[Int(list[index])]))
                    }
                }
                count = list.count
            }
        }
    }
}

extension PackedIntegers {
    /// Writes the cells of the rows, `unknownInteger` for unknown.
    fileprivate func read(_ rows: Rows, into out: UnsafeMutablePointer<Int64>) {
        switch rows {
        case .range(let range): read(range, into: out, unknown: unknownInteger)
        case .list(let list): list.withUnsafeBufferPointer { read($0, into: out, unknown: unknownInteger) }
        }
    }
}
