package import SiapData
import SiapRender
import SiapText

/// Whether two results say the same, whatever their columns are called and in whatever order columns and rows stand.
package struct AnswerComparison {
    private let formatter: ValueFormatter

    /// Rows count as the same by their labels, codes by their names: `by satker` and `show name` may say the same.
    package init(catalog: Catalog) { formatter = ValueFormatter(catalog: catalog, tongue: .english, unmasked: true) }

    private enum Cell: Hashable {
        case number(Double)
        case text(String)
    }

    /// The columns of `wanted` are among those of `given`, row for row. O(rows × columns) save for columns that look
    /// alike.
    package func agree(_ wanted: ResultTable, with given: ResultTable) -> Bool {
        if wanted.rowCount == given.rowCount, match(columns(wanted), with: columns(given)) { return true }
        // A group in which nothing was counted may be missing.
        let left = withoutZeros(columns(wanted)), right = withoutZeros(columns(given))
        guard let first = left.first, first.count == right.first?.count, !first.isEmpty else { return false }
        return match(left, with: right)
    }

    /// The number that the result is, when it is one.
    package func figure(_ table: ResultTable) -> Double? {
        guard table.rowCount == 1, let only = columns(table).first, columns(table).count == 1,
            case .number(let number) = only[0]
        else { return nil }
        return number
    }

    private func columns(_ table: ResultTable) -> [[Cell]] {
        table.columns.filter { $0.role != .sharePart }.map { column in
            (0..<table.rowCount).map { cell(column.column.value(at: $0)) }
        }
    }

    private func cell(_ value: Value) -> Cell {
        switch value {
        case .whole(let number): return .number(Double(number))
        case .decimal(let number): return .number((number * 1e6).rounded() / 1e6)
        case .unknown, .text, .date, .time, .truth, .code, .row, .duration, .interval:
            return .text(formatter.data(value))
        }
    }

    private func withoutZeros(_ columns: [[Cell]]) -> [[Cell]] {
        guard let count = columns.first?.count else { return [] }
        let kept = (0..<count).filter { row in
            let numbers = columns.compactMap { if case .number(let number) = $0[row] { number } else { nil } }
            return numbers.isEmpty || numbers.contains { $0 != 0 }
        }
        return columns.map { column in kept.map { column[$0] } }
    }

    private static let mostTries = 500

    /// Columns are paired by what they hold, then the pairing must hold row for row.
    private func match(_ wanted: [[Cell]], with given: [[Cell]]) -> Bool {
        guard wanted.count <= given.count else { return false }
        let bags = given.map { Dictionary($0.map { ($0, 1) }, uniquingKeysWith: +) }
        let choices = wanted.map { column in
            let bag = Dictionary(column.map { ($0, 1) }, uniquingKeysWith: +)
            return bags.indices.filter { bags[$0] == bag }
        }
        if choices.contains(where: \.isEmpty) { return false }
        var tries = 0
        func pair(_ chosen: [Int]) -> Bool {
            guard chosen.count < wanted.count else {
                tries += 1
                return rows(wanted) == rows(chosen.map { given[$0] })
            }
            return choices[chosen.count].contains {
                tries < AnswerComparison.mostTries && !chosen.contains($0) && pair(chosen + [$0])
            }
        }
        return pair([])
    }

    private func rows(_ columns: [[Cell]]) -> [[Cell]: Int] {
        guard let count = columns.first?.count else { return [:] }
        return Dictionary((0..<count).map { row in (columns.map { $0[row] }, 1) }, uniquingKeysWith: +)
    }
}
