import SiapData
import SiapFiles
import SiapText

/// Chooses for each attribute of a table how its values come about.
struct RosterPlan {
    let catalog: Catalog
    let schema: TableSchema
    let rows: Int
    let spans: DaySpans
    var random: SplitMix64
    private let names: WordTable
    private let nameChoice: SkewedChoice
    private let words: WordTable
    private let wordChoice: SkewedChoice
    private var ownWords: [ValueType: (words: WordTable, positions: [Int])] = [:]

    init(of table: TableID, in catalog: Catalog, rows: Int, seed: UInt64) {
        self.catalog = catalog
        self.rows = rows
        schema = catalog[table].schema
        spans = DaySpans(catalog)
        random = SplitMix64(seed: seed, stream: 0)
        names = WordTable.invented(2_000, &random)
        nameChoice = SkewedChoice(among: Array(0..<2_000), &random)
        words = WordTable.invented(300, &random)
        wordChoice = SkewedChoice(among: Array(0..<300), &random)
    }

    /// One for each attribute.
    mutating func attributes() throws(SynthProblem) -> [AttributePlan] {
        let numbered = try numberedAttributes()
        let firstPart = schema.attributes.firstID { $0.link == .partOf }
        var plans: [AttributePlan] = []
        for (index, attribute) in schema.attributes.placed {
            let kind = kind(of: index, isNumbered: numbered.contains(index))
            let mayBeUnknown =
                !numbered.contains(index) && attribute.role != .key && attribute.role != .label && index != firstPart
                && index != schema.lives?.from
            // From one in fifty to one in five; of ends nineteen in twenty.
            var unknown = mayBeUnknown ? 5 + random.below(47) : 0
            if case .end = kind { unknown = 243 }
            plans.append(AttributePlan(kind, type: attribute.type, unknownIn256: unknown))
        }
        return plans
    }

    /// What an event is told; nil where nothing could be.
    mutating func parameter(_ parameter: EventSchema.Parameter) -> AttributePlan? {
        let kind = plainKind(of: parameter.type, names: parameter.names, isPrivate: parameter.isPrivate)
        if case .nothing = kind { return nil }
        return AttributePlan(kind, type: parameter.type)
    }

    /// Attributes that have a value of its own for each row: keys, what a person is known by alone, and as much as it
    /// takes that no combination comes twice that may not.
    private func numberedAttributes() throws(SynthProblem) -> Set<AttributeID> {
        func canBeNumbered(_ index: AttributeID) -> Bool {
            [.text, .wholeNumber].contains(schema[index].type)
        }
        var result = Set(schema.identities.filter { $0.count == 1 }.map { $0[0] }.filter(canBeNumbered))
        if let key = schema.keyAttribute {
            guard canBeNumbered(key) else {
                throw .keyType(table: schema.names, type: schema[key].type.names)
            }
            result.insert(key)
        }
        for combination in schema.onePer where result.isDisjoint(with: combination) {
            guard let index = combination.first(where: canBeNumbered) else {
                throw .onePer(table: schema.names, attributes: combination.map { schema[$0].names })
            }
            result.insert(index)
        }
        return result
    }

    private mutating func kind(of index: AttributeID, isNumbered: Bool) -> AttributePlan.Kind {
        let attribute = schema[index]
        if isNumbered { return numbered(index) }
        if index == schema.lives?.from { return .beginning(spans.beginnings) }
        if index == schema.lives?.to { return .end }
        let isName = attribute.type == .text && attribute.role != .plain
        return plainKind(of: attribute.type, names: attribute.names, isPrivate: attribute.isPrivate || isName)
    }

    /// The key with letters that mark it as made up; what else is of one person alone as sixteen digits of a region
    /// that there is none of.
    private func numbered(_ index: AttributeID) -> AttributePlan.Kind {
        if schema[index].type == .wholeNumber { return .numbered(prefix: [], digits: 1) }
        if index == schema.keyAttribute { return .numbered(prefix: Array("SYN-".utf8), digits: 9) }
        return .numbered(prefix: Array("99".utf8), digits: 14)
    }

    private mutating func plainKind(of type: ValueType, names: Bilingual, isPrivate: Bool) -> AttributePlan.Kind {
        switch type {
        case .text: isPrivate ? .name(self.names, nameChoice) : .text(words, wordChoice)
        case .wholeNumber: .whole
        case .decimal: .decimal
        case .date: RosterPlan.isOfBirth(names) ? .birth(spans.births) : .day(spans.others)
        case .time: .time
        case .truth: .truth(yesIn256: random.below(2) == 0 ? 230 : 26)
        case .code: skewed(type).map { .word($0.0, $0.1) } ?? .nothing
        case .link(let table) where table == schema.id: sibling
        case .link: skewed(type).map { .word($0.0, $0.1) } ?? .nothing
        case .links(let table) where table == schema.id: .nothing
        case .links(let table): skewed(.link(table), isBare: true).map { .words($0.0, $0.1) } ?? .nothing
        case .duration, .interval, .unknown: .nothing
        }
    }

    private var sibling: AttributePlan.Kind {
        guard let key = schema.keyAttribute, case .numbered(let prefix, let digits) = numbered(key) else {
            return .nothing
        }
        return .sibling(prefix: prefix, digits: digits, rows: UInt64(rows))
    }

    /// The words of a list of codes or of another table's keys, with an order of their own each time; nil where there
    /// are none. `isBare`: only those that a cell holds without quotes, so that several may stand in one.
    private mutating func skewed(_ type: ValueType, isBare: Bool = false) -> (WordTable, SkewedChoice)? {
        let own = ownWords[type] ?? spelled(type)
        ownWords[type] = own
        let positions = isBare ? own.positions.filter { !own.words.isQuoted($0) } : own.positions
        return positions.isEmpty ? nil : (own.words, SkewedChoice(among: positions, &random))
    }

    /// Only words that mean what they stand for: not one that another code has taken, and none that means unknown.
    private func spelled(_ type: ValueType) -> (words: WordTable, positions: [Int]) {
        var spellings: [String?] = []
        switch type {
        case .code(let list):
            spellings = list.codes.enumerated().map { index, code in
                ([code.names.english, code.names.indonesian] + code.aliases).first {
                    list.position(of: $0) == index && !RosterPlan.meansUnknown($0)
                }
            }
        case .link(let table) where catalog[table].schema.keyAttribute != nil:
            let target = catalog[table]
            spellings = (0..<target.rowCount).map { row in
                let key = target.key(of: row)
                return RosterPlan.meansUnknown(key) || key.utf8.contains(UInt8(ascii: ";")) ? nil : key
            }
        case .text, .wholeNumber, .decimal, .date, .time, .truth, .link, .links, .duration, .interval, .unknown: break
        }
        return (WordTable(spellings.map { $0 ?? "" }), spellings.indices.filter { spellings[$0] != nil })
    }

    private static func meansUnknown(_ word: String) -> Bool {
        ["", "unknown", "tidak diketahui"].map { normalizedName($0) }.contains(normalizedName(word))
    }

    private static func isOfBirth(_ names: Bilingual) -> Bool {
        let words = [names.english, names.indonesian].flatMap { normalizedName($0).split { !$0.isLetter } }
        return !Set(words).isDisjoint(with: ["birth", "born", "birthdate", "birthday", "lahir"])
    }
}
