public import SiapRender
public import SiapText
import SiapWords

/// What `set` changes.
public struct Settings: Sendable {
    /// Nil: the tongue of each statement.
    public var language: Tongue?
    /// Of answers on standard output; `save` goes by the file's name.
    public var format: OutputFormat = .table
    /// Nil: only where an answer was long in coming, and a person waits for it.
    public var timing: Bool?
    /// Each question is said back in plain words above its answer.
    public var restate = false
    /// Off keeps colour out everywhere; on leaves it to the terminal and NO_COLOR.
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

    /// The program that shows an answer page by page.
    public enum Pager: Sendable, Hashable {
        /// To the program that the environment names.
        case on
        case off
        case command(String)
    }

    /// Below 2 nothing would be hidden; above 100 hardly anything shown.
    static let suppressLimits = 2...100

    /// As the program starts.
    public init() {}

    /// Changes one setting; gives the problem when it cannot.
    mutating func set(
        _ name: String, to value: String, nameRange: SourceRange, valueRange: SourceRange, mayUnmask: Bool
    ) -> Diagnostic? {
        guard let setting = Setting.named(name) else {
            let near = NearNames.near(
                name, among: Setting.allCases.flatMap { [$0.names.english, $0.names.indonesian] })
            return Diagnostic(
                .unknownSetting(name: name), at: nameRange, proposals: near.map { Bilingual($0) })
        }
        if setting == .suppress, let limit = Int(normalizedName(value)), Settings.suppressLimits.contains(limit) {
            suppress = limit
            return nil
        }
        if setting == .pager, let command = Settings.command(value, at: valueRange) {
            pager = .command(command)
            return nil
        }
        let given = normalizedName(value)
        let spelled = ["indonesia": "id", "indonesian": "id", "english": "en", "inggris": "en"][given] ?? given
        guard let choice = setting.choice(spelled, ofFirst: setting == .suppress ? 1 : setting.values.count) else {
            return Diagnostic(
                .badSettingValue(setting: setting.names, choices: Settings.choices(of: setting)), at: valueRange)
        }
        return set(setting, to: choice, at: valueRange, mayUnmask: mayUnmask)
    }

    /// What may be given, said where something else was.
    private static func choices(of setting: Setting) -> [Bilingual] {
        switch setting {
        case .suppress:
            return [setting.values[0], Bilingual("\(suppressLimits.lowerBound) … \(suppressLimits.upperBound)")]
        case .pager: return setting.values + [Bilingual("\"less -S\"")]
        case .language, .format, .timing, .color, .unmasked, .notes, .csvNotes, .live, .restate: return setting.values
        }
    }

    /// `choice`: a place among the values of the setting.
    private mutating func set(_ setting: Setting, to choice: Int, at range: SourceRange, mayUnmask: Bool) -> Diagnostic?
    {
        let isOn = choice == 0
        switch setting {
        case .language: language = Tongue(rawValue: setting.values[choice].english)
        case .format: format = OutputFormat.allCases[choice]
        case .timing: timing = choice == 2 ? nil : isOn
        case .color: color = isOn
        case .live: live = isOn
        case .restate: restate = isOn
        case .notes: notes = NoteDetail.allCases[choice]
        case .csvNotes: csvNotes = CSVNotes.allCases[choice]
        case .suppress: suppress = nil
        case .pager: pager = isOn ? .on : .off
        case .unmasked:
            if isOn, !mayUnmask { return Diagnostic(.unmaskRefused, at: range) }
            unmasked = isOn
        }
        return nil
    }

    /// A program with its options: a text in quotes, which its range covers, that says neither on nor off.
    static func command(_ value: String, at range: SourceRange) -> String? {
        let isQuoted = range.upper - range.lower > value.utf8.count
        let isBlank = value.allSatisfy(\.isWhitespace)
        return isBlank || !isQuoted || ["on", "off", "aktif", "nonaktif"].contains(normalizedName(value)) ? nil : value
    }

    /// Each setting with its value, for `show settings`.
    func listing(_ tongue: Tongue) -> String {
        Setting.allCases.map { "\($0.names[tongue]): \(shown($0, in: tongue))" }.joined(separator: "\n")
    }

    private func shown(_ setting: Setting, in tongue: Tongue) -> String {
        func word(_ choice: Int) -> String { setting.values[choice][tongue] }
        func word(_ isOn: Bool) -> String { word(isOn ? 0 : 1) }
        switch setting {
        case .language: return language?.rawValue ?? "-"
        case .format: return OutputFormat.allCases.firstIndex(of: format).map(word) ?? format.rawValue
        case .timing: return timing.map(word) ?? word(2)
        case .color: return word(color)
        case .unmasked: return word(unmasked)
        case .notes: return NoteDetail.allCases.firstIndex(of: notes).map(word) ?? notes.rawValue
        case .csvNotes: return CSVNotes.allCases.firstIndex(of: csvNotes).map(word) ?? csvNotes.rawValue
        case .suppress: return suppress.map(String.init) ?? word(0)
        case .live: return word(live)
        case .restate: return word(restate)
        case .pager:
            switch pager {
            case .on: return word(true)
            case .off: return word(false)
            case .command(let command): return command
            }
        }
    }
}
