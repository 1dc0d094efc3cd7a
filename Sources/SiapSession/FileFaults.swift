import SiapFiles
import SiapText

/// What is said of a file with many faults: each cause once, at most so many, then how many more there are.
enum FileFaults {
    static let most = Session.mostProblems - 1

    /// The first record of each cause; how many there are in all is said after them.
    static func shown(_ rejects: [Reject]) -> [Diagnostic] {
        var seen: Set<Problem> = [], shown: [Diagnostic] = []
        for reject in rejects where seen.insert(reject.diagnostic.problem.cause(tellingValues: false)).inserted {
            shown.append(reject.diagnostic)
            if shown.count == most { break }
        }
        return shown
    }

    /// Of faults of columns each is its own cause.
    static func shown(_ problems: [Diagnostic]) -> [Diagnostic] {
        if problems.count <= most { return problems }
        let rest = Diagnostic(.moreFaults(count: problems.count - most), at: nil, severity: problems[most].severity)
        return Array(problems.prefix(most)) + [rest]
    }

    static func capped(_ failure: DiagnosticsFailure) -> DiagnosticsFailure {
        DiagnosticsFailure(shown(failure.diagnostics))
    }
}
