public import SiapText

/// A script as read: its tree, the problems met, and the tokens it was read from.
public struct ParseResult: Sendable {
    /// What could be read; `.missing` stands where a problem was reported.
    public var script: ScriptSyntax
    /// By place; the tree is fit for the binder only when none is an error.
    public var diagnostics: [Diagnostic]
    /// With those that the tree leaves out; the last one is `.endOfFile`.
    public var tokens: [Token]

    /// Warnings and notes do not count.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// The way from text to tree.
public enum Parser {
    /// How deep brackets, blocks, and chains of operators may go.
    public static let nestingLimit = 1000

    /// Reads a whole script or a line. Never fails: problems are in the result, each once.
    public static func parse(_ source: SourceText) -> ParseResult {
        let lexed = Lexer.read(source)
        let parser = GrammarParser(source: source, tokens: lexed.tokens)
        let script = parser.script()
        var result = ParseResult(script: script, diagnostics: [], tokens: lexed.tokens)
        if !lexed.diagnostics.isEmpty || !parser.diagnostics.isEmpty {
            let all = byPlace(lexed.diagnostics + independent(parser.diagnostics, of: lexed))
            result.diagnostics = withoutSQLDetails(all, in: lexed.tokens)
        }
        return result
    }

    /// Whether the shell may run `text`: false while a bracket is open or its last word wants more. A blank line always
    /// ends.
    public static func isComplete(_ text: String) -> Bool {
        !Lexer.read(SourceText(text)).wantsMore
    }

    /// The parts of a text with `{…}` in it, such as that of `because`; ranges are those of the whole source.
    public static func template(_ string: StringSyntax, in source: SourceText) -> (
        parts: [TemplatePart], diagnostics: [Diagnostic]
    ) {
        let parser = GrammarParser(
            source: source, tokens: [Token(.endOfFile, at: SourceRange(string.range.upper, string.range.upper))])
        let parts = parser.templateParts(string.range)
        return (parts, parser.diagnostics)
    }

    /// Without the problems of form that only a strange character before them has made.
    private static func independent(_ diagnostics: [Diagnostic], of lexed: LexedText) -> [Diagnostic] {
        let strangers = lexed.diagnostics.filter { $0.id == .strangeCharacter || $0.id == .nulByte }.compactMap(\.range)
        if strangers.isEmpty { return diagnostics }
        return diagnostics.filter { diagnostic in
            guard let range = diagnostic.range else { return true }
            let before = lexed.tokens.last { $0.range.upper <= range.lower && $0.range.lower < range.lower }
            let gap = SourceRange(before?.range.upper ?? 0, range.lower)
            return !strangers.contains { $0.lower >= gap.lower && $0.upper <= gap.upper }
        }
    }

    /// A statement of another language is one problem, whatever else is in it.
    private static func withoutSQLDetails(_ diagnostics: [Diagnostic], in tokens: [Token]) -> [Diagnostic] {
        let foreign = diagnostics.filter { $0.id == .sqlStatement }.compactMap(\.range)
        if foreign.isEmpty { return diagnostics }
        return diagnostics.filter { diagnostic in
            guard diagnostic.id != .sqlStatement, let range = diagnostic.range else { return true }
            return !foreign.contains { start in
                let end = tokens.first { $0.range.lower >= start.upper && ($0.kind == .end || $0.kind == .endOfFile) }
                return range.lower >= start.lower && range.upper <= (end?.range.upper ?? Int.max)
            }
        }
    }

    /// One message per place and cause, in the order of the text.
    private static func byPlace(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        let ordered = diagnostics.enumerated().sorted {
            ($0.element.range?.lower ?? 0, $0.offset) < ($1.element.range?.lower ?? 0, $1.offset)
        }
        return ordered.map(\.element).filter { seen.insert($0).inserted }
    }
}

extension Token {
    var wantsMore: Bool {
        switch kind {
        case .symbol: symbol.wantsMore
        case .aggregate: true
        case .word: traits.contains(.wantsMore)
        case .number, .string, .date, .time, .duration, .variable, .end, .endOfFile: false
        }
    }
}

/// Recursive descent over the tokens: one function for each production of grammar/siap.ebnf, under its name.
final class GrammarParser {
    let source: SourceText
    let tokens: [Token]
    var index = 0
    var diagnostics: [Diagnostic] = []

    /// After a problem, until the next place from which reading can go on: what follows would only repeat it.
    var isRecovering = false
    /// Levels open here, and how deep the last expression reaches: see Parser+Nesting.
    var depth = 0
    var height = 0
    var peak = 0
    var isTooDeep = false
    var hasUnclosedBlock = false
    var openBlocks = 0

    /// Strings hold `{…}`: after `say`, outside queries.
    var readsTemplates = false
    /// Within a task, whose questions end before `because`, `wrong` and `hint`.
    var isInTask = false
    /// A text after the value is its doc, so that a row literal (`satker "…"`) needs parentheses there.
    var docFollows = false
    /// A comma after a condition can only be meant as "and", as no list is open.
    var commaIsStray = false
    /// What a comma after a place goes on with.
    var commaAfterPlace = CommaAfterPlace.place
    /// The condition that was read as part of a table's name, where `where` was missing.
    var takenAsName: ClauseSyntax?

    init(source: SourceText, tokens: [Token]) {
        self.source = source
        self.tokens = tokens
    }
}
