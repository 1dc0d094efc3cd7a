import SiapData
import SiapEngine
import SiapRender
import SiapSemantics
import SiapText
import SiapWords

/// `why SUBJECT EXPRESSION`: whether it holds, and the derivation below it.
struct ClaimText: InTongue {
    let session: Session
    let table: TableID
    let row: Int
    let claim: BoundClaim
    /// Subject and claim as they were written.
    let asked: String
    let isWhole: Bool

    var tongue: Tongue { session.tongue }

    /// Throws `DiagnosticsFailure` where the claim itself has no answer.
    func text() throws -> String {
        var view = session.engine.viewpoint()
        let whole = view
        // The date of the whole claim is said once, above it.
        let (expression, date) = dated(claim.expression)
        var isGiven = false
        if let date, case .date(let day) = try view.value(date, at: .nowhere) {
            view = view.on(day)
            isGiven = true
        }
        _ = try whole.value(claim.expression, at: .row(table, row))
        let deriver = Deriver(
            context: session.context, memory: session.memory, tongue: tongue, day: view.day, isWhole: isWhole)
        var spot = Deriver.ViewedRow(view: view, at: .row(table, row))
        spot.hidesConstants = claim.holdsPrivateValues
        let root = try deriver.derive(expression, at: spot)
        let words = DerivationText(
            context: session.context, tongue: tongue, unmasked: session.settings.unmasked, isWhole: isWhole,
            day: view.day)
        var lines = words.wrapped(head(in: words, view: view, isGiven: isGiven), first: "", rest: "  ")
        lines += presence(view, in: words).flatMap { words.wrapped($0, first: "", rest: "  ") }
        lines += words.wrapped(verdict(root, in: words), first: "", rest: "  ")
        lines += words.body(of: root)
        return (lines + notes(deriver, in: words).flatMap { words.wrapped($0, first: "", rest: "  ") }).joined(
            separator: "\n")
    }

    /// `ready on DATE`, `not ready on DATE`: the claim without the date that it is of.
    private func dated(_ expression: BoundExpression) -> (BoundExpression, date: BoundExpression?) {
        if case .dated(let inner, let date) = expression.node, date.constantValue != nil { return (inner, date) }
        if case .not(let denied) = expression.node, case .dated(let inner, let date) = denied.node,
            date.constantValue != nil
        {
            return (.not(inner), date)
        }
        return (expression, nil)
    }

    // MARK: Above the tree

    private func head(in words: DerivationText, view: Viewpoint, isGiven: Bool) -> String {
        let hasTime =
            claim.tables.contains { session.catalog[$0].schema.hasTime } || claim.expression.facts.mentionsThisDate
        let title = words.rowTitle(of: table, row: row, on: hasTime || isGiven ? view.day : nil)
        return title
            + (hasTime && !isGiven ? spoken(english: " (end of data)", indonesian: " (tanggal data terakhir)") : "")
    }

    /// A row that does not live on the day is told of all the same, but not as if it did.
    private func presence(_ view: Viewpoint, in words: DerivationText) -> [String] {
        if view.sees(row, of: table, ever: false) { return [] }
        return [Presence(table: table, row: row, view: view, words: words).sentence]
    }

    /// Yes or no to what was asked, then the fact itself.
    private func verdict(_ root: Derivation, in words: DerivationText) -> String {
        guard case .expression(let expression) = root.kind else { return "" }
        if expression.type != .truth { return words.sentence(of: root, for: expression) }
        let answer = answer(root.truthAsked)
        if let junction = words.junction(expression, of: root) { return "\(answer): \(junction)" }
        let fact = words.sentence(of: root, for: expression)
        if root.premises.isEmpty { return root.truth == nil ? "\(answer) \(fact)." : "\(answer): \(fact)." }
        // A denial that does not hold is answered by what is so.
        let isTurned = root.truthAsked == false && root.truth == true
        let lead =
            isTurned
            ? spoken(english: ", namely:", indonesian: ", yaitu:")
            : spoken(english: ", because:", indonesian: ", karena:")
        return root.truth == nil ? "\(answer) \(fact)\(lead)" : "\(answer): \(fact)\(lead)"
    }

    private func answer(_ truth: Bool?) -> String {
        switch truth {
        case true?: return spoken(english: "Yes", indonesian: "Benar")
        case false?: return spoken(english: "No", indonesian: "Tidak benar")
        case nil: return spoken(english: "It cannot be told", indonesian: "Belum pasti")
        }
    }

    // MARK: Below the tree

    private func notes(_ deriver: Deriver, in words: DerivationText) -> [String] {
        var notes = WhyNotes.parameters(claim.parameters, in: tongue)
        notes += WhyNotes.synthetic(
            claim.tables, attributes: claim.syntheticAttributes, of: session.catalog, in: tongue)
        if deriver.leavesOut { notes.append(isWhole ? WhyNotes.cut(tongue) : WhyNotes.whole(of: asked, tongue)) }
        return notes
    }
}

/// What stands below every explanation.
enum WhyNotes {
    static func parameters(_ parameters: [PackParameter], in tongue: Tongue) -> [String] {
        var notes = Footnotes()
        notes.parameters = parameters.map(Footnotes.Parameter.init)
        return FootnoteRenderer.lines(of: notes, in: tongue, rowCount: 0)
    }

    static func synthetic(_ tables: Set<TableID>, attributes: [Bilingual], of catalog: Catalog, in tongue: Tongue)
        -> [String]
    {
        var notes = Footnotes()
        notes.synthetic = tables.sorted().compactMap { catalog[$0].schema.synthetic } + attributes
        return FootnoteRenderer.lines(of: notes, in: tongue, rowCount: 0)
    }

    /// How to see what was left out; or, in the whole, that even that has an end.
    static func whole(of subject: String?, _ tongue: Tongue) -> String {
        let rest = subject.map { " \($0)" } ?? ""
        return tongue == .indonesian ? "Selengkapnya: mengapa lengkap\(rest)" : "All of it: why whole\(rest)"
    }

    static func cut(_ tongue: Tongue) -> String {
        tongue == .indonesian
            ? "Turunannya masih panjang; yang ditampilkan hanya bagian awalnya."
            : "It goes on; only its beginning is shown."
    }
}
