public import SiapData
public import SiapText

extension AggregateFunction {
    /// The type of what it makes of values of a type, nil where it is not for them. Nothing is refused of values whose
    /// type is not known.
    public func type(of values: ValueType) -> ValueType? {
        switch self {
        case .count, .distinct: .wholeNumber
        case .exists: .truth
        case .first: values
        case .sum: values.isNumber || values == .unknown ? values : nil
        case .average, .median: values.isNumber || values == .unknown ? .decimal : nil
        case .min, .max: values.isOrdered ? values : nil
        }
    }
}

extension ValueType {
    /// Of two values one is the lesser, whoever looks at them.
    fileprivate var isOrdered: Bool {
        switch self {
        case .wholeNumber, .decimal, .date, .time, .text, .unknown: true
        case .truth, .code, .link, .links, .duration, .interval: false
        }
    }
}
