import Foundation
import SiapFiles
import SiapText
import Testing

@testable import SiapSession

/// A report is protected as its data are when they are taken, wherever the setting stands.
@Suite struct ReportProtectionTests {
    /// What a report saves under `set suppress 5`, or why it does not.
    private func saving(_ text: String) -> [MessageID] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("siap-report-\(UUID().uuidString)")
            .path
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let conversation = Conversation(files: FileAccess(base: folder))
        conversation.run(text)
        conversation.run("set suppress 5; save report to \"s.md\"")
        return conversation.problems.map(\.id)
    }

    @Test func aReportThatProtectsItselfIsSaved() {
        #expect(saving("report \"R\" { set suppress 5\ncount wbp by kind }").isEmpty)
        #expect(saving("report \"R\" { say \"An introduction\"\nset suppress 5\ncount wbp by kind }").isEmpty)
        #expect(saving("report \"R\" { count wbp by kind\nset suppress 5 }") == [.reportEarlier])
        #expect(saving("report \"R\" { say \"{(count wbp where kind = child)}\"\nset suppress 5 }") == [.reportEarlier])
        #expect(
            saving("let $c = 0 + (count wbp where kind = child); report \"R\" { say \"{$c}\"\nset suppress 5 }") == [
                .reportEarlier
            ])
        #expect(saving("count wbp where kind = child; report \"R\" { why\nset suppress 5 }") == [.reportEarlier])
    }
}
