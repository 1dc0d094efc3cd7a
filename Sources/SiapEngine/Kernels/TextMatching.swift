import SiapText

/// Whether `part` occurs in `text`, ignoring case; both composed, so that a letter is not found without its mark.
func containsIgnoringCase(_ text: String, _ part: String, _ patience: Patience? = nil) throws -> Bool {
    let text = Array(composed(text.lowercased()).unicodeScalars),
        part = Array(composed(part.lowercased()).unicodeScalars)
    if part.isEmpty { return true }
    if part.count > text.count { return false }
    for start in 0...(text.count - part.count) where text[start] == part[0] {
        try patience?.spend(1 + part.count / 64)
        if text[start..<(start + part.count)].elementsEqual(part) { return true }
    }
    return false
}

/// Whether the whole of `text` fits `pattern`, where `*` is any run of characters and `?` any one; ignoring case.
/// O(n·m) at most.
func matchesPattern(_ text: String, _ pattern: String, _ patience: Patience? = nil) throws -> Bool {
    let text = Array(text.lowercased()), pattern = Array(pattern.lowercased())
    var t = 0, p = 0
    var star: Int?
    var mark = 0
    while t < text.count {
        try patience?.spend()
        if p < pattern.count, pattern[p] == "*" {
            star = p
            mark = t
            p += 1
        } else if p < pattern.count, pattern[p] == "?" || pattern[p] == text[t] {
            t += 1
            p += 1
        } else if let star {
            p = star + 1
            mark += 1
            t = mark
        } else {
            return false
        }
    }
    while p < pattern.count, pattern[p] == "*" { p += 1 }
    return p == pattern.count
}
