@_spi(_Unicode) import Swift

/// The text with each character composed (NFC): letters written as a base and a mark are the same bytes as those
/// written as one.
///
/// Strings compare so by themselves; what looks at bytes or scalars, such as keys and parts of texts, composes them
/// first.
public func composed(_ text: String) -> String {
    let isComposed = text.utf8.withContiguousStorageIfAvailable { !$0.contains(where: mayNeedComposing) }
    if isComposed ?? !text.utf8.contains(where: mayNeedComposing) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text._nfc { result.append(scalar) }
    return String(result)
}

/// No character that composition changes, or joins to another, begins with a lower byte: the first is U+0300.
@inline(__always)
public func mayNeedComposing(_ byte: UInt8) -> Bool { byte >= 0xCC }
