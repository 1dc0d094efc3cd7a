import SiapText

/// What `set` changes, a page each.
enum SettingHelp: CaseIterable {
    case language, restate, color, timing, format, unmasked, suppress

    var names: Bilingual {
        switch self {
        case .language: return Bilingual(english: "language", indonesian: "bahasa")
        case .restate: return Bilingual(english: "restate", indonesian: "uraian")
        case .color: return Bilingual(english: "color", indonesian: "warna")
        case .timing: return Bilingual(english: "timing", indonesian: "lama")
        case .format: return Bilingual(english: "format", indonesian: "bentuk")
        case .unmasked: return Bilingual(english: "unmasked", indonesian: "tanpa_samaran")
        case .suppress: return Bilingual(english: "suppress", indonesian: "tutup_kecil")
        }
    }

    var kind: HelpEntry.Kind {
        switch self {
        case .language, .color, .timing, .format: return .runs
        // Not yet taken by every session: restate is the shell's, unmasked needs leave, suppress is to come.
        case .restate, .unmasked, .suppress: return .later
        }
    }

    var text: Bilingual {
        switch self {
        case .language:
            return Bilingual(
                english: "The tongue of all replies: id or en. Without it each reply is in the tongue of its statement.",
                indonesian: "Bahasa semua jawaban: id atau en. Tanpa ini tiap jawaban memakai bahasa pertanyaannya.")
        case .restate:
            return Bilingual(
                english: "Whether each question is said back in plain words above its answer.",
                indonesian: "Apakah tiap pertanyaan dikatakan kembali dengan kata biasa di atas jawabannya.")
        case .color: return Bilingual(english: "Colours on the terminal.", indonesian: "Warna di terminal.")
        case .timing: return Bilingual(english: "How long each answer took.", indonesian: "Lama pengerjaan tiap jawaban.")
        case .format:
            return Bilingual(
                english: "The form of results: table, csv, tsv, json, ndjson, markdown or html. csv and json keep points and ISO dates in both tongues.",
                indonesian: "Bentuk hasil: table, csv, tsv, json, ndjson, markdown, atau html. csv dan json memakai titik dan tanggal ISO dalam kedua bahasa.")
        case .unmasked:
            return Bilingual(
                english: "Shows private columns, such as names, in full. A script needs --unmasked for it.",
                indonesian: "Menampilkan kolom pribadi, seperti nama, seutuhnya. Skrip memerlukan --unmasked untuk ini.")
        case .suppress:
            return Bilingual(
                english: "Hides counts below a number, so that no single person shows through. Not in this version yet.",
                indonesian: "Menutup jumlah di bawah suatu angka agar tidak ada orang yang dikenali. Belum ada dalam versi ini.")
        }
    }

    func examples(_ tongue: Tongue) -> [String] {
        let set = Keyword.set.spelling(tongue), name = names[tongue]
        let on = tongue == .english ? "on" : "aktif", off = tongue == .english ? "off" : "nonaktif"
        switch self {
        case .language: return ["\(set) \(name) \(tongue.rawValue)"]
        case .format: return ["\(set) \(name) csv", "\(set) \(name) table"]
        case .restate, .color, .timing, .unmasked: return ["\(set) \(name) \(on)", "\(set) \(name) \(off)"]
        case .suppress: return ["\(set) \(name) 5"]
        }
    }

    /// `format`, `set format`, `atur bentuk`.
    static func named(_ name: String) -> [SettingHelp] {
        let verbs = (KeywordTable.entry(.set).english + KeywordTable.entry(.set).indonesian).map { normalizedName($0) + "_" }
        let bare = verbs.first { name.hasPrefix($0) }.map { String(name.dropFirst($0.count)) } ?? name
        return allCases.filter { $0.names.english == bare || $0.names.indonesian == bare }
    }
}

extension HelpBook {
    func page(_ setting: SettingHelp) -> PageText {
        var page = PageText()
        page.paragraph(title(setting.names, both("pengaturan", "setting")))
        page.paragraph(setting.text[tongue], indent: 2)
        page.examples(exampleLabel, setting.examples(tongue))
        return page
    }
}
