public import SiapData
public import SiapSyntax
public import SiapText

/// A requirement on the rows of a table, with its weight and the article it rests on. By its name it is a yes/no
/// definition, too.
public struct Rule: Sendable {
    /// Whose rows it is about.
    public var table: TableID
    /// What `check` and conditions call it.
    public var names: Bilingual
    /// The rows that it is about; nil for all.
    public var condition: ExpressionSyntax?
    /// Bound as a truth; of rows where it is unknown the rule cannot tell.
    public var requirement: ExpressionSyntax
    /// Position in `Rule.severities`.
    public var severity: Int
    /// The article of law, as written in the rule.
    public var cites: Bilingual?
    /// Texts with `{…}`, about a row that breaks the rule.
    public var because: DocSyntax?
    /// The tongue its numbers are read in.
    public var tongue: Tongue
    /// That it was written in, for messages and `why`.
    public var source: SourceText

    public init(
        table: TableID, names: Bilingual, condition: ExpressionSyntax?, requirement: ExpressionSyntax, severity: Int,
        cites: Bilingual?,
        because: DocSyntax?, tongue: Tongue, source: SourceText
    ) {
        self.table = table
        self.names = names
        self.condition = condition
        self.requirement = requirement
        self.severity = severity
        self.cites = cites
        self.because = because
        self.tongue = tongue
        self.source = source
    }

    /// From the gravest on. Only a breach makes a check fail.
    public static let severities = CodeList(
        names: Bilingual(english: "severity", indonesian: "tingkat"),
        codes: [
            Code(
                names: Bilingual(english: "breach", indonesian: "pelanggaran"),
                doc: Bilingual(english: "a duty is not met", indonesian: "kewajiban tidak terpenuhi")),
            Code(
                names: Bilingual(english: "warning", indonesian: "peringatan"),
                doc: Bilingual(
                    english: "allowed, but to be looked into", indonesian: "diperbolehkan, tetapi perlu ditinjau")),
            Code(
                names: Bilingual(english: "risk", indonesian: "risiko"),
                doc: Bilingual(english: "may go wrong on the day", indonesian: "dapat bermasalah pada hari H")),
        ])

    /// The yes/no definition of its name: of rows that it is not about it cannot tell.
    public var definition: Definition {
        let range = requirement.range
        let syntax =
            condition.map {
                ExpressionSyntax.conditional(condition: $0, then: requirement, otherwise: .unknown(range), range)
            } ?? requirement
        return Definition(
            table: table, names: names, syntax: syntax, type: .truth, doc: cites, tongue: tongue, source: source)
    }
}
