import SiapData
import SiapEngine
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWords

/// `why not SUBJECT`: the reason in words, for each date or world of the last answer.
struct AbsenceText: InTongue {
    let session: Session
    let answer: LastAnswer
    let table: TableID
    let row: Int
    /// The subject as it was written.
    let asked: String
    let isWhole: Bool

    var tongue: Tongue { session.tongue }
    private var most: Int { isWhole ? 60 : 6 }

    /// Throws `DiagnosticsFailure` where the question itself would.
    func text(hasChanged: Bool) throws -> String {
        let views = try session.engine.viewpoints(of: answer.query)
        var lines =
            hasChanged
            ? [
                spoken(
                    english: "The data or definitions have changed since that answer.",
                    indonesian: "Data atau definisi sudah berubah sejak jawaban itu.")
            ] : []
        var leavesOut = false
        for (index, view) in views.prefix(most).enumerated() {
            let deriver = Deriver(
                context: session.context, memory: session.memory, tongue: tongue, day: view.day, isWhole: isWhole)
            let words = DerivationText(
                context: session.context, tongue: tongue, unmasked: session.settings.unmasked, isWhole: isWhole,
                day: view.day)
            if index == 0 {
                lines +=
                    wrapped(words.rowTitle(of: table, row: row, on: day(view)), in: words)
                    + wrapped(question, in: words)
            }
            lines += view.key.map { wrapped(words.viewTitle($0), in: words) } ?? []
            lines += try tell(
                Absence(engine: session.engine, deriver: deriver, view: view, table: table, row: row).reason(
                    in: answer.query), view: view, in: words)
            leavesOut = leavesOut || deriver.leavesOut
        }
        if views.count > most {
            lines.append(
                spoken(
                    english: "… and \(views.count - most) more dates",
                    indonesian: "… dan \(views.count - most) tanggal lagi"))
        }
        if leavesOut {
            lines.append(
                isWhole
                    ? WhyNotes.cut(tongue)
                    : WhyNotes.whole(of: spoken(english: "not ", indonesian: "tidak ") + asked, tongue))
        }
        return lines.joined(separator: "\n")
    }

    private func wrapped(_ text: String, in words: DerivationText) -> [String] {
        words.wrapped(text, first: "", rest: "  ")
    }

    /// The day stands in the title where there is one only.
    private func day(_ view: Viewpoint) -> Day? {
        guard view.key == nil || view.key.map({ if case .code = $0 { true } else { false } }) == true else {
            return nil
        }
        return answer.query.tables.contains { session.catalog[$0].schema.hasTime } ? view.day : nil
    }

    private var question: String {
        let text = Definition.oneLine(answer.source[answer.syntax.range])
        return spoken(english: "and the answer to: ", indonesian: "dan jawaban atas: ")
            + (text.count > 120 ? text.prefix(120) + "…" : text)
    }

    // MARK: The reasons

    private func tell(_ reason: Absence.Reason, view: Viewpoint, in words: DerivationText) throws -> [String] {
        switch reason {
        case .otherTable(let asked): return wrapped(otherTable(asked, in: words), in: words)
        case .notInSource(let isTraceable): return try notInSource(isTraceable: isTraceable, in: words)
        case .notLiving: return wrapped(Presence(table: table, row: row, view: view, words: words).sentence, in: words)
        case .conditions(let steps, let group):
            return wrapped(conditions(steps, group: group, in: words), in: words) + words.branches(steps, under: "")
        case .cut(let position, let count, let shown, let group):
            return wrapped(cut(position, of: count, shown: shown, group: group, in: words), in: words)
        case .present(let group, let uncounted): return present(group, uncounted: uncounted, in: words)
        }
    }

    private func otherTable(_ asked: TableID?, in words: DerivationText) -> String {
        let own = words.wording.spaced(session.catalog[table].schema.names)
        guard let asked else {
            return spoken(
                english: "That answer has no rows of \(own).", indonesian: "Jawaban itu tidak berisi baris \(own).")
        }
        let other = words.wording.spaced(session.catalog[asked].schema.names)
        return spoken(
            english: "That answer is about \(other), not about \(own); ask for a row of \(other).",
            indonesian: "Jawaban itu tentang \(other), bukan tentang \(own); tanyakan baris \(other).")
    }

    /// The way goes on in the answer before, if that is known.
    private func notInSource(isTraceable: Bool, in words: DerivationText) throws -> [String] {
        if var before = answer.before.first {
            before.before = Array(answer.before.dropFirst())
            let text = try AbsenceText(
                session: session, answer: before, table: table, row: row, asked: asked, isWhole: isWhole
            ).text(hasChanged: false)
            return wrapped(
                spoken(
                    english: "That goes on from the answer before:",
                    indonesian: "Jawaban itu melanjutkan jawaban sebelumnya:"), in: words)
                + text.split(separator: "\n").dropFirst().map { "  \($0)" }
        }
        return wrapped(isTraceable ? notInResult : untraceable(words), in: words)
    }

    private var notInResult: String {
        spoken(
            english: "It is not in the result that the answer goes on from.",
            indonesian: "Tidak ada dalam hasil yang dilanjutkan jawaban itu.")
    }

    private func untraceable(_ words: DerivationText) -> String {
        let own = words.wording.spaced(session.catalog[table].schema.names)
        return spoken(
            english: """
                That answer goes on from a result that does not name single rows of \(own), so it cannot be traced.
                """,
            indonesian: """
                Jawaban itu melanjutkan hasil yang tidak menyebut \(own) satu per satu, jadi tidak dapat ditelusuri.
                """)
    }

    private func conditions(_ steps: [Derivation], group: [Absence.Cell], in words: DerivationText) -> String {
        let isUnknown = steps.allSatisfy { $0.truthAsked == nil }
        if !group.isEmpty {
            let named = cells(group, in: words)
            return spoken(
                english: """
                    It meets the conditions of the question, but its row of the result (\(named)) is dropped \
                    afterwards, because:
                    """,
                indonesian: """
                    Semua syarat pertanyaan terpenuhi, tetapi barisnya dalam hasil (\(named)) gugur sesudah itu, \
                    karena:
                    """)
        }
        if isUnknown {
            return spoken(
                english: "Left out, because it cannot be told:", indonesian: "Tidak ikut terhitung, karena belum pasti:"
            )
        }
        return spoken(english: "Not there, because:", indonesian: "Tidak termasuk, karena:")
    }

    private func cut(_ position: Int, of count: Int, shown: Int, group: [Absence.Cell], in words: DerivationText)
        -> String
    {
        let (place, all, top) = (words.number(position), words.number(count), words.number(shown))
        if group.isEmpty {
            return spoken(
                english: """
                    It meets every condition, but it is number \(place) of \(all) in the order asked for, and only the \
                    top \(top) are shown.
                    """,
                indonesian: """
                    Semua syarat terpenuhi, tetapi urutannya ke-\(place) dari \(all), dan yang ditampilkan hanya \
                    \(top) teratas.
                    """)
        }
        let named = cells(group, in: words)
        return spoken(
            english: """
                It is counted, but its group (\(named)) is number \(place) of \(all) in the order asked for, and only \
                the top \(top) are shown.
                """,
            indonesian: """
                Terhitung, tetapi kelompoknya (\(named)) urutan ke-\(place) dari \(all), dan yang ditampilkan hanya \
                \(top) teratas.
                """)
    }

    private func present(
        _ group: [Absence.Cell], uncounted: [(measure: BoundMeasure, reason: Derivation)], in words: DerivationText
    ) -> [String] {
        let named =
            group.isEmpty
            ? "" : spoken(english: ", in the group ", indonesian: ", dalam kelompok ") + cells(group, in: words)
        var lines = wrapped(
            spoken(english: "It is there after all\(named).", indonesian: "Ternyata termasuk\(named)."), in: words)
        for (measure, reason) in uncounted {
            let name = words.wording.spaced(measure.names)
            lines += wrapped(
                spoken(
                    english: "But it does not count for \(name), because:",
                    indonesian: "Tetapi tidak terhitung sebagai \(name), karena:"), in: words)
            lines += words.branches([reason], under: "")
        }
        return lines
    }

    private func cells(_ cells: [Absence.Cell], in words: DerivationText) -> String {
        cells.map { "\(words.wording.spaced($0.names)) = \(words.shown($0.value, privacy: $0.privacy))" }.joined(
            separator: "; ")
    }
}
