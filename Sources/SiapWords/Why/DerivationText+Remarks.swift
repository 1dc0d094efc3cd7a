import SiapData
import SiapRender
import SiapSemantics
import SiapText

/// What stands below a step in lines of its own: what definitions and rules say, the way to another table, the rows
/// behind a number.
extension DerivationText {
    func remarks(_ step: Derivation) -> [String] {
        var remarks = step.meanings.flatMap { told($0, isOwn: names(step) == $0.names) }
        if !step.path.isEmpty { remarks += way(step) }
        if let linked = step.linked { remarks += rows(of: linked, in: step) }
        if isWhole, case .event(let table, _, let earlier)? = step.provenance, !earlier.isEmpty {
            remarks.append(
                spoken(english: "before that: ", indonesian: "sebelumnya: ")
                    + earlier.suffix(10).map { event(of: table, at: $0) }.joined(separator: "; "))
        }
        return remarks
    }

    private func names(_ step: Derivation) -> Bilingual? {
        guard case .expression(let expression) = step.kind, case .definition(let reference, _) = expression.node else {
            return nil
        }
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
        let text = FormulaTranslation(
            catalog: context.catalog, definitions: context.definitions, tongue: tongue, parameters: context.parameters
        )
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
            name + spoken(english: "rule, severity \(severity)", indonesian: "aturan, tingkat \(severity)")
                + (rule.cites.map { spoken(english: "; cites ", indonesian: "; dasar: ") + $0[tongue] } ?? ""))
        if withFormula {
            let condition =
                rule.condition.map {
                    spoken(english: "where ", indonesian: "yang ") + cut(said($0, meaning: meaning)) + ": "
                } ?? ""
            lines.append(
                "\(meaning.names[tongue]): \(condition)" + spoken(english: "require ", indonesian: "wajib ")
                    + cut(said(meaning.formula, meaning: meaning)))
        }
        if let concern = concern(rule) { lines.append(concern) }
        return lines
    }

    /// Where the rule is not, or perhaps not, about the row.
    private func concern(_ rule: Meaning.RuleMeaning) -> String? {
        switch rule.concerns {
        case true?: nil
        case false?:
            spoken(english: "the rule is not about this row", indonesian: "aturan ini tidak mengenai baris ini")
        case nil:
            spoken(
                english: "it cannot be told whether the rule is about this row",
                indonesian: "belum pasti apakah aturan ini mengenai baris ini")
        }
    }

    private func part(_ part: Meaning.RuleMeaning.Part) -> String {
        switch part {
        case .text(let text): return text
        case .value(.value(let value), let isPrivate): return said(value, isPrivate: isPrivate)
        case .value(let answer, let isPrivate): return value(answer, isPrivate: isPrivate)
        }
    }

    func cut(_ formula: String) -> String {
        isWhole || formula.count <= DerivationText.longestFormula
            ? formula : formula.prefix(DerivationText.longestFormula) + "…"
    }

    // MARK: Ways and rows

    private func way(_ step: Derivation) -> [String] {
        let steps = step.path.map { each -> String in
            let name = wording.noun(each.link, at: each.place).text
            return each.row == .unknown ? name : "\(name) \(shown(each.row))"
        }
        var lines = [spoken(english: "by way of ", indonesian: "lewat ") + steps.joined(separator: " → ")]
        for each in step.path {
            if let provenance = each.provenance {
                lines.append(
                    "\(wording.noun(each.link, at: each.place).text) \(shown(each.row)): \(source(provenance))")
            }
        }
        return lines
    }

    private func counts(_ linked: Derivation.Linked, of table: String) -> String {
        let counts =
            linked.kept == linked.total && linked.total > 1
            ? spoken(
                english: "all \(counted(linked.total, of: table))",
                indonesian: "semua \(number(linked.total)) baris \(table)")
            : spoken(
                english: "\(number(linked.kept)) of \(counted(linked.total, of: table))",
                indonesian: "\(number(linked.kept)) dari \(number(linked.total)) baris \(table)")
        if linked.unknown == 0 { return counts }
        return counts
            + spoken(
                english: "; \(number(linked.unknown)) cannot be told",
                indonesian: "; \(number(linked.unknown)) belum pasti")
    }

    private func rows(of linked: Derivation.Linked, in step: Derivation) -> [String] {
        var lines: [String] = []
        let table = wording.spaced(catalog[linked.table].schema.names)
        if linked.isFiltered {
            lines.append(counts(linked, of: table))
        } else if linked.total == 0 {
            lines.append(spoken(english: "no rows of \(table)", indonesian: "tidak ada baris \(table)"))
        }
        guard !linked.examples.isEmpty else { return lines }
        let names = linked.examples.map {
            rowName(of: linked.table, row: $0.row) + ($0.value.map { ": " + value($0) } ?? "")
        }
        let rest = linked.kept - names.count
        let lead = rest > 0 ? spoken(english: "among them ", indonesian: "antara lain ") : ""
        lines.append(
            "\(table): " + lead + names.joined(separator: "; ")
                + (rest > 0
                    ? spoken(english: "; and \(number(rest)) more", indonesian: "; dan \(number(rest)) lagi") : ""))
        return lines
    }

    func counted(_ count: Int, of table: String) -> String {
        "\(number(count)) row\(count == 1 ? "" : "s") of \(table)"
    }

    // MARK: Where a cell comes from

    func source(_ provenance: Provenance, isUnknown: Bool = false) -> String {
        switch provenance {
        case .file(let name?) where isUnknown:
            return spoken(english: "not given in \(name)", indonesian: "tidak tercantum dalam \(name)")
        case .supposed: return spoken(english: "as supposed", indonesian: "sebagaimana diandaikan")
        case .file(let name?): return spoken(english: "from \(name)", indonesian: "dari \(name)")
        case .file(nil): return spoken(english: "as it was given", indonesian: "sejak awal")
        case .event(let table, let position, _): return event(of: table, at: position)
        }
    }

    /// `since 18 January 2024: transfer (to = Rutan Kelas IIB Kupang)`.
    func event(of table: TableID, at position: Int) -> String {
        let taken = catalog[table].events[position]
        return spoken(english: "since ", indonesian: "sejak ") + wording.words(taken.day) + ": "
            + eventName(of: table, taken: taken)
    }

    func eventName(of table: TableID, taken: Table.TakenEvent) -> String {
        guard catalog.events.ids.contains(taken.kind) else { return "…" }
        let schema = catalog.events[taken.kind]
        let hidden = privateParameters(taken.kind, of: table)
        let arguments = zip(schema.parameters.ids, taken.arguments).filter { $0.1 != .unknown }.map {
            index, value in
            "\(schema.parameters[index].names[tongue]) = \(shown(value, isPrivate: hidden.contains(index)))"
        }
        return wording.spaced(schema.names) + (arguments.isEmpty ? "" : " (\(arguments.joined(separator: ", ")))")
    }

    /// What sets a private attribute is private.
    private func privateParameters(_ kind: EventKindID, of table: TableID) -> Set<EventParameterID> {
        let assignments = context.events.first { $0.schema == kind }?.assignments ?? []
        return Set(
            assignments.compactMap { assignment in
                guard case .parameter(let index, _) = assignment.value.node,
                    catalog[table].schema[assignment.attribute].isPrivate
                else {
                    return nil
                }
                return index
            })
    }
}
