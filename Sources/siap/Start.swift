import CReadinessPack
import Glibc
import SiapData
import SiapEngine
import SiapRender
import SiapSession
import SiapShell
import SiapText

extension ScanOptions {
    /// For tests, which ask that no answer depends on it: `threads=2,chunk=64,zones=off,rows=0`. What is not said so,
    /// or cannot be, stays as it is.
    fileprivate mutating func apply(_ words: String) {
        for word in words.split(separator: ",") {
            let parts = word.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let name = parts[0], number = Int(parts[1])
            if name == "zones" { usesZones = parts[1] != "off" }
            guard let number else { continue }
            if name == "threads", 1...64 ~= number { threads = number }
            if name == "chunk", 64...65_536 ~= number, number.nonzeroBitCount == 1 { chunkRows = number }
            if name == "rows", number >= 0 { fewestRows = number }
        }
    }
}

/// What every way of starting has in common.
enum Start {
    static func session(_ options: Ask) -> Session {
        let tongue: Tongue =
            options.language.flatMap(Tongue.init(rawValue:)) ?? (Terminal.localeIsIndonesian ? .indonesian : .english)
        let session = Session(tongue: tongue, today: today())
        session.settings.language = options.language.flatMap(Tongue.init(rawValue:))
        session.settings.format = OutputFormat(rawValue: options.format) ?? .table
        session.effects.packNamed = { $0 == "readiness" ? builtInPack() : nil }
        if options.timing { session.settings.timing = true }
        session.scanOptions.apply(Terminal.environment("SIAP_SCAN") ?? "")
        session.settings.color = !options.noColor
        session.settings.allowsRejects = options.allowRejects
        for parameter in options.parameters {
            let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            session.conversation.parameters[normalizedName(parts[0])] = String(parts[1])
        }
        return session
    }

    /// The machine's date, in its own time zone.
    private static func today() -> Day {
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? Day(number: 0)
    }

    static func loadPack(_ folder: String?, into session: Session) -> ExitStatus {
        let printer = Printer(session: session, isInteractive: false)
        let output = session.effects.output
        session.effects.output = { printer.print($0) }
        defer { session.effects.output = output }
        if let folder { return session.loadPack(folder: folder) }
        return session.load(builtInPack())
    }

    /// The pack that is embedded in the program: found whatever folder it is started from.
    static func builtInPack() -> Pack {
        var files: [String: PackFile] = [:]
        for index in 0..<siap_pack_file_count() {
            guard let name = siap_pack_file_name(index) else { continue }
            files[String(cString: name)] = PackFile {
                Array(UnsafeBufferPointer(start: siap_pack_file_bytes(index), count: Int(siap_pack_file_size(index))))
            }
        }
        return Pack(name: "readiness", files: files)
    }
}
