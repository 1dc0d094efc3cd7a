import CReadinessPack
import Foundation
import SiapData
import SiapFiles
import SiapRender
import SiapSemantics
import SiapSyntax
import SiapText
import Testing

@testable import SiapMessages
@testable import SiapSession

/// The built-in pack, read once; every conversation of these tests begins from it.
enum World {
    static let today = Day(year: 2024, month: 2, day: 12)!

    static let pack: Pack = {
        var files: [String: [UInt8]] = [:]
        for index in 0..<siap_pack_file_count() {
            guard let name = siap_pack_file_name(index), let bytes = siap_pack_file_bytes(index) else { continue }
            files[String(cString: name)] = Array(
                UnsafeBufferPointer(start: bytes, count: Int(siap_pack_file_size(index))))
        }
        return Pack(name: "readiness", files: files)
    }()

    static let context: BindingContext = {
        let session = Session(tongue: .english, today: today)
        session.load(pack)
        return session.context
    }()

    /// The rows of one of the pack's csv files, by column.
    static func csv(_ name: String) -> [[String: String]] {
        let lines = String(decoding: pack.files[name]?.bytes ?? [], as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: true)
        guard let head = lines.first else { return [] }
        let columns = cells(of: head)
        return lines.dropFirst().map {
            Dictionary(zip(columns, cells(of: $0)), uniquingKeysWith: { first, _ in first })
        }
    }

    /// The cells of one line of csv; the files of the pack have no line breaks inside cells.
    static func cells(of line: some StringProtocol) -> [String] {
        var cells: [String] = []
        var cell = ""
        var isQuoted = false
        var previous: Character?
        for character in line {
            if character == "\"" {
                if !isQuoted, previous == "\"" { cell.append("\"") }
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                cells.append(cell)
                cell = ""
            } else {
                cell.append(character)
            }
            previous = character == "\"" && previous == "\"" ? nil : character
        }
        cells.append(cell)
        return cells
    }
}

/// One session whose outcomes are written down as a person in a pipe would read them, tables as csv, notes left out.
final class Conversation {
    let session: Session
    /// What came forth, since `forget`.
    private(set) var transcript = ""
    private(set) var problems: [Diagnostic] = []
    private(set) var tables: [ResultTable] = []
    private(set) var notices: [String] = []
    private(set) var texts: [String] = []
    /// Whole messages instead of their numbers alone.
    var showsMessages = false

    init(tongue: Tongue = .english, files: FileAccess = FileAccess(base: TestFiles.folder), isEmpty: Bool = false) {
        session = Session(tongue: tongue, today: World.today, files: files)
        session.settings.isAtTerminal = true
        if !isEmpty {
            session.context = World.context
            session.context.tongue = tongue
            session.useCatalog()
        }
        session.effects.packNamed = { $0 == "readiness" ? World.pack : nil }
        session.effects.output = { [unowned self] in take($0) }
    }

    @discardableResult
    func run(_ text: String, name: String? = nil) -> SiapSession.ExitStatus {
        onProgramStack { session.run(SourceText(text, name: name)) }
    }

    /// Back to the pack as it was; the engine keeps what it has folded unless the statements touched the data.
    func reset(after text: String) {
        session.closeWorkspace()
        session.context = World.context
        session.settings = Settings()
        session.settings.isAtTerminal = true
        session.conversation.parameters = [:]
        session.effects.files = FileAccess(base: TestFiles.folder)
        forget()
        let touching = [
            "load", "muat", "define", "definisikan", "table", "tabel", "codes", "daftar kode", "event", "peristiwa",
            "calendar", "kalender", "include",
            "sertakan", "set ", "atur ", "rule", "aturan", "open", "buka",
        ]
        if touching.contains(where: { text.contains($0) }) { session.useCatalog() }
    }

    func forget() {
        transcript = ""
        problems = []
        tables = []
        notices = []
        texts = []
    }

    private func take(_ outcome: Outcome) {
        switch outcome {
        case .table(let table):
            tables.append(table)
            transcript += csv(table)
        case .restatement(let text): transcript += "~ \(text)\n"
        case .text(let text):
            texts.append(text)
            transcript += text.hasSuffix("\n") ? text : text + "\n"
        case .notice(let text):
            notices.append(text)
            transcript += "-- \(text)\n"
        case .problems(let found, let source):
            problems += found
            if showsMessages {
                transcript += MessageRenderer.render(found, source: source, tongue: session.tongue, color: false)
            } else {
                for problem in found { transcript += "! \(problem.id.rawValue)\n" }
            }
        case .quit: transcript += "-- quit\n"
        }
    }

    func csv(_ table: ResultTable) -> String {
        let options = RenderOptions(tongue: session.tongue, format: .csv, unmasked: session.settings.unmasked)
        let text = TableRenderer.text(table, catalog: session.catalog, options: options)
        return text.hasSuffix("\n") ? text : text + "\n"
    }
}
