public import SiapData
public import SiapEngine
import SiapRender
public import SiapSemantics
public import SiapText

/// A plan as an indented tree, an operator a line, the source innermost.
public struct PlanText {
    private let catalog: Catalog
    private let tongue: Tongue
    /// The planner's price of a condition for one row; nil leaves prices out.
    private let cost: ((BoundExpression) -> Int)?
    private let hidden: Set<Value>

    public init(catalog: Catalog, tongue: Tongue, cost: ((BoundExpression) -> Int)? = nil, hidden: Set<Value> = []) {
        self.hidden = hidden
        self.catalog = catalog
        self.tongue = tongue
        self.cost = cost
    }

    public func text(_ plan: Plan) -> String {
        var lines: [String] = []
        var rest: Plan? = plan
        while let next = rest {
            let (operators, input) = self.operators(next)
            for line in operators { lines.append(String(repeating: "  ", count: lines.count) + line) }
            rest = input
        }
        return (lines + legend(lines)).joined(separator: "\n")
    }

    /// The lines of one operator, outermost first, and what it works on.
    private func operators(_ plan: Plan) -> ([String], Plan?) {
        switch plan {
        case .scan(let table, let ever): return ([scan(table, ever: ever)], nil)
        case .result(let table): return (["result at hand: \(counted(table.rowCount, "row")), \(counted(table.columns.count, "column"))"], nil)
        case .filter(let input, let filters):
            let place = place(below: input)
            let lines = filters.enumerated().map { index, filter in
                "filter \(index + 1): \(Formula(catalog: catalog, hidden: hidden).text(filter.condition, place))\(price(filter.condition))"
            }
            return (lines.reversed(), input)
        case .group(let input, let measures, let keys, let across):
            return ([group(measures, keys + across, place(below: input))], input)
        case .project(let input, let items, let sort, let top):
            let place = place(below: input)
            let names = items.map(\.names)
            var lines = ["show " + items.prefix(8).map { item(names: $0.names, $0.expression, place) }.joined(separator: ", ")]
            if items.count > 8 { lines[0] += ", … \(items.count) in all" }
            if let top { lines.append("top \(top)") }
            if !sort.isEmpty { lines.append("sort \(order(sort, names, place))") }
            return (lines, input)
        case .check(let input, let check):
            return (["check \(counted(check.rules.count, "rule")): " + check.rules.map(\.names.english).joined(separator: ", ")], input)
        case .changes(let input, let changes): return (["changes between two days" + by(changes, place(below: input))], input)
        case .sort(let input, let keys): return (["sort \(order(keys, names(of: input), .nowhere))"], input)
        case .top(let input, let count): return (["top \(count)"], input)
        }
    }

    // MARK: Operators

    private func scan(_ table: TableID, ever: Bool) -> String {
        let data = catalog[table]
        var line = "scan \(data.schema.names.english): \(counted(data.rowCount, "row"))"
        if let lives = data.schema.lives {
            let from = data.schema.attributes[lives.from].names.english, to = data.schema.attributes[lives.to].names.english
            line += ever ? ", of all times" : ", those with \(from) <= date < \(to)"
        } else if ever {
            line += ", of all times"
        }
        if !data.events.isEmpty { line += ", state folded from \(counted(data.events.count, "event"))" }
        return line
    }

    private func group(_ measures: [BoundMeasure], _ keys: [BoundItem], _ place: WordingPlace) -> String {
        let formula = Formula(catalog: catalog, hidden: hidden)
        let what = measures.map { measure($0, place) }.joined(separator: ", ")
        if keys.isEmpty { return "aggregate \(what)" }
        let by = keys.map { formula.text($0.expression, place) }.joined(separator: ", ")
        return "group by \(by) [\(method(keys))]: \(what)"
    }

    /// Groups by direct index while the product of the keys' domains is small, hashed above; values without a domain are numbered as they are met.
    private func method(_ keys: [BoundItem]) -> String {
        var sizes: [Int] = []
        for key in keys {
            guard let size = domain(key.expression.type) else { return "hashed" }
            sizes.append(size)
        }
        var product = 1
        for size in sizes {
            let (next, overflow) = product.multipliedReportingOverflow(by: size)
            if overflow || next > 1 << 20 { return "hashed" }
            product = next
        }
        let factors = sizes.count > 1 ? sizes.map(String.init).joined(separator: " × ") + " = " : ""
        return "direct, \(factors)\(counted(product, "place"))"
    }

    /// How many places a key needs, one of them for unknown; nil where values are only known when met.
    private func domain(_ type: ValueType) -> Int? {
        switch type {
        case .code(let list): return list.codes.count + 1
        case .link(let table): return catalog[table].rowCount + 1
        case .truth: return 3
        case .text, .wholeNumber, .decimal, .date, .time, .links, .duration, .interval, .unknown: return nil
        }
    }

    private func measure(_ measure: BoundMeasure, _ place: WordingPlace) -> String {
        let formula = Formula(catalog: catalog, hidden: hidden)
        func of(_ word: String, _ expression: BoundExpression) -> String { "\(word) \(formula.text(expression, place))" }
        var words: String
        switch measure.kind {
        case .count: words = "count"
        case .shareWhere(let condition): words = of("share where", condition)
        case .shareOfTotal: words = "share"
        case .sum(let expression): words = of("sum", expression)
        case .average(let expression): words = of("average", expression)
        case .median(let expression): words = of("median", expression)
        case .min(let expression): words = of("min", expression)
        case .max(let expression): words = of("max", expression)
        case .distinct(let expression): words = of("distinct", expression)
        }
        if let condition = measure.condition { words += " where \(formula.text(condition, place))" }
        return words
    }

    private func item(names: Bilingual, _ expression: BoundExpression, _ place: WordingPlace) -> String {
        let text = Formula(catalog: catalog, hidden: hidden).text(expression, place)
        return names.isSame && normalizedName(names.english) == names.english && !text.hasSuffix(names.english) ? "\(text) as \(names.english)" : text
    }

    private func order(_ keys: [BoundSortKey], _ names: [Bilingual], _ place: WordingPlace) -> String {
        keys.map { key in
            let words: String
            switch key.target {
            case .output(let index): words = names.indices.contains(index) ? names[index].english : "…"
            case .hidden(let expression): words = Formula(catalog: catalog, hidden: hidden).text(expression, place)
            }
            return words + (key.descending ? " desc" : "")
        }.joined(separator: ", ")
    }

    private func by(_ changes: BoundChanges, _ place: WordingPlace) -> String {
        let keys = changes.keys.map { key in
            switch key {
            case .cause: "cause"
            case .item(let item): Formula(catalog: catalog).text(item.expression, place)
            }
        }
        return keys.isEmpty ? "" : ", by " + keys.joined(separator: ", ")
    }

    private func price(_ condition: BoundExpression) -> String { cost.map { " [cost \($0(condition))]" } ?? "" }

    private func counted(_ count: Int, _ noun: String) -> String { "\(NumberFormat.whole(Int64(count), .english)) \(noun)\(count == 1 ? "" : "s")" }

    // MARK: Names on the way

    /// What an operator over `plan` reads its names from.
    private func place(below plan: Plan) -> WordingPlace {
        switch plan {
        case .scan(let table, _): return .table(table)
        case .filter(let input, _): return place(below: input)
        case .result, .group, .project, .check, .changes, .sort, .top: return .result(names(of: plan))
        }
    }

    private func names(of plan: Plan) -> [Bilingual] {
        switch plan {
        case .scan: return []
        case .result(let table): return table.columns.map(\.names)
        case .filter(let input, _), .sort(let input, _), .top(let input, _): return names(of: input)
        case .project(_, let items, _, _): return items.map(\.names)
        case .check(_, let check): return check.columns.map(\.names)
        case .changes(_, let changes): return changes.columns.map(\.names)
        case .group(_, let measures, let keys, let across): return (keys + across).map(\.names) + measures.flatMap { $0.outputColumns.map(\.names) }
        }
    }

    private func legend(_ lines: [String]) -> [String] {
        var words = Bilingual(english: "Read from the innermost line up.", indonesian: "Baca dari baris terdalam ke atas.")
        if cost != nil, lines.contains(where: { $0.contains("[cost ") }) {
            words.english += " cost: price per row, a stored code is 1; cheap conditions go first."
            words.indonesian += " cost: harga tiap baris, kode tersimpan bernilai 1; syarat termurah lebih dahulu."
        }
        if lines.contains(where: { $0.contains("[direct") || $0.contains("[hashed") }) {
            words.english += " direct: a place for each combination of values; hashed: places as values are met."
            words.indonesian += " direct: satu tempat untuk tiap gabungan nilai; hashed: tempat dibuat saat nilai ditemui."
        }
        return ["# " + words[tongue]]
    }
}
