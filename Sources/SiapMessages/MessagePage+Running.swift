import SiapText

/// S05xx: running.
extension MessagePage {
    static let overflow = MessagePage(
        explanation: Bilingual(
            english: """
                Whole numbers are exact up to 9223372036854775807. Beyond it nothing is rounded in silence. Powers and \
                decimals have a limit too.
                """,
            indonesian: """
                Bilangan bulat tepat sampai 9223372036854775807. Lebih dari itu tidak ada yang dibulatkan diam-diam. \
                Pangkat dan desimal juga berbatas.
                """),
        example: Bilingual(
            english: "say 9223372036854775807 + 1",
            indonesian: "tulis 9223372036854775807 + 1"),
        mended: Bilingual(
            english: "say 9223372036854775807.0 + 1",
            indonesian: "tulis 9223372036854775807,0 + 1"))

    static let divisionByZero = MessagePage(
        explanation: Bilingual(
            english: "A division by zero has no answer, so none is made up. An unknown divisor gives unknown.",
            indonesian: """
                Pembagian dengan nol tidak ada jawabannya, jadi tidak dikarang. Pembagi yang kosong memberi hasil \
                kosong.
                """),
        example: Bilingual(
            english: "say 1 / 0",
            indonesian: "tulis 1 / 0"),
        mended: Bilingual(
            english: "say 1 / 4",
            indonesian: "tulis 1 / 4"))

    static let interrupted = MessagePage(
        explanation: Bilingual(
            english: "Ctrl-C stops the statement that is running. The session goes on as it was before.",
            indonesian: "Ctrl-C menghentikan pernyataan yang sedang berjalan. Sesi berlanjut seperti sebelumnya."))

    static let tooManyGroups = MessagePage(
        explanation: Bilingual(
            english: """
                A result with so many groups could not be read, and would fill the memory. `help limits` tells all \
                limits.
                """,
            indonesian: """
                Hasil dengan kelompok sebanyak itu tidak terbaca dan akan memenuhi memori. `bantuan batas` menampilkan \
                semua batas.
                """))

    static let tooManyDates = MessagePage(
        explanation: Bilingual(
            english: """
                A question over a series is answered once for each of its dates. So many dates are almost always a \
                slip in a year.
                """,
            indonesian: """
                Pertanyaan atas deret dijawab satu kali untuk tiap tanggalnya. Tanggal sebanyak itu hampir selalu \
                karena salah tulis tahun.
                """),
        example: Bilingual(
            english: "count wbp as of 2023-07-02 to 2099-01-01 every day",
            indonesian: "hitung wbp per tanggal 2023-07-02 sampai 2099-01-01 tiap hari"),
        mended: Bilingual(
            english: "count wbp as of 2024-01-01 to 2024-02-14 every week",
            indonesian: "hitung wbp per tanggal 2024-01-01 sampai 2024-02-14 tiap minggu"))

    static let seriesBackwards = MessagePage(
        explanation: Bilingual(
            english: "A series runs from its first date to its last; the last is always among its dates.",
            indonesian: """
                Deret berjalan dari tanggal pertama sampai tanggal terakhir; tanggal terakhir selalu termasuk.
                """),
        example: Bilingual(
            english: "count wbp as of 2024-02-14 to 2024-01-01 every week",
            indonesian: "hitung wbp per tanggal 2024-02-14 sampai 2024-01-01 tiap minggu"),
        mended: Bilingual(
            english: "count wbp as of 2024-01-01 to 2024-02-14 every week",
            indonesian: "hitung wbp per tanggal 2024-01-01 sampai 2024-02-14 tiap minggu"))

    static let outOfMemory = MessagePage(
        explanation: Bilingual(
            english: """
                siap stops before it takes more than 80 % of the machine's memory. One column of text holds at most 4 \
                GB.
                """,
            indonesian: """
                siap berhenti sebelum memakai lebih dari 80 % memori mesin. Satu kolom teks berisi paling banyak 4 GB.
                """))

    static let negativeRoot = MessagePage(
        explanation: Bilingual(
            english: "`sqrt` takes numbers from zero up. An unknown number gives unknown.",
            indonesian: "`akar` menerima bilangan mulai dari nol. Bilangan kosong memberi hasil kosong."),
        example: Bilingual(
            english: "say sqrt(-4)",
            indonesian: "tulis akar(-4)"),
        mended: Bilingual(
            english: "say sqrt(4)",
            indonesian: "tulis akar(4)"))

    static let negativePower = MessagePage(
        explanation: Bilingual(
            english: """
                A power that is not whole is a root: `power(8, 0.5)` is the square root of 8, and numbers below zero \
                have none. Whole powers of them are fine.
                """,
            indonesian: """
                Pangkat yang bukan bilangan bulat adalah akar: `pangkat(8; 0,5)` ialah akar 8, dan bilangan di bawah \
                nol tidak mempunyai akar. Pangkat bulat boleh.
                """),
        example: Bilingual(
            english: "say power(-8, 0.5)",
            indonesian: "tulis pangkat(-8, 0.5)"),
        mended: Bilingual(
            english: "say power(8, 0.5)",
            indonesian: "tulis pangkat(8, 0.5)"))

    static let textTooLong = MessagePage(
        explanation: Bilingual(
            english: """
                A text holds at most 16 MB, and all texts of one column together 1 GB. Texts that are joined with \
                themselves, step by step, soon exceed both.
                """,
            indonesian: """
                Satu teks memuat paling banyak 16 MB, dan semua teks satu kolom bersama-sama 1 GB. Teks yang digabung \
                dengan dirinya sendiri, langkah demi langkah, cepat melampaui keduanya.
                """))

    static let dateOverflow = MessagePage(
        explanation: Bilingual(
            english: "Dates go from the year 1 to the year 9999.",
            indonesian: "Tanggal berlaku dari tahun 1 sampai tahun 9999."),
        example: Bilingual(
            english: "say 2024-02-14 + 1000000 years",
            indonesian: "tulis 2024-02-14 + 1000000 tahun"),
        mended: Bilingual(
            english: "say 2024-02-14 + 10 years",
            indonesian: "tulis 2024-02-14 + 10 tahun"))
}
