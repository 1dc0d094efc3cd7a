import SiapText

/// The keys of the line, of its lists and of the pager.
extension GuidePage {
    static func keys(_ tongue: Tongue) -> [(key: String, text: String)] {
        switch tongue {
        case .indonesian:
            return [
                ("Enter", "menjalankan; selama belum lengkap: baris baru"),
                ("Alt-Enter", "baris baru, juga bila sudah lengkap"),
                ("Tab", "melengkapi; bila ada beberapa: daftarnya, nilai beserta jumlah barisnya"),
                ("Kanan, End, Ctrl-E", "mengambil usulan yang samar di belakang kursor"),
                ("Atas, Bawah", "entri terdahulu yang awalnya sama dengan yang sudah diketik"),
                ("Ctrl-R", "mencari dalam riwayat; lagi: yang lebih lama; Ctrl-G membatalkan"),
                ("Ctrl-X Ctrl-E", "membuka baris ini di penyunting Anda"),
                ("Ctrl-A, Ctrl-E", "ke awal, ke akhir"),
                ("Ctrl-Kiri, Ctrl-Kanan", "per kata"),
                ("Ctrl-W, Ctrl-U, Ctrl-K", "menghapus kata, sampai ke awal, sampai ke akhir"),
                ("Ctrl-Y", "mengembalikan yang terakhir dihapus"),
                ("Ctrl-L", "membersihkan layar"),
                ("Ctrl-C", "meninggalkan baris ini; menghentikan pertanyaan yang sedang berjalan"),
                ("Ctrl-D", "di baris kosong: mengakhiri sesi"),
                ("Ctrl-Z", "kembali ke shell sistem; fg melanjutkan"),
            ]
        case .english:
            return [
                ("Enter", "runs the line; while it is not complete, begins another"),
                ("Alt-Enter", "begins another line, also of one that is complete"),
                ("Tab", "completes; of several shows the list, values with their rows"),
                ("Right, End, Ctrl-E", "takes the dimmed suggestion behind the cursor"),
                ("Up, Down", "earlier entries that begin as the line does"),
                ("Ctrl-R", "searches the history; again: an older one; Ctrl-G gives up"),
                ("Ctrl-X Ctrl-E", "opens this line in your editor"),
                ("Ctrl-A, Ctrl-E", "to the beginning, to the end"),
                ("Ctrl-Left, Ctrl-Right", "by words"),
                ("Ctrl-W, Ctrl-U, Ctrl-K", "deletes a word, back to the beginning, on to the end"),
                ("Ctrl-Y", "brings back what was deleted last"),
                ("Ctrl-L", "clears the screen"),
                ("Ctrl-C", "leaves this line; stops a question that is running"),
                ("Ctrl-D", "in an empty line: ends the session"),
                ("Ctrl-Z", "back to the system's shell; fg goes on"),
            ]
        }
    }
}

extension HelpBook {
    func keys(_ page: inout PageText) {
        page.line(spoken(english: "Keys in the line:", indonesian: "Tombol di baris siap:"))
        for (key, text) in GuidePage.keys(tongue) { page.entry(key, text: text, column: 22) }
        page.blank()
        page.line(
            spoken(
                english: "Where an answer is longer than the screen:",
                indonesian: "Bila jawaban lebih panjang dari layar:"))
        let pager = [
            (
                spoken(english: "Space, b", indonesian: "Spasi, b"),
                spoken(english: "a screen on, a screen back", indonesian: "satu layar maju, mundur")
            ),
            (
                spoken(english: "arrows", indonesian: "panah"),
                spoken(english: "by lines, and sideways", indonesian: "per baris, dan ke samping")
            ),
            ("/…, n", spoken(english: "searches, then the next one", indonesian: "mencari, lalu yang berikutnya")),
            ("q", spoken(english: "comes back to siap", indonesian: "kembali ke siap")),
        ]
        for (key, text) in pager { page.entry(key, text: text, column: 22) }
        page.paragraph(
            spoken(
                english: "Other keys, and the ways of vi: ~/.editrc (man editrc). See also: help settings.",
                indonesian: "Tombol lain dan cara vi: ~/.editrc (man editrc). Lihat juga: bantuan pengaturan."))
    }
}
