import Foundation
import SiapText
import Testing

@testable import SiapSession

/// Cases/reports: scripts whose report is saved in both forms, compared as a whole; and what must hold of any page.
@Suite struct ReportTests {
    static let scripts = GoldenFile.names(in: "reports", suffix: ".dsl")

    /// The text of the last report of a script, as it is written to a file of that ending.
    private static func saved(_ script: String, as ending: String, _ conversation: Conversation = Conversation()) throws -> String {
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
            if ending == "html" { text = Markup.body(of: text) }
            let golden = "reports/" + name.replacing(".dsl", with: "." + ending)
            if GoldenFile.records { try GoldenFile.write(text, to: golden) }
            let wanted = try GoldenFile.read(golden)
            if text != wanted { Issue.record("\(golden)\n\(GoldenFile.difference(wanted: wanted, found: text))") }
        }
    }

    @Test(arguments: scripts) func pagesAreWhole(_ name: String) throws {
        let page = try ReportTests.saved(try GoldenFile.read("reports/\(name)"), as: "html")
        let markup = try Markup(page)
        // Nothing is loaded from anywhere; links lead to places in the page.
        #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("url(//"))
        #expect(!markup.elements.contains { $0.name == "link" || $0.name == "img" || $0.name == "iframe" || $0.attributes["src"] != nil })
        let names = markup.elements.compactMap { $0.attributes["id"] }
        #expect(Set(names).count == names.count, "\(names)")
        for link in markup.elements where link.name == "a" { #expect(names.contains(String(link.attributes["href"]?.dropFirst() ?? ""))) }
        for element in markup.elements {
            for name in (element.attributes["aria-labelledby"] ?? "").split(separator: " ") { #expect(names.contains(String(name))) }
        }
        #expect(["id", "en"].contains(markup.elements.first { $0.name == "html" }?.attributes["lang"]))
        #expect(markup.elements.count { $0.name == "h1" } == 1)
        let tables = markup.elements.filter { $0.name == "table" }
        #expect(!tables.isEmpty)
        for table in tables {
            #expect(table.inner.count { $0 == "caption" } == 1)
            #expect(table.inner.contains("th"))
        }
        #expect(markup.elements.filter { $0.name == "th" }.allSatisfy { ["col", "row"].contains($0.attributes["scope"]) })
        #expect(
            markup.elements.filter { $0.name == "svg" }.allSatisfy { $0.attributes["role"] == "img" && $0.inner.contains("title") && $0.inner.contains("desc") }
        )
    }

    @Test func textsAreEscaped() throws {
        let evil = "<script>alert(1)</script> & \\\"'{{title}} {{{{x}}}}"
        let script = """
            load table odd from "odd.csv"
            report "\(evil)" { say "\(evil)"; say "- \(evil)"; show name, count of odd; report "\(evil)" { count odd by name | chart bar } }
            """
        try "name,count\n<i>a</i> & \"\"b\"\" |c|,3\n</table><script>,4\n".write(toFile: TestFiles.folder + "/odd.csv", atomically: true, encoding: .utf8)
        let page = try ReportTests.saved(script, as: "html")
        _ = try Markup(page)
        #expect(page.components(separatedBy: "<script").count == 2, "only the page's own")
        #expect(!page.contains("<i>") && page.contains("&lt;i&gt;a&lt;/i&gt;"))
        let text = try ReportTests.saved(script, as: "md")
        // Within a fence nothing is markup.
        let outside = text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 0 }.map(\.element).joined()
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
        for hidden in [name["name"], name["nik"]].compactMap({ $0 }) where !hidden.isEmpty { #expect(!text.contains(hidden)) }
    }

    @Test func smallCountsStayHidden() throws {
        let page = try ReportTests.saved(try GoldenFile.read("reports/terbit.dsl"), as: "md")
        #expect(page.contains("·"))
        // Every figure that stands in the table is of nobody or of five at least.
        let cells = page.split(separator: "\n").filter { $0.hasPrefix("| L") || $0.hasPrefix("| R") }.flatMap { $0.split(separator: "|").dropFirst() }
        for cell in cells { if let number = Int(cell.trimmingCharacters(in: .whitespaces)) { #expect(number == 0 || number >= 5) } }
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

/// Just enough of an HTML reader to tell whether elements close in order.
struct Markup {
    struct Element {
        var name: String
        var attributes: [String: String]
        /// The names of the elements in it, at any depth.
        var inner: [String] = []
    }
    struct Malformed: Error { var near: String }

    private(set) var elements: [Element] = []
    private static let void: Set = ["meta", "br", "wbr", "link", "img", "input", "hr"]

    init(_ page: String) throws {
        var open: [Int] = []
        var rest = page[...]
        while let start = rest.firstIndex(of: "<") {
            guard let end = rest[start...].firstIndex(of: ">") else { throw Malformed(near: String(rest[start...].prefix(60))) }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("!") { continue }
            if tag.hasPrefix("/") {
                guard let last = open.popLast(), elements[last].name == tag.dropFirst() else { throw Malformed(near: String(tag)) }
                continue
            }
            let element = Markup.element(tag)
            for index in open { elements[index].inner.append(element.name) }
            elements.append(element)
            if Markup.void.contains(element.name) || tag.hasSuffix("/") { continue }
            if element.name == "script" || element.name == "style" {
                guard let close = rest.range(of: "</\(element.name)>") else { throw Malformed(near: element.name) }
                rest = rest[close.upperBound...]
                continue
            }
            open.append(elements.count - 1)
        }
        if let last = open.last { throw Malformed(near: elements[last].name) }
    }

    private static func element(_ tag: Substring) -> Element {
        let name = tag.prefix { !$0.isWhitespace && $0 != "/" }
        var attributes: [String: String] = [:]
        for match in tag.matches(of: /([\w:-]+)="([^"]*)"/) { attributes[String(match.1)] = String(match.2) }
        return Element(name: String(name), attributes: attributes)
    }

    /// What a reader sees of a page, without its look and its script.
    static func body(of page: String) -> String {
        guard let start = page.range(of: "<body>"), let end = page.range(of: "<script>") else { return page }
        return String(page[start.lowerBound..<end.lowerBound])
    }
}
