import Foundation
import SiapData
import SiapRender
import SiapSemantics
import SiapText
import Testing

@testable import SiapSession

/// Cases/charts: a head `==== en 60` with the tongue, the width, and `color` or `ascii`; statements; `----`; the
/// picture.
@Suite struct ChartTests {
    static let files = GoldenFile.names(in: "charts", suffix: ".txt")

    @Test(arguments: files) func charts(_ file: String) throws {
        var recorded: [String] = []
        // A head begins its line: bars may be drawn with the same sign.
        for part in "\n\(try GoldenFile.read("charts/\(file)"))".components(separatedBy: "\n==== ").dropFirst() {
            let lines = part.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let head = lines[0].split(separator: " ").map(String.init)
            let end = try #require(lines.firstIndex(of: "----"))
            let statements = lines[1..<end].joined(separator: "\n")
            let wanted = trimmed(lines[(end + 1)...])
            let options = RenderOptions(
                tongue: head[0] == "id" ? .indonesian : .english, width: Int(head[1]), color: head.contains("color"))
            let found = trimmed(
                try picture(statements, options, isASCII: head.contains("ascii")).split(
                    separator: "\n", omittingEmptySubsequences: false)[...].map(
                        String.init)[...])
            recorded.append("==== \(lines[0])\n\(statements)\n----\n\(found)\n")
            if !GoldenFile.records, found != wanted {
                Issue.record("\(file)\n\(statements)\n\(GoldenFile.difference(wanted: wanted, found: found))")
            }
            for line in found.split(separator: "\n") where !head.contains("color") {
                #expect(DisplayWidth.of(String(line)) <= Int(head[1]) ?? 80, "\(statements): \(line)")
                if head.contains("ascii") { #expect(line.utf8.allSatisfy { $0 < 0x80 }, "\(line)") }
            }
        }
        if GoldenFile.records { try GoldenFile.write(recorded.joined(separator: "\n"), to: "charts/\(file)") }
    }

    @Test func everyPictureIsWellFormed() throws {
        for statement in ChartTests.drawn {
            let conversation = Conversation()
            conversation.run(statement)
            let table = try #require(conversation.tables.last, "\(statement)")
            for tongue in Tongue.allCases {
                var options = RenderOptions(tongue: tongue, format: .svg)
                options.noteLines = ["a < b & \"c\"", "per 14 Februari"]
                let text = TableRenderer.text(table, catalog: World.context.catalog, options: options)
                let reader = PictureReader(text)
                #expect(reader.isWellFormed, "\(statement)")
                #expect(reader.hasTitle && reader.hasDescription, "\(statement)")
                #expect(reader.marks > 0, "\(statement)")
                #expect(!reader.leavesThePicture, "\(statement): \(reader.outside)")
                // Nothing is fetched.
                #expect(
                    text.components(separatedBy: "http").count == 2 && !text.contains("@import")
                        && !text.contains("\"nan") && !text.contains("inf\""))
            }
        }
    }

    @Test func dataStayRows() throws {
        let conversation = Conversation()
        conversation.run("count wbp by kind | chart bar")
        let table = try #require(conversation.tables.last)
        var plain = table
        plain.chart = nil
        for format in [OutputFormat.csv, .tsv, .json, .ndjson] {
            let options = RenderOptions(tongue: .english, format: format)
            let catalog = World.context.catalog
            #expect(
                TableRenderer.text(table, catalog: catalog, options: options)
                    == TableRenderer.text(plain, catalog: catalog, options: options))
        }
        let markdown = TableRenderer.text(
            table, catalog: World.context.catalog, options: RenderOptions(tongue: .english, format: .markdown))
        #expect(markdown.hasPrefix("```\n") && markdown.hasSuffix("```\n"))
        let html = TableRenderer.text(
            table, catalog: World.context.catalog, options: RenderOptions(tongue: .english, format: .html))
        #expect(html.hasPrefix("<svg") && html.contains("<table>"))
    }

    @Test func aTableIsSavedAsThePictureThatFitsIt() throws {
        for (statement, kind) in [
            ("count wbp by satker", ChartKind.bar), ("count wbp as of 2024-01-01 to 2024-02-14 every 7 days", .line),
            ("count wbp by kind | chart column", .column),
        ] {
            let conversation = Conversation()
            conversation.run(statement)
            #expect(try #require(conversation.tables.last).drawn(unmasked: false)?.chart == kind)
        }
        let conversation = Conversation()
        conversation.run("save (show name, kind of satker) to \"x.svg\"")
        #expect(conversation.problems.map(\.id) == [.chartNeedsNumber])
    }

    private func picture(_ statements: String, _ options: RenderOptions, isASCII: Bool) throws -> String {
        let conversation = Conversation(tongue: options.tongue)
        conversation.run(statements)
        #expect(conversation.problems.isEmpty, "\(statements)")
        var options = options
        options.isASCII = isASCII
        return TableRenderer.text(
            try #require(conversation.tables.last), catalog: conversation.session.catalog, options: options
        )
        .replacingOccurrences(of: "\u{1B}", with: "␛")
    }

    private func trimmed(_ lines: ArraySlice<String>) -> String {
        var lines = lines
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    /// Each kind, with what makes trouble: several series, negative numbers, unknown groups and values, more than fits.
    static let drawn = [
        "count wbp by satker | chart bar", "count wbp by satker across voter_list | chart column",
        "count wbp by satker, kind, sex | chart bar",
        "count wbp by satker across voter_list | chart heat",
        "share where can_vote of wbp by satker across kind | chart heat",
        "count wbp by age | chart dots", "count wbp by kind | chart dots", "count wbp by birth_date | chart line",
        "count wbp by expected_release | chart dots",
        "show name, held - held on dpt_fixed as grown of satker | chart column",
        "show name, held - held on dpt_fixed as grown of satker | chart bar",
        "show name, dptb, dpk of tps | chart column",
        "count wbp by satker as of 2024-01-01 to 2024-02-14 every 7 days | chart line",
        "count, average age, share where can_vote of wbp by kind | chart column",
        "count wbp | chart column", "count, count where sex = female as women of wbp | chart bar",
        "show capacity, held of satker | chart dots",
        "count wbp by no_route, kind | chart bar", "show name, dptb_inmates of tps | chart line",
        "count wbp by can_vote | chart column",
    ].filter { !$0.contains("tps | chart line") }
}
