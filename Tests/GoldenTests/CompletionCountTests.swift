import SiapData
import SiapSemantics
import SiapText
import Testing

@testable import SiapCompletion
@testable import SiapSession

/// Values are proposed with the number of rows that have them: that which the question itself would answer.
@Suite struct CompletionCountTests {
    private static func session() -> Session {
        let session = Session(tongue: .english, today: World.today)
        session.load(World.pack)
        // On a busy machine, too.
        session.limits.timeForCounts = .seconds(60)
        return session
    }

    private static func described(_ text: String, in session: Session) -> [String: String] {
        let found = session.countedCompletions(for: text, cursor: text.utf8.count)
        return Dictionary(found.candidates.map { ($0.text, $0.description) }, uniquingKeysWith: { first, _ in first })
    }

    @Test(arguments: [
        ("count wbp where kind = ", "detainee", "1,493"), ("hitung wbp yang jenis = ", "tahanan", "1.493"),
        ("count wbp where province = N", "NTT", "3,229"), ("hitung tps di B", "Babel", "11"),
        ("count wbp where satker = \"Lapas Kelas IIA K", "\"Lapas Kelas IIA Kupang\"", "654"),
    ]) func aCandidateTellsItsCount(_ text: String, _ candidate: String, _ count: String) {
        let session = CompletionCountTests.session()
        let found = CompletionCountTests.described(text, in: session)
        #expect(found[candidate]?.split(separator: " ").first.map(String.init) == count, "\(found)")
    }

    @Test func placesWhereNobodyIsComeLast() {
        let session = CompletionCountTests.session()
        let text = "hitung wbp di "
        let order = session.countedCompletions(for: text, cursor: text.utf8.count).candidates.map(\.text)
        #expect(order.firstIndex(of: "NTT")! < order.firstIndex(of: "NTB")!)
        // Of more than a screen those that most people are in come first, however far down their table.
        #expect(order.first == "NTT" && order[1] == "Babel")
        #expect(
            Set(order).isSuperset(of: session.completions(for: text, cursor: text.utf8.count).candidates.map(\.text)))
    }

    @Test func valuesThatOccurAreFoundInALongTable() {
        let session = CompletionCountTests.session()
        let text = "count wbp where ktp_regency = "
        let found = session.countedCompletions(for: text, cursor: text.utf8.count).candidates.filter { $0.kind == .row }
        #expect(found.count == 514)
        let counts = found.map { $0.count ?? 0 }
        #expect(counts == counts.sorted(by: >) && counts[0] > 0 && counts.last == 0)
        // All who are held, but for those whose address is not known.
        #expect(counts.reduce(0, +) == 5_797)
    }

    /// A name that two places have would be asked back: each is proposed under the one that is its own.
    @Test(arguments: ["count wbp where ktp_regency = Kup", "count wbp in Kup", "count wbp where ktp_regency = \"Kup"])
    func aSharedNameIsNotProposed(_ text: String) {
        let session = CompletionCountTests.session()
        let found = session.countedCompletions(for: text, cursor: text.utf8.count).candidates.map(\.text)
        #expect(Set(found).isSuperset(of: ["\"Kota Kupang\"", "\"Kabupaten Kupang\""]), "\(found)")
        #expect(Set(found).isDisjoint(with: ["Kupang", "\"Kupang\""]), "\(found)")
    }

    @Test func whatIsHiddenInAnswersIsNotToldHere() {
        let session = CompletionCountTests.session()
        session.run(SourceText("set suppress 5"))
        #expect(
            CompletionCountTests.described("count wbp where kind = ", in: session)["detainee"]?.contains("1,493")
                == false)
        #expect(
            CompletionCountTests.described("count wbp where nik = ", in: session).values.allSatisfy {
                !$0.contains("1,")
            })
    }

    /// Neither where they are compared nor where a row is named by them.
    @Test func privateValuesAreNeverProposed() {
        let session = CompletionCountTests.session()
        session.run(SourceText("set unmasked on"))
        for table in session.context.catalog.tables {
            let name = table.schema.names.english
            for (index, attribute) in table.schema.attributes.placed where attribute.isPrivate {
                let values = Set(
                    (0..<table.rowCount).compactMap {
                        if case .text(let text) = table.columns[index].value(at: $0) { text } else { nil }
                    })
                for place in [
                    "show \(name) where \(attribute.names.english) = ", "show \(name) where id = \(name) ",
                    "why \(name) ",
                ] {
                    for begun in ["", "\"", "\"S", "\"5"] {
                        let text = place + begun
                        let found = session.countedCompletions(for: text, cursor: text.utf8.count).candidates
                        #expect(!found.contains { values.contains($0.text.replacing("\"", with: "")) }, "\(text)")
                        #expect(
                            !found.contains { candidate in
                                values.contains { $0.count > 4 && candidate.description.contains($0) }
                            }, "\(text)")
                    }
                }
            }
        }
    }

    /// A question is asked once, and again when the data have changed; the last answer stays what it was.
    @Test func countsAreKeptUntilTheDataChange() {
        let session = CompletionCountTests.session()
        session.run(SourceText("count satker"))
        let last = session.context.last?.rowCount
        _ = CompletionCountTests.described("count wbp where kind = ", in: session)
        #expect(session.valueCounts.count == 1 && session.context.last?.rowCount == last)
        session.run(SourceText("define adult_here/dewasa_di_sini of wbp = age >= 20"))
        #expect(session.valueCounts.isEmpty)
    }
}
