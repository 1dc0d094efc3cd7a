import SiapText

/// Keywords as candidates: which begin a statement, how each is spelled, and what it does in a few words.
enum StatementWords {
    static let queries: [Keyword] = [
        .count, .show, .share, .average, .sum, .median, .min, .max, .distinct, .last, .changes, .check, .verify,
    ]
    static let all: [Keyword] =
        queries + [
            .suppose, .explain, .help, .describe, .let, .define, .set, .say, .load, .save, .report, .include, .forEach,
            .if, .expect, .param, .why, .rule,
            .open, .record, .undo, .learn, .hint, .skip, .task, .lesson, .teach, .edit, .quit, .table, .coded, .codes,
            .event, .calendar,
        ]
    static let clauses: [Keyword] = [.where, .inPlace, .by, .across, .sort, .top, .asOf, .from, .every]
    static let topics: [Keyword] =
        all + clauses + [
            .and, .or, .not, .between, .oneOf, .like, .within, .exists, .no, .unknown, .otherwise, .limits, .tables,
            .functions, .settings, .variables,
        ]

    /// The spellings of a keyword, the one to show first: the shorter of two that mean the same.
    static func spellings(of keyword: Keyword, in tongue: Tongue) -> [String] {
        let all = KeywordTable.entry(keyword).spellings(tongue)
        switch keyword {
        case .sort: return all.reversed()
        case .goOn where tongue == .english: return ["|"]
        // "ke" leads to a file; between two dates it is "sampai".
        case .to where tongue == .indonesian: return ["sampai"] + all
        default: return all
        }
    }
}

extension Offers {
    func words(_ keywords: [Keyword], into list: inout Collector) {
        for keyword in keywords {
            list.add(
                StatementWords.spellings(of: keyword, in: list.spelling), as: .keyword,
                description: StatementWords.note(keyword))
        }
    }
}
