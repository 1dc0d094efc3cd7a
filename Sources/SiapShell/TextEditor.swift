import Glibc
import SiapText

/// The person's own editor, for one statement in a file that nobody else can read.
struct TextEditor {
    enum Outcome {
        case changed(String)
        case unchanged
        /// What is to be said of it.
        case failed(Bilingual)
    }

    /// Where the editor draws.
    let screen: Int32
    /// Longer texts are scripts, and slow to edit in one line.
    static let longest = 65_536

    func edit(_ text: String) -> Outcome {
        guard let command = TextEditor.command else {
            return .failed(
                Bilingual(
                    english: """
                        There is no editor: none is named by VISUAL or EDITOR, and neither editor, \
                        nano nor vi is installed.
                        """,
                    indonesian:
                        "Penyunting tidak ada: VISUAL dan EDITOR kosong, dan editor, nano, maupun vi tidak terpasang."))
        }
        let original = text.isEmpty ? "" : text + "\n"
        guard let path = TextEditor.file(holding: original) else {
            let reason = String(cString: strerror(errno))
            return .failed(
                Bilingual(
                    english: "A file for the editor could not be written in \(TextEditor.folder): \(reason).",
                    indonesian: "Berkas untuk penyunting tidak dapat ditulis di \(TextEditor.folder): \(reason)."))
        }
        let ending = OtherProgram(command: command, arguments: [path], output: screen).run()
        return outcome(of: path, command: command, ending: ending, original: original)
    }

    private func outcome(of path: String, command: String, ending: OtherProgram.Ending, original: String) -> Outcome {
        let bytes = TextEditor.bytes(of: path)
        let isChanged = bytes.map { $0 != Array(original.utf8) } ?? false
        // What was written is not thrown away because something went wrong.
        let kept = Bilingual(english: " What you wrote is in \(path).", indonesian: " Tulisan Anda ada di \(path).")
        func failure(_ reason: Bilingual) -> Outcome {
            if isChanged {
                return .failed(
                    Bilingual(english: reason.english + kept.english, indonesian: reason.indonesian + kept.indonesian))
            }
            unlink(path)
            return .failed(reason)
        }
        guard ending == .exited(0) else {
            let how = Bilingual(ending)
            let another = Bilingual(
                english: " Another is named by EDITOR: EDITOR=nano siap.",
                indonesian: " Sebutkan yang lain lewat EDITOR: EDITOR=nano siap.")
            let mend = [.exited(126), .exited(127)].contains(ending) ? another : Bilingual("")
            return failure(
                Bilingual(
                    english: "The editor “\(command)” \(how.english).\(mend.english)",
                    indonesian: "Penyunting “\(command)” \(how.indonesian).\(mend.indonesian)"))
        }
        guard let bytes else {
            return .failed(
                Bilingual(
                    english: "The editor has taken its file away.", indonesian: "Penyunting telah menghapus berkasnya.")
            )
        }
        guard bytes.count <= TextEditor.longest else {
            return failure(
                Bilingual(
                    english: "The text is too long for the line. Run it as a script: include \"…\".",
                    indonesian: "Teks terlalu panjang untuk satu baris. Jalankan sebagai skrip: sertakan \"…\"."))
        }
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            return failure(
                Bilingual(
                    english: "The editor did not save the file as UTF-8.",
                    indonesian: "Penyunting tidak menyimpan berkas sebagai UTF-8."))
        }
        unlink(path)
        return isChanged ? .changed(TextEditor.line(text)) : .unchanged
    }

    /// The text as it stands in the line: without a byte order mark, and without the line break that editors end a file
    /// with.
    private static func line(_ text: String) -> String {
        var line = LineEditor.cleaned(text.unicodeScalars.map(\.value).drop { $0 == 0xFEFF })
        while let last = line.unicodeScalars.last, last.properties.isWhitespace { line.unicodeScalars.removeLast() }
        return line
    }

    /// As for git and psql, a line of the shell.
    private static var command: String? {
        for name in ["VISUAL", "EDITOR"] {
            if let value = Terminal.environment(name), value.contains(where: { $0 != " " }) { return value }
        }
        return OtherProgram.first(of: ["editor", "nano", "vi"])
    }

    // MARK: The file

    private static var folder: String { Terminal.environment("TMPDIR") ?? "/tmp" }

    /// Nil leaves the reason in `errno`.
    private static func file(holding text: String) -> String? {
        var name = Array("\(folder)/siap-XXXXXX.dsl".utf8CString)
        let descriptor = mkstemps(&name, 4)
        guard descriptor >= 0 else { return nil }
        let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let isWritten = OwnFiles.write(Array(text.utf8), to: descriptor)
        let code = errno
        close(descriptor)
        if isWritten { return path }
        unlink(path)
        errno = code
        return nil
    }

    /// At most one byte more than may stand in the line.
    private static func bytes(of path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: longest + 1)
        var filled = 0
        while filled < bytes.count {
            let got = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + filled, $0.count - filled) }
            if got == 0 { break }
            if got > 0 { filled += got } else if errno != EINTR { return nil }
        }
        return Array(bytes.prefix(filled))
    }
}
