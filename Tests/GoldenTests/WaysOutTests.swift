import Foundation
import SiapData
import SiapFiles
import SiapRender
import SiapSemantics
import SiapText
import Testing

@testable import SiapMessages
@testable import SiapSession

/// Two worlds that differ in private values alone must answer every statement the same: each way out, with each
/// function and operator.
@Suite struct WaysOutTests {
    private static let declarations = """
        table house/rumah { key code/kode: text, label name/nama: text, rooms/kamar: whole number }
        table guest/tamu {
            key id: text, label name/nama: private text, number/nomor: private text, debt/utang: private whole number, \
        born/lahir: private date
            weight/berat: private decimal, shy/pemalu: private yes or no, rank/tingkat: private one of (low/rendah, \
        high/tinggi)
            age_group/kelompok: one of (young/muda, old/tua), house/rumah: part of house
        }
        define shown complete/lengkap of guest = length(number) = 6
        define half/separuh of guest = slice(number, 1, 3)
        define rich/kaya of guest = debt > 100
        calendar { data_until/data_sampai: 2024-03-01 }
        load house from "house.csv"
        load guest from "guest.csv"
        """

    private static let houses = "code,name,rooms\nA,Anggrek,7\nB,Bakung,2\n"
    private static let worlds = [
        """
        id,name,number,debt,born,weight,shy,rank,age_group,house
        1,Ani,530111,5,1980-01-02,50.5,yes,low,young,A
        2,Budi,530222,500,1990-02-03,60.25,no,high,old,A
        3,,,,,,,,old,B
        4,Dewi,910444,70,1970-11-30,41,no,low,young,B

        """,
        """
        id,name,number,debt,born,weight,shy,rank,age_group,house
        1,Zul,917711,900,2001-12-31,99,no,high,young,A
        2,Yani,118222,1,1955-07-04,1.5,yes,low,old,A
        3,,,,,,,,old,B
        4,Xena,224499,9223372036854775807,1999-01-01,0,yes,high,young,B

        """,
    ]

    private static let attributes = ["name", "number", "debt", "born", "weight", "shy", "rank", "half", "rich"]

    /// An expression for each function and each operator over each private attribute; those of the wrong type are
    /// refused in both worlds.
    private static let expressions: [String] = {
        var all: [String] = []
        for attribute in attributes {
            for function in Function.allCases {
                let name = function.signature.names.english, wanted = max(1, function.signature.parameters.count)
                let rests = [["1", "1"], ["\"1\"", "1"], ["\"a\"", "\"b\""], ["2024-01-01", "1"]]
                for rest in rests.prefix(wanted > 1 ? 4 : 1) {
                    all.append("\(name)(\(([attribute] + rest.prefix(wanted - 1)).joined(separator: ", ")))")
                }
            }
            all += [
                attribute, "-\(attribute)", "\(attribute) + 1", "1 - \(attribute)",
                "\(attribute) * 9223372036854775807", "1 / (\(attribute) - 5)",
                "\(attribute) = \(attribute)", "\(attribute) = \"530111\"", "\(attribute) != \"Ani\"",
                "\(attribute) < 100", "\(attribute) > \"M\"",
                "\(attribute) between 1 and 100", "\(attribute) between 1980-01-01 and 1985-01-01",
                "\(attribute) ~ \"5\"", "\(attribute) like \"5*\"",
                "\(attribute) one of (\"530111\", \"x\")", "\(attribute) = 5", "\(attribute) = low",
                "\(attribute) = yes", "not \(attribute)",
                "\(attribute) and yes", "\(attribute) or no", "\(attribute) otherwise \(attribute)",
                "if \(attribute) = \"Ani\" then 1 else 0",
                "if \(attribute) = 5 then 1 else unknown", "(if \(attribute) = 5 then 1 else unknown) is known",
                "if \(attribute) then id else house.code",
                "id on \(attribute)", "\(attribute) on 2024-01-01", "number(slice(number, 1, 1)) - debt",
                "date(number(slice(number, 1, 4)), 1, 1)",
            ]
        }
        return all
    }()

    /// The ways out: each takes an expression over a row of guest.
    private static let ways: [@Sendable (String) -> String] = [
        { "show id, \($0) as x of guest" }, { "count guest where \($0)" }, { "count guest by \($0)" },
        { "show id of guest sort \($0)" },
        {
            """
            min (\($0)) of guest; max (\($0)) of guest; sum (\($0)) of guest; distinct (\($0)) of guest; \
            average (\($0)) of guest
            """
        },
        {
            """
            let $x = (show \($0) of guest where id = "1"); say $x; say "{$x}"; show variables; \
            count house where code = $x; count house where rooms > $x
            """
        },
        { "for each $g in (show \($0) as v of guest) { say \"{$g.v}\"; if $g.v = \"530111\" { say 1 } }" },
        {
            """
            define mine of guest = \($0); count guest where mine; show id, mine of guest; count guest by mine; \
            why guest "1" mine
            """
        },
        {
            """
            rule strict of guest: require \($0) because "{name}"/"{name}"; check guest; show id, strict of guest; \
            check house
            """
        },
        { "expect (show \($0) of guest where id = \"1\") gives 5; expect count guest where \($0) gives 1" },
        { "save (show id, \($0) as x of guest) to \"o.csv\"; save (count guest by \($0)) to \"o.json\"" },
        {
            """
            explain show id, \($0) as x of guest; explain plan count guest where \($0); \
            explain sql show id, \($0) as x of guest
            """
        },
        { "why guest \"1\" \($0); why whole guest \"1\" (\($0)); count guest; why; why not guest \"2\"" },
        {
            """
            suppose guest where id = "1" has age_group = old: show id, \($0) as x of guest; \
            suppose guest where \($0) has age_group = old: count guest
            """
        },
        { "report \"r\" { show id, \($0) as x of guest; say 1 }; save report to \"r.md\"" },
        {
            """
            count house where exists (guest where \($0)); \
            show code, count(guest where \($0)) as n, first(guest.id) as f of house
            """
        },
        { "count guest as of (show \($0) of guest where id = \"1\"); say (show \($0) of guest where id = \"1\")" },
        {
            """
            show id, \($0) as x of guest | where x is known; show id, \($0) as x of guest | chart bar; \
            show id, \($0) as x of guest | sort x; share where \($0) of guest
            """
        },
        {
            """
            count guest where complete; show id, complete of guest; define complete of guest = \($0); \
            count guest where complete
            """
        },
    ]

    private static func session(_ world: Int, _ folder: String) -> (Session, () -> String) {
        let session = Session(tongue: .english, today: World.today, files: FileAccess(base: folder))
        var shown = ""
        session.effects.output = { [unowned session] outcome in
            switch outcome {
            case .table(let table):
                for format in [OutputFormat.csv, .json, .table] {
                    shown += TableRenderer.text(
                        table, catalog: session.catalog, options: RenderOptions(tongue: .english, format: format))
                }
                shown += session.noteLines(of: table, detail: .full).joined(separator: "\n")
            case .text(let text), .notice(let text), .restatement(let text): shown += text + "\n"
            case .problems(let problems, let source):
                shown += MessageRenderer.render(problems, source: source, tongue: .english, color: false)
            case .quit: break
            }
        }
        let files = ["pack.dsl": declarations, "house.csv": houses, "guest.csv": worlds[world]].mapValues {
            Array($0.utf8)
        }
        #expect(session.load(Pack(name: "small", files: files)) == .done)
        return (session, { shown })
    }

    private static func answers(_ world: Int, _ way: Int) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("siap-ways-\(UUID().uuidString)")
            .path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (session, shown) = session(world, folder)
        let before = session.context
        var all: [String] = []
        var length = shown().count
        for (index, expression) in expressions.enumerated() where (index + way) % 4 == 0 {
            let whole = ways[way](expression)
            // A statement that is refused must not hide what the next would show; a block is one.
            for statement in whole.contains("{") ? [whole] : whole.split(separator: ";").map(String.init) {
                session.run(SourceText(statement))
            }
            var text = String(shown().dropFirst(length))
            length = shown().count
            for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
                text += try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
                try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
            }
            all.append("\(whole)\n\(text)")
            session.context = before
            session.useCatalog()
        }
        return all
    }

    @Test(arguments: Array(0..<ways.count)) func privateValuesChangeNothing(_ way: Int) throws {
        let first = try WaysOutTests.answers(0, way), second = try WaysOutTests.answers(1, way)
        #expect(first.count == second.count && !first.isEmpty)
        for (a, b) in zip(first, second) where a != b {
            Issue.record("\(GoldenFile.difference(wanted: a, found: b))\n\(a.prefix(160))")
            break
        }
    }

    /// Sixty-four definitions, each a digit: what once printed every number.
    @Test func digitsByDefinitionsTellNothing() {
        let conversation = Conversation()
        conversation.session.settings.isAtTerminal = false
        var script = ""
        for place in 1...16 {
            for part in 0..<4 {
                script +=
                    """
                    define d\(place)_\(part) of wbp = slice(nik, \(place), 1) one of ("\(part)", "\(part + 4)", \
                    "\(part + 8)")

                    """
            }
        }
        conversation.run(script)
        for place in 1...16 {
            conversation.run(
                "show id, \((0..<4).map { "d\(place)_\($0)" }.joined(separator: ", ")) of wbp where id = \"W-00001\"")
            conversation.run("count wbp where d\(place)_1")
            conversation.run("count wbp by d\(place)_2")
        }
        #expect(
            !conversation.transcript.contains("yes") && !conversation.transcript.contains("no\n")
                && !conversation.transcript.contains(",no"))
        #expect(conversation.problems.allSatisfy { $0.id == .privateCondition || $0.id == .privateAttribute })
    }

    /// A whole value is asked by a person at a terminal, not by a script.
    @Test func wholeValuesAreForThePersonAtTheTerminal() throws {
        let person = try #require(World.csv("wbp.csv").first { $0["nik"] != "" })
        let question = "count ever wbp where nik = \"\(person["nik"] ?? "")\""
        let conversation = Conversation()
        conversation.run(question)
        #expect(conversation.transcript.contains("1") && conversation.problems.isEmpty)
        conversation.forget()
        conversation.session.settings.isAtTerminal = false
        conversation.run(question)
        #expect(conversation.problems.map(\.id) == [.privateCondition])
        conversation.forget()
        conversation.run("count wbp where nik is known")
        #expect(conversation.problems.isEmpty)
    }

    @Test func anIncludedFileUnmasksNothing() {
        TestFiles.write("unmask.dsl", Array("set unmasked on\n".utf8), in: TestFiles.folder)
        let conversation = Conversation()
        conversation.run("include \"unmask.dsl\"")
        #expect(conversation.problems.contains { $0.id == .unmaskRefused } && !conversation.session.settings.unmasked)
    }

    // MARK: Own tables, groups of single people, escapes

    @Test func personalColumnsAreFound() {
        let head = "Nama Lengkap,No KTP,No. KK,nama_ibu,isian,nama,jenis kelamin,tps,suara"
        TestFiles.write(
            "own.csv", Array("\(head)\nA B,1,2,C D,5371020202900001,E F,L,7,8\n".utf8), in: TestFiles.folder)
        TestFiles.write("office.csv", Array("nama,alamat,kapasitas\nRutan Soe,Jalan A,7\n".utf8), in: TestFiles.folder)
        let conversation = Conversation()
        conversation.run("load table own from \"own.csv\"; load table office from \"office.csv\"")
        func isPrivate(_ table: String) -> [Bool] {
            conversation.session.catalog.table(named: table).map {
                conversation.session.catalog[$0].schema.attributes.map(\.isPrivate)
            } ?? []
        }
        #expect(isPrivate("own") == [true, true, true, true, true, true, false, false, false])
        #expect(isPrivate("office") == [false, false, false])
        #expect(conversation.notices.contains { $0.contains("set unmasked on") })
    }

    @Test func groupsOfSinglePeopleAreNotListed() {
        let conversation = Conversation()
        conversation.run("set suppress 5\ncount wbp by id, birth_date")
        #expect(conversation.problems.map(\.id) == [.suppressRefused])
        conversation.forget()
        conversation.run("count wbp by birth_date")
        #expect(conversation.tables.isEmpty || conversation.tables[0].rowCount < 100)
    }

    @Test func nothingInDataReachesTheTerminalAsACommand() {
        let evil = "a\u{1B}[31mb\u{9B}2Jc\u{7}\u{202E}d\r"
        let shown = printable(evil, keepsLines: true)
        #expect(
            !shown.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || $0 == "\u{202E}" })
        #expect(printable("a\nb\tc", keepsLines: true) == "a\nb\tc" && printable("a\nb") == "a b")
    }

    @Test func savedFilesLeaveNamesOut() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("siap-saved-\(UUID().uuidString)")
            .path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let conversation = Conversation(files: FileAccess(base: folder))
        conversation.run("save (show id, name, nik, satker of wbp top 2) to \"o.csv\"")
        #expect(try String(contentsOfFile: "\(folder)/o.csv", encoding: .utf8).hasPrefix("id,satker\n"))
        #expect(conversation.notices.contains { $0.contains("name, nik") })
        conversation.run("save (show name of wbp top 2) to \"p.csv\"")
        #expect(conversation.problems.map(\.id) == [.privateAttribute])
    }
}
