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
    static func spellings(of keyword: Keyword, in tongue: Tongue) -> [String] {
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
        func both(_ english: String, indonesian: String) -> Bilingual { Bilingual(english: english, indonesian: indonesian) }
        return [
            .count: both("how many rows", indonesian: "banyaknya baris"),
            .show: both("rows and their columns", indonesian: "baris dan kolomnya"),
            .share: both("a percentage with its n/N", indonesian: "persentase dengan n/N-nya"),
            .sum: both("the sum", indonesian: "jumlah nilai"),
            .total: both("the number or the sum", indonesian: "banyaknya atau jumlah nilai"),
            .average: both("the average", indonesian: "nilai rata-rata"),
            .median: both("the middle value", indonesian: "nilai tengah"),
            .min: both("the least", indonesian: "yang terkecil"),
            .max: both("the greatest", indonesian: "yang terbesar"),
            .distinct: both("how many different values", indonesian: "banyaknya nilai yang berbeda"),
            .first: both("the first of the linked rows", indonesian: "yang pertama di antara baris tertaut"),
            .last: both("the previous result", indonesian: "hasil sebelumnya"),
            .changes: both(
                "what came and left between two dates", indonesian: "yang masuk dan keluar di antara dua tanggal"),
            .check: both("every rule against every row", indonesian: "setiap aturan terhadap setiap baris"),
            .verify: both("statements against the data", indonesian: "pernyataan terhadap data"),
            .suppose: both("a question in a supposed world", indonesian: "pertanyaan dalam keadaan andaian"),
            .explain: both("a query in plain words", indonesian: "pertanyaan dalam kata sehari-hari"),
            .help: both("about a word or a topic", indonesian: "tentang kata atau pokok"),
            .describe: both("a table and its attributes", indonesian: "tabel dan atributnya"),
            .let: both("name a value or a result", indonesian: "beri nama nilai atau hasil"),
            .define: both("name an expression of a table", indonesian: "beri nama ungkapan suatu tabel"),
            .set: both("change a setting", indonesian: "ubah pengaturan"),
            .say: both("write a text or a value", indonesian: "tulis teks atau nilai"),
            .load: both("read a table from a file", indonesian: "baca tabel dari berkas"),
            .save: both("write a result to a file", indonesian: "tulis hasil ke berkas"),
            .report: both("collect answers into one page", indonesian: "kumpulkan jawaban menjadi satu halaman"),
            .include: both("run another script", indonesian: "jalankan skrip lain"),
            .use: both("stand on another pack", indonesian: "berdiri di atas paket lain"),
            .othersFrom: both("rows that come in when named", indonesian: "baris yang masuk bila disebut"),
            .dayFirst: both("5/12 is the fifth of December", indonesian: "5/12 berarti 5 Desember"),
            .monthFirst: both("5/12 is the twelfth of May", indonesian: "5/12 berarti 12 Mei"),
            .forEach: both("repeat for each row", indonesian: "ulangi untuk tiap baris"),
            .if: both("choose by a condition", indonesian: "pilih menurut syarat"),
            .expect: both("check a result", indonesian: "uji suatu hasil"),
            .param: both("a value given from outside", indonesian: "nilai yang diberikan dari luar"),
            .why: both("how a figure or state came about", indonesian: "asal suatu angka atau keadaan"),
            .whole: both("down to the rows", indonesian: "sampai ke barisnya"),
            .rule: both("declare a rule that check asks", indonesian: "nyatakan aturan untuk periksa"),
            .require: both("what must hold", indonesian: "yang wajib terpenuhi"),
            .severity: both("how grave a breach is", indonesian: "beratnya pelanggaran"),
            .cites: both("the article of law", indonesian: "pasal dasarnya"),
            .because: both("what to say of a breach", indonesian: "yang dikatakan tentang pelanggaran"),
            .identity: both("by what a row is known again", indonesian: "pengenal baris yang sama"),
            .onePer: both("what no two rows share", indonesian: "yang tidak sama pada dua baris"),
            .neverSummed: both("a number that does not add up", indonesian: "bilangan yang tidak dijumlahkan"),
            .reportedUntil: both("up to when it is complete", indonesian: "sampai kapan lengkap"),
            .open: both("the file that records are kept in", indonesian: "berkas tempat catatan disimpan"),
            .record: both("take an event down", indonesian: "catat suatu peristiwa"),
            .undo: both("take the last record back", indonesian: "tarik catatan terakhir kembali"),
            .records: both("what is in the workspace", indonesian: "isi ruang kerja"),
            .learn: both("the lessons", indonesian: "daftar pelajaran"),
            .hint: both("a hint for the task", indonesian: "petunjuk untuk tugas"),
            .skip: both("on to the next task", indonesian: "ke tugas berikutnya"),
            .task: both("the task once more", indonesian: "ulangi tugasnya"),
            .lesson: both("declare a lesson", indonesian: "nyatakan pelajaran"),
            .teach: both("what a lesson teaches", indonesian: "isi pelajaran"),
            .edit: both("the last statement in your editor", indonesian: "pernyataan terakhir di penyunting"),
            .quit: both("leave", indonesian: "keluar"),
            .where: both("only rows for which … holds", indonesian: "hanya baris yang memenuhi …"),
            .inPlace: both("only rows in a place", indonesian: "hanya baris di suatu tempat"),
            .by: both("one row for each …", indonesian: "satu baris tiap …"),
            .across: both("one column for each …", indonesian: "satu kolom tiap …"),
            .sort: both("order the rows", indonesian: "urutkan baris"),
            .top: both("only the first rows", indonesian: "hanya baris pertama"),
            .asOf: both("on an earlier date", indonesian: "pada tanggal lain"),
            .as: both("name a column", indonesian: "beri nama kolom"),
            .of: both("the table asked about", indonesian: "tabel yang ditanya"),
            .and: both("both hold", indonesian: "keduanya berlaku"),
            .or: both("at least one holds", indonesian: "salah satu berlaku"),
            .not: both("does not hold", indonesian: "tidak berlaku"),
            .exists: both("has linked rows", indonesian: "punya baris tertaut"),
            .no: both("has no linked rows", indonesian: "tidak punya baris tertaut"),
            .oneOf: both("any of a list", indonesian: "salah satu dalam daftar"),
            .between: both("from … to …, both included", indonesian: "dari … sampai …, keduanya termasuk"),
            .is: both("is unknown, is known", indonesian: "adalah kosong, adalah terisi"),
            .unknown: both("not recorded", indonesian: "tidak tercatat"),
            .known: both("recorded", indonesian: "tercatat"),
            .otherwise: both("a value in place of unknown", indonesian: "nilai pengganti yang kosong"),
            .like: both("a text with * and ?", indonesian: "teks dengan * dan ?"),
            .within: both("in an interval of dates", indonesian: "dalam rentang tanggal"),
            .ever: both("also those who have left", indonesian: "termasuk yang sudah keluar"),
            .ascending: both("the least first", indonesian: "mulai dari yang terkecil"),
            .descending: both("the greatest first", indonesian: "mulai dari yang terbesar"),
            .gives: both("the result expected", indonesian: "hasil yang diharapkan"),
            .from: both("the first day", indonesian: "hari pertama"),
            .since: both("from a day to the end of the data", indonesian: "dari suatu hari sampai akhir data"),
            .to: both("the last day", indonesian: "hari terakhir"),
            .plan: both("how a query is run", indonesian: "cara pertanyaan dijalankan"),
            .sql: both("a query in SQL", indonesian: "pertanyaan dalam SQL"),
            .has: both("what is supposed", indonesian: "yang diandaikan"),
            .nothing: both("no rows at all", indonesian: "tanpa satu baris pun"),
            .table: both("declare a table", indonesian: "nyatakan tabel"),
            .coded: both("a table whose rows are codes", indonesian: "tabel yang barisnya kode"),
            .codes: both("declare a list of codes", indonesian: "nyatakan daftar kode"),
            .event: both("declare what an event sets", indonesian: "nyatakan akibat peristiwa"),
            .calendar: both("name days", indonesian: "beri nama hari"),
            .goOn: both("go on with the result", indonesian: "lanjutkan dengan hasilnya"),
            .chart: both("draw the result", indonesian: "gambarkan hasilnya"),
        ]
    }()
}

extension Offers {
    func words(_ keywords: [Keyword], into list: inout Collector) {
        for keyword in keywords {
            list.add(
                StatementWords.spellings(of: keyword, in: list.spelling), as: .keyword,
                description: StatementWords.note(keyword))
        }
    }
}
