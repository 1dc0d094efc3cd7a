/// What speaks one tongue at a time.
package protocol InTongue {
    var tongue: Tongue { get }
}

extension InTongue {
    /// The one of two texts that is in the tongue spoken.
    package func spoken(english: String, indonesian: String) -> String {
        tongue == .english ? english : indonesian
    }
}
