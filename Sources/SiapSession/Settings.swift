public import SiapRender
public import SiapText

/// What `set` changes.
public struct Settings: Sendable {
    /// Nil: the tongue of each statement.
    public var language: Tongue?
    public var format: OutputFormat = .table
    public var timing = false
    public var color = true
    /// Show private attributes.
    public var unmasked = false
    /// Whether `set unmasked on` is allowed: not in a script without `--unmasked`.
    public var mayUnmask = true
    /// Whether a load with rejected rows counts as a failure.
    public var allowsRejects = false

    public init() {}

    static let names: [(names: Bilingual, values: [Bilingual])] = {
        let onOff = [Bilingual(english: "on", indonesian: "aktif"), Bilingual(english: "off", indonesian: "nonaktif")]
        return [
            (Bilingual(english: "language", indonesian: "bahasa"), [Bilingual("id"), Bilingual("en")]),
            (Bilingual(english: "format", indonesian: "bentuk"), OutputFormat.allCases.map { Bilingual($0.rawValue) }),
            (Bilingual(english: "timing", indonesian: "lama"), onOff),
            (Bilingual(english: "color", indonesian: "warna"), onOff),
            (Bilingual(english: "unmasked", indonesian: "tanpa_samaran"), onOff),
        ]
    }()

    /// Changes one setting; gives the problem when it cannot.
    mutating func set(_ name: String, to value: String, nameRange: SourceRange, valueRange: SourceRange) -> Diagnostic? {
        let wanted = normalizedName(name), given = normalizedName(value)
        guard let entry = Settings.names.first(where: { $0.names.english == wanted || $0.names.indonesian == wanted }) else {
            let near = NearNames.near(name, among: Settings.names.flatMap { [$0.names.english, $0.names.indonesian] })
            return Diagnostic(.unknownSetting, at: nameRange, [.verbatim(name), .choices(Settings.names.map(\.names))], proposals: near.map { Bilingual($0) })
        }
        let spelled = ["indonesia": "id", "indonesian": "id", "english": "en", "inggris": "en"][given] ?? given
        guard let choice = entry.values.firstIndex(where: { normalizedName($0.english) == spelled || normalizedName($0.indonesian) == spelled }) else {
            return Diagnostic(.badSettingValue, at: valueRange, [.bilingual(entry.names), .choices(entry.values)])
        }
        switch entry.names.english {
        case "language": language = Tongue(rawValue: entry.values[choice].english)
        case "format": format = OutputFormat.allCases[choice]
        case "timing": timing = choice == 0
        case "color": color = choice == 0
        default:
            if choice == 0, !mayUnmask { return Diagnostic(.unmaskRefused, at: valueRange) }
            unmasked = choice == 0
        }
        return nil
    }

    /// Each setting with its value, for `show settings`.
    func listing(_ tongue: Tongue) -> String {
        func shown(_ on: Bool) -> String { tongue == .english ? (on ? "on" : "off") : (on ? "aktif" : "nonaktif") }
        let values = [language?.rawValue ?? "-", format.rawValue, shown(timing), shown(color), shown(unmasked)]
        return zip(Settings.names, values).map { "\($0.names[tongue]): \($1)" }.joined(separator: "\n")
    }
}
