import Foundation
import SiapData
import SiapFiles
import SiapSession
import SiapSyntax
import SiapText

/// What is done with an input: whatever it is, nothing may trap, and what is said of it must lie in it.
enum Targets {
    static func lexer(_ bytes: [UInt8]) {
        let source = SourceText(String(decoding: bytes, as: UTF8.self))
        let read = Lexer.read(source)
        for token in read.tokens { precondition(lies(token.range, in: source), "a token beyond the text") }
        for problem in read.diagnostics {
            precondition(problem.range.map { lies($0, in: source) } ?? true, "a problem beyond the text")
        }
    }

    static func parser(_ bytes: [UInt8]) {
        let source = SourceText(String(decoding: bytes, as: UTF8.self))
        let parsed = Parser.parse(source)
        for problem in parsed.diagnostics {
            precondition(problem.range.map { lies($0, in: source) } ?? true, "a problem beyond the text")
        }
        guard parsed.diagnostics.isEmpty else { return }
        // Formatting twice is formatting once.
        guard let once = try? Formatter.format(source) else { return }
        precondition((try? Formatter.format(SourceText(once))) == once, "formatting goes on")
    }

    /// Binding alone: nothing runs.
    static func binder(_ bytes: [UInt8]) {
        _ = session().binds(SourceText(String(decoding: bytes, as: UTF8.self)))
    }

    /// Statements over a small pack, in a rehearsal: nothing is written.
    static func answer(_ bytes: [UInt8]) {
        let session = session()
        let end = Date().addingTimeInterval(5)
        session.stopReason = { Date() > end ? .interrupted : nil }
        session.run(SourceText(String(decoding: bytes, as: UTF8.self)))
    }

    static func file(_ bytes: [UInt8], named name: String) {
        let session = Session(tongue: .english, today: today, files: FileAccess(base: "/nowhere").rehearsing())
        let text = """
            codes colour { red/merah = R, green/hijau }
            table thing { key id: text, size: whole number, weight: decimal, made: date, at: time, sound: yes or no, \
            colour: colour, next: link to thing, all: links to thing }
            load thing from "\(name)"
            show thing
            load table other from "\(name)"
            """
        session.load(Pack(name: "fuzz", files: ["pack.dsl": Array(text.utf8), name: bytes]))
    }

    static func workspace(_ bytes: [UInt8]) {
        let path = "/tmp/siap-fuzz-\(ProcessInfo.processInfo.processIdentifier).siap"
        FileManager.default.createFile(atPath: path, contents: Data(bytes))
        defer {
            for ending in ["", "-wal", "-shm", "-journal"] {
                try? FileManager.default.removeItem(atPath: path + ending)
            }
        }
        let session = Session(tongue: .english, today: today, files: FileAccess(base: "/tmp"))
        session.load(pack)
        session.run(SourceText("open \"\(path)\"\nshow records\ncount ever house by paint"))
    }

    private static func lies(_ range: SourceRange, in source: SourceText) -> Bool {
        range.lower >= 0 && range.lower <= range.upper && range.upper <= source.utf8.count
    }

    // MARK: The pack that is asked

    static let today = Day(year: 2024, month: 2, day: 12)!

    /// Made once; what an input declares or sets is gone with the next.
    private static func session() -> Session {
        let session = Session(tongue: .english, today: today, files: FileAccess(base: "/nowhere").rehearsing())
        session.load(pack)
        return session
    }

    static let pack = Pack(
        name: "fuzz",
        files: [
            "pack.dsl": Array(
                """
                codes colour/warna { red/merah = R, green/hijau, blue/biru = B }
                table town/kota { key code/kode: text, label name/nama: text, size/ukuran: whole number }
                table house/rumah {
                    key id: text
                    town/kota: part of town
                    near/dekat: link to town, back as nearby/sekitar
                    seen/dilihat: links to town, back as seen_by/pengamat
                    next/berikut: link to house, back as previous/semula
                    paint/cat: colour
                    price/harga: decimal
                    rooms/kamar: whole number
                    built/dibangun: date
                    sound/utuh: yes or no
                    owner/pemilik: private text
                    came/datang: date
                    gone/pergi: date
                    lives from came to gone
                    history paint, rooms, gone, came
                }
                calendar { data_from/data_sejak: 2024-01-01, data_until/data_sampai: 2024-03-01, mark/tanda: \
                2024-01-20, span/rentang: 2024-01-10 to 2024-01-25 }
                event repaint/cat_ulang of house (to/ke: colour): paint = to
                event leave/pergi_dari of house (): gone = this_date refused when gone is known \
                because "gone"/"sudah pergi"
                define big/besar of house = rooms > 3
                define held/dihuni of town = count(house)
                rule roomy/lapang of house where paint != red: require rooms > 3 because "{rooms}"/"{kamar}"
                load town from "town.csv"
                load house from "house.csv"
                load events of house from "events.csv"
                """.utf8),
            "town.csv": Array("code,name,size\nT1,\"A \"\"q\"\" b\",5\nT2,Café,\nT3,C,9223372036854775807\n".utf8),
            "house.csv": Array(
                """
                id,town,near,seen,next,paint,price,rooms,built,sound,owner,came,gone
                H1,T1,T2,T1;T2,H2,red,1.5,4,2020-02-29,yes,Ann,2024-01-01,
                H2,T2,,T1,H1,,,,,,,2024-01-02,
                H3,T1,T1,,,blue,-2.25,7,1900-01-01,no,Bob,2024-01-03,
                H4,,T1,T1,H1,blue,,3,9999-12-31,no,Cid,,
                """.utf8),
            "events.csv": Array("date,event,house,to\n2024-01-10,repaint,H1,green\n2024-02-10,leave,H2,\n".utf8),
        ])
}
