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
    private let definitions: Definitions
    private let unmasked: Bool

    public init(
        catalog: Catalog, definitions: Definitions = Definitions(), tongue: Tongue,
        cost: ((BoundExpression) -> Int)? = nil, hidden: Set<Value> = [],
        unmasked: Bool = false
    ) {
        self.unmasked = unmasked
        self.hidden = hidden
        self.definitions = definitions
        self.catalog = catalog
        self.tongue = tongue
        self.cost = cost
    }

    /// A line for each operator, two spaces further in for each step towards the source, and a legend below.
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
        case .result(let table):
            let rows = counted(table.rowCount, english: "row", indonesian: "baris")
            let columns = counted(table.columns.count, english: "column", indonesian: "kolom")
            let atHand = spoken(english: "result at hand", indonesian: "hasil yang ada")
            return (["\(atHand): \(rows), \(columns)"], nil)
        case .filter(let input, let filters):
            let place = place(below: input)
            let lines = filters.enumerated().map { index, filter in
                spoken(english: "filter", indonesian: "saring") + " \(index + 1): "
                    + formula(of: filter.condition, at: place) + price(filter.condition)
            }
            return (lines.reversed(), input)
        case .group(let input, let measures, let keys, let across):
            return ([group(measures, by: keys + across, at: place(below: input))], input)
        case .project(let input, let items, let sort, let top):
            let place = place(below: input)
            let names = items.map(\.names)
            // A share beside the columns that were there: its three parts are one step.
            let shared = items.last { $0.role == .share }?.expression.sharedColumn
            var lines = [
                spoken(english: "show ", indonesian: "tampilkan ")
                    + items.prefix(8).map { item(names: $0.names, expression: $0.expression, at: place) }.joined(
                        separator: ", ")
            ]
            if let shared {
                let names = ([shared.index] + shared.within).map { items[$0].names[tongue] }
                lines[0] =
                    "\(Keyword.share.spelling(tongue)) \(names[0])"
                    + (names.count > 1
                        ? spoken(english: " within each ", indonesian: " pada tiap ")
                            + names.dropFirst().joined(separator: ", ") : "")
            } else if items.count > 8 {
                lines[0] += spoken(english: ", … \(items.count) in all", indonesian: ", … semuanya \(items.count)")
            }
            if let top { lines.append("\(spoken(english: "top", indonesian: "teratas")) \(top)") }
            if !sort.isEmpty {
                lines.append(
                    "\(spoken(english: "sort", indonesian: "urutkan")) \(order(by: sort, names: names, at: place))")
            }
            return (lines, input)
        case .check(let input, let check):
            return (
                [
                    spoken(english: "check ", indonesian: "periksa ")
                        + counted(check.rules.count, english: "rule", indonesian: "aturan") + ": "
                        + check.rules.map { $0.names[tongue] }.joined(separator: ", ")
                ], input
            )
        case .changes(let input, let changes):
            return (
                [
                    spoken(english: "changes between two days", indonesian: "perubahan di antara dua hari")
                        + by(changes, at: place(below: input))
                ], input
            )
        case .sort(let input, let keys):
            let order = order(by: keys, names: names(of: input), at: .nowhere)
            return ([spoken(english: "sort ", indonesian: "urutkan ") + order], input)
        case .top(let input, let count): return (["\(spoken(english: "top", indonesian: "teratas")) \(count)"], input)
        }
    }

    private func spoken(english: String, indonesian: String) -> String { tongue == .english ? english : indonesian }

    /// An expression in the compact notation, with the words of the reply.
    private func formula(of expression: BoundExpression, at place: WordingPlace) -> String {
        let text = Formula(catalog: catalog, hidden: hidden, unmasked: unmasked).text(of: expression, at: place)
        if tongue == .english { return text }
        switch place {
        case .table(let table):
            return FormulaTranslation(catalog: catalog, definitions: definitions, tongue: tongue).text(text, of: table)
        case .result(let columns):
            if case .column(let index, _) = expression.node, let names = columns[index] {
                return names[tongue]
            }
            guard let first = catalog.tables.first?.schema.id else { return text }
            var said = FormulaTranslation(catalog: catalog, definitions: definitions, tongue: tongue)
            said.columns = columns
            return said.text(text, of: first)
        case .nowhere: return text
        }
    }

    // MARK: Operators

    private func scan(_ table: TableID, ever: Bool) -> String {
        let data = catalog[table]
        var line =
            spoken(english: "scan ", indonesian: "baca ")
            + "\(data.schema.names[tongue]): \(counted(data.rowCount, english: "row", indonesian: "baris"))"
        if let lives = data.schema.lives {
            let from = data.schema[lives.from].names[tongue],
                to = data.schema[lives.to].names[tongue]
            line +=
                ever
                ? spoken(english: ", of all times", indonesian: ", dari segala waktu")
                : spoken(
                    english: ", those with \(from) <= date < \(to)", indonesian: ", yang \(from) <= tanggal < \(to)")
        } else if ever {
            line += spoken(english: ", of all times", indonesian: ", dari segala waktu")
        }
        if !data.events.isEmpty {
            let events = counted(data.events.count, english: "event", indonesian: "peristiwa")
            line += spoken(english: ", state folded from \(events)", indonesian: ", keadaannya disusun dari \(events)")
        }
        return line
    }

    private func group(_ measures: [BoundMeasure], by keys: [BoundItem], at place: WordingPlace) -> String {
        let what = measures.map { measure($0, at: place) }.joined(separator: ", ")
        if keys.isEmpty { return spoken(english: "aggregate ", indonesian: "hitung seluruhnya: ") + what }
        let by = keys.map { formula(of: $0.expression, at: place) }.joined(separator: ", ")
        return "\(spoken(english: "group by", indonesian: "kelompokkan per")) \(by) [\(method(keys))]: \(what)"
    }

    /// Groups by direct index while the product of the keys' domains is small, hashed above; values without a domain
    /// are numbered as they are met.
    private func method(_ keys: [BoundItem]) -> String {
        var sizes: [Int] = []
        for key in keys {
            guard let size = domain(key.expression.type) else {
                return spoken(english: "hashed", indonesian: "saat ditemui")
            }
            sizes.append(size)
        }
        var product = 1
        for size in sizes {
            let (next, overflow) = product.multipliedReportingOverflow(by: size)
            if overflow || next > 1 << 20 { return spoken(english: "hashed", indonesian: "saat ditemui") }
            product = next
        }
        let factors = sizes.count > 1 ? sizes.map(String.init).joined(separator: " × ") + " = " : ""
        return spoken(english: "direct, ", indonesian: "langsung, ")
            + "\(factors)\(counted(product, english: "place", indonesian: "tempat"))"
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

    private func measure(_ measure: BoundMeasure, at place: WordingPlace) -> String {
        func of(_ keyword: Keyword, expression: BoundExpression) -> String {
            "\(keyword.spelling(tongue)) \(formula(of: expression, at: place))"
        }
        var words: String
        switch measure.kind {
        case .count: words = Keyword.count.spelling(tongue)
        case .shareWhere(let condition):
            words = "\(Keyword.share.spelling(tongue)) " + of(.where, expression: condition)
        case .shareOfTotal: words = Keyword.share.spelling(tongue)
        case .shareOfSum(let expression): words = of(.share, expression: expression)
        case .aggregate(let function, let expression): words = of(function.keyword, expression: expression)
        }
        if let condition = measure.condition {
            words += " \(Keyword.where.spelling(tongue)) \(formula(of: condition, at: place))"
        }
        return words
    }

    private func item(names: Bilingual, expression: BoundExpression, at place: WordingPlace) -> String {
        let text = formula(of: expression, at: place)
        guard names.isSame, normalizedName(names.english) == names.english, !text.hasSuffix(names.english) else {
            return text
        }
        return "\(text) \(Keyword.as.spelling(tongue)) \(names.english)"
    }

    private func order(by keys: [BoundSortKey], names: [Bilingual], at place: WordingPlace) -> String {
        keys.map { key in
            let words: String
            switch key.target {
            case .output(let index): words = names[index]?[tongue] ?? "…"
            case .hidden(let expression): words = formula(of: expression, at: place)
            }
            return words + (key.descending ? spoken(english: " desc", indonesian: " turun") : "")
        }.joined(separator: ", ")
    }

    private func by(_ changes: BoundChanges, at place: WordingPlace) -> String {
        let keys = changes.keys.map { key in
            switch key {
            case .cause: spoken(english: "cause", indonesian: "sebab")
            case .item(let item): formula(of: item.expression, at: place)
            }
        }
        return keys.isEmpty ? "" : spoken(english: ", by ", indonesian: ", per ") + keys.joined(separator: ", ")
    }

    private func price(_ condition: BoundExpression) -> String {
        cost.map { " [\(spoken(english: "cost", indonesian: "harga")) \($0(condition))]" } ?? ""
    }

    private func counted(_ count: Int, english: String, indonesian: String) -> String {
        let noun = spoken(english: count == 1 ? english : english + "s", indonesian: indonesian)
        return "\(NumberFormat.whole(Int64(count), in: tongue)) \(noun)"
    }

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
        case .group(_, let measures, let keys, let across):
            return (keys + across).map(\.names) + measures.flatMap { $0.outputColumns.map(\.names) }
        }
    }

    private func legend(_ lines: [String]) -> [String] {
        var words = Bilingual(
            english: "Read from the innermost line up.", indonesian: "Baca dari baris terdalam ke atas.")
        if cost != nil, lines.contains(where: { $0.contains("[cost ") || $0.contains("[harga ") }) {
            words.english += " cost: price per row, a stored code is 1; cheap conditions go first."
            words.indonesian += " harga: tiap baris, kode tersimpan bernilai 1; syarat termurah lebih dahulu."
        }
        if lines.contains(where: {
            $0.contains("[direct") || $0.contains("[hashed") || $0.contains("[langsung") || $0.contains("[saat ditemui")
        }) {
            words.english += " direct: a place for each combination of values; hashed: places as values are met."
            words.indonesian +=
                " langsung: satu tempat untuk tiap gabungan nilai; saat ditemui: tempat dibuat begitu nilainya muncul."
        }
        return ["# " + words[tongue]]
    }
}
