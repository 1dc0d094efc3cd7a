public import SiapRender
public import SiapText

/// What `set` changes.
public struct Settings: Sendable {
    /// Nil: the tongue of each statement.
    public var language: Tongue?
    public var format: OutputFormat = .table
    /// Nil: only where an answer was long in coming, and a person waits for it.
    public var timing: Bool?
    /// Each question is said back in plain words above its answer.
    public var restate = false
    public var color = true
    /// Colours and suggestions in the line being typed.
    public var live = true
    /// Where an answer goes that is longer than the screen.
    public var pager = Pager.on
    /// Show private attributes.
    public var unmasked = false
    /// How much answers say about themselves.
    public var notes = NoteDetail.short
    /// Where the notes of a csv go.
    public var csvNotes = CSVNotes.file
    /// Counts of people below this are hidden; nil hides none.
    public var suppress: Int?
    /// A person types at a terminal: there, and only there, private values may be shown, and a whole one asked.
    public var isAtTerminal = false
    /// Whether a load with rejected rows counts as a failure.
    public var allowsRejects = false

    /// Where what a csv or tsv says about itself is written.
    public enum CSVNotes: String, Sendable, CaseIterable {
        /// In a second file beside a saved one.
        case file
        /// In lines above the header, each with `# `.
        case comment
        case off
    }

    public enum Pager: Sendable, Hashable {
        /// To the program that the environment names.
        case on
        case off
        case command(String)
    }

    /// Below 2 nothing would be hidden; above 100 hardly anything shown.
    static let suppressLimits = 2...100

    public init() {}

    static let names: [(names: Bilingual, values: [Bilingual])] = {
        let onOff = [Bilingual(english: "on", indonesian: "aktif"), Bilingual(english: "off", indonesian: "nonaktif")]
        return [
            (Bilingual(english: "language", indonesian: "bahasa"), [Bilingual("id"), Bilingual("en")]),
            (
                Bilingual(english: "format", indonesian: "bentuk"),
                OutputFormat.allCases.map { Bilingual(english: $0.rawValue, indonesian: $0 == .table ? "tabel" : $0.rawValue) }
            ),
            (Bilingual(english: "timing", indonesian: "lama"), onOff + [Bilingual(english: "auto", indonesian: "otomatis")]),
            (Bilingual(english: "color", indonesian: "warna"), onOff),
            (Bilingual(english: "unmasked", indonesian: "tanpa_samaran"), onOff),
            (
                Bilingual(english: "notes", indonesian: "catatan"),
                [Bilingual(english: "short", indonesian: "ringkas"), Bilingual(english: "full", indonesian: "lengkap"), onOff[1]]
            ),
            (
                Bilingual(english: "csv_notes", indonesian: "catatan_csv"),
                [Bilingual(english: "file", indonesian: "berkas"), Bilingual(english: "comment", indonesian: "komentar"), onOff[1]]
            ),
            (Bilingual(english: "suppress", indonesian: "sembunyikan"), [onOff[1], Bilingual("5")]),
            (Bilingual(english: "live", indonesian: "langsung"), onOff),
            (Bilingual(english: "pager", indonesian: "halaman"), onOff),
            (Bilingual(english: "restate", indonesian: "uraian"), onOff),
        ]
    }()

    /// Whether a word is a setting's English name or the Indonesian one.
    static func isNamed(_ setting: String, _ word: String) -> Bool {
        let wanted = normalizedName(word)
        return names.contains { $0.names.english == setting && ($0.names.english == wanted || $0.names.indonesian == wanted) }
    }

    /// Changes one setting; gives the problem when it cannot.
    mutating func set(_ name: String, to value: String, nameRange: SourceRange, valueRange: SourceRange, mayUnmask: Bool) -> Diagnostic? {
        let wanted = normalizedName(name), given = normalizedName(value)
        guard let entry = Settings.names.first(where: { $0.names.english == wanted || $0.names.indonesian == wanted }) else {
            let near = NearNames.near(name, among: Settings.names.flatMap { [$0.names.english, $0.names.indonesian] })
            return Diagnostic(.unknownSetting, at: nameRange, [.verbatim(name), .choices(Settings.names.map(\.names))], proposals: near.map { Bilingual($0) })
        }
        let spelled = ["indonesia": "id", "indonesian": "id", "english": "en", "inggris": "en"][given] ?? given
        var allowed = entry.values, choices = entry.values
        if entry.names.english == "suppress" {
            if let limit = Int(given), Settings.suppressLimits.contains(limit) {
                suppress = limit
                return nil
            }
            allowed = [entry.values[0]]
            choices = allowed + [Bilingual("\(Settings.suppressLimits.lowerBound) … \(Settings.suppressLimits.upperBound)")]
        }
        if entry.names.english == "pager" {
            if let command = Settings.command(value, valueRange) {
                pager = .command(command)
                return nil
            }
            choices += [Bilingual("\"less -S\"")]
        }
        guard let choice = allowed.firstIndex(where: { normalizedName($0.english) == spelled || normalizedName($0.indonesian) == spelled }) else {
            return Diagnostic(.badSettingValue, at: valueRange, [.bilingual(entry.names), .choices(choices)])
        }
        switch entry.names.english {
        case "language": language = Tongue(rawValue: entry.values[choice].english)
        case "format": format = OutputFormat.allCases[choice]
        case "timing": timing = choice == 2 ? nil : choice == 0
        case "color": color = choice == 0
        case "live": live = choice == 0
        case "restate": restate = choice == 0
        case "notes": notes = NoteDetail.allCases[choice]
        case "csv_notes": csvNotes = CSVNotes.allCases[choice]
        case "suppress": suppress = nil
        case "pager": pager = choice == 0 ? .on : .off
        default:
            if choice == 0, !mayUnmask { return Diagnostic(.unmaskRefused, at: valueRange) }
            unmasked = choice == 0
        }
        return nil
    }

    /// A program with its options: a text in quotes, which its range covers, that says neither on nor off.
    static func command(_ value: String, _ range: SourceRange) -> String? {
        let isQuoted = range.upper - range.lower > value.utf8.count
        let isBlank = value.allSatisfy(\.isWhitespace)
        return isBlank || !isQuoted || ["on", "off", "aktif", "nonaktif"].contains(normalizedName(value)) ? nil : value
    }

    private func shown(_ pager: Pager, _ shown: (Bool) -> String) -> String {
        switch pager {
        case .on: return shown(true)
        case .off: return shown(false)
        case .command(let command): return command
        }
    }

    /// Each setting with its value, for `show settings`.
    func listing(_ tongue: Tongue) -> String {
        func shown(_ on: Bool) -> String { tongue == .english ? (on ? "on" : "off") : (on ? "aktif" : "nonaktif") }
        func word(_ setting: String, _ value: String) -> String {
            Settings.names.first { $0.names.english == setting }?.values.first { $0.english == value }?[tongue] ?? value
        }
        let values = [
            language?.rawValue ?? "-", word("format", format.rawValue), timing.map(shown) ?? word("timing", "auto"), shown(color), shown(unmasked),
            word("notes", notes.rawValue),
            word("csv_notes", csvNotes.rawValue), suppress.map(String.init) ?? shown(false), shown(live),
            self.shown(pager, shown),
            shown(restate),
        ]
        return zip(Settings.names, values).map { "\($0.names[tongue]): \($1)" }.joined(separator: "\n")
    }
}
