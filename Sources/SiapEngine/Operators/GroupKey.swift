import SiapData
import SiapSemantics

/// One of the keys by which rows are grouped. Decimals that are one group are one number, whichever row comes first:
/// they are as they are shown.
struct GroupKey {
    let values: Vector
    let type: ValueType
    /// How many values the type has, where they are numbered from 0.
    let domain: Int?

    init(_ values: Vector, type: ValueType, domain: Int?) {
        self.values = values.shown
        self.type = type
        self.domain = domain
    }

    /// The key that an item of a question is for the rows of which it was worked out.
    init(_ item: BoundItem, domain: (ValueType) -> Int?, evaluate: (BoundExpression) throws -> Vector) rethrows {
        let type = item.expression.type
        self.init(try evaluate(item.expression), type: type, domain: domain(type))
    }

    /// By which group the row at a place is told.
    func value(at place: Int) -> Value { values.value(at: place, type: type) }
}
