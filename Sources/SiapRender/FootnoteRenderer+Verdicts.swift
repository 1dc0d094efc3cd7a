import SiapData
import SiapText

extension FootnoteRenderer {
    /// The one sentence in which a verification ends: what the claims came to, then the promises. Nil where nothing was
    /// verified.
    static func verdicts(_ counts: [Footnotes.Verdict: Int], in tongue: Tongue) -> String? {
        if counts.isEmpty { return nil }
        let promises: [Footnotes.Verdict] = [.kept, .notShown, .notDue]
        let claimed = Footnotes.Verdict.allCases.filter { !promises.contains($0) }
        // That none agrees, none is contradicted, none is kept is said, too.
        let parts = [
            part(
                claimed, always: [.agrees, .contradicted],
                of: Bilingual(english: "compared", indonesian: "yang dibandingkan"), counts: counts, in: tongue),
            part(
                promises, always: [.kept], of: Bilingual(english: "promises", indonesian: "janji"), counts: counts,
                in: tongue),
        ]
        return parts.compactMap { $0 }.joined(separator: "; ")
    }

    /// `of 4 compared 1 agrees, 3 are contradicted`.
    private static func part(
        _ verdicts: [Footnotes.Verdict], always: [Footnotes.Verdict], of kind: Bilingual,
        counts: [Footnotes.Verdict: Int], in tongue: Tongue
    ) -> String? {
        let all = verdicts.reduce(0) { $0 + (counts[$1] ?? 0) }
        if all == 0 { return nil }
        let told = verdicts.filter { counts[$0] != nil || always.contains($0) }.map { verdict in
            let count = counts[verdict] ?? 0
            return NumberFormat.whole(Int64(count), in: tongue) + " " + words(verdict, isOne: count == 1)[tongue]
        }
        let total = NumberFormat.whole(Int64(all), in: tongue)
        return (tongue == .english ? "of \(total) \(kind.english) " : "dari \(total) \(kind.indonesian) ")
            + told.joined(separator: ", ")
    }

    private static func words(_ verdict: Footnotes.Verdict, isOne: Bool) -> Bilingual {
        let verb = isOne ? "is" : "are"
        switch verdict {
        case .agrees: return Bilingual(english: isOne ? "agrees" : "agree", indonesian: "sesuai")
        case .contradicted: return Bilingual(english: "\(verb) contradicted", indonesian: "tidak sesuai")
        case .refused:
            return Bilingual(
                english: "\(verb) refused a verdict because the data are made up, or were made to fit that very figure",
                indonesian: "tanpa penilaian karena datanya rekaan, atau disesuaikan dengan angka itu sendiri")
        case .cannotTell: return Bilingual(english: "cannot be told", indonesian: "tidak dapat dijawab")
        case .noFigure:
            return Bilingual(
                english: isOne ? "states no figure" : "state no figure", indonesian: "tidak menyebut angka")
        case .kept: return Bilingual(english: "\(verb) kept", indonesian: "ditepati")
        case .notShown:
            return Bilingual(
                english: "\(verb) not shown to be kept by anything in the data",
                indonesian: "tidak tampak ditepati dalam data")
        case .notDue: return Bilingual(english: "\(verb) not due yet", indonesian: "belum jatuh tempo")
        }
    }
}
