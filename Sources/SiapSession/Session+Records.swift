import SiapSemantics
import SiapSyntax
import SiapText

/// record, undo, open: events taken down in a workspace.
extension Session {
    func record(_ record: RecordSyntax, at range: SourceRange, _ source: SourceText) throws(DiagnosticsFailure) {
        throw DiagnosticsFailure(Diagnostic(.notYet, at: range, [.keyword(.record)]))
    }

    func undo(at range: SourceRange) throws(DiagnosticsFailure) {
        throw DiagnosticsFailure(Diagnostic(.notYet, at: range, [.keyword(.undo)]))
    }

    func open(_ file: StringSyntax) throws(DiagnosticsFailure) {
        throw DiagnosticsFailure(Diagnostic(.notYet, at: file.range, [.keyword(.open)]))
    }
}
