import SiapData
import SiapSuppression
import SiapText
import TestSupport
import Testing

@testable import SiapSession

/// Hidden counts against all tables that agree with what is published.
@Suite struct SuppressionTests {
    // MARK: Tables as the engine gives them

    private static let first = CodeList(
        names: Bilingual("first"), codes: (0..<9).map { Code(names: Bilingual("a\($0)")) })
    private static let second = CodeList(
        names: Bilingual("second"), codes: (0..<9).map { Code(names: Bilingual("b\($0)")) })

    private static func keys(_ list: CodeList, _ positions: [Int], _ role: ResultTable.ResultColumn.Role)
        -> ResultTable.ResultColumn
    {
        ResultTable.ResultColumn(
            names: list.names, column: Column(type: .code(list), values: positions.map { .code(list, index: $0) }),
            role: role)
    }

    private static func counts(_ values: [Int]) -> ResultTable.ResultColumn {
        ResultTable.ResultColumn(
            names: Bilingual("count"), column: Column(type: .wholeNumber, values: values.map { .whole(Int64($0)) }),
            role: .additiveMeasure)
    }

    /// `by first`, groups of nobody left out.
    static func oneWay(_ counts: [Int]) -> ResultTable {
        let there = counts.indices.filter { counts[$0] > 0 }
        var table = ResultTable(
            columns: [keys(first, there, .key), self.counts(there.map { counts[$0] })], rowCount: there.count,
            totals: [.unknown, .whole(Int64(counts.reduce(0, +)))])
        table.isComplete = true
        return table
    }

    /// `by first across second`, with totals both ways.
    static func twoWay(_ rows: [[Int]]) -> ResultTable {
        let columns = rows[0].indices
        let there = rows.indices.flatMap { row in columns.map { (row, $0) } }.filter { rows[$0.0][$0.1] > 0 }
        let total = rows.joined().reduce(0, +)
        var table = ResultTable(
            columns: [
                keys(first, there.map(\.0), .key), keys(second, there.map(\.1), .acrossKey),
                counts(there.map { rows[$0.0][$0.1] }),
            ],
            rowCount: there.count, totals: [.unknown, .unknown, .whole(Int64(total))])
        table.isComplete = true
        let rowSums = rows.map { $0.reduce(0, +) },
            columnSums = columns.map { column in rows.reduce(0) { $0 + $1[column] } }
        let some = rowSums.indices.filter { rowSums[$0] > 0 }, others = columnSums.indices.filter { columnSums[$0] > 0 }
        table.rowTotals = [
            ResultTable(columns: [keys(first, some, .key), counts(some.map { rowSums[$0] })], rowCount: some.count)
        ]
        table.columnTotals = [
            ResultTable(
                columns: [keys(second, others, .acrossKey), counts(others.map { columnSums[$0] })],
                rowCount: others.count)
        ]
        return table
    }

    // MARK: What is published

    /// A table with its totals as a reader sees it: nil where a count is hidden. The last row and column are the
    /// totals.
    struct Published {
        var cells: [[Int?]]

        /// One column only: a one-way table.
        init(oneWay table: ResultTable, size: Int) {
            var column = [Int?](repeating: 0, count: size)
            for row in 0..<table.rowCount {
                if case .code(_, let place) = table.columns[0].column.value(at: row) {
                    column[place] = Published.number(table.columns[1].column.value(at: row))
                }
            }
            cells = (column + [Published.number(table.totals?[1])]).map { [$0] }
        }

        init(twoWay table: ResultTable, rows: Int, columns: Int) {
            cells = [[Int?]](repeating: [Int?](repeating: 0, count: columns + 1), count: rows + 1)
            for row in 0..<table.rowCount {
                guard case .code(_, let i) = table.columns[0].column.value(at: row),
                    case .code(_, let j) = table.columns[1].column.value(at: row)
                else {
                    continue
                }
                cells[i][j] = Published.number(table.columns[2].column.value(at: row))
            }
            for totals in table.rowTotals {
                for row in 0..<totals.rowCount {
                    if case .code(_, let i) = totals.columns[0].column.value(at: row) {
                        cells[i][columns] = Published.number(totals.columns[1].column.value(at: row))
                    }
                }
            }
            for totals in table.columnTotals {
                for row in 0..<totals.rowCount {
                    if case .code(_, let j) = totals.columns[0].column.value(at: row) {
                        cells[rows][j] = Published.number(totals.columns[1].column.value(at: row))
                    }
                }
            }
            cells[rows][columns] = Published.number(table.totals?[2])
        }

        private static func number(_ value: Value?) -> Int? {
            if case .whole(let number)? = value { Int(number) } else { nil }
        }

        var hidden: Int { cells.joined().count { $0 == nil } }
    }

    /// All tables of counts that agree with what is published, tried out; hidden counts are `least` or more, and at
    /// most `most`.
    ///
    /// Gives for each place, totals included, the values that it can have.
    static func possible(_ published: Published, least: Int, most: Int) -> [[Set<Int>]] {
        let rows = published.cells.count - 1, isOneWay = published.cells[0].count == 1
        let columns = isOneWay ? 1 : published.cells[0].count - 1
        var found = published.cells.map { $0.map { _ in Set<Int>() } }
        var table = [[Int]](repeating: [Int](repeating: 0, count: columns), count: rows)

        func take() {
            let rowSums = table.map { $0.reduce(0, +) },
                columnSums = (0..<columns).map { column in table.reduce(0) { $0 + $1[column] } }
            let all = rowSums.reduce(0, +)
            for column in 0..<columns {
                if let told = published.cells[rows][column], told != columnSums[column] { return }
            }
            if !isOneWay, let told = published.cells[rows][columns], told != all { return }
            for row in 0..<rows {
                for column in 0..<columns { found[row][column].insert(table[row][column]) }
                if !isOneWay { found[row][columns].insert(rowSums[row]) }
            }
            for column in 0..<columns { found[rows][column].insert(columnSums[column]) }
            if !isOneWay { found[rows][columns].insert(all) }
        }

        func fill(_ place: Int) {
            if place == rows * columns { return take() }
            let row = place / columns, column = place % columns
            func next(_ value: Int) {
                table[row][column] = value
                let sum = table[row][...column].reduce(0, +)
                if !isOneWay, let told = published.cells[row][columns] {
                    if sum > told || column == columns - 1 && sum != told { return }
                }
                if let told = published.cells[rows][column], table[...row].reduce(0, { $0 + $1[column] }) > told {
                    return
                }
                fill(place + 1)
            }
            if let told = published.cells[row][column] { next(told) } else { for value in least...most { next(value) } }
            table[row][column] = 0
        }
        fill(0)
        return found
    }

    // MARK: Random tables

    private static func randomCount(_ dice: inout Dice) -> Int {
        dice.below(3) == 0 ? 0 : dice.below(2) == 0 ? dice.below(4) : dice.below(9)
    }

    @Test(arguments: [3, 5]) func everySmallCountOfOneWayTablesMayBeAnother(_ limit: Int) {
        var dice = Dice(seed: 31)
        for _ in 0..<400 {
            let counts = (0..<(1 + dice.below(4))).map { _ in SuppressionTests.randomCount(&dice) }
            let suppressed = Suppressor.suppress(SuppressionTests.oneWay(counts), below: limit)
            let published = Published(oneWay: suppressed, size: counts.count)
            check(published, counts.map { [$0] } + [[counts.reduce(0, +)]], limit, "\(counts) below \(limit)")
        }
    }

    @Test(arguments: [3, 5]) func everySmallCountOfTwoWayTablesMayBeAnother(_ limit: Int) {
        var dice = Dice(seed: 32)
        for round in 0..<260 {
            let rows = 1 + dice.below(3), columns = rows == 3 ? 2 : 1 + dice.below(3)
            let table = (0..<rows).map { _ in
                (0..<columns).map { _ in round % 2 == 0 ? dice.below(5) : SuppressionTests.randomCount(&dice) }
            }
            let suppressed = Suppressor.suppress(SuppressionTests.twoWay(table), below: limit)
            let published = Published(twoWay: suppressed, rows: rows, columns: columns)
            let sums = table.map { $0 + [$0.reduce(0, +)] }
            let whole = sums + [(0...columns).map { column in sums.reduce(0) { $0 + $1[column] } }]
            check(published, whole, limit, "\(table) below \(limit)")
        }
    }

    /// What is told is true; every count of 1 to `limit` - 1 is hidden and may be another, also for a reader who knows
    /// that nobody is never hidden.
    private func check(_ published: Published, _ truth: [[Int]], _ limit: Int, _ what: String) {
        let most = (truth.joined().max() ?? 0) + 2
        let knowing = SuppressionTests.possible(published, least: 1, most: min(most, 10))
        for (row, cells) in truth.enumerated() {
            for (column, count) in cells.enumerated() {
                if let told = published.cells[row][column] {
                    #expect(told == count && (count == 0 || count >= limit), "\(what): \(row), \(column) is \(count)")
                } else if count > 0, count < limit {
                    #expect(
                        knowing[row][column].count >= 2,
                        "\(what): \(row), \(column) can only be \(knowing[row][column])")
                }
            }
        }
    }

    /// How far a reader can narrow a hidden small count down, counts of nobody thought possible: for the record, and so
    /// that it does not shrink.
    @Test func hiddenCountsStayWide() {
        var dice = Dice(seed: 33)
        var widths: [Int] = [], hidden = 0, all = 0
        for _ in 0..<60 {
            let table = (0..<3).map { _ in (0..<2).map { _ in SuppressionTests.randomCount(&dice) } }
            let published = Published(
                twoWay: Suppressor.suppress(SuppressionTests.twoWay(table), below: 5), rows: 3, columns: 2)
            let possible = SuppressionTests.possible(published, least: 0, most: 12)
            hidden += published.hidden
            all += 12
            for row in 0..<3 {
                for column in 0..<2 where published.cells[row][column] == nil && table[row][column] < 5 {
                    widths.append(possible[row][column].count)
                }
            }
        }
        let narrowest = widths.min() ?? 0, mean = Double(widths.reduce(0, +)) / Double(widths.count)
        #expect(
            narrowest >= 2 && mean >= 5,
            """
            \(widths.count) hidden small counts with \(narrowest) to \(widths.max() ?? 0) possible values, \(mean) in \
            the mean; \(hidden) of \(all) cells hidden
            """
        )
    }

    // MARK: By hand

    private func shown(_ table: ResultTable) -> [Value] {
        (0..<table.rowCount).map { table.columns[table.columns.count - 1].column.value(at: $0) }
    }

    @Test func aSingleSmallCountIsHiddenAndTheOthersAreNot() {
        for count in 0...6 {
            let table = ResultTable(columns: [SuppressionTests.counts([count])], rowCount: 1)
            let value = Suppressor.suppress(table, below: 5).row(0)[0]
            #expect(value == ((1...4).contains(count) ? .unknown : .whole(Int64(count))))
        }
    }

    @Test func nothingIsHiddenWhereNothingIsSmall() {
        let table = Suppressor.suppress(SuppressionTests.twoWay([[5, 0], [7, 9]]), below: 5)
        #expect(shown(table) == [.whole(5), .whole(7), .whole(9)])
        #expect(table.footnotes.suppression?.hidden == 0)
    }

    @Test func theCheapestOtherCountGoesWithASmallOne() {
        let table = Suppressor.suppress(SuppressionTests.oneWay([2, 30, 8, 50]), below: 5)
        #expect(shown(table) == [.unknown, .whole(30), .unknown, .whole(50)])
        #expect(table.totals?[1] == .whole(90))
    }

    @Test func twoOnesDoNotTellEachOther() {
        // Together they are 2: known, were the third count or the total shown.
        let table = Suppressor.suppress(SuppressionTests.oneWay([1, 1, 40]), below: 5)
        #expect(shown(table) == [.unknown, .unknown, .unknown])
        #expect(table.totals?[1] == .whole(42))
    }

    @Test func aSmallCountAloneHidesItsTotal() {
        let table = Suppressor.suppress(SuppressionTests.oneWay([3]), below: 5)
        #expect(shown(table) == [.unknown])
        #expect(table.totals?[1] == .unknown)
    }

    @Test func totalsOfACrosstabAreHiddenByTheirKeys() {
        let table = Suppressor.suppress(SuppressionTests.twoWay([[3, 0], [0, 60]]), below: 5)
        #expect(table.rowTotals[0].row(0)[1] == .unknown)
        #expect(table.columnTotals[0].row(0)[1] == .unknown)
        #expect(table.footnotes.suppression?.limit == 5)
    }

    @Test func notesTellNoSmallNumbers() {
        var table = SuppressionTests.oneWay([20, 30])
        table.footnotes.leftOutAsUnknown = 3
        table.footnotes.ended = Footnotes.Ended(day: Day(iso: "2024-02-14")!, rows: 4)
        table.footnotes.emptiness = Footnotes.Emptiness(range: SourceRange(0, 1), rowsBefore: 2, values: [.whole(1)])
        let notes = Suppressor.suppress(table, below: 5).footnotes
        #expect(notes.leftOutAsUnknown == 0 && notes.suppression?.hidesLeftOut == true)
        #expect(notes.ended == nil && notes.suppression?.hidesEnded == true)
        #expect(notes.emptiness == nil)
        table.footnotes.leftOutAsUnknown = 5
        #expect(Suppressor.suppress(table, below: 5).footnotes.leftOutAsUnknown == 5)
    }

    @Test func largeTablesAreDoneInTime() {
        var dice = Dice(seed: 34)
        let table = (0..<9).map { _ in (0..<9).map { _ in dice.below(30) } }
        let clock = ContinuousClock()
        let taken = clock.measure { _ = Suppressor.suppress(SuppressionTests.twoWay(table), below: 10) }
        #expect(taken < .seconds(2))
    }
}
