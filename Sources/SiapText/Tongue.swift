/// One of the two languages in which everything in siap can be said.
public enum Tongue: String, Sendable, CaseIterable, Hashable {
    case indonesian = "id"
    case english = "en"

    public var other: Tongue { self == .english ? .indonesian : .english }
}

/// A word or sentence in both tongues. Where one text serves both, the two are equal.
public struct Bilingual: Sendable, Hashable {
    public var english: String
    public var indonesian: String

    public init(english: String, indonesian: String) {
        self.english = english
        self.indonesian = indonesian
    }

    public init(_ both: String) { self.init(english: both, indonesian: both) }

    public subscript(tongue: Tongue) -> String {
        tongue == .english ? english : indonesian
    }

    public var isSame: Bool { english == indonesian }
}

/// The one spelling under which names are compared: lower case, with space, hyphen and underscore as one.
public func normalizedName(_ name: some StringProtocol) -> String {
    var result = ""
    result.reserveCapacity(name.utf8.count)
    var pendingGap = false
    for scalar in name.unicodeScalars {
        switch scalar {
        case " ", "-", "_", "\t", "\u{A0}":
            pendingGap = !result.isEmpty
        default:
            if pendingGap { result.append("_") }
            pendingGap = false
            if scalar.isASCII, scalar.value >= 65, scalar.value <= 90 {
                result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
            } else if scalar.isASCII {
                result.unicodeScalars.append(scalar)
            } else {
                result += scalar.properties.lowercaseMapping
            }
        }
    }
    return result
}
