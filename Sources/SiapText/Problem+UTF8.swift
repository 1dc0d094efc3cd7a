extension Problem {
    /// Of a file that is to be a text: the first line with a byte that is not UTF-8.
    public static func notUTF8(_ bytes: [UInt8], file: String) -> Problem {
        let readable = String(decoding: bytes, as: UTF8.self).prefix { $0 != "\u{FFFD}" }
        return .fileNotUTF8(line: 1 + readable.count { $0.isNewline }, file: file)
    }
}
