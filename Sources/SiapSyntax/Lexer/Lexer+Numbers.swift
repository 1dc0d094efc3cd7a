internal import SiapText

/// Numbers, dates, times and durations.
extension Lexer {
    mutating func number() {
        let start = position
        let end = digitsEnd(from: start)
        let next = byte(at: end)
        if next == UInt8(ascii: "-") || next == UInt8(ascii: "/"), dateWithMarks(from: start, firstEnd: end, mark: next)
        {
            return
        }
        if next == UInt8(ascii: ":"), isDigit(byte(at: end + 1)), time(from: start, hourEnd: end) { return }
        if next == UInt8(ascii: "."), isDigit(byte(at: end + 1)) {
            fraction(from: start, wholeEnd: end)
        } else if next == UInt8(ascii: ","), isDecimalComma(at: end) {
            fraction(from: start, wholeEnd: end)
        } else if !withUnit(from: start, to: end) {
            position = end
            append(Token(.number, at: SourceRange(start, end)))
        }
    }

    private func digitsEnd(from start: Int) -> Int {
        var place = start
        while isDigit(byte(at: place)) { place += 1 }
        return place
    }

    /// The value of a short run of digits; long runs are no part of a date and give a value that fits none.
    private func value(from lower: Int, to upper: Int) -> Int {
        if upper - lower > 9 { return .max }
        return bytes[lower..<upper].reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    /// "8,5" in an Indonesian statement, where no comma separates: not in the parentheses of a call or a list.
    private func isDecimalComma(at place: Int) -> Bool {
        guard isDigit(byte(at: place + 1)), (statementTongue ?? tongueAhead(from: place)) == .indonesian else {
            return false
        }
        guard let open = brackets.last else { return true }
        if tokens[open].kind == .aggregate || tokens[open].symbol == .openBrace || open == 0 { return true }
        let before = tokens[open - 1]
        if before.kind != .word || before.keywords.contains(anyOf: Lexer.measuringWords) { return true }
        return before.traits.contains(.reserved) && !before.isKeyword(.oneOf)
    }

    private static let measuringWords: [Keyword] = [.sum, .average, .median, .min, .max, .distinct, .share]

    /// The tongue of the first word on this line that only one of them has: `median 0,5 * umur dari wbp` begins with
    /// words of both.
    private func tongueAhead(from start: Int) -> Tongue? {
        var place = start
        while place < limit, byte(at: place) != 0x0A, byte(at: place) != UInt8(ascii: "\"") {
            guard isASCIILetter(byte(at: place)) else {
                place += 1
                continue
            }
            var hash = WordTable.hashSeed
            let end = wordEnd(from: place, hash: &hash)
            let entry = words.find(in: bytes, from: place, to: end, hash: hash)
            if entry >= 0, let tongue = words.entries[entry].tongue { return tongue }
            place = end
        }
        return nil
    }

    /// 8.5, 2.184, 1.234.567, 8,5; the spelling is kept.
    private mutating func fraction(from start: Int, wholeEnd: Int) {
        var end = wholeEnd
        var groups: [Int] = [start]
        while byte(at: end) == UInt8(ascii: "."), isDigit(byte(at: end + 1)) {
            groups.append(end + 1)
            end = digitsEnd(from: end + 1)
        }
        if groups.count == 3, end - groups[2] == 4, groups[1] - start <= 3, groups[2] - groups[1] <= 3,
            dateInOtherOrder(
                from: start, dayEnd: groups[1] - 1, month: groups[1], monthEnd: groups[2] - 1, year: groups[2], to: end)
        {
            return
        }
        if byte(at: end) == UInt8(ascii: ","), isDecimalComma(at: end) { end = digitsEnd(from: end + 1) }
        position = end
        append(Token(.number, at: SourceRange(start, end)))
    }

    // MARK: Dates

    /// 2024-02-14, 14/2/2024, and 14-02-2024, which is questioned.
    private mutating func dateWithMarks(from start: Int, firstEnd: Int, mark: UInt8) -> Bool {
        let second = firstEnd + 1
        let secondEnd = digitsEnd(from: second)
        guard secondEnd > second, secondEnd - second <= 2, byte(at: secondEnd) == mark else { return false }
        let third = secondEnd + 1
        let end = digitsEnd(from: third)
        if isWordByte(byte(at: end)) { return false }
        if firstEnd - start == 4, end - third <= 2, end > third, mark == UInt8(ascii: "-") {
            date(
                from: start, to: end, year: value(from: start, to: firstEnd), month: value(from: second, to: secondEnd),
                day: value(from: third, to: end))
            return true
        }
        guard firstEnd - start <= 2, end - third == 4 else { return false }
        if mark == UInt8(ascii: "-"),
            dateInOtherOrder(from: start, dayEnd: firstEnd, month: second, monthEnd: secondEnd, year: third, to: end)
        {
            return true
        }
        date(
            from: start, to: end, year: value(from: third, to: end), month: value(from: second, to: secondEnd),
            day: value(from: start, to: firstEnd))
        return true
    }

    /// 14-02-2024 and 14.02.2024: read as day, month, year, and said so.
    private mutating func dateInOtherOrder(
        from start: Int, dayEnd: Int, month: Int, monthEnd: Int, year: Int, to end: Int
    ) -> Bool {
        let literal = DateLiteral(
            year: value(from: year, to: end), month: value(from: month, to: monthEnd),
            day: value(from: start, to: dayEnd))
        guard literal.month >= 1, literal.month <= 12, literal.day >= 1, literal.day <= literal.lastDayOfMonth else {
            return false
        }
        report(.dateInOtherOrder, start, end, proposals: [Bilingual(literal.iso)])
        appendDate(literal, from: start, to: end)
        return true
    }

    /// A day that does not exist is reported, and the last one of its month is read instead.
    private mutating func date(from start: Int, to end: Int, year: Int, month: Int, day: Int) {
        var literal = DateLiteral(year: year, month: month, day: day)
        if year < 1 || month < 1 || month > 12 || day < 1 || day > literal.lastDayOfMonth {
            reportImpossible(literal, from: start, to: end)
            literal = DateLiteral(year: max(year, 1), month: min(max(month, 1), 12), day: 1)
        }
        appendDate(literal, from: start, to: end)
    }

    private mutating func appendDate(_ literal: DateLiteral, from start: Int, to end: Int) {
        position = end
        append(
            Token(.date, at: SourceRange(start, end), value: literal.year * 10000 + literal.month * 100 + literal.day))
    }

    private mutating func reportImpossible(_ literal: DateLiteral, from start: Int, to end: Int) {
        let written = source[SourceRange(start, end)]
        var proposals: [Bilingual] = []
        let reason: Bilingual
        if literal.year < 1 {
            reason = Bilingual(english: "years begin at 1", indonesian: "tahun mulai dari 1")
        } else if literal.month < 1 || literal.month > 12 {
            reason = Bilingual(english: "there are 12 months", indonesian: "bulan hanya ada 12")
            // 2/14/2024 is the American order.
            let swapped = DateLiteral(year: literal.year, month: literal.day, day: literal.month)
            if (1...12).contains(swapped.month), (1...swapped.lastDayOfMonth).contains(swapped.day) {
                proposals = [Bilingual(swapped.iso)]
            }
        } else {
            let last = literal.lastDayOfMonth
            let english = "\(DateLiteral.englishMonths[literal.month - 1]) \(literal.year) has \(last) days"
            let indonesian = "\(DateLiteral.indonesianMonths[literal.month - 1]) \(literal.year) hanya \(last) hari"
            reason = Bilingual(english: english, indonesian: indonesian)
            proposals = [Bilingual(DateLiteral(year: literal.year, month: literal.month, day: last).iso)]
        }
        report(.impossibleDate(written: written, reason: reason), start, end, proposals: proposals)
    }

    // MARK: With a word after it

    /// `14 Februari 2024` and `7 days`.
    private mutating func withUnit(from start: Int, to end: Int) -> Bool {
        var wordStart = end
        while byte(at: wordStart) == 0x20 || byte(at: wordStart) == 0x09 { wordStart += 1 }
        guard isASCIILetter(byte(at: wordStart)) else { return false }
        var hash = WordTable.hashSeed
        let wordEnd = wordEnd(from: wordStart, hash: &hash)
        let index = words.find(in: bytes, from: wordStart, to: wordEnd, hash: hash)
        guard index >= 0 else {
            return end - start <= 2
                && dateWithNearName(from: start, dayEnd: end, wordStart: wordStart, wordEnd: wordEnd)
        }
        if let unit = words.entries[index].unit {
            let count = value(from: start, to: end)
            if count > 1_000_000 || peekIsCall(wordEnd) { return false }
            position = wordEnd
            let number = DurationUnit.allCases.firstIndex(of: unit) ?? 0
            append(Token(.duration, at: SourceRange(start, wordEnd), value: count * 4 + number))
            return true
        }
        let month = words.entries[index].month
        return month > 0 && end - start <= 2 && dateWithName(from: start, dayEnd: end, month: month, monthEnd: wordEnd)
    }

    private func peekIsCall(_ place: Int) -> Bool {
        byte(at: place) == UInt8(ascii: "(")
            || byte(at: place) == UInt8(ascii: ".") && isASCIILetter(byte(at: place + 1))
    }

    /// `Feb 14 2024`, `February 14, 2024`: questioned, and read.
    mutating func dateWithMonthFirst(from start: Int, month: Int) -> Bool {
        var day = position
        while byte(at: day) == 0x20 || byte(at: day) == 0x09 { day += 1 }
        let dayEnd = digitsEnd(from: day)
        guard day > position, (1...2).contains(dayEnd - day) else { return false }
        var year = dayEnd
        while byte(at: year) == 0x20 || byte(at: year) == UInt8(ascii: ",") { year += 1 }
        let end = digitsEnd(from: year)
        let literal = DateLiteral(year: value(from: year, to: end), month: month, day: value(from: day, to: dayEnd))
        guard year > dayEnd, end - year == 4, !isWordByte(byte(at: end)), literal.year > 0,
            (1...literal.lastDayOfMonth).contains(literal.day)
        else {
            return false
        }
        question(
            literal, from: start, to: end,
            reason: Bilingual(english: "the day stands before its month", indonesian: "hari ditulis sebelum bulannya"))
        return true
    }

    /// A date that is told from what was meant by it, and read.
    private mutating func question(_ literal: DateLiteral, from start: Int, to end: Int, reason: Bilingual) {
        report(
            .impossibleDate(written: source[SourceRange(start, end)], reason: reason), start, end,
            proposals: literal.bothForms)
        appendDate(literal, from: start, to: end)
    }

    /// `14 Febuari 2024`: a name that is nearly that of a month.
    private mutating func dateWithNearName(from start: Int, dayEnd: Int, wordStart: Int, wordEnd: Int) -> Bool {
        var year = wordEnd
        while byte(at: year) == 0x20 { year += 1 }
        let end = digitsEnd(from: year)
        guard end - year == 4, !isWordByte(byte(at: end)) else { return false }
        let written = source[SourceRange(wordStart, wordEnd)]
        guard let near = NearNames.near(written, among: WordTable.monthNames.joined()).first,
            let month = WordTable.monthNames.firstIndex(where: { $0.contains(near) })
        else { return false }
        let literal = DateLiteral(
            year: value(from: year, to: end), month: month + 1, day: value(from: start, to: dayEnd))
        guard literal.year > 0, (1...literal.lastDayOfMonth).contains(literal.day) else { return false }
        question(
            literal, from: start, to: end,
            reason: Bilingual(
                english: "no month is called “\(written)”", indonesian: "tidak ada bulan bernama “\(written)”"))
        return true
    }

    private mutating func dateWithName(from start: Int, dayEnd: Int, month: Int, monthEnd: Int) -> Bool {
        var year = monthEnd
        while byte(at: year) == 0x20 || byte(at: year) == 0x09 { year += 1 }
        let end = digitsEnd(from: year)
        guard end - year == 4, !isWordByte(byte(at: end)) else { return false }
        date(from: start, to: end, year: value(from: year, to: end), month: month, day: value(from: start, to: dayEnd))
        return true
    }

    /// 07:00
    private mutating func time(from start: Int, hourEnd: Int) -> Bool {
        let end = digitsEnd(from: hourEnd + 1)
        guard hourEnd - start <= 2, end - hourEnd == 3 else { return false }
        var hour = value(from: start, to: hourEnd)
        var minute = value(from: hourEnd + 1, to: end)
        if hour > 23 || minute > 59 {
            report(.impossibleTime(written: source[SourceRange(start, end)]), start, end)
            (hour, minute) = (0, 0)
        }
        position = end
        append(Token(.time, at: SourceRange(start, end), value: hour * 60 + minute))
        return true
    }
}

extension DateLiteral {
    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    static let indonesianMonths = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
    ]

    var lastDayOfMonth: Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// With the name of the month, and in figures.
    var bothForms: [Bilingual] {
        let named = Bilingual(
            english: "\(day) \(DateLiteral.englishMonths[month - 1]) \(year)",
            indonesian: "\(day) \(DateLiteral.indonesianMonths[month - 1]) \(year)")
        return [named, Bilingual(iso)]
    }

    var iso: String {
        func padded(_ number: Int, to width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }
}
