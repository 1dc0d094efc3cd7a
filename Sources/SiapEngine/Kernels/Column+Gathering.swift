import SiapData

/// Reading rows of a column into a vector: one loop a storage, chosen once.
extension Column {
    func vector(_ rows: Rows) -> Vector {
        switch storage {
        case .codes8(let values):
            return .integers(Column.gather(values, rows) { $0 == .max ? unknownInteger : Int64($0) })
        case .codes16(let values):
            return .integers(Column.gather(values, rows) { $0 == .max ? unknownInteger : Int64($0) })
        case .codes32(let values):
            return .integers(Column.gather(values, rows) { $0 == .max ? unknownInteger : Int64($0) })
        case .days16(let values):
            return .integers(
                Column.gather(values, rows) { $0 == .max ? unknownInteger : Int64($0) + Int64(Column.dayBase) })
        case .days32(let values):
            return .integers(Column.gather(values, rows) { $0 == .min ? unknownInteger : Int64($0) })
        case .int8(let values):
            return .integers(Column.gather(values, rows) { $0 == .min ? unknownInteger : Int64($0) })
        case .int16(let values):
            return .integers(Column.gather(values, rows) { $0 == .min ? unknownInteger : Int64($0) })
        case .int32(let values):
            return .integers(Column.gather(values, rows) { $0 == .min ? unknownInteger : Int64($0) })
        case .int64(let values): return .integers(Column.gather(values, rows) { $0 })
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
                    let code = codes[rows[index]]
                    return code == .max ? nil : texts[Int(code)]
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

    /// Whether each row's code or integer equals `wanted`, read in the column's own width. Nil for storages without
    /// integers.
    func equals(_ wanted: Int64, _ rows: Rows) -> [UInt8]? {
        switch storage {
        case .codes8(let values):
            let code = UInt8(clamping: wanted)
            return Column.gather(values, rows) { $0 == .max ? 2 : $0 == code ? 1 : 0 }
        case .codes16(let values):
            let code = UInt16(clamping: wanted)
            return Column.gather(values, rows) { $0 == .max ? 2 : $0 == code ? 1 : 0 }
        case .codes32(let values):
            let code = UInt32(clamping: wanted)
            return Column.gather(values, rows) { $0 == .max ? 2 : $0 == code ? 1 : 0 }
        case .days16, .days32, .int8, .int16, .int32, .int64, .doubles, .truths, .texts, .dictionary, .lists:
            return nil
        }
    }
}
