import SiapData
import SiapSemantics

/// A deterministic order: by the keys given, ties as they came. Unknown is last, ascending or descending.
enum Sorting {
    /// A link is ordered as it is shown where `catalog` is given, else as its table's rows are.
    static func order(
        _ keys: [(values: Vector, type: ValueType, descending: Bool)], count: Int, shownBy catalog: Catalog? = nil,
        _ patience: Patience
    ) throws -> [Int] {
        let precedes = precedence(keys, count: count, shownBy: catalog)
        var order = Array(0..<count)
        try order.sort { a, b in
            try patience.spend()
            return precedes(a, b)
        }
        return order
    }

    private static func precedence(
        _ keys: [(values: Vector, type: ValueType, descending: Bool)], count: Int, shownBy catalog: Catalog?
    ) -> (Int, Int) -> Bool {
        var comparators: [(Int, Int) -> Int] = []
        for (values, type, descending) in keys {
            switch type {
            case .text:
                comparators.append(
                    comparator(values.texts(count: count), descending) {
                        $0 == nil
                    } less: {
                        ($0 ?? "") < ($1 ?? "")
                    })
            case .decimal:
                comparators.append(
                    comparator(values.decimals(count: count).map(\.shown), descending) {
                        $0.isNaN
                    } less: {
                        $0 < $1
                    })
            case .truth:
                comparators.append(
                    comparator(values.truths(count: count), descending) {
                        $0 > 1
                    } less: {
                        $0 > $1
                    })  // yes before no
            case .wholeNumber, .date, .time, .code, .link, .links, .duration, .interval, .unknown:
                comparators.append(
                    comparator(places(values.integers(count: count), of: type, in: catalog), descending) {
                        $0 == unknownInteger
                    } less: {
                        $0 < $1
                    })
            }
        }
        // Sort is stable in Swift, but the tie by place says so without relying on it.
        return { a, b in
            for comparator in comparators {
                let result = comparator(a, b)
                if result != 0 { return result < 0 }
            }
            return a < b
        }
    }

    /// Rows by the place of what is shown of them; everything else as it is.
    private static func places(_ values: [Int64], of type: ValueType, in catalog: Catalog?) -> [Int64] {
        guard let catalog, case .link(let table) = type else { return values }
        let rows = Set(values).filter { $0 != unknownInteger }
        let shown = rows.map { (row: $0, label: catalog[table].label(of: Int($0))) }.sorted {
            ($0.label, $0.row) < ($1.label, $1.row)
        }
        var place: [Int64: Int64] = [:]
        for (number, row) in shown.enumerated() { place[row.row] = Int64(number) }
        return values.map { place[$0] ?? unknownInteger }
    }

    private static func comparator<T>(
        _ values: [T], _ descending: Bool, isUnknown: @escaping (T) -> Bool, less: @escaping (T, T) -> Bool
    ) -> (Int, Int) -> Int {
        { a, b in
            let x = values[a], y = values[b]
            switch (isUnknown(x), isUnknown(y)) {
            case (true, true): return 0
            case (true, false): return 1
            case (false, true): return -1
            case (false, false):
                if less(x, y) { return descending ? 1 : -1 }
                if less(y, x) { return descending ? -1 : 1 }
                return 0
            }
        }
    }
}

extension ResultTable {
    /// Its rows by the columns asked for.
    func inOrder(of keys: [BoundSortKey], shownBy catalog: Catalog, _ patience: Patience) throws -> ResultTable {
        let vectors = keys.compactMap { key -> (values: Vector, type: ValueType, descending: Bool)? in
            guard case .output(let index) = key.target else { return nil }
            let column = columns[index].column
            return (column.vector(.range(0..<rowCount)), column.type, key.descending)
        }
        return taking(try Sorting.order(vectors, count: rowCount, shownBy: catalog, patience))
    }

    /// Its rows in the order of the first columns: codes as declared, rows as loaded, unknown last.
    func inKeyOrder(_ count: Int, _ patience: Patience) throws -> ResultTable {
        if count == 0 { return self }
        let keys = columns.prefix(count).map { column in
            (values: column.column.vector(.range(0..<rowCount)), type: column.column.type, descending: false)
        }
        return taking(try Sorting.order(keys, count: rowCount, patience))
    }
}
