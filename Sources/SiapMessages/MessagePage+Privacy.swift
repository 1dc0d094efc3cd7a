import SiapText

/// S042x and S045x: what is private, and what is hidden.
extension MessagePage {
    static let privateAttribute = MessagePage(
        explanation: Bilingual(
            english: """
                Private values, such as names and identity numbers, and whatever is worked out from them, may be shown \
                row by row, masked. They make no groups, figures, dates, file names or expectations: those would tell \
                of them bit by bit. Where private values are shown in full, all of it is allowed.
                """,
            indonesian: """
                Nilai pribadi, seperti nama dan nomor induk, dan apa pun yang dihitung darinya boleh ditampilkan per \
                baris, tersamar. Nilai itu tidak menjadi kelompok, angka, tanggal, nama berkas, atau hasil yang \
                dipastikan, karena akan bocor sedikit demi sedikit. Bila nilai pribadi ditampilkan seutuhnya, semuanya \
                boleh.
                """),
        example: Bilingual(
            english: "count wbp by nik",
            indonesian: "hitung wbp per nik"),
        mended: Bilingual(
            english: "count wbp by satker",
            indonesian: "hitung wbp per satker"))

    static let suppressRefused = MessagePage(
        explanation: Bilingual(
            english: """
                Small counts are hidden together with others, so that totals do not give them away. That can be done \
                for one count of people by at most two groups. Shares, averages, differences between dates, counts \
                inside a condition and the like would tell what was hidden, so they are refused.
                """,
            indonesian: """
                Jumlah kecil disembunyikan bersama jumlah lain agar tidak terbuka lewat total. Hal itu dapat dilakukan \
                untuk satu hitungan orang dengan paling banyak dua pengelompok. Persentase, rata-rata, selisih \
                antartanggal, hitungan di dalam syarat, dan sejenisnya akan membuka yang disembunyikan, jadi ditolak.
                """),
        example: Bilingual(
            english: "set suppress 5; average age of wbp by satker",
            indonesian: "atur sembunyikan 5; rata-rata umur dari wbp per satker"),
        mended: Bilingual(
            english: "set suppress 5; count wbp by satker",
            indonesian: "atur sembunyikan 5; hitung wbp per satker"))

    static let suppressFurther = MessagePage(
        explanation: Bilingual(
            english: """
                A sum over counts of which some are hidden would leave these out and look like a total. Rows may be \
                picked, sorted and shown.
                """,
            indonesian: """
                Total dari jumlah yang sebagian disembunyikan akan melewatkan bagian itu dan tampak seperti total \
                sebenarnya. Baris boleh dipilih, diurutkan, dan ditampilkan.
                """),
        example: Bilingual(
            english: "set suppress 5; count wbp by satker, kind | by kind",
            indonesian: "atur sembunyikan 5; hitung wbp per satker, jenis | per jenis"),
        mended: Bilingual(
            english: "set suppress 5; count wbp by kind",
            indonesian: "atur sembunyikan 5; hitung wbp per jenis"))

    static let suppressEarlier = MessagePage(
        explanation: Bilingual(
            english: """
                A result that is kept, as `last` or in a variable, holds its counts as they were when it was made. \
                What it shows now would not be protected.
                """,
            indonesian: """
                Hasil yang disimpan, sebagai `terakhir` atau dalam variabel, berisi jumlah sebagaimana saat dibuat. \
                Yang ditampilkannya kini tidak akan terlindungi.
                """),
        example: Bilingual(
            english: "let $r = (count wbp by satker); set suppress 5; $r sort count",
            indonesian: "misalkan $r = (hitung wbp per satker); atur sembunyikan 5; $r urutkan jumlah"),
        mended: Bilingual(
            english: "set suppress 5; count wbp by satker sort count",
            indonesian: "atur sembunyikan 5; hitung wbp per satker urutkan jumlah"))

    static let privateOrder = MessagePage(
        explanation: Bilingual(
            english: """
                Names and numbers of people are masked, and rows in their order would give them away bit by bit. \
                Sorting by anything worked out from a private attribute is refused for the same reason.
                """,
            indonesian: """
                Nama dan nomor orang disamarkan, dan baris menurut urutannya akan membocorkannya sedikit demi sedikit. \
                Mengurutkan menurut hasil hitungan dari atribut pribadi ditolak karena alasan yang sama.
                """),
        example: Bilingual(
            english: "show id, satker of wbp sort nik",
            indonesian: "tampilkan id, satker dari wbp urutkan nik"),
        mended: Bilingual(
            english: "show id, satker of wbp sort id",
            indonesian: "tampilkan id, satker dari wbp urutkan id"))

    static let privateCopied = MessagePage(
        explanation: Bilingual(
            english: """
                What is private stays masked wherever it goes. It cannot be supposed as the value of an attribute that \
                everyone sees, nor become a day of the calendar.
                """,
            indonesian: """
                Yang bersifat pribadi tetap disamarkan di mana pun. Nilai itu tidak dapat diandaikan sebagai isi \
                atribut yang terlihat semua orang, dan tidak dapat menjadi hari dalam kalender.
                """),
        example: Bilingual(
            english: "suppose wbp where kind = detainee has register_number = nik: count wbp",
            indonesian: "andaikan wbp yang jenis = tahanan menjadi nomor_register = nik: hitung wbp"),
        mended: Bilingual(
            english: "suppose wbp where kind = detainee has register_number = \"1/24\": count wbp",
            indonesian: "andaikan wbp yang jenis = tahanan menjadi nomor_register = \"1/24\": hitung wbp"))

    static let privateCondition = MessagePage(
        explanation: Bilingual(
            english: """
                Which rows there are would give private values away bit by bit: a script of a few lines could find \
                each of them. So conditions ask of them only whether they are known. A person at a terminal may ask a \
                whole value that is known already; parts, patterns, order and numbers need `set unmasked on` there, or \
                `--unmasked`.
                """,
            indonesian: """
                Baris mana yang ada akan membocorkan nilai pribadi sedikit demi sedikit: skrip beberapa baris dapat \
                menemukan semuanya. Karena itu syarat hanya menanyakan apakah nilai itu terisi. Orang di terminal \
                boleh menanyakan nilai utuh yang sudah ia ketahui; bagian, pola, urutan, dan bilangan memerlukan `atur \
                tanpa_samaran aktif` di sana, atau `--unmasked`.
                """),
        example: Bilingual(
            english: "count wbp where nik ~ \"5371\"",
            indonesian: "hitung wbp yang nik ~ \"5371\""),
        mended: Bilingual(
            english: "count wbp where nik is known",
            indonesian: "hitung wbp yang nik terisi"))

    static let shownOnlyInPack = MessagePage(
        explanation: Bilingual(
            english: """
                `define shown` makes the outcome of a definition open, although it looks at private values: whether a \
                number agrees with its row. What may be known of people is for the author of the pack to decide, not \
                for a script.
                """,
            indonesian: """
                `definisikan ditampilkan` membuka hasil sebuah definisi walau menyangkut nilai pribadi: misalnya \
                apakah sebuah nomor cocok dengan barisnya. Apa yang boleh diketahui tentang orang ditentukan penyusun \
                paket, bukan skrip.
                """),
        example: Bilingual(
            english: "define shown short_nik of wbp = length(nik) < 16",
            indonesian: "definisikan ditampilkan nik_pendek dari wbp = panjang(nik) < 16"),
        mended: Bilingual(
            english: "define short_nik of wbp = length(nik) < 16",
            indonesian: "definisikan nik_pendek dari wbp = panjang(nik) < 16"))

    static let shownSupposed = MessagePage(
        explanation: Bilingual(
            english: """
                Whether an identity number agrees with its row may be known. Supposing one birth date after the other \
                until it agrees would find out the number itself.
                """,
            indonesian: """
                Apakah nomor induk cocok dengan barisnya boleh diketahui. Mengandaikan tanggal lahir satu demi satu \
                sampai cocok akan menemukan nomornya.
                """),
        example: Bilingual(
            english: "suppose wbp where id = \"W-00001\" has birth_date = 1990-01-01: count wbp by nik_consistent",
            indonesian: """
                andaikan wbp yang id = "W-00001" menjadi tanggal_lahir = 1990-01-01: hitung wbp per nik_konsisten
                """),
        mended: Bilingual(
            english: "count wbp by nik_consistent",
            indonesian: "hitung wbp per nik_konsisten"))

    static let unmaskRefused = MessagePage(
        explanation: Bilingual(
            english: """
                Names and identity numbers are masked. Whoever starts siap or types at its prompt decides whether they \
                are shown; no script, pack, lesson or included file does.
                """,
            indonesian: """
                Nama dan nomor induk disamarkan. Yang menentukan apakah ditampilkan ialah orang yang menjalankan siap \
                atau mengetik di promptnya; bukan skrip, paket, pelajaran, atau berkas yang disertakan.
                """))
}
