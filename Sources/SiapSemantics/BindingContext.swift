public import SiapData
public import SiapText

/// All that a statement is read against: the model, and what the conversation has put beside it.
public struct BindingContext: Sendable {
    public var model: Model
    public var variables: [String: Variable]
    /// Variables that hold a single value worked out from people, by their normalized names: below which count of
    /// people anything was hidden in what they come from, 0 where nothing was.
    public var variablesOfPeople: [String: Int] = [:]
    public var last: ResultTable?
    /// The tongue numbers are read in.
    public var tongue: Tongue
    /// The tongue of the reply: texts that exist in both are read in it.
    public var reply: Tongue
    /// The machine's date.
    public var today: Day
    /// Private attributes are shown, and may order rows.
    public var showsPrivate = false
    /// The statement was typed by the person at the terminal, who may ask a whole private value.
    public var mayAskWhole = false

    public init(
        catalog: Catalog = Catalog(), definitions: Definitions = Definitions(), variables: [String: Variable] = [:],
        last: ResultTable? = nil, tongue: Tongue = .english, today: Day
    ) {
        model = Model(catalog: catalog, definitions: definitions)
        self.variables = variables
        self.last = last
        self.tongue = tongue
        reply = tongue
        self.today = today
    }

    // MARK: The model's own

    @inlinable public var catalog: Catalog {
        _read { yield model.catalog }
        _modify { yield &model.catalog }
    }
    @inlinable public var definitions: Definitions {
        _read { yield model.definitions }
        _modify { yield &model.definitions }
    }
    @inlinable public var events: [BoundEvent] {
        _read { yield model.events }
        _modify { yield &model.events }
    }
    @inlinable public var parameters: [PackParameter] {
        _read { yield model.parameters }
        _modify { yield &model.parameters }
    }
    @inlinable public var rules: [Rule] {
        _read { yield model.rules }
        _modify { yield &model.rules }
    }
}
