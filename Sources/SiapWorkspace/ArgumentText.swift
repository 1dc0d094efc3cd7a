/// The arguments of an entry as one JSON object. SQLite reads it back (`json_each`), so only the writing is here.
enum ArgumentText {
    static func json(_ arguments: [Batch.Argument]) -> String {
        "{" + arguments.map { "\(quoted($0.name)):\(scalar($0.value))" }.joined(separator: ",") + "}"
    }

    private static func scalar(_ value: Batch.Scalar) -> String {
        switch value {
        case .unknown: return "null"
        case .text(let text): return quoted(text)
        case .whole(let number): return String(number)
        // JSON knows no infinity; no value of the language is one.
        case .decimal(let number): return number.isFinite ? "\(number)" : "null"
        case .truth(let truth): return truth ? "true" : "false"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
