import SiapData
import SiapRender
import SiapText
import Testing

@testable import SiapSession

/// A check of few rows, wherever they stand in their table, is shown in every format: a row's number is one of its
/// table, not of what is shown.
@Suite struct CheckedRowTests {
    private static let formats: [OutputFormat] = [.table, .csv, .tsv, .json, .ndjson, .markdown, .html]

    @Test(arguments: [
        "check wbp where kind = child", "check staff \"P-0300\"", "periksa pegawai \"P-0300\"",
        "check ever wbp where kind = child",
    ]) func named(_ question: String) throws {
        let conversation = Conversation()
        conversation.run(question)
        #expect(conversation.problems.isEmpty)
        try CheckedRowTests.show(#require(conversation.tables.last), conversation)
    }

    /// The last row of every table that rules are about.
    @Test func theLastRowOfEveryTable() throws {
        let conversation = Conversation()
        var checked = 0
        for table in conversation.session.catalog.tables where table.rowCount > 0 && table.schema.keyAttribute != nil {
            conversation.forget()
            conversation.run("check ever \(table.schema.names.english) \"\(table.key(of: table.rowCount - 1))\"")
            if conversation.problems.map(\.id) == [.noRules] { continue }
            if !conversation.problems.isEmpty {
                conversation.run("check \(table.schema.names.english) \"\(table.key(of: table.rowCount - 1))\"")
            }
            guard let result = conversation.tables.last else { continue }
            try CheckedRowTests.show(result, conversation)
            checked += 1
        }
        #expect(checked >= 4)
    }

    private static func show(_ result: ResultTable, _ conversation: Conversation) throws {
        for format in formats {
            for tongue in Tongue.allCases {
                let options = RenderOptions(tongue: tongue, format: format, unmasked: false)
                #expect(!TableRenderer.text(result, catalog: conversation.session.catalog, options: options).isEmpty)
            }
        }
    }
}
