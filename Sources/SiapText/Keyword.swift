/// A word of the language, whatever its spelling. Spellings are in `KeywordTable`.
public enum Keyword: String, Sendable, CaseIterable, Hashable {
    // Clauses and operators: reserved, they never name anything.
    case `where`, inPlace = "in", by, across, sort, top, asOf = "as of", every
    case `as`, of, and, or, not, between, oneOf = "one of", `is`, then, `else`, `if`, otherwise, on, ever, gives
    case goOn = "|"
    case like, before, after, within, no, exists, unknown, known, yes, falsehood = "false", ascending = "asc", descending = "desc"
    // Words that mean something in one position only, and may name things elsewhere.
    case count, total = "jumlah", share, sum, average, median, min, max, distinct, first
    case show, changes, check, verify, suppose, has, last, from, to, since, only
    case `let`, define, param, set, say, forEach = "for each", expect, nothing, include, load, save
    case table, coded = "coded table", key, label, alias, lives, history, synthetic, `private`, shown, partOf = "part of", linkTo = "link to", linksTo =
        "links to"
    case backAs = "back as", text, wholeNumber = "whole number", decimal, date, time, yesOrNo = "yes or no"
    case codes, event, eventsOf = "events of", calendar, refusedWhen = "refused when", because, rejectsTo = "rejects to"
    case explain, plan, sql, help, describe, tables, functions, settings, variables, rules, limits, quit, chart
    case why, whole, rule, require, severity, cites, record, undo, open, records, reportedUntil = "reported until", identity, formerly
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
        func reserved(_ keyword: Keyword, _ english: String, _ indonesian: String) -> KeywordEntry {
            entry(keyword, .reserved, english, indonesian)
        }
        func soft(_ keyword: Keyword, _ english: String, _ indonesian: String) -> KeywordEntry {
            entry(keyword, .soft, english, indonesian)
        }
        func entry(_ keyword: Keyword, _ kind: KeywordKind, _ english: String, _ indonesian: String) -> KeywordEntry {
            KeywordEntry(
                keyword: keyword, kind: kind,
                // The mark of the pipe is a spelling, too.
                english: english == "|" ? ["|"] : english.split(separator: "|").map(String.init),
                indonesian: indonesian.split(separator: "|").map(String.init))
        }
        return [
            reserved(.where, "where|only where", "yang|dengan|di mana|dimana|hanya yang"),
            reserved(.inPlace, "in|only in", "di|hanya di"),
            reserved(.by, "by", "per|menurut"),
            reserved(.across, "across", "silang"),
            reserved(.sort, "sort by|sort", "urutkan menurut|urutkan"),
            reserved(.top, "top", "teratas"),
            reserved(.asOf, "as of", "per tanggal|posisi"),
            reserved(.goOn, "|", "lalu"),
            reserved(.every, "every", "tiap"),
            reserved(.as, "as", "sebagai"),
            reserved(.of, "of", "dari"),
            reserved(.and, "and", "dan"),
            reserved(.or, "or", "atau"),
            reserved(.not, "not|except", "tidak|bukan|belum|selain|kecuali"),
            reserved(.between, "between", "antara"),
            reserved(.oneOf, "one of", "salah satu dari"),
            reserved(.is, "is", "adalah"),
            reserved(.then, "then", "maka"),
            reserved(.else, "else", "jika tidak|kalau tidak"),
            reserved(.if, "if", "jika|kalau"),
            reserved(.otherwise, "otherwise", "kalau kosong|jika kosong"),
            reserved(.on, "on", "pada"),
            reserved(.ever, "ever", "pernah"),
            reserved(.gives, "gives", "hasilnya"),
            reserved(.like, "like", "seperti"),
            reserved(.before, "before", "sebelum"),
            reserved(.after, "after", "sesudah|setelah"),
            reserved(.within, "within", "dalam"),
            reserved(.no, "no", "tanpa|belum ada|tidak ada"),
            reserved(.exists, "exists", "ada"),
            reserved(.unknown, "unknown", "kosong|tidak diketahui|tidak_diketahui"),
            reserved(.known, "known", "terisi|diketahui"),
            reserved(.yes, "yes|true", "ya|benar"),
            // "no" and "tidak" are also the literal, where nothing follows that they could deny.
            reserved(.falsehood, "no|false", "tidak|salah"),
            reserved(.ascending, "asc|ascending", "naik"),
            reserved(.descending, "desc|descending", "turun"),
            soft(.count, "count", "hitung|berapa"),
            soft(.total, "total", "jumlah"),
            soft(.share, "share", "persen"),
            soft(.sum, "sum", "total"),
            soft(.average, "average", "rata-rata"),
            soft(.median, "median", "median"),
            soft(.min, "min", "terkecil"),
            soft(.max, "max", "terbesar"),
            soft(.distinct, "distinct", "unik"),
            soft(.first, "first", "pertama"),
            soft(.show, "show", "tampilkan"),
            soft(.changes, "changes", "perubahan|mutasi"),
            soft(.check, "check", "periksa"),
            soft(.verify, "verify", "verifikasi"),
            soft(.suppose, "suppose", "andaikan"),
            soft(.has, "has", "menjadi"),
            soft(.last, "last", "terakhir"),
            soft(.only, "only", "saja"),
            soft(.from, "from", "dari"),
            soft(.since, "since", "sejak"),
            soft(.to, "to", "ke|sampai|s.d.|s/d|hingga"),
            soft(.let, "let", "misalkan"),
            soft(.define, "define", "definisikan"),
            soft(.param, "param", "parameter"),
            soft(.set, "set", "atur"),
            soft(.say, "say", "tulis"),
            soft(.forEach, "for each", "untuk tiap"),
            soft(.expect, "expect", "pastikan"),
            soft(.nothing, "nothing", "nihil"),
            soft(.include, "include", "sertakan"),
            soft(.load, "load", "muat"),
            soft(.save, "save", "simpan"),
            soft(.table, "table", "tabel"),
            soft(.coded, "coded table", "tabel kode|berkode tabel"),
            soft(.key, "key", "kunci"),
            soft(.label, "label", "sebutan"),
            soft(.alias, "alias", "nama lain"),
            soft(.lives, "lives", "hidup"),
            soft(.history, "history", "riwayat"),
            soft(.synthetic, "synthetic", "sintetis"),
            soft(.private, "private", "pribadi"),
            soft(.shown, "shown", "ditampilkan"),
            soft(.partOf, "part of", "bagian dari"),
            soft(.linkTo, "link to", "tautan ke"),
            soft(.linksTo, "links to", "banyak tautan ke"),
            soft(.backAs, "back as", "balik sebagai"),
            soft(.text, "text", "teks"),
            soft(.wholeNumber, "whole number", "bilangan bulat"),
            soft(.decimal, "decimal", "desimal"),
            soft(.date, "date", "tanggal"),
            soft(.time, "time", "waktu"),
            soft(.yesOrNo, "yes or no", "ya atau tidak"),
            soft(.codes, "codes", "daftar kode"),
            soft(.event, "event", "peristiwa"),
            soft(.eventsOf, "events of", "peristiwa dari"),
            soft(.calendar, "calendar", "kalender"),
            soft(.refusedWhen, "refused when", "ditolak bila"),
            soft(.because, "because", "karena"),
            soft(.rejectsTo, "rejects to", "tolakan ke"),
            soft(.explain, "explain", "jelaskan"),
            soft(.plan, "plan", "rencana"),
            soft(.sql, "sql", "sql"),
            soft(.help, "help", "bantuan"),
            soft(.describe, "describe", "uraikan"),
            soft(.tables, "tables", "tabel"),
            soft(.functions, "functions", "fungsi"),
            soft(.settings, "settings", "pengaturan"),
            soft(.variables, "variables", "variabel"),
            soft(.rules, "rules", "aturan"),
            soft(.limits, "limits", "batas"),
            soft(.quit, "quit|exit", "selesai"),
            soft(.chart, "chart", "grafik"),
            soft(.why, "why", "mengapa|kenapa"),
            soft(.whole, "whole", "lengkap"),
            soft(.rule, "rule", "aturan"),
            soft(.require, "require", "wajib"),
            soft(.severity, "severity", "tingkat"),
            soft(.cites, "cites", "dasar"),
            soft(.record, "record", "catat"),
            soft(.undo, "undo", "batalkan"),
            soft(.open, "open", "buka"),
            soft(.records, "records", "catatan"),
            soft(.reportedUntil, "reported until", "dilaporkan sampai"),
            soft(.use, "use", "pakai"),
            soft(.othersFrom, "others from", "lainnya dari"),
            soft(.dayFirst, "dates day first", "urutan hari bulan"),
            soft(.monthFirst, "dates month first", "urutan bulan hari"),
            soft(.identity, "identity", "identitas"),
            soft(.formerly, "formerly", "dahulu"),
            soft(.onePer, "one per", "satu untuk tiap"),
            soft(.neverSummed, "never summed", "tak dijumlahkan"),
            soft(.report, "report", "laporan"),
            soft(.lesson, "lesson", "pelajaran"),
            soft(.teach, "teach", "ajarkan"),
            soft(.task, "task", "tugas"),
            soft(.expects, "expects", "jawabannya"),
            soft(.wrong, "wrong", "keliru"),
            soft(.hint, "hint", "petunjuk"),
            soft(.skip, "skip", "lewati"),
            soft(.learn, "learn", "belajar"),
            soft(.edit, "edit", "sunting"),
            soft(.about, "about", "sekitar"),
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
