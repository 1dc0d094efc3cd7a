package import SiapData
import SiapRender
package import SiapSemantics
package import SiapText

/// A derivation as a tree of lines: each step a fact, below it what it means, then what it rests on.
package final class DerivationText: InTongue {
    let context: BindingContext
    /// Of every line.
    package let tongue: Tongue
    let unmasked: Bool
    let isWhole: Bool
    /// Shared with the caller, so that names said before are not said again.
    package let wording: Wording
    /// Tables from whose cells something was told.
    var tables: Set<TableID> = []

    static let width = 80
    /// A formula longer than this is cut, unless all is asked for.
    static let longestFormula = 160

    /// `day` is the date of the question; `isWhole` leaves formulas uncut.
    package init(context: BindingContext, tongue: Tongue, unmasked: Bool, isWhole: Bool, day: Day?) {
        self.context = context
        self.tongue = tongue
        self.unmasked = unmasked
        self.isWhole = isWhole
        wording = Wording(catalog: context.catalog, definitions: context.definitions, tongue: tongue, day: day)
        wording.unmasked = unmasked
    }

    var catalog: Catalog { context.catalog }

    // MARK: The tree

    /// What stands under a claim that the caller has said: what it means, then its premises.
    package func body(of step: Derivation) -> [String] {
        remarks(step).flatMap { wrapped($0, first: "  ", rest: "    ") } + branches(step.premises, under: "")
    }

    /// One under another, each line begun with `margin`; without line breaks.
    package func branches(_ steps: [Derivation], under margin: String) -> [String] {
        steps.enumerated().flatMap { index, step in lines(step, under: margin, isLast: index == steps.count - 1) }
    }

    private func lines(_ step: Derivation, under margin: String, isLast: Bool) -> [String] {
        let below = margin + (isLast ? "  " : "│ ")
        let bar = below + (step.premises.isEmpty ? "  " : "│ ")
        var lines = wrapped(line(step), first: margin + (isLast ? "└ " : "├ "), rest: bar)
        for remark in remarks(step) { lines += wrapped(remark, first: bar, rest: bar + "  ") }
        return lines + branches(step.premises, under: below)
    }

    /// Wrapped under its own text; deep in a tree at least thirty columns are left for words.
    package func wrapped(_ text: String, first: String, rest: String) -> [String] {
        let width = max(DerivationText.width - max(DisplayWidth.of(first), DisplayWidth.of(rest)), 30)
        return DisplayWidth.wrapped(text, to: width).enumerated().map { ($0.offset == 0 ? first : rest) + $0.element }
    }
}
