import SiapText

/// S05xx: expectations and parameters.
extension MessageText {
    static func expectationFailed(wanted: String, found: String) -> MessageText {
        MessageText(
            english: "this should give \(wanted) but gives \(found)",
            indonesian: "ini seharusnya \(wanted), tetapi hasilnya \(found)",
            help: MessageLine(
                english: "correct the question or the value after `gives`",
                indonesian: "betulkan pertanyaannya atau nilai sesudah `hasilnya`"))
    }

    static func expectedNothing(rows: Int) -> MessageText {
        MessageText(
            english: "this should give nothing but gives rows: \(rows)",
            indonesian: "ini seharusnya nihil, tetapi ada baris: \(rows)",
            help: MessageLine(
                english: "look at them with the same question, without `expect`",
                indonesian: "lihat dengan pertanyaan yang sama, tanpa `pastikan`"))
    }

    static func parameterMissing(name: String) -> MessageText {
        MessageText(
            english: "the parameter “\(name)” has no value",
            indonesian: "parameter “\(name)” belum bernilai",
            help: MessageLine(
                english: "start the script with `--set \(name)=VALUE`",
                indonesian: "jalankan skrip dengan `--set \(name)=NILAI`"))
    }

    static func parameterUnknown(name: String) -> MessageText {
        MessageText(
            english: "the script has no parameter “\(name)”",
            indonesian: "skrip ini tidak mempunyai parameter “\(name)”",
            help: MessageLine(
                english: "its `param` lines tell which there are",
                indonesian: "baris `parameter` di dalamnya menyebutkan yang ada"))
    }

    static func parameterType(value: String, type: Bilingual) -> MessageText {
        MessageText(
            english: "“\(value)” cannot be read as \(type)",
            indonesian: "“\(value)” tidak dapat dibaca sebagai \(type)",
            help: MessageLine(
                english: "write it as in a question",
                indonesian: "tulis seperti dalam pertanyaan"))
    }

    static func moreThanOneRow(rows: Int) -> MessageText {
        MessageText(
            english: "one value is expected here, not a column (rows: \(rows))",
            indonesian: "di sini perlu satu nilai, bukan satu kolom (baris: \(rows))",
            help: MessageLine(
                english: "narrow the question to one row, or count",
                indonesian: "persempit pertanyaannya menjadi satu baris, atau hitunglah"))
    }

    static func expectationDiffers(file: String, difference: String) -> MessageText {
        MessageText(
            english: "the result differs from \(file):\(difference: difference)",
            indonesian: "hasilnya berbeda dari \(file):\(difference: difference)",
            help: MessageLine(
                english: "correct the question, or save the result anew when it is right",
                indonesian: "betulkan pertanyaannya, atau simpan ulang hasilnya jika memang benar"))
    }
}
