import SiapText

/// Messages of statements that need more than one line to show.
extension MessageScene {
    static func statements(_ id: MessageID) -> MessageScene? {
        switch id {
        case .textTooLong:
            let many = Array(repeating: "$a", count: 20).joined(separator: ", ")
            return MessageScene(
                shows: Bilingual(
                    english: "let $a = \"⟦900000 x⟧\"\nsay length(concat(\(many)))",
                    indonesian: "misalkan $a = \"⟦900000 x⟧\"\ntulis panjang(gabung(\(many)))"),
                mended: Bilingual(
                    english: "let $a = \"xyz\"\nsay length(concat($a, $a))",
                    indonesian: "misalkan $a = \"xyz\"\ntulis panjang(gabung($a, $a))"))
        case .nulByte:
            return MessageScene(
                shows: Bilingual(english: "say \"a␀b\"", indonesian: "tulis \"a␀b\""),
                mended: Bilingual(english: "say \"ab\"", indonesian: "tulis \"ab\""))
        case .statementTooLong:
            return MessageScene(
                shows: Bilingual(english: "say 1 # ⟦1100000 x⟧", indonesian: "tulis 1 # ⟦1100000 x⟧"),
                mended: Bilingual(english: "say 1 # x", indonesian: "tulis 1 # x"))
        case .nestingTooDeep:
            return MessageScene(
                shows: Bilingual(english: "say ⟦1200 (⟧1⟦1200 )⟧", indonesian: "tulis ⟦1200 (⟧1⟦1200 )⟧"),
                mended: Bilingual(english: "say (1)", indonesian: "tulis (1)"))
        case .ambiguousRow:
            let rooms = File("rooms.csv", "id,name\na,Hall\nb,Hall\n")
            return MessageScene(
                files: [rooms],
                shows: Bilingual(
                    english: """
                        table room/ruang { key id: text, label name/nama: text }\nload room from "rooms.csv"\nsay \
                        (room "Hall")
                        """,
                    indonesian: """
                        tabel room/ruang { kunci id: teks, sebutan name/nama: teks }\nmuat ruang dari \
                        "rooms.csv"\ntulis (ruang "Hall")
                        """),
                mended: Bilingual(
                    english: """
                        table room/ruang { key id: text, label name/nama: text }\nload room from "rooms.csv"\nsay \
                        (room "a")
                        """,
                    indonesian: """
                        tabel room/ruang { kunci id: teks, sebutan name/nama: teks }\nmuat ruang dari \
                        "rooms.csv"\ntulis (ruang "a")
                        """))
        case .answerOutdated:
            return MessageScene(
                shows: Bilingual(
                    english:
                        "count wbp by kind\nlast where count > 1000\ndefine minor/di_bawah_umur of wbp = age < 17\nwhy",
                    indonesian: """
                        hitung wbp per jenis\nterakhir yang jumlah > 1000\ndefinisikan minor/di_bawah_umur dari wbp = \
                        umur < 17\nmengapa
                        """),
                mended: Bilingual(
                    english: "define minor/di_bawah_umur of wbp = age < 17\ncount wbp by kind\nwhy",
                    indonesian: "definisikan minor/di_bawah_umur dari wbp = umur < 17\nhitung wbp per jenis\nmengapa"))
        case .unmaskRefused:
            return MessageScene(
                .script, shows: Bilingual(english: "set unmasked on", indonesian: "atur tanpa_samaran aktif"),
                mended: Bilingual(english: "set unmasked off", indonesian: "atur tanpa_samaran nonaktif"))
        case .parameterType:
            return MessageScene(
                .command(file: "a.dsl", values: ["n": "many"]),
                files: [File("a.dsl", "param n: whole number = 3\nsay $n\n")],
                shows: Bilingual(english: "siap a.dsl --set n=many", indonesian: "siap a.dsl --set n=many"),
                mended: Bilingual(english: "siap a.dsl --set n=5", indonesian: "siap a.dsl --set n=5"))
        case .parameterUnknown:
            return MessageScene(
                .command(file: "a.dsl", values: ["provnce": "NTT"]),
                files: [File("a.dsl", "param province: province = Babel\ncount wbp where province = $province\n")],
                shows: Bilingual(english: "siap a.dsl --set provnce=NTT", indonesian: "siap a.dsl --set provnce=NTT"),
                mended: Bilingual(english: "siap a.dsl --set province=NTT", indonesian: "siap a.dsl --set province=NTT")
            )
        case .expectationDiffers:
            return MessageScene(
                files: [File("kinds.csv", "kind,count\nconvict,1\ndetainee,1493\nchild,84\n")],
                shows: Bilingual(
                    english: "expect count wbp by kind gives \"kinds.csv\"",
                    indonesian: "pastikan hitung wbp per jenis hasilnya \"kinds.csv\""),
                mendedFiles: [File("kinds.csv", "kind,count\nconvict,4245\ndetainee,1493\nchild,84\n")])
        case .includeCircle:
            return MessageScene(
                files: [File("a.dsl", "include \"b.dsl\"\n"), File("b.dsl", "include \"a.dsl\"\n")],
                shows: Bilingual(english: "include \"a.dsl\"", indonesian: "sertakan \"a.dsl\""),
                mendedFiles: [File("b.dsl", "say 1\n")])
        case .includesTooDeep:
            return MessageScene(
                .told, files: [File("a.dsl", "include \"b.dsl\"\n"), File("b.dsl", "include \"c.dsl\"\n")],
                shows: Bilingual(english: "include \"a.dsl\"", indonesian: "sertakan \"a.dsl\""),
                mended: Bilingual(english: "include \"c.dsl\"", indonesian: "sertakan \"c.dsl\""))
        case .includeFailed:
            return MessageScene(
                files: [File("a.dsl", "count wpb\n")],
                shows: Bilingual(english: "include \"a.dsl\"", indonesian: "sertakan \"a.dsl\""),
                mendedFiles: [File("a.dsl", "count wbp\n")])
        case .todayBehindData:
            return MessageScene(
                .told, shows: Bilingual(english: "count wbp as of today", indonesian: "hitung wbp per hari ini"),
                mended: Bilingual(english: "count wbp as of data_until", indonesian: "hitung wbp per data_sampai"))
        case .packWithoutDate:
            return MessageScene(
                .pack,
                shows: Bilingual(
                    english: "table place { key code: text }", indonesian: "tabel tempat { kunci kode: teks }"),
                mended: Bilingual(
                    english: "table place { key code: text }\ncalendar { data_until: 2024-02-14 }",
                    indonesian: "tabel tempat { kunci kode: teks }\nkalender { data_until/data_sampai: 2024-02-14 }"))
        case .packMissing:
            return MessageScene(
                .folder, shows: Bilingual(english: "siap --pack nowhere", indonesian: "siap --pack nowhere"),
                mended: Bilingual(english: "siap --pack pack", indonesian: "siap --pack pack"))
        case .useNotFirst:
            return MessageScene(
                .pack,
                shows: Bilingual(
                    english: "table place { key id: text }\nuse \"readiness\"",
                    indonesian: "tabel tempat { kunci id: teks }\npakai \"readiness\""),
                mended: Bilingual(
                    english: "table place { key id: text }", indonesian: "tabel tempat { kunci id: teks }"))
        case .noKey:
            return MessageScene(
                .pack,
                shows: Bilingual(
                    english: "table place { made: date }\ntable visit { key id: text, at: link to place }",
                    indonesian: "table place { made: date }\ntable visit { key id: text, at: link to place }"),
                mended: Bilingual(
                    english:
                        "table place { key code: text, made: date }\ntable visit { key id: text, at: link to place }",
                    indonesian:
                        "table place { key code: text, made: date }\ntable visit { key id: text, at: link to place }"))
        case .reportStopped:
            return MessageScene(
                shows: Bilingual(
                    english: "report \"NTT\" { count wpb }\nsave report to \"ntt.html\"",
                    indonesian: "laporan \"NTT\" { hitung wpb }\nsimpan laporan ke \"ntt.html\""),
                mended: Bilingual(
                    english: "report \"NTT\" { count wbp }\nsave report to \"ntt.html\"",
                    indonesian: "laporan \"NTT\" { hitung wbp }\nsimpan laporan ke \"ntt.html\""))
        case .onlyInShell:
            return MessageScene(
                .script, shows: Bilingual(english: "edit", indonesian: "sunting"),
                mended: Bilingual(english: "show history", indonesian: "tampilkan riwayat"))
        case .maskedEntry:
            return MessageScene(
                .told,
                shows: Bilingual(
                    english: "count wbp where name = \"•••\"", indonesian: "hitung wbp yang nama = \"•••\""),
                mended: Bilingual(english: "count wbp where name is known", indonesian: "hitung wbp yang nama terisi"))
        case .noSuchEntry:
            return MessageScene(
                .told, shows: Bilingual(english: "edit 99", indonesian: "sunting 99"),
                mended: Bilingual(english: "show history", indonesian: "tampilkan riwayat"))
        default: return nil
        }
    }
}
