import SiapData
import SiapSemantics
import SiapText

/// Measures and orders: what is worked out, and which comes first.
extension Wording {
    func measure(_ measure: BoundMeasure, at place: WordingPlace) -> String {
        var words: String
        func of(_ expression: BoundExpression) -> String { noun(expression, at: place).text }
        switch measure.kind {
        case .count: words = both("jumlahnya", "the number")
        case .shareOfTotal: words = both("persen tiap kelompok terhadap seluruhnya", "each group's percentage of the total")
        case .shareOfSum(let expression):
            words =
                measure.condition == nil
                ? both("persen tiap kelompok terhadap total \(of(expression))", "each group's percentage of the total \(of(expression))")
                : both("persen dari total \(of(expression))", "the percentage of the total \(of(expression))")
        case .shareWhere(let condition):
            words = both("persen ", "the percentage ") + self.condition(condition, at: place, in: .relative)
            if !isBrief { words += both(" (dari baris yang jawabannya diketahui)", " (of the rows where this is known)") }
        case .aggregate(let function, let expression):
            words = made(function, of: of(expression), type: expression.type).words
            if function == .average || function == .median { words += forEach(expression, at: place) }
        }
        var asides: [String] = []
        if let condition = measure.condition { asides.append(both("hanya ", "only those ") + self.condition(condition, at: place, in: .relative)) }
        if isRenamed(measure) { asides.append(both("disebut \(measure.names.indonesian)", "called \(measure.names.english)")) }
        if !asides.isEmpty { words += " (" + asides.joined(separator: "; ") + ")" }
        return words
    }

    /// What is made of values that `noun` says; `needsOf` where Indonesian puts a word before the rows that have them.
    func made(_ function: AggregateFunction, of noun: String, type: ValueType) -> (words: String, needsOf: Bool) {
        switch function {
        case .count: (both("jumlah \(noun)", "the number of \(noun)"), false)
        case .sum: (both("total \(noun)", "the total \(noun)"), false)
        case .average: (both("rata-rata \(noun)", "the average \(noun)"), false)
        case .median: (both("median \(noun)", "the median \(noun)"), false)
        case .min: (smallest(noun, type: type), true)
        case .max: (largest(noun, type: type), true)
        case .distinct: (both("banyaknya \(noun) yang berbeda", "the number of different \(noun)"), true)
        case .first: (both("\(noun) pertama", "the first \(noun)"), true)
        case .exists: (both("adanya \(noun)", "whether there are any \(noun)"), true)
        }
    }

    /// A number of a row further up counts once for each row that is averaged over, and it is said.
    private func forEach(_ expression: BoundExpression, at place: WordingPlace) -> String {
        guard case .table(let table) = place, readsUpward(expression) else { return "" }
        let rows = spaced(catalog[table].schema.names)
        return both(", dihitung untuk tiap \(rows),", ", taken for each \(rows),")
    }

    private func readsUpward(_ expression: BoundExpression) -> Bool {
        switch expression.node {
        case .through: return true
        case .arithmetic, .negative, .call, .conditional, .otherwise, .dated: return expression.parts.contains(where: readsUpward)
        case .constant, .attribute, .column, .columnTotal, .row, .ofRow, .parameter, .thisDate, .definition, .compare,
            .and, .or, .not, .oneOf, .memberOf, .isKnown, .contains, .like, .within, .aggregate, .query, .sealed,
            .invalid:
            return false
        }
    }

    /// Given a name with `as`: own names differ between the tongues.
    func isRenamed(_ measure: BoundMeasure) -> Bool {
        measure.names.isSame && !measure.names.english.hasPrefix("median_")
    }

    func smallest(_ noun: String, type: ValueType) -> String {
        isTime(type) ? both("\(noun) paling awal", "the earliest \(noun)") : both("\(noun) terkecil", "the smallest \(noun)")
    }

    func largest(_ noun: String, type: ValueType) -> String {
        isTime(type) ? both("\(noun) paling akhir", "the latest \(noun)") : both("\(noun) terbesar", "the largest \(noun)")
    }

    func isTime(_ type: ValueType) -> Bool {
        switch type {
        case .date, .time: return true
        case .text, .wholeNumber, .decimal, .truth, .code, .link, .links, .duration, .interval, .unknown: return false
        }
    }

    // MARK: Order

    func order(by keys: [BoundSortKey], of query: BoundQuery, at place: WordingPlace) -> String {
        if keys.isEmpty { return "" }
        if keys.count == 1, isCount(keys[0], in: query) {
            return keys[0].descending ? both("terbanyak lebih dahulu", "most first") : both("tersedikit lebih dahulu", "fewest first")
        }
        let parts = keys.map { key in
            switch key.target {
            case .hidden(let expression):
                return sorted(by: noun(expression, at: place).text, type: expression.type, descending: key.descending)
            case .output(let index):
                let columns = query.columns
                guard columns.indices.contains(index) else { return "…" }
                return sorted(by: spaced(columns[index].names), type: columns[index].type, descending: key.descending)
            }
        }
        return both("diurutkan menurut ", "sorted by ") + parts.joined(separator: both(", lalu ", ", then "))
    }

    private func isCount(_ key: BoundSortKey, in query: BoundQuery) -> Bool {
        guard case .output(let index) = key.target, case .groups(let measures, let keys, let across) = query.shape else { return false }
        guard measures.count == 1, index == keys.count + across.count, case .count = measures[0].kind else { return false }
        return true
    }

    private func sorted(by noun: String, type: ValueType, descending: Bool) -> String {
        switch type {
        case .wholeNumber, .decimal, .duration, .unknown:
            return noun + (descending ? both(" dari yang terbesar", ", largest first") : both(" dari yang terkecil", ", smallest first"))
        case .date, .time, .interval:
            return noun + (descending ? both(" dari yang paling akhir", ", latest first") : both(" dari yang paling awal", ", earliest first"))
        case .text: return noun + (descending ? both(" dari Z ke A", ", Z to A") : both(" dari A ke Z", ", A to Z"))
        case .truth: return noun + (descending ? both(", ya lebih dahulu", ", yes first") : both(", tidak lebih dahulu", ", no first"))
        case .code, .link, .links:
            return noun + (descending ? both(" dengan urutan terbalik", ", in reverse order") : both(" menurut urutannya", ", in its own order"))
        }
    }
}
