import SiapText

/// The forms of `why`, each with a statement that runs on the built-in pack.
extension GuidePage {
    static func reasons(_ tongue: Tongue) -> [(text: String, statement: String)] {
        switch tongue {
        case .indonesian:
            return [
                (
                    "asal jawaban terakhir: baris, tiap syarat, definisi, pasal, berkas",
                    "hitung wbp di NTT yang DPT; mengapa"
                ),
                (
                    "apakah suatu hal berlaku bagi satu baris, dan sebabnya",
                    "mengapa wbp \"W-00326\" daftar_pemilih = DPT"
                ),
                ("juga dari sisi sebaliknya", "mengapa wbp \"W-05492\" bukan memenuhi_syarat"),
                ("dari mana sebuah nilai", "mengapa tps \"KPG-901\" kekurangan"),
                ("menurut keadaan pada tanggal lain", "mengapa wbp \"W-00326\" DPTb pada 2024-01-18"),
                (
                    "mengapa sebuah baris tidak ada dalam jawaban terakhir",
                    "hitung wbp di NTT; mengapa tidak wbp \"W-00326\""
                ),
                ("semuanya, sampai baris-barisnya", "mengapa lengkap tps \"KPG-901\" kekurangan"),
            ]
        case .english:
            return [
                (
                    "where the last answer comes from: rows, each condition, definitions, articles, files",
                    "count wbp where province = NTT and DPT; why"
                ),
                ("whether something holds for one row, and what decides it", "why wbp \"W-00326\" voter_list = DPT"),
                ("also the other way round", "why wbp \"W-05492\" not eligible"),
                ("how a value comes about", "why tps \"KPG-901\" shortage"),
                ("as things stood on another date", "why wbp \"W-00326\" DPTb on 2024-01-18"),
                (
                    "why a row is missing from the last answer",
                    "count wbp where province = NTT; why not wbp \"W-00326\""
                ),
                ("all of it, down to the rows", "why whole tps \"KPG-901\" shortage"),
            ]
        }
    }
}

extension HelpBook {
    func reasons(_ page: inout PageText) {
        page.paragraph(
            spoken(
                english: """
                    Asking for reasons. The answer is a derivation: what was asked, then what decides it, down to \
                    stored values with the event or file they come from. What does not decide is left out; "why whole" \
                    shows everything. Private values stay masked.
                    """,
                indonesian: """
                    Bertanya mengapa. Jawabannya sebuah turunan: hal yang ditanyakan, lalu apa yang menentukannya, \
                    sampai nilai tersimpan beserta peristiwa atau berkas asalnya. Yang tidak menentukan dilewati; \
                    "mengapa lengkap" menampilkan semuanya. Nilai pribadi tetap disamarkan.
                    """))
        page.blank()
        for (text, statement) in GuidePage.reasons(tongue) {
            page.paragraph(text, indent: 2)
            page.statement(statement, indent: 6)
        }
        page.blank()
        page.paragraph(
            spoken(
                english: """
                    It answers "cannot be told" where an unknown value decides. The date is that of the last answer, \
                    else the last of the data or the one behind "on".
                    """,
                indonesian: """
                    Jawabannya "belum pasti" bila ada nilai kosong yang menentukan. Tanggalnya: untuk jawaban terakhir \
                    tanggal jawaban itu, selebihnya tanggal data terakhir atau yang disebut sesudah "pada".
                    """))
    }
}
