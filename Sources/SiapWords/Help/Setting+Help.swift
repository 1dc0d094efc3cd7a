import SiapText

/// A page for each setting.
extension Setting {
    /// In the order in which they are explained: those that everybody meets first.
    static let explained: [Setting] = [
        .language, .restate, .color, .timing, .format, .notes, .csvNotes, .unmasked, .suppress, .live, .pager,
    ]

    var kind: HelpEntry.Kind {
        switch self {
        case .language, .restate, .color, .timing, .format, .notes, .csvNotes, .suppress, .live, .pager: return .runs
        // No script decides it.
        case .unmasked: return .prompt
        }
    }

    var text: Bilingual {
        switch self {
        case .language:
            return Bilingual(
                english:
                    "The tongue of all replies: id or en. Without it each reply is in the tongue of its statement.",
                indonesian: "Bahasa semua jawaban: id atau en. Tanpa ini tiap jawaban memakai bahasa pertanyaannya.")
        case .restate:
            return Bilingual(
                english: """
                    Says each question back in plain words above its answer, so that one sees what was understood \
                    before trusting the figure. On for a person at the prompt; off in scripts and pipes until it is \
                    set. What a table holds and the way a bare name took are said once.
                    """,
                indonesian: """
                    Menguraikan tiap pertanyaan dengan kata biasa di atas jawabannya, agar tampak apa yang dipahami \
                    sebelum angkanya dipercaya. Aktif bagi orang yang mengetik sendiri; dalam skrip dan pipa baru \
                    aktif bila diatur. Isi tabel dan jalan yang ditempuh sebuah nama disebut sekali saja.
                    """
            )
        case .color: return Bilingual(english: "Colours on the terminal.", indonesian: "Warna di terminal.")
        case .timing:
            return Bilingual(
                english: """
                    How long each answer took. Until it is set, a person at the prompt is told when it was longer than \
                    a tenth of a second.
                    """,
                indonesian: """
                    Lama pengerjaan tiap jawaban. Selama belum diatur, hanya disebut kepada orang yang mengetik \
                    sendiri bila lebih dari sepersepuluh detik.
                    """
            )
        case .format:
            return Bilingual(
                english: """
                    The form of results: table, csv, tsv, json, ndjson, markdown, html or svg. csv and json keep \
                    points and ISO dates in both tongues.
                    """,
                indonesian: """
                    Bentuk hasil: tabel, csv, tsv, json, ndjson, markdown, html, atau svg. csv dan json memakai titik \
                    dan tanggal ISO dalam kedua bahasa.
                    """
            )
        case .unmasked:
            return Bilingual(
                english: """
                    Shows private values, such as names and NIK, and what is worked out from them, in full, also in \
                    saved files, which leave such columns out otherwise. Without it `is known` may be asked anywhere \
                    and a whole value (`where nik = "…"`) by a person at the prompt; parts, patterns, order and \
                    numbers of private values are refused. Whoever starts siap decides with --unmasked, or at the \
                    prompt; a script, a pack, a lesson or an included file cannot. The history keeps names masked all \
                    the same.
                    """,
                indonesian: """
                    Menampilkan nilai pribadi, seperti nama dan NIK, serta yang dihitung darinya, seutuhnya, juga \
                    dalam berkas yang disimpan; tanpa ini kolom itu tidak ikut disimpan. Tanpa ini pula, `terisi` \
                    boleh ditanyakan di mana saja dan nilai utuh (`yang nik = "…"`) oleh orang yang mengetik di \
                    prompt; bagian, pola, urutan, dan bilangan dari nilai pribadi ditolak. Yang menentukan ialah orang \
                    yang menjalankan siap dengan --unmasked atau mengetik di promptnya; skrip, paket, pelajaran, dan \
                    berkas yang disertakan tidak dapat. Riwayat tetap menyamarkan nama.
                    """
            )
        case .notes:
            return Bilingual(
                english: """
                    How much an answer says below its figures. short: the date, rows left out, facilities that have \
                    not reported, who left on the very day, parameters of the pack. full: also the files and the last \
                    event behind the rows, and the way a bare name was found. off: nothing. json always has all of it.
                    """,
                indonesian: """
                    Seberapa banyak catatan di bawah angka. ringkas: tanggal, baris yang tidak ikut, satker yang belum \
                    melapor, yang keluar pada hari itu sendiri, parameter paket. lengkap: juga berkas dan peristiwa \
                    terakhir di balik barisnya, serta jalan yang ditempuh sebuah nama. nonaktif: \
                    tidak ada. json selalu berisi semuanya.
                    """
            )
        case .csvNotes:
            return Bilingual(
                english: """
                    Where the notes of a csv or tsv go. file: beside a saved file, out.csv and out.notes.txt. comment: \
                    in lines that begin with # above the header, also on standard output; load and expect pass over \
                    them. off: nowhere.
                    """,
                indonesian: """
                    Tempat catatan untuk csv atau tsv. berkas: di samping berkas yang disimpan, out.csv dan \
                    out.notes.txt. komentar: dalam baris berawalan # di atas nama kolom, juga pada keluaran baku; muat \
                    dan pastikan melewatinya. nonaktif: tidak ditulis.
                    """
            )
        case .live:
            return Bilingual(
                english: """
                    Colours the line being typed and shows behind it, dimmed, how it may go on: as in an earlier \
                    entry, or with the only word that fits. Right or End takes it, Enter never does.
                    """,
                indonesian: """
                    Mewarnai baris yang sedang diketik dan menampilkan lanjutannya dengan samar: seperti pada entri \
                    terdahulu, atau satu-satunya kata yang cocok. Panah kanan atau End mengambilnya; Enter tidak pernah.
                    """
            )
        case .pager:
            return Bilingual(
                english: """
                    Shows an answer that is longer than the screen page by page: Space goes on, the arrows go up and \
                    down, / searches, q comes back. on: the program named by SIAP_PAGER or PAGER, else less. off: the \
                    whole answer at once. A text names a program, such as "less -S".
                    """,
                indonesian: """
                    Menampilkan jawaban yang lebih panjang dari layar halaman demi halaman: spasi melanjutkan, panah \
                    naik dan turun, / mencari, q kembali. aktif: program yang disebut SIAP_PAGER atau PAGER, atau \
                    less. nonaktif: seluruh jawaban sekaligus. Teks menyebut program lain, misalnya "less -S".
                    """
            )
        case .suppress:
            return Bilingual(
                english: """
                    Hides counts of people from 1 up to one less than the number (2 to 100), and as many other counts \
                    as it takes that totals do not give them away. It works on a count with at most two groups (by, \
                    across); what it cannot protect it refuses. Several questions about the same people together are \
                    not protected.
                    """,
                indonesian: """
                    Menyembunyikan jumlah orang dari 1 sampai satu kurangnya dari angka itu (2 sampai 100), beserta \
                    jumlah lain secukupnya agar tidak terbuka lewat total. Berlaku untuk hitungan dengan paling banyak \
                    dua pengelompok (per, silang); yang tidak dapat dilindungi ditolak. Beberapa pertanyaan tentang \
                    orang yang sama tidak terlindungi bersama-sama.
                    """
            )
        }
    }

    func examples(_ tongue: Tongue) -> [String] {
        let set = Keyword.set.spelling(tongue), name = names[tongue]
        let on = tongue == .english ? "on" : "aktif", off = tongue == .english ? "off" : "nonaktif"
        switch self {
        case .language: return ["\(set) \(name) \(tongue.rawValue)"]
        case .format: return ["\(set) \(name) csv", "\(set) \(name) " + (tongue == .indonesian ? "tabel" : "table")]
        case .restate, .color, .timing, .unmasked, .live, .pager:
            return ["\(set) \(name) \(on)", "\(set) \(name) \(off)"]
        case .notes: return ["\(set) \(name) \(tongue == .english ? "full" : "lengkap")"]
        case .csvNotes: return ["\(set) \(name) \(tongue == .english ? "comment" : "komentar")"]
        case .suppress: return ["\(set) \(name) 5", "\(set) \(name) \(off)"]
        }
    }

    /// `format`, `set format`, `atur bentuk`.
    static func pages(named name: String) -> [Setting] {
        let verbs = (KeywordTable.entry(.set).english + KeywordTable.entry(.set).indonesian).map {
            normalizedName($0) + "_"
        }
        let bare = verbs.first { name.hasPrefix($0) }.map { String(name.dropFirst($0.count)) } ?? name
        return explained.filter { $0.names.english == bare || $0.names.indonesian == bare }
    }
}

extension HelpBook {
    func page(_ setting: Setting) -> PageText {
        var page = PageText()
        page.paragraph(title(setting.names, kind: spoken(english: "setting", indonesian: "pengaturan")))
        page.paragraph(setting.text[tongue], indent: 2)
        page.examples(exampleLabel, statements: setting.examples(tongue))
        return page
    }
}
