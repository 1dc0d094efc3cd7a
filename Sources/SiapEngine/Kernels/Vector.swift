import SiapData

/// Values of one expression for a set of rows. A constant is kept once.
///
/// Whole numbers, dates, times, codes and rows are integers with `unknownInteger` for unknown; in decimals NaN is
/// unknown; truths are 0 no, 1 yes, 2 unknown.
enum Vector {
    case constant(Value)
    case integers([Int64])
    case decimals([Double])
    case truths([UInt8])
    case texts([String?])
}

/// The rows an expression is evaluated for.
enum Rows: Hashable {
    case range(Range<Int>)
    case list([UInt32])

    var count: Int {
        switch self {
        case .range(let range): return range.count
        case .list(let rows): return rows.count
        }
    }

    subscript(index: Int) -> Int {
        switch self {
        case .range(let range): return range.lowerBound + index
        case .list(let rows): return Int(rows[index])
        }
    }

    subscript(places: Range<Int>) -> Rows {
        switch self {
        case .range(let range):
            return .range((range.lowerBound + places.lowerBound)..<(range.lowerBound + places.upperBound))
        case .list(let rows): return .list(Array(rows[places]))
        }
    }

    /// The rows at the places named.
    func picking(_ places: [Int]) -> Rows { .list(places.map { UInt32(self[$0]) }) }
}

extension Vector {
    func integers(count: Int) -> [Int64] {
        switch self {
        case .integers(let values): return values
        case .constant(.truth(let bit)): return [Int64](repeating: bit ? 1 : 0, count: count)
        case .constant(let value): return [Int64](repeating: value.physical ?? unknownInteger, count: count)
        case .truths(let truths): return truths.map { $0 > 1 ? unknownInteger : Int64($0) }
        case .decimals, .texts: return [Int64](repeating: unknownInteger, count: count)
        }
    }

    func decimals(count: Int) -> [Double] {
        switch self {
        case .decimals(let values): return values
        case .integers(let values): return values.map { $0 == unknownInteger ? .nan : Double($0) }
        case .constant(.whole(let value)): return [Double](repeating: Double(value), count: count)
        case .constant(.decimal(let value)): return [Double](repeating: value, count: count)
        case .constant, .truths, .texts: return [Double](repeating: .nan, count: count)
        }
    }

    func truths(count: Int) -> [UInt8] {
        switch self {
        case .truths(let values): return values
        case .constant(.truth(let bit)): return [UInt8](repeating: bit ? 1 : 0, count: count)
        case .constant, .integers, .decimals, .texts: return [UInt8](repeating: 2, count: count)
        }
    }

    func texts(count: Int) -> [String?] {
        switch self {
        case .texts(let values): return values
        case .constant(.text(let text)): return [String?](repeating: text, count: count)
        case .constant, .integers, .decimals, .truths: return [String?](repeating: nil, count: count)
        }
    }

    func value(at index: Int, type: ValueType) -> Value {
        switch self {
        case .constant(let value): return value
        case .integers(let values): return Column.value(ofInteger: values[index], type: type)
        case .decimals(let values): return values[index].isNaN ? .unknown : .decimal(values[index])
        case .truths(let values): return values[index] > 1 ? .unknown : .truth(values[index] == 1)
        case .texts(let values): return values[index].map { .text($0) } ?? .unknown
        }
    }

    /// A column of these values, codes and rows in the width their domain asks for.
    func column(type: ValueType, count: Int, domain: Int?) -> Column {
        switch type {
        case .text: return Column(texts: texts(count: count))
        case .decimal: return Column(decimals: decimals(count: count))
        case .truth: return Column(truths: truths(count: count))
        case .wholeNumber, .date, .time, .code, .link:
            return Column(type: type, integers: integers(count: count), domain: domain)
        case .links, .duration, .interval: return Column(type: type, values: [Value](repeating: .unknown, count: count))
        case .unknown: return Column(texts: [String?](repeating: nil, count: count))
        }
    }

    /// Decimals as they are compared.
    var shown: Vector {
        switch self {
        case .decimals(let values): return .decimals(values.map(\.shown))
        case .constant(.decimal(let value)): return .constant(.decimal(value.shown))
        case .constant, .integers, .truths, .texts: return self
        }
    }

    /// The values at the places named.
    func picking(_ places: [Int]) -> Vector {
        switch self {
        case .constant: return self
        case .integers(let values): return .integers(places.map { values[$0] })
        case .decimals(let values): return .decimals(places.map { values[$0] })
        case .truths(let values): return .truths(places.map { values[$0] })
        case .texts(let values): return .texts(places.map { values[$0] })
        }
    }
}
