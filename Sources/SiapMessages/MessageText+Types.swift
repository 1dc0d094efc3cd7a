import SiapText

/// S04xx: kinds of values.
extension MessageText {
    static func typeMismatch(left: Bilingual, right: Bilingual) -> MessageText {
        MessageText(
            english: "\(left) and \(right) do not go together",
            indonesian: "\(left) dan \(right) tidak dapat dipasangkan",
            help: MessageLine(
                english: "write \(left) on both sides, or \(right) on both",
                indonesian: "tulis \(left) di kedua sisi, atau \(right) di kedua sisi"))
    }

    static func needsType(written: Mention, wanted: Bilingual, found: Bilingual) -> MessageText {
        MessageText(
            english: "\(quoted: written) reads as \(found); \(wanted) is expected here",
            indonesian: "\(quoted: written) terbaca sebagai \(found); di sini diperlukan \(wanted)")
    }

    static func needsCondition(written: String, type: Bilingual, relation: String) -> MessageText {
        MessageText(
            english: "“\(written)” alone is not a condition: it holds \(type), not yes or no",
            indonesian: "“\(written)” saja bukan syarat: isinya \(type), bukan ya atau tidak",
            help: MessageLine(
                english: "compare it with something, as in `\(written) \(relation) …`",
                indonesian: "bandingkan dengan sesuatu, misalnya `\(written) \(relation) …`"))
    }

    static func throughManyLink(path: String) -> MessageText {
        MessageText(
            english: "“\(path)” leads to several rows",
            indonesian: "“\(path)” merujuk ke beberapa baris",
            help: MessageLine(
                english: "say what is wanted of them, as in \(.proposals)",
                indonesian: "sebutkan apa yang diminta dari baris-baris itu, misalnya \(.proposals)"))
    }

    static let equalsUnknown = MessageText(
        english: "nothing equals `unknown`",
        indonesian: "tidak ada yang sama dengan `kosong`",
        help: .writeProposals)

    static func argumentCount(function: Bilingual, wanted: Int, found: Int) -> MessageText {
        MessageText(
            english: "\(function) takes another number of values: \(wanted), not \(found)",
            indonesian: "banyaknya nilai untuk \(function) tidak sesuai: \(wanted), bukan \(found)",
            help: MessageLine(
                english: "`help \(function)` shows how it is written",
                indonesian: "`bantuan \(function)` menampilkan cara menulisnya"))
    }

    static func notADate(written: Mention) -> MessageText {
        MessageText(
            english: "\(quoted: written) is not a date",
            indonesian: "\(quoted: written) bukan tanggal",
            help: MessageLine(
                english: "write year-month-day without quotes, as in 2024-02-14",
                indonesian: "tulis tahun-bulan-hari tanpa tanda kutip, misalnya 2024-02-14"))
    }

    static func questionedNumber(written: String) -> MessageText {
        MessageText(
            english: "“\(written)” can be read in two ways",
            indonesian: "“\(written)” dapat dibaca dengan dua cara",
            help: .writeProposals)
    }

    static func numberTooBig(written: String) -> MessageText {
        MessageText(
            english: "“\(written)” is too big",
            indonesian: "“\(written)” terlalu besar",
            help: MessageLine(
                english: "whole numbers go up to 9223372036854775807",
                indonesian: "bilangan bulat paling besar 9223372036854775807"))
    }

    static func averageOfText(function: Keyword, type: Bilingual) -> MessageText {
        MessageText(
            english: "“\(function)” needs numbers, and this holds \(type)",
            indonesian: "“\(function)” memerlukan bilangan, sedangkan isinya \(type)",
            help: MessageLine(
                english: "count the values instead, with `by` or `distinct`",
                indonesian: "hitunglah nilainya, dengan `per` atau `unik`"))
    }

    static func caseTypesDiffer(then: Bilingual, otherwise: Bilingual) -> MessageText {
        MessageText(
            english: "the two outcomes differ in kind: \(then) and \(otherwise)",
            indonesian: "kedua hasilnya berlainan jenis: \(then) dan \(otherwise)",
            help: MessageLine(
                english: "let `then` and `else` give the same kind of value",
                indonesian: "buat `maka` dan `jika tidak` memberi nilai yang sejenis"))
    }

    static func perDate(written: String) -> MessageText {
        MessageText(
            english: "“\(written)” is a date, not a group",
            indonesian: "“\(written)” adalah tanggal, bukan kelompok",
            help: .writeProposals)
    }
}
