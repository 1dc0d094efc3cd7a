internal import Glibc
import SiapText

/// Why a history file is not used.
enum HistoryProblem: Error, Sendable, Hashable {
    case notText
    /// A folder, a pipe, a device.
    case notAFile
    case unreadable(errno: Int32)
    case unwritable(errno: Int32)
    /// Another process holds the lock and does not let go.
    case locked
}

/// A history file that is not used from here on; the session keeps its entries in memory.
struct HistoryWarning: Sendable, Hashable {
    let path: String
    let problem: HistoryProblem

    func text(in tongue: Tongue) -> String {
        let reason = reason[tongue]
        return Bilingual(
            english: "The history is kept for this session only: \(path) \(reason).",
            indonesian: "Riwayat hanya disimpan selama sesi ini: \(path) \(reason).")[tongue]
    }

    private var reason: Bilingual {
        switch problem {
        case .notText:
            Bilingual(english: "is not a text file", indonesian: "bukan berkas teks")
        case .notAFile:
            Bilingual(english: "is not a file", indonesian: "bukan berkas")
        case .unreadable(let code):
            Bilingual(
                english: "cannot be read (\(Self.name(of: code)))",
                indonesian: "tidak dapat dibaca (\(Self.name(of: code)))")
        case .unwritable(let code):
            Bilingual(
                english: "cannot be written (\(Self.name(of: code)))",
                indonesian: "tidak dapat ditulisi (\(Self.name(of: code)))")
        case .locked:
            Bilingual(english: "is locked by another program", indonesian: "dikunci oleh program lain")
        }
    }

    private static func name(of code: Int32) -> String {
        strerror(code).map { String(cString: $0) } ?? "errno \(code)"
    }
}
