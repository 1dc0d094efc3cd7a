/// S06xx: files.
extension MessageText {
    static let fileMissing = MessageText(
        "there is no file “{0}”", "tidak ada berkas “{0}”",
        help: (
            "paths begin at the folder of the script, or where siap was started", "letak berkas dihitung dari folder skrip, atau dari tempat siap dijalankan"
        ),
        explanation: (
            "A path without a leading slash begins at the folder of the script that names it; at the prompt, where siap was started.",
            "Jalur tanpa garis miring di depan dimulai dari folder skrip yang menyebutnya; jika diketik langsung, dari tempat siap dijalankan."
        ),
        example: ("load wbp from \"rooster.csv\"", "muat wbp dari \"dftar.csv\""),
        mended: ("load wbp from \"roster.csv\"", "muat wbp dari \"daftar.csv\""))

    static let fileIsFolder = MessageText(
        "“{0}” is a folder, not a file", "“{0}” adalah folder, bukan berkas",
        help: ("name a file inside it", "sebutkan berkas di dalamnya"),
        explanation: (
            "`load`, `save` and `include` work on one file. Only a pack is a folder.",
            "`muat`, `simpan`, dan `sertakan` bekerja pada satu berkas. Hanya paket yang berupa folder."
        ),
        example: ("load wbp from \".\"", "muat wbp dari \".\""),
        mended: ("load wbp from \"roster.csv\"", "muat wbp dari \"daftar.csv\""))

    static let fileUnreadable = MessageText(
        "“{0}” cannot be read[: {1}]", "“{0}” tidak dapat dibaca[: {1}]",
        help: ("check its permissions and its size, or copy it elsewhere", "periksa izin dan ukurannya, atau salin ke tempat lain"),
        explanation: (
            "The file is there, but the system does not hand it over: a permission is missing, the disk reports an error, or it is no plain file.",
            "Berkasnya ada, tetapi sistem tidak memberikannya: izinnya tidak ada, disk melaporkan galat, atau bukan berkas biasa."
        ),
        example: ("load wbp from \"/dev/null\"", "muat wbp dari \"/dev/null\""),
        mended: ("load wbp from \"roster.csv\"", "muat wbp dari \"daftar.csv\""))

    static let fileNotUTF8 = MessageText(
        "line {0}[ of {1}] is not UTF-8", "baris {0}[ pada {1}] bukan UTF-8",
        help: ("save the file as UTF-8, then load it again", "simpan berkasnya sebagai UTF-8, lalu muat lagi"),
        explanation: (
            "Files are read as UTF-8. Spreadsheets offer it when saving, as “CSV UTF-8”.",
            "Berkas dibaca sebagai UTF-8. Lembar kerja menawarkannya saat menyimpan, sebagai “CSV UTF-8”."
        ))

    static let csvOpenQuote = MessageText(
        "a quote opened on line {0}[ of {1}] is never closed", "tanda kutip yang dibuka pada baris {0}[ berkas {1}] tidak ditutup",
        help: ("close it, or double the quote when it belongs to the text", "tutup, atau gandakan tanda kutipnya jika bagian dari teks"),
        explanation: (
            "A cell in quotes may hold separators and line breaks, so a quote left open swallows the rest of the file. Nothing was loaded.",
            "Sel dalam tanda kutip boleh berisi pemisah dan ganti baris, jadi kutip yang terbuka menelan sisa berkas. Tidak ada yang dimuat."
        ))

    static let csvRagged = MessageText(
        "line {0} has another number of cells: {2}, not {1}", "jumlah sel pada baris {0} tidak sesuai: {2}, bukan {1}",
        help: ("put cells that hold a separator in quotes", "beri tanda kutip pada sel yang berisi pemisah"),
        explanation: (
            "Each line has as many cells as the header. A line with more or fewer is left out, as no one can tell which cell belongs to which column.",
            "Tiap baris mempunyai sel sebanyak judul kolom. Baris yang lebih atau kurang disisihkan, karena tidak jelas sel mana milik kolom mana."
        ))

    static let csvDuplicateColumn = MessageText(
        "the column “{0}” stands twice[ in {1}]", "kolom “{0}” ada dua kali[ dalam {1}]",
        help: ("rename or delete one of them", "ganti namanya atau hapus salah satu"),
        explanation: (
            "Two columns of one name, or with the names of one attribute in both languages, leave open which of them is meant. Nothing was loaded.",
            "Dua kolom bernama sama, atau bernama satu atribut dalam kedua bahasa, membuat tidak jelas mana yang dimaksud. Tidak ada yang dimuat."
        ))

    static let csvMissingColumn = MessageText(
        "there is no column “{0}”[ in {1}]", "tidak ada kolom “{0}”[ dalam {1}]",
        help: ("name the column so in the first line of the file", "beri nama itu pada baris pertama berkas"),
        explanation: (
            "Columns are found by their names, in either language and any order. Without the column of the key no row can be told from another.",
            "Kolom dicari menurut namanya, dalam salah satu bahasa dan urutan apa pun. Tanpa kolom kunci, baris tidak dapat dibedakan."
        ))

    static let csvUnknownColumn = MessageText(
        "the column “{0}”[ of {1}] was left out: the table has no such attribute",
        "kolom “{0}”[ dalam {1}] tidak dipakai: tabelnya tidak punya atribut itu",
        help: ("rename the column if it is meant for one", "ganti nama kolomnya jika memang untuk salah satu atribut"),
        explanation: (
            "A file may have more columns than the table has attributes. They are said, since a misspelled one would leave its attribute empty.",
            "Berkas boleh mempunyai kolom lebih banyak daripada atribut tabel. Itu disebutkan, karena kolom yang salah eja akan membuat atributnya kosong."
        ))

    static let csvEmpty = MessageText(
        "“{0}” is empty", "“{0}” kosong",
        help: ("the first line names the columns", "baris pertama berisi nama kolom"),
        explanation: (
            "A file to load has at least a first line with the names of its columns.",
            "Berkas yang dimuat sedikitnya mempunyai baris pertama dengan nama kolomnya."
        ))

    static let badCell = MessageText(
        "line {3}: “{0}” does not fit the column {1} ({2})", "baris {3}: “{0}” tidak sesuai untuk kolom {1} ({2})",
        help: ("correct the cell, or leave it empty when the value is not known", "betulkan selnya, atau kosongkan jika nilainya tidak diketahui"),
        explanation: (
            "A cell that is not of its column's kind keeps its row out: neither is the value guessed nor silently made unknown.",
            "Sel yang tidak sejenis dengan kolomnya membuat barisnya tidak masuk: nilainya tidak ditebak dan tidak diam-diam dikosongkan."
        ))

    static let duplicateKey = MessageText(
        "line {1}: the key “{0}” is already used[ on line {2}]", "baris {1}: kunci “{0}” sudah dipakai[ pada baris {2}]",
        help: ("give the row a key of its own, or delete one of the two", "beri baris itu kunci sendiri, atau hapus salah satu"),
        explanation: (
            "A key names one row. The first row of a key came in, the later ones did not.",
            "Satu kunci menunjuk satu baris. Baris pertama dengan kunci itu masuk, yang berikutnya tidak."
        ))

    static let linkToNothing = MessageText(
        "[line {2}: ]no row of {1} is called “{0}”", "[baris {2}: ]tidak ada baris {1} bernama “{0}”",
        help: ("load the rows of {1} first, or correct the cell", "muat baris {1} lebih dahulu, atau betulkan selnya"),
        explanation: (
            "A link must lead to a row that exists, by its key, its name or one of its other names. A cell may be empty.",
            "Tautan harus menuju baris yang ada, lewat kunci, nama, atau nama lainnya. Sel boleh kosong."
        ))

    static let rejectedRows = MessageText(
        "some rows did not come in: {1} of {0}", "sebagian baris tidak masuk: {1} dari {0}",
        help: (
            "`rejects to \"file.csv\"` writes them to a file with the reason for each; `--allow-rejects` goes on without them",
            "`tolakan ke \"berkas.csv\"` menulisnya ke berkas beserta sebabnya; `--allow-rejects` melanjutkan tanpa baris itu"
        ),
        explanation: (
            "Rows that do not fit are kept out and counted, and a load that lost any ends with exit status 3 unless that is allowed.",
            "Baris yang tidak sesuai disisihkan dan dihitung, dan pemuatan yang kehilangan baris berakhir dengan status keluar 3 kecuali diizinkan."
        ))

    static let saveFailed = MessageText(
        "“{0}” was not saved[: {1}]", "“{0}” tidak tersimpan[: {1}]",
        help: ("fix that or save elsewhere; the old file is as it was", "atasi itu atau simpan di tempat lain; berkas lama tidak berubah"),
        explanation: (
            "A file is written beside its place and put there whole, so that a failure leaves the old one untouched.",
            "Berkas ditulis di samping tempatnya lalu dipasang utuh, sehingga kegagalan tidak merusak yang lama."
        ),
        example: ("save (count wbp) to \"/nowhere/out.csv\"", "simpan (hitung wbp) ke \"/entah/hasil.csv\""),
        mended: ("save (count wbp) to \"out.csv\"", "simpan (hitung wbp) ke \"hasil.csv\""))

    static let unknownFormat = MessageText(
        "the ending of “{0}” is not a known format", "akhiran “{0}” bukan format yang dikenal",
        help: ("use .csv, .tsv, .json or .ndjson", "pakai .csv, .tsv, .json, atau .ndjson"),
        explanation: (
            "How a file is read or written is told by the ending of its name.",
            "Cara membaca atau menulis berkas ditentukan oleh akhiran namanya."
        ),
        example: ("save (count wbp) to \"out.docx\"", "simpan (hitung wbp) ke \"hasil.docx\""),
        mended: ("save (count wbp) to \"out.csv\"", "simpan (hitung wbp) ke \"hasil.csv\""))

    static let jsonMalformed = MessageText(
        "line {0}[ of {2}] is not JSON[: {1}]", "baris {0}[ pada {2}] bukan JSON[: {1}]",
        help: ("the file holds a list of objects, or one object on each line", "berkasnya berisi daftar objek, atau satu objek tiap baris"),
        explanation: (
            "A json file is a list of objects between [ and ]; an ndjson file has one object on each line. Each object is a row.",
            "Berkas json adalah daftar objek di antara [ dan ]; berkas ndjson berisi satu objek tiap baris. Tiap objek satu baris tabel."
        ))

    static let includeCircle = MessageText(
        "the scripts include each other: {0}", "skripnya saling menyertakan: {0}",
        help: ("move what both need into a third script", "pindahkan yang dipakai bersama ke skrip ketiga"),
        explanation: (
            "`include` runs another script at its place. Scripts that include each other would never end.",
            "`sertakan` menjalankan skrip lain di tempatnya. Skrip yang saling menyertakan tidak akan pernah selesai."
        ))

    static let emptyKey = MessageText(
        "line {0}: the key[ {1}] is empty", "baris {0}: kunci[ {1}] kosong",
        help: ("give the row a key", "beri baris itu kunci"),
        explanation: (
            "A row without a key cannot be named, linked to or told from another, so it did not come in.",
            "Baris tanpa kunci tidak dapat disebut, ditautkan, atau dibedakan dari yang lain, jadi tidak masuk."
        ))

    static let csvFieldTooLong = MessageText(
        "line {0} has a cell longer than 16 MB", "baris {0} memiliki sel lebih dari 16 MB",
        help: ("look for a quote that is not closed", "carilah tanda kutip yang tidak ditutup"),
        explanation: (
            "No cell of honest data is that long; most often a quote was left open far above the end.",
            "Tidak ada sel data yang wajar sepanjang itu; biasanya ada tanda kutip yang terbuka jauh sebelum akhirnya."
        ))

    static let csvLoneReturn = MessageText(
        "line {0}[ of {1}] goes on behind a carriage return that no line feed follows",
        "baris {0}[ pada {1}] berlanjut sesudah tanda balik (CR) yang tidak diikuti ganti baris (LF)",
        help: ("save the file with line ends of one kind (LF or CR LF)", "simpan berkasnya dengan satu jenis akhir baris (LF atau CR LF)"),
        explanation: (
            "Old Macs, and programs that mix files, end lines with a carriage return alone. Whether a new row begins there nobody can tell, so a row with one is left out, and a file whose header has one is not loaded.",
            "Mac lama, dan program yang mencampur berkas, mengakhiri baris dengan tanda balik saja. Tidak jelas apakah baris baru dimulai di situ; karena itu baris yang memuatnya disisihkan, dan berkas yang judul kolomnya memuatnya tidak dimuat."
        ))

    static let csvTooManyColumns = MessageText(
        "[{1} has ]more than {0} columns", "[{1} memuat ]lebih dari {0} kolom",
        help: ("look for a line end that is missing behind the header", "carilah akhir baris yang hilang sesudah judul kolom"),
        explanation: (
            "No table has so many; most often the lines of the file were joined into one. Nothing was loaded.",
            "Tidak ada tabel sebanyak itu; biasanya baris-baris berkasnya tersambung menjadi satu. Tidak ada yang dimuat."
        ))

    static let moreFaults = MessageText(
        "and {0} more faults of this file", "dan {0} kesalahan lagi dalam berkas ini",
        help: ("correct those above first: the others are often of the same kind", "betulkan dahulu yang di atas: sisanya sering sejenis"),
        explanation: (
            "Of one file at most 20 faults are shown, each cause once.",
            "Dari satu berkas paling banyak 20 kesalahan ditampilkan, tiap sebab satu kali."
        ))

    static let nulInFile = MessageText(
        "line {0}[ of {1}] holds a zero byte", "baris {0}[ pada {1}] memiliki byte nol",
        help: ("save the file as UTF-8 text, then load it again", "simpan berkasnya sebagai teks UTF-8, lalu muat lagi"),
        explanation: (
            "Zero bytes come from UTF-16 or from files that hold more than text. The row did not come in.",
            "Bita nol berasal dari UTF-16 atau dari berkas yang bukan teks biasa. Baris itu tidak masuk."
        ))

    static let roundedNumbers = MessageText(
        "the long numbers in {0} look rounded by a spreadsheet ({1} end in 0)",
        "bilangan panjang pada {0} tampaknya dibulatkan lembar kerja ({1} berakhiran 0)",
        help: ("export the column as text from its origin", "ekspor kolom itu sebagai teks dari sumber aslinya"),
        explanation: (
            "Spreadsheets keep 15 digits of a number. An identity number of 16 digits that passed through one ends in 0, and its last digit is lost.",
            "Lembar kerja hanya menyimpan 15 angka. Nomor induk 16 angka yang pernah melewatinya berakhiran 0, dan angka terakhirnya hilang."
        ))

    static let includesTooDeep = MessageText(
        "scripts include each other more than {0} deep", "skrip saling menyertakan lebih dari {0} tingkat",
        help: ("include the scripts side by side, from one script", "sertakan skrip-skripnya berdampingan dari satu skrip"),
        explanation: (
            "An included script may include others, up to 100 deep. `help limits` tells all limits.",
            "Skrip yang disertakan boleh menyertakan skrip lain, paling banyak 100 tingkat. `bantuan batas` menampilkan semua batas."
        ))

    static let includeFailed = MessageText(
        "“{0}” did not run to its end", "“{0}” tidak berjalan sampai selesai",
        help: ("its own problem is shown above", "masalahnya tertulis di atas"),
        explanation: (
            "A script that includes another stops when that one fails. The message before this one names the place.",
            "Skrip yang menyertakan skrip lain berhenti jika skrip itu gagal. Pesan sebelumnya menunjukkan tempatnya."
        ))

    static let ambiguousDates = MessageText(
        "the dates of the column {0} can be read in two ways: {1} is {2} or {3}", "tanggal di kolom {0} bisa dibaca dua cara: {1} berarti {2} atau {3}",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "A column whose cells all fit both orders does not tell which is meant. Where one cell fits only one order (25/12/2007), the whole column is "
                + "read that way.",
            "Kolom yang semua selnya cocok dengan kedua urutan tidak menunjukkan mana yang dimaksud. Bila satu sel saja hanya cocok dengan satu urutan "
                + "(25/12/2007), seluruh kolom dibaca begitu."
        ))
}
