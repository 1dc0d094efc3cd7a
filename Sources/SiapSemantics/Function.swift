public import SiapData
public import SiapText

/// The functions of the language: one case each. Evaluation, help and SQL switch over it without `default`.
public enum Function: String, Sendable, CaseIterable {
    case lower, upper, trim, length, startsWith = "starts_with", endsWith = "ends_with", replace, split, slice, concat, number
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
            _ indonesian: String, _ parameters: [Parameter], optional: Int = 0, repeats: Bool = false, _ result: ValueType?,
            _ english: String, _ keterangan: String, _ example: String
        ) -> Signature {
            Signature(
                names: Bilingual(english: rawValue, indonesian: indonesian), parameters: parameters, optional: optional, repeats: repeats,
                result: result, doc: Bilingual(english: english, indonesian: keterangan), example: example)
        }
        switch self {
        case .lower: return make("huruf_kecil", [.text], .text, "the text in lower case", "teks dengan huruf kecil", "lower(\"NTT\")")
        case .upper: return make("huruf_besar", [.text], .text, "the text in upper case", "teks dengan huruf besar", "upper(\"ntt\")")
        case .trim: return make("pangkas", [.text], .text, "the text without spaces at its ends", "teks tanpa spasi di kedua ujungnya", "trim(\" Kupang \")")
        case .length: return make("panjang", [.text], .wholeNumber, "how many characters", "banyaknya karakter", "length(\"Kupang\")")
        case .startsWith:
            return make(
                "berawalan", [.text, .text], .truth, "whether the text starts with another, ignoring case",
                "apakah teks berawal dengan teks lain, tanpa membedakan huruf besar dan kecil", "starts_with(\"Kupang\", \"ku\")")
        case .endsWith:
            return make(
                "berakhiran", [.text, .text], .truth, "whether the text ends with another, ignoring case",
                "apakah teks berakhir dengan teks lain, tanpa membedakan huruf besar dan kecil", "ends_with(\"Kupang\", \"ang\")")
        case .replace:
            return make(
                "ganti", [.text, .text, .text], .text, "the text with every occurrence of the second replaced by the third",
                "teks yang setiap bagian kedua di dalamnya diganti dengan bagian ketiga", "replace(\"Lapas Kupang\", \"Lapas\", \"Rutan\")")
        case .split:
            return make(
                "pecah", [.text, .text, .wholeNumber], .text, "the n-th part of the text between separators, counted from 1",
                "bagian ke-n teks di antara pemisah, dihitung dari 1", "split(\"A/12/2024\", \"/\", 2)")
        case .slice:
            return make(
                "penggal", [.text, .wholeNumber, .wholeNumber], optional: 1, .text,
                "the part of the text from the n-th character on, as long as the third says (to the end when left out); unknown where there is none",
                "bagian teks mulai karakter ke-n, sepanjang angka ketiga (sampai akhir bila tidak disebut); tidak diketahui bila tidak ada",
                "slice(\"5371010203900001\", 7, 6)")
        case .number:
            return make(
                "bilangan", [.text], .wholeNumber, "the whole number that the text writes, blanks around it left out; unknown when it writes none",
                "bilangan bulat yang ditulis teks, tanpa spasi di kiri dan kanannya; tidak diketahui bila bukan bilangan bulat", "number(\"0417\")")
        case .concat:
            return make("gabung", [.text], repeats: true, .text, "the texts one after another", "teks-teks yang disambung", "concat(\"TPS \", \"901\")")
        case .abs: return make("mutlak", [.number], nil, "the number without its sign", "nilai mutlak", "abs(-3)")
        case .round:
            return make(
                "bulatkan", [.number, .wholeNumber], optional: 1, .decimal,
                "the number as it is shown, rounded to n decimals (0 when left out), halves away from zero",
                "bilangan seperti yang ditampilkan, dibulatkan ke n desimal (0 bila tidak disebut), setengah menjauhi nol", "round(2.345, 2)")
        case .floor:
            return make(
                "bulatkan_turun", [.number], .wholeNumber, "the largest whole number not above", "bilangan bulat terbesar yang tidak melebihinya", "floor(2.9)")
        case .ceil:
            return make(
                "bulatkan_naik", [.number], .wholeNumber, "the smallest whole number not below", "bilangan bulat terkecil yang tidak kurang darinya",
                "ceil(2.1)")
        case .mod:
            return make(
                "sisa", [.wholeNumber, .wholeNumber], .wholeNumber, "the remainder of a division, with the sign of the first number",
                "sisa pembagian, bertanda seperti bilangan pertama", "mod(7, 3)")
        case .power:
            return make(
                "pangkat", [.number, .number], .decimal, "the first number to the power of the second", "bilangan pertama dipangkatkan bilangan kedua",
                "power(2, 10)")
        case .sqrt: return make("akar", [.number], .decimal, "the square root", "akar kuadrat", "sqrt(9)")
        case .least:
            return make(
                "paling_kecil", [.same], repeats: true, nil, "the least of its arguments that are known", "yang terkecil di antara nilai-nilai yang diketahui",
                "least(3, 1, 2)")
        case .greatest:
            return make(
                "paling_besar", [.same], repeats: true, nil, "the greatest of its arguments that are known",
                "yang terbesar di antara nilai-nilai yang diketahui", "greatest(3, 1, 2)")
        case .year: return make("tahun", [.date], .wholeNumber, "the year of a date", "tahun suatu tanggal", "year(2024-02-14)")
        case .quarter:
            return make("triwulan", [.date], .wholeNumber, "the quarter of a date, 1 to 4", "triwulan suatu tanggal, 1 sampai 4", "quarter(2024-02-14)")
        case .month: return make("bulan", [.date], .wholeNumber, "the month of a date, 1 to 12", "bulan suatu tanggal, 1 sampai 12", "month(2024-02-14)")
        case .week:
            return make(
                "minggu", [.date], .wholeNumber, "the ISO 8601 week of a date, 1 to 53", "minggu ISO 8601 suatu tanggal, 1 sampai 53", "week(2024-02-14)")
        case .day: return make("hari", [.date], .wholeNumber, "the day of the month, 1 to 31", "hari dalam bulan, 1 sampai 31", "day(2024-02-14)")
        case .weekday:
            return make(
                "hari_pekan", [.date], .wholeNumber, "the day of the week, 1 (Monday) to 7 (Sunday)", "hari dalam pekan, 1 (Senin) sampai 7 (Minggu)",
                "weekday(2024-02-14)")
        case .date:
            return make(
                "tanggal", [.wholeNumber, .wholeNumber, .wholeNumber], .date, "the date of a year, month and day; unknown when there is no such day",
                "tanggal dari tahun, bulan, dan hari; tidak diketahui bila hari itu tidak ada", "date(2024, 2, 14)")
        case .daysBetween:
            return make(
                "selang_hari", [.date, .date], .wholeNumber, "days from the first date to the second", "jumlah hari dari tanggal pertama sampai tanggal kedua",
                "days_between(2024-01-18, 2024-02-14)")
        case .age:
            return make(
                "umur", [.date, .date], optional: 1, .wholeNumber,
                "whole years from a birth date to a date (the date of the question when left out); born on 29 February, in common years on the 28th",
                "umur dalam tahun penuh dari tanggal lahir sampai suatu tanggal (tanggal pertanyaan bila tidak disebut); lahir 29 Februari: tanggal 28 di tahun biasa",
                "age(2007-02-14, 2024-02-14)")
        case .row:
            return make(
                "baris", [.table, .text], nil,
                "the row of a table that a text names by key, label or alias; unknown where it names none, or several",
                "baris tabel yang disebut sebuah teks dengan kunci, label, atau aliasnya; tidak diketahui bila tidak ada, atau ada beberapa",
                "row(province, \"NTT\")")
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
