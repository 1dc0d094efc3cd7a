import SiapText

/// Messages about events, workspaces and rosters of a later day; and those that a page can only tell of.
extension MessageScene {
    private static let open = Bilingual(english: "open \"work.siap\"\n", indonesian: "buka \"kerja.siap\"\n")

    /// Statements after a workspace is opened.
    private static func recorded(_ wrong: Bilingual, _ right: Bilingual, files: [File] = []) -> MessageScene {
        MessageScene(
            files: files,
            shows: Bilingual(english: open.english + wrong.english, indonesian: open.indonesian + wrong.indonesian),
            mended: Bilingual(english: open.english + right.english, indonesian: open.indonesian + right.indonesian))
    }

    static func records(_ id: MessageID) -> MessageScene? {
        let release = Bilingual(
            english: "record release of wbp \"W-00017\" on 2024-02-10",
            indonesian: "catat bebas dari wbp \"W-00017\" pada 2024-02-10")
        let transfer = Bilingual(
            english: "record transfer of wbp \"W-00017\" (to = MTK) on 2024-02-10",
            indonesian: "catat pindah dari wbp \"W-00017\" (ke = MTK) pada 2024-02-10")
        let sentence = Bilingual(
            english:
                "record sentence of wbp \"W-03008\" (group = B_I, number = \"1/24\", until = 2026-01-01) on 2024-02-10",
            indonesian: """
                catat putusan dari wbp "W-03008" (golongan = B_I, nomor = "1/24", ekspirasi = 2026-01-01) pada \
                2024-02-10
                """)
        switch id {
        case .noWorkspace:
            return MessageScene(
                shows: release,
                mended: Bilingual(
                    english: open.english + release.english, indonesian: open.indonesian + release.indonesian))
        case .unknownEvent:
            return recorded(
                Bilingual(
                    english: "record releese of wbp \"W-00017\" on 2024-02-10",
                    indonesian: "catat bebasss dari wbp \"W-00017\" pada 2024-02-10"), release)
        case .unknownParameter:
            return recorded(
                Bilingual(
                    english: """
                        record sentence of wbp "W-03008" (grup = B_I, number = "1/24", until = 2026-01-01) on \
                        2024-02-10
                        """,
                    indonesian: """
                        catat putusan dari wbp "W-03008" (grup = B_I, nomor = "1/24", ekspirasi = 2026-01-01) pada \
                        2024-02-10
                        """), sentence)
        case .eventArgumentMissing:
            return recorded(
                Bilingual(
                    english: "record sentence of wbp \"W-03008\" (group = B_I) on 2024-02-10",
                    indonesian: "catat putusan dari wbp \"W-03008\" (golongan = B_I) pada 2024-02-10"),
                sentence)
        case .notARow:
            return recorded(
                Bilingual(
                    english: "let $x = 3\nrecord release of $x on 2024-02-10",
                    indonesian: "misalkan $x = 3\ncatat bebas dari $x pada 2024-02-10"), release)
        case .eventRefused:
            return recorded(
                Bilingual(
                    english: "record transfer of wbp \"W-00017\" (to = PGK) on 2024-02-10",
                    indonesian: "catat pindah dari wbp \"W-00017\" (ke = PGK) pada 2024-02-10"), transfer)
        case .eventContradicts:
            let early = Bilingual(
                english: "record release of wbp \"W-00017\" on 2024-02-01",
                indonesian: "catat bebas dari wbp \"W-00017\" pada 2024-02-01")
            let later = Bilingual(
                english: "record release of wbp \"W-00017\" on 2024-02-12",
                indonesian: "catat bebas dari wbp \"W-00017\" pada 2024-02-12")
            return recorded(
                Bilingual(
                    english: transfer.english + "\n" + early.english,
                    indonesian: transfer.indonesian + "\n" + early.indonesian),
                Bilingual(
                    english: transfer.english + "\n" + later.english,
                    indonesian: transfer.indonesian + "\n" + later.indonesian))
        case .eventBeforeData:
            return recorded(
                Bilingual(
                    english: "record release of wbp \"W-00017\" on 2023-07-01",
                    indonesian: "catat bebas dari wbp \"W-00017\" pada 2023-07-01"), release)
        case .eventInFuture:
            return recorded(
                Bilingual(
                    english: "record release of wbp \"W-00017\" on 2034-02-10",
                    indonesian: "catat bebas dari wbp \"W-00017\" pada 2034-02-10"), release)
        case .nothingToUndo:
            return recorded(
                Bilingual(english: "undo", indonesian: "batalkan"),
                Bilingual(english: release.english + "\nundo", indonesian: release.indonesian + "\nbatalkan"))
        case .recordsLeftOut:
            let load = Bilingual(
                english: "\nload wbp from \"roster.csv\" as of 2024-02-12",
                indonesian: "\nmuat wbp dari \"roster.csv\" posisi 2024-02-12")
            var scene = recorded(
                Bilingual(english: transfer.english + load.english, indonesian: transfer.indonesian + load.indonesian),
                Bilingual(english: "count wbp", indonesian: "hitung wbp"), files: [File("roster.csv", day1)])
            scene.mended = Bilingual(
                english: open.english + transfer.english, indonesian: open.indonesian + transfer.indonesian)
            return scene
        case .notAWorkspace:
            return MessageScene(
                files: [File("notes.txt", "1, 2, 3\n")],
                shows: Bilingual(english: "open \"notes.txt\"", indonesian: "buka \"notes.txt\""),
                mended: Bilingual(english: "open \"work.siap\"", indonesian: "buka \"kerja.siap\""))
        case .workspaceFailed:
            return MessageScene(
                shows: Bilingual(english: "open \"nowhere/work.siap\"", indonesian: "buka \"nowhere/kerja.siap\""),
                mended: Bilingual(english: "open \"work.siap\"", indonesian: "buka \"kerja.siap\""))
        case .rosterOlder:
            return rosters(
                day2, Bilingual(english: "2024-02-07", indonesian: "2024-02-07"), day2,
                Bilingual(english: "2024-02-10", indonesian: "2024-02-10"))
        case .rosterUnread:
            let wrong = head + "W-1,Satu,5301010101800001,napi,L,1980-01-31,XYZ,2023-01-01\n"
            return rosters(
                wrong, Bilingual(english: "2024-02-10", indonesian: "2024-02-10"), day2,
                Bilingual(english: "2024-02-10", indonesian: "2024-02-10"))
        case .rosterRefused:
            let later = File("events.csv", "date,event,wbp,to\n2024-02-11,transfer,W-1,RKPG\n")
            var scene = rosters(
                gone, Bilingual(english: "2024-02-10", indonesian: "2024-02-10"), gone,
                Bilingual(english: "2024-02-10", indonesian: "2024-02-10"))
            scene.files.append(later)
            scene.example = Bilingual(
                english: scene.example.english.replacing("\n", with: "\nload events of wbp from \"events.csv\"\n"),
                indonesian: scene.example.indonesian.replacing(
                    "\n", with: "\nmuat peristiwa dari wbp dari \"events.csv\"\n"))
            return scene
        default: return nil
        }
    }

    private static let head = "id,name,nik,kind,sex,birth_date,satker,admitted\n"
    private static let second = "W-2,Dua,5301010101900002,tahanan,P,1990-01-01,KPG,2024-01-02\n"
    private static let day1 = head + "W-1,Satu,5301010101800001,napi,L,1980-01-01,KPG,2023-01-01\n" + second
    private static let day2 = head + "W-1,Satu,5301010101800001,napi,L,1980-01-01,RKPG,2023-01-01\n" + second
    /// The first is not in it any more.
    private static let gone = head + second

    /// The roster of 8 February 2024, then another.
    private static func rosters(_ wrong: String, _ wrongDate: Bilingual, _ right: String, _ rightDate: Bilingual)
        -> MessageScene
    {
        func load(_ date: Bilingual) -> Bilingual {
            Bilingual(
                english:
                    "load wbp from \"day-1.csv\" as of 2024-02-08\nload wbp from \"day-2.csv\" as of \(date.english)",
                indonesian: """
                    muat wbp dari "day-1.csv" posisi 2024-02-08\nmuat wbp dari "day-2.csv" posisi \(date.indonesian)
                    """)
        }
        return MessageScene(
            files: [File("day-1.csv", day1), File("day-2.csv", wrong)], shows: load(wrongDate),
            mendedFiles: right == wrong ? [] : [File("day-2.csv", right)],
            mended: load(rightDate))
    }

    static func told(_ id: MessageID) -> MessageScene? {
        func scene(english: String, indonesian: String, mended: Bilingual) -> MessageScene {
            MessageScene(.told, shows: Bilingual(english: english, indonesian: indonesian), mended: mended)
        }
        switch id {
        case .interrupted:
            return scene(
                english: "Ctrl-C while a question runs", indonesian: "Ctrl-C selagi pertanyaan dikerjakan",
                mended: Bilingual(english: "count wbp by satker", indonesian: "hitung wbp per satker"))
        case .tooManyGroups:
            return scene(
                english: "a question with more than ten million groups",
                indonesian: "pertanyaan dengan lebih dari sepuluh juta kelompok",
                mended: Bilingual(english: "count wbp by satker", indonesian: "hitung wbp per satker"))
        case .outOfMemory:
            return scene(
                english: "a question that needs more memory than the machine has",
                indonesian: "pertanyaan yang memerlukan memori melebihi mesin ini",
                mended: Bilingual(english: "count wbp by satker", indonesian: "hitung wbp per satker"))
        case .internalProblem:
            return scene(
                english: "a mistake of siap itself", indonesian: "kekeliruan siap sendiri",
                mended: Bilingual(english: "count wbp", indonesian: "hitung wbp"))
        case .openInPack:
            return scene(
                english: "open \"work.siap\" in pack.dsl", indonesian: "buka \"kerja.siap\" dalam pack.dsl",
                mended: Bilingual(
                    english: "open \"work.siap\" # at the prompt", indonesian: "buka \"kerja.siap\" # pada prompt"))
        case .workspaceFormat:
            return scene(
                english: "a workspace made by a later siap", indonesian: "ruang kerja buatan siap yang lebih baru",
                mended: Bilingual(english: "open \"work.siap\"", indonesian: "buka \"kerja.siap\""))
        case .workspaceDamaged:
            return scene(
                english: "a workspace of which part was overwritten",
                indonesian: "ruang kerja yang sebagian isinya tertimpa",
                mended: Bilingual(english: "open \"copy.siap\"", indonesian: "buka \"salinan.siap\""))
        case .workspaceBusy:
            return scene(
                english: "another program is writing into the workspace",
                indonesian: "program lain sedang menulis ke ruang kerja",
                mended: Bilingual(
                    english: "record … # again a little later", indonesian: "catat … # ulangi sebentar lagi"))
        case .workspaceFull:
            return scene(
                english: "record … on a full disk", indonesian: "catat … sementara diska penuh",
                mended: Bilingual(english: "record … # when there is room", indonesian: "catat … # setelah ada ruang"))
        case .workspaceReadOnly:
            return scene(
                english: "open a file that may only be read", indonesian: "membuka berkas yang hanya boleh dibaca",
                mended: Bilingual(
                    english: "open \"work.siap\" # in a folder of your own",
                    indonesian: "buka \"kerja.siap\" # dalam folder Anda sendiri"))
        default: return nil
        }
    }
}
