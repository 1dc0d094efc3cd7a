import Foundation
import SiapFiles
import SiapSession
import SiapSyntax
import SiapText

/// `siap-fuzz TARGET [options of libFuzzer] CORPUS …`: what an input may be is a matter of the target.
@main struct Fuzz {
    static func main() {
        var arguments = CommandLine.arguments
        guard arguments.count > 1, let target = Target(rawValue: arguments[1]) else {
            FileHandle.standardError.write(
                Data("siap-fuzz \(Target.allCases.map(\.rawValue).joined(separator: "|")) CORPUS …\n".utf8))
            exit(2)
        }
        Fuzz.target = target
        arguments.remove(at: 1)
        var count = Int32(arguments.count)
        var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = .allocate(capacity: arguments.count + 1)
        for (index, argument) in arguments.enumerated() { words?[index] = strdup(argument) }
        words?[arguments.count] = nil
        exit(runDriver(&count, &words) { bytes, size in testOneInput(bytes, size) })
    }

    nonisolated(unsafe) static var target = Target.parser
}

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ one: @convention(c) (UnsafePointer<UInt8>, Int) -> Int32
) -> Int32

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ bytes: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
    Fuzz.target.take(Array(UnsafeBufferPointer(start: bytes, count: size)))
    return 0
}

enum Target: String, CaseIterable {
    case lexer, parser, binder, answer, csv, json, workspace

    func take(_ bytes: [UInt8]) {
        switch self {
        case .lexer: Targets.lexer(bytes)
        case .parser: Targets.parser(bytes)
        case .binder: Targets.binder(bytes)
        case .answer: Targets.answer(bytes)
        case .csv: Targets.file(bytes, named: "data.csv")
        case .json: Targets.file(bytes, named: "data.json")
        case .workspace: Targets.workspace(bytes)
        }
    }
}
