import SiapText

/// S080x and S081x: events and records.
extension MessageText {
    static func unknownEvent(name: String, table: Bilingual, events: [Bilingual]) -> MessageText {
        MessageText(
            english: "\(table) has no event “\(name)”",
            indonesian: "\(table) tidak memiliki peristiwa “\(name)”",
            help: MessageLine(
                english: "the events are: \(events)",
                indonesian: "peristiwanya: \(events)"))
    }

    static func unknownParameter(name: String, event: Bilingual, parameters: [Bilingual]) -> MessageText {
        MessageText(
            english: "\(event) takes no value called “\(name)”",
            indonesian: "\(event) tidak menerima nilai bernama “\(name)”",
            help: parameters.isEmpty
                ? nil
                : MessageLine(
                    english: "the event needs \(parameters)",
                    indonesian: "yang diperlukan peristiwa ini: \(parameters)"))
    }

    static func eventArgumentMissing(event: Bilingual, parameter: Bilingual) -> MessageText {
        MessageText(
            english: "a value of \(event) is missing: \(parameter)",
            indonesian: "nilai untuk \(event) belum disebut: \(parameter)",
            help: MessageLine(
                english: "write it in brackets after the row: (\(parameter) = …)",
                indonesian: "tulis dalam kurung setelah barisnya: (\(parameter) = …)"))
    }

    static func notARow(written: String) -> MessageText {
        MessageText(
            english: "“\(written)” is not a row",
            indonesian: "“\(written)” bukan sebuah baris",
            help: MessageLine(
                english: "name the row by its key, as in wbp \"W-00017\", or by a variable that holds one",
                indonesian: "sebutkan kuncinya, misalnya wbp \"W-00017\", atau variabel yang berisi satu baris"))
    }

    static func eventRefused(event: Bilingual, reason: Bilingual, line: Int?) -> MessageText {
        MessageText(
            english: "\(line, after: "line ", before: ": ")\(event) cannot be: \(reason)",
            indonesian: "\(line, after: "baris ", before: ": ")\(event) tidak mungkin: \(reason)")
    }

    static func eventContradicts(event: Bilingual, later: Bilingual, reason: Bilingual, line: Int?) -> MessageText {
        MessageText(
            english: "\(line, after: "line ", before: ": ")\(event) cannot be, because of \(later): \(reason)",
            indonesian: "\(line, after: "baris ", before: ": ")\(event) tidak mungkin karena \(later): \(reason)",
            help: MessageLine(
                english: "undo or correct the later one first",
                indonesian: "batalkan atau betulkan dahulu yang kemudian"))
    }

    static func eventBeforeData(event: Bilingual, first: String, line: Int?) -> MessageText {
        MessageText(
            english: "\(line, after: "line ", before: ": ")\(event) lies before the data begin",
            indonesian: "\(line, after: "baris ", before: ": ")\(event) terjadi sebelum data dimulai",
            help: MessageLine(
                english: "the data begin on \(first); what happened before is in them already",
                indonesian: "datanya mulai \(first); yang terjadi sebelumnya sudah termasuk"))
    }

    static func eventInFuture(count: Int, last: String, today: String) -> MessageText {
        MessageText(
            english: "events with a date still to come: \(count), up to \(last); today is \(today)",
            indonesian: "peristiwa bertanggal mendatang: \(count), sampai \(last); hari ini \(today)",
            help: MessageLine(
                english: "if the year or month is a slip, correct it; `undo` takes a record back",
                indonesian: "jika tahun atau bulannya keliru, betulkan; `batalkan` menarik sebuah catatan kembali"))
    }
}
