import SiapText

/// S048x: comparisons.
extension MessageText {
    static func chainTurns(written: String) -> MessageText {
        MessageText(
            english: "“\(written)” turns round: a chain of comparisons runs in one direction",
            indonesian: "“\(written)” berbalik arah: rangkaian perbandingan ditulis searah",
            help: .writeProposals)
    }

    static func rangeSubtracted(written: String) -> MessageText {
        MessageText(
            english: "“\(written)” is a subtraction, not a range",
            indonesian: "“\(written)” adalah pengurangan, bukan rentang",
            help: .writeProposals)
    }

    static func foreignPattern(pattern: String) -> MessageText {
        MessageText(
            english: "no text is like “\(pattern)” here: the marks are those of another language",
            indonesian: "tidak ada teks yang cocok dengan “\(pattern)” di sini: tandanya dari bahasa lain",
            help: .writeProposals)
    }

    static func bareTruth(written: String) -> MessageText {
        MessageText(
            english: "“\(written)” by itself is no condition: it says nothing about a row",
            indonesian: "“\(written)” saja bukan syarat: tidak berkata apa-apa tentang suatu baris",
            help: MessageLine(
                english: """
                    leave it out, or write what is so: `… = yes`, `… = no`, `… is unknown`; a place is denied with \
                    `not in`
                    """,
                indonesian: """
                    hapus, atau tulis apa yang demikian: `… = ya`, `… = tidak`, `… kosong`; tempat disangkal dengan \
                    `tidak di`
                    """))
    }

    static func standsAlone(written: String) -> MessageText {
        MessageText(
            english: "“\(written)” stands alone, and would not mean what it does in speech",
            indonesian: "“\(written)” berdiri sendiri, dan artinya di sini lain dengan dalam percakapan",
            help: .writeProposals)
    }

    static func todayBehindData(day: String, last: String) -> MessageText {
        MessageText(
            english: "the data end on \(last); nothing is known of \(day)",
            indonesian: "data berakhir pada \(last); keadaan pada \(day) tidak diketahui",
            help: MessageLine(
                english: "write the day that is meant: \(.proposals)",
                indonesian: "tulis hari yang dimaksud: \(.proposals)"))
    }

    static func listedTwice(written: String) -> MessageText {
        MessageText(
            english: "“\(written)” is in the list already",
            indonesian: "“\(written)” sudah ada dalam daftar itu",
            help: MessageLine(
                english: "once is enough; perhaps another was meant",
                indonesian: "satu kali cukup; mungkin yang dimaksud lain"))
    }

    static func topWithoutOrder(count: Int, key: Bilingual, figure: Bilingual) -> MessageText {
        MessageText(
            english: "these are the first \(count) in the order of \(key), not those with the largest \(figure)",
            indonesian: "ini \(count) pertama menurut urutan \(key), bukan yang terbesar menurut \(figure)",
            help: MessageLine(
                english: "for the largest write \(.proposals)",
                indonesian: "untuk yang terbesar tulis \(.proposals)"))
    }

    static func looksLikeVariable(written: String) -> MessageText {
        MessageText(
            english: "“\(written)” is said as it is written: in a text a value stands in braces",
            indonesian: "“\(written)” ditulis apa adanya: dalam teks, nilai ditulis dalam kurung kurawal",
            help: .writeProposals)
    }
}
