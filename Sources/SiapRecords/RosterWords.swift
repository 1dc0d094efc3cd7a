package import SiapData
package import SiapEngine
import SiapRender
package import SiapText
package import SiapWorkspace

/// What is said about a day's roster.
package enum RosterWords {
    /// Against what it was held, who was known again and how, and what was left as it is.
    package static func comparison(
        _ changes: RosterChanges, of schema: TableSchema, file: String, since: Day?, rows: Int
    ) -> [Bilingual] {
        var lines = [known(changes, of: schema, file: file, since: since, rows: rows)]
        if changes.isEmpty {
            lines.append(Bilingual(english: "nothing has changed", indonesian: "tidak ada yang berubah"))
        }
        if changes.otherKeys > 0 {
            lines.append(
                Bilingual(
                    english: "another key in the file, their own kept: \(changes.otherKeys)",
                    indonesian: "kuncinya lain dalam berkas, tetap memakai yang lama: \(changes.otherKeys)"))
        }
        let renamed = changes.newRows.count { $0.key != $0.rosterKey }
        if renamed > 0 {
            lines.append(
                Bilingual(
                    english: "new, under a key that another row has; given one of their own: \(renamed)",
                    indonesian: "baru, dengan kunci milik baris lain; diberi kunci sendiri: \(renamed)"))
        }
        if !changes.reopened.isEmpty {
            lines.append(
                Bilingual(
                    english: "taken to have left by an earlier file, and here after all: \(changes.reopened.count)",
                    indonesian:
                        "dianggap keluar menurut berkas sebelumnya, ternyata ada di sini: \(changes.reopened.count)"))
        }
        if !changes.blanks.isEmpty {
            let list = changes.blanks.sorted { $0.key < $1.key }
            func text(_ tongue: Tongue) -> String {
                list.map { "\(schema[$0.key].names[tongue]) \($0.value)" }.joined(separator: ", ")
            }
            lines.append(
                Bilingual(
                    english: "empty in the file, kept as they were: \(text(.english))",
                    indonesian: "kosong dalam berkas, dibiarkan: \(text(.indonesian))"))
        }
        if !changes.tellsCoverage { lines.append(noCoverage(schema)) }
        if changes.unexplained > 0 {
            lines.append(
                Bilingual(
                    english: """
                        missing from the file, and no declared event says how they left; they stay: \
                        \(changes.unexplained)
                        """,
                    indonesian: """
                        tidak ada dalam berkas, dan tidak ada peristiwa untuk kepergiannya; tetap dihitung: \
                        \(changes.unexplained)
                        """
                ))
        }
        if !changes.notCompared.isEmpty {
            func text(_ tongue: Tongue) -> String {
                changes.notCompared.map { schema[$0].names[tongue] }.joined(separator: ", ")
            }
            lines.append(
                Bilingual(
                    english: "not compared: \(text(.english))", indonesian: "tidak dibandingkan: \(text(.indonesian))"))
        }
        return lines
    }

    private static func known(_ changes: RosterChanges, of schema: TableSchema, file: String, since: Day?, rows: Int)
        -> Bilingual
    {
        func ways(_ tongue: Tongue) -> String {
            var ways = zip(schema.identities, changes.known).filter { $0.1 > 0 }.map { attributes, count in
                "\(count) \(tongue == .english ? "by" : "lewat") "
                    + attributes.map { schema[$0].names[tongue] }.joined(separator: "+")
            }
            if changes.knownByKey > 0 {
                ways.append(
                    tongue == .english ? "\(changes.knownByKey) by key alone" : "\(changes.knownByKey) lewat kunci saja"
                )
            }
            return ways.isEmpty ? "" : " (\(ways.joined(separator: ", ")))"
        }
        let known = changes.known.reduce(0, +) + changes.knownByKey
        func day(_ tongue: Tongue) -> String { since.map { DateWords.words($0, in: tongue) } ?? "…" }
        return Bilingual(
            english: """
                \(file) beside the data of \(day(.english)): \(RecordWords.counted(rows, one: "row", many: "rows")), \
                \(known) known again\(ways(.english)), \(changes.newRows.count) new
                """,
            indonesian: """
                \(file) terhadap data \(day(.indonesian)): \(rows) baris, \(known) dikenali\(ways(.indonesian)), \
                \(changes.newRows.count) baru
                """
        )
    }

    private static func noCoverage(_ schema: TableSchema) -> Bilingual {
        let upward = schema.attributes.first { $0.link == .partOf }?.names ?? Bilingual("")
        return Bilingual(
            english: "the file has no column \(upward.english), so nobody is taken to have left",
            indonesian: "berkasnya tidak memiliki kolom \(upward.indonesian), jadi tidak ada yang dianggap sudah keluar"
        )
    }

    package static func correction(_ attribute: Bilingual) -> Bilingual {
        Bilingual(english: "correction of \(attribute.english)", indonesian: "koreksi \(attribute.indonesian)")
    }

    package static func more(_ count: Int) -> Bilingual {
        Bilingual(english: "… and \(count) more", indonesian: "… dan \(count) lagi")
    }

    package static func question(_ changes: RosterChanges) -> Bilingual {
        let what = amount(events: changes.events.count, corrections: changes.reopened.count + changes.corrections.count)
        return Bilingual(english: "Take in \(what.english)?", indonesian: "Masukkan \(what.indonesian)?")
    }

    /// `4 events and 1 correction`.
    package static func amount(events: Int, corrections: Int) -> Bilingual {
        var english: [String] = [], indonesian: [String] = []
        if events > 0 || corrections == 0 {
            english.append(RecordWords.counted(events, one: "event", many: "events"))
            indonesian.append("\(events) peristiwa")
        }
        if corrections > 0 {
            english.append(RecordWords.counted(corrections, one: "correction", many: "corrections"))
            indonesian.append("\(corrections) koreksi")
        }
        return Bilingual(english: english.joined(separator: " and "), indonesian: indonesian.joined(separator: " dan "))
    }

    package static let declined = Bilingual(english: "nothing was taken in", indonesian: "tidak ada yang dimasukkan")

    package static func taken(_ batch: Batch, inMemory: Bool, file: String?) -> Bilingual {
        let what = RecordWords.amount(batch)
        let day = batch.asOf.flatMap { Day(iso: $0) }
        func reach(_ tongue: Tongue) -> String { day.map { DateWords.words($0, in: tongue) } ?? "" }
        let english = "\(what.english) taken in; the data reach to \(reach(.english))"
        let indonesian = "\(what.indonesian) masuk; datanya sampai \(reach(.indonesian))"
        if inMemory {
            return Bilingual(
                english: english + " (in memory only: `open \"work.siap\"` before loading keeps them)",
                indonesian: indonesian + " (hanya dalam memori: `buka \"kerja.siap\"` sebelum memuat menyimpannya)")
        }
        return Bilingual(
            english: english + " (no. \(batch.number) of \(file ?? ""))",
            indonesian: indonesian + " (no. \(batch.number) di \(file ?? ""))")
    }
}

extension RosterChanges {
    package var isEmpty: Bool { newRows.isEmpty && reopened.isEmpty && events.isEmpty && corrections.isEmpty }
}
