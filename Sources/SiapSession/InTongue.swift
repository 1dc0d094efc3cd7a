import SiapText

/// What speaks one tongue at a time.
protocol InTongue {
    var tongue: Tongue { get }
}

extension InTongue {
    /// The one of two texts that is in the tongue spoken.
    func both(_ indonesian: String, _ english: String) -> String { tongue == .indonesian ? indonesian : english }
}
