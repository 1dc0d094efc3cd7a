import Foundation
import SiapText
import TestSupport
import Testing

@testable import SiapSession

/// Cases/reports: scripts whose report is saved in both forms, compared as a whole; and what must hold of any page.
@Suite struct ReportTests {
    static let scripts = GoldenFile.names(in: "reports", suffix: ".dsl")

    /// The text of the last report of a script, as it is written to a file of that ending.
    private static func saved(_ script: String, as ending: String, _ conversation: Conversation = Conversation()) throws
        -> String
    {
        let file = "report-\(UUID().uuidString).\(ending)"
        let path = TestFiles.folder + "/" + file
        defer { try? FileManager.default.removeItem(atPath: path) }
        conversation.run(script + "\nsave report to \"\(file)\"")
        return try String(contentsOfFile: path, encoding: .utf8)
    }

    @Test(arguments: scripts) func reports(_ name: String) throws {
        let script = try GoldenFile.read("reports/\(name)")
        for ending in ["md", "html"] {
            var text = try ReportTests.saved(script, as: ending)
            if ending == "html" { text = MarkupReader.body(of: text) }
            let golden = "reports/" + name.replacing(".dsl", with: "." + ending)
            if GoldenFile.records { try GoldenFile.write(text, to: golden) }
            let wanted = try GoldenFile.read(golden)
            if text != wanted { Issue.record("\(golden)\n\(GoldenFile.difference(wanted: wanted, found: text))") }
        }
    }

    @Test(arguments: scripts) func pagesAreWhole(_ name: String) throws {
        let page = try ReportTests.saved(try GoldenFile.read("reports/\(name)"), as: "html")
        let markup = try MarkupReader(page)
        // Nothing is loaded from anywhere; links lead to places in the page.
        #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("url(//"))
        #expect(
            !markup.elements.contains {
                $0.name == "link" || $0.name == "img" || $0.name == "iframe" || $0.attributes["src"] != nil
            })
        let names = markup.elements.compactMap { $0.attributes["id"] }
        #expect(Set(names).count == names.count, "\(names)")
        for link in markup.elements where link.name == "a" {
            #expect(names.contains(String(link.attributes["href"]?.dropFirst() ?? "")))
        }
        for element in markup.elements {
            for name in (element.attributes["aria-labelledby"] ?? "").split(separator: " ") {
                #expect(names.contains(String(name)))
            }
        }
        #expect(["id", "en"].contains(markup.elements.first { $0.name == "html" }?.attributes["lang"]))
        #expect(markup.elements.count { $0.name == "h1" } == 1)
        let tables = markup.elements.filter { $0.name == "table" }
        #expect(!tables.isEmpty)
        for table in tables {
            #expect(table.inner.count { $0 == "caption" } == 1)
            #expect(table.inner.contains("th"))
        }
        #expect(
            markup.elements.filter { $0.name == "th" }.allSatisfy { ["col", "row"].contains($0.attributes["scope"]) })
        #expect(
            markup.elements.filter { $0.name == "svg" }.allSatisfy {
                $0.attributes["role"] == "img" && $0.inner.contains("title") && $0.inner.contains("desc")
            }
        )
    }

    @Test func textsAreEscaped() throws {
        let evil = "<script>alert(1)</script> & \\\"'{{title}} {{{{x}}}}"
        let script = """
            load table odd from "odd.csv"
            report "\(evil)" { say "\(evil)"; say "- \(evil)"; show name, count of odd; \
            report "\(evil)" { count odd by name | chart bar } }
            """
        try "name,count\n<i>a</i> & \"\"b\"\" |c|,3\n</table><script>,4\n".write(
            toFile: TestFiles.folder + "/odd.csv", atomically: true, encoding: .utf8)
        let page = try ReportTests.saved(script, as: "html")
        _ = try MarkupReader(page)
        #expect(page.components(separatedBy: "<script").count == 2, "only the page's own")
        #expect(!page.contains("<i>") && page.contains("&lt;i&gt;a&lt;/i&gt;"))
        let text = try ReportTests.saved(script, as: "md")
        // Within a fence nothing is markup.
        let outside = text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
            .joined()
        #expect(!outside.contains("<script") && !outside.contains("<i>"))
    }

    @Test(arguments: ["html", "md"]) func whatIsPrivateStaysMasked(_ ending: String) throws {
        let name = try #require(World.csv("wbp.csv").first { $0["id"] == "W-00017" })
        let script = """
            report "r" {
                show id, name, nik of wbp where id = "W-00017"
                for each $p in wbp where id = "W-00017" { say "{$p.name}"; show id of wbp where id = "W-00017" }
                explain show id of wbp where name = "\(name["name"] ?? "")"
                show id, nik = "\(name["nik"] ?? "")" of wbp where id = "W-00017"
                expect count wbp where nik = "\(name["nik"] ?? "")" gives 1
                show id of wbp where nik = "\(name["nik"] ?? "")"
            }
            """
        let text = try ReportTests.saved(script, as: ending)
        #expect(text.contains("•••"))
        for hidden in [name["name"], name["nik"]].compactMap({ $0 }) where !hidden.isEmpty {
            #expect(!text.contains(hidden))
        }
    }

    @Test func smallCountsStayHidden() throws {
        let page = try ReportTests.saved(try GoldenFile.read("reports/terbit.dsl"), as: "md")
        #expect(page.contains("·"))
        // Every figure that stands in the table is of nobody or of five at least.
        let cells = page.split(separator: "\n").filter { $0.hasPrefix("| L") || $0.hasPrefix("| R") }.flatMap {
            $0.split(separator: "|").dropFirst()
        }
        for cell in cells {
            if let number = Int(cell.trimmingCharacters(in: .whitespaces)) { #expect(number == 0 || number >= 5) }
        }
    }

    /// Also where the figure came from a variable, and the names were shown before.
    @Test(arguments: [
        ("let $n = count wbp where province = NTT and voter_list = DPK and kind = child", "{$n}", "set suppress 5"),
        ("for each $p in wbp where id = \"W-00017\" { let $n = $p.name }\nset unmasked on", "{$n}", "set unmasked off"),
    ])
    func whatIsToBeHiddenLaterIsNotSaved(_ before: String, _ said: String, _ setting: String) {
        let conversation = Conversation()
        conversation.run("\(before)\nreport \"r\" { say \"\(said)\" }\n\(setting)\nsave report to \"never.html\"")
        #expect(conversation.problems.last?.id == .reportEarlier, "\(conversation.transcript)")
    }

    @Test func anEarlierFileStaysWhenSavingFails() throws {
        let folder = TestFiles.folder + "/kept-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try "old".write(toFile: folder + "/r.html", atomically: true, encoding: .utf8)
        let conversation = Conversation()
        conversation.run("report \"r\" { count wbp where nothing_like = 3 }\nsave report to \"\(folder)/r.html\"")
        conversation.run("save report to \"\(folder)/r.html\"")
        #expect(conversation.problems.map(\.id).contains(.reportStopped))
        #expect(try String(contentsOfFile: folder + "/r.html", encoding: .utf8) == "old")
        conversation.run("report \"r\" { count satker }\nsave report to \"\(folder)/r.html\"")
        #expect(try String(contentsOfFile: folder + "/r.html", encoding: .utf8).contains("</html>"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["r.html"], "no file is left beside it")
    }
}
