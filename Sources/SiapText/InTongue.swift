/// What speaks one tongue at a time.
package protocol InTongue {
    var tongue: Tongue { get }
}

extension InTongue {
    /// The one of two texts that is in the tongue spoken.
    package func both(_ indonesian: String, english: String) -> String { tongue == .indonesian ? indonesian : english }
}
