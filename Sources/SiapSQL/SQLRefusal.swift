public import SiapText

/// Why a question is not said in SQL, as the object of “it needs …”.
public struct SQLRefusal: Error {
    public var reason: Bilingual

    init(english: String, indonesian: String) { reason = Bilingual(english: english, indonesian: indonesian) }
}
