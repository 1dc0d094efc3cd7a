/// `report "title" { … }`; within another one it is a section of it.
public struct ReportSyntax: Sendable {
    /// A string or a template.
    public var title: ExpressionSyntax
    public var body: [StatementSyntax]
    public init(title: ExpressionSyntax, body: [StatementSyntax]) {
        self.title = title
        self.body = body
    }
}
