package import SiapText

/// What an example of a message needs around it: files beside it, more than one statement, a command line.
///
/// Texts are written so that a page can show what nobody would print whole: `⟦1200 (⟧` is 1,200 brackets, `␀` a zero
/// byte, `␍` a carriage return, `␦` a byte that is not UTF-8.
package struct MessageScene: Sendable {
    package struct File: Sendable {
        package var name: String
        package var text: String

        init(_ name: String, _ text: String) {
            self.name = name
            self.text = text
        }
    }

    /// How the example is run.
    enum Way: Sendable {
        /// At the prompt, on the built-in pack.
        case prompt
        /// In a script, which has no leave to show private values.
        case script
        /// As a command: a script with values for its parameters.
        case command(file: String, values: [String: String])
        /// The text of a pack of its own.
        case pack
        /// In a folder: opened as a pack.
        case folder
        /// It takes what no test brings about: another program, a full disk, ten million groups.
        case told
    }

    var way = Way.prompt
    package var files: [File] = []
    package var example: Bilingual
    /// What the files are to be; empty where they stay.
    package var mendedFiles: [File] = []
    package var mended: Bilingual

    init(
        _ way: Way = .prompt, files: [File] = [], shows example: Bilingual, mendedFiles: [File] = [],
        mended: Bilingual? = nil
    ) {
        self.way = way
        self.files = files
        self.example = example
        self.mendedFiles = mendedFiles
        self.mended = mended ?? example
    }

    package static func of(_ id: MessageID) -> MessageScene? {
        statements(id) ?? readings(id) ?? records(id) ?? told(id)
    }

    /// As a page shows it.
    package static func shown(_ text: String) -> String {
        var shown = "", rest = Substring(text)
        while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
            let parts = rest[rest.index(after: open)..<close].split(separator: " ", maxSplits: 1)
            shown += rest[..<open] + "\(parts[1])\(parts[1])…{\(parts[0])×}"
            rest = rest[rest.index(after: close)...]
        }
        return shown + rest
    }

    /// What it stands for.
    static func bytes(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Substring(text)
        func add(_ part: Substring) {
            for character in part {
                switch character {
                case "␀": bytes.append(0)
                case "␍": bytes.append(0x0D)
                case "␦": bytes.append(0xFF)
                default: bytes += Array(String(character).utf8)
                }
            }
        }
        while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
            add(rest[..<open])
            let parts = rest[rest.index(after: open)..<close].split(separator: " ", maxSplits: 1)
            let unit = Array(parts[1].utf8)
            for _ in 0..<(Int(parts[0]) ?? 0) { bytes += unit }
            rest = rest[rest.index(after: close)...]
        }
        add(rest)
        return bytes
    }
}
