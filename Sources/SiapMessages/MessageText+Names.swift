/// S03xx: names.
extension MessageText {
    static let unknownTable = MessageText(
        "there is no table “{0}”", "tidak ada tabel “{0}”",
        help: ("`show tables` lists them all", "`tampilkan tabel` menampilkan daftarnya"),
        explanation: (
            "After a verb stands the table the question is about. Its name may be given in either language.",
            "Sesudah kata kerjanya, pertanyaan menyebut tabel yang dimaksud. Namanya boleh dalam salah satu bahasa."
        ),
        example: ("count wpb", "hitung wpb"),
        mended: ("count wbp", "hitung wbp"))

    static let unknownName = MessageText(
        "{1} has nothing called “{0}”", "{1} tidak memiliki “{0}”",
        help: ("`describe` with a table's name lists what it has", "`uraikan` dengan nama tabel menampilkan isinya"),
        explanation: (
            "A name is sought among the attributes and definitions of the table, then upward along its main path, then in the calendar.",
            "Nama dicari di antara atribut dan definisi tabelnya, lalu ke atas menurut jalan utama, lalu dalam kalender."
        ),
        example: ("count wbp where provnce = NTT", "hitung wbp yang provnsi = NTT"),
        mended: ("count wbp where province = NTT", "hitung wbp yang provinsi = NTT"))

    static let unknownFunction = MessageText(
        "there is no function “{0}”", "tidak ada fungsi “{0}”",
        help: ("`show functions` lists them all", "`tampilkan fungsi` menampilkan daftarnya"),
        explanation: (
            "A word with a bracket directly after it calls a function. Functions have a name in each language.",
            "Kata yang langsung diikuti kurung memanggil fungsi. Tiap fungsi bernama dalam kedua bahasa."
        ),
        example: ("say rond(2.5)", "tulis bulatkn(2.5)"),
        mended: ("say round(2.5)", "tulis bulatkan(2.5)"))

    static let unknownVariable = MessageText(
        "there is no variable “${0}”", "tidak ada variabel “${0}”",
        help: ("give it a value first: `let ${0} = …`", "beri nilai dahulu: `misalkan ${0} = …`"),
        explanation: (
            "A variable begins to exist with `let`, `param` or `for each`. `show variables` lists those that there are.",
            "Variabel mulai ada dengan `misalkan`, `parameter`, atau `untuk tiap`. `tampilkan variabel` menampilkan yang sudah ada."
        ),
        example: ("say $deadline", "tulis $batas_waktu"),
        mended: ("let $deadline = h_7", "misalkan $batas_waktu = h_7"))

    static let unknownCode = MessageText(
        "“{0}” is not a code of {1}", "“{0}” bukan kode {1}",
        help: ("[write one of its codes: {2}]", "[tulis salah satu kodenya: {2}]"),
        explanation: (
            "Codes are declared by the pack and checked when the question is read, so that a slip does not silently count nothing.",
            "Kode ditetapkan oleh paket dan diperiksa ketika pertanyaan dibaca, supaya salah ketik tidak diam-diam menghasilkan nol."
        ),
        example: ("count wbp where voter_list = DTP", "hitung wbp yang daftar_pemilih = DTP"),
        mended: ("count wbp where voter_list = DPT", "hitung wbp yang daftar_pemilih = DPT"))

    static let ambiguousCode = MessageText(
        "“{0}” has more than one reading", "“{0}” dapat dibaca lebih dari satu cara",
        help: ("it can be {1}; write the name in quotes: {proposals}", "bisa berarti {1}; tulis namanya dalam tanda kutip: {proposals}"),
        explanation: (
            "Offices number the same places differently. Where two code systems give one code to two places, neither is taken in silence.",
            "Tiap kantor memberi nomor sendiri. Jika dua sistem kode memberi satu kode kepada dua tempat, tidak ada yang dipilih diam-diam."
        ),
        example: ("count wbp where province = 91", "hitung wbp yang provinsi = 91"),
        mended: ("count wbp where province = \"Papua Barat\"", "hitung wbp yang provinsi = \"Papua Barat\""))

    static let unknownRow = MessageText(
        "no {1} is called “{0}”", "tidak ada {1} bernama “{0}”",
        help: ("write its code or its name; a name of several words stands in quotes", "tulis kode atau namanya; nama beberapa kata ditulis dalam tanda kutip"),
        explanation: (
            "A row is named by its key, its name or one of its other names. A name that does not exist is told before anything is counted.",
            "Baris disebut dengan kunci, nama, atau nama lainnya. Nama yang tidak ada diberitahukan sebelum apa pun dihitung."
        ),
        example: ("count wbp where province = NNT", "hitung wbp yang provinsi = NNT"),
        mended: ("count wbp where province = NTT", "hitung wbp yang provinsi = NTT"))

    static let nameTaken = MessageText(
        "the name “{0}” is taken", "nama “{0}” sudah terpakai",
        help: ("choose another name", "pilih nama lain"),
        explanation: (
            "A definition may replace another definition, but not an attribute that holds data.",
            "Definisi boleh menggantikan definisi lain, tetapi tidak atribut yang berisi data."
        ),
        example: ("define capacity of satker = 500", "definisikan kapasitas dari satker = 500"),
        mended: ("define planned_capacity of satker = 500", "definisikan kapasitas_rencana dari satker = 500"))

    static let missingWhere = MessageText(
        "a condition begins with `where`", "syarat diawali `yang`",
        help: ("like this: {proposals} …", "seperti ini: {proposals} …"),
        explanation: (
            "Between the table and its condition stands `where`. Without it the words are taken for one long name.",
            "Di antara tabel dan syaratnya ada `yang`. Tanpa itu, kata-katanya dibaca sebagai satu nama panjang."
        ),
        example: ("count wbp province = NTT", "hitung wbp provinsi = NTT"),
        mended: ("count wbp where province = NTT", "hitung wbp yang provinsi = NTT"))

    static let unknownSetting = MessageText(
        "there is no setting “{0}”", "tidak ada pengaturan “{0}”",
        help: ("`show settings` lists them all", "`tampilkan pengaturan` menampilkan daftarnya"),
        explanation: (
            "`set` changes how answers look and in which language they come. It never changes data.",
            "`atur` mengubah bentuk jawaban dan bahasanya, tidak pernah mengubah data."
        ),
        example: ("set fromat csv", "atur bentk csv"),
        mended: ("set format csv", "atur bentuk csv"))

    static let badSettingValue = MessageText(
        "this is no choice for “{0}”", "ini bukan pilihan untuk “{0}”",
        help: ("it can be {1}", "pilihannya {1}"),
        explanation: (
            "Each setting accepts a few words, or a number. `show settings` tells them and what is set now.",
            "Setiap pengaturan menerima beberapa kata, atau bilangan. `tampilkan pengaturan` menampilkannya beserta yang berlaku sekarang."
        ),
        example: ("set format cvs", "atur bentuk cvs"),
        mended: ("set format csv", "atur bentuk csv"))

    static let unknownTopic = MessageText(
        "there is no help about “{0}”", "tidak ada bantuan tentang “{0}”",
        help: ("`help` alone lists the topics", "`bantuan` saja menampilkan daftar pokoknya"),
        explanation: (
            "Help knows the words of the language, its functions, the tables and attributes of the pack, and every message by its number.",
            "Bantuan mengenal kata-kata bahasa ini, fungsinya, tabel dan atribut paket, serta setiap pesan menurut nomornya."
        ),
        example: ("help shaer", "bantuan persn"),
        mended: ("help share", "bantuan persen"))

    static let noLastResult = MessageText(
        "there is no result yet to go on from", "belum ada hasil untuk dilanjutkan",
        help: (
            "ask a question first; `last` then means its result, and `why` explains it",
            "ajukan pertanyaan dahulu; `terakhir` berarti hasilnya, dan `mengapa` menjelaskannya"
        ),
        explanation: (
            "`last` is the result of the question before. A new session has none.",
            "`terakhir` adalah hasil pertanyaan sebelumnya. Sesi baru belum mempunyainya."
        ),
        example: ("last by province", "terakhir per provinsi"),
        mended: ("count wbp by province", "hitung wbp per provinsi"))

    static let answerOutdated = MessageText(
        "the data or definitions have changed since the last answer", "data atau definisi sudah berubah sejak jawaban terakhir",
        help: ("ask the question again, then `why`", "ajukan lagi pertanyaannya, lalu `mengapa`"),
        explanation: (
            "`why` explains an answer from the data that gave it. Where these have changed and the question cannot be asked anew by itself, it says so.",
            "`mengapa` menjelaskan jawaban dari data yang menghasilkannya. Jika data itu berubah dan pertanyaannya tidak dapat diulang sendiri, hal itu diberitahukan."
        ))

    static let standaloneCode = MessageText(
        "“{0}” is a code of several attributes", "“{0}” adalah kode pada beberapa atribut",
        help: ("write the one you mean: {proposals}", "tulis yang Anda maksud: {proposals}"),
        explanation: (
            "A code may stand alone as a condition when only one attribute can have it. Otherwise the attribute is named.",
            "Kode boleh berdiri sendiri sebagai syarat jika hanya satu atribut yang memilikinya. Jika tidak, atributnya disebut."
        ),
        example: ("count wbp where P", "hitung wbp yang P"),
        mended: ("count wbp where sex = P", "hitung wbp yang jenis_kelamin = P"))

    static let ambiguousLink = MessageText(
        "“{0}” is linked in several ways", "“{0}” tertaut lewat beberapa jalan",
        help: ("write the one you mean: {proposals}", "tulis yang Anda maksud: {proposals}"),
        explanation: (
            "When a table links to another more than once, each link has a name of its own from the other side, so that nothing is counted twice.",
            "Jika sebuah tabel bertaut lebih dari sekali ke tabel lain, tiap tautan bernama sendiri dari sisi itu, supaya tidak ada yang dihitung dua kali."
        ),
        example: ("show tps where count(wbp) > 300", "tampilkan tps yang hitung(wbp) > 300"),
        mended: ("show tps where count(registered) > 300", "tampilkan tps yang hitung(wbp_terdaftar) > 300"))

    static let noLink = MessageText(
        "{0} has no link to {1}", "{0} tidak bertaut ke {1}",
        help: ("ask from a table that both are linked with", "bertanyalah dari tabel yang bertaut dengan keduanya"),
        explanation: (
            "Rows are counted along the links that the pack declares. `describe` with a table's name shows them.",
            "Baris dihitung menurut tautan yang ditetapkan paket. `uraikan` dengan nama tabel menampilkannya."
        ),
        example: ("show tps where count(outreach) = 0", "tampilkan tps yang hitung(sosialisasi) = 0"),
        mended: ("show satker where count(outreach) = 0", "tampilkan satker yang hitung(sosialisasi) = 0"))

    static let ambiguousRow = MessageText(
        "[line {3}: ]several rows of {1} are called “{0}”", "[baris {3}: ]beberapa baris {1} bernama “{0}”",
        help: ("use the key of the one you mean[: {2}]", "pakai kunci baris yang Anda maksud[: {2}]"),
        explanation: (
            "Names may repeat, keys do not. Where a name fits several rows, none is taken by chance.",
            "Nama boleh berulang, kunci tidak. Jika satu nama cocok dengan beberapa baris, tidak ada yang dipilih sembarang."
        ))
}
