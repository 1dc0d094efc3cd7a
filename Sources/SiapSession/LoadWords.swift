import SiapData
import SiapText

/// What is said after a load or save.
enum LoadWords {
    static func loaded(_ name: String, rows: Int, rejects: Int) -> Bilingual {
        Bilingual(
            english: "\(name): \(rows) row\(rows == 1 ? "" : "s") came in"
                + (rejects > 0 ? ", \(rejects) did not" : ""),
            indonesian: "\(name): \(rows) baris masuk" + (rejects > 0 ? ", \(rejects) ditolak" : ""))
    }

    static func labelIsKey(_ file: String, schema: TableSchema) -> Bilingual {
        let key = schema.keyAttribute.map { schema[$0].names } ?? Bilingual(""),
            label = schema.labelAttribute.map { schema[$0].names } ?? key
        return Bilingual(
            english: "\(file) has no column \(key.english): rows are told apart by \(label.english)",
            indonesian: "\(file) tanpa kolom \(key.indonesian): baris dibedakan menurut \(label.indonesian)")
    }

    static func monthFirst(_ columns: [Bilingual]) -> Bilingual {
        Bilingual(
            english: "dates read as month/day/year, as cells of the column tell: "
                + columns.map(\.english).joined(separator: ", "),
            indonesian: "tanggal dibaca bulan/hari/tahun, sesuai isi kolomnya: "
                + columns.map(\.indonesian).joined(separator: ", "))
    }

    static func tookIn(_ rows: [String], from list: Bilingual, into table: Bilingual) -> Bilingual {
        let shown = rows.prefix(3).joined(separator: ", "), more = rows.count - 3
        return Bilingual(
            english: "from \(list.english) into \(table.english), since the file names them: \(shown)"
                + (more > 0 ? " and \(more) more" : ""),
            indonesian: "dari \(list.indonesian) ke \(table.indonesian), karena disebut berkasnya: \(shown)"
                + (more > 0 ? " dan \(more) lainnya" : ""))
    }

    static func takenAsPrivate(_ names: [Bilingual]) -> Bilingual {
        Bilingual(
            english: "taken as private, and masked: " + names.map(\.english).joined(separator: ", ")
                + " (at a terminal `set unmasked on` shows them)",
            indonesian: "dianggap pribadi dan disamarkan: " + names.map(\.indonesian).joined(separator: ", ")
                + " (di terminal `atur tanpa_samaran aktif` membukanya)")
    }

    static func lostLinks(_ names: Bilingual, count: Int, in table: String) -> Bilingual {
        Bilingual(
            english: "\(count) links of \(names.english) named rows that \(table) no longer has; they are unknown now",
            indonesian:
                "\(count) tautan \(names.indonesian) menunjuk baris yang tidak ada lagi di \(table); kini kosong")
    }
}
