import Foundation
import SiapData
import SiapSemantics
import SiapText
import Testing

@testable import SiapSession

/// examples/data/README.md names every column that `load tps` and `load wbp` accept, in both tongues and in the order
/// of the pack.
@Suite struct DataPageTests {
    private static let page: String = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return (try? String(contentsOf: root.appendingPathComponent("examples/data/README.md"), encoding: .utf8)) ?? ""
    }()

    @Test(arguments: ["tps", "wbp"]) func namesEveryColumn(_ table: String) throws {
        let section = DataPageTests.page.components(separatedBy: "\n## ").first { $0.hasPrefix("\(table)\n") }
        let lines = try #require(section).components(separatedBy: "\n").drop { !$0.hasPrefix("| Column") }.prefix {
            $0.hasPrefix("|")
        }
        let named = lines.filter { $0.hasPrefix("| `") }.map { line in
            let names = line.components(separatedBy: " | ")[0]
            return names.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        }
        let id = try #require(World.context.catalog.table(named: table))
        let declared = World.context.catalog[id].schema.attributes.map { attribute in
            attribute.names.isSame ? [attribute.names.english] : [attribute.names.english, attribute.names.indonesian]
        }
        #expect(named == declared)
    }
}
