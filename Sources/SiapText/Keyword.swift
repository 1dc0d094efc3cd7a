/// A word of the language, whatever its spelling. Spellings are in `KeywordTable`.
public enum Keyword: String, Sendable, CaseIterable, Hashable {
    // Clauses and operators: reserved, they never name anything.
    case `where`, inPlace = "in", by, across, sort, top, asOf = "as of", every
    case `as`, of, and, or, not, between, oneOf = "one of", `is`, then, `else`, `if`, otherwise, on, ever, gives
    case goOn = "|"
    case like, before, after, within, no, exists, unknown, known, yes, falsehood = "false", ascending = "asc",
        descending = "desc"
    // Words that mean something in one position only, and may name things elsewhere.
    case count, total = "jumlah", share, sum, average, median, min, max, distinct, first
    case show, changes, check, verify, suppose, has, last, from, to, since, only
    case `let`, define, param, set, say, forEach = "for each", expect, nothing, include, load, save
    case table, coded = "coded table", key, label, alias, lives, history, synthetic, `private`, shown, partOf =
        "part of", linkTo = "link to", linksTo =
        "links to"
    case backAs = "back as", text, wholeNumber = "whole number", decimal, date, time, yesOrNo = "yes or no"
    case codes, event, eventsOf = "events of", calendar, refusedWhen = "refused when", because, rejectsTo = "rejects to"
    case explain, plan, sql, help, describe, tables, functions, settings, variables, rules, limits, quit, chart
    case why, whole, rule, require, severity, cites, record, undo, open, records, reportedUntil = "reported until",
        identity, formerly
    case onePer = "one per", neverSummed = "never summed"
    case use, othersFrom = "others from", dayFirst = "dates day first", monthFirst = "dates month first"
    case lesson, teach, task, expects, wrong, hint, skip, learn
    // Reserved for later: known words, answered "not yet".
    case report, edit, about
}

/// How free a keyword's spellings are.
public enum KeywordKind: String, Sendable {
    /// Never a name.
    case reserved
    /// A keyword where the grammar asks for it, a name elsewhere.
    case soft
}

/// What is known of a word of the language besides its meaning.
public struct KeywordEntry: Sendable {
    /// Each has exactly one entry.
    public let keyword: Keyword
    /// For both tongues alike.
    public let kind: KeywordKind
    /// The first spelling is the one shown; all are accepted. Spellings of several words hold single spaces.
    public let english: [String]
    /// As `english`; never empty either.
    public let indonesian: [String]

    /// All that are accepted, the one shown first.
    public func spellings(_ tongue: Tongue) -> [String] { tongue == .english ? english : indonesian }
    /// For messages, help and proposals.
    public func shown(_ tongue: Tongue) -> String { spellings(tongue)[0] }
}

/// The one table from which grammar, help, completion and highlighting take the words of the language.
public enum KeywordTable {
    /// One for each keyword; their order decides nothing.
    public static let entries: [KeywordEntry] = {
        func reserved(_ keyword: Keyword, english: String, indonesian: String) -> KeywordEntry {
            entry(keyword, kind: .reserved, english: english, indonesian: indonesian)
        }
        func soft(_ keyword: Keyword, english: String, indonesian: String) -> KeywordEntry {
            entry(keyword, kind: .soft, english: english, indonesian: indonesian)
        }
        func entry(_ keyword: Keyword, kind: KeywordKind, english: String, indonesian: String) -> KeywordEntry {
            KeywordEntry(
                keyword: keyword, kind: kind,
                // The mark of the pipe is a spelling, too.
                english: english == "|" ? ["|"] : english.split(separator: "|").map(String.init),
                indonesian: indonesian.split(separator: "|").map(String.init))
        }
        return [
            reserved(.where, english: "where|only where", indonesian: "yang|dengan|di mana|dimana|hanya yang"),
            reserved(.inPlace, english: "in|only in", indonesian: "di|hanya di"),
            reserved(.by, english: "by", indonesian: "per|menurut"),
            reserved(.across, english: "across", indonesian: "silang"),
            reserved(.sort, english: "sort by|sort", indonesian: "urutkan menurut|urutkan"),
            reserved(.top, english: "top", indonesian: "teratas"),
            reserved(.asOf, english: "as of", indonesian: "per tanggal|posisi"),
            reserved(.goOn, english: "|", indonesian: "lalu"),
            reserved(.every, english: "every", indonesian: "tiap"),
            reserved(.as, english: "as", indonesian: "sebagai"),
            reserved(.of, english: "of", indonesian: "dari"),
            reserved(.and, english: "and", indonesian: "dan"),
            reserved(.or, english: "or", indonesian: "atau"),
            reserved(.not, english: "not|except", indonesian: "tidak|bukan|belum|selain|kecuali"),
            reserved(.between, english: "between", indonesian: "antara"),
            reserved(.oneOf, english: "one of", indonesian: "salah satu dari"),
            reserved(.is, english: "is", indonesian: "adalah"),
            reserved(.then, english: "then", indonesian: "maka"),
            reserved(.else, english: "else", indonesian: "jika tidak|kalau tidak"),
            reserved(.if, english: "if", indonesian: "jika|kalau"),
            reserved(.otherwise, english: "otherwise", indonesian: "kalau kosong|jika kosong"),
            reserved(.on, english: "on", indonesian: "pada"),
            reserved(.ever, english: "ever", indonesian: "pernah"),
            reserved(.gives, english: "gives", indonesian: "hasilnya"),
            reserved(.like, english: "like", indonesian: "seperti"),
            reserved(.before, english: "before", indonesian: "sebelum"),
            reserved(.after, english: "after", indonesian: "sesudah|setelah"),
            reserved(.within, english: "within", indonesian: "dalam"),
            reserved(.no, english: "no", indonesian: "tanpa|belum ada|tidak ada"),
            reserved(.exists, english: "exists", indonesian: "ada"),
            reserved(.unknown, english: "unknown", indonesian: "kosong|tidak diketahui|tidak_diketahui"),
            reserved(.known, english: "known", indonesian: "terisi|diketahui"),
            reserved(.yes, english: "yes|true", indonesian: "ya|benar"),
            // "no" and "tidak" are also the literal, where nothing follows that they could deny.
            reserved(.falsehood, english: "no|false", indonesian: "tidak|salah"),
            reserved(.ascending, english: "asc|ascending", indonesian: "naik"),
            reserved(.descending, english: "desc|descending", indonesian: "turun"),
            soft(.count, english: "count", indonesian: "hitung|berapa"),
            soft(.total, english: "total", indonesian: "jumlah"),
            soft(.share, english: "share", indonesian: "persen"),
            soft(.sum, english: "sum", indonesian: "total"),
            soft(.average, english: "average", indonesian: "rata-rata"),
            soft(.median, english: "median", indonesian: "median"),
            soft(.min, english: "min", indonesian: "terkecil"),
            soft(.max, english: "max", indonesian: "terbesar"),
            soft(.distinct, english: "distinct", indonesian: "unik"),
            soft(.first, english: "first", indonesian: "pertama"),
            soft(.show, english: "show", indonesian: "tampilkan"),
            soft(.changes, english: "changes", indonesian: "perubahan|mutasi"),
            soft(.check, english: "check", indonesian: "periksa"),
            soft(.verify, english: "verify", indonesian: "verifikasi"),
            soft(.suppose, english: "suppose", indonesian: "andaikan"),
            soft(.has, english: "has", indonesian: "menjadi"),
            soft(.last, english: "last", indonesian: "terakhir"),
            soft(.only, english: "only", indonesian: "saja"),
            soft(.from, english: "from", indonesian: "dari"),
            soft(.since, english: "since", indonesian: "sejak"),
            soft(.to, english: "to", indonesian: "ke|sampai|s.d.|s/d|hingga"),
            soft(.let, english: "let", indonesian: "misalkan"),
            soft(.define, english: "define", indonesian: "definisikan"),
            soft(.param, english: "param", indonesian: "parameter"),
            soft(.set, english: "set", indonesian: "atur"),
            soft(.say, english: "say", indonesian: "tulis"),
            soft(.forEach, english: "for each", indonesian: "untuk tiap"),
            soft(.expect, english: "expect", indonesian: "pastikan"),
            soft(.nothing, english: "nothing", indonesian: "nihil"),
            soft(.include, english: "include", indonesian: "sertakan"),
            soft(.load, english: "load", indonesian: "muat"),
            soft(.save, english: "save", indonesian: "simpan"),
            soft(.table, english: "table", indonesian: "tabel"),
            soft(.coded, english: "coded table", indonesian: "tabel kode|berkode tabel"),
            soft(.key, english: "key", indonesian: "kunci"),
            soft(.label, english: "label", indonesian: "sebutan"),
            soft(.alias, english: "alias", indonesian: "nama lain"),
            soft(.lives, english: "lives", indonesian: "hidup"),
            soft(.history, english: "history", indonesian: "riwayat"),
            soft(.synthetic, english: "synthetic", indonesian: "sintetis"),
            soft(.private, english: "private", indonesian: "pribadi"),
            soft(.shown, english: "shown", indonesian: "ditampilkan"),
            soft(.partOf, english: "part of", indonesian: "bagian dari"),
            soft(.linkTo, english: "link to", indonesian: "tautan ke"),
            soft(.linksTo, english: "links to", indonesian: "banyak tautan ke"),
            soft(.backAs, english: "back as", indonesian: "balik sebagai"),
            soft(.text, english: "text", indonesian: "teks"),
            soft(.wholeNumber, english: "whole number", indonesian: "bilangan bulat"),
            soft(.decimal, english: "decimal", indonesian: "desimal"),
            soft(.date, english: "date", indonesian: "tanggal"),
            soft(.time, english: "time", indonesian: "waktu"),
            soft(.yesOrNo, english: "yes or no", indonesian: "ya atau tidak"),
            soft(.codes, english: "codes", indonesian: "daftar kode"),
            soft(.event, english: "event", indonesian: "peristiwa"),
            soft(.eventsOf, english: "events of", indonesian: "peristiwa dari"),
            soft(.calendar, english: "calendar", indonesian: "kalender"),
            soft(.refusedWhen, english: "refused when", indonesian: "ditolak bila"),
            soft(.because, english: "because", indonesian: "karena"),
            soft(.rejectsTo, english: "rejects to", indonesian: "tolakan ke"),
            soft(.explain, english: "explain", indonesian: "jelaskan"),
            soft(.plan, english: "plan", indonesian: "rencana"),
            soft(.sql, english: "sql", indonesian: "sql"),
            soft(.help, english: "help", indonesian: "bantuan"),
            soft(.describe, english: "describe", indonesian: "uraikan"),
            soft(.tables, english: "tables", indonesian: "tabel"),
            soft(.functions, english: "functions", indonesian: "fungsi"),
            soft(.settings, english: "settings", indonesian: "pengaturan"),
            soft(.variables, english: "variables", indonesian: "variabel"),
            soft(.rules, english: "rules", indonesian: "aturan"),
            soft(.limits, english: "limits", indonesian: "batas"),
            soft(.quit, english: "quit|exit", indonesian: "selesai"),
            soft(.chart, english: "chart", indonesian: "grafik"),
            soft(.why, english: "why", indonesian: "mengapa|kenapa"),
            soft(.whole, english: "whole", indonesian: "lengkap"),
            soft(.rule, english: "rule", indonesian: "aturan"),
            soft(.require, english: "require", indonesian: "wajib"),
            soft(.severity, english: "severity", indonesian: "tingkat"),
            soft(.cites, english: "cites", indonesian: "dasar"),
            soft(.record, english: "record", indonesian: "catat"),
            soft(.undo, english: "undo", indonesian: "batalkan"),
            soft(.open, english: "open", indonesian: "buka"),
            soft(.records, english: "records", indonesian: "catatan"),
            soft(.reportedUntil, english: "reported until", indonesian: "dilaporkan sampai"),
            soft(.use, english: "use", indonesian: "pakai"),
            soft(.othersFrom, english: "others from", indonesian: "lainnya dari"),
            soft(.dayFirst, english: "dates day first", indonesian: "urutan hari bulan"),
            soft(.monthFirst, english: "dates month first", indonesian: "urutan bulan hari"),
            soft(.identity, english: "identity", indonesian: "identitas"),
            soft(.formerly, english: "formerly", indonesian: "dahulu"),
            soft(.onePer, english: "one per", indonesian: "satu untuk tiap"),
            soft(.neverSummed, english: "never summed", indonesian: "tak dijumlahkan"),
            soft(.report, english: "report", indonesian: "laporan"),
            soft(.lesson, english: "lesson", indonesian: "pelajaran"),
            soft(.teach, english: "teach", indonesian: "ajarkan"),
            soft(.task, english: "task", indonesian: "tugas"),
            soft(.expects, english: "expects", indonesian: "jawabannya"),
            soft(.wrong, english: "wrong", indonesian: "keliru"),
            soft(.hint, english: "hint", indonesian: "petunjuk"),
            soft(.skip, english: "skip", indonesian: "lewati"),
            soft(.learn, english: "learn", indonesian: "belajar"),
            soft(.edit, english: "edit", indonesian: "sunting"),
            soft(.about, english: "about", indonesian: "sekitar"),
        ]
    }()

    private static let byKeyword: [Keyword: KeywordEntry] =
        Dictionary(entries.map { ($0.keyword, $0) }, uniquingKeysWith: { first, _ in first })

    /// O(1).
    public static func entry(_ keyword: Keyword) -> KeywordEntry {
        // Every case has an entry: SyntaxTests checks it.
        byKeyword[keyword]!
    }
}

extension Keyword {
    /// The spelling shown to a person who reads `tongue`.
    public func spelling(_ tongue: Tongue) -> String { KeywordTable.entry(self).shown(tongue) }
    /// None of its spellings can name anything.
    public var isReserved: Bool { KeywordTable.entry(self).kind == .reserved }
}
