public import SiapText

/// One member of a code list.
public struct Code: Sendable, Hashable {
    /// The code itself, as values are written and shown.
    public var names: Bilingual
    /// Other spellings that are understood and never shown.
    public var aliases: [String]
    /// What it means, for `help`; nil: nothing is said.
    public var doc: Bilingual?
    public init(names: Bilingual, aliases: [String] = [], doc: Bilingual? = nil) {
        self.names = names
        self.aliases = aliases
        self.doc = doc
    }
}

/// A closed list of declared codes, in the order in which results show them. Equal only to itself.
public final class CodeList: Sendable, Hashable {
    /// What is listed: "voter list"; types call it so.
    public let names: Bilingual
    /// A value holds a code as its position here.
    public let codes: [Code]
    /// What the list is, for `help`; nil: nothing is said.
    public let doc: Bilingual?
    private let positions: [String: Int]
    let foldedEnglish: String
    let foldedIndonesian: String

    /// A spelling of several codes means the first; former names mean one only where nothing else is called so.
    public init(names: Bilingual, codes: [Code], doc: Bilingual? = nil) {
        self.names = names
        self.codes = codes
        self.doc = doc
        foldedEnglish = normalizedName(names.english)
        foldedIndonesian = normalizedName(names.indonesian)
        var positions: [String: Int] = [:]
        for (index, code) in codes.enumerated() {
            for spelling in [code.names.english, code.names.indonesian] + code.aliases {
                let name = normalizedName(spelling)
                if positions[name] == nil { positions[name] = index }
            }
        }
        for (index, code) in codes.enumerated() {
            for name in code.names.former where positions[name] == nil { positions[name] = index }
        }
        self.positions = positions
    }

    /// The position of a code by any of its spellings.
    public func position(of spelling: String) -> Int? { positions[normalizedName(spelling)] }
    /// The same of a part of a text.
    public func position(of spelling: Substring) -> Int? { positions[normalizedName(spelling)] }

    public static func == (a: CodeList, b: CodeList) -> Bool { a === b }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
