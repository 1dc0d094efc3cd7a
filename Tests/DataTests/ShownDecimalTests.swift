import Foundation
import SiapData
import TestSupport
import Testing

/// Decimals at 15 significant digits, against printing them and reading them back.
@Suite struct ShownDecimalTests {
    private static func printed(_ number: Double) -> Double { Double(String(format: "%.14e", number)) ?? .nan }

    @Test func sameAsPrinted() {
        var dice = Dice(seed: 15)
        var numbers: [Double] = [
            0.1 + 0.2, 1.0 / 3, 2.0 / 3, 1e15 / 7, 1e22 / 3, 1e-30 / 3, 0.1 * 3, 999_999_999_999_999.5,
            0.9999999999999999, .leastNonzeroMagnitude * 2000,
            1e300 / 7,
        ]
        for _ in 0..<20_000 {
            let number = Double(bitPattern: dice.next())
            if number.isFinite { numbers.append(number) }
            numbers.append(Double(Int64(bitPattern: dice.next()) >> Int64(dice.next() % 50)) / 100)
        }
        for number in numbers {
            // Of a number whose own digits end in the middle between two, either is near enough.
            let digits = "\(number.magnitude)".split(separator: "e")[0].filter { $0 != "." }.drop { $0 == "0" }
            if digits.count == 16, digits.last == "5" {
                #expect((number.shown / ShownDecimalTests.printed(number) - 1).magnitude < 1.1e-14, "\(number)")
            } else {
                #expect(number.shown == ShownDecimalTests.printed(number), "\(number)")
            }
        }
        #expect((-0.0).shown.sign == .plus && Double.nan.shown.isNaN && Double.infinity.shown == .infinity)
        #expect((0.1 + 0.2).shown == 0.3 && (0.3).shown == 0.3)
    }

    @Test func wholesAgainstDecimals() {
        #expect(Double(9_007_199_254_740_992).order(of: 9_007_199_254_740_993) == 1)
        #expect(Double(9_007_199_254_740_992).order(of: 9_007_199_254_740_992) == 0)
        #expect(
            (0.1 * 30).order(of: 3) == 0 && (3.5).order(of: 3) == -1 && (-3.5).order(of: -3) == 1
                && (-3.5).order(of: -4) == -1)
        #expect((1e300).order(of: .max) == -1 && (-1e300).order(of: .min + 1) == 1 && (0x1p63).order(of: .max) == -1)
    }
}
