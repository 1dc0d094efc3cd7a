import SiapText
import Testing

@Suite struct JSONTests {
    @Test(arguments: [
        ("", #""""#), ("é😀 “a”", #""é😀 “a”""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#),
        ("\u{0}\u{1F}\u{7F}\u{85}", #""\u0000\u001f\u007f\u0085""#), ("a\u{202E}b\u{2028}", #""a\u202eb\u2028""#),
        ("–\u{A0}", "\"–\u{A0}\""), ("</script>", #""</script>""#), ("\"\u{301}", "\"\\\"\u{301}\""),
    ]) func texts(_ text: String, _ wanted: String) {
        #expect(JSON(text).written == wanted)
        #expect(JSON.object(of: [(key: JSON.Name(text), value: .null)]).written == "{\(wanted): null}")
    }

    @Test func otherValues() {
        #expect(JSON(Int64.min).written == "-9223372036854775808")
        #expect([5.0, 0.1, 1e20, -0.0].map { JSON($0).written } == ["5.0", "0.1", "1e+20", "-0.0"])
        #expect([Double.infinity, .nan].map { JSON($0).written } == ["null", "null"])
        #expect([true, false].map { JSON($0).written } == ["true", "false"])
    }

    @Test(arguments: [
        (JSON.Form.compact, #"{"a":1,"b":2}"#, "[1,2]"), (.spaced, #"{"a": 1, "b": 2}"#, "[1, 2]"),
        (.lines, "{\n\"a\": 1,\n\"b\": 2\n}", "[\n1,\n2\n]"),
        (.indentedLines, "{\n  \"a\": 1,\n  \"b\": 2\n}", "[\n  1,\n  2\n]"),
    ]) func forms(_ form: JSON.Form, _ object: String, _ list: String) {
        #expect(JSON.object(["a": JSON(1), "b": JSON(2)], form: form).written == object)
        #expect(JSON.list([JSON(1), JSON(2)], form: form).written == list)
        #expect(JSON.list([], form: form).written == "[]")
        #expect(JSON.object([:], form: form).written == "{}")
    }
}
