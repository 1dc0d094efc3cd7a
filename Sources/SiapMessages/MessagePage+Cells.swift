import SiapText

/// S06xx: what is in files.
extension MessagePage {
    static let fileNotUTF8 = MessagePage(
        explanation: Bilingual(
            english: "Files are read as UTF-8. Spreadsheets offer it when saving, as “CSV UTF-8”.",
            indonesian: "Berkas dibaca sebagai UTF-8. Lembar kerja menawarkannya saat menyimpan, sebagai “CSV UTF-8”."))

    static let csvOpenQuote = MessagePage(
        explanation: Bilingual(
            english: """
                A cell in quotes may hold separators and line breaks, so a quote left open swallows the rest of the \
                file. Nothing was loaded.
                """,
            indonesian: """
                Sel dalam tanda kutip boleh berisi pemisah dan ganti baris, jadi kutip yang terbuka menelan sisa \
                berkas. Tidak ada yang dimuat.
                """))

    static let csvRagged = MessagePage(
        explanation: Bilingual(
            english: """
                Each line has as many cells as the header. A line with more or fewer is left out, as no one can tell \
                which cell belongs to which column.
                """,
            indonesian: """
                Tiap baris mempunyai sel sebanyak judul kolom. Baris yang lebih atau kurang disisihkan, karena tidak \
                jelas sel mana milik kolom mana.
                """))

    static let csvDuplicateColumn = MessagePage(
        explanation: Bilingual(
            english: """
                Two columns of one name, or with the names of one attribute in both languages, leave open which of \
                them is meant. Nothing was loaded.
                """,
            indonesian: """
                Dua kolom bernama sama, atau bernama satu atribut dalam kedua bahasa, membuat tidak jelas mana yang \
                dimaksud. Tidak ada yang dimuat.
                """))

    static let csvMissingColumn = MessagePage(
        explanation: Bilingual(
            english: """
                Columns are found by their names, in either language and any order. Without the column of the key no \
                row can be told from another.
                """,
            indonesian: """
                Kolom dicari menurut namanya, dalam salah satu bahasa dan urutan apa pun. Tanpa kolom kunci, baris \
                tidak dapat dibedakan.
                """))

    static let csvUnknownColumn = MessagePage(
        explanation: Bilingual(
            english: """
                A file may have more columns than the table has attributes. They are said, since a misspelled one \
                would leave its attribute empty.
                """,
            indonesian: """
                Berkas boleh mempunyai kolom lebih banyak daripada atribut tabel. Itu disebutkan, karena kolom yang \
                salah eja akan membuat atributnya kosong.
                """))

    static let csvEmpty = MessagePage(
        explanation: Bilingual(
            english: "A file to load has at least a first line with the names of its columns.",
            indonesian: "Berkas yang dimuat sedikitnya mempunyai baris pertama dengan nama kolomnya."))

    static let badCell = MessagePage(
        explanation: Bilingual(
            english: """
                A cell that is not of its column's kind keeps its row out: neither is the value guessed nor silently \
                made unknown.
                """,
            indonesian: """
                Sel yang tidak sejenis dengan kolomnya membuat barisnya tidak masuk: nilainya tidak ditebak dan tidak \
                diam-diam dikosongkan.
                """))

    static let duplicateKey = MessagePage(
        explanation: Bilingual(
            english: "A key names one row. The first row of a key came in, the later ones did not.",
            indonesian: "Satu kunci menunjuk satu baris. Baris pertama dengan kunci itu masuk, yang berikutnya tidak."))

    static let linkToNothing = MessagePage(
        explanation: Bilingual(
            english: """
                A link must lead to a row that exists, by its key, its name or one of its other names. A cell may be \
                empty.
                """,
            indonesian: "Tautan harus menuju baris yang ada, lewat kunci, nama, atau nama lainnya. Sel boleh kosong."))

    static let rejectedRows = MessagePage(
        explanation: Bilingual(
            english: """
                Rows that do not fit are kept out and counted, and a load that lost any ends with exit status 3 unless \
                that is allowed.
                """,
            indonesian: """
                Baris yang tidak sesuai disisihkan dan dihitung, dan pemuatan yang kehilangan baris berakhir dengan \
                status keluar 3 kecuali diizinkan.
                """))

    static let jsonMalformed = MessagePage(
        explanation: Bilingual(
            english: """
                A json file is a list of objects between [ and ]; an ndjson file has one object on each line. Each \
                object is a row.
                """,
            indonesian: """
                Berkas json adalah daftar objek di antara [ dan ]; berkas ndjson berisi satu objek tiap baris. Tiap \
                objek satu baris tabel.
                """))

    static let emptyKey = MessagePage(
        explanation: Bilingual(
            english: "A row without a key cannot be named, linked to or told from another, so it did not come in.",
            indonesian: """
                Baris tanpa kunci tidak dapat disebut, ditautkan, atau dibedakan dari yang lain, jadi tidak masuk.
                """))

    static let csvFieldTooLong = MessagePage(
        explanation: Bilingual(
            english: "No cell of honest data is that long; most often a quote was left open far above the end.",
            indonesian: """
                Tidak ada sel data yang wajar sepanjang itu; biasanya ada tanda kutip yang terbuka jauh sebelum \
                akhirnya.
                """))

    static let csvLoneReturn = MessagePage(
        explanation: Bilingual(
            english: """
                Old Macs, and programs that mix files, end lines with a carriage return alone. Whether a new row \
                begins there nobody can tell, so a row with one is left out, and a file whose header has one is not \
                loaded.
                """,
            indonesian: """
                Mac lama, dan program yang mencampur berkas, mengakhiri baris dengan tanda balik saja. Tidak jelas \
                apakah baris baru dimulai di situ; karena itu baris yang memuatnya disisihkan, dan berkas yang judul \
                kolomnya memuatnya tidak dimuat.
                """))

    static let csvTooManyColumns = MessagePage(
        explanation: Bilingual(
            english: "No table has so many; most often the lines of the file were joined into one. Nothing was loaded.",
            indonesian: """
                Tidak ada tabel sebanyak itu; biasanya baris-baris berkasnya tersambung menjadi satu. Tidak ada yang \
                dimuat.
                """))

    static let moreFaults = MessagePage(
        explanation: Bilingual(
            english: "Of one file at most 20 faults are shown, each cause once.",
            indonesian: "Dari satu berkas paling banyak 20 kesalahan ditampilkan, tiap sebab satu kali."))

    static let nulInFile = MessagePage(
        explanation: Bilingual(
            english: "Zero bytes come from UTF-16 or from files that hold more than text. The row did not come in.",
            indonesian: "Bita nol berasal dari UTF-16 atau dari berkas yang bukan teks biasa. Baris itu tidak masuk."))

    static let ambiguousDates = MessagePage(
        explanation: Bilingual(
            english: """
                A column whose cells all fit both orders does not tell which is meant. Where one cell fits only one \
                order (25/12/2007), the whole column is read that way.
                """,
            indonesian: """
                Kolom yang semua selnya cocok dengan kedua urutan tidak menunjukkan mana yang dimaksud. Bila satu sel \
                saja hanya cocok dengan satu urutan (25/12/2007), seluruh kolom dibaca begitu.
                """))

    static let roundedNumbers = MessagePage(
        explanation: Bilingual(
            english: """
                Spreadsheets keep 15 digits of a number. An identity number of 16 digits that passed through one ends \
                in 0, and its last digit is lost.
                """,
            indonesian: """
                Lembar kerja hanya menyimpan 15 angka. Nomor induk 16 angka yang pernah melewatinya berakhiran 0, dan \
                angka terakhirnya hilang.
                """))
}
