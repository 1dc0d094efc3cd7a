import SiapData
import SiapRender
package import SiapSemantics
import SiapSyntax
import SiapText

/// A value in words. `head` takes the "its" of either tongue, `tail` comes after it: "its age on 14 February 2024".
package struct Noun {
    var head: String
    var tail = ""
    /// Something a row has: "whose age", "its age". Formulas and constants are not.
    var isOwned = false

    /// Head and tail, without "its".
    package var text: String { head + tail }
}

extension Wording {
    /// Names are those of `place`: of a table, or of the columns of a result.
    package func noun(_ expression: BoundExpression, at place: WordingPlace) -> Noun {
        nested(orElse: Noun(head: "…")) {
            switch expression.node {
            case .constant(let value, _): return Noun(head: constant(value))
            case .attribute(let index, _): return Noun(head: attribute(index, at: place), isOwned: true)
            case .column(let index, _): return Noun(head: column(index, at: place), isOwned: true)
            case .columnTotal(let index, _, _):
                return Noun(
                    head: spoken(
                        english: "the total \(column(index, at: place))",
                        indonesian: "total \(column(index, at: place))"), isOwned: false)
            case .row(let table): return Noun(head: spaced(catalog[table].schema.names))
            case .through: return path(of: expression, at: place)
            case .ofRow(let table, let row, let inner):
                let inner = noun(inner, at: .table(table))
                return Noun(
                    head: inner.text, tail: spoken(english: " of ", indonesian: " dari ") + label(of: table, row: row))
            case .parameter: return Noun(head: spoken(english: "what the event says", indonesian: "isian peristiwa"))
            case .thisDate:
                let day = thisDay.map { " (\(words($0)))" } ?? ""
                return Noun(head: spoken(english: "the date of the question", indonesian: "tanggal pertanyaan") + day)
            case .definition(let reference, _): return Noun(head: definition(reference), isOwned: true)
            case .call(let function, let arguments, _, _):
                return Noun(head: call(function, arguments: arguments, at: place))
            case .arithmetic: return Noun(head: formula(of: expression, at: place))
            case .negative(let inner, _): return Noun(head: "-" + operand(inner, at: place, above: 3))
            case .compare, .and, .or, .not, .oneOf, .memberOf, .isKnown, .contains, .like, .within:
                return Noun(
                    head: spoken(english: "whether ", indonesian: "apakah ")
                        + condition(expression, at: place, in: .plain))
            case .conditional(let condition, let then, let otherwise, _):
                let first = self.condition(condition, at: place, in: .plain), a = noun(then, at: place).text,
                    b = noun(otherwise, at: place).text
                return Noun(
                    head: spoken(
                        english: "(if \(first) then \(a), otherwise \(b))",
                        indonesian: "(jika \(first) maka \(a), selain itu \(b))"))
            case .otherwise(let first, let second, _):
                let a = noun(first, at: place).text, b = noun(second, at: place).text
                return Noun(
                    head: spoken(
                        english: "(\(a), or \(b) where that is unknown)", indonesian: "(\(a), atau \(b) bila kosong)"))
            case .dated(let inner, let date):
                var inner = noun(inner, at: place)
                inner.tail += spoken(english: " on ", indonesian: " pada ") + noun(date, at: place).text
                return inner
            case .aggregate(let aggregate): return Noun(head: self.aggregate(aggregate, at: place, through: []))
            case .query(let query, _, _):
                return Noun(
                    head: spoken(english: "(the result of: ", indonesian: "(hasil dari: ") + sentence(query) + ")")
            case .sealed(let inner, let privacy):
                return privacy.isPrivate && !unmasked ? Noun(head: ValueFormatter.mask) : noun(inner, at: place)
            case .invalid: return Noun(head: "…")
            }
        }
    }

    /// With its owner said: "its capacity", "kapasitasnya"; formulas stand as they are.
    func owned(_ noun: Noun) -> String {
        if !noun.isOwned { return noun.text }
        return spoken(english: "its \(noun.text)", indonesian: Wording.nya(noun.head) + noun.tail)
    }

    /// Short words and abbreviations take the suffix with a hyphen: TPS-nya, kapasitasnya.
    static func nya(_ words: String) -> String {
        let last = words.split(separator: " ").last ?? ""
        let isWord =
            last.count > 3 && last.allSatisfy { $0.isLowercase && $0.isLetter }
            && last.contains { "aeiou".contains($0) }
        return words + (isWord ? "nya" : "-nya")
    }

    private func attribute(_ index: AttributeID, at place: WordingPlace) -> String {
        guard case .table(let table) = place, catalog[table].schema.attributes.ids.contains(index) else {
            return "…"
        }
        return spaced(catalog[table].schema[index].names)
    }

    func column(_ index: ResultColumnID, at place: WordingPlace) -> String {
        guard case .result(let columns) = place, let names = columns[index] else { return "…" }
        return spaced(names)
    }

    private func definition(_ reference: DefinitionReference) -> String {
        let name = spaced(reference.names)
        if let definition = definitions.definition(named: reference.names.english, of: reference.table) {
            note("\(name): " + (definition.doc?[tongue] ?? "= " + formula(definition)), in: &meanings)
        }
        return name
    }

    private func formula(_ definition: Definition) -> String {
        let text = FormulaTranslation(catalog: catalog, definitions: definitions, tongue: tongue)
            .text(definition.formula, of: definition.table, type: definition.type)
        if unmasked { return text }
        let context = BindingContext(
            catalog: catalog, definitions: definitions, tongue: definition.tongue, today: day ?? Day(number: 0))
        return FormulaMask(context: context).text(text, of: definition)
    }

    private func call(_ function: Function, arguments: [BoundExpression], at place: WordingPlace) -> String {
        let shown =
            arguments.prefix(Wording.longestList).map { noun($0, at: place).text }
            + (arguments.count > Wording.longestList ? ["…"] : [])
        return
            "\(spaced(function.signature.names))(\(shown.joined(separator: spoken(english: ", ", indonesian: "; "))))"
    }

    // MARK: Paths

    /// `province` where the bare name leads there, else every step: "ktp regency's province", "provinsi kabupaten ktp".
    private func path(of expression: BoundExpression, at place: WordingPlace) -> Noun {
        var steps: [(name: String, table: TableID)] = []
        var rest = expression
        var here = place
        while case .through(let link, let target, let inner) = rest.node {
            steps.append((noun(link, at: here).head, target))
            rest = inner
            here = .table(target)
        }
        if case .aggregate(let aggregate) = rest.node {
            return Noun(head: self.aggregate(aggregate, at: here, through: steps.map(\.name)))
        }
        let last = noun(rest, at: here)
        if let start = table(place), isBare(rest, from: start, targets: steps.map(\.table)) {
            let step = steps.map(\.name) + (steps.last?.name == last.head ? [] : [last.head])
            let way = steps.map(\.name).joined(separator: " → ")
            note(
                isBrief
                    ? spoken(english: "\(last.head) by way of \(way)", indonesian: "\(last.head) lewat \(way)")
                    : "\(last.head): " + step.joined(separator: " → "),
                in: &paths)
            return Noun(head: last.head, tail: last.tail, isOwned: true)
        }
        return noun(last, ofIts: possessive(steps.map(\.name)))
    }

    private func noun(_ last: Noun, ofIts owner: String) -> Noun {
        if !last.isOwned {
            return Noun(head: last.text, tail: spoken(english: " of its ", indonesian: " dari ") + owner)
        }
        let head = spoken(english: "\(owner)'s \(last.head)", indonesian: "\(last.head) \(owner)")
        return Noun(head: head, tail: last.tail, isOwned: true)
    }

    private func possessive(_ names: [String]) -> String {
        tongue == .indonesian ? names.reversed().joined(separator: " ") : names.joined(separator: "'s ")
    }

    func table(_ place: WordingPlace) -> TableID? {
        if case .table(let table) = place { table } else { nil }
    }

    /// Whether the bare name, seen from `start`, goes along `part of` links to this very place.
    private func isBare(_ last: BoundExpression, from start: TableID, targets: [TableID]) -> Bool {
        guard let end = targets.last else { return false }
        let name: Bilingual
        if case .attribute(let index, _) = last.node, catalog[end].schema.attributes.ids.contains(index) {
            name = catalog[end].schema[index].names
        } else if case .definition(let reference, _) = last.node {
            name = reference.names
        } else {
            return false
        }
        var here = start
        for target in targets {
            if catalog[here].schema.attribute(named: name.english) != nil
                || definitions.definition(named: name.english, of: here) != nil
            {
                return false
            }
            let goesUp = catalog[here].schema.attributes.contains { $0.link == .partOf && $0.type == .link(target) }
            if !goesUp { return false }
            here = target
        }
        return true
    }

    // MARK: Formulas

    /// Sums and products as written, brackets only where they are needed. A long sum is a chain to the left: it is
    /// walked, not nested.
    private func formula(of expression: BoundExpression, at place: WordingPlace) -> String {
        guard case .arithmetic(let first, _, _, _, _) = expression.node else { return noun(expression, at: place).text }
        let level = precedence(first)
        var parts: [String] = []
        var rest = expression
        while case .arithmetic(let operation, let left, let right, _, _) = rest.node, precedence(operation) == level {
            parts.append(" \(sign(operation)) " + operand(right, at: place, above: level))
            rest = left
        }
        parts.append(operand(rest, at: place, above: level - 1))
        return parts.reversed().joined()
    }

    private func operand(_ expression: BoundExpression, at place: WordingPlace, above level: Int) -> String {
        let words = noun(expression, at: place).text
        if case .arithmetic(let operation, _, _, _, _) = expression.node, precedence(operation) <= level {
            return "(\(words))"
        }
        return words
    }

    private func precedence(_ operation: Arithmetic) -> Int {
        switch operation {
        case .add, .subtract: return 1
        case .multiply, .divide: return 2
        }
    }

    private func sign(_ operation: Arithmetic) -> String {
        switch operation {
        case .add: return "+"
        case .subtract: return "-"
        case .multiply: return "×"
        case .divide: return "/"
        }
    }
}

extension Definition {
    /// The expression as it was written, on one line.
    package var formula: String { Definition.oneLine(source[syntax.range]) }

    /// Line breaks become spaces, but for those just inside brackets.
    package static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).reduce(into: "") { whole, line in
            let words = line.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
            whole += (whole.isEmpty || whole.hasSuffix("(") || words.hasPrefix(")") ? "" : " ") + words
        }
    }
}
