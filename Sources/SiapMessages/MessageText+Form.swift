import SiapText

/// S02xx: the form of statements.
extension MessageText {
    static func expectedStatement(found: Mention) -> MessageText {
        MessageText(
            english: "no statement begins with \(quoted: found)",
            indonesian: "tidak ada pernyataan yang diawali \(quoted: found)",
            help: MessageLine(
                english: "begin with a word such as `count`, `show` or `help`",
                indonesian: "awali dengan kata seperti `hitung`, `tampilkan`, atau `bantuan`"))
    }

    static func expectedSource(after: Keyword) -> MessageText {
        MessageText(
            english: "a table is missing after “\(after)”",
            indonesian: "nama tabel belum ada sesudah “\(after)”",
            help: MessageLine(
                english: "name the table; `show tables` lists them",
                indonesian: "sebutkan tabelnya; `tampilkan tabel` menampilkan daftarnya"))
    }

    static func expectedExpression(before: Mention) -> MessageText {
        MessageText(
            english: "a value is missing before \(quoted: before)",
            indonesian: "nilai belum ada sebelum \(quoted: before)",
            help: MessageLine(
                english: "put a name, a number, a date, a text or a bracket there",
                indonesian: "isi dengan nama, bilangan, tanggal, teks, atau kurung"))
    }

    static func expectedClause(found: Mention) -> MessageText {
        MessageText(
            english: "\(quoted: found) does not fit here",
            indonesian: "\(quoted: found) tidak cocok di sini",
            help: MessageLine(
                english: "a question goes on with `where`, `in`, `by`, `across`, `sort`, `top`, `as of` or `|`",
                indonesian: """
                    pertanyaan dilanjutkan dengan `yang`, `di`, `per`, `silang`, `urutkan`, `teratas`, `per tanggal`, \
                    atau `|`
                    """))
    }

    static func expectedToken(expected: Mention, found: Mention) -> MessageText {
        MessageText(
            english: "\(quoted: expected) is expected here, not \(quoted: found)",
            indonesian: "di sini perlu \(quoted: expected), bukan \(quoted: found)")
    }

    static let unclosedParenthesis = MessageText(
        english: "this bracket is never closed",
        indonesian: "kurung ini tidak ditutup",
        help: MessageLine(
            english: "close ( with ) and { with }",
            indonesian: "tutup ( dengan ) dan { dengan }"))

    static func strayClosing(found: Mention) -> MessageText {
        MessageText(
            english: "\(quoted: found) closes nothing",
            indonesian: "\(quoted: found) tidak menutup apa pun",
            help: MessageLine(
                english: "delete it, or open its pair further left",
                indonesian: "hapus, atau buka pasangannya di sebelah kiri"))
    }

    static func nestingTooDeep(limit: Int) -> MessageText {
        MessageText(
            english: "brackets go more than \(limit) levels deep",
            indonesian: "kurung bersarang lebih dari \(limit) tingkat",
            help: MessageLine(
                english: "give the inner part a name with `let` or `define`",
                indonesian: "beri nama bagian dalamnya dengan `misalkan` atau `definisikan`"))
    }

    static func wordAfterStatement(found: Mention) -> MessageText {
        MessageText(
            english: "the statement was complete before \(quoted: found)",
            indonesian: "pernyataan sudah lengkap sebelum \(quoted: found)",
            help: MessageLine(
                english: "put the next statement on a line of its own, or a `;` between them",
                indonesian: "tulis pernyataan berikutnya pada baris sendiri, atau pisahkan dengan `;`"))
    }

    static func expectedMeasure(found: Mention) -> MessageText {
        MessageText(
            english: "\(quoted: found) is not a measure",
            indonesian: "\(quoted: found) bukan ukuran",
            help: MessageLine(
                english: "measures are `count`, `share`, `sum`, `average`, `median`, `min`, `max` and `distinct`",
                indonesian: """
                    ukuran ialah `hitung`, `persen`, `total`, `rata-rata`, `median`, `terkecil`, `terbesar`, dan \
                    `unik`
                    """))
    }

    static let mixedAndOr = MessageText(
        english: "`and` binds before `or` here",
        indonesian: "di sini `dan` dikerjakan sebelum `atau`",
        help: MessageLine(
            english: "put brackets around the part that belongs together",
            indonesian: "beri kurung pada bagian yang menjadi satu"))

    static func unusedVariable(name: String) -> MessageText {
        MessageText(
            english: "“\(name)” is never used",
            indonesian: "“\(name)” tidak pernah dipakai",
            help: MessageLine(
                english: "delete it, or use it",
                indonesian: "hapus, atau pakai"))
    }
}
