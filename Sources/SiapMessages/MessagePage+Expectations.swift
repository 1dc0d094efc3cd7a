import SiapText

/// S05xx: expectations and parameters.
extension MessagePage {
    static let expectationFailed = MessagePage(
        explanation: Bilingual(
            english: """
                `expect` states what a question must give. When it gives something else, the script ends with exit \
                status 1.
                """,
            indonesian: """
                `pastikan` menyatakan hasil yang harus keluar. Jika hasilnya lain, skrip berakhir dengan status keluar \
                1.
                """),
        example: Bilingual(
            english: "expect 2 + 2 gives 5",
            indonesian: "pastikan 2 + 2 hasilnya 5"),
        mended: Bilingual(
            english: "expect 2 + 2 gives 4",
            indonesian: "pastikan 2 + 2 hasilnya 4"))

    static let expectedNothing = MessagePage(
        explanation: Bilingual(
            english: "`gives nothing` states that a question finds no rows: a check that nothing is wrong.",
            indonesian: """
                `hasilnya nihil` menyatakan bahwa pertanyaan tidak menemukan baris: pemeriksaan bahwa tidak ada yang \
                salah.
                """),
        example: Bilingual(
            english: "expect show satker where province = NTT gives nothing",
            indonesian: "pastikan tampilkan satker yang provinsi = NTT hasilnya nihil"),
        mended: Bilingual(
            english: "expect show satker where capacity < 0 gives nothing",
            indonesian: "pastikan tampilkan satker yang kapasitas < 0 hasilnya nihil"))

    static let parameterMissing = MessagePage(
        explanation: Bilingual(
            english: "A parameter without `=` in the script must be given when the script is started.",
            indonesian: "Parameter tanpa `=` di dalam skrip harus diberi nilai ketika skrip dijalankan."),
        example: Bilingual(
            english: "param place: province",
            indonesian: "parameter tempat: provinsi"),
        mended: Bilingual(
            english: "param place: province = NTT",
            indonesian: "parameter tempat: provinsi = NTT"))

    static let parameterUnknown = MessagePage(
        explanation: Bilingual(
            english: "`--set NAME=VALUE` gives a value to a parameter that the script declares with `param`.",
            indonesian: "`--set NAMA=NILAI` memberi nilai kepada parameter yang ditetapkan skrip dengan `parameter`."))

    static let parameterType = MessagePage(
        explanation: Bilingual(
            english: "Parameters are typed: what is given with `--set` is read as the kind that the script declares.",
            indonesian: """
                Parameter berjenis: yang diberikan dengan `--set` dibaca menurut jenis yang ditetapkan skrip.
                """))

    static let moreThanOneRow = MessagePage(
        explanation: Bilingual(
            english: "A question in brackets can stand for a value when it gives exactly one row.",
            indonesian: "Pertanyaan dalam kurung dapat menjadi nilai jika hasilnya tepat satu baris."),
        example: Bilingual(
            english: "say (show capacity of satker)",
            indonesian: "tulis (tampilkan kapasitas dari satker)"),
        mended: Bilingual(
            english: "say (sum capacity of satker)",
            indonesian: "tulis (total kapasitas dari satker)"))

    static let expectationDiffers = MessagePage(
        explanation: Bilingual(
            english: "`expect … gives \"file.csv\"` compares a result with a saved one, line by line.",
            indonesian: """
                `pastikan … hasilnya "berkas.csv"` membandingkan hasil dengan yang tersimpan, baris demi baris.
                """))
}
