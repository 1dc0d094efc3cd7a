import SiapText

/// S07xx: packs.
extension MessageText {
    static func packMissing(folder: String) -> MessageText {
        MessageText(
            english: "there is no pack in “\(folder)”",
            indonesian: "tidak ada paket di “\(folder)”",
            help: MessageLine(
                english: "the folder must hold a file named pack.dsl",
                indonesian: "foldernya harus berisi berkas bernama pack.dsl"))
    }

    static func noKey(table: Bilingual) -> MessageText {
        MessageText(
            english: "the table \(table) has no key",
            indonesian: "tabel \(table) tidak mempunyai kunci",
            help: MessageLine(
                english: "put `key` before the attribute that names each row once",
                indonesian: "tulis `kunci` di depan atribut yang menunjuk tiap baris sekali"))
    }

    static func twoKeys(table: String) -> MessageText {
        MessageText(
            english: "the table \(table) has two keys",
            indonesian: "tabel \(table) mempunyai dua kunci",
            help: MessageLine(
                english: "keep one; make the other an `alias`",
                indonesian: "sisakan satu; jadikan yang lain `nama lain`"))
    }

    static func unknownType(name: String) -> MessageText {
        MessageText(
            english: "there is no kind of value called “\(name)”",
            indonesian: "tidak ada jenis nilai bernama “\(name)”",
            help: MessageLine(
                english: "kinds are text, whole number, decimal, date, time, yes or no, a code list or a table",
                indonesian: """
                    jenisnya teks, bilangan bulat, desimal, tanggal, waktu, ya atau tidak, daftar kode, atau tabel
                    """))
    }

    static func partOfCircle(table: Bilingual) -> MessageText {
        MessageText(
            english: "`part of` leads in a circle back to \(table)",
            indonesian: "`bagian dari` berputar kembali ke \(table)",
            help: MessageLine(
                english: "make one of the links a `link to`",
                indonesian: "jadikan salah satu tautannya `tautan ke`"))
    }

    static func partOfDiamond(table: Bilingual) -> MessageText {
        MessageText(
            english: "`part of` reaches \(table) by two paths",
            indonesian: "`bagian dari` mencapai \(table) lewat dua jalan",
            help: MessageLine(
                english: "make one of the links a `link to`",
                indonesian: "jadikan salah satu tautannya `tautan ke`"))
    }

    static let livesNotDates = MessageText(
        english: "`lives` goes from one date to another",
        indonesian: "`hidup` berlaku dari satu tanggal sampai tanggal lain",
        help: MessageLine(
            english: "name two attributes of this table that are dates",
            indonesian: "sebutkan dua atribut tabel ini yang berjenis tanggal"))

    static func historyUnknown(name: String) -> MessageText {
        MessageText(
            english: "“\(name)” is not an attribute of this table",
            indonesian: "“\(name)” bukan atribut tabel ini",
            help: MessageLine(
                english: "name attributes of this table after `history`",
                indonesian: "sebutkan atribut tabel ini sesudah `riwayat`"))
    }

    static func eventSets(written: String) -> MessageText {
        MessageText(
            english: "an event cannot use “\(written)” here",
            indonesian: "peristiwa tidak dapat memakai “\(written)” di sini",
            help: MessageLine(
                english: """
                    left of = stands an attribute with history, right of it a parameter, a fixed value or `this_date`
                    """,
                indonesian: """
                    di kiri = atribut yang mempunyai riwayat, di kanannya parameter, nilai tetap, atau `tanggal_ini`
                    """))
    }

    static func duplicateName(name: String) -> MessageText {
        MessageText(
            english: "the name “\(name)” is declared twice",
            indonesian: "nama “\(name)” ditetapkan dua kali",
            help: MessageLine(
                english: "choose another name for one of them",
                indonesian: "pilih nama lain untuk salah satunya"))
    }

    static func packWithoutDate(pack: String) -> MessageText {
        MessageText(
            english: "the pack “\(pack)” does not say up to which date its data go",
            indonesian: "paket “\(pack)” tidak menyebut sampai tanggal berapa datanya",
            help: MessageLine(
                english: "add to its calendar: data_until: 2024-02-14",
                indonesian: "tambahkan ke kalendernya: data_sampai: 2024-02-14"))
    }

    static let useNotFirst = MessageText(
        english: "`use` is the first statement of a pack.dsl",
        indonesian: "`pakai` adalah pernyataan pertama sebuah pack.dsl",
        help: MessageLine(
            english: "put it at the top of pack.dsl; a script takes another one in with `include`",
            indonesian: "taruh di baris teratas pack.dsl; skrip memakai `sertakan`"))
}
