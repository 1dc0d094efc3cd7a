import SiapText

/// S042x and S045x: what is private, and what is hidden.
extension MessageText {
    static func privateAttribute(name: String) -> MessageText {
        MessageText(
            english: "“\(name)” is private",
            indonesian: "“\(name)” bersifat pribadi",
            help: MessageLine(
                english: """
                    use something here that names no person; `set unmasked on` at a terminal, or starting with \
                    `--unmasked`, shows private values
                    """,
                indonesian: """
                    pakai hal yang tidak menyebut orang; `atur tanpa_samaran aktif` di terminal, atau memulai dengan \
                    `--unmasked`, membuka nilai pribadi
                    """))
    }

    static func suppressRefused(what: Bilingual, limit: Int) -> MessageText {
        MessageText(
            english: "\(what) cannot be protected while counts below \(limit) are hidden",
            indonesian: "\(what) tidak dapat dilindungi selama jumlah di bawah \(limit) disembunyikan",
            help: MessageLine(
                english: "ask for one count by at most two groups, or write `set suppress off`",
                indonesian: """
                    mintalah satu hitungan dengan paling banyak dua pengelompok, atau tulis `atur sembunyikan \
                    nonaktif`
                    """))
    }

    static let suppressFurther = MessageText(
        english: "hidden counts cannot be worked on: what comes out would be wrong",
        indonesian: "jumlah yang disembunyikan tidak dapat diolah: hasilnya akan keliru",
        help: MessageLine(
            english: "ask the question itself with the groups that you need, or write `set suppress off`",
            indonesian: """
                ajukan pertanyaannya langsung dengan pengelompok yang diperlukan, atau tulis `atur sembunyikan \
                nonaktif`
                """))

    static func suppressEarlier(limit: Int) -> MessageText {
        MessageText(
            english: "this result was made before counts below \(limit) were hidden",
            indonesian: "hasil ini dibuat sebelum jumlah di bawah \(limit) disembunyikan",
            help: MessageLine(
                english: "ask the question again",
                indonesian: "ajukan lagi pertanyaannya"))
    }

    static func privateOrder(written: String) -> MessageText {
        MessageText(
            english: "rows cannot be sorted by “\(written)”: it is private, and the order would tell of it",
            indonesian: """
                baris tidak dapat diurutkan menurut “\(written)”: bersifat pribadi, dan urutannya akan membocorkannya
                """,
            help: MessageLine(
                english: "sort by something else; `set unmasked on` shows private values and allows it",
                indonesian: """
                    urutkan menurut hal lain; `atur tanpa_samaran aktif` menampilkan nilai pribadi dan membolehkannya
                    """))
    }

    static func privateCopied(value: String, into: String) -> MessageText {
        MessageText(
            english: "“\(value)” is private, and “\(into)” is not",
            indonesian: "“\(value)” bersifat pribadi, sedangkan “\(into)” tidak",
            help: MessageLine(
                english: "give “\(into)” a value that names no person",
                indonesian: "beri “\(into)” nilai yang tidak menyebut orang"))
    }

    static func privateCondition(condition: String, about: Bilingual) -> MessageText {
        MessageText(
            english: "“\(condition)” would tell of what is private: \(about)",
            indonesian: "“\(condition)” akan membocorkan yang bersifat pribadi: \(about)",
            help: MessageLine(
                english: """
                    ask only whether it `is known`; at a terminal, whole values (`= "…"`), and anything after `set \
                    unmasked on`
                    """,
                indonesian: """
                    tanyakan hanya apakah `terisi`; di terminal juga nilai utuh (`= "…"`), dan apa pun sesudah `atur \
                    tanpa_samaran aktif`
                    """))
    }

    static let shownOnlyInPack = MessageText(
        english: "only a pack shows what is worked out from private values",
        indonesian: "hanya paket yang membuka hasil hitungan dari nilai pribadi",
        help: MessageLine(
            english: "leave out `shown`: what it gives is then masked where it looks at private values",
            indonesian: "hapus `ditampilkan`: hasilnya disamarkan bila menyangkut nilai pribadi"))

    static let shownSupposed = MessageText(
        english: "what the pack shows of private values cannot be asked of a supposed world",
        indonesian: "yang dibuka paket dari nilai pribadi tidak dapat ditanyakan dalam dunia andaian",
        help: MessageLine(
            english: "ask it without `suppose`",
            indonesian: "tanyakan tanpa `andaikan`"))

    static let unmaskRefused = MessageText(
        english: "only a person at a terminal decides that private values are shown",
        indonesian: "hanya orang di terminal yang menentukan bahwa nilai pribadi ditampilkan",
        help: MessageLine(
            english: "start with `--unmasked`, or type it at the prompt",
            indonesian: "jalankan dengan `--unmasked`, atau ketik di prompt"))
}
