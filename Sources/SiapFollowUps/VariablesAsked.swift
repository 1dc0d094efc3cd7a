package import SiapSemantics
package import SiapSyntax
import SiapText

/// The variables of a question as they were when it was asked: what goes on from it means the same rows, whatever the
/// names hold since.
package struct VariablesAsked {
    package var values: [String: Variable] = [:]
    /// Those of them that were worked out from people, with the limit below which their counts were hidden.
    package var ofPeople: [String: Int] = [:]

    package init(values: [String: Variable] = [:], ofPeople: [String: Int] = [:]) {
        self.values = values
        self.ofPeople = ofPeople
    }

    /// A variable that is named anew is meant as it is now.
    package func without(_ names: Set<String>) -> VariablesAsked {
        VariablesAsked(
            values: values.filter { !names.contains($0.key) }, ofPeople: ofPeople.filter { !names.contains($0.key) })
    }
}

package enum VariableNames {
    /// The variables that a text names, normalized and without the `$`.
    package static func used(in text: String) -> Set<String> {
        if !text.utf8.contains(UInt8(ascii: "$")) { return [] }
        let source = SourceText(text)
        return Set(
            Parser.parse(source).tokens.filter { $0.kind == .variable }.map {
                normalizedName(String(source[$0.range].dropFirst()))
            })
    }
}

extension QuerySyntax {
    /// Its rows are those of the question before.
    package var goesOn: Bool { if case .last = head.source.kind { true } else { false } }
}
