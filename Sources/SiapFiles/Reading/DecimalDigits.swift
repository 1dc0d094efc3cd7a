/// A number as written: its digits without grouping, and where its decimals start.
struct DecimalDigits {
    private var isNegative = false
    private var digits: [UInt8] = []
    private var fractionCount = 0
    private var exponent = 0

    /// Nil unless the cell is a number in that style: `1,234.5` by points, `1.234,5` by commas, `-3e5` in both.
    init?(_ cell: Field, style: NumberStyle) {
        let point = UInt8(ascii: style == .point ? "." : ","), group = UInt8(ascii: style == .point ? "," : ".")
        var index = 0
        let bytes = cell.bytes
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
            isNegative = bytes[index] == UInt8(ascii: "-")
            index += 1
        }
        // Digits since the last grouping mark; nil while no mark has been met.
        var sinceGroup: Int?
        while index < bytes.count {
            let byte = bytes[index]
            if byte >= 48, byte <= 57 {
                digits.append(byte - 48)
                if sinceGroup != nil { sinceGroup! += 1 }
            } else if byte == group {
                guard sinceGroup == nil ? (1...3).contains(digits.count) && digits[0] != 0 : sinceGroup == 3 else {
                    return nil
                }
                sinceGroup = 0
            } else {
                break
            }
            index += 1
        }
        guard !digits.isEmpty, sinceGroup == nil || sinceGroup == 3, digits.count <= 400 else { return nil }
        if index < bytes.count, bytes[index] == point {
            index += 1
            while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 {
                digits.append(bytes[index] - 48)
                fractionCount += 1
                index += 1
            }
            guard fractionCount > 0 else { return nil }
        }
        if index < bytes.count {
            guard sinceGroup == nil, let read = DecimalDigits.exponent(bytes, from: index) else { return nil }
            exponent = read
        }
    }

    private static func exponent(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard bytes[start] | 0x20 == UInt8(ascii: "e") else { return nil }
        return Int(String(decoding: bytes[(start + 1)...], as: UTF8.self)).flatMap { abs($0) < 1_000 ? $0 : nil }
    }

    /// The whole number, when there are no decimals but zeros and it fits 64 bits.
    var whole: Int64? {
        guard exponent == 0, digits.suffix(fractionCount).allSatisfy({ $0 == 0 }) else { return nil }
        var value: Int64 = 0
        for digit in digits.dropLast(fractionCount) {
            let (tens, over) = value.multipliedReportingOverflow(by: 10)
            let (sum, under) = tens.subtractingReportingOverflow(Int64(digit))
            if over || under { return nil }
            value = sum
        }
        // Gathered as a negative; the smallest number of 64 bits is kept free for "unknown".
        if value == .min { return nil }
        return isNegative ? value : -value
    }

    /// The nearest decimal number. Up to 15 digits and 22 places a single division is exact (Clinger); beyond that the
    /// library reads it.
    var value: Double? {
        let scale = exponent - fractionCount
        if digits.count <= 15, abs(scale) <= 22 {
            let mantissa = Double(digits.reduce(0) { $0 * 10 + Int($1) })
            let power = DecimalDigits.powers[abs(scale)]
            let value = scale < 0 ? mantissa / power : mantissa * power
            return isNegative ? -value : value
        }
        let text = (isNegative ? "-" : "") + digits.map(String.init).joined() + "e\(scale)"
        return Double(text).flatMap { $0.isFinite ? $0 : nil }
    }

    private static let powers: [Double] = (0...22).map { count in (0..<count).reduce(1.0) { value, _ in value * 10 } }
}
