public import SiapData
public import SiapText

/// Dates in words: `14 February 2024`, `14 Februari 2024`.
public enum DateWords {
    /// Month in full, day without a zero before it.
    public static func words(_ day: Day, in tongue: Tongue) -> String {
        let parts = day.parts
        return "\(parts.day) \(month(parts.month, in: tongue)) \(parts.year)"
    }

    /// `14 Feb 2024`, without the year where it is that of `other`.
    public static func short(_ day: Day, in tongue: Tongue, besides other: Day? = nil) -> String {
        let parts = day.parts
        // All months of both tongues differ in their first three letters.
        let text = "\(parts.day) \(month(parts.month, in: tongue).prefix(3))"
        return parts.year == other?.parts.year ? text : "\(text) \(parts.year)"
    }

    /// `Wednesday 14 February 2024`, `Rabu, 14 Februari 2024`.
    public static func withWeekday(_ day: Day, in tongue: Tongue) -> String {
        weekday(day, in: tongue) + (tongue == .english ? " " : ", ") + words(day, in: tongue)
    }

    /// `11 to 13 February 2024`, `11 s.d. 13 Februari 2024`, with as much of the first date as differs.
    public static func interval(from: Day, to: Day, in tongue: Tongue) -> String {
        let joint = tongue == .english ? " to " : " s.d. "
        let first = from.parts, last = to.parts
        if first.year != last.year { return words(from, in: tongue) + joint + words(to, in: tongue) }
        if first.month != last.month {
            return "\(first.day) \(month(first.month, in: tongue))" + joint + words(to, in: tongue)
        }
        return "\(first.day)" + joint + words(to, in: tongue)
    }

    /// Months are numbered from 1.
    public static func month(_ number: Int, in tongue: Tongue) -> String {
        (tongue == .english ? englishMonths : indonesianMonths)[number - 1]
    }

    /// In full, with a capital: `Wednesday`, `Rabu`.
    public static func weekday(_ day: Day, in tongue: Tongue) -> String {
        (tongue == .english ? englishDays : indonesianDays)[day.weekday - 1]
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let indonesianMonths = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
    ]
    private static let englishDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let indonesianDays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
}
