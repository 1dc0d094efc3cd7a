import SiapText

extension StatementWords {
    /// What a keyword does, in a few words; nil where it says enough itself.
    static func note(_ keyword: Keyword) -> Bilingual? {
        switch keyword {
        case .count: Bilingual(english: "how many rows", indonesian: "banyaknya baris")
        case .show: Bilingual(english: "rows and their columns", indonesian: "baris dan kolomnya")
        case .share: Bilingual(english: "a percentage with its n/N", indonesian: "persentase dengan n/N-nya")
        case .sum: Bilingual(english: "the sum", indonesian: "jumlah nilai")
        case .total: Bilingual(english: "the number or the sum", indonesian: "banyaknya atau jumlah nilai")
        case .average: Bilingual(english: "the average", indonesian: "nilai rata-rata")
        case .median: Bilingual(english: "the middle value", indonesian: "nilai tengah")
        case .min: Bilingual(english: "the least", indonesian: "yang terkecil")
        case .max: Bilingual(english: "the greatest", indonesian: "yang terbesar")
        case .distinct: Bilingual(english: "how many different values", indonesian: "banyaknya nilai yang berbeda")
        case .first:
            Bilingual(english: "the first of the linked rows", indonesian: "yang pertama di antara baris tertaut")
        case .last: Bilingual(english: "the previous result", indonesian: "hasil sebelumnya")
        case .changes:
            Bilingual(
                english: "what came and left between two dates",
                indonesian: "yang masuk dan keluar di antara dua tanggal")
        case .check:
            Bilingual(english: "every rule against every row", indonesian: "setiap aturan terhadap setiap baris")
        case .verify: Bilingual(english: "statements against the data", indonesian: "pernyataan terhadap data")
        case .suppose:
            Bilingual(english: "a question in a supposed world", indonesian: "pertanyaan dalam keadaan andaian")
        case .explain: Bilingual(english: "a query in plain words", indonesian: "pertanyaan dalam kata sehari-hari")
        case .help: Bilingual(english: "about a word or a topic", indonesian: "tentang kata atau pokok")
        case .describe: Bilingual(english: "a table and its attributes", indonesian: "tabel dan atributnya")
        case .let: Bilingual(english: "name a value or a result", indonesian: "beri nama nilai atau hasil")
        case .define: Bilingual(english: "name an expression of a table", indonesian: "beri nama ungkapan suatu tabel")
        case .set: Bilingual(english: "change a setting", indonesian: "ubah pengaturan")
        case .say: Bilingual(english: "write a text or a value", indonesian: "tulis teks atau nilai")
        case .load: Bilingual(english: "read a table from a file", indonesian: "baca tabel dari berkas")
        case .save: Bilingual(english: "write a result to a file", indonesian: "tulis hasil ke berkas")
        case .report:
            Bilingual(english: "collect answers into one page", indonesian: "kumpulkan jawaban menjadi satu halaman")
        case .include: Bilingual(english: "run another script", indonesian: "jalankan skrip lain")
        case .use: Bilingual(english: "stand on another pack", indonesian: "berdiri di atas paket lain")
        case .othersFrom:
            Bilingual(english: "rows that come in when named", indonesian: "baris yang masuk bila disebut")
        case .dayFirst: Bilingual(english: "5/12 is the fifth of December", indonesian: "5/12 berarti 5 Desember")
        case .monthFirst: Bilingual(english: "5/12 is the twelfth of May", indonesian: "5/12 berarti 12 Mei")
        case .forEach: Bilingual(english: "repeat for each row", indonesian: "ulangi untuk tiap baris")
        case .if: Bilingual(english: "choose by a condition", indonesian: "pilih menurut syarat")
        case .expect: Bilingual(english: "check a result", indonesian: "uji suatu hasil")
        case .param: Bilingual(english: "a value given from outside", indonesian: "nilai yang diberikan dari luar")
        case .why: Bilingual(english: "how a figure or state came about", indonesian: "asal suatu angka atau keadaan")
        case .whole: Bilingual(english: "down to the rows", indonesian: "sampai ke barisnya")
        case .rule: Bilingual(english: "declare a rule that check asks", indonesian: "nyatakan aturan untuk periksa")
        case .require: Bilingual(english: "what must hold", indonesian: "yang wajib terpenuhi")
        case .severity: Bilingual(english: "how grave a breach is", indonesian: "beratnya pelanggaran")
        case .cites: Bilingual(english: "the article of law", indonesian: "pasal dasarnya")
        case .because: Bilingual(english: "what to say of a breach", indonesian: "yang dikatakan tentang pelanggaran")
        case .identity: Bilingual(english: "by what a row is known again", indonesian: "pengenal baris yang sama")
        case .onePer: Bilingual(english: "what no two rows share", indonesian: "yang tidak sama pada dua baris")
        case .neverSummed:
            Bilingual(english: "a number that does not add up", indonesian: "bilangan yang tidak dijumlahkan")
        case .reportedUntil: Bilingual(english: "up to when it is complete", indonesian: "sampai kapan lengkap")
        case .open:
            Bilingual(english: "the file that records are kept in", indonesian: "berkas tempat catatan disimpan")
        case .record: Bilingual(english: "take an event down", indonesian: "catat suatu peristiwa")
        case .undo: Bilingual(english: "take the last record back", indonesian: "tarik catatan terakhir kembali")
        case .records: Bilingual(english: "what is in the workspace", indonesian: "isi ruang kerja")
        case .learn: Bilingual(english: "the lessons", indonesian: "daftar pelajaran")
        case .hint: Bilingual(english: "a hint for the task", indonesian: "petunjuk untuk tugas")
        case .skip: Bilingual(english: "on to the next task", indonesian: "ke tugas berikutnya")
        case .task: Bilingual(english: "the task once more", indonesian: "ulangi tugasnya")
        case .lesson: Bilingual(english: "declare a lesson", indonesian: "nyatakan pelajaran")
        case .teach: Bilingual(english: "what a lesson teaches", indonesian: "isi pelajaran")
        case .edit:
            Bilingual(english: "the last statement in your editor", indonesian: "pernyataan terakhir di penyunting")
        case .quit: Bilingual(english: "leave", indonesian: "keluar")
        case .where: Bilingual(english: "only rows for which … holds", indonesian: "hanya baris yang memenuhi …")
        case .inPlace: Bilingual(english: "only rows in a place", indonesian: "hanya baris di suatu tempat")
        case .by: Bilingual(english: "one row for each …", indonesian: "satu baris tiap …")
        case .across: Bilingual(english: "one column for each …", indonesian: "satu kolom tiap …")
        case .sort: Bilingual(english: "order the rows", indonesian: "urutkan baris")
        case .top: Bilingual(english: "only the first rows", indonesian: "hanya baris pertama")
        case .asOf: Bilingual(english: "on an earlier date", indonesian: "pada tanggal lain")
        case .as: Bilingual(english: "name a column", indonesian: "beri nama kolom")
        case .of: Bilingual(english: "the table asked about", indonesian: "tabel yang ditanya")
        case .and: Bilingual(english: "both hold", indonesian: "keduanya berlaku")
        case .or: Bilingual(english: "at least one holds", indonesian: "salah satu berlaku")
        case .not: Bilingual(english: "does not hold", indonesian: "tidak berlaku")
        case .exists: Bilingual(english: "has linked rows", indonesian: "punya baris tertaut")
        case .no: Bilingual(english: "has no linked rows", indonesian: "tidak punya baris tertaut")
        case .oneOf: Bilingual(english: "any of a list", indonesian: "salah satu dalam daftar")
        case .between:
            Bilingual(english: "from … to …, both included", indonesian: "dari … sampai …, keduanya termasuk")
        case .is: Bilingual(english: "is unknown, is known", indonesian: "adalah kosong, adalah terisi")
        case .unknown: Bilingual(english: "not recorded", indonesian: "tidak tercatat")
        case .known: Bilingual(english: "recorded", indonesian: "tercatat")
        case .otherwise: Bilingual(english: "a value in place of unknown", indonesian: "nilai pengganti yang kosong")
        case .like: Bilingual(english: "a text with * and ?", indonesian: "teks dengan * dan ?")
        case .within: Bilingual(english: "in an interval of dates", indonesian: "dalam rentang tanggal")
        case .ever: Bilingual(english: "also those who have left", indonesian: "termasuk yang sudah keluar")
        case .ascending: Bilingual(english: "the least first", indonesian: "mulai dari yang terkecil")
        case .descending: Bilingual(english: "the greatest first", indonesian: "mulai dari yang terbesar")
        case .gives: Bilingual(english: "the result expected", indonesian: "hasil yang diharapkan")
        case .from: Bilingual(english: "the first day", indonesian: "hari pertama")
        case .since:
            Bilingual(english: "from a day to the end of the data", indonesian: "dari suatu hari sampai akhir data")
        case .to: Bilingual(english: "the last day", indonesian: "hari terakhir")
        case .plan: Bilingual(english: "how a query is run", indonesian: "cara pertanyaan dijalankan")
        case .sql: Bilingual(english: "a query in SQL", indonesian: "pertanyaan dalam SQL")
        case .has: Bilingual(english: "what is supposed", indonesian: "yang diandaikan")
        case .nothing: Bilingual(english: "no rows at all", indonesian: "tanpa satu baris pun")
        case .table: Bilingual(english: "declare a table", indonesian: "nyatakan tabel")
        case .coded: Bilingual(english: "a table whose rows are codes", indonesian: "tabel yang barisnya kode")
        case .codes: Bilingual(english: "declare a list of codes", indonesian: "nyatakan daftar kode")
        case .event: Bilingual(english: "declare what an event sets", indonesian: "nyatakan akibat peristiwa")
        case .calendar: Bilingual(english: "name days", indonesian: "beri nama hari")
        case .goOn: Bilingual(english: "go on with the result", indonesian: "lanjutkan dengan hasilnya")
        case .chart: Bilingual(english: "draw the result", indonesian: "gambarkan hasilnya")
        case .every, .then, .else, .on, .before, .after, .yes, .falsehood, .only, .key, .label, .alias, .lives,
            .history, .synthetic, .private, .shown, .partOf, .linkTo, .linksTo, .backAs, .text, .wholeNumber, .decimal,
            .date, .time, .yesOrNo, .eventsOf, .refusedWhen, .rejectsTo, .tables, .functions, .settings, .variables,
            .rules, .limits, .formerly, .expects, .wrong, .about:
            nil
        }
    }
}
