import SiapRender
package import SiapText

/// What `set` changes, in the order in which `show settings` lists it.
package enum Setting: Sendable, CaseIterable {
    case language, format, timing, color, unmasked, notes, csvNotes, suppress, live, pager, restate

    /// As `set` takes it, in either tongue.
    package var names: Bilingual {
        switch self {
        case .language: return Bilingual(english: "language", indonesian: "bahasa")
        case .format: return Bilingual(english: "format", indonesian: "bentuk")
        case .timing: return Bilingual(english: "timing", indonesian: "lama")
        case .color: return Bilingual(english: "color", indonesian: "warna")
        case .unmasked: return Bilingual(english: "unmasked", indonesian: "tanpa_samaran")
        case .notes: return Bilingual(english: "notes", indonesian: "catatan")
        case .csvNotes: return Bilingual(english: "csv_notes", indonesian: "catatan_csv")
        case .suppress: return Bilingual(english: "suppress", indonesian: "sembunyikan")
        case .live: return Bilingual(english: "live", indonesian: "langsung")
        case .pager: return Bilingual(english: "pager", indonesian: "halaman")
        case .restate: return Bilingual(english: "restate", indonesian: "uraian")
        }
    }

    private static let on = Bilingual(english: "on", indonesian: "aktif"),
        off = Bilingual(english: "off", indonesian: "nonaktif")

    /// The words that it takes; of a number, an example.
    package var values: [Bilingual] {
        switch self {
        case .language: return [Bilingual("id"), Bilingual("en")]
        case .format:
            return OutputFormat.allCases.map {
                Bilingual(english: $0.rawValue, indonesian: $0 == .table ? "tabel" : $0.rawValue)
            }
        case .timing: return [Setting.on, Setting.off, Bilingual(english: "auto", indonesian: "otomatis")]
        case .color, .unmasked, .live, .pager, .restate: return [Setting.on, Setting.off]
        case .notes:
            return [
                Bilingual(english: "short", indonesian: "ringkas"), Bilingual(english: "full", indonesian: "lengkap"),
                Setting.off,
            ]
        case .csvNotes:
            return [
                Bilingual(english: "file", indonesian: "berkas"), Bilingual(english: "comment", indonesian: "komentar"),
                Setting.off,
            ]
        case .suppress: return [Setting.off, Bilingual("5")]
        }
    }

    /// By its name in either tongue.
    package static func named(_ word: String) -> Setting? {
        let wanted = normalizedName(word)
        return allCases.first { $0.names.english == wanted || $0.names.indonesian == wanted }
    }

    /// The place of a word among the first `count` values, by either spelling.
    package func choice(_ word: String, ofFirst count: Int) -> Int? {
        values.prefix(count).firstIndex { normalizedName($0.english) == word || normalizedName($0.indonesian) == word }
    }
}
