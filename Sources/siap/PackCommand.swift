import ArgumentParser
import Glibc
import SiapSession
import SiapShell
import SiapText

/// `siap pack …`: what concerns packs as such.
struct PackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack", abstract: "Packs: check one that is being written.", subcommands: [Check.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Reads a pack whole: names, data, expectations, rules, templates and lessons.")

        @Option(help: "The tongue of replies: id or en.")
        var language: String?

        @Argument(help: "The folder with pack.dsl.")
        var folder: String

        func validate() throws(ValidationError) {
            guard language == nil || Tongue(rawValue: language ?? "") != nil else {
                throw ValidationError("--language is id or en")
            }
        }

        func run() throws {
            var options = try Ask.parse([])
            options.language = language
            let session = Start.session(options)
            let printer = Printer(session: session, isInteractive: false)
            session.effects.output = { printer.print($0) }
            throw ExitCode(session.checkPack(folder: folder).rawValue)
        }
    }
}
