import Foundation
import SiapData
import SiapFiles
import SiapText
import Testing

@testable import SiapSession

/// Packs that somebody else has written: what is wrong with one is found when it is read, each cause once, in both
/// tongues.
@Suite struct PackTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// A pack of these files, read as `--pack` reads one.
    private func read(_ files: [String: String], _ tongue: Tongue = .english) -> Conversation {
        let conversation = Conversation(tongue: tongue, isEmpty: true)
        conversation.session.load(Pack(name: "try", files: files.mapValues { Array($0.utf8) }), checked: true)
        return conversation
    }

    private static let until = "calendar { data_until: 2024-02-14 }\n"

    @Test func dataWithoutALastDayAreRefused() {
        let table = "table place { key id: text, made: date }\nload place from \"place.csv\"\n"
        let rows = ["place.csv": "id,made\na,2024-01-01\n"]
        #expect(read(rows.merging(["pack.dsl": table]) { $1 }).problems.map(\.id) == [.packWithoutDate])
        #expect(read(rows.merging(["pack.dsl": PackTests.until + table]) { $1 }).problems.isEmpty)
    }

    @Test func whatOtherItemsOfATableNameMustFit() {
        let reported = read(["pack.dsl": "table place { key id: text, city: text, reported until city }\n"])
        #expect(reported.problems.map(\.id) == [.typeMismatch])
        let due = read([
            "pack.dsl": """
            table claim { key id: text, value: whole number, found: whole number, due: text, \
            verify value = found on due }

            """
        ])
        #expect(due.problems.map(\.id) == [.typeMismatch])
    }

    @Test(arguments: [
        "codes sex { male = M, female = M }", "codes sex { male/pria, pria }",
        "table p { key id: text, s: one of (a, b, a) }",
    ]) func aSpellingOfTwoCodesIsRefused(_ text: String) {
        #expect(read(["pack.dsl": text + "\n"]).problems.map(\.id) == [.duplicateName])
    }

    @Test(arguments: Tongue.allCases) func namesInTheTextsOfRulesAreLookedUpWhenTheyAreRead(_ tongue: Tongue) throws {
        let wrong =
            """
            table place { key id: text, voters: whole number }
            rule small/kecil of place: require voters < 5 because "{voterz}"/"{voters}"

            """
        let problem = try #require(read(["pack.dsl": wrong], tongue).problems.first)
        #expect(problem.id == .unknownName && problem.proposals.map(\.english) == ["voters"])
        let second = wrong.replacing("{voterz}", with: "{voters}").replacing("/\"{voters}\"", with: "/\"{voterss}\"")
        #expect(read(["pack.dsl": second], tongue).problems.map(\.id) == [.unknownName])
        let script = Conversation(tongue: tongue)
        script.run("rule small/kecil of tps: require dpt_size < 5 because \"{dptsize}\"")
        #expect(script.problems.map(\.id) == [.unknownName])
    }

    @Test func aPackIncludesFilesOfItsOwn() {
        let files = [
            "pack.dsl": PackTests.until + "include \"more/rooms.dsl\"\n",
            "more/rooms.dsl": "table room { key id: text, size: whole number }\nload room from \"rooms.csv\"\n",
            "more/rooms.csv": "id,size\na,1\nb,2\n",
        ]
        let conversation = read(files)
        conversation.run("total size of room")
        #expect(conversation.transcript == "total_size\n3\n" || conversation.transcript.hasSuffix("\n3\n"))
    }

    @Test func oneMistakeIsSaidOnce() throws {
        let text = String(decoding: World.pack.files["pack.dsl"]?.bytes ?? [], as: UTF8.self)
        for (right, wrong) in [
            ("= age(birth_date)", "= agee(birth_date)"), ("of wbp = citizen and", "of wbp = citizn and"),
        ] {
            var pack = World.pack
            #expect(text.contains(right))
            pack.files["pack.dsl"] = PackFile(Array(text.replacing(right, with: wrong).utf8))
            let conversation = Conversation(isEmpty: true)
            conversation.session.load(pack, checked: true)
            let errors = conversation.problems.filter { $0.severity == .error }
            #expect(errors.count == 1, "\(errors.map(\.id))")
        }
    }

    @Test func aFaultInTheDataNamesFileLineAndColumnOncePerCause() throws {
        let rows = "id,size\n" + (1...50).map { "r\($0),large\n" }.joined() + "x,wide\n"
        let files = [
            "pack.dsl": PackTests.until
                + "table room { key id: text, size: whole number }\nload room from \"rooms.csv\"\n", "rooms.csv": rows,
        ]
        let conversation = read(files)
        #expect(conversation.problems.map(\.id) == [.badCell, .badCell, .rejectedRows])
        conversation.showsMessages = true
        let again = read(files)
        let size = Bilingual("size"), type = ValueType.wholeNumber.names
        #expect(again.problems[0].problem == .badCell(value: "large", column: .described(size), type: type, line: 2))
        #expect(again.problems[0].range != nil)
    }

    @Test func anotherElectionIsAShortPack() {
        let conversation = Conversation(isEmpty: true)
        #expect(conversation.session.checkPack(folder: PackTests.root + "/examples/pilkada") == .done)
        #expect(conversation.problems.isEmpty)
        conversation.forget()
        conversation.run("show supply of tps where code = \"PGK-901\"")
        #expect(conversation.transcript == "supply\n516\n")
        conversation.forget()
        conversation.run("say election_day")
        #expect(conversation.transcript == "2024-11-27\n")
        conversation.forget()
        // Of the calendar of the other election nothing is left.
        conversation.run("say quiet_period")
        #expect(conversation.problems.map(\.id) == [.unknownName])
    }

    @Test func useStandsFirst() {
        let conversation = Conversation()
        conversation.run("use \"readiness\"")
        #expect(conversation.problems.map(\.id) == [.useNotFirst])
        #expect(
            read(["pack.dsl": "table room { key id: text }\ncodes a { b }\nuse \"readiness\"\n"]).problems.map(\.id)
                == [.useNotFirst])
        #expect(read(["pack.dsl": "use \"nowhere\"\n"]).problems.map(\.id) == [.packMissing])
    }

    // MARK: Reference tables

    @Test func largeTablesWaitUntilSomebodyAsks() throws {
        let conversation = Conversation(isEmpty: true)
        conversation.session.load(World.pack)
        func isRead(_ name: String) throws -> Bool {
            conversation.session.catalog[try #require(conversation.session.catalog.table(named: name))].isRead
        }
        conversation.run("count wbp where province = NTT and voter_list = DPT by satker")
        for name in ["district", "subdistrict", "facility_list", "figure"] { #expect(try !isRead(name), "\(name)") }
        conversation.run("count district by level")
        #expect(conversation.transcript.hasSuffix("level,count\nDPR,84\nDPRD_prov,301\nDPRD_kab,2325\n"))
        #expect(try isRead("district") && !isRead("subdistrict"))
    }

    /// The rows that wait are those that the files hold: read at once, none is rejected.
    @Test func everyFileOfThePackFits() {
        let conversation = Conversation(isEmpty: true)
        #expect(conversation.session.load(World.pack, checked: true) == .done)
        #expect(conversation.problems.allSatisfy { $0.severity != .error })
    }

    @Test func aFileBringsInTheFacilitiesThatItNames() {
        let conversation = Conversation()
        conversation.run("load wbp from \"month-first.csv\"")
        #expect(conversation.notices.contains { $0.contains("Lapas Kelas I Cipinang") })
        conversation.forget()
        conversation.run("count satker\nshow id, province, birth_date of wbp")
        #expect(
            conversation.transcript
                == "count\n26\nid,province,birth_date\nW-1,DKI Jakarta,2007-05-12\nW-2,Nusa Tenggara Timur,1990-12-25\n"
        )
        conversation.reset(after: "load")
        conversation.run("count satker")
        #expect(conversation.transcript == "count\n25\n")
    }

    @Test func pollingPlacesOfTheWholeCountryFindTheirRegency() {
        let conversation = Conversation()
        conversation.session.settings.allowsRejects = true
        conversation.run("load tps from \"other-places.csv\"")
        conversation.forget()
        conversation.run("show name, regency, province of tps")
        #expect(
            conversation.transcript == "name,regency,province\nTPS 901,Kota Administrasi Jakarta Timur,DKI Jakarta\n")
    }

    @Test func aPlaceWithinItsNamesakeMeansTheWider() {
        let conversation = Conversation()
        conversation.run("count satker in Jambi")
        #expect(
            conversation.tables.first?.footnotes.readings.map(\.english) == [
                "Jambi = the province Jambi, with Kota Jambi in it"
            ])
        conversation.forget()
        conversation.run("count satker in Kupang")
        #expect(conversation.problems.map(\.id) == [.ambiguousCode])
    }

    // MARK: Dates with slashes

    @Test func datesThatCouldBeEitherAreAskedBack() {
        let conversation = Conversation()
        for (statement, born) in [
            ("load wbp from \"either-date.csv\" dates day first", "2007-12-05"),
            ("muat wbp dari \"either-date.csv\" urutan bulan hari", "2007-05-12"),
        ] {
            conversation.run(statement)
            conversation.forget()
            conversation.run("show birth_date of ever wbp")
            #expect(conversation.transcript == "birth_date\n\(born)\n")
        }
        conversation.forget()
        conversation.run("load wbp from \"either-date.csv\"")
        #expect(conversation.problems.map(\.id) == [.ambiguousDates])
        #expect(
            conversation.problems[0].proposals.map(\.english) == [
                "\"either-date.csv\" dates day first", "\"either-date.csv\" dates month first",
            ])
        conversation.run("load table people from \"either-date.csv\"")
        #expect(conversation.problems.last?.id == .ambiguousDates)
    }
}
