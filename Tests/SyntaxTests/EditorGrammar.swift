import SiapText

@testable import SiapSyntax

/// grammar/editors, made from the table of keywords: a TextMate grammar, and what an editor needs to know beside it.
enum EditorGrammar {
    /// A pattern of the grammar: a match, or a beginning with an end and what may stand between.
    struct Pattern {
        var scope: String
        var match = ""
        var end: String?
        var inner: [Pattern] = []

        var json: [String: Any] {
            guard let end else { return ["name": scope, "match": match] }
            return ["name": scope, "begin": match, "end": end, "patterns": inner.map(\.json)]
        }
    }

    /// Where the first of those that begin leftmost wins, as editors do.
    static var patterns: [Pattern] {
        [
            Pattern(scope: "comment.line.number-sign.siap", match: "#.*$"),
            Pattern(scope: "string.quoted.double.siap", match: "\"", end: "\"|$", inner: inString),
            Pattern(scope: "variable.other.siap", match: #"\$\w+"#),
        ] + dates + [
            Pattern(scope: "constant.other.calendar.siap", match: word("[Hh]-\\d+")),
            Pattern(scope: "constant.numeric.siap", match: #"(?<!\w)\d+(?:\.\d+)*(?:,\d+)?"#),
        ] + keywords + [
            Pattern(scope: "entity.name.siap", match: #"(?<!\w)[^\W\d]\w*(?:'[A-Za-z]\w*)*"#),
            Pattern(scope: "keyword.operator.siap", match: "!=|<=|>=|<>|[=<>+*/~≤≥≠−×÷-]"),
            Pattern(scope: "punctuation.separator.siap", match: "[|,:;.?]"),
        ]
    }

    private static let inString = [
        Pattern(scope: "constant.character.escape.siap", match: #"\\."#),
        Pattern(scope: "meta.interpolation.siap", match: #"\{(?:[^{}"\\]|\\.)*\}"#),
    ]

    private static var dates: [Pattern] {
        let months = alternatives(WordTable.monthNames.flatMap(\.self))
        let units = alternatives(WordTable.unitNames.flatMap(\.1))
        let every = KeywordTable.entries.filter { $0.keyword == .every }.flatMap { $0.english + $0.indonesian }
        return [
            Pattern(scope: "constant.other.date.siap", match: word(#"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}/\d{1,2}/\d{4}"#)),
            Pattern(scope: "constant.other.date.siap", match: word("\\d{1,2}[ \\t]*(?i:\(months))[ \\t]*\\d{4}")),
            Pattern(scope: "constant.other.time.siap", match: word(#"\d{1,2}:\d{2}"#)),
            Pattern(
                scope: "constant.numeric.duration.siap",
                match: "\(start)\\d+[ \\t]*(?i:\(units))" + #"(?!\(|\.[A-Za-z])"#),
            // "every week" is every 1 week.
            Pattern(
                scope: "constant.numeric.duration.siap",
                match: "(?i)(?<=\(every.map { $0 + "[ \\t]" }.joined(separator: "|")))(?:\(units))"),
        ]
    }

    // MARK: Keywords

    /// One pattern to a scope; within it longer spellings first.
    private static var keywords: [Pattern] {
        var spellings: [String: [String]] = [:]
        var seen: Set<String> = []
        let all = KeywordTable.entries.flatMap { entry in
            (entry.english + entry.indonesian).map { (scope(of: entry), $0) }
        }
        for (scope, spelling) in all where seen.insert(spelling).inserted {
            spellings[scope, default: []].append(spelling)
        }
        // A spelling of several words comes before any of one, whatever its scope: "kalau kosong" before "kalau".
        let several = spellings.keys.sorted().map { ($0, (spellings[$0] ?? []).filter(isPhrase)) }
        let single = spellings.keys.sorted().map { ($0, (spellings[$0] ?? []).filter { !isPhrase($0) }) }
        return (several + single).filter { !$0.1.isEmpty }.map {
            Pattern(scope: $0.0, match: "\(start)(?i:\(alternatives($0.1)))")
        }
    }

    private static func isPhrase(_ spelling: String) -> Bool { spelling.contains(" ") }

    private static func scope(of entry: KeywordEntry) -> String {
        switch entry.keyword {
        case .and, .or, .not, .is, .between, .oneOf, .like, .before, .after, .within, .otherwise, .no, .exists:
            "keyword.operator.word.siap"
        case .unknown, .known, .yes, .falsehood: "constant.language.siap"
        case .count, .total, .share, .sum, .average, .median, .min, .max, .distinct, .first:
            "support.function.aggregate.siap"
        default: entry.kind == .reserved ? "keyword.control.siap" : "keyword.other.siap"
        }
    }

    private static func alternatives(_ spellings: [String]) -> String {
        spellings.sorted { ($0.count, $1) > ($1.count, $0) }.map(escaped).joined(separator: "|")
    }

    private static func escaped(_ spelling: String) -> String {
        let endsInLetter = spelling.last.map { $0.isLetter || $0.isNumber } ?? false
        let text = spelling.map { $0 == " " ? "[ \\t]+" : ".()|*+?".contains($0) ? "\\\($0)" : String($0) }.joined()
        return endsInLetter ? text + end : text
    }

    /// Not inside a longer word, of which "Ba'a" is one.
    private static let start = #"(?<!\w)(?<![A-Za-z]')"#
    private static let end = #"(?!\w|'[A-Za-z])"#

    private static func word(_ pattern: String) -> String { "\(start)(?:\(pattern))\(end)" }

    // MARK: The files

    static let folder = "grammar/editors"

    static var grammar: [String: Any] {
        [
            "$schema": "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
            "name": "siap", "scopeName": "source.siap", "fileTypes": ["dsl", "siap"],
            "firstLineMatch": "^#!.*\\bsiap\\b",
            "patterns": patterns.map(\.json),
        ]
    }

    static var languageConfiguration: [String: Any] {
        let pairs = [["open": "(", "close": ")"], ["open": "{", "close": "}"]]
        return [
            "comments": ["lineComment": "#"],
            "brackets": [["(", ")"], ["{", "}"]],
            "autoClosingPairs": pairs + [["open": "\"", "close": "\""]],
            "surroundingPairs": [["(", ")"], ["{", "}"], ["\"", "\""]],
            "wordPattern": #"\$?\w+(?:'[A-Za-z]\w*)*"#,
            "indentationRules": ["increaseIndentPattern": #"^[^#"]*\{[^}"]*$"#, "decreaseIndentPattern": #"^\s*\}"#],
        ]
    }

    /// The manifest of an extension for VS Code and the editors that read such.
    static var manifest: [String: Any] {
        [
            "name": "siap", "displayName": "siap", "version": "0.1.0", "publisher": "siap",
            "description": "Colours for siap scripts / Pewarnaan skrip siap", "engines": ["vscode": "^1.70.0"],
            "categories": ["Programming Languages"],
            "contributes": [
                "languages": [
                    [
                        "id": "siap", "aliases": ["siap"], "extensions": [".dsl", ".siap"],
                        "firstLine": "^#!.*\\bsiap\\b",
                        "configuration": "./language-configuration.json",
                    ] as [String: Any]
                ],
                "grammars": [["language": "siap", "scopeName": "source.siap", "path": "./siap.tmLanguage.json"]],
            ] as [String: Any],
        ]
    }
}
