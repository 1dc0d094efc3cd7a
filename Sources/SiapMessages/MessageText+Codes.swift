import SiapText

/// S03xx: codes, rows and links.
extension MessageText {
    static func unknownCode(code: String, list: Bilingual, choices: [Bilingual]) -> MessageText {
        MessageText(
            english: "“\(code)” is not a code of \(list)",
            indonesian: "“\(code)” bukan kode \(list)",
            help: choices.isEmpty
                ? nil
                : MessageLine(
                    english: "write one of its codes: \(choices)",
                    indonesian: "tulis salah satu kodenya: \(choices)"))
    }

    static func ambiguousCode(code: String, readings: [Bilingual]) -> MessageText {
        MessageText(
            english: "“\(code)” has more than one reading",
            indonesian: "“\(code)” dapat dibaca lebih dari satu cara",
            help: MessageLine(
                english: "it can be \(readings); write the name in quotes: \(.proposals)",
                indonesian: "bisa berarti \(readings); tulis namanya dalam tanda kutip: \(.proposals)"))
    }

    static func unknownRow(name: String, kind: Bilingual) -> MessageText {
        MessageText(
            english: "no \(kind) is called “\(name)”",
            indonesian: "tidak ada \(kind) bernama “\(name)”",
            help: MessageLine(
                english: "write its code or its name; a name of several words stands in quotes",
                indonesian: "tulis kode atau namanya; nama beberapa kata ditulis dalam tanda kutip"))
    }

    static func standaloneCode(code: String) -> MessageText {
        MessageText(
            english: "“\(code)” is a code of several attributes",
            indonesian: "“\(code)” adalah kode pada beberapa atribut",
            help: MessageLine(
                english: "write the one you mean: \(.proposals)",
                indonesian: "tulis yang Anda maksud: \(.proposals)"))
    }

    static func ambiguousLink(name: String) -> MessageText {
        MessageText(
            english: "“\(name)” is linked in several ways",
            indonesian: "“\(name)” tertaut lewat beberapa jalan",
            help: MessageLine(
                english: "write the one you mean: \(.proposals)",
                indonesian: "tulis yang Anda maksud: \(.proposals)"))
    }

    static func noLink(from: Bilingual, to: Bilingual) -> MessageText {
        MessageText(
            english: "\(from) has no link to \(to)",
            indonesian: "\(from) tidak bertaut ke \(to)",
            help: MessageLine(
                english: "ask from a table that both are linked with",
                indonesian: "bertanyalah dari tabel yang bertaut dengan keduanya"))
    }

    static func ambiguousRow(name: String, table: Bilingual, choices: [Bilingual], line: Int?) -> MessageText {
        MessageText(
            english: "\(line, after: "line ", before: ": ")several rows of \(table) are called “\(name)”",
            indonesian: "\(line, after: "baris ", before: ": ")beberapa baris \(table) bernama “\(name)”",
            help: MessageLine(
                english: "use the key of the one you mean\(choices, after: ": ")",
                indonesian: "pakai kunci baris yang Anda maksud\(choices, after: ": ")"))
    }
}
