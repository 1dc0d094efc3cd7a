import SiapText

/// Messages about events, workspaces and rosters of a later day; and those that a page can only tell of.
extension MessageScene {
    private static let open = ("open \"work.siap\"\n", "buka \"kerja.siap\"\n")

    /// Statements after a workspace is opened.
    private static func recorded(_ wrong: (String, String), _ right: (String, String), files: [File] = []) -> MessageScene {
        MessageScene(
            files: files, shows: (open.0 + wrong.0, open.1 + wrong.1), mended: (open.0 + right.0, open.1 + right.1))
    }

    static func records(_ id: MessageID) -> MessageScene? {
        let release = ("record release of wbp \"W-00017\" on 2024-02-10", "catat bebas dari wbp \"W-00017\" pada 2024-02-10")
        let transfer = ("record transfer of wbp \"W-00017\" (to = MTK) on 2024-02-10", "catat pindah dari wbp \"W-00017\" (ke = MTK) pada 2024-02-10")
        let sentence = (
            "record sentence of wbp \"W-03008\" (group = B_I, number = \"1/24\", until = 2026-01-01) on 2024-02-10",
            "catat putusan dari wbp \"W-03008\" (golongan = B_I, nomor = \"1/24\", ekspirasi = 2026-01-01) pada 2024-02-10"
        )
        switch id {
        case .noWorkspace: return MessageScene(shows: release, mended: (open.0 + release.0, open.1 + release.1))
        case .unknownEvent:
            return recorded(("record releese of wbp \"W-00017\" on 2024-02-10", "catat bebasss dari wbp \"W-00017\" pada 2024-02-10"), release)
        case .unknownParameter:
            return recorded(
                (
                    "record sentence of wbp \"W-03008\" (grup = B_I, number = \"1/24\", until = 2026-01-01) on 2024-02-10",
                    "catat putusan dari wbp \"W-03008\" (grup = B_I, nomor = \"1/24\", ekspirasi = 2026-01-01) pada 2024-02-10"
                ), sentence)
        case .eventArgumentMissing:
            return recorded(
                ("record sentence of wbp \"W-03008\" (group = B_I) on 2024-02-10", "catat putusan dari wbp \"W-03008\" (golongan = B_I) pada 2024-02-10"),
                sentence)
        case .notARow:
            return recorded(
                ("let $x = 3\nrecord release of $x on 2024-02-10", "misalkan $x = 3\ncatat bebas dari $x pada 2024-02-10"), release)
        case .eventRefused:
            return recorded(
                ("record transfer of wbp \"W-00017\" (to = PGK) on 2024-02-10", "catat pindah dari wbp \"W-00017\" (ke = PGK) pada 2024-02-10"), transfer)
        case .eventContradicts:
            let early = ("record release of wbp \"W-00017\" on 2024-02-01", "catat bebas dari wbp \"W-00017\" pada 2024-02-01")
            let later = ("record release of wbp \"W-00017\" on 2024-02-12", "catat bebas dari wbp \"W-00017\" pada 2024-02-12")
            return recorded((transfer.0 + "\n" + early.0, transfer.1 + "\n" + early.1), (transfer.0 + "\n" + later.0, transfer.1 + "\n" + later.1))
        case .eventBeforeData:
            return recorded(("record release of wbp \"W-00017\" on 2023-07-01", "catat bebas dari wbp \"W-00017\" pada 2023-07-01"), release)
        case .eventInFuture:
            return recorded(("record release of wbp \"W-00017\" on 2034-02-10", "catat bebas dari wbp \"W-00017\" pada 2034-02-10"), release)
        case .nothingToUndo: return recorded(("undo", "batalkan"), (release.0 + "\nundo", release.1 + "\nbatalkan"))
        case .recordsLeftOut:
            let load = ("\nload wbp from \"roster.csv\" as of 2024-02-12", "\nmuat wbp dari \"roster.csv\" posisi 2024-02-12")
            var scene = recorded((transfer.0 + load.0, transfer.1 + load.1), ("count wbp", "hitung wbp"), files: [File("roster.csv", day1)])
            scene.mended = Bilingual(english: open.0 + transfer.0, indonesian: open.1 + transfer.1)
            return scene
        case .notAWorkspace:
            return MessageScene(
                files: [File("notes.txt", "1, 2, 3\n")], shows: ("open \"notes.txt\"", "buka \"notes.txt\""),
                mended: ("open \"work.siap\"", "buka \"kerja.siap\""))
        case .workspaceFailed:
            return MessageScene(
                shows: ("open \"nowhere/work.siap\"", "buka \"nowhere/kerja.siap\""), mended: ("open \"work.siap\"", "buka \"kerja.siap\""))
        case .rosterOlder: return rosters(day2, ("2024-02-07", "2024-02-07"), day2, ("2024-02-10", "2024-02-10"))
        case .rosterUnread:
            let wrong = head + "W-1,Satu,5301010101800001,napi,L,1980-01-31,XYZ,2023-01-01\n"
            return rosters(wrong, ("2024-02-10", "2024-02-10"), day2, ("2024-02-10", "2024-02-10"))
        case .rosterRefused:
            let later = File("events.csv", "date,event,wbp,to\n2024-02-11,transfer,W-1,RKPG\n")
            var scene = rosters(gone, ("2024-02-10", "2024-02-10"), gone, ("2024-02-10", "2024-02-10"))
            scene.files.append(later)
            scene.example = Bilingual(
                english: scene.example.english.replacing("\n", with: "\nload events of wbp from \"events.csv\"\n"),
                indonesian: scene.example.indonesian.replacing("\n", with: "\nmuat peristiwa dari wbp dari \"events.csv\"\n"))
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
    private static func rosters(_ wrong: String, _ wrongDate: (String, String), _ right: String, _ rightDate: (String, String)) -> MessageScene {
        func load(_ date: (String, String)) -> (String, String) {
            (
                "load wbp from \"day-1.csv\" as of 2024-02-08\nload wbp from \"day-2.csv\" as of \(date.0)",
                "muat wbp dari \"day-1.csv\" posisi 2024-02-08\nmuat wbp dari \"day-2.csv\" posisi \(date.1)"
            )
        }
        return MessageScene(
            files: [File("day-1.csv", day1), File("day-2.csv", wrong)], shows: load(wrongDate), mendedFiles: right == wrong ? [] : [File("day-2.csv", right)],
            mended: load(rightDate))
    }

    static func told(_ id: MessageID) -> MessageScene? {
        func scene(_ english: String, _ indonesian: String, _ mended: (String, String)) -> MessageScene {
            MessageScene(.told, shows: (english, indonesian), mended: mended)
        }
        switch id {
        case .interrupted:
            return scene("Ctrl-C while a question runs", "Ctrl-C selagi pertanyaan dikerjakan", ("count wbp by satker", "hitung wbp per satker"))
        case .tooManyGroups:
            return scene(
                "a question with more than ten million groups", "pertanyaan dengan lebih dari sepuluh juta kelompok",
                ("count wbp by satker", "hitung wbp per satker"))
        case .outOfMemory:
            return scene(
                "a question that needs more memory than the machine has", "pertanyaan yang memerlukan memori melebihi mesin ini",
                ("count wbp by satker", "hitung wbp per satker"))
        case .internalProblem: return scene("a mistake of siap itself", "kekeliruan siap sendiri", ("count wbp", "hitung wbp"))
        case .openInPack:
            return scene(
                "open \"work.siap\" in pack.dsl", "buka \"kerja.siap\" dalam pack.dsl",
                ("open \"work.siap\" # at the prompt", "buka \"kerja.siap\" # pada prompt"))
        case .workspaceFormat:
            return scene("a workspace made by a later siap", "ruang kerja buatan siap yang lebih baru", ("open \"work.siap\"", "buka \"kerja.siap\""))
        case .workspaceDamaged:
            return scene(
                "a workspace of which part was overwritten", "ruang kerja yang sebagian isinya tertimpa", ("open \"copy.siap\"", "buka \"salinan.siap\""))
        case .workspaceBusy:
            return scene(
                "another program is writing into the workspace", "program lain sedang menulis ke ruang kerja",
                ("record … # again a little later", "catat … # ulangi sebentar lagi"))
        case .workspaceFull:
            return scene("record … on a full disk", "catat … sementara diska penuh", ("record … # when there is room", "catat … # setelah ada ruang"))
        case .workspaceReadOnly:
            return scene(
                "open a file that may only be read", "membuka berkas yang hanya boleh dibaca",
                ("open \"work.siap\" # in a folder of your own", "buka \"kerja.siap\" # dalam folder Anda sendiri"))
        default: return nil
        }
    }
}
