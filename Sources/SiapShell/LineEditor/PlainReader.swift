internal import CLineEditor
internal import Glibc

/// Reads statements line by line without libedit: from a pipe, or on a terminal that cannot move its cursor.
struct PlainReader {
    /// Where prompts go; nil when nobody would see them.
    let promptTo: Int32?

    var isInteractive: Bool { promptTo != nil }

    init(promptTo screen: Int32?) { promptTo = screen }

    func readStatement(prompt: String, continuationPrompt: String, isComplete: (String) -> Bool) -> ReadOutcome {
        var text = ""
        show(prompt)
        while true {
            switch readLine() {
            case .interrupted:
                Interrupt.clear()
                show("\n")
                return .interrupted
            case .endOfInput:
                show("\n")
                return text.isBlank ? .endOfInput : .statement(text)
            case .edit: continue
            case .statement(let line):
                text += text.isEmpty ? line : "\n" + line
                if text.isBlank || line.isBlank || isComplete(text) { return .statement(text) }
                show(continuationPrompt)
            }
        }
    }

    /// One line without its line break; the last one may lack it.
    private func readLine() -> ReadOutcome {
        var bytes: [UInt8] = []
        while true {
            let byte = siap_read_byte()
            if byte == -1 { return .interrupted }
            guard byte >= 0 else { return bytes.isEmpty ? .endOfInput : .statement(Self.decoded(bytes)) }
            if byte == 10 { return .statement(Self.decoded(bytes)) }
            bytes.append(UInt8(truncatingIfNeeded: byte))
        }
    }

    private static func decoded(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.last == 13 ? bytes.dropLast() : bytes[...], as: UTF8.self)
    }

    private func show(_ text: String) {
        guard let promptTo, !text.isEmpty else { return }
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { write(promptTo, $0.baseAddress, $0.count) }
            if written > 0 { bytes = bytes.dropFirst(written) } else if errno != EINTR { return }
        }
    }
}
