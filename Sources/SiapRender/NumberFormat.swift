public import SiapText

/// Numbers as people of a tongue write them: 2,184 and 64.7, or 2.184 and 64,7.
public enum NumberFormat {
    /// Grouped in thousands, from four digits on; `-` before what is negative.
    public static func whole(_ number: Int64, in tongue: Tongue) -> String {
        let digits = String(number.magnitude)
        return (number < 0 ? "-" : "") + grouped(digits, in: tongue)
    }

    /// With exactly `places` decimals, rounded half away from zero.
    public static func decimal(_ number: Double, places: Int, in tongue: Tongue) -> String {
        guard let parts = fixed(number, places: places) else { return localized(number.description, in: tongue) }
        let fraction = places == 0 ? "" : (tongue == .english ? "." : ",") + parts.fraction
        let isZero = !(parts.whole + parts.fraction).contains { $0 != "0" }
        return (number < 0 && !isZero ? "-" : "") + grouped(parts.whole, in: tongue) + fraction
    }

    /// How many decimals, up to two, a number needs in a table. Nil for those too small or too large to be shown so.
    static func placesNeeded(_ number: Double) -> Int? {
        guard let parts = fixed(number, places: 2), number == 0 || number.magnitude >= 0.005 else { return nil }
        if parts.fraction == "00" { return 0 }
        return parts.fraction.hasSuffix("0") ? 1 : 2
    }

    /// How many decimals a number has, up to `most`: 3.184 has three. Nil for those too small or too large to be shown
    /// so.
    public static func digits(_ number: Double, most: Int) -> Int? {
        guard let parts = fixed(number, places: most), placesNeeded(number) != nil else { return nil }
        return parts.fraction.reversed().drop { $0 == "0" }.count
    }

    /// For numbers whose first digit comes after the second place: two digits of them, or as the machine writes them.
    static func extreme(_ number: Double, in tongue: Tongue) -> String {
        if number.magnitude < 0.005, number.magnitude >= 1e-6 {
            var places = 3
            var scaled = number.magnitude * 1000
            while scaled < 10 {
                places += 1
                scaled *= 10
            }
            return decimal(number, places: places, in: tongue)
        }
        return localized(number.description, in: tongue)
    }

    /// Shortest decimal form that reads back as the same number, never localised: for csv and json.
    public static func plain(_ number: Double) -> String {
        exactWhole(number).map(String.init) ?? number.description
    }

    /// A decimal that needs no point, nil for any other.
    static func exactWhole(_ number: Double) -> Int64? {
        number == number.rounded() && number.magnitude < 1e15 ? Int64(number) : nil
    }

    private static func fixed(_ number: Double, places: Int) -> (whole: String, fraction: String)? {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let scaled = (number.magnitude * scale).rounded(.toNearestOrAwayFromZero)
        guard scaled.isFinite, scaled < 9e15 else { return nil }
        var digits = String(Int64(scaled))
        if digits.count <= places { digits = String(repeating: "0", count: places + 1 - digits.count) + digits }
        return (String(digits.dropLast(places)), String(digits.suffix(places)))
    }

    private static func grouped(_ digits: String, in tongue: Tongue) -> String {
        if digits.utf8.count <= 3 { return digits }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { result += tongue == .english ? "," : "." }
            result.append(digit)
        }
        return result
    }

    private static func localized(_ text: String, in tongue: Tongue) -> String {
        tongue == .english ? text : String(text.map { $0 == "." ? "," : $0 })
    }
}
