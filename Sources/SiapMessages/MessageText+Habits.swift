import SiapText

/// S02xx: habits of other languages.
extension MessageText {
    static let sqlStatement = MessageText(
        english: "this is SQL; the question is asked another way here",
        indonesian: "ini SQL; di sini pertanyaannya ditulis dengan cara lain",
        help: .writeProposals)

    static let doubleEquals = MessageText(
        english: "one = is enough",
        indonesian: "cukup satu =",
        help: .writeProposals)

    static func symbolicLogic(word: Keyword) -> MessageText {
        MessageText(
            english: "“\(word)” is written as a word, not as a sign",
            indonesian: "“\(word)” ditulis dengan kata, bukan dengan tanda",
            help: .writeProposals)
    }

    static let countStar = MessageText(
        english: "counting takes no star",
        indonesian: "menghitung tidak memakai bintang",
        help: MessageLine(
            english: "write \(.proposals) and the table",
            indonesian: "tulis \(.proposals) dan tabelnya"))

    static let isInsteadOfEquals = MessageText(
        english: "values are compared with a sign, not with a word",
        indonesian: "nilai dibandingkan dengan tanda, bukan dengan kata",
        help: MessageLine(
            english: "write \(.proposals); `is` goes only before `unknown` and `known`",
            indonesian: "tulis \(.proposals); `adalah` hanya dipakai di depan `kosong` dan `terisi`"))

    static let groupBy = MessageText(
        english: "`by` alone groups",
        indonesian: "cukup `per` untuk mengelompokkan",
        help: .writeProposals)

    static let commaForAnd = MessageText(
        english: "a comma does not join conditions",
        indonesian: "koma tidak menggabungkan syarat",
        help: MessageLine(
            english: "write \(.proposals), or `or` when one of them is enough",
            indonesian: "tulis \(.proposals), atau `atau` jika salah satu saja cukup"))

    static func missingNumber(found: Mention) -> MessageText {
        MessageText(
            english: "“top” wants a whole number, not \(quoted: found)",
            indonesian: "“teratas” memerlukan bilangan bulat, bukan \(quoted: found)",
            help: MessageLine(
                english: "say how many lines, as in `top 10`",
                indonesian: "sebutkan berapa baris, misalnya `teratas 10`"))
    }

    static let missingBrackets = MessageText(
        english: "a list stands in brackets",
        indonesian: "daftar ditulis dalam kurung",
        help: .writeProposals)

    static let emptyInterpolation = MessageText(
        english: "nothing stands between these braces",
        indonesian: "tidak ada apa-apa di antara kurung kurawal ini",
        help: MessageLine(
            english: "put a name or a question there, or write {{ for the brace itself",
            indonesian: "isi dengan nama atau pertanyaan, atau tulis {{ untuk kurung kurawal itu sendiri"))

    static let dotCommand = MessageText(
        english: "commands here are words, without a dot or backslash",
        indonesian: "perintah di sini berupa kata, tanpa titik atau garis miring terbalik",
        help: .writeProposals)
}
