/// `rule tps_capacity/kapasitas_tps of tps: require voters <= capacity severity warning cites "…" because "…"/"…"`.
public struct RuleSyntax: Sendable {
    /// What `check` calls it.
    public var names: NamesSyntax
    /// Whose rows it is checked on.
    public var table: NameSyntax
    /// The rows that the rule is about; nil for all.
    public var condition: ExpressionSyntax?
    /// Must hold of each row; one of which it is unknown is told apart.
    public var requirement: ExpressionSyntax
    /// A code of the list of severities, in either tongue; nil: the first of them, `breach`.
    public var severity: NameSyntax?
    /// Article and law that it comes from; nil: it is of this pack's making.
    public var cites: DocSyntax?
    /// A text with `{…}` in it, about the row that breaks the rule.
    public var because: DocSyntax?
}

/// `why`: of the last figure, of a row missing from the last result, or of what holds for a row.
public struct WhySyntax: Sendable {
    /// What is to be derived.
    public enum Subject: Sendable {
        case lastResult
        /// `why not wbp "W-00017"`.
        case missing(ExpressionSyntax)
        /// `why satker "…" not ready`.
        case row(ExpressionSyntax, value: ExpressionSyntax)
    }
    /// The last result, when nothing follows `why`.
    public var subject: Subject
    /// `why whole …`: down to the last row, not only the steps that matter most.
    public var isWhole: Bool
}

/// `record transfer of wbp "W-00017" (to = MTK) on 2024-02-10`.
public struct RecordSyntax: Sendable {
    /// One value for a parameter of the event.
    public struct Argument: Sendable {
        /// The parameter; without it the argument is taken by its place.
        public var name: NameSyntax?
        /// Read as a value of the parameter's type.
        public var value: ExpressionSyntax
    }
    /// As written; which table's event it is, the subject tells.
    public var event: NameSyntax
    /// In the order of writing; named ones may stand anywhere.
    public var arguments: [Argument]
    /// A row literal or a variable that holds a row.
    public var subject: ExpressionSyntax
    /// The day on which it happened.
    public var date: ExpressionSyntax
}
