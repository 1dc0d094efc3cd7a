import SiapData
import SiapEngine
import SiapSemantics
import SiapText
import SiapWords

/// Where the rows come from.
extension AnswerTraceText {
    func sources() -> [String] {
        let catalog = session.catalog
        var lines: [String] = []
        let own = trace.table
        if let own { lines += line(source(own)) }
        let others = answer.query.tables.sorted().filter { $0 != own && catalog[$0].rowCount > 0 }
        if !others.isEmpty {
            let names = others.map { table -> String in
                let name = wording.spaced(catalog[table].schema.names)
                return catalog[table].origins.isEmpty
                    ? name : "\(name) (\(catalog[table].origins.joined(separator: ", ")))"
            }
            lines += line(spoken(english: "Also read: ", indonesian: "Dibaca juga: ") + names.joined(separator: ", "))
        }
        return lines
            + WhyNotes.synthetic(
                answer.query.tables, attributes: answer.query.syntheticAttributes, of: catalog, in: tongue
            ).flatMap {
                line($0)
            }
    }

    /// The file, and how many events were folded up to the date.
    private func source(_ table: TableID) -> String {
        let data = session.catalog[table]
        let name = wording.spaced(data.schema.names)
        var text = spoken(english: "Rows of \(name): ", indonesian: "Asal \(name): ")
        text +=
            data.origins.first.map {
                spoken(
                    english: "\($0), \(number(data.rowCount)) rows", indonesian: "\($0), \(number(data.rowCount)) baris"
                )
            }
            ?? spoken(english: "\(number(data.rowCount)) rows", indonesian: "\(number(data.rowCount)) baris")
        guard !data.events.isEmpty, let last = trace.views.map(\.viewpoint.day).max() else { return text }
        let folded = data.events.count { $0.day <= last }
        let files = data.origins.dropFirst().joined(separator: ", ")
        let from = files.isEmpty ? "" : spoken(english: " from \(files)", indonesian: " dari \(files)")
        text += spoken(
            english:
                ", with \(number(folded)) of \(number(data.events.count)) events\(from) up to \(wording.words(last))",
            indonesian: """
                , dengan \(number(folded)) dari \(number(data.events.count)) peristiwa\(from) sampai \
                \(wording.words(last))
                """)
        return text
    }
}
