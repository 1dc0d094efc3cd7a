/// What happens to the rows of a table, and what it sets.
extension Table {
    /// One cell set on one day.
    public struct Change: Sendable {
        /// Days since 1970-01-01; the cell has the value from this day on.
        public var day: Int32
        /// Position in the table.
        public var row: UInt32
        /// `.unknown` where the event took the value away.
        public var value: Value
        /// Position in `Table.events` of the event that set it.
        public var event: Int32
        public init(day: Int32, row: UInt32, value: Value, event: Int32) {
            self.day = day
            self.row = row
            self.value = value
            self.event = event
        }
    }

    /// One event of one row, as it was taken in.
    public struct TakenEvent: Sendable {
        /// Which of the kinds that the catalog has.
        public var kind: EventKindID
        /// Position in the table that the kind belongs to.
        public var row: Int
        /// From which on what it sets holds.
        public var day: Day
        /// In the order of the event's parameters.
        public var arguments: [Value]

        /// What was told for one of the parameters of its kind.
        public subscript(parameter: EventParameterID) -> Value { arguments[parameter.index] }

        public init(kind: EventKindID, row: Int, day: Day, arguments: [Value]) {
            self.kind = kind
            self.row = row
            self.day = day
            self.arguments = arguments
        }
    }

    /// What an event sets one attribute to.
    public struct Setting: Sendable {
        /// Of the table whose rows the event happens to.
        public var attribute: AttributeID
        /// Where the value comes from.
        public var source: Source
        /// Read from the event anew each time it is taken in.
        public enum Source: Sendable {
            /// What is told with the event.
            case argument(EventParameterID)
            case constant(Value)
            /// The day of the event.
            case day
        }
        public init(attribute: AttributeID, source: Source) {
            self.attribute = attribute
            self.source = source
        }

        /// What the cell is from the day of the event on.
        public func value(_ event: TakenEvent) -> Value {
            switch source {
            case .argument(let parameter): return event[parameter]
            case .constant(let value): return value
            case .day: return .date(event.day)
            }
        }
    }
}
