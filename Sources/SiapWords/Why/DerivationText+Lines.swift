package import SiapData
import SiapMessages
import SiapRender
package import SiapSemantics
import SiapText

/// The words of single steps.
extension DerivationText {
    func line(_ step: Derivation) -> String {
        switch step.kind {
        case .more(let count):
            return spoken(english: "… and \(number(count)) more", indonesian: "… dan \(number(count)) lagi")
        case .row(let table, let row):
            return rowName(of: table, row: row) + (step.sides.first.map { ": " + value($0) } ?? "")
        case .expression(let expression): return lead(step) + told(expression, by: step) + tail(step)
        }
    }

    /// A fact in a sentence, without what is known of its sides: for the line above a tree.
    package func sentence(of step: Derivation, for expression: BoundExpression) -> String {
        wording.hidesConstants = step.hidesConstants && !unmasked
        wording.thisDay = step.day
        defer { wording.hidesConstants = false }
        if case .failed(let problem) = step.answer { return failed(expression, by: step, problem: problem) }
        guard expression.type == .truth else { return told(expression, by: step) + tail(step) }
        if case .constant(let value, _) = expression.node { return wording.words(value) }
        switch step.truth {
        case true?:
            return wording.condition(expression, at: step.place, in: .plain) + sides(of: expression, in: step)
                + tail(step)
        case false?:
            return wording.condition(expression, at: step.place, in: .plain, negated: true)
                + sides(of: expression, in: step) + tail(step)
        case nil:
            return spoken(english: "whether ", indonesian: "apakah ")
                + wording.condition(expression, at: step.place, in: .plain) + sides(of: expression, in: step)
                + tail(step)
        }
    }

    // MARK: Facts

    private func told(_ expression: BoundExpression, by step: Derivation) -> String {
        wording.hidesConstants = step.hidesConstants && !unmasked
        wording.thisDay = step.day
        defer { wording.hidesConstants = false }
        if case .failed(let problem) = step.answer { return failed(expression, by: step, problem: problem) }
        if expression.type != .truth {
            return wording.noun(expression, at: step.place).text + ": "
                + value(step.answer, isPrivate: step.isPrivate, isOrdinal: step.isOrdinal)
        }
        if let junction = junction(expression, of: step) { return junction }
        if isName(expression) { return wording.noun(expression, at: step.place).text + ": " + verdict(step.truth) }
        let condition = wording.condition(expression, at: step.place, in: .plain, negated: step.truth == false)
        return
            (step.truth == nil ? spoken(english: "it cannot be told whether ", indonesian: "belum pasti apakah ") : "")
            + condition + sides(of: expression, in: step)
    }

    private func failed(_ expression: BoundExpression, by step: Derivation, problem: Problem) -> String {
        let summary = MessageRenderer.summary(Diagnostic(problem, at: nil), tongue: tongue)
        return wording.noun(expression, at: step.place).text
            + spoken(english: ": has no answer, since ", indonesian: ": tidak ada jawabannya, sebab ") + summary
    }

    /// Parts of an `and` or `or` stand below; the line says how they decide.
    package func junction(_ expression: BoundExpression, of step: Derivation) -> String? {
        let isAnd: Bool
        if case .and = expression.node {
            isAnd = true
        } else if case .or = expression.node {
            isAnd = false
        } else {
            return nil
        }
        switch step.truth {
        case true?:
            return isAnd
                ? spoken(english: "all parts hold:", indonesian: "semua bagian terpenuhi:")
                : spoken(english: "one part is enough:", indonesian: "satu bagian sudah cukup:")
        case false?:
            return isAnd
                ? spoken(english: "not all parts hold:", indonesian: "ada bagian yang tidak terpenuhi:")
                : spoken(english: "no part holds:", indonesian: "tidak ada bagian yang terpenuhi:")
        case nil: return spoken(english: "it cannot be told from these:", indonesian: "belum pasti, karena:")
        }
    }

    /// What has a name of its own is said by it, with yes or no.
    private func isName(_ expression: BoundExpression) -> Bool {
        switch expression.node {
        case .attribute, .column, .columnTotal, .definition, .constant, .call, .query, .conditional, .otherwise,
            .parameter:
            return true
        case .through(_, _, let inner), .ofRow(_, _, let inner), .dated(let inner, _), .sealed(let inner, _):
            return isName(inner)
        case .row, .thisDate, .arithmetic, .negative, .compare, .and, .or, .not, .oneOf, .memberOf, .isKnown, .contains,
            .like, .within, .aggregate,
            .invalid:
            return false
        }
    }

    func verdict(_ truth: Bool?) -> String {
        switch truth {
        case true?: return spoken(english: "yes", indonesian: "ya")
        case false?: return spoken(english: "no", indonesian: "tidak")
        case nil: return spoken(english: "cannot tell", indonesian: "belum pasti")
        }
    }

    // MARK: What is known of the sides

    /// `; it is 43`, `, but DPTb`, `; 312 against 300`.
    private func sides(of expression: BoundExpression, in step: Derivation) -> String {
        guard let first = step.sides.first else { return "" }
        if case .dated(let inner, _) = expression.node { return sides(of: inner, in: step) }
        if step.sides.count > 1, isEquality(expression, in: step) {
            return spoken(english: "; both are ", indonesian: "; keduanya ") + value(first)
        }
        if step.sides.count > 1 {
            return "; " + value(first) + spoken(english: " against ", indonesian: " berbanding ") + value(step.sides[1])
        }
        if first.answer == .value(.unknown) {
            if case .isKnown = expression.node { return "" }
            return spoken(english: ", since it is unknown", indonesian: ", karena nilainya kosong")
        }
        if case .failed = first.answer { return "" }
        if isEquality(expression, in: step) { return "" }
        let isAnother = spoken(english: ", but ", indonesian: ", melainkan ") + value(first)
        switch expression.node {
        case .compare(.equal, _, _) where step.truth == false, .compare(.notEqual, _, _) where step.truth == true,
            .oneOf where step.truth == false,
            .memberOf where step.truth == false:
            return isAnother
        case .oneOf, .memberOf, .isKnown, .compare, .within, .contains, .like:
            return spoken(english: "; it is ", indonesian: ", yaitu ") + value(first)
        case .constant, .attribute, .column, .columnTotal, .row, .through, .ofRow, .parameter, .thisDate, .definition,
            .call, .arithmetic, .negative, .and, .or,
            .not, .conditional, .otherwise, .dated, .aggregate, .query, .sealed, .invalid:
            return ""
        }
    }

    private func isEquality(_ expression: BoundExpression, in step: Derivation) -> Bool {
        guard case .compare(let op, _, _) = expression.node else { return false }
        return op == .equal && step.truth == true || op == .notEqual && step.truth == false
    }

    func value(_ side: Derivation.Side) -> String {
        value(side.answer, isPrivate: side.isPrivate, isOrdinal: side.isOrdinal)
    }

    func value(_ answer: Derivation.Answer, isPrivate: Bool, isOrdinal: Bool = false) -> String {
        switch answer {
        case .failed(let problem):
            return spoken(english: "no answer, since ", indonesian: "tidak ada jawabannya, sebab ")
                + MessageRenderer.summary(Diagnostic(problem, at: nil), tongue: tongue)
        case .value(.whole(let number)) where isOrdinal && (!isPrivate || unmasked): return String(number)
        case .value(let value): return shown(value, isPrivate: isPrivate)
        }
    }

    /// As in sentences; decimals with the digits they have, so that what is compared can be seen.
    package func shown(_ value: Value, privacy: Privacy) -> String {
        privacy.hides(value, unmasked: unmasked) ? ValueFormatter.mask : shown(value)
    }

    /// Masked where it is private and whoever asks may not see it.
    package func shown(_ value: Value, isPrivate: Bool = false) -> String {
        if isPrivate, !unmasked, value != .unknown { return ValueFormatter.mask }
        switch value {
        case .whole(let number): return NumberFormat.whole(number, in: tongue)
        case .decimal(let number):
            return ValueFormatter(catalog: catalog, tongue: tongue).text(
                value, places: NumberFormat.digits(number, most: 6))
        case .row(let table, let row):
            return hasOpenName(table) ? wording.label(of: table, row: row) : keyName(of: table, row: row)
        case .unknown, .text, .date, .time, .truth, .code, .duration, .interval: return wording.words(value)
        }
    }

    /// As `say` shows it, in the texts of rules.
    func said(_ value: Value, isPrivate: Bool) -> String {
        if isPrivate, !unmasked, value != .unknown { return ValueFormatter.mask }
        var places: Int?
        if case .decimal(let number) = value { places = NumberFormat.digits(number, most: 6) }
        return ValueFormatter(catalog: catalog, tongue: tongue, unmasked: unmasked).text(value, places: places)
    }

    /// Grouped in thousands as the tongue has it.
    package func number(_ count: Int) -> String { NumberFormat.whole(Int64(count), in: tongue) }

    // MARK: Before and after a fact

    /// `not DPT:`, `DPTb:` before a condition of a chain of `if`.
    private func lead(_ step: Derivation) -> String {
        guard let branch = step.branch, branch.isTold else { return "" }
        let name = wording.noun(branch.value, at: step.place).text
        if branch.isTaken { return spoken(english: "\(name), since ", indonesian: "\(name), karena ") }
        return step.truthAsked == nil
            ? spoken(english: "perhaps \(name): ", indonesian: "mungkin \(name): ")
            : spoken(english: "not \(name): ", indonesian: "bukan \(name): ")
    }

    private func tail(_ step: Derivation) -> String {
        var words = ""
        if step.isOnOtherDay, needsDay(step) {
            words += spoken(
                english: " (on \(wording.words(step.day)))", indonesian: " (pada \(wording.words(step.day)))")
        }
        if let provenance = step.provenance { words += ", " + source(provenance, isUnknown: isUnknown(step)) }
        if step.isRepeated, step.premises.isEmpty {
            words += spoken(english: " (see above)", indonesian: " (lihat di atas)")
        }
        if step.goesOn { words += " …" }
        return words
    }

    /// Whether the day is to be said: not above parts that say it, nor where the words have a date of their own.
    private func needsDay(_ step: Derivation) -> Bool {
        guard case .expression(let expression) = step.kind else { return false }
        func isDated(_ part: BoundExpression) -> Bool { if case .dated = part.node { true } else { false } }
        switch expression.node {
        case .and, .or, .dated: return false
        case .compare(_, let left, let right): return !isDated(left) || right.constantValue == nil
        case .oneOf(let subject, _): return !isDated(subject)
        case .constant, .attribute, .column, .columnTotal, .row, .through, .ofRow, .parameter, .thisDate, .definition,
            .call, .arithmetic, .negative, .not,
            .memberOf, .isKnown, .conditional, .otherwise, .contains, .like, .within, .aggregate, .query, .sealed,
            .invalid:
            return true
        }
    }

    /// Whether the cell that was read is empty.
    private func isUnknown(_ step: Derivation) -> Bool { (step.sides.first?.answer ?? step.answer) == .value(.unknown) }

    // MARK: Rows

    /// `wbp W-00017 (•••) on 14 February 2024`.
    package func rowTitle(of table: TableID, row: Int, on day: Day?) -> String {
        wording.spaced(catalog[table].schema.names) + " " + rowName(of: table, row: row)
            + (day.map { spoken(english: " on ", indonesian: " pada ") + wording.words($0) } ?? "")
    }

    /// A date, or one of two worlds, above what is said of it.
    package func viewTitle(_ key: Value) -> String {
        if case .code(let list, let index) = key {
            return (list.codes[index].doc ?? list.codes[index].names)[tongue] + ":"
        }
        return shown(key) + ":"
    }

    /// `W-00017 (•••)`: the key, then the label where it says more; each masked where it is private.
    package func rowName(of table: TableID, row: Int) -> String {
        let data = catalog[table]
        guard row >= 0, row < data.rowCount else { return "…" }
        let key = keyName(of: table, row: row)
        guard let index = data.schema.labelAttribute, index != data.schema.keyAttribute,
            case .text(let label) = data[index].value(at: row), !label.isEmpty
        else { return key }
        let shown = data.schema[index].isPrivate && !unmasked ? ValueFormatter.mask : label
        return shown == key ? key : "\(key) (\(shown))"
    }

    /// Whether the label or the key may be shown.
    private func hasOpenName(_ table: TableID) -> Bool {
        let schema = catalog[table].schema
        return unmasked
            || [schema.labelAttribute, schema.keyAttribute].contains { $0.map { !schema[$0].isPrivate } ?? true }
    }

    private func keyName(of table: TableID, row: Int) -> String {
        let schema = catalog[table].schema
        if let index = schema.keyAttribute, schema[index].isPrivate, !unmasked { return "#\(row + 1)" }
        return catalog[table].key(of: row)
    }
}
