import SiapFiles
import SiapText

/// What is said of a file with many faults: each cause once, at most so many, then how many more there are.
enum FileFaults {
    static let most = Session.mostProblems - 1

    /// The first record of each cause; how many there are in all is said after them.
    static func shown(_ rejects: [Reject]) -> [Diagnostic] {
        var seen: Set<Cause> = [], shown: [Diagnostic] = []
        for reject in rejects where seen.insert(Cause(reject.diagnostic)).inserted {
            shown.append(reject.diagnostic)
            if shown.count == most { break }
        }
        return shown
    }

    /// Of faults of columns each is its own cause.
    static func shown(_ problems: [Diagnostic]) -> [Diagnostic] {
        if problems.count <= most { return problems }
        let rest = Diagnostic(.moreFaults, at: nil, [.number(problems.count - most)], severity: problems[most].severity)
        return Array(problems.prefix(most)) + [rest]
    }

    static func capped(_ failure: DiagnosticsFailure) -> DiagnosticsFailure { DiagnosticsFailure(shown(failure.diagnostics)) }

    /// A fault of one kind in one column.
    private struct Cause: Hashable {
        var id: MessageID
        var columns: [Bilingual]

        init(_ problem: Diagnostic) {
            id = problem.id
            columns = problem.arguments.compactMap { if case .bilingual(let names) = $0 { names } else { nil } }
        }
    }
}
