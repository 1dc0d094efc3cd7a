import SiapText

/// S044x: shares.
extension MessageText {
    static func shareFixed(percent: Bilingual) -> MessageText {
        MessageText(
            english: "this share can only be \(percent) %",
            indonesian: "persentase ini pasti \(percent) %",
            help: .writeProposals)
    }

    static let shareOfGroups = MessageText(
        english: "the rows of this result are groups: their share would not say how much each holds",
        indonesian: "baris hasil ini adalah kelompok: persentasenya tidak menunjukkan isi tiap kelompok",
        help: .writeProposals)

    static let shareOfNothing = MessageText(
        english: "no column here adds up to a whole: averages, shares and largest values have no parts",
        indonesian: """
            tidak ada kolom di sini yang jumlahnya menjadi keseluruhan: rata-rata, persentase, dan nilai terbesar \
            tidak terdiri atas bagian-bagian
            """,
        help: .writeProposals)

    static func shareOfSeveral(columns: [Bilingual]) -> MessageText {
        MessageText(
            english: "several columns add up: \(columns)",
            indonesian: "beberapa kolom dapat dijumlahkan: \(columns)",
            help: MessageLine(
                english: "show the one that is meant: \(.proposals)",
                indonesian: "tampilkan yang dimaksud saja: \(.proposals)"))
    }
}
