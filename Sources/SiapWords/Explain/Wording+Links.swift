import SiapData
import SiapSemantics
import SiapText

/// Rows linked to a row: "the number of its wbp (whose voter list is DPT)".
extension Wording {
    /// `names` lead from the row asked about to the one whose linked rows are meant.
    func aggregate(_ aggregate: LinkedAggregate, at place: WordingPlace, through names: [String]) -> String {
        let rows = linked(aggregate, through: names)
        switch (aggregate.function, aggregate.value) {
        case (.exists, _): return spoken(english: "whether there are any of \(rows)", indonesian: "apakah ada \(rows)")
        // How many rows have a value is said of the rows.
        case (.count, _): return spoken(english: "the number of \(rows)", indonesian: "jumlah \(rows)")
        case (.first, nil): return spoken(english: "the first of \(rows)", indonesian: "yang pertama dari \(rows)")
        case (let function, let value):
            let noun = value.map { self.noun($0, at: .table(aggregate.relation.inner)).text } ?? ""
            let made = made(function, of: noun, type: value?.type ?? .unknown)
            return made.words + spoken(english: " of ", indonesian: made.needsOf ? " dari " : " ") + rows
        }
    }

    /// "its satker's wbp (whose …)", "wbp satkernya (yang …)".
    private func linked(_ aggregate: LinkedAggregate, through names: [String]) -> String {
        let owner = names + ups(aggregate.relation)
        var words = name(of: aggregate.relation)
        if tongue == .indonesian {
            words = Wording.nya(([words] + owner.reversed()).joined(separator: " "))
        } else {
            words = "its " + (owner.map { "\($0)'s " }.joined()) + words
        }
        if aggregate.ever { words += spoken(english: " of all times", indonesian: " kapan pun") }
        return words + filter(aggregate)
    }

    func filter(_ aggregate: LinkedAggregate) -> String {
        guard let filter = aggregate.filter else { return "" }
        return " (" + spoken(english: "only those ", indonesian: "hanya ")
            + condition(filter, at: .table(aggregate.relation.inner), in: .relative) + ")"
    }

    /// The rows without their owner: "outreach", "wbp as registered".
    func name(of relation: Relation) -> String {
        let table = spaced(catalog[relation.inner].schema.names)
        guard let step = relation.steps.last else { return table }
        var own: Bilingual?
        switch step {
        case .up: break
        case .back(let inner, let link):
            if case .attribute(let index, _) = link.node { own = catalog[inner].schema[index].backAs }
            if case .definition(let reference, _) = link.node {
                own = definitions.definition(named: reference.names.english, of: inner)?.backAs
            }
            if own == nil { notePath(to: inner, link: link, relation: relation) }
        case .many(let attribute, _): own = catalog[before(relation)].schema[attribute].names
        case .backMany(let inner, let attribute): own = catalog[inner].schema[attribute].backAs
        }
        guard let own, normalizedName(spaced(own)) != normalizedName(table) else { return table }
        return "\(spaced(own)) (\(table))"
    }

    /// Rows several links down are found along the main path; that is said once.
    private func notePath(to inner: TableID, link: BoundExpression, relation: Relation) {
        guard case .through = link.node else { return }
        var names = [spaced(catalog[inner].schema.names)]
        var rest = link
        var here = WordingPlace.table(inner)
        while case .through(let step, let target, let further) = rest.node {
            names.append(noun(step, at: here).head)
            rest = further
            here = .table(target)
        }
        names.append(noun(rest, at: here).head)
        note("\(names[0]): " + names.joined(separator: " → "), in: &paths)
    }

    /// The table that the last step starts from.
    private func before(_ relation: Relation) -> TableID {
        var here = relation.outer
        for step in relation.steps.dropLast() {
            switch step {
            case .back(let table, _), .up(_, let table), .many(_, let table), .backMany(let table, _): here = table
            }
        }
        return here
    }

    /// The single links with which a relation starts.
    func ups(_ relation: Relation) -> [String] {
        var names: [String] = []
        var here = relation.outer
        for step in relation.steps {
            switch step {
            case .up(let link, let target):
                var rest = link
                var place = WordingPlace.table(here)
                while case .through(let first, let middle, let further) = rest.node {
                    names.append(noun(first, at: place).head)
                    rest = further
                    place = .table(middle)
                }
                names.append(noun(rest, at: place).head)
                here = target
            case .back, .many, .backMany: return names
            }
        }
        return names
    }
}
