import SiapData
import SiapSemantics
import SiapText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The functions of the language. Every function but least and greatest gives unknown when an argument is unknown.
extension Evaluator {
    func call(
        _ function: Function, _ arguments: [BoundExpression], _ type: ValueType, at range: SourceRange,
        _ context: Context
    ) throws -> Vector {
        switch function {
        case .lower: return try text(arguments, context) { composed($0[0].lowercased()) }
        case .upper: return try text(arguments, context) { composed($0[0].uppercased()) }
        case .trim: return try text(arguments, context) { trimmed($0[0]) }
        case .replace:
            return try text(arguments, context) { [patience] in
                composed(try replacing($0[1], by: $0[2], in: $0[0], patience))
            }
        case .concat: return try text(arguments, context) { composed($0.joined()) }
        case .split: return try split(arguments, context)
        case .slice: return try slice(arguments, context)
        case .number: return try fromTexts(arguments, context) { wholeNumber($0[0]) ?? unknownInteger }
        case .length: return try fromTexts(arguments, context) { Int64($0[0].count) }
        case .startsWith: return try truth(arguments, context) { $0[0].lowercased().hasPrefix($0[1].lowercased()) }
        case .endsWith: return try truth(arguments, context) { $0[0].lowercased().hasSuffix($0[1].lowercased()) }
        case .abs where type == .wholeNumber: return try fromIntegers(arguments, context) { $0[0] < 0 ? -$0[0] : $0[0] }
        case .round where type == .wholeNumber && arguments[0].type == .wholeNumber:
            return try evaluate(arguments[0], context)
        case .abs, .sqrt, .power: return try fromDecimals(function, arguments, at: range, context)
        case .floor where arguments[0].type == .wholeNumber, .ceil where arguments[0].type == .wholeNumber:
            return try evaluate(arguments[0], context)
        case .round, .floor, .ceil: return try rounded(function, arguments, type, at: range, context)
        case .mod:
            return try fromIntegers(arguments, context) {
                if $0[1] == 0 { throw DiagnosticsFailure(Diagnostic(.divisionByZero, at: range)) }
                return $0[1] == -1 ? 0 : $0[0] % $0[1]
            }
        case .least, .greatest: return try extreme(arguments, type, context, takesLess: function == .least)
        case .year: return try fromIntegers(arguments, context) { Int64(Day(number: Int32($0[0])).parts.year) }
        case .quarter:
            return try fromIntegers(arguments, context) { Int64((Day(number: Int32($0[0])).parts.month + 2) / 3) }
        case .month: return try fromIntegers(arguments, context) { Int64(Day(number: Int32($0[0])).parts.month) }
        case .week: return try fromIntegers(arguments, context) { Int64(Day(number: Int32($0[0])).isoWeek) }
        case .day: return try fromIntegers(arguments, context) { Int64(Day(number: Int32($0[0])).parts.day) }
        case .weekday: return try fromIntegers(arguments, context) { Int64(Day(number: Int32($0[0])).weekday) }
        case .date:
            return try fromIntegers(arguments, context) {
                guard let year = Int(exactly: $0[0]), let month = Int(exactly: $0[1]), let day = Int(exactly: $0[2])
                else { return unknownInteger }
                return Day(year: year, month: month, day: day).map { Int64($0.number) } ?? unknownInteger
            }
        case .daysBetween: return try fromIntegers(arguments, context) { $0[1] - $0[0] }
        case .row: return try rows(arguments, type, context)
        case .age:
            let until = arguments.count > 1 ? arguments[1] : .thisDate
            return try fromIntegers([arguments[0], until], context) {
                Int64(Day(number: Int32($0[0])).wholeYears(until: Day(number: Int32($0[1]))))
            }
        }
    }

    // MARK: One loop a kind of argument

    private func fromIntegers(_ arguments: [BoundExpression], _ context: Context, _ body: ([Int64]) throws -> Int64)
        throws -> Vector
    {
        let vectors = try arguments.map { try evaluate($0, context).integers(count: context.count) }
        var row = [Int64](repeating: 0, count: vectors.count)
        return .integers(
            try (0..<context.count).map { index in
                for (place, vector) in vectors.enumerated() { row[place] = vector[index] }
                return row.contains(unknownInteger) ? unknownInteger : try body(row)
            })
    }

    private func rowsOfTexts(_ arguments: [BoundExpression], _ context: Context) throws -> [[String]?] {
        let vectors = try arguments.map { try evaluate($0, context).texts(count: context.count) }
        return try (0..<context.count).map { index in
            try patience.spend()
            var row: [String] = []
            for vector in vectors {
                guard let text = vector[index] else { return nil }
                row.append(text)
            }
            return row
        }
    }

    /// The row that each text names; a text is looked up once.
    private func rows(_ arguments: [BoundExpression], _ type: ValueType, _ context: Context) throws -> Vector {
        guard case .link(let table) = type else {
            return .integers([Int64](repeating: unknownInteger, count: context.count))
        }
        let target = snapshots.catalog[table]
        var known: [String: Int64] = [:]
        return try fromTexts(arguments, context) { words in
            if let row = known[words[0]] { return row }
            let found = target.rows(meaning: words[0])
            let row = found.count == 1 ? Int64(found[0]) : unknownInteger
            known[words[0]] = row
            return row
        }
    }

    /// No text of honest data is longer, and no column of texts; what doubles at each step would be.
    static let longestText = 16 << 20
    private static let mostTextBytes = 1 << 30

    private func text(_ arguments: [BoundExpression], _ context: Context, _ body: ([String]) throws -> String) throws
        -> Vector
    {
        var bytes = 0
        return .texts(
            try rowsOfTexts(arguments, context).map { row in
                guard let row else { return nil }
                // Before the work: what it makes may be as long as all its parts, times as many as there are places to
                // replace.
                let size = row.reduce(0) { $0 + $1.utf8.count }
                try patience.spend(1 + size / 16)
                let made = try body(row)
                bytes += made.utf8.count
                if made.utf8.count > Evaluator.longestText || bytes > Evaluator.mostTextBytes {
                    throw DiagnosticsFailure(Diagnostic(.textTooLong, at: nil))
                }
                return made
            })
    }

    private func truth(_ arguments: [BoundExpression], _ context: Context, _ body: ([String]) -> Bool) throws -> Vector
    {
        .truths(try rowsOfTexts(arguments, context).map { $0.map { body($0) ? 1 : 0 } ?? 2 })
    }

    private func fromTexts(_ arguments: [BoundExpression], _ context: Context, _ body: ([String]) -> Int64) throws
        -> Vector
    {
        .integers(try rowsOfTexts(arguments, context).map { $0.map(body) ?? unknownInteger })
    }

    private func split(_ arguments: [BoundExpression], _ context: Context) throws -> Vector {
        let texts = try rowsOfTexts(Array(arguments.prefix(2)), context)
        let numbers = try integers(arguments[2], context)
        return .texts(
            try (0..<context.count).map { index in
                guard let row = texts[index], numbers[index] != unknownInteger, !row[1].isEmpty else { return nil }
                let parts = try parts(of: row[0], between: row[1], patience)
                return numbers[index] >= 1 && numbers[index] <= Int64(parts.count)
                    ? parts[Int(numbers[index]) - 1] : nil
            })
    }

    private func slice(_ arguments: [BoundExpression], _ context: Context) throws -> Vector {
        let texts = try evaluate(arguments[0], context).texts(count: context.count)
        let starts = try integers(arguments[1], context)
        let lengths = arguments.count > 2 ? try integers(arguments[2], context) : nil
        return .texts(
            try (0..<context.count).map { index in
                try patience.spend(1 + (texts[index]?.utf8.count ?? 0) / 16)
                let length = lengths?[index] ?? .max
                guard let text = texts[index], starts[index] >= 1, length >= 1 else { return nil }
                let part = text.dropFirst(Int(clamping: starts[index] - 1)).prefix(Int(clamping: length))
                return part.isEmpty ? nil : String(part)
            })
    }

    private func fromDecimals(
        _ function: Function, _ arguments: [BoundExpression], at range: SourceRange, _ context: Context
    ) throws -> Vector {
        let vectors = try arguments.map { try evaluate($0, context).decimals(count: context.count) }
        return .decimals(
            try (0..<context.count).map { index in
                let x = vectors[0][index]
                if x.isNaN || vectors.last?[index].isNaN == true { return .nan }
                if function == .abs { return Swift.abs(x) }
                if function == .sqrt, x < 0 { throw DiagnosticsFailure(Diagnostic(.negativeRoot, at: range)) }
                if function == .power {
                    let exponent = vectors[1][index]
                    if x == 0, exponent < 0 { throw DiagnosticsFailure(Diagnostic(.divisionByZero, at: range)) }
                    if x < 0, exponent != exponent.rounded() {
                        throw DiagnosticsFailure(Diagnostic(.negativePower, at: range))
                    }
                }
                let result = function == .sqrt ? x.squareRoot() : pow(x, vectors[1][index])
                if !result.isFinite { throw DiagnosticsFailure(Diagnostic(.overflow, at: range)) }
                return result
            })
    }

    /// Rounded is what is shown: 100 * 1.1 is 110, not a little more, of which `ceil` would make 111.
    private func rounded(
        _ function: Function, _ arguments: [BoundExpression], _ type: ValueType, at range: SourceRange,
        _ context: Context
    ) throws -> Vector {
        let numbers = try evaluate(arguments[0], context).decimals(count: context.count)
        let places =
            arguments.count > 1 ? try integers(arguments[1], context) : [Int64](repeating: 0, count: context.count)
        let values: [Double] = (0..<context.count).map { index in
            if numbers[index].isNaN || places[index] == unknownInteger { return .nan }
            let rule: FloatingPointRoundingRule =
                function == .floor ? .down : function == .ceil ? .up : .toNearestOrAwayFromZero
            let scale = pow(10, Double(min(max(places[index], -15), 15)))
            // A number so large has no decimals to round.
            if (numbers[index] * scale).magnitude >= 0x1p53 { return numbers[index] }
            return (numbers[index].shownWhereDecimal * scale).shownWhereDecimal.rounded(rule) / scale
        }
        if type == .decimal { return .decimals(values) }
        return .integers(
            try values.map {
                if $0.isNaN { return unknownInteger }
                guard let whole = Int64(exactly: $0), whole != unknownInteger else {
                    throw DiagnosticsFailure(Diagnostic(.overflow, at: range))
                }
                return whole
            })
    }

    private func extreme(_ arguments: [BoundExpression], _ type: ValueType, _ context: Context, takesLess: Bool) throws
        -> Vector
    {
        let vectors = try arguments.map { try evaluate($0, context) }
        let count = context.count
        func best<T: Comparable>(_ columns: [[T]], isUnknown: (T) -> Bool, unknown: T) -> [T] {
            (0..<count).map { index in
                let known = columns.map { $0[index] }.filter { !isUnknown($0) }
                return (takesLess ? known.min() : known.max()) ?? unknown
            }
        }
        switch type {
        case .decimal:
            return .decimals(best(vectors.map { $0.decimals(count: count) }, isUnknown: \.isNaN, unknown: .nan))
        case .text:
            let columns = vectors.map { $0.texts(count: count) }
            return .texts(
                (0..<count).map { index in
                    let known = columns.compactMap { $0[index] }
                    return takesLess ? known.min() : known.max()
                })
        default:
            return .integers(
                best(
                    vectors.map { $0.integers(count: count) }, isUnknown: { $0 == unknownInteger },
                    unknown: unknownInteger))
        }
    }
}

private func trimmed(_ text: String) -> String {
    let inner = text.drop { $0.isWhitespace }
    return String(inner.reversed().drop { $0.isWhitespace }.reversed())
}

/// Digits with at most a sign before them and spaces around; nil for all else, and beyond 64 bits.
private func wholeNumber(_ text: String) -> Int64? {
    let digits = trimmed(text)
    // The smallest integer stands for unknown.
    return Int64(digits).flatMap { $0 == unknownInteger ? nil : $0 }
}
