import SiapData
import SiapFiles
import SiapText

/// How the values of one attribute, or of one thing told with an event, are drawn and written.
///
/// A value is a number until it is written: the position of a code or row, a day, a measure, of a text what it is made
/// from.
final class AttributePlan: Sendable {
    enum Kind: Sendable {
        /// The row's own number after some letters: never twice.
        case numbered(prefix: [UInt8], digits: Int)
        /// A code, or a row of another table.
        case word(WordTable, SkewedChoice)
        /// Some rows of another table.
        case words(WordTable, SkewedChoice)
        /// A row of the same table: by its number, as the key writes it.
        case sibling(prefix: [UInt8], digits: Int, rows: UInt64)
        /// Two words after one that says that nobody is called so.
        case name(WordTable, SkewedChoice)
        case text(WordTable, SkewedChoice)
        case birth(ClosedRange<Int32>)
        case beginning(ClosedRange<Int32>)
        case end
        case day(ClosedRange<Int32>)
        case whole
        case decimal
        case time
        case truth(yesIn256: UInt64)
        /// Nothing that could stand there.
        case nothing
    }
    let kind: Kind
    let type: ValueType
    /// How many of 256 values are unknown.
    let unknownIn256: UInt64

    init(_ kind: Kind, type: ValueType, unknownIn256: UInt64 = 0) {
        self.kind = kind
        self.type = type
        self.unknownIn256 = unknownIn256
    }

    /// A value that is known. Not for an end, which hangs on its beginning.
    func known(_ random: inout SplitMix64, row: Int) -> Int64 {
        switch kind {
        case .numbered: Int64(row)
        case .word(_, let choice): Int64(choice.position(&random))
        case .sibling(_, _, let rows): Int64(min(random.below(rows), random.below(rows)))
        case .words, .name, .text: Int64(bitPattern: random.next() >> 1)
        case .birth(let span): span.middleDay(&random)
        case .beginning(let span): span.lateDay(&random)
        case .day(let span): span.day(&random)
        // As many of one digit as of two, as of three.
        case .whole: Int64(random.next() >> (64 - 1 - random.below(10)))
        case .decimal: Int64(random.next() >> (64 - 7 - random.below(10)))
        case .time: Int64(6 * 60 + 5 * random.below(14 * 12))
        case .truth(let share): random.happens(in256: share) ? 1 : 0
        case .end, .nothing: unknownInteger
        }
    }

    /// As a cell of a csv; an unknown one is empty.
    func write(_ value: Int64, to output: inout [UInt8]) {
        if value == unknownInteger { return }
        switch kind {
        case .numbered(let prefix, let digits), .sibling(let prefix, let digits, _):
            output += prefix
            output.appendDecimal(value + 1, digits: digits)
        case .word(let words, _): words.write(Int(value), to: &output)
        case .words(let words, let choice): write(value, from: words, choice, to: &output)
        case .name(let words, let choice):
            var random = SplitMix64(seed: UInt64(value))
            output += AttributePlan.mark
            for _ in 0..<2 {
                output.append(UInt8(ascii: " "))
                words.write(choice.position(&random), to: &output)
            }
        case .text(let words, let choice):
            var random = SplitMix64(seed: UInt64(value))
            words.write(choice.position(&random), to: &output)
        case .birth, .beginning, .end, .day: output.append(day: Day(number: Int32(value)))
        case .whole: output.appendDecimal(value, digits: 1)
        case .decimal:
            output.appendDecimal(value / 100, digits: 1)
            output.append(UInt8(ascii: "."))
            output.appendDecimal(value % 100, digits: 2)
        case .time:
            output.appendDecimal(value / 60, digits: 2)
            output.append(UInt8(ascii: ":"))
            output.appendDecimal(value % 60, digits: 2)
        case .truth: output += value == 1 ? AttributePlan.yes : AttributePlan.no
        case .nothing: break
        }
    }

    /// One to three rows, none twice.
    private func write(_ value: Int64, from words: WordTable, _ choice: SkewedChoice, to output: inout [UInt8]) {
        var random = SplitMix64(seed: UInt64(value))
        var met: [Int] = []
        for _ in 0..<(1 + random.below(3)) {
            let position = choice.position(&random)
            if met.contains(position) { continue }
            if !met.isEmpty { output.append(UInt8(ascii: ";")) }
            met.append(position)
            words.write(position, to: &output)
        }
    }

    /// What an event is told, as it is judged.
    func value(_ number: Int64) -> Value {
        if number == unknownInteger { return .unknown }
        switch type {
        case .code(let list): return .code(list, index: Int(number))
        case .link(let table): return .row(table, row: Int(number))
        case .date: return .date(Day(number: Int32(number)))
        case .wholeNumber: return .whole(number)
        case .decimal: return .decimal(Double(number) / 100)
        case .time: return .time(minutes: Int(number))
        case .truth: return .truth(number == 1)
        case .text:
            var bytes: [UInt8] = []
            write(number, to: &bytes)
            return .text(String(decoding: bytes, as: UTF8.self))
        case .links, .duration, .interval, .unknown: return .unknown
        }
    }

    /// Before every name.
    static let mark = Array("Sintetis".utf8)
    private static let yes = Array("yes".utf8)
    private static let no = Array("no".utf8)
}

extension [UInt8] {
    /// A number that is not negative, with noughts before it up to so many digits.
    mutating func appendDecimal(_ number: Int64, digits: Int) {
        var rest = UInt64(number), length = 0
        let start = count
        repeat {
            append(UInt8(48 + rest % 10))
            rest /= 10
            length += 1
        } while rest > 0 || length < digits
        var low = start, high = count - 1
        while low < high {
            swapAt(low, high)
            low += 1
            high -= 1
        }
    }

    /// `2024-02-14`.
    mutating func append(day: Day) {
        let (year, month, day) = day.parts
        appendDecimal(Int64(year), digits: 4)
        append(UInt8(ascii: "-"))
        appendDecimal(Int64(month), digits: 2)
        append(UInt8(ascii: "-"))
        appendDecimal(Int64(day), digits: 2)
    }
}

extension AttributePlan: Placed { typealias ID = AttributeID }
