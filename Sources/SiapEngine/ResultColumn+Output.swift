import SiapData
import SiapSemantics

extension ResultTable.ResultColumn {
    /// The column of a result that a question has declared.
    init(_ output: OutputColumn, _ column: Column) {
        self.init(names: output.names, column: column, role: output.role)
        ofNothing = output.ofNothing
        hasTotal = output.hasTotal
        additivity = output.additivity
    }
}
