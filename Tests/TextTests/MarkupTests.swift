import SiapText
import Testing

@Suite struct MarkupTests {
    private static let evil = "<script>&\"'"
    private static let harmless = "&lt;script&gt;&amp;&quot;&#39;"

    @Test func textsAreEscaped() {
        #expect(Markup(MarkupTests.evil).written == MarkupTests.harmless)
        let evil = MarkupTests.evil, harmless = MarkupTests.harmless
        #expect(Markup.element("p") { evil }.written == "<p>\(harmless)</p>")
        #expect(Markup.element("p", with: ["title": evil]) {}.written == "<p title=\"\(harmless)\"></p>")
        #expect(Markup.void("br", with: ["id": evil]).written == "<br id=\"\(harmless)\">")
        #expect(Markup.empty("rect", with: ["id": evil]).written == "<rect id=\"\(harmless)\"/>")
        #expect(
            Markup.block("ul") { for text in [evil, evil] { text } }.written == "<ul>\n\(harmless)\(harmless)</ul>\n")
    }

    /// To Swift a quote with an accent over it is one character, and no quote; to a browser it is a quote.
    @Test func signsThatAreJoinedToAQuoteDoNotHideIt() {
        #expect(Markup("\"\u{301}<\u{301}é😀").written == "&quot;\u{301}&lt;\u{301}é😀")
    }

    @Test func markupIsEscapedOnce() {
        let note = Markup.element("b") { "1 < 2" }
        #expect(Markup.element("p") { note }.written == "<p><b>1 &lt; 2</b></p>")
        // As a text it is a text again.
        #expect(Markup(note.written).written == "&lt;b&gt;1 &amp;lt; 2&lt;/b&gt;")
    }

    @Test func attributesWithoutAValueAreLeftOut() {
        let none: String? = nil
        #expect(
            Markup.void("a", with: ["id": none, "class": "", "lang": "id"]).written == "<a class=\"\" lang=\"id\">")
        let both: Markup.Attributes = ["id": "x"] + ["class": "y"]
        #expect(Markup.void("a", with: both).written == "<a id=\"x\" class=\"y\">")
    }

    @Test(arguments: [(true, "<i>yes</i>"), (false, "no")]) func whatIsThereOnlySometimes(
        _ isThere: Bool, _ wanted: String
    ) {
        let found = Markup {
            if isThere { Markup.element("i") { "yes" } } else { "no" }
            if let nothing = String?.none { nothing }
        }
        #expect(found.written == wanted)
    }

    @Test func linesEnd() {
        var lines = Markup(asWritten: "<!DOCTYPE html>").line
        lines += Markup.block("ol") { Markup.element("li") { "a" }.line }
        #expect(lines.written == "<!DOCTYPE html>\n<ol>\n<li>a</li>\n</ol>\n")
    }
}
