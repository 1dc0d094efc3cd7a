import Foundation
import SiapData
import SiapFiles
import SiapSemantics
import SiapSyntax
import SiapText
import Testing

@testable import SiapMessages
@testable import SiapSession
@testable import SiapWords

/// Everything that a question may name has a page, in both tongues, with an example; and the first page leads to it in
/// two steps.
@Suite struct HelpPageTests {
    static func book(_ tongue: Tongue) -> HelpBook {
        let context = World.context
        let session = Session(tongue: tongue, today: World.today)
        session.context = context
        session.useCatalog()
        return HelpBook(
            catalog: context.catalog, definitions: context.definitions, parameters: context.parameters, tongue: tongue,
            events: context.events,
            rules: context.rules
        ) { events, table in (try? session.refusals(of: events, in: table).map { $0 == nil }) ?? [] }
    }

    /// What there is, each from its own table: its kind, and what it is asked by.
    static func topics(_ book: HelpBook) -> [(kind: String, name: Bilingual)] {
        var topics: [(kind: String, name: Bilingual)] = []
        func add(_ kind: String, _ names: [Bilingual]) { topics += names.map { (kind, $0) } }
        add(
            "keyword",
            KeywordTable.entries.map { Bilingual(english: $0.words(.english)[0], indonesian: $0.words(.indonesian)[0]) }
        )
        add("function", Function.allCases.map(\.signature.names))
        for table in book.catalog.tables {
            add("table", [table.schema.names])
            add("attribute", table.schema.attributes.map(\.names))
            add("definition", book.definitions.of(table.schema.id).map(\.names))
        }
        add("code list", book.catalog.codeLists.map(\.names))
        add("code", book.catalog.codeLists.flatMap { $0.codes.map(\.names) })
        add("parameter", book.parameters.map(\.names))
        add("rule", book.rules.map(\.names))
        add("setting", Setting.explained.map(\.names))
        add("event", book.catalog.events.map(\.names))
        add("event", book.catalog.events.flatMap { $0.parameters.map(\.names) })
        add("date", book.catalog.calendar.map(\.names))
        add("message", MessageID.allCases.map { Bilingual($0.rawValue) })
        return topics
    }

    @Test(arguments: Tongue.allCases) func everythingHasAPageWithAnExample(_ tongue: Tongue) {
        let book = HelpPageTests.book(tongue)
        for (kind, name) in HelpPageTests.topics(book) {
            for spelling in [name.english, name.indonesian] {
                let sections = book.sections(spelling)
                #expect(!sections.isEmpty, "no page: \(kind) \(spelling)")
                if kind == "message" {
                    #expect(
                        sections.allSatisfy { $0.text.contains("✗ ") && $0.text.contains("✓ ") },
                        "no example: \(spelling)")
                } else {
                    let label = tongue == .english ? "Example" : "Contoh"
                    #expect(
                        sections.contains { $0.text.contains(label) && !$0.statements.isEmpty },
                        "no example: \(kind) \(spelling)")
                }
                // What stands deeper in is to be copied whole.
                let prose = sections.flatMap(\.lines).filter {
                    !$0.hasPrefix("    ") && !$0.contains("✗") && !$0.contains("✓")
                }
                #expect(prose.allSatisfy { $0.count <= 78 }, "too wide: \(kind) \(spelling)")
            }
        }
    }

    /// An attribute's page says what it is, and from where its bare name is enough.
    @Test func pagesOfAttributesSayWhatTheyAre() throws {
        let book = HelpPageTests.book(.indonesian)
        for table in book.catalog.tables {
            for (index, attribute) in table.schema.attributes.placed {
                let page = try #require(book.path([table.schema.names.indonesian, attribute.names.indonesian]))
                #expect(
                    page.text.contains(book.capitalized(book.type(attribute.type, link: attribute.link))),
                    "\(attribute.names)")
                #expect(page.text.contains("pribadi") == attribute.isPrivate, "\(attribute.names)")
                if let unit = attribute.unit { #expect(page.text.contains(unit.indonesian)) }
                #expect(!page.statements.isEmpty, "\(table.schema.names.english).\(attribute.names.english)")
                #expect(book.attributePage(of: table.schema, attribute: index).text == page.text)
            }
        }
        #expect(book.sections("wbp.nik").map(\.text).joined().contains("pribadi, disamarkan"))
        #expect(HelpPageTests.book(.english).sections("capacity").map(\.text).joined().contains("wbp (satker)"))
    }

    @Test(arguments: Tongue.allCases) func theFirstPageLeadsToEverythingInTwoSteps(_ tongue: Tongue) {
        let book = HelpPageTests.book(tongue)
        let front = book.frontPage()
        #expect(front.split(separator: "\n", omittingEmptySubsequences: false).count <= 24)
        let lists = GuidePage.allCases.filter { HelpPageTests.names($0.names[tongue], in: front) }
        #expect(lists.count == GuidePage.allCases.count, "\(GuidePage.allCases.filter { !lists.contains($0) })")
        let pages = lists.map { book.page($0).text }
        for (kind, name) in HelpPageTests.topics(book)
        where !(kind == "event" && !book.catalog.events.contains { $0.names == name }) {
            let text = name[tongue]
            #expect(pages.contains { HelpPageTests.names(text, in: $0) }, "no list names \(kind) \(text)")
        }
    }

    /// The name as a word of its own.
    private static func names(_ name: String, in text: String) -> Bool {
        let flat = text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
        var rest = Substring(flat)
        func isPart(_ character: Character?) -> Bool {
            character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
        }
        while let found = rest.range(of: name) {
            let before = found.lowerBound == rest.startIndex ? nil : rest[rest.index(before: found.lowerBound)]
            let after = found.upperBound == rest.endIndex ? nil : rest[found.upperBound]
            if !isPart(before), !isPart(after) { return true }
            rest = rest[found.upperBound...]
        }
        return false
    }

    // MARK: Running

    /// Statements that a page's own words do not open: what they need before them.
    private static let prelude: [Keyword: (English: String, Indonesian: String)] = [
        .record: ("open \"a.siap\"", "buka \"a.siap\""),
        .undo: (
            "open \"b.siap\"; record release of wbp \"W-00017\" on 2024-02-10",
            "buka \"b.siap\"; catat bebas dari wbp \"W-00017\" pada 2024-02-10"
        ),
        .records: ("open \"c.siap\"", "buka \"c.siap\""),
        .save: ("count wbp by kind", "hitung wbp per jenis"),
    ]

    /// The files that examples read.
    private static let files: [String: String] = {
        let roster = TestFiles.head + "W-1,Satu,5301010101800001,napi,L,1980-01-01,S,yes,S,KPG,2023-01-01\n"
        let events = "date,event,wbp,to\n2024-02-01,transfer,W-00017,MTK\n"
        let common = "define adult/dewasa of wbp = age >= 17\n"
        return [
            "roster.csv": roster, "penghuni.csv": roster, "events.csv": events, "peristiwa.csv": events,
            "common.dsl": common, "umum.dsl": common,
        ]
    }()

    /// Keywords whose examples need files, a workspace or a pack of their own run, too.
    @Test(arguments: Tongue.allCases) func examplesOfKeywordsRun(_ tongue: Tongue) {
        let folder = HelpPageTests.folder("keywords-\(tongue.rawValue)")
        for (name, text) in HelpPageTests.files { TestFiles.write(name, Array(text.utf8), in: folder) }
        for keyword in Keyword.allCases {
            let help = KeywordHelp.entry(keyword)
            guard help.kind == .files || help.kind == .declares else { continue }
            let conversation = Conversation(tongue: tongue, files: FileAccess(base: folder))
            if let prelude = HelpPageTests.prelude[keyword] {
                #expect(
                    conversation.run(tongue == .english ? prelude.English : prelude.Indonesian) == .done, "\(keyword)")
            }
            let status = conversation.run(help.example[tongue])
            #expect(
                status == .done && !conversation.problems.contains { $0.severity == .error },
                "\(help.example[tongue]): \(conversation.transcript)")
            conversation.session.closeWorkspace()
        }
    }

    /// Each event can be recorded as its page says.
    @Test(arguments: Tongue.allCases) func examplesOfEventsAreRecorded(_ tongue: Tongue) throws {
        let book = HelpPageTests.book(tongue)
        for kind in book.catalog.events.ids {
            let conversation = Conversation(
                tongue: tongue, files: FileAccess(base: HelpPageTests.folder("events-\(tongue.rawValue)-\(kind.index)"))
            )
            for example in book.examples(event: kind) {
                #expect(conversation.run(example) == .done, "\(example): \(conversation.transcript)")
            }
            conversation.session.closeWorkspace()
        }
    }

    /// Each example of a message that needs more than one line makes the mistake, and mended makes it no more.
    @Test(arguments: MessageID.allCases, Tongue.allCases) func scenesShowTheirMistake(_ id: MessageID, _ tongue: Tongue)
        throws
    {
        guard let scene = MessageScene.of(id) else {
            #expect(id.page.example != nil && id.page.mended != nil, "\(id.rawValue) has no example")
            return
        }
        if case .told = scene.way { return }
        let wrong = HelpPageTests.found(
            scene, scene.example[tongue], scene.files, tongue, "wrong-\(id.rawValue)-\(tongue.rawValue)")
        #expect(wrong.contains(id), "\(scene.example[tongue]): \(wrong)")
        let files =
            scene.files.filter { file in !scene.mendedFiles.contains { $0.name == file.name } } + scene.mendedFiles
        let right = HelpPageTests.found(
            scene, scene.mended[tongue], files, tongue, "right-\(id.rawValue)-\(tongue.rawValue)")
        #expect(!right.contains(id), "\(scene.mended[tongue]): \(right)")
        if id != .roundedNumbers {
            #expect(right.isEmpty, "\(id.rawValue) \(scene.mended[tongue]): \(right.map(\.rawValue))")
        }
    }

    /// Only what no test can bring about is merely told of.
    @Test func fewAreOnlyTold() throws {
        let excused = try GoldenFile.read("untriggerable.txt")
        let others: Set<MessageID> = [.workspaceFormat, .workspaceDamaged]
        for id in MessageID.allCases {
            guard let scene = MessageScene.of(id), case .told = scene.way, !others.contains(id) else { continue }
            #expect(excused.contains("\n\(id.rawValue) "), "\(id.rawValue)")
        }
    }

    private static func folder(_ name: String) -> String {
        let folder = "\(TestFiles.folder)/help-\(name)"
        try? FileManager.default.removeItem(atPath: folder)
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    private static func found(
        _ scene: MessageScene, _ text: String, _ files: [MessageScene.File], _ tongue: Tongue, _ name: String
    ) -> [MessageID] {
        let folder = folder(name)
        for file in files { TestFiles.write(file.name, MessageScene.bytes(file.text), in: folder) }
        let isPack = if case .pack = scene.way { true } else { false }
        let conversation = Conversation(tongue: tongue, files: FileAccess(base: folder), isEmpty: isPack)
        conversation.session.settings.isAtTerminal = true
        defer { conversation.session.closeWorkspace() }
        switch scene.way {
        case .prompt: conversation.run(String(decoding: MessageScene.bytes(text), as: UTF8.self))
        case .script:
            conversation.session.settings.isAtTerminal = false
            conversation.run(text)
        case .pack:
            // The part that is shown stands in a pack with a calendar, unless it is that which is missing.
            let whole =
                scene.mended.english.contains("data_until") ? text : text + "\ncalendar { data_until: 2024-02-14 }\n"
            conversation.session.load(Pack(name: "try", files: ["pack.dsl": Array(whole.utf8)]), checked: true)
        case .folder:
            try? FileManager.default.createDirectory(atPath: folder + "/pack", withIntermediateDirectories: true)
            TestFiles.write(
                "pack.dsl", Array("table a { key id: text }\ncalendar { data_until: 2024-02-14 }\n".utf8),
                in: folder + "/pack")
            conversation.session.loadPack(folder: folder + "/" + (text.split(separator: " ").last ?? ""))
        case .command(let file, _):
            // What the command line itself finds is a matter of the tests of the whole program.
            guard let own = files.first(where: { $0.name == file }) else { return [] }
            for pair in text.split(separator: " ") where pair.contains("=") {
                let parts = pair.split(separator: "=").map(String.init)
                conversation.session.conversation.parameters[parts[0]] = parts[1]
            }
            if String(validating: MessageScene.bytes(own.text), as: UTF8.self) == nil { return [.notUTF8] }
            if let given = conversation.session.conversation.parameters.keys.first,
                !own.text.contains("param \(given):")
            {
                return [.parameterUnknown]
            }
            conversation.run(own.text)
        case .told: break
        }
        return conversation.problems.map(\.id)
    }
}
