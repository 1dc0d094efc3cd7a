import SiapText

/// S06xx: files.
extension MessageText {
    static func fileMissing(file: String) -> MessageText {
        MessageText(
            english: "there is no file “\(file)”",
            indonesian: "tidak ada berkas “\(file)”",
            help: MessageLine(
                english: "paths begin at the folder of the script, or where siap was started",
                indonesian: "letak berkas dihitung dari folder skrip, atau dari tempat siap dijalankan"))
    }

    static func fileIsFolder(file: String) -> MessageText {
        MessageText(
            english: "“\(file)” is a folder, not a file",
            indonesian: "“\(file)” adalah folder, bukan berkas",
            help: MessageLine(
                english: "name a file inside it",
                indonesian: "sebutkan berkas di dalamnya"))
    }

    static func fileUnreadable(file: String, reason: Bilingual) -> MessageText {
        MessageText(
            english: "“\(file)” cannot be read: \(reason)",
            indonesian: "“\(file)” tidak dapat dibaca: \(reason)",
            help: MessageLine(
                english: "check its permissions and its size, or copy it elsewhere",
                indonesian: "periksa izin dan ukurannya, atau salin ke tempat lain"))
    }

    static func saveFailed(file: String, reason: Bilingual) -> MessageText {
        MessageText(
            english: "“\(file)” was not saved: \(reason)",
            indonesian: "“\(file)” tidak tersimpan: \(reason)",
            help: MessageLine(
                english: "fix that or save elsewhere; the old file is as it was",
                indonesian: "atasi itu atau simpan di tempat lain; berkas lama tidak berubah"))
    }

    static func unknownFormat(file: String) -> MessageText {
        MessageText(
            english: "the ending of “\(file)” is not a known format",
            indonesian: "akhiran “\(file)” bukan format yang dikenal",
            help: MessageLine(
                english: "use .csv, .tsv, .json or .ndjson",
                indonesian: "pakai .csv, .tsv, .json, atau .ndjson"))
    }

    static func includeCircle(path: String) -> MessageText {
        MessageText(
            english: "the scripts include each other: \(path)",
            indonesian: "skripnya saling menyertakan: \(path)",
            help: MessageLine(
                english: "move what both need into a third script",
                indonesian: "pindahkan yang dipakai bersama ke skrip ketiga"))
    }

    static func includesTooDeep(limit: Int) -> MessageText {
        MessageText(
            english: "scripts include each other more than \(limit) deep",
            indonesian: "skrip saling menyertakan lebih dari \(limit) tingkat",
            help: MessageLine(
                english: "include the scripts side by side, from one script",
                indonesian: "sertakan skrip-skripnya berdampingan dari satu skrip"))
    }

    static func includeFailed(file: String) -> MessageText {
        MessageText(
            english: "“\(file)” did not run to its end",
            indonesian: "“\(file)” tidak berjalan sampai selesai",
            help: MessageLine(
                english: "its own problem is shown above",
                indonesian: "masalahnya tertulis di atas"))
    }
}
