import Foundation

/// Small files for load, include and expect, good and bad, written to a folder of this run.
enum TestFiles {
    static let folder: String = {
        let folder = "/tmp/siap-golden-\(ProcessInfo.processInfo.processIdentifier)"
        try? FileManager.default.removeItem(atPath: folder)
        try? FileManager.default.createDirectory(atPath: folder + "/folder.csv", withIntermediateDirectories: true)
        for (name, text) in texts { write(name, Array(text.utf8), in: folder) }
        for (name, bytes) in bytes { write(name, bytes, in: folder) }
        atexit { try? FileManager.default.removeItem(atPath: TestFiles.folder) }
        return folder
    }()

    static func write(_ name: String, _ bytes: [UInt8], in folder: String = TestFiles.folder) {
        _ = FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: Data(bytes))
    }

    static func read(_ name: String) -> String {
        (FileManager.default.contents(atPath: "\(folder)/\(name)")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    static let head = "id,name,nik,kind,sex,birth_date,marital_status,citizen,ktp_el,satker,admitted\n"

    private static let day =
        "id,name,nik,kind,sex,birth_date,marital_status,citizen,ktp_el,satker,register_number,admitted\n"

    private static let texts: [String: String] = [
        "either-date.csv": head + "W-1,Satu,5301010101800001,napi,L,05/12/2007,S,yes,S,KPG,2023-01-01\n",
        "month-first.csv": head + """
            W-1,Satu,5301010101800001,napi,L,05/12/2007,S,yes,S,Lapas Kelas I Cipinang,2023-01-01
            W-2,Dua,5301010101900002,tahanan,P,12/25/1990,B,yes,S,KPG,2024-01-02

            """,
        "other-places.csv": """
        code,name,number,regency,serves,dpt
        C-901,TPS 901,901,31.75,Lapas Kelas I Cipinang,280
        J-901,TPS J,901,Jayapura,,1

        """,
        "people.csv": head + """
            W-1,Satu,5301010101800001,napi,L,1980-01-01,S,yes,S,KPG,2023-01-01
            W-2,Dua,5301010101900002,tahanan,P,1990-01-01,B,yes,S,PKPG,2024-01-02
            W-3,Tiga,5301010101000003,tahanan,L,2000-01-01,B,no,B,KPG,2024-01-03

            """,
        "people-mistakes.csv": head + """
            W-1,Satu,5301010101800001,napi,L,1980-01-01,S,yes,S,KPG,2023-01-01
            W-2,Dua,5301010101900002,tahanan,P,1990-02-31,B,yes,S,PKPG,2024-01-02
            W-3,Tiga,5301010101000003,tamu,L,2000-01-01,B,no,B,KPG,2024-01-03
            W-1,Empat,5301010101000004,tahanan,L,2000-01-01,B,no,B,KPG,2024-01-03
            W-5,Lima,5301010101000005,tahanan,L,2000-01-01,B,no,B,XYZ,2024-01-03
            ,Enam,5301010101000006,tahanan,L,2000-01-01,B,no,B,KPG,2024-01-03

            """,
        "same-key.csv": head
            + "W-1,a,,napi,L,1980-01-01,S,yes,S,KPG,2023-01-01\nW-1,b,,napi,L,1980-01-01,S,yes,S,KPG,2023-01-01\n",
        "no-place.csv": head + "W-1,a,,napi,L,1980-01-01,S,yes,S,XYZ,2023-01-01\n",
        "empty-key.csv": head + ",a,,napi,L,1980-01-01,S,yes,S,KPG,2023-01-01\n",
        "visits.csv": """
        id,visitor,made,minutes,rate,paid
        v1,Ani,2024-02-01,30,1.5,yes
        v2,Budi,2024-02-02,45,2.25,no
        v3,,2024-02-03,,0.5,

        """,
        "decimals.csv": """
        group,amount
        a,0.1
        a,0.1
        a,0.1
        a,0.1
        a,0.1
        a,0.1
        a,0.1
        a,0.1
        a,0.1
        a,0.1
        b,1e16
        b,1
        b,-1e16
        c,0.30000000000000004
        c,0.3

        """,
        "accents.csv": "code,name\ne\u{301}1,cafe\u{301}\n\u{E9}2,caf\u{E9}\ne3,cafe\n",
        "one-fault.csv": "code,amount,made\n"
            + (0..<3_000).map { "k\($0),x\($0 % 7),2024-01-0\($0 % 9 + 1)\n" }.joined() + "z,1\n",
        "mac-lines.csv": "code,amount\r" + (0..<3_000).map { "k\($0),\($0)\r" }.joined(),
        "many-columns.csv": "id,name," + (0..<400).map { "extra\($0)" }.joined(separator: ",") + "\n",
        "twice-columns.csv": (0..<400).flatMap { ["c\($0)", "c\($0)"] }.joined(separator: ",") + "\n",
        "visits.tsv": "id\tvisitor\tminutes\nv1\tAni\t30\nv2\tBudi\t45\n",
        "visits.json":
            #"[{"id": "v1", "visitor": "Ani", "minutes": 30}, {"id": "v2", "visitor": "Budi", "minutes": null}]"#,
        "visits.ndjson": "{\"id\": \"v1\", \"minutes\": 30}\n{\"id\": \"v2\", \"minutes\": 45}\n",
        "claims.csv": """
        id,said,value,tolerance,how,due,topic
        right,2024-01-18,25,,exact,,satker
        wrong,2024-01-18,24,,exact,,satker
        near,2024-01-18,23,2,about,,satker
        far,2024-01-18,22,2,about,,satker
        least,2024-01-18,20,,at_least,,satker
        most,2024-01-18,26,,at_least,,satker
        silent,2024-01-18,,,not_stated,,satker
        early,2023-01-01,25,,exact,,people
        nothing,2024-01-18,25,,exact,,other
        fitted,2024-01-18,25,,exact,,fitted
        promised,2024-02-12,,,not_stated,2024-02-14,satker
        broken,2024-02-12,,,not_stated,2024-02-13,other
        waiting,2024-02-12,,,not_stated,2024-03-01,satker

        """,
        "semicolons.csv": "id;name\n1;a\n2;b\n",
        "bom.csv": "\u{FEFF}id,name\na,b\n",
        "crlf.csv": "id,name\r\na,b\r\nc,d\r\n",
        "ragged.csv": "id,name\na\nb,c,d\ne,f\n",
        "open-quote.csv": "id,name\na,\"b\nc,d\n",
        "two-columns.csv": "id,name,id\na,b,c\n",
        "no-key.csv": "name,nik\na,b\n",
        "strange-column.csv": head.dropLast() + ",colour\nW-1,a,,napi,L,1980-01-01,S,yes,S,KPG,2023-01-01,red\n",
        "empty.csv": "",
        "only-head.csv": "id,name\n",
        "broken.json": "[{\"id\": \"v1\", \"minutes\": 30}, {\"id\": }]",
        "events.csv": "date,event,wbp,to\n2024-02-01,transfer,W-1,RKPG\n",
        "events-mistakes.csv": """
        date,event,wbp,to
        2024-02-01,transfer,W-1,RKPG
        2024-02-02,fly,W-1,KPG
        2024-02-03,transfer,W-9,KPG
        2024-02-30,transfer,W-1,KPG
        2024-02-04,transfer,W-1,

        """,
        "by-kind.csv": "kind,count\nconvict,4190\ndetainee,1137\nchild,86\n",
        "by-kind-other.csv": "kind,count\nconvict,1\ndetainee,1137\n",
        "circle-a.dsl": "include \"circle-b.dsl\"\n",
        "circle-b.dsl": "include \"circle-a.dsl\"\n",
        "common.dsl": "define adult/dewasa of wbp = age >= 17\nlet $limit = 100\n",
        "wrong.dsl": "say 1\ncount wpb\n",
        "rounded.csv": head
            + (1...5).map { "W-\($0),a,530101010180\($0)000,napi,L,1980-01-01,S,yes,S,KPG,2023-01-01\n" }.joined(),
        // One day's roster and the next: a transfer, a release, someone new, a card recorded, a slip of the pen.
        "day-1.csv": day + """
            W-1,Satu,5301010101800001,napi,L,1980-01-01,S,yes,S,KPG,1/23,2023-01-01
            W-2,Dua,5301010101900002,tahanan,P,1990-01-01,B,yes,B,PKPG,2/24,2024-01-02
            W-3,Tiga,5301010101000003,tahanan,L,2000-01-01,B,no,B,KPG,3/24,2024-01-03
            W-4,Empat,5301010101000000,napi,L,1970-05-05,S,yes,S,RKPG,4/22,2022-01-03

            """,
        "day-2.csv": day + """
            W-1,Satu,5301010101800001,napi,L,1980-01-01,S,yes,S,RKPG,1/23,2023-01-01
            W-2,Dua,5301010101900002,tahanan,P,1990-01-10,B,yes,S,PKPG,2/24,2024-01-02
            X-4,Empat,5301010101000000,napi,L,1970-05-05,S,yes,S,RKPG,4/22,2022-01-03
            W-4,Lima,5301010101000005,tahanan,L,2001-05-05,B,yes,S,KPG,5/24,2024-02-13

            """,
        "day-2-kupang.csv": day + "W-1,Satu,5301010101800001,napi,L,1980-01-01,S,yes,S,RKPG,1/23,2023-01-01\n",
        "day-2-kpg.csv": day + "W-3,Tiga,5301010101000003,tahanan,L,2000-01-01,B,no,B,KPG,3/24,2024-01-03\n",
        "day-2-rkpg.csv": day + """
            W-1,Satu,5301010101800001,napi,L,1980-01-01,S,yes,S,RKPG,1/23,2023-01-01
            W-4,Empat,5301010101000000,napi,L,1970-05-05,S,yes,S,RKPG,4/22,2022-01-03

            """,
        "day-2-mistakes.csv": day + "W-1,Satu,5301010101800001,napi,L,1980-01-31,S,yes,S,XYZ,1/23,2023-01-01\n",
        "later-event.csv": "date,event,wbp,to\n2024-02-20,transfer,W-3,RKPG\n",
        "impossible-events.csv": """
        date,event,wbp,to
        2024-02-11,release,W-1,
        2024-02-12,release,W-1,
        2024-02-12,admit,W-2,KPG
        2024-02-12,transfer,W-3,KPG
        2024-02-01,release,W-3,
        2024-02-12,transfer,W-3,
        2024-02-13,die,W-2,
        2024-02-12,die,W-2,
        2024-02-12,transfer,W-3,RKPG

        """,
        "rooms.csv": "id,name\na,Hall\nb,Hall\n",
    ]

    private static let bytes: [String: [UInt8]] = [
        "not-utf8.csv": Array("id,name\na,".utf8) + [0xFF, 0xFE] + Array("\n".utf8),
        "not-utf8.dsl": Array("say \"".utf8) + [0xC3, 0x28] + Array("\"\n".utf8),
        "other-format.siap": database(mark: 0x5349_4150, format: 2),
        "damaged.siap": database(mark: 0x5349_4150, format: 1, pageKind: 0),
        "nul.csv": Array("id,name\na,b".utf8) + [0] + Array("c\n".utf8),
        "long-cell.csv": Array("id,name\na,\"\"\"".utf8) + [UInt8](repeating: 0x78, count: (16 << 20) + 1)
            + Array("\"\n".utf8),
    ]

    /// A SQLite database of one page without tables, with the mark and format of a workspace.
    private static func database(mark: UInt32, format: UInt32, pageKind: UInt8 = 13) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 512)
        func put(_ value: UInt32, _ offset: Int) {
            for index in 0..<4 { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> (24 - 8 * index)) }
        }
        bytes.replaceSubrange(0..<16, with: Array("SQLite format 3\0".utf8))
        bytes.replaceSubrange(16..<24, with: [2, 0, 1, 1, 0, 64, 32, 32])
        put(1, 24)
        put(1, 28)
        put(4, 44)
        put(1, 56)
        put(format, 60)
        put(mark, 68)
        put(1, 92)
        put(3_040_001, 96)
        bytes[100] = pageKind
        bytes.replaceSubrange(105..<107, with: [2, 0])
        return bytes
    }
}
