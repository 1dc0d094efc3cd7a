import SiapText

/// S03xx: names.
extension MessagePage {
    static let unknownTable = MessagePage(
        explanation: Bilingual(
            english: "After a verb stands the table the question is about. Its name may be given in either language.",
            indonesian: """
                Sesudah kata kerjanya, pertanyaan menyebut tabel yang dimaksud. Namanya boleh dalam salah satu bahasa.
                """),
        example: Bilingual(
            english: "count wpb",
            indonesian: "hitung wpb"),
        mended: Bilingual(
            english: "count wbp",
            indonesian: "hitung wbp"))

    static let unknownName = MessagePage(
        explanation: Bilingual(
            english: """
                A name is sought among the attributes and definitions of the table, then upward along its main path, \
                then in the calendar.
                """,
            indonesian: """
                Nama dicari di antara atribut dan definisi tabelnya, lalu ke atas menurut jalan utama, lalu dalam \
                kalender.
                """),
        example: Bilingual(
            english: "count wbp where provnce = NTT",
            indonesian: "hitung wbp yang provnsi = NTT"),
        mended: Bilingual(
            english: "count wbp where province = NTT",
            indonesian: "hitung wbp yang provinsi = NTT"))

    static let unknownFunction = MessagePage(
        explanation: Bilingual(
            english: """
                A word with a bracket directly after it calls a function. Functions have a name in each language.
                """,
            indonesian: "Kata yang langsung diikuti kurung memanggil fungsi. Tiap fungsi bernama dalam kedua bahasa."),
        example: Bilingual(
            english: "say rond(2.5)",
            indonesian: "tulis bulatkn(2.5)"),
        mended: Bilingual(
            english: "say round(2.5)",
            indonesian: "tulis bulatkan(2.5)"))

    static let unknownVariable = MessagePage(
        explanation: Bilingual(
            english: """
                A variable begins to exist with `let`, `param` or `for each`. `show variables` lists those that there \
                are.
                """,
            indonesian: """
                Variabel mulai ada dengan `misalkan`, `parameter`, atau `untuk tiap`. `tampilkan variabel` menampilkan \
                yang sudah ada.
                """),
        example: Bilingual(
            english: "say $deadline",
            indonesian: "tulis $batas_waktu"),
        mended: Bilingual(
            english: "let $deadline = h_7",
            indonesian: "misalkan $batas_waktu = h_7"))

    static let nameTaken = MessagePage(
        explanation: Bilingual(
            english: "A definition may replace another definition, but not an attribute that holds data.",
            indonesian: "Definisi boleh menggantikan definisi lain, tetapi tidak atribut yang berisi data."),
        example: Bilingual(
            english: "define capacity of satker = 500",
            indonesian: "definisikan kapasitas dari satker = 500"),
        mended: Bilingual(
            english: "define planned_capacity of satker = 500",
            indonesian: "definisikan kapasitas_rencana dari satker = 500"))

    static let missingWhere = MessagePage(
        explanation: Bilingual(
            english: """
                Between the table and its condition stands `where`. Without it the words are taken for one long name.
                """,
            indonesian: """
                Di antara tabel dan syaratnya ada `yang`. Tanpa itu, kata-katanya dibaca sebagai satu nama panjang.
                """),
        example: Bilingual(
            english: "count wbp province = NTT",
            indonesian: "hitung wbp provinsi = NTT"),
        mended: Bilingual(
            english: "count wbp where province = NTT",
            indonesian: "hitung wbp yang provinsi = NTT"))

    static let unknownSetting = MessagePage(
        explanation: Bilingual(
            english: "`set` changes how answers look and in which language they come. It never changes data.",
            indonesian: "`atur` mengubah bentuk jawaban dan bahasanya, tidak pernah mengubah data."),
        example: Bilingual(
            english: "set fromat csv",
            indonesian: "atur bentk csv"),
        mended: Bilingual(
            english: "set format csv",
            indonesian: "atur bentuk csv"))

    static let badSettingValue = MessagePage(
        explanation: Bilingual(
            english: "Each setting accepts a few words, or a number. `show settings` tells them and what is set now.",
            indonesian: """
                Setiap pengaturan menerima beberapa kata, atau bilangan. `tampilkan pengaturan` menampilkannya beserta \
                yang berlaku sekarang.
                """),
        example: Bilingual(
            english: "set format cvs",
            indonesian: "atur bentuk cvs"),
        mended: Bilingual(
            english: "set format csv",
            indonesian: "atur bentuk csv"))

    static let unknownTopic = MessagePage(
        explanation: Bilingual(
            english: """
                Help knows the words of the language, its functions, the tables and attributes of the pack, and every \
                message by its number.
                """,
            indonesian: """
                Bantuan mengenal kata-kata bahasa ini, fungsinya, tabel dan atribut paket, serta setiap pesan menurut \
                nomornya.
                """),
        example: Bilingual(
            english: "help shaer",
            indonesian: "bantuan persn"),
        mended: Bilingual(
            english: "help share",
            indonesian: "bantuan persen"))

    static let noLastResult = MessagePage(
        explanation: Bilingual(
            english: "`last` is the result of the question before. A new session has none.",
            indonesian: "`terakhir` adalah hasil pertanyaan sebelumnya. Sesi baru belum mempunyainya."),
        example: Bilingual(
            english: "last by province",
            indonesian: "terakhir per provinsi"),
        mended: Bilingual(
            english: "count wbp by province",
            indonesian: "hitung wbp per provinsi"))

    static let answerOutdated = MessagePage(
        explanation: Bilingual(
            english: """
                `why` explains an answer from the data that gave it. Where these have changed and the question cannot \
                be asked anew by itself, it says so.
                """,
            indonesian: """
                `mengapa` menjelaskan jawaban dari data yang menghasilkannya. Jika data itu berubah dan pertanyaannya \
                tidak dapat diulang sendiri, hal itu diberitahukan.
                """))
}
