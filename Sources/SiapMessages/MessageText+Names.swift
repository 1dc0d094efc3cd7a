import SiapText

/// S03xx: names.
extension MessageText {
    static func unknownTable(name: String) -> MessageText {
        MessageText(
            english: "there is no table “\(name)”",
            indonesian: "tidak ada tabel “\(name)”",
            help: MessageLine(
                english: "`show tables` lists them all",
                indonesian: "`tampilkan tabel` menampilkan daftarnya"))
    }

    static func unknownName(name: String, owner: Mention) -> MessageText {
        MessageText(
            english: "\(owner) has nothing called “\(name)”",
            indonesian: "\(owner) tidak memiliki “\(name)”",
            help: MessageLine(
                english: "`describe` with a table's name lists what it has",
                indonesian: "`uraikan` dengan nama tabel menampilkan isinya"))
    }

    static func unknownFunction(name: String) -> MessageText {
        MessageText(
            english: "there is no function “\(name)”",
            indonesian: "tidak ada fungsi “\(name)”",
            help: MessageLine(
                english: "`show functions` lists them all",
                indonesian: "`tampilkan fungsi` menampilkan daftarnya"))
    }

    static func unknownVariable(name: String) -> MessageText {
        MessageText(
            english: "there is no variable “$\(name)”",
            indonesian: "tidak ada variabel “$\(name)”",
            help: MessageLine(
                english: "give it a value first: `let $\(name) = …`",
                indonesian: "beri nilai dahulu: `misalkan $\(name) = …`"))
    }

    static func nameTaken(name: String) -> MessageText {
        MessageText(
            english: "the name “\(name)” is taken",
            indonesian: "nama “\(name)” sudah terpakai",
            help: MessageLine(
                english: "choose another name",
                indonesian: "pilih nama lain"))
    }

    static let missingWhere = MessageText(
        english: "a condition begins with `where`",
        indonesian: "syarat diawali `yang`",
        help: MessageLine(
            english: "like this: \(.proposals) …",
            indonesian: "seperti ini: \(.proposals) …"))

    static func unknownSetting(name: String) -> MessageText {
        MessageText(
            english: "there is no setting “\(name)”",
            indonesian: "tidak ada pengaturan “\(name)”",
            help: MessageLine(
                english: "`show settings` lists them all",
                indonesian: "`tampilkan pengaturan` menampilkan daftarnya"))
    }

    static func badSettingValue(setting: Bilingual, choices: [Bilingual]) -> MessageText {
        MessageText(
            english: "this is no choice for \(setting)",
            indonesian: "ini bukan pilihan untuk \(setting)",
            help: MessageLine(
                english: "it can be \(choices)",
                indonesian: "pilihannya \(choices)"))
    }

    static func unknownTopic(topic: String) -> MessageText {
        MessageText(
            english: "there is no help about “\(topic)”",
            indonesian: "tidak ada bantuan tentang “\(topic)”",
            help: MessageLine(
                english: "`help` alone lists the topics",
                indonesian: "`bantuan` saja menampilkan daftar pokoknya"))
    }

    static let noLastResult = MessageText(
        english: "there is no result yet to go on from",
        indonesian: "belum ada hasil untuk dilanjutkan",
        help: MessageLine(
            english: "ask a question first; `last` then means its result, and `why` explains it",
            indonesian: "ajukan pertanyaan dahulu; `terakhir` berarti hasilnya, dan `mengapa` menjelaskannya"))

    static let answerOutdated = MessageText(
        english: "the data or definitions have changed since the last answer",
        indonesian: "data atau definisi sudah berubah sejak jawaban terakhir",
        help: MessageLine(
            english: "ask the question again, then `why`",
            indonesian: "ajukan lagi pertanyaannya, lalu `mengapa`"))
}
