import SiapPages
import SiapText
import TestSupport
import Testing

@Suite struct PageTests {
    private struct Missing: Error {}
    private static let evil = "<script>&\"'"

    /// A page with everything on it. `text` makes what stands at a place, from the name of the place.
    private static func whole(_ text: (String) -> String) -> Page {
        let entry = Page.Entry(level: 2, anchor: text("anchor"), name: text("name"))
        let picture = Page.Picture(
            drawing: Markup.element("svg") { text("drawing") }, caption: text("caption"), name: text("picture"),
            figuresWord: text("figures"))
        let rows = Markup.element("table") { text("rows") }
        let answer = Page.Answer(
            tongue: text("tongue"), picture: picture, rows: rows, rowsName: text("rowsName"),
            notes: [text("note 1"), text("note 2")],
            askedWord: text("askedWord"), asked: text("asked"))
        return Page(
            language: text("language"), title: text("title"), facts: [text("fact 1"), text("fact 2")],
            warning: text("warning"),
            contentsTitle: text("contents"), contents: [entry],
            parts: [
                .heading(entry), .paragraph(text("paragraph")), .list([text("item 1"), text("item 2")]),
                .verbatim(text("verbatim")), .failure(text("failure")), .answer(answer),
            ],
            chartStyle: Markup(asWritten: ".siap-chart{}"), foot: text("foot"))
    }

    /// All texts in a value, at any depth, whatever its fields are called: a field that is added is walked, too.
    private static func texts(in value: Any) -> [String] {
        if value is Markup { return [] }
        if let text = value as? String { return [text] }
        return Mirror(reflecting: value).children.flatMap { texts(in: $0.value) }
    }

    @Test func everyTextIsEscaped() throws {
        let page = PageTests.whole { $0 + PageTests.evil }
        let written = page.html.written
        let texts = PageTests.texts(in: page)
        // Mirrors see the fields that the compiler asked for above.
        #expect(Set(texts).count == 23)
        for text in texts {
            let place = text.dropLast(PageTests.evil.count)
            #expect(written.contains(place + "&lt;script&gt;&amp;&quot;&#39;"), "\(place) is not on the page")
            #expect(!written.contains(text), "\(place) is on the page as markup")
        }
        #expect(written.split(separator: "<script").count == 2, "the page's own script, and no other")
        _ = try MarkupReader(written)
    }

    @Test func markupStaysMarkup() throws {
        let page = try MarkupReader(PageTests.whole { $0 }.html.written)
        #expect(page.elements.contains { $0.name == "svg" } && page.elements.contains { $0.name == "table" })
    }

    @Test func elementsCloseInOrder() throws {
        let page = PageTests.whole { $0 }
        let whole = try MarkupReader(page.html.written)
        #expect(whole.elements.first?.name == "html")
        #expect(whole.elements.first?.inner.count == whole.elements.count - 1)
        for part in page.parts {
            var one = page
            one.parts = [part]
            _ = try MarkupReader(one.html.written)
        }
    }

    @Test(arguments: [(-1, "h1"), (1, "h1"), (2, "h2"), (6, "h6"), (9, "h6")])
    func headings(_ level: Int, _ name: String) throws {
        var page = PageTests.whole { $0 }
        page.parts = [.heading(Page.Entry(level: level, anchor: "part-1", name: "Counts"))]
        #expect(page.html.written.contains("<\(name) id=\"part-1\">Counts</\(name)>\n"))
    }

    @Test func whatIsNotThereLeavesNothingBehind() throws {
        var page = PageTests.whole { $0 }
        page.warning = nil
        page.contents = []
        page.facts = []
        guard case .answer(var answer)? = page.parts.last else { throw Missing() }
        answer.picture = nil
        answer.tongue = nil
        answer.notes = []
        page.parts = [.answer(answer)]
        let markup = try MarkupReader(page.html.written)
        for name in ["nav", "figure", "svg", "strong", "li"] { #expect(!markup.elements.contains { $0.name == name }) }
        for look in ["failure", "fact", "note"] {
            #expect(!markup.elements.contains { $0.attributes["class"] == look })
        }
        // The rows are not folded away where there is no picture; the question is.
        #expect(markup.elements.filter { $0.name == "details" }.map { $0.attributes["class"] } == ["asked"])
        #expect(markup.elements.filter { $0.attributes["lang"] != nil }.map(\.name) == ["html"])
    }

    @Test func anEmptyPageIsAPage() throws {
        let page = Page(
            language: "id", title: "", facts: [], warning: nil, contentsTitle: "", contents: [], parts: [],
            chartStyle: Markup {}, foot: "")
        let markup = try MarkupReader(page.html.written)
        #expect(page.html.written.hasPrefix("<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n"))
        #expect(markup.elements.contains { $0.attributes["http-equiv"] == "Content-Security-Policy" })
        #expect(markup.elements.contains { $0.name == "main" })
    }
}
