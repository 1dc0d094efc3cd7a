import SiapSemantics
import SiapSyntax
import SiapText

/// why: the derivation of a figure, of what holds for a row, or of why a row is missing.
extension Session {
    func why(_ why: WhySyntax, at range: SourceRange, _ source: SourceText) throws(DiagnosticsFailure) {
        throw DiagnosticsFailure(Diagnostic(.notYet, at: range, [.keyword(.why)]))
    }
}
