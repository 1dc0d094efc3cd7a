import SiapText

/// The arguments of an entry as one JSON object. SQLite reads it back (`json_each`), so only the writing is here.
enum ArgumentText {
    static func json(_ arguments: [Batch.Argument]) -> String {
        JSON.object(
            of: arguments.lazy.map { (key: JSON.Name($0.name), value: scalar($0.value)) }, form: .compact
        ).written
    }

    private static func scalar(_ value: Batch.Scalar) -> JSON {
        switch value {
        case .unknown: .null
        case .text(let text): JSON(text)
        case .whole(let number): JSON(number)
        // No value of the language is infinite.
        case .decimal(let number): JSON(number)
        case .truth(let truth): JSON(truth)
        }
    }
}
