/// The one spelling under which names are compared: lower case, with space, hyphen and underscore as one.
public func normalizedName(_ name: String) -> String { normalizedASCII(name.utf8) ?? normalized(name.unicodeScalars) }

/// The same of a part of a text.
public func normalizedName(_ name: Substring) -> String {
    normalizedASCII(name.utf8) ?? normalized(name.unicodeScalars)
}

/// Of a name without other letters, as nearly all are; nil of the others.
private func normalizedASCII(_ bytes: some Collection<UInt8>) -> String? {
    var isASCII = true
    let result = String(unsafeUninitializedCapacity: bytes.count) { buffer in
        var length = 0, pendingGap = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "\t"): pendingGap = length > 0
            case 0x80...:
                isASCII = false
                return 0
            default:
                if pendingGap {
                    buffer[length] = UInt8(ascii: "_")
                    length += 1
                    pendingGap = false
                }
                buffer[length] = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte + 32 : byte
                length += 1
            }
        }
        return length
    }
    return isASCII ? result : nil
}

private func normalized(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var result = ""
    var pendingGap = false
    var mayNeedComposing = false
    for scalar in scalars {
        switch scalar {
        case " ", "-", "_", "\t", "\u{A0}": pendingGap = !result.isEmpty
        default:
            if pendingGap { result.append("_") }
            pendingGap = false
            result += scalar.properties.lowercaseMapping
            if scalar.value >= 0x300 { mayNeedComposing = true }
        }
    }
    return mayNeedComposing ? composed(result) : result
}
