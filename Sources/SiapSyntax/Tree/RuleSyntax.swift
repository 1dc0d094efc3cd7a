/// `rule tps_capacity/kapasitas_tps of tps: require voters <= capacity severity warning cites "…" because "…"/"…"`.
public struct RuleSyntax: Sendable {
    public var names: NamesSyntax
    public var table: NameSyntax
    /// The rows that the rule is about; nil for all.
    public var condition: ExpressionSyntax?
    public var requirement: ExpressionSyntax
    public var severity: NameSyntax?
    public var cites: DocSyntax?
    /// A text with `{…}` in it, about the row that breaks the rule.
    public var because: DocSyntax?
    public init(
        names: NamesSyntax, table: NameSyntax, condition: ExpressionSyntax?, requirement: ExpressionSyntax, severity: NameSyntax?, cites: DocSyntax?,
        because: DocSyntax?
    ) {
        self.names = names
        self.table = table
        self.condition = condition
        self.requirement = requirement
        self.severity = severity
        self.cites = cites
        self.because = because
    }
}

/// `why`: of the last figure, of a row missing from the last result, or of what holds for a row.
public struct WhySyntax: Sendable {
    public enum Subject: Sendable {
        case lastResult
        /// `why not wbp "W-00017"`.
        case missing(ExpressionSyntax)
        /// `why satker "…" not ready`.
        case row(ExpressionSyntax, value: ExpressionSyntax)
    }
    public var subject: Subject
    /// `why whole …`: down to the last row, not only the steps that matter most.
    public var isWhole: Bool
    public init(subject: Subject, isWhole: Bool) {
        self.subject = subject
        self.isWhole = isWhole
    }
}

/// `record transfer of wbp "W-00017" (to = MTK) on 2024-02-10`.
public struct RecordSyntax: Sendable {
    public struct Argument: Sendable {
        /// The parameter; without it the argument is taken by its place.
        public var name: NameSyntax?
        public var value: ExpressionSyntax
        public init(name: NameSyntax?, value: ExpressionSyntax) {
            self.name = name
            self.value = value
        }
    }
    public var event: NameSyntax
    public var arguments: [Argument]
    /// A row literal or a variable that holds a row.
    public var subject: ExpressionSyntax
    public var date: ExpressionSyntax
    public init(event: NameSyntax, arguments: [Argument], subject: ExpressionSyntax, date: ExpressionSyntax) {
        self.event = event
        self.arguments = arguments
        self.subject = subject
        self.date = date
    }
}
