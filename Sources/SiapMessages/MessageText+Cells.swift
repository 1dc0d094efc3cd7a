import SiapText

/// S06xx: what is in files.
extension MessageText {
    static func fileNotUTF8(line: Int, file: String) -> MessageText {
        MessageText(
            english: "line \(line)\(file, after: " of ") is not UTF-8",
            indonesian: "baris \(line)\(file, after: " pada ") bukan UTF-8",
            help: MessageLine(
                english: "save the file as UTF-8, then load it again",
                indonesian: "simpan berkasnya sebagai UTF-8, lalu muat lagi"))
    }

    static func csvOpenQuote(line: Int, file: String) -> MessageText {
        MessageText(
            english: "a quote opened on line \(line)\(file, after: " of ") is never closed",
            indonesian: "tanda kutip yang dibuka pada baris \(line)\(file, after: " berkas ") tidak ditutup",
            help: MessageLine(
                english: "close it, or double the quote when it belongs to the text",
                indonesian: "tutup, atau gandakan tanda kutipnya jika bagian dari teks"))
    }

    static func csvRagged(line: Int, wanted: Int, found: Int) -> MessageText {
        MessageText(
            english: "line \(line) has another number of cells: \(found), not \(wanted)",
            indonesian: "jumlah sel pada baris \(line) tidak sesuai: \(found), bukan \(wanted)",
            help: MessageLine(
                english: "put cells that hold a separator in quotes",
                indonesian: "beri tanda kutip pada sel yang berisi pemisah"))
    }

    static func csvDuplicateColumn(column: String, file: String) -> MessageText {
        MessageText(
            english: "the column “\(column)” stands twice\(file, after: " in ")",
            indonesian: "kolom “\(column)” ada dua kali\(file, after: " dalam ")",
            help: MessageLine(
                english: "rename or delete one of them",
                indonesian: "ganti namanya atau hapus salah satu"))
    }

    static func csvMissingColumn(column: Bilingual, file: String) -> MessageText {
        MessageText(
            english: "there is no column \(column)\(file, after: " in ")",
            indonesian: "tidak ada kolom \(column)\(file, after: " dalam ")",
            help: MessageLine(
                english: "name the column so in the first line of the file",
                indonesian: "beri nama itu pada baris pertama berkas"))
    }

    static func csvUnknownColumn(column: String, file: String) -> MessageText {
        MessageText(
            english: "the column “\(column)”\(file, after: " of ") was left out: the table has no such attribute",
            indonesian: "kolom “\(column)”\(file, after: " dalam ") tidak dipakai: tabelnya tidak punya atribut itu",
            help: MessageLine(
                english: "rename the column if it is meant for one",
                indonesian: "ganti nama kolomnya jika memang untuk salah satu atribut"))
    }

    static func csvEmpty(file: String) -> MessageText {
        MessageText(
            english: "“\(file)” is empty",
            indonesian: "“\(file)” kosong",
            help: MessageLine(
                english: "the first line names the columns",
                indonesian: "baris pertama berisi nama kolom"))
    }

    static func badCell(value: String, column: Mention, type: Bilingual, line: Int) -> MessageText {
        MessageText(
            english: "line \(line): “\(value)” does not fit the column \(column) (\(type))",
            indonesian: "baris \(line): “\(value)” tidak sesuai untuk kolom \(column) (\(type))",
            help: MessageLine(
                english: "correct the cell, or leave it empty when the value is not known",
                indonesian: "betulkan selnya, atau kosongkan jika nilainya tidak diketahui"))
    }

    static func duplicateKey(key: String, line: Int, firstLine: Int) -> MessageText {
        MessageText(
            english: "line \(line): the key “\(key)” is already used on line \(firstLine)",
            indonesian: "baris \(line): kunci “\(key)” sudah dipakai pada baris \(firstLine)",
            help: MessageLine(
                english: "give the row a key of its own, or delete one of the two",
                indonesian: "beri baris itu kunci sendiri, atau hapus salah satu"))
    }

    static func linkToNothing(value: String, table: Bilingual, line: Int?, column: Bilingual?) -> MessageText {
        MessageText(
            english: "\(line, after: "line ", before: ": ")no row of \(table) is called “\(value)”",
            indonesian: "\(line, after: "baris ", before: ": ")tidak ada baris \(table) bernama “\(value)”",
            help: MessageLine(
                english: "load the rows of \(table) first, or correct the cell",
                indonesian: "muat baris \(table) lebih dahulu, atau betulkan selnya"))
    }

    static func rejectedRows(rows: Int, rejected: Int) -> MessageText {
        MessageText(
            english: "some rows did not come in: \(rejected) of \(rows)",
            indonesian: "sebagian baris tidak masuk: \(rejected) dari \(rows)",
            help: MessageLine(
                english: """
                    `rejects to "file.csv"` writes them to a file with the reason for each; `--allow-rejects` goes on \
                    without them
                    """,
                indonesian: """
                    `tolakan ke "berkas.csv"` menulisnya ke berkas beserta sebabnya; `--allow-rejects` melanjutkan \
                    tanpa baris itu
                    """))
    }

    static func jsonMalformed(line: Int, reason: Bilingual, file: String) -> MessageText {
        MessageText(
            english: "line \(line)\(file, after: " of ") is not JSON: \(reason)",
            indonesian: "baris \(line)\(file, after: " pada ") bukan JSON: \(reason)",
            help: MessageLine(
                english: "the file holds a list of objects, or one object on each line",
                indonesian: "berkasnya berisi daftar objek, atau satu objek tiap baris"))
    }

    static func emptyKey(line: Int, column: Bilingual) -> MessageText {
        MessageText(
            english: "line \(line): the key \(column) is empty",
            indonesian: "baris \(line): kunci \(column) kosong",
            help: MessageLine(
                english: "give the row a key",
                indonesian: "beri baris itu kunci"))
    }

    static func csvFieldTooLong(line: Int) -> MessageText {
        MessageText(
            english: "line \(line) has a cell longer than 16 MB",
            indonesian: "baris \(line) memiliki sel lebih dari 16 MB",
            help: MessageLine(
                english: "look for a quote that is not closed",
                indonesian: "carilah tanda kutip yang tidak ditutup"))
    }

    static func csvLoneReturn(line: Int, file: String) -> MessageText {
        MessageText(
            english: "line \(line)\(file, after: " of ") goes on behind a carriage return that no line feed follows",
            indonesian: """
                baris \(line)\(file, after: " pada ") berlanjut sesudah tanda balik (CR) yang tidak diikuti ganti \
                baris (LF)
                """,
            help: MessageLine(
                english: "save the file with line ends of one kind (LF or CR LF)",
                indonesian: "simpan berkasnya dengan satu jenis akhir baris (LF atau CR LF)"))
    }

    static func csvTooManyColumns(limit: Int, file: String) -> MessageText {
        MessageText(
            english: "\(file, before: " has ")more than \(limit) columns",
            indonesian: "\(file, before: " memuat ")lebih dari \(limit) kolom",
            help: MessageLine(
                english: "look for a line end that is missing behind the header",
                indonesian: "carilah akhir baris yang hilang sesudah judul kolom"))
    }

    static func moreFaults(count: Int) -> MessageText {
        MessageText(
            english: "and \(count) more faults of this file",
            indonesian: "dan \(count) kesalahan lagi dalam berkas ini",
            help: MessageLine(
                english: "correct those above first: the others are often of the same kind",
                indonesian: "betulkan dahulu yang di atas: sisanya sering sejenis"))
    }

    static func nulInFile(line: Int, file: String) -> MessageText {
        MessageText(
            english: "line \(line)\(file, after: " of ") holds a zero byte",
            indonesian: "baris \(line)\(file, after: " pada ") memiliki byte nol",
            help: MessageLine(
                english: "save the file as UTF-8 text, then load it again",
                indonesian: "simpan berkasnya sebagai teks UTF-8, lalu muat lagi"))
    }

    static func ambiguousDates(column: Bilingual, cell: String, dayFirst: String, monthFirst: String) -> MessageText {
        MessageText(
            english: """
                the dates of the column \(column) can be read in two ways: \(cell) is \(dayFirst) or \(monthFirst)
                """,
            indonesian: """
                tanggal di kolom \(column) bisa dibaca dua cara: \(cell) berarti \(dayFirst) atau \(monthFirst)
                """,
            help: .writeProposals)
    }

    static func roundedNumbers(column: Bilingual, count: Int) -> MessageText {
        MessageText(
            english: "the long numbers in \(column) look rounded by a spreadsheet (\(count) end in 0)",
            indonesian: "bilangan panjang pada \(column) tampaknya dibulatkan lembar kerja (\(count) berakhiran 0)",
            help: MessageLine(
                english: "export the column as text from its origin",
                indonesian: "ekspor kolom itu sebagai teks dari sumber aslinya"))
    }
}
