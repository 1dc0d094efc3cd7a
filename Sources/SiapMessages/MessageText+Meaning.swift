import SiapText

/// S04xx: what a question means.
extension MessageText {
    static func clauseTwice(clause: Keyword) -> MessageText {
        MessageText(
            english: "“\(clause)” is given twice",
            indonesian: "“\(clause)” disebut dua kali",
            help: MessageLine(
                english: "put both in one, with a comma between them",
                indonesian: "jadikan satu, dengan koma di antaranya"))
    }

    static func clauseNotHere(clause: Keyword, beside: Keyword) -> MessageText {
        MessageText(
            english: "“\(clause)” does not go with `\(beside)`",
            indonesian: "“\(clause)” tidak dapat dipakai dengan `\(beside)`",
            help: MessageLine(
                english: "`help \(beside)` tells which clauses go with it",
                indonesian: "`bantuan \(beside)` menjelaskan bagian yang menyertainya"))
    }

    static func aggregateNeedsLinks(written: String, table: Bilingual) -> MessageText {
        MessageText(
            english: "“\(written)” leads to no linked rows (\(table))",
            indonesian: "“\(written)” tidak menuju baris tertaut (\(table))",
            help: MessageLine(
                english: """
                    in brackets name a linked table; over the rows of the question itself write it before `of`, \
                    without brackets
                    """,
                indonesian: """
                    dalam kurung sebutkan tabel tertaut; untuk baris pertanyaan itu sendiri tulis sebelum `dari`, \
                    tanpa kurung
                    """))
    }

    static func definitionCircle(path: String) -> MessageText {
        MessageText(
            english: "this definition leads back to itself: \(path)",
            indonesian: "definisi ini kembali ke dirinya sendiri: \(path)",
            help: MessageLine(
                english: "let one of them stand without the others",
                indonesian: "buat salah satunya berdiri tanpa yang lain"))
    }

    static func queryValueShape(columns: Int) -> MessageText {
        MessageText(
            english: "one value is expected here, not a table (columns: \(columns))",
            indonesian: "di sini perlu satu nilai, bukan tabel (kolom: \(columns))",
            help: MessageLine(
                english: "ask for one column and one row",
                indonesian: "mintalah satu kolom dan satu baris"))
    }

    static func dateOutOfData(date: String, first: String, last: String) -> MessageText {
        MessageText(
            english: "\(date) lies before the data begin",
            indonesian: "\(date) sebelum data dimulai",
            help: MessageLine(
                english: "the data go from \(first) to \(last)",
                indonesian: "datanya dari \(first) sampai \(last)"))
    }

    static func queryBesideLink(counted: Bilingual, each: Bilingual) -> MessageText {
        MessageText(
            english: "this counts all \(counted), not those of each \(each)",
            indonesian: "ini menghitung seluruh \(counted), bukan milik tiap \(each)",
            help: MessageLine(
                english: "for those of each \(each) write \(.proposals)",
                indonesian: "untuk milik tiap \(each) tulis \(.proposals)"))
    }

    static func notAggregatable(column: Bilingual) -> MessageText {
        MessageText(
            english: "\(column) cannot be added up again",
            indonesian: "\(column) tidak dapat dijumlahkan lagi",
            help: MessageLine(
                english: "group in the first question, before `|`",
                indonesian: "kelompokkan dalam pertanyaan pertama, sebelum `|`"))
    }

    static let topNeedsPositive = MessageText(
        english: "“top” wants a number from 1 up",
        indonesian: "“teratas” memerlukan bilangan mulai dari 1",
        help: MessageLine(
            english: "write how many lines to keep, or leave it out",
            indonesian: "tulis berapa baris yang disisakan, atau hapus"))

    static func sortUnknown(name: String, columns: [Bilingual]) -> MessageText {
        MessageText(
            english: "“\(name)” is not a column of this result",
            indonesian: "“\(name)” bukan kolom hasil ini",
            help: MessageLine(
                english: "name one of its columns: \(columns)",
                indonesian: "sebutkan salah satu kolomnya: \(columns)"))
    }

    static func supposeStored(name: String) -> MessageText {
        MessageText(
            english: "“\(name)” is worked out, not stored",
            indonesian: "“\(name)” dihitung, bukan disimpan",
            help: MessageLine(
                english: "suppose what it follows from; `describe` shows how it is defined",
                indonesian: "andaikan hal yang mendasarinya; `uraikan` menampilkan definisinya"))
    }
}
