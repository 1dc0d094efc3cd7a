import SiapData
import SiapSemantics
import SiapText

/// Measures and orders: what is worked out, and which comes first.
extension Wording {
    func measure(_ measure: BoundMeasure, at place: WordingPlace) -> String {
        var words: String
        func of(_ expression: BoundExpression) -> String { noun(expression, at: place).text }
        switch measure.kind {
        case .count: words = both("jumlahnya", english: "the number")
        case .shareOfTotal: words = both("persen tiap kelompok terhadap seluruhnya", english: "each group's percentage of the total")
        case .shareOfSum(let expression):
            words =
                measure.condition == nil
                ? both("persen tiap kelompok terhadap total \(of(expression))", english: "each group's percentage of the total \(of(expression))")
                : both("persen dari total \(of(expression))", english: "the percentage of the total \(of(expression))")
        case .shareWhere(let condition):
            words = both("persen ", english: "the percentage ") + self.condition(condition, at: place, in: .relative)
            if !isBrief { words += both(" (dari baris yang jawabannya diketahui)", english: " (of the rows where this is known)") }
        case .aggregate(let function, let expression):
            words = made(function, of: of(expression), type: expression.type).words
            if function == .average || function == .median { words += forEach(expression, at: place) }
        }
        var asides: [String] = []
        if let condition = measure.condition { asides.append(both("hanya ", english: "only those ") + self.condition(condition, at: place, in: .relative)) }
        if isRenamed(measure) { asides.append(both("disebut \(measure.names.indonesian)", english: "called \(measure.names.english)")) }
        if !asides.isEmpty { words += " (" + asides.joined(separator: "; ") + ")" }
        return words
    }

    /// What is made of values that `noun` says; `needsOf` where Indonesian puts a word before the rows that have them.
    func made(_ function: AggregateFunction, of noun: String, type: ValueType) -> (words: String, needsOf: Bool) {
        switch function {
        case .count: (both("jumlah \(noun)", english: "the number of \(noun)"), false)
        case .sum: (both("total \(noun)", english: "the total \(noun)"), false)
        case .average: (both("rata-rata \(noun)", english: "the average \(noun)"), false)
        case .median: (both("median \(noun)", english: "the median \(noun)"), false)
        case .min: (smallest(noun, type: type), true)
        case .max: (largest(noun, type: type), true)
        case .distinct: (both("banyaknya \(noun) yang berbeda", english: "the number of different \(noun)"), true)
        case .first: (both("\(noun) pertama", english: "the first \(noun)"), true)
        case .exists: (both("adanya \(noun)", english: "whether there are any \(noun)"), true)
        }
    }

    /// A number of a row further up counts once for each row that is averaged over, and it is said.
    private func forEach(_ expression: BoundExpression, at place: WordingPlace) -> String {
        guard case .table(let table) = place, readsUpward(expression) else { return "" }
        let rows = spaced(catalog[table].schema.names)
        return both(", dihitung untuk tiap \(rows),", english: ", taken for each \(rows),")
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
        isTime(type) ? both("\(noun) paling awal", english: "the earliest \(noun)") : both("\(noun) terkecil", english: "the smallest \(noun)")
    }

    func largest(_ noun: String, type: ValueType) -> String {
        isTime(type) ? both("\(noun) paling akhir", english: "the latest \(noun)") : both("\(noun) terbesar", english: "the largest \(noun)")
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
            return keys[0].descending ? both("terbanyak lebih dahulu", english: "most first") : both("tersedikit lebih dahulu", english: "fewest first")
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
        return both("diurutkan menurut ", english: "sorted by ")
            + parts.joined(separator: both(", lalu ", english: ", then "))
    }

    private func isCount(_ key: BoundSortKey, in query: BoundQuery) -> Bool {
        guard case .output(let index) = key.target, case .groups(let measures, let keys, let across) = query.shape else { return false }
        guard measures.count == 1, index == keys.count + across.count, case .count = measures[0].kind else { return false }
        return true
    }

    private func sorted(by noun: String, type: ValueType, descending: Bool) -> String {
        switch type {
        case .wholeNumber, .decimal, .duration, .unknown:
            return noun + (descending ? both(" dari yang terbesar", english: ", largest first") : both(" dari yang terkecil", english: ", smallest first"))
        case .date, .time, .interval:
            return noun
                + (descending ? both(" dari yang paling akhir", english: ", latest first") : both(" dari yang paling awal", english: ", earliest first"))
        case .text:
            return noun
                + (descending ? both(" dari Z ke A", english: ", Z to A") : both(" dari A ke Z", english: ", A to Z"))
        case .truth: return noun + (descending ? both(", ya lebih dahulu", english: ", yes first") : both(", tidak lebih dahulu", english: ", no first"))
        case .code, .link, .links:
            return noun
                + (descending ? both(" dengan urutan terbalik", english: ", in reverse order") : both(" menurut urutannya", english: ", in its own order"))
        }
    }
}
