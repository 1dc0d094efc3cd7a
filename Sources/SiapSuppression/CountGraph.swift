/// Counts and their totals as a bipartite graph: rows and columns are nodes, each cell joins its row to its column.
///
/// What is published fixes the sum of the hidden cells of every line. So a hidden cell can be worked out unless other
/// hidden cells can make up for a change of it: unless its edge lies on a cycle of hidden edges (D. Gusfield, "A graph
/// theoretic approach to statistical data security", SIAM J. Comput. 17, 1988), and one along which no count falls
/// below 1, since counts of nobody are shown. Edges are directed for that: around a cycle cells go up and down by
/// turns, and a cell of 1 only goes up. Totals are cells of one more row and column that go the other way. A count has
/// another possible value exactly where such a directed cycle goes through it.
struct CountGraph {
    package struct Cell {
        /// Nodes; cells of several nodes of one number lie in one line.
        var row: Int
        var column: Int
        var value: Int
        /// A total of a row or column: where it goes up, its line's cells go up with it.
        var isTurned = false
        var isTotal = false
        var isHidden = false
    }

    package private(set) var cells: [Cell]
    private let rowCount: Int
    private let nodeCount: Int
    /// The cells at each node; rows come first.
    private let cellsAt: [[Int]]
    private let sum: Int

    package init(_ cells: [Cell], rows: Int, columns: Int) {
        self.cells = cells
        rowCount = rows
        nodeCount = rows + columns
        sum = cells.reduce(0) { $1.isTotal ? $0 : $0 + $1.value }
        var cellsAt = [[Int]](repeating: [], count: rows + columns)
        for (index, cell) in cells.enumerated() {
            cellsAt[cell.row].append(index)
            cellsAt[rows + cell.column].append(index)
        }
        self.cellsAt = cellsAt
    }

    /// Hides the counts of 1 to `limit` - 1, and as few others as it takes that none of them can be worked out.
    mutating func protect(below limit: Int) {
        let small = cells.indices.filter { cells[$0].value > 0 && cells[$0].value < limit }
        for cell in small { cells[cell].isHidden = true }
        for cell in small { protect(cell) }
        var added = true
        while added {
            added = false
            for line in 0..<nodeCount where widen(line, to: limit) { added = true }
        }
        showAgain(small, limit: limit)
    }

    // MARK: One cell

    private mutating func protect(_ cell: Int) {
        if isProtected(cell) { return }
        let ways = [true, false].compactMap { rises in cheapestWay(around: cell, rising: rises) }
        guard let best = ways.min(by: { $0.cost < $1.cost }) else { return }
        for each in best.cells { cells[each].isHidden = true }
    }

    /// Whether the count could be another.
    func isProtected(_ cell: Int) -> Bool {
        [true, false].contains { cheapestWay(around: cell, rising: $0, throughHiddenOnly: true) != nil }
    }

    /// Whether a change that goes along the cell, from its row to its column or back, leaves it at 1 at least.
    private func mayGo(_ cell: Int, forward: Bool) -> Bool {
        let rises = forward != cells[cell].isTurned
        return rises || cells[cell].value >= 2
    }

    /// What it takes that the cell can go up or down, the others of a cycle making up for it: Dijkstra's way from one
    /// end of the cell to the other.
    private func cheapestWay(around cell: Int, rising: Bool, throughHiddenOnly: Bool = false) -> (
        cost: Int, cells: [Int]
    )? {
        let forward = rising != cells[cell].isTurned
        guard mayGo(cell, forward: forward) else { return nil }
        let row = cells[cell].row, column = rowCount + cells[cell].column
        let start = forward ? column : row, end = forward ? row : column
        var cost = [Int](repeating: .max, count: nodeCount), via = [Int](repeating: -1, count: nodeCount)
        var isDone = [Bool](repeating: false, count: nodeCount)
        cost[start] = 0
        var open = [start]
        while let next = open.indices.min(by: { (cost[open[$0]], open[$0]) < (cost[open[$1]], open[$1]) }) {
            let node = open.remove(at: next)
            if isDone[node] { continue }
            isDone[node] = true
            if node == end { break }
            for each in cellsAt[node]
            where each != cell && cells[each].value > 0 && (cells[each].isHidden || !throughHiddenOnly) {
                guard mayGo(each, forward: node < rowCount) else { continue }
                let other = node < rowCount ? rowCount + cells[each].column : cells[each].row
                let price = cost[node] + self.price(each)
                if price < cost[other] {
                    cost[other] = price
                    via[other] = each
                    open.append(other)
                }
            }
        }
        guard cost[end] < .max else { return nil }
        return (cost[end], way(from: start, to: end, via))
    }

    private func way(from start: Int, to end: Int, _ via: [Int]) -> [Int] {
        var found: [Int] = []
        var node = end
        while node != start {
            let cell = via[node]
            found.append(cell)
            node = node < rowCount ? rowCount + cells[cell].column : cells[cell].row
        }
        return found
    }

    /// What is lost by hiding a cell: its count; a total is dearer than all cells together.
    private func price(_ cell: Int) -> Int {
        if cells[cell].isHidden { return 0 }
        return cells[cell].value + (cells[cell].isTotal ? sum : 0)
    }

    // MARK: Lines

    /// Hidden cells of a line that together are a count below the limit would tell that count, where their total is
    /// known.
    private mutating func widen(_ line: Int, to limit: Int) -> Bool {
        let isRow = line < rowCount
        let parts = cellsAt[line].filter { !isTotal($0, ofRow: isRow) }
        guard isTold(cellsAt[line].filter { isTotal($0, ofRow: isRow) }) else { return false }
        let hidden = parts.filter { cells[$0].isHidden }.reduce(0) { $0 + cells[$1].value }
        guard hidden > 0, hidden < limit else { return false }
        guard
            let next = parts.filter({ !cells[$0].isHidden && cells[$0].value > 0 }).min(by: {
                (cells[$0].value, $0) < (cells[$1].value, $1)
            })
        else {
            return false
        }
        cells[next].isHidden = true
        return true
    }

    /// The total of a row stands in the last column, and the other way about.
    private func isTotal(_ cell: Int, ofRow: Bool) -> Bool {
        let last = ofRow ? nodeCount - rowCount - 1 : rowCount - 1
        return cells[cell].isTotal && (ofRow ? cells[cell].column : cells[cell].row) == last
    }

    private func isTold(_ totals: [Int]) -> Bool { totals.allSatisfy { !cells[$0].isHidden || !isProtected($0) } }

    // MARK: Not more than it takes

    private static let mostTried = 400

    /// What was hidden for one cell may have become needless by what was hidden for a later one: the dearest first.
    private mutating func showAgain(_ small: [Int], limit: Int) {
        guard cells.count <= CountGraph.mostTried else { return }
        let kept = Set(small)
        let extra = cells.indices.filter { cells[$0].isHidden && !kept.contains($0) }
        let total = sum
        for cell in extra.sorted(by: {
            (cells[$0].value + (cells[$0].isTotal ? total : 0), $0) > (
                cells[$1].value + (cells[$1].isTotal ? total : 0), $1
            )
        }) {
            cells[cell].isHidden = false
            var tried = self
            let isEnough =
                small.allSatisfy { tried.isProtected($0) } && !(0..<nodeCount).contains { tried.widen($0, to: limit) }
            if !isEnough { cells[cell].isHidden = true }
        }
    }
}
