import SiapText

/// S05xx: running.
extension MessageText {
    static let overflow = MessageText(
        english: "the result is too large to be exact",
        indonesian: "hasilnya terlalu besar untuk tetap tepat",
        help: MessageLine(
            english: "calculate with decimals, as in `1.0 *` before it",
            indonesian: "hitung dengan desimal, misalnya `1,0 *` di depannya"))

    static let divisionByZero = MessageText(
        english: "this divides by zero",
        indonesian: "ini pembagian dengan nol",
        help: MessageLine(
            english: "keep only rows where the divisor is not 0, or decide with `if`",
            indonesian: "sisakan baris yang pembaginya bukan 0, atau tentukan dengan `jika`"))

    static let interrupted = MessageText(
        english: "stopped; nothing was changed",
        indonesian: "dihentikan; tidak ada yang berubah")

    static func tooManyGroups(limit: Int) -> MessageText {
        MessageText(
            english: "the result has more than \(limit) groups",
            indonesian: "hasilnya lebih dari \(limit) kelompok",
            help: MessageLine(
                english: "group by something coarser, or narrow it with `where`",
                indonesian: "kelompokkan lebih kasar, atau persempit dengan `yang`"))
    }

    static func tooManyDates(limit: Int) -> MessageText {
        MessageText(
            english: "the series has more than \(limit) dates",
            indonesian: "deretnya lebih dari \(limit) tanggal",
            help: MessageLine(
                english: "take longer steps, or a shorter time",
                indonesian: "ambil langkah yang lebih panjang, atau waktu yang lebih pendek"))
    }

    static func seriesBackwards(first: String, last: String) -> MessageText {
        MessageText(
            english: "the last date, \(last), comes before the first, \(first)",
            indonesian: "tanggal akhirnya, \(last), lebih awal daripada tanggal awalnya, \(first)",
            help: MessageLine(
                english: "write the earlier date first",
                indonesian: "tulis tanggal yang lebih awal dahulu"))
    }

    static func outOfMemory(column: Bilingual?) -> MessageText {
        MessageText(
            english: "there is not enough memory\(column, after: " for ")",
            indonesian: "memori tidak cukup\(column, after: " untuk ")",
            help: MessageLine(
                english: "narrow the question, or load fewer columns",
                indonesian: "persempit pertanyaannya, atau muat lebih sedikit kolom"))
    }

    static let negativeRoot = MessageText(
        english: "a number below zero has no square root",
        indonesian: "bilangan di bawah nol tidak mempunyai akar kuadrat",
        help: MessageLine(
            english: "leave such rows out with `where`",
            indonesian: "sisihkan baris seperti itu dengan `yang`"))

    static let negativePower = MessageText(
        english: "a number below zero can be raised to whole powers only",
        indonesian: "bilangan di bawah nol hanya dapat dipangkatkan dengan bilangan bulat",
        help: MessageLine(
            english: "round the exponent, or leave such rows out with `where`",
            indonesian: "bulatkan pangkatnya, atau sisihkan baris seperti itu dengan `yang`"))

    static let textTooLong = MessageText(
        english: "texts grow too long here",
        indonesian: "teks di sini menjadi terlalu panjang",
        help: MessageLine(
            english: "join or replace fewer texts; one text holds at most 16 MB",
            indonesian: "gabungkan atau ganti lebih sedikit teks; satu teks memuat paling banyak 16 MB"))

    static let dateOverflow = MessageText(
        english: "this date lies beyond the calendar",
        indonesian: "tanggal ini di luar kalender",
        help: MessageLine(
            english: "add or take away fewer days, months or years",
            indonesian: "kurangi banyaknya hari, bulan, atau tahun"))
}
