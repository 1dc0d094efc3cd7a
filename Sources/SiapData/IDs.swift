/// A number that names something by its place in one kind of list: a type for each kind, so that none is taken for
/// another.
///
/// A range of them is a collection; they are the numbers themselves and cost what these cost. Rows have no such type:
/// they are counted by the million, in whatever width a column or a kernel stores them.
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
}

/// What stands in lists in which numbers of one kind name it.
public protocol Placed {
    /// The kind of these numbers.
    associatedtype ID: PlaceID
}

extension Array where Element: Placed {
    /// There must be one at that place.
    @inlinable public subscript(id: Element.ID) -> Element {
        get { self[id.index] }
        _modify { yield &self[id.index] }
    }

    /// The places that there are, in order.
    @inlinable public var ids: Range<Element.ID> { Element.ID(index: 0)..<Element.ID(index: count) }

    /// Each with its place, in order.
    @inlinable public var placed: Zip2Sequence<Range<Element.ID>, [Element]> { zip(ids, self) }

    /// The place of the first one of which `condition` is true.
    @inlinable public func firstID(where condition: (Element) throws -> Bool) rethrows -> Element.ID? {
        try firstIndex(where: condition).map { Element.ID(index: $0) }
    }
}

/// A table of a pack: its place in `Catalog.tables`.
public struct TableID: PlaceID {
    public let index: Int
    @inlinable public init(index: Int) { self.index = index }
}

extension Table: Placed { public typealias ID = TableID }

/// An attribute of a table, which must be known beside it: its place in `TableSchema.attributes`, and that of its
/// column among those of the table.
public struct AttributeID: PlaceID {
    public let index: Int
    @inlinable public init(index: Int) { self.index = index }
}

extension Attribute: Placed { public typealias ID = AttributeID }

/// A table and what is read for one have a column for each attribute, in their order.
extension Column: Placed { public typealias ID = AttributeID }

/// A column of a result, or of what a query is going to give: its place in `ResultTable.columns`. Columns of files are
/// other columns.
public struct ResultColumnID: PlaceID {
    public let index: Int
    @inlinable public init(index: Int) { self.index = index }
}

extension ResultTable.ResultColumn: Placed { public typealias ID = ResultColumnID }

/// A kind of event: its place in `Catalog.events`. Events that happened have their own numbers, in `Table.events`.
public struct EventKindID: PlaceID {
    public let index: Int
    @inlinable public init(index: Int) { self.index = index }
}

extension EventSchema: Placed { public typealias ID = EventKindID }

/// What is told with events of one kind, which must be known beside it: its place in `EventSchema.parameters`, and that
/// of its value among the arguments of such an event.
public struct EventParameterID: PlaceID {
    public let index: Int
    @inlinable public init(index: Int) { self.index = index }
}

extension EventSchema.Parameter: Placed { public typealias ID = EventParameterID }
