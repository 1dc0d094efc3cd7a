/// How much of a value comes from private ones. It goes with every expression, every column and every variable,
/// whichever way a value takes.
public enum Privacy: Int, Sendable, Comparable {
    /// Nothing of it is private.
    case open
    /// A private value as it is stored: what it is stays hidden, whether there is one may be told.
    case stored
    /// Worked out from private values: whether there is one would tell of them, too.
    case derived
    /// Worked out from private values while they were hidden, and so not at all: there is nothing to show, even once it
    /// may be shown.
    case withheld

    /// By how much is hidden: of two that meet in an expression the greater holds.
    public static func < (a: Privacy, b: Privacy) -> Bool { a.rawValue < b.rawValue }

    /// Anything but open.
    public var isPrivate: Bool { self != .open }

    /// Whether a value is masked where it is shown.
    public func hides(_ value: Value, unmasked: Bool) -> Bool {
        switch self {
        case .open: return false
        case .stored: return !unmasked && value != .unknown
        case .derived: return !unmasked
        case .withheld: return true
        }
    }
}
