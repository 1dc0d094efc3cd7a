import SiapText

/// S046x: what is allowed, and hardly ever meant.
extension MessageText {
    static func groupOfNumbers(written: String, table: Bilingual) -> MessageText {
        MessageText(
            english: "“\(written)” is the same for every row, so it makes no groups",
            indonesian: "“\(written)” sama untuk setiap baris, jadi tidak membentuk kelompok",
            help: MessageLine(
                english: "name what differs from row to row; `describe \(table)` lists what there is",
                indonesian: "sebut hal yang berbeda antarbaris; `uraikan \(table)` menampilkan pilihannya"))
    }

    static func neverBoth(one: String, other: String) -> MessageText {
        MessageText(
            english: "no row is both “\(one)” and “\(other)”",
            indonesian: "tidak ada baris yang sekaligus “\(one)” dan “\(other)”",
            help: MessageLine(
                english: "where one of the two is enough, write `or`",
                indonesian: "bila salah satu saja sudah cukup, tulis `atau`"))
    }

    static func alwaysEither(one: String, other: String, subject: String) -> MessageText {
        MessageText(
            english: "every row whose \(subject) is known is “\(one)” or “\(other)”, so this condition filters nothing",
            indonesian: """
                setiap baris dengan \(subject) terisi memenuhi “\(one)” atau “\(other)”, jadi syarat ini tidak \
                menyaring apa pun
                """,
            help: MessageLine(
                english: "where both are to hold, write `and`; where it only has to be known, `\(subject) is known`",
                indonesian: "bila keduanya harus dipenuhi, tulis `dan`; bila cukup asal terisi, `\(subject) terisi`"))
    }

    static func boundsReversed(from: String, to: String) -> MessageText {
        MessageText(
            english: "nothing lies between \(from) and \(to): the smaller comes first",
            indonesian: "tidak ada apa-apa antara \(from) dan \(to): yang lebih kecil ditulis lebih dahulu",
            help: MessageLine(
                english: "turn them round: \(.proposals)",
                indonesian: "tukar letaknya: \(.proposals)"))
    }

    static func datedLiteral(literal: String, date: String, subject: String) -> MessageText {
        MessageText(
            english: "the date belongs to “\(literal)” here, which is the same on every day",
            indonesian: "tanggal ini melekat pada “\(literal)”, padahal itu sama pada tanggal mana pun",
            help: MessageLine(
                english: """
                    for the whole question write `as of \(date)` at its end, for this value alone `\(subject) on \
                    \(date)`
                    """,
                indonesian: """
                    untuk seluruh pertanyaan tulis `per tanggal \(date)` di akhirnya, untuk nilai ini saja `\(subject) \
                    pada \(date)`
                    """))
    }
}
