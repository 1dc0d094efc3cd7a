import SiapText

/// S08xx: workspaces and rosters.
extension MessageText {
    static let noWorkspace = MessageText(
        english: "no workspace is open",
        indonesian: "belum ada ruang kerja yang dibuka",
        help: MessageLine(
            english: "`open \"work.siap\"` opens one, or creates it; what is recorded there stays",
            indonesian: "`buka \"kerja.siap\"` membuka atau membuatnya; yang dicatat di sana tetap tersimpan"))

    static func nothingToUndo(file: String) -> MessageText {
        MessageText(
            english: "nothing stands in \(file) that could be undone",
            indonesian: "tidak ada catatan di \(file) yang dapat dibatalkan",
            help: MessageLine(
                english: "`show records` lists what was recorded and what was undone",
                indonesian: "`tampilkan catatan` menampilkan yang dicatat dan yang dibatalkan"))
    }

    static func recordsLeftOut(count: Int, file: String, reasons: [Bilingual]) -> MessageText {
        MessageText(
            english: "records of \(file) that are not in the present data: \(count) (\(reasons))",
            indonesian: "catatan di \(file) yang tidak ada dalam data saat ini: \(count) (\(reasons))",
            help: MessageLine(
                english: "they are kept in the file, and taken in again where the data have their rows",
                indonesian: "semuanya tetap tersimpan di berkas itu, dan dimuat lagi bila datanya memiliki barisnya"))
    }

    static func openInPack(file: String) -> MessageText {
        MessageText(
            english: "a pack cannot open \(file)",
            indonesian: "paket tidak dapat membuka \(file)",
            help: MessageLine(
                english: "open it in a script or at the prompt",
                indonesian: "buka dalam skrip atau langsung diketik"))
    }

    static func notAWorkspace(file: String) -> MessageText {
        MessageText(
            english: "“\(file)” is not a workspace of siap",
            indonesian: "“\(file)” bukan ruang kerja siap",
            help: MessageLine(
                english: "give another name; the file was left as it is",
                indonesian: "berikan nama lain; berkas itu dibiarkan apa adanya"))
    }

    static func workspaceFormat(file: String, format: Int) -> MessageText {
        MessageText(
            english: "“\(file)” has format \(format) of workspaces, which this siap does not know",
            indonesian: "“\(file)” memakai bentuk ruang kerja \(format), yang tidak dikenal siap ini",
            help: MessageLine(
                english: "open it with the siap that made it, or a newer one; it was left as it is",
                indonesian: "bukalah dengan siap yang membuatnya, atau yang lebih baru; berkasnya dibiarkan"))
    }

    static func workspaceDamaged(file: String) -> MessageText {
        MessageText(
            english: "“\(file)” is damaged and was not opened",
            indonesian: "“\(file)” rusak dan tidak dibuka",
            help: MessageLine(
                english: "copy it elsewhere, then try `sqlite3 FILE .recover`, or take yesterday's copy",
                indonesian: "salin ke tempat lain, lalu coba `sqlite3 BERKAS .recover`, atau pakai salinan kemarin"))
    }

    static func workspaceBusy(file: String) -> MessageText {
        MessageText(
            english: "another program is writing to “\(file)”",
            indonesian: "program lain sedang menulis ke “\(file)”",
            help: MessageLine(
                english: "nothing was changed; try again in a moment",
                indonesian: "tidak ada yang diubah; coba lagi sebentar"))
    }

    static func workspaceFull(file: String) -> MessageText {
        MessageText(
            english: "the disk of “\(file)” is full",
            indonesian: "disk untuk “\(file)” penuh",
            help: MessageLine(
                english: "nothing was changed; make room, then record it again",
                indonesian: "tidak ada yang diubah; kosongkan ruang, lalu catat lagi"))
    }

    static func workspaceReadOnly(file: String) -> MessageText {
        MessageText(
            english: "“\(file)” can only be read",
            indonesian: "“\(file)” hanya dapat dibaca",
            help: MessageLine(
                english: "copy it to a folder of your own, or ask for permission to write",
                indonesian: "salin ke folder Anda sendiri, atau mintalah izin menulis"))
    }

    static func workspaceFailed(file: String, reason: Mention) -> MessageText {
        MessageText(
            english: "“\(file)” cannot be used as a workspace: \(reason)",
            indonesian: "“\(file)” tidak dapat dipakai sebagai ruang kerja: \(reason)",
            help: MessageLine(
                english: "nothing was changed; what was recorded before is safe",
                indonesian: "tidak ada yang diubah; yang dicatat sebelumnya aman"))
    }

    static func rosterOlder(date: String, last: String) -> MessageText {
        MessageText(
            english: "this roster is of \(date), and the data reach to \(last) already",
            indonesian: "daftar ini per \(date), sedangkan datanya sudah sampai \(last)",
            help: MessageLine(
                english: "load it without a date to begin anew with it",
                indonesian: "muat tanpa tanggal untuk memulai lagi dengannya"))
    }

    static func rosterRefused(count: Int) -> MessageText {
        MessageText(
            english: "\(count) of the events that the roster would need cannot be; nothing was taken in",
            indonesian: "\(count) peristiwa yang diperlukan daftar itu tidak mungkin; tidak ada yang dimasukkan",
            help: MessageLine(
                english: "correct the file, or record what is missing before it",
                indonesian: "betulkan berkasnya, atau catat dahulu yang belum ada"))
    }

    static func rosterUnread(count: Int) -> MessageText {
        MessageText(
            english: """
                lines of the roster that could not be read: \(count); nothing was taken in, for their people would \
                seem to have left
                """,
            indonesian: """
                baris daftar yang tidak terbaca: \(count); tidak ada yang dimasukkan, sebab orangnya akan tampak sudah \
                keluar
                """,
            help: MessageLine(
                english: """
                    correct the lines, or let them be with `--allow-rejects`: their people then stay as they were
                    """,
                indonesian: "betulkan barisnya, atau biarkan dengan `--allow-rejects`: orangnya tetap seperti semula"))
    }
}
