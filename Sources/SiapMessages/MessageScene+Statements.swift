import SiapText

/// Messages of statements that need more than one line to show.
extension MessageScene {
    static func statements(_ id: MessageID) -> MessageScene? {
        switch id {
        case .textTooLong:
            let many = Array(repeating: "$a", count: 20).joined(separator: ", ")
            return MessageScene(
                shows: (
                    "let $a = \"⟦900000 x⟧\"\nsay length(concat(\(many)))", "misalkan $a = \"⟦900000 x⟧\"\ntulis panjang(gabung(\(many)))"
                ),
                mended: ("let $a = \"xyz\"\nsay length(concat($a, $a))", "misalkan $a = \"xyz\"\ntulis panjang(gabung($a, $a))"))
        case .nulByte: return MessageScene(shows: ("say \"a␀b\"", "tulis \"a␀b\""), mended: ("say \"ab\"", "tulis \"ab\""))
        case .statementTooLong:
            return MessageScene(shows: ("say 1 # ⟦1100000 x⟧", "tulis 1 # ⟦1100000 x⟧"), mended: ("say 1 # x", "tulis 1 # x"))
        case .nestingTooDeep:
            return MessageScene(shows: ("say ⟦1200 (⟧1⟦1200 )⟧", "tulis ⟦1200 (⟧1⟦1200 )⟧"), mended: ("say (1)", "tulis (1)"))
        case .ambiguousRow:
            let rooms = File("rooms.csv", "id,name\na,Hall\nb,Hall\n")
            return MessageScene(
                files: [rooms],
                shows: (
                    "table room/ruang { key id: text, label name/nama: text }\nload room from \"rooms.csv\"\nsay (room \"Hall\")",
                    "tabel room/ruang { kunci id: teks, sebutan name/nama: teks }\nmuat ruang dari \"rooms.csv\"\ntulis (ruang \"Hall\")"
                ),
                mended: (
                    "table room/ruang { key id: text, label name/nama: text }\nload room from \"rooms.csv\"\nsay (room \"a\")",
                    "tabel room/ruang { kunci id: teks, sebutan name/nama: teks }\nmuat ruang dari \"rooms.csv\"\ntulis (ruang \"a\")"
                ))
        case .answerOutdated:
            return MessageScene(
                shows: (
                    "count wbp by kind\nlast where count > 1000\ndefine minor/di_bawah_umur of wbp = age < 17\nwhy",
                    "hitung wbp per jenis\nterakhir yang jumlah > 1000\ndefinisikan minor/di_bawah_umur dari wbp = umur < 17\nmengapa"
                ),
                mended: (
                    "define minor/di_bawah_umur of wbp = age < 17\ncount wbp by kind\nwhy",
                    "definisikan minor/di_bawah_umur dari wbp = umur < 17\nhitung wbp per jenis\nmengapa"
                ))
        case .unmaskRefused:
            return MessageScene(
                .script, shows: ("set unmasked on", "atur tanpa_samaran aktif"), mended: ("set unmasked off", "atur tanpa_samaran nonaktif"))
        case .parameterType:
            return MessageScene(
                .command(file: "a.dsl", values: ["n": "many"]), files: [File("a.dsl", "param n: whole number = 3\nsay $n\n")],
                shows: ("siap a.dsl --set n=many", "siap a.dsl --set n=many"), mended: ("siap a.dsl --set n=5", "siap a.dsl --set n=5"))
        case .parameterUnknown:
            return MessageScene(
                .command(file: "a.dsl", values: ["provnce": "NTT"]),
                files: [File("a.dsl", "param province: province = Babel\ncount wbp where province = $province\n")],
                shows: ("siap a.dsl --set provnce=NTT", "siap a.dsl --set provnce=NTT"),
                mended: ("siap a.dsl --set province=NTT", "siap a.dsl --set province=NTT"))
        case .expectationDiffers:
            return MessageScene(
                files: [File("kinds.csv", "kind,count\nconvict,1\ndetainee,1493\nchild,84\n")],
                shows: ("expect count wbp by kind gives \"kinds.csv\"", "pastikan hitung wbp per jenis hasilnya \"kinds.csv\""),
                mendedFiles: [File("kinds.csv", "kind,count\nconvict,4245\ndetainee,1493\nchild,84\n")])
        case .includeCircle:
            return MessageScene(
                files: [File("a.dsl", "include \"b.dsl\"\n"), File("b.dsl", "include \"a.dsl\"\n")], shows: ("include \"a.dsl\"", "sertakan \"a.dsl\""),
                mendedFiles: [File("b.dsl", "say 1\n")])
        case .includesTooDeep:
            return MessageScene(
                .told, files: [File("a.dsl", "include \"b.dsl\"\n"), File("b.dsl", "include \"c.dsl\"\n")],
                shows: ("include \"a.dsl\"", "sertakan \"a.dsl\""), mended: ("include \"c.dsl\"", "sertakan \"c.dsl\""))
        case .includeFailed:
            return MessageScene(
                files: [File("a.dsl", "count wpb\n")], shows: ("include \"a.dsl\"", "sertakan \"a.dsl\""), mendedFiles: [File("a.dsl", "count wbp\n")])
        case .todayBehindData:
            return MessageScene(
                .told, shows: ("count wbp as of today", "hitung wbp per hari ini"),
                mended: ("count wbp as of data_until", "hitung wbp per data_sampai"))
        case .packWithoutDate:
            return MessageScene(
                .pack, shows: ("table place { key code: text }", "tabel tempat { kunci kode: teks }"),
                mended: (
                    "table place { key code: text }\ncalendar { data_until: 2024-02-14 }",
                    "tabel tempat { kunci kode: teks }\nkalender { data_until/data_sampai: 2024-02-14 }"
                ))
        case .packMissing:
            return MessageScene(.folder, shows: ("siap --pack nowhere", "siap --pack nowhere"), mended: ("siap --pack pack", "siap --pack pack"))
        case .useNotFirst:
            return MessageScene(
                .pack, shows: ("table place { key id: text }\nuse \"readiness\"", "tabel tempat { kunci id: teks }\npakai \"readiness\""),
                mended: ("table place { key id: text }", "tabel tempat { kunci id: teks }"))
        case .noKey:
            return MessageScene(
                .pack,
                shows: (
                    "table place { made: date }\ntable visit { key id: text, at: link to place }",
                    "table place { made: date }\ntable visit { key id: text, at: link to place }"
                ),
                mended: (
                    "table place { key code: text, made: date }\ntable visit { key id: text, at: link to place }",
                    "table place { key code: text, made: date }\ntable visit { key id: text, at: link to place }"
                ))
        case .reportStopped:
            return MessageScene(
                shows: ("report \"NTT\" { count wpb }\nsave report to \"ntt.html\"", "laporan \"NTT\" { hitung wpb }\nsimpan laporan ke \"ntt.html\""),
                mended: ("report \"NTT\" { count wbp }\nsave report to \"ntt.html\"", "laporan \"NTT\" { hitung wbp }\nsimpan laporan ke \"ntt.html\""))
        case .onlyInShell: return MessageScene(.script, shows: ("edit", "sunting"), mended: ("show history", "tampilkan riwayat"))
        case .maskedEntry:
            return MessageScene(
                .told, shows: ("count wbp where name = \"•••\"", "hitung wbp yang nama = \"•••\""),
                mended: ("count wbp where name is known", "hitung wbp yang nama terisi"))
        case .noSuchEntry: return MessageScene(.told, shows: ("edit 99", "sunting 99"), mended: ("show history", "tampilkan riwayat"))
        default: return nil
        }
    }
}
