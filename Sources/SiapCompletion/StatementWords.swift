import SiapText

/// Keywords as candidates: which begin a statement, how each is spelled, and what it does in a few words.
enum StatementWords {
    static let queries: [Keyword] = [.count, .show, .share, .average, .sum, .median, .min, .max, .distinct, .last, .changes, .check, .verify]
    static let all: [Keyword] =
        queries + [
            .suppose, .explain, .help, .describe, .let, .define, .set, .say, .load, .save, .report, .include, .forEach, .if, .expect, .param, .why, .rule,
            .open, .record, .undo, .learn, .hint, .skip, .task, .lesson, .teach, .edit, .quit, .table, .coded, .codes, .event, .calendar,
        ]
    static let clauses: [Keyword] = [.where, .inPlace, .by, .across, .sort, .top, .asOf, .from, .every]
    static let topics: [Keyword] =
        all + clauses + [
            .and, .or, .not, .between, .oneOf, .like, .within, .exists, .no, .unknown, .otherwise, .limits, .tables, .functions, .settings, .variables,
        ]

    /// The spellings of a keyword, the one to show first: the shorter of two that mean the same.
    static func spellings(_ keyword: Keyword, _ tongue: Tongue) -> [String] {
        let all = KeywordTable.entry(keyword).spellings(tongue)
        switch keyword {
        case .sort: return all.reversed()
        case .goOn where tongue == .english: return ["|"]
        // "ke" leads to a file; between two dates it is "sampai".
        case .to where tongue == .indonesian: return ["sampai"] + all
        default: return all
        }
    }

    static func note(_ keyword: Keyword) -> Bilingual? { notes[keyword] }

    private static let notes: [Keyword: Bilingual] = {
        func both(_ english: String, _ indonesian: String) -> Bilingual { Bilingual(english: english, indonesian: indonesian) }
        return [
            .count: both("how many rows", "banyaknya baris"),
            .show: both("rows and their columns", "baris dan kolomnya"),
            .share: both("a percentage with its n/N", "persentase dengan n/N-nya"),
            .sum: both("the sum", "jumlah nilai"),
            .total: both("the number or the sum", "banyaknya atau jumlah nilai"),
            .average: both("the average", "nilai rata-rata"),
            .median: both("the middle value", "nilai tengah"),
            .min: both("the least", "yang terkecil"),
            .max: both("the greatest", "yang terbesar"),
            .distinct: both("how many different values", "banyaknya nilai yang berbeda"),
            .first: both("the first of the linked rows", "yang pertama di antara baris tertaut"),
            .last: both("the previous result", "hasil sebelumnya"),
            .changes: both("what came and left between two dates", "yang masuk dan keluar di antara dua tanggal"),
            .check: both("every rule against every row", "setiap aturan terhadap setiap baris"),
            .verify: both("statements against the data", "pernyataan terhadap data"),
            .suppose: both("a question in a supposed world", "pertanyaan dalam keadaan andaian"),
            .explain: both("a query in plain words", "pertanyaan dalam kata sehari-hari"),
            .help: both("about a word or a topic", "tentang kata atau pokok"),
            .describe: both("a table and its attributes", "tabel dan atributnya"),
            .let: both("name a value or a result", "beri nama nilai atau hasil"),
            .define: both("name an expression of a table", "beri nama ungkapan suatu tabel"),
            .set: both("change a setting", "ubah pengaturan"),
            .say: both("write a text or a value", "tulis teks atau nilai"),
            .load: both("read a table from a file", "baca tabel dari berkas"),
            .save: both("write a result to a file", "tulis hasil ke berkas"),
            .report: both("collect answers into one page", "kumpulkan jawaban menjadi satu halaman"),
            .include: both("run another script", "jalankan skrip lain"),
            .use: both("stand on another pack", "berdiri di atas paket lain"),
            .othersFrom: both("rows that come in when named", "baris yang masuk bila disebut"),
            .dayFirst: both("5/12 is the fifth of December", "5/12 berarti 5 Desember"),
            .monthFirst: both("5/12 is the twelfth of May", "5/12 berarti 12 Mei"),
            .forEach: both("repeat for each row", "ulangi untuk tiap baris"),
            .if: both("choose by a condition", "pilih menurut syarat"),
            .expect: both("check a result", "uji suatu hasil"),
            .param: both("a value given from outside", "nilai yang diberikan dari luar"),
            .why: both("how a figure or state came about", "asal suatu angka atau keadaan"),
            .whole: both("down to the rows", "sampai ke barisnya"),
            .rule: both("declare a rule that check asks", "nyatakan aturan untuk periksa"),
            .require: both("what must hold", "yang wajib terpenuhi"),
            .severity: both("how grave a breach is", "beratnya pelanggaran"),
            .cites: both("the article of law", "pasal dasarnya"),
            .because: both("what to say of a breach", "yang dikatakan tentang pelanggaran"),
            .identity: both("by what a row is known again", "pengenal baris yang sama"),
            .onePer: both("what no two rows share", "yang tidak sama pada dua baris"),
            .neverSummed: both("a number that does not add up", "bilangan yang tidak dijumlahkan"),
            .reportedUntil: both("up to when it is complete", "sampai kapan lengkap"),
            .open: both("the file that records are kept in", "berkas tempat catatan disimpan"),
            .record: both("take an event down", "catat suatu peristiwa"),
            .undo: both("take the last record back", "tarik catatan terakhir kembali"),
            .records: both("what is in the workspace", "isi ruang kerja"),
            .learn: both("the lessons", "daftar pelajaran"),
            .hint: both("a hint for the task", "petunjuk untuk tugas"),
            .skip: both("on to the next task", "ke tugas berikutnya"),
            .task: both("the task once more", "ulangi tugasnya"),
            .lesson: both("declare a lesson", "nyatakan pelajaran"),
            .teach: both("what a lesson teaches", "isi pelajaran"),
            .edit: both("the last statement in your editor", "pernyataan terakhir di penyunting"),
            .quit: both("leave", "keluar"),
            .where: both("only rows for which … holds", "hanya baris yang memenuhi …"),
            .inPlace: both("only rows in a place", "hanya baris di suatu tempat"),
            .by: both("one row for each …", "satu baris tiap …"),
            .across: both("one column for each …", "satu kolom tiap …"),
            .sort: both("order the rows", "urutkan baris"),
            .top: both("only the first rows", "hanya baris pertama"),
            .asOf: both("on an earlier date", "pada tanggal lain"),
            .as: both("name a column", "beri nama kolom"),
            .of: both("the table asked about", "tabel yang ditanya"),
            .and: both("both hold", "keduanya berlaku"),
            .or: both("at least one holds", "salah satu berlaku"),
            .not: both("does not hold", "tidak berlaku"),
            .exists: both("has linked rows", "punya baris tertaut"),
            .no: both("has no linked rows", "tidak punya baris tertaut"),
            .oneOf: both("any of a list", "salah satu dalam daftar"),
            .between: both("from … to …, both included", "dari … sampai …, keduanya termasuk"),
            .is: both("is unknown, is known", "adalah kosong, adalah terisi"),
            .unknown: both("not recorded", "tidak tercatat"),
            .known: both("recorded", "tercatat"),
            .otherwise: both("a value in place of unknown", "nilai pengganti yang kosong"),
            .like: both("a text with * and ?", "teks dengan * dan ?"),
            .within: both("in an interval of dates", "dalam rentang tanggal"),
            .ever: both("also those who have left", "termasuk yang sudah keluar"),
            .ascending: both("the least first", "mulai dari yang terkecil"),
            .descending: both("the greatest first", "mulai dari yang terbesar"),
            .gives: both("the result expected", "hasil yang diharapkan"),
            .from: both("the first day", "hari pertama"),
            .since: both("from a day to the end of the data", "dari suatu hari sampai akhir data"),
            .to: both("the last day", "hari terakhir"),
            .plan: both("how a query is run", "cara pertanyaan dijalankan"),
            .sql: both("a query in SQL", "pertanyaan dalam SQL"),
            .has: both("what is supposed", "yang diandaikan"),
            .nothing: both("no rows at all", "tanpa satu baris pun"),
            .table: both("declare a table", "nyatakan tabel"),
            .coded: both("a table whose rows are codes", "tabel yang barisnya kode"),
            .codes: both("declare a list of codes", "nyatakan daftar kode"),
            .event: both("declare what an event sets", "nyatakan akibat peristiwa"),
            .calendar: both("name days", "beri nama hari"),
            .goOn: both("go on with the result", "lanjutkan dengan hasilnya"),
            .chart: both("draw the result", "gambarkan hasilnya"),
        ]
    }()
}

extension Offers {
    func words(_ keywords: [Keyword], _ list: inout Collector) {
        for keyword in keywords {
            list.add(StatementWords.spellings(keyword, list.spelling), .keyword, StatementWords.note(keyword))
        }
    }
}
