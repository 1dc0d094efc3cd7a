public import SiapData
public import SiapText

/// What an answer says about itself, in words.
public enum FootnoteRenderer {
    /// One line of what always matters, then the readings of the question. Why a result is empty is said by the shell,
    /// which knows the statement. `saidBefore` holds what need not be said again in full: see `saidInFull`.
    public static func lines(
        of notes: Footnotes, in tongue: Tongue, rowCount: Int, detail: NoteDetail = .short,
        saidBefore: Set<Bilingual> = []
    ) -> [String] {
        // What a mark in the table means is always said.
        if detail == .off { return notes.suppression.map { [suppressed($0, in: tongue)] } ?? [] }
        let facts = [
            period(notes, in: tongue), asOf(notes, in: tongue), today(notes, in: tongue),
            top(notes, in: tongue, rowCount: rowCount),
            leftOut(notes, in: tongue), passedOver(notes, in: tongue),
            notAbout(notes, in: tongue), ended(notes, in: tongue),
        ].compactMap {
            $0
        }
        let label = tongue == .english ? "synthetic data" : "data sintetis"
        let reasons = unique(notes.synthetic).filter { !saidBefore.contains($0) }.map { "\(label): \($0[tongue])" }
        let synthetic = reasons.isEmpty && !notes.synthetic.isEmpty ? [label] : reasons
        var lines = RuleLegend.lines(of: notes.rules, in: tongue) + notes.supposed.map { supposed($0, in: tongue) }
        if !facts.isEmpty || !synthetic.isEmpty { lines.append((facts + synthetic).joined(separator: " · ")) }
        if let reported = notes.reported, detail == .full || isWorthSaying(reported, of: notes) {
            // Where the whole answer is made up, that has been said.
            let isMarked = reported.isSynthetic && (detail == .full || notes.synthetic.isEmpty)
            let isShort = detail == .short && saidBefore.contains(sentence(reported))
            lines.append(self.reported(reported, in: tongue, names: !isShort) + (isMarked ? " (\(label))" : ""))
        }
        if detail == .full {
            lines += notes.origins.map { origin($0, in: tongue) } + notes.paths.map { path($0, in: tongue) }
        } else if let owners = owners(notes, in: tongue) {
            lines.append(owners)
        }
        if let suppression = notes.suppression { lines.append(suppressed(suppression, in: tongue)) }
        if notes.suppression == nil { lines += notes.missing.map { missing($0, in: tongue) } }
        if notes.verdicts.isEmpty { lines += notes.meanings.map { "\($0.names[tongue]): \($0.doc[tongue])" } }
        lines += notes.parameters.map { parameter($0, in: tongue) }
        if !notes.readings.isEmpty {
            lines.append(
                (tongue == .english ? "read as: " : "dibaca: ")
                    + unique(notes.readings).map { $0[tongue] }.joined(separator: " · "))
        }
        if let verdicts = verdicts(notes.verdicts, in: tongue) { lines.append(verdicts) }
        return lines
    }

    private static func asOf(_ notes: Footnotes, in tongue: Tongue) -> String? {
        guard let day = notes.asOf else { return nil }
        let date = DateWords.words(day, in: tongue)
        if let last = notes.dataEnded {
            let end = DateWords.words(last, in: tongue)
            return tongue == .english
                ? "as of \(date), but the data end on \(end): this is the state known then"
                : "per \(date), tetapi data berakhir pada \(end): inilah keadaan yang diketahui saat itu"
        }
        if tongue == .english { return "as of \(date)" + (notes.asOfIsDefault ? " (end of data)" : "") }
        return "per \(date)" + (notes.asOfIsDefault ? " (tanggal data terakhir)" : "")
    }

    private static func period(_ notes: Footnotes, in tongue: Tongue) -> String? {
        guard let period = notes.period else { return nil }
        let from = DateWords.words(period.from, in: tongue), to = DateWords.words(period.to, in: tongue)
        return tongue == .english
            ? "\(from) to \(to): opening + came - left = closing"
            : "\(from) sampai \(to): awal + masuk - keluar = akhir"
    }

    private static func top(_ notes: Footnotes, in tongue: Tongue, rowCount: Int) -> String? {
        guard let before = notes.rowsBeforeTop, before > rowCount else { return nil }
        let shown = NumberFormat.whole(Int64(rowCount), in: tongue), all = NumberFormat.whole(Int64(before), in: tongue)
        return tongue == .english ? "top \(shown) of \(all) rows" : "\(shown) teratas dari \(all) baris"
    }

    private static func leftOut(_ notes: Footnotes, in tongue: Tongue) -> String? {
        if notes.suppression?.hidesLeftOut == true {
            return tongue == .english
                ? "a few rows left out as unknown" : "beberapa baris tidak dihitung karena tidak diketahui"
        }
        if notes.leftOutAsUnknown == 0 { return nil }
        let count = NumberFormat.whole(Int64(notes.leftOutAsUnknown), in: tongue)
        if tongue == .indonesian { return "\(count) baris tidak dihitung karena tidak diketahui" }
        return "\(count) row\(notes.leftOutAsUnknown == 1 ? "" : "s") left out as unknown"
    }

    private static func passedOver(_ notes: Footnotes, in tongue: Tongue) -> String? {
        if notes.unknownValues == 0 { return nil }
        let count = NumberFormat.whole(Int64(notes.unknownValues), in: tongue)
        if tongue == .indonesian { return "\(count) nilai kosong dilewati" }
        return "\(count) unknown value\(notes.unknownValues == 1 ? "" : "s") passed over"
    }

    /// `sum_capacity: no rows to add up in 3 of 25 rows; not known in 1`.
    private static func missing(_ figures: Footnotes.MissingFigures, in tongue: Tongue) -> String {
        let english = tongue == .english
        let withoutRows =
            figures.addsUp
            ? (english ? "no rows to add up" : "tidak ada baris untuk dijumlahkan")
            : (english ? "no rows to go by" : "tidak ada barisnya")
        let notKnown = english ? "not known of any of its rows" : "tidak diketahui pada satu baris pun"
        func counted(_ words: String, count: Int) -> String? {
            if count == 0 { return nil }
            if figures.of == 1 { return words }
            let number = NumberFormat.whole(Int64(count), in: tongue),
                all = NumberFormat.whole(Int64(figures.of), in: tongue)
            return english ? "\(words), in \(number) of \(all)" : "\(words), pada \(number) dari \(all)"
        }
        let parts = [counted(withoutRows, count: figures.withoutRows), counted(notKnown, count: figures.notKnown)]
            .compactMap { $0 }
        return "\(figures.names[tongue]): \(parts.joined(separator: "; "))"
    }

    private static func supposed(_ note: Footnotes.Supposed, in tongue: Tongue) -> String {
        let rows = NumberFormat.whole(Int64(note.rows), in: tongue)
        var parts = [
            tongue == .english
                ? "supposed for \(rows) rows of \(note.table.english)"
                : "diandaikan pada \(rows) baris \(note.table.indonesian)"
        ]
        for each in note.unknown {
            let count = NumberFormat.whole(Int64(each.count), in: tongue)
            parts.append(
                tongue == .english
                    ? "for \(count) of them there is no \(each.attribute.english)"
                    : "\(count) di antaranya tanpa \(each.attribute.indonesian)")
        }
        return parts.joined(separator: "; ")
    }

    /// `supply_rule = art344: DPT and 2 %`.
    private static func parameter(_ parameter: Footnotes.Parameter, in tongue: Tongue) -> String {
        "\(parameter.names[tongue]) = \(parameter.value[tongue])" + (parameter.doc.map { ": \($0[tongue])" } ?? "")
    }

    static func unique(_ texts: [Bilingual]) -> [Bilingual] {
        var seen: Set<Bilingual> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
