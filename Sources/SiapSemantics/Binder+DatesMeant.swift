import SiapData
import SiapSyntax
import SiapText

/// `14/2/24`, `14/02` and `14-2-24` are divisions and subtractions of numbers, and meant as dates.
extension Binder {
    /// The date, day first and with its whole year, as it would be written to be one: `14/2/2024`. Nil for any other
    /// expression.
    func dateMeant(by expression: ExpressionSyntax) -> String? {
        var numbers: [Int] = []
        guard collect(expression, into: &numbers), (2...3).contains(numbers.count) else { return nil }
        var year = catalog.dataUntil?.parts.year ?? context.today.parts.year
        if numbers.count == 3 {
            // In a year of two digits nobody thinks of the first century.
            year = numbers[2] < 100 ? numbers[2] + 2000 : numbers[2]
        }
        for (day, month) in [(numbers[0], numbers[1]), (numbers[1], numbers[0])]
        where Day(year: year, month: month, day: day) != nil {
            return "\(day)/\(month)/\(year)"
        }
        return nil
    }

    /// The numbers from left to right; false where the expression has other parts, or signs of two kinds.
    private func collect(_ expression: ExpressionSyntax, into numbers: inout [Int]) -> Bool {
        switch expression {
        case .number(let spelling, _):
            guard spelling.utf8.count <= 4, let number = Int(spelling) else { return false }
            numbers.append(number)
            return true
        case .binary(let sign, _, let left, .number(let spelling, let range))
        where sign == .divide || sign == .subtract:
            if case .binary(let other, _, _, _) = left, other != sign { return false }
            return collect(left, into: &numbers) && collect(.number(spelling: spelling, range), into: &numbers)
        case .string, .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral, .call,
            .aggregateCall, .quantified, .negative, .not, .places, .binary, .comparison, .between, .oneOf, .oneOfPath,
            .match, .isKnown, .conditional, .dated, .parenthesized, .query, .missing:
            return false
        }
    }
}
