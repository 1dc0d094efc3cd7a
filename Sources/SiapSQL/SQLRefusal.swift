public import SiapText

/// Why a question is not said in SQL, as the object of “it needs …”.
public struct SQLRefusal: Error {
    /// In either tongue, without a full stop.
    public var reason: Bilingual

    init(english: String, indonesian: String) { reason = Bilingual(english: english, indonesian: indonesian) }
}
