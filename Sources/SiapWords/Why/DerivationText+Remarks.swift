import SiapData
import SiapRender
import SiapSemantics
import SiapText

/// What stands below a step in lines of its own: what definitions and rules say, the way to another table, the rows behind a number.
extension DerivationText {
    func remarks(_ step: Derivation) -> [String] {
        var remarks = step.meanings.flatMap { told($0, isOwn: names(step) == $0.names) }
        if !step.path.isEmpty { remarks += way(step) }
        if let linked = step.linked { remarks += rows(of: linked, in: step) }
        if isWhole, case .event(let table, _, let earlier)? = step.provenance, !earlier.isEmpty {
            remarks.append(both("sebelumnya: ", english: "before that: ") + earlier.suffix(10).map { event(of: table, at: $0) }.joined(separator: "; "))
        }
        return remarks
    }

    private func names(_ step: Derivation) -> Bilingual? {
        guard case .expression(let expression) = step.kind, case .definition(let reference, _) = expression.node else { return nil }
        return reference.names
    }

    // MARK: Definitions and rules

    /// The doc and the formula; with the name where the line above is not of the definition itself.
    package func told(_ meaning: Meaning, isOwn: Bool, withFormula: Bool = true) -> [String] {
        if let rule = meaning.rule { return self.rule(rule, of: meaning, isOwn: isOwn, withFormula: withFormula) }
        let doc = meaning.doc.map { [(isOwn ? "" : "\(wording.spaced(meaning.names)): ") + $0[tongue]] } ?? []
        return doc + (withFormula ? ["\(meaning.names[tongue]) = \(cut(said(meaning.formula, meaning: meaning)))"] : [])
    }

    /// A formula of the pack in the words of this tongue.
    private func said(_ formula: String, meaning: Meaning) -> String {
        guard let table = meaning.table else { return formula }
        let definition = context.definitions.definition(named: meaning.names.english, of: table)
        let text = FormulaTranslation(catalog: context.catalog, definitions: context.definitions, tongue: tongue, parameters: context.parameters)
            .text(formula, of: table, type: definition?.type)
        guard let definition, !unmasked else { return text }
        return FormulaMask(context: context).text(text, of: definition)
    }

    private func rule(_ rule: Meaning.RuleMeaning, of meaning: Meaning, isOwn: Bool, withFormula: Bool) -> [String] {
        let severity = Rule.severities.codes[rule.severity].names[tongue]
        var lines: [String] = []
        if let because = rule.because { lines.append(because.map(part).joined()) }
        let name = isOwn ? "" : "\(wording.spaced(meaning.names)): "
        lines.append(
            name + both("aturan, tingkat \(severity)", english: "rule, severity \(severity)")
                + (rule.cites.map { both("; dasar: ", english: "; cites ") + $0[tongue] } ?? ""))
        if withFormula {
            let condition =
                rule.condition.map { both("yang ", english: "where ") + cut(said($0, meaning: meaning)) + ": " } ?? ""
            lines.append("\(meaning.names[tongue]): \(condition)" + both("wajib ", english: "require ") + cut(said(meaning.formula, meaning: meaning)))
        }
        switch rule.concerns {
        case true?: break
        case false?:
            lines.append(both("aturan ini tidak mengenai baris ini", english: "the rule is not about this row"))
        case nil: lines.append(both("belum pasti apakah aturan ini mengenai baris ini", english: "it cannot be told whether the rule is about this row"))
        }
        return lines
    }

    private func part(_ part: Meaning.RuleMeaning.Part) -> String {
        switch part {
        case .text(let text): return text
        case .value(.value(let value), let isPrivate): return said(value, isPrivate: isPrivate)
        case .value(let answer, let isPrivate): return value(answer, isPrivate: isPrivate)
        }
    }

    func cut(_ formula: String) -> String {
        isWhole || formula.count <= DerivationText.longestFormula ? formula : formula.prefix(DerivationText.longestFormula) + "…"
    }

    // MARK: Ways and rows

    private func way(_ step: Derivation) -> [String] {
        let steps = step.path.map { each -> String in
            let name = wording.noun(each.link, at: each.place).text
            return each.row == .unknown ? name : "\(name) \(shown(each.row))"
        }
        var lines = [both("lewat ", english: "by way of ") + steps.joined(separator: " → ")]
        for each in step.path {
            if let provenance = each.provenance { lines.append("\(wording.noun(each.link, at: each.place).text) \(shown(each.row)): \(source(provenance))") }
        }
        return lines
    }

    private func rows(of linked: Derivation.Linked, in step: Derivation) -> [String] {
        var lines: [String] = []
        let table = wording.spaced(catalog[linked.table].schema.names)
        if linked.isFiltered {
            var counts =
                linked.kept == linked.total && linked.total > 1
                ? both("semua \(number(linked.total)) baris \(table)", english: "all \(counted(linked.total, of: table))")
                : both(
                    "\(number(linked.kept)) dari \(number(linked.total)) baris \(table)",
                    english: "\(number(linked.kept)) of \(counted(linked.total, of: table))")
            if linked.unknown > 0 { counts += both("; \(number(linked.unknown)) belum pasti", english: "; \(number(linked.unknown)) cannot be told") }
            lines.append(counts)
        } else if linked.total == 0 {
            lines.append(both("tidak ada baris \(table)", english: "no rows of \(table)"))
        }
        guard !linked.examples.isEmpty else { return lines }
        let names = linked.examples.map { rowName(of: linked.table, row: $0.row) + ($0.value.map { ": " + value($0) } ?? "") }
        let rest = linked.kept - names.count
        let lead = rest > 0 ? both("antara lain ", english: "among them ") : ""
        lines.append(
            "\(table): " + lead + names.joined(separator: "; ") + (rest > 0 ? both("; dan \(number(rest)) lagi", english: "; and \(number(rest)) more") : ""))
        return lines
    }

    func counted(_ count: Int, of table: String) -> String {
        "\(number(count)) row\(count == 1 ? "" : "s") of \(table)"
    }

    // MARK: Where a cell comes from

    func source(_ provenance: Provenance, isUnknown: Bool = false) -> String {
        switch provenance {
        case .file(let name?) where isUnknown:
            return both("tidak tercantum dalam \(name)", english: "not given in \(name)")
        case .supposed: return both("sebagaimana diandaikan", english: "as supposed")
        case .file(let name?): return both("dari \(name)", english: "from \(name)")
        case .file(nil): return both("sejak awal", english: "as it was given")
        case .event(let table, let position, _): return event(of: table, at: position)
        }
    }

    /// `since 18 January 2024: transfer (to = Rutan Kelas IIB Kupang)`.
    func event(of table: TableID, at position: Int) -> String {
        let taken = catalog[table].events[position]
        return both("sejak ", english: "since ") + wording.words(taken.day) + ": " + eventName(of: table, taken: taken)
    }

    func eventName(of table: TableID, taken: Table.TakenEvent) -> String {
        guard catalog.events.indices.contains(taken.kind) else { return "…" }
        let schema = catalog.events[taken.kind]
        let hidden = privateParameters(taken.kind, of: table)
        let arguments = zip(schema.parameters.indices, taken.arguments).filter { $0.1 != .unknown }.map { index, value in
            "\(schema.parameters[index].names[tongue]) = \(shown(value, isPrivate: hidden.contains(index)))"
        }
        return wording.spaced(schema.names) + (arguments.isEmpty ? "" : " (\(arguments.joined(separator: ", ")))")
    }

    /// What sets a private attribute is private.
    private func privateParameters(_ kind: Int, of table: TableID) -> Set<Int> {
        let assignments = context.events.first { $0.schema == kind }?.assignments ?? []
        return Set(
            assignments.compactMap { assignment in
                guard case .parameter(let index, _) = assignment.value.node, catalog[table].schema.attributes[assignment.attribute].isPrivate else {
                    return nil
                }
                return index
            })
    }
}
