/// `report "title" { … }`; within another one it is a section of it.
public struct ReportSyntax: Sendable {
    /// A string or a template.
    public var title: ExpressionSyntax
    /// What is shown in it, in order: queries, `say`, loops, sections.
    public var body: [StatementSyntax]
}
