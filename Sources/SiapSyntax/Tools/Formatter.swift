public import SiapText

/// `siap fmt`: one statement a line, four spaces inside braces, single spaces between words, long questions broken
/// before their clauses. Words, their tongue and the comments stay as they are; formatting twice changes nothing.
public enum Formatter {
    /// The longest line that is not broken.
    public static let lineLimit = 100

    /// The formatted text; fails with the problems of a source that does not parse.
    public static func format(_ source: SourceText) throws(DiagnosticsFailure) -> String {
        let lexed = Lexer.read(source)
        let errors = Parser.parse(source).diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { throw DiagnosticsFailure(errors) }
        var layout = FormatLayout(source: source, lexed: lexed)
        let text = layout.run()
        // Words that stood on two lines may join when they come together ("tidak" and "ada"): then nothing is touched.
        return spellings(of: SourceText(text)) == spellings(of: source) ? text : source.text
    }

    private static func spellings(of source: SourceText) -> [String] {
        Lexer.read(source).tokens.filter { $0.kind != .end && $0.kind != .endOfFile }.map {
            FormatLayout.spelling($0, in: source)
        }
    }
}
