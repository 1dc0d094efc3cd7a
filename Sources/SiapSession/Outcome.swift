public import SiapData
public import SiapText

/// What a statement brings forth, in the order in which it comes. Only the shell prints.
public enum Outcome: Sendable {
    /// The answer to a query.
    case table(ResultTable)
    /// What was asked, in plain words, before its answer.
    case restatement(String)
    /// What `say`, `help`, `explain` and `describe` give: results too.
    case text(String)
    /// What is said about the work itself: rows loaded, a setting changed.
    case notice(String)
    case problems([Diagnostic], in: SourceText)
    case quit
}

/// How a command ends, as its exit status.
public enum ExitStatus: Int32, Sendable, Comparable {
    case done = 0
    /// An expectation or check failed.
    case expectationFailed = 1
    /// The question is wrong: syntax, names, types.
    case wrongQuestion = 2
    /// Data, files or limits.
    case dataProblem = 3
    case interrupted = 130

    /// By its number: of several outcomes the gravest is the program's.
    public static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }
}

extension MessageID {
    /// The exit status of a script that this problem ends.
    public var exitStatus: ExitStatus {
        switch category {
        case .form, .names, .meaning: .wrongQuestion
        case .results, .limits, .files, .data, .packs, .records, .ourselves: .dataProblem
        case .expectations: .expectationFailed
        case .interruption: .interrupted
        }
    }
}
