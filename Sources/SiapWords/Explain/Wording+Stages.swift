import SiapData
package import SiapSemantics
package import SiapText

/// What stages of a pipe do.
extension Wording {
    /// What a stage of the pipe does, a verb each.
    package func steps(_ query: BoundQuery, after columns: [Bilingual]) -> [String] {
        let place = WordingPlace.result(columns)
        var steps: [String] = []
        if !query.filters.isEmpty {
            steps.append(spoken(english: "only rows", indonesian: "hanya baris") + filters(query.filters, at: place))
        }
        switch query.shape {
        case .rows(let items):
            if let share = items.last(where: { $0.role == .share })?.expression.sharedColumn {
                let number = column(share.index, at: place), apart = share.within.map { column($0, at: place) }
                steps.append(
                    spoken(
                        english: "with each row's percentage of the total \(number)",
                        indonesian: "ditambah persen tiap baris terhadap total \(number)")
                        + (apart.isEmpty
                            ? "" : spoken(english: " within each ", indonesian: " pada tiap ") + list(apart)))
            } else if !isAllColumns(items, at: place) {
                steps.append(
                    spoken(english: "shown: ", indonesian: "ditampilkan ")
                        + list(items.map { noun($0.expression, at: place).text }))
            }
        case .check, .changes: break
        case .groups(let measures, _, _):
            steps.append(
                measures.map { measure($0, at: place) }.joined(separator: ", ") + grouping(query.shape, at: place))
        }
        let order = order(by: query.sort, of: query, at: place)
        if !order.isEmpty { steps.append(order) }
        if let top = query.top { steps.append(first(top)) }
        return steps
    }
}

extension BoundExpression {
    /// The column whose total a share is taken of, and the columns within whose values each total stays.
    var sharedColumn: (index: ResultColumnID, within: [ResultColumnID])? {
        if case .columnTotal(let index, let within, _) = node { return (index, within) }
        return parts.lazy.compactMap(\.sharedColumn).first
    }
}
