public import SiapData
public import SiapSyntax
public import SiapText

/// The data and what is defined over them: a value. A copy of it is the undo, the rehearsal, the "as it was".
public struct Model: Sendable {
    public var catalog: Catalog
    public var definitions: Definitions
    public var events: [BoundEvent] = []
    public var parameters: [PackParameter] = []
    /// In the order in which they were declared.
    public var rules: [Rule] = []
    /// Named days that are counted from a parameter's, as they were declared: they follow it when it is set.
    public var daysOfParameters: [DayOfParameter] = []

    public init(catalog: Catalog = Catalog(), definitions: Definitions = Definitions()) {
        self.catalog = catalog
        self.definitions = definitions
    }
}

/// A day or interval of the calendar whose date is an expression over a parameter: `h_7: $election.voting_date - 7
/// days`.
public struct DayOfParameter: Sendable {
    public var entry: CalendarEntrySyntax
    public var source: SourceText

    public init(entry: CalendarEntrySyntax, source: SourceText) {
        self.entry = entry
        self.source = source
    }
}
