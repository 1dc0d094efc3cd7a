/// A number that names something by its place in one kind of list: a type for each kind, so that none is taken for
/// another.
///
/// A range of them is a collection; they are the numbers themselves and cost what these cost.
public protocol PlaceID: Hashable, Comparable, Strideable, Sendable where Stride == Int {
    /// The place in the list, from 0.
    var index: Int { get }
    /// Nothing is looked up: whether there is such a place is seen when it is used.
    init(index: Int)
}

extension PlaceID {
    @inlinable public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
    @inlinable public func distance(to other: Self) -> Int { other.index - index }
    @inlinable public func advanced(by n: Int) -> Self { Self(index: index + n) }

    /// The places of a list of so many, in order.
    @inlinable public static func first(_ count: Int) -> Range<Self> { Self(index: 0)..<Self(index: count) }
}

/// An attribute of a table, which must be known beside it: its place in `TableSchema.attributes`, and that of its
/// column among those of the table.
public struct AttributeID: PlaceID {
    public let index: Int
    @inlinable public init(index: Int) { self.index = index }
}

extension [Column] {
    /// Where there is one for each attribute of a table, in their order.
    @inlinable public subscript(attribute: AttributeID) -> Column {
        get { self[attribute.index] }
        _modify { yield &self[attribute.index] }
    }
}
