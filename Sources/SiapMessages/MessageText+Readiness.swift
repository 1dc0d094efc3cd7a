import SiapText

/// S043x: rules, claims and changes.
extension MessageText {
    static func noRules(table: Bilingual) -> MessageText {
        MessageText(
            english: "no rule is about \(table) or about rows that belong to it",
            indonesian: "tidak ada aturan tentang \(table) atau baris yang termasuk di dalamnya",
            help: MessageLine(
                english: "declare one: `rule NAME of \(table): require …`",
                indonesian: "nyatakan satu: `aturan NAMA dari \(table): wajib …`"))
    }

    static func nothingToVerify(table: Bilingual) -> MessageText {
        MessageText(
            english: "\(table) claim nothing that this model can count",
            indonesian: "\(table) tidak berisi pernyataan yang dapat dihitung model ini",
            help: MessageLine(
                english: "these do: \(.proposals)",
                indonesian: "yang berisi: \(.proposals)"))
    }

    static let changesNeedsPeriod = MessageText(
        english: "changes are asked between two dates",
        indonesian: "perubahan ditanyakan di antara dua tanggal",
        help: MessageLine(
            english: "add `from … to …`",
            indonesian: "tambahkan `dari … sampai …`"))

    static func noHistory(table: Bilingual) -> MessageText {
        MessageText(
            english: "nothing is known of how \(table) change over time",
            indonesian: "perubahan \(table) dari waktu ke waktu tidak dicatat",
            help: MessageLine(
                english: "ask it of a table with events, such as wbp",
                indonesian: "tanyakan pada tabel yang memiliki peristiwa, misalnya wbp"))
    }

    static func rulesContradict(rule: Bilingual, other: Bilingual) -> MessageText {
        MessageText(
            english: "no row can fulfil both \(rule) and \(other)",
            indonesian: "tidak ada baris yang dapat memenuhi \(rule) dan \(other) sekaligus",
            help: MessageLine(
                english: "change one of them, or say with `where` which rows each is about",
                indonesian: "ubah salah satunya, atau sebutkan dengan `yang` baris yang dikenai masing-masing"))
    }
}
