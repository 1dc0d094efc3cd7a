public import SiapData
public import SiapText

/// The functions of the language: one case each. Evaluation, help and SQL switch over it without `default`.
public enum Function: String, Sendable, CaseIterable {
    case lower, upper, trim, length, startsWith = "starts_with", endsWith = "ends_with", replace, split, slice, concat,
        number
    case abs, round, floor, ceil, mod, power, sqrt, least, greatest
    case year, quarter, month, week, day, weekday, date, daysBetween = "days_between", age
    case row

    /// What a parameter accepts.
    public enum Parameter: Sendable, Hashable {
        case text, number, wholeNumber, date
        /// The name of a table.
        case table
        /// Any one type, the same for all.
        case same
    }

    /// How a function is called, and what `help` says of it.
    public struct Signature: Sendable {
        /// The English one is the case's raw value.
        public var names: Bilingual
        /// By place; with `repeats`, the last stands for all that follow.
        public var parameters: [Parameter]
        /// How many of the parameters may be left out, from the end.
        public var optional: Int
        /// The last parameter may repeat.
        public var repeats: Bool
        /// Nil: the type of the first argument.
        public var result: ValueType?
        /// What it gives, in one phrase.
        public var doc: Bilingual
        /// A call that can be tried with `say`.
        public var example: String
    }

    /// Made anew each time; binding, help and completion read it.
    public var signature: Signature {
        func make(
            _ indonesian: String, parameters: [Parameter], optional: Int = 0, repeats: Bool = false, result: ValueType?,
            english: String, keterangan: String, example: String
        ) -> Signature {
            Signature(
                names: Bilingual(english: rawValue, indonesian: indonesian), parameters: parameters, optional: optional,
                repeats: repeats,
                result: result, doc: Bilingual(english: english, indonesian: keterangan), example: example)
        }
        switch self {
        case .lower:
            return make(
                "huruf_kecil", parameters: [.text], result: .text, english: "the text in lower case",
                keterangan: "teks dengan huruf kecil",
                example: "lower(\"NTT\")")
        case .upper:
            return make(
                "huruf_besar", parameters: [.text], result: .text, english: "the text in upper case",
                keterangan: "teks dengan huruf besar",
                example: "upper(\"ntt\")")
        case .trim:
            return make(
                "pangkas", parameters: [.text], result: .text, english: "the text without spaces at its ends",
                keterangan: "teks tanpa spasi di kedua ujungnya",
                example: "trim(\" Kupang \")")
        case .length:
            return make(
                "panjang", parameters: [.text], result: .wholeNumber, english: "how many characters",
                keterangan: "banyaknya karakter",
                example: "length(\"Kupang\")")
        case .startsWith:
            return make(
                "berawalan", parameters: [.text, .text], result: .truth,
                english: "whether the text starts with another, ignoring case",
                keterangan: "apakah teks berawal dengan teks lain, tanpa membedakan huruf besar dan kecil",
                example: "starts_with(\"Kupang\", \"ku\")")
        case .endsWith:
            return make(
                "berakhiran", parameters: [.text, .text], result: .truth,
                english: "whether the text ends with another, ignoring case",
                keterangan: "apakah teks berakhir dengan teks lain, tanpa membedakan huruf besar dan kecil",
                example: "ends_with(\"Kupang\", \"ang\")")
        case .replace:
            return make(
                "ganti", parameters: [.text, .text, .text], result: .text,
                english: "the text with every occurrence of the second replaced by the third",
                keterangan: "teks yang setiap bagian kedua di dalamnya diganti dengan bagian ketiga",
                example: "replace(\"Lapas Kupang\", \"Lapas\", \"Rutan\")"
            )
        case .split:
            return make(
                "pecah", parameters: [.text, .text, .wholeNumber], result: .text,
                english: "the n-th part of the text between separators, counted from 1",
                keterangan: "bagian ke-n teks di antara pemisah, dihitung dari 1",
                example: "split(\"A/12/2024\", \"/\", 2)")
        case .slice:
            return make(
                "penggal", parameters: [.text, .wholeNumber, .wholeNumber], optional: 1, result: .text,
                english: """
                    the part of the text from the n-th character on, as long as the third says (to the end when left \
                    out); unknown where there is none
                    """,
                keterangan: """
                    bagian teks mulai karakter ke-n, sepanjang angka ketiga (sampai akhir bila tidak disebut); \
                    tidak diketahui bila tidak ada
                    """,
                example: "slice(\"5371010203900001\", 7, 6)")
        case .number:
            return make(
                "bilangan", parameters: [.text], result: .wholeNumber,
                english:
                    "the whole number that the text writes, blanks around it left out; unknown when it writes none",
                keterangan: """
                    bilangan bulat yang ditulis teks, tanpa spasi di kiri dan kanannya; tidak diketahui bila bukan \
                    bilangan bulat
                    """,
                example: "number(\"0417\")")
        case .concat:
            return make(
                "gabung", parameters: [.text], repeats: true, result: .text, english: "the texts one after another",
                keterangan: "teks-teks yang disambung",
                example: "concat(\"TPS \", \"901\")")
        case .abs:
            return make(
                "mutlak", parameters: [.number], result: nil, english: "the number without its sign",
                keterangan: "nilai mutlak", example: "abs(-3)")
        case .round:
            return make(
                "bulatkan", parameters: [.number, .wholeNumber], optional: 1, result: .decimal,
                english: "the number as it is shown, rounded to n decimals (0 when left out), halves away from zero",
                keterangan: """
                    bilangan seperti yang ditampilkan, dibulatkan ke n desimal (0 bila tidak disebut), \
                    setengah menjauhi nol
                    """,
                example: "round(2.345, 2)")
        case .floor:
            return make(
                "bulatkan_turun", parameters: [.number], result: .wholeNumber,
                english: "the largest whole number not above",
                keterangan: "bilangan bulat terbesar yang tidak melebihinya", example: "floor(2.9)")
        case .ceil:
            return make(
                "bulatkan_naik", parameters: [.number], result: .wholeNumber,
                english: "the smallest whole number not below",
                keterangan: "bilangan bulat terkecil yang tidak kurang darinya",
                example: "ceil(2.1)")
        case .mod:
            return make(
                "sisa", parameters: [.wholeNumber, .wholeNumber], result: .wholeNumber,
                english: "the remainder of a division, with the sign of the first number",
                keterangan: "sisa pembagian, bertanda seperti bilangan pertama", example: "mod(7, 3)")
        case .power:
            return make(
                "pangkat", parameters: [.number, .number], result: .decimal,
                english: "the first number to the power of the second",
                keterangan: "bilangan pertama dipangkatkan bilangan kedua",
                example: "power(2, 10)")
        case .sqrt:
            return make(
                "akar", parameters: [.number], result: .decimal, english: "the square root", keterangan: "akar kuadrat",
                example: "sqrt(9)")
        case .least:
            return make(
                "paling_kecil", parameters: [.same], repeats: true, result: nil,
                english: "the least of its arguments that are known",
                keterangan: "yang terkecil di antara nilai-nilai yang diketahui",
                example: "least(3, 1, 2)")
        case .greatest:
            return make(
                "paling_besar", parameters: [.same], repeats: true, result: nil,
                english: "the greatest of its arguments that are known",
                keterangan: "yang terbesar di antara nilai-nilai yang diketahui", example: "greatest(3, 1, 2)")
        case .year:
            return make(
                "tahun", parameters: [.date], result: .wholeNumber, english: "the year of a date",
                keterangan: "tahun suatu tanggal",
                example: "year(2024-02-14)")
        case .quarter:
            return make(
                "triwulan", parameters: [.date], result: .wholeNumber, english: "the quarter of a date, 1 to 4",
                keterangan: "triwulan suatu tanggal, 1 sampai 4", example: "quarter(2024-02-14)")
        case .month:
            return make(
                "bulan", parameters: [.date], result: .wholeNumber, english: "the month of a date, 1 to 12",
                keterangan: "bulan suatu tanggal, 1 sampai 12",
                example: "month(2024-02-14)")
        case .week:
            return make(
                "minggu", parameters: [.date], result: .wholeNumber, english: "the ISO 8601 week of a date, 1 to 53",
                keterangan: "minggu ISO 8601 suatu tanggal, 1 sampai 53", example: "week(2024-02-14)")
        case .day:
            return make(
                "hari", parameters: [.date], result: .wholeNumber, english: "the day of the month, 1 to 31",
                keterangan: "hari dalam bulan, 1 sampai 31",
                example: "day(2024-02-14)")
        case .weekday:
            return make(
                "hari_pekan", parameters: [.date], result: .wholeNumber,
                english: "the day of the week, 1 (Monday) to 7 (Sunday)",
                keterangan: "hari dalam pekan, 1 (Senin) sampai 7 (Minggu)",
                example: "weekday(2024-02-14)")
        case .date:
            return make(
                "tanggal", parameters: [.wholeNumber, .wholeNumber, .wholeNumber], result: .date,
                english: "the date of a year, month and day; unknown when there is no such day",
                keterangan: "tanggal dari tahun, bulan, dan hari; tidak diketahui bila hari itu tidak ada",
                example: "date(2024, 2, 14)")
        case .daysBetween:
            return make(
                "selang_hari", parameters: [.date, .date], result: .wholeNumber,
                english: "days from the first date to the second",
                keterangan: "jumlah hari dari tanggal pertama sampai tanggal kedua",
                example: "days_between(2024-01-18, 2024-02-14)")
        case .age:
            return make(
                "umur", parameters: [.date, .date], optional: 1, result: .wholeNumber,
                english: """
                    whole years from a birth date to a date (the date of the question when left out); born on 29 \
                    February, in common years on the 28th
                    """,
                keterangan: """
                    umur dalam tahun penuh dari tanggal lahir sampai suatu tanggal (tanggal pertanyaan bila tidak \
                    disebut); lahir 29 Februari: tanggal 28 di tahun biasa
                    """,
                example: "age(2007-02-14, 2024-02-14)")
        case .row:
            return make(
                "baris", parameters: [.table, .text], result: nil,
                english: """
                    the row of a table that a text names by key, label or alias; unknown where it names none, or several
                    """,
                keterangan: """
                    baris tabel yang disebut sebuah teks dengan kunci, label, atau aliasnya; tidak diketahui bila \
                    tidak ada, atau ada beberapa
                    """,
                example: "row(province, \"NTT\")")
        }
    }

    private static let byName: [String: Function] = {
        var result: [String: Function] = [:]
        for function in allCases {
            result[function.rawValue] = function
            result[function.signature.names.indonesian] = function
        }
        return result
    }()

    /// The function of that name, in either tongue.
    public static func named(_ name: String) -> Function? { byName[normalizedName(name)] }
}
