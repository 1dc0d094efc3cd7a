/// What is wrong, as data: one case for each message, with what the message speaks of.
///
/// No words are in it but those of the user, of the data and of the catalog. SiapMessages makes the message from it,
/// in the tongue of the reply. Dates are in ISO form.
public enum Problem: Sendable, Hashable {
    // Letters: reading the text
    case notUTF8
    case nulByte
    case strangeCharacter(character: String)
    case unclosedString
    case impossibleDate(written: String, reason: Bilingual)
    /// `14-02-2024`.
    case dateInOtherOrder
    case impossibleTime(written: String)
    case statementTooLong(limit: Int)
    case unknownEscape(written: String)
    /// `$` without a name.
    case badVariable
    /// `“NTT”`.
    case curlyQuote

    // Form: what the parser finds
    case expectedStatement(found: Mention)
    case expectedSource(after: Keyword)
    case expectedExpression(before: Mention)
    /// What stands behind a complete question and does not go on with it.
    case expectedClause(found: Mention)
    case expectedToken(expected: Mention, found: Mention)
    case unclosedParenthesis
    case strayClosing(found: Mention)
    case nestingTooDeep(limit: Int)
    /// `SELECT … FROM`.
    case sqlStatement
    case doubleEquals
    /// `&&`, `||`, `!`.
    case symbolicLogic(word: Keyword)
    case countStar
    case isInsteadOfEquals
    case groupBy
    case commaForAnd
    case missingNumber(found: Mention)
    /// `one of NTT, Babel`.
    case missingBrackets
    case emptyInterpolation
    case wordAfterStatement(found: Mention)
    /// `.help`, `\d`.
    case dotCommand
    case expectedMeasure(found: Mention)
    /// `a and b or c` without brackets; a warning of lint.
    case mixedAndOr
    /// A `let` or `param` that nothing uses; a warning of lint.
    case unusedVariable(name: String)

    // Names
    case unknownTable(name: String)
    /// `owner`: a table, or what else has no such name.
    case unknownName(name: String, owner: Mention)
    case unknownFunction(name: String)
    case unknownVariable(name: String)
    case unknownCode(code: String, list: Bilingual, choices: [Bilingual])
    /// `readings`: what it can be.
    case ambiguousCode(code: String, readings: [Bilingual])
    /// `kind`: of what it would be a row.
    case unknownRow(name: String, kind: Bilingual)
    case nameTaken(name: String)
    /// `count wbp province = NTT`.
    case missingWhere
    case unknownSetting(name: String)
    case badSettingValue(setting: Bilingual, choices: [Bilingual])
    case unknownTopic(topic: String)
    case noLastResult
    case standaloneCode(code: String)
    case ambiguousLink(name: String)
    case noLink(from: Bilingual, to: Bilingual)
    /// A text that fits several rows; `line` where it stands in a file.
    case ambiguousRow(name: String, table: Bilingual, choices: [Bilingual], line: Int?)
    case answerOutdated

    // Meaning: types, and what can be asked
    case typeMismatch(left: Bilingual, right: Bilingual)
    case needsType(written: Mention, wanted: Bilingual, found: Bilingual)
    /// `relation`: how it could be compared.
    case needsCondition(written: String, type: Bilingual, relation: String)
    case throughManyLink(path: String)
    /// `= unknown`.
    case equalsUnknown
    case clauseTwice(clause: Keyword)
    /// `beside`: what it does not go with.
    case clauseNotHere(clause: Keyword, beside: Keyword)
    case argumentCount(function: Bilingual, wanted: Int, found: Int)
    case notADate(written: Mention)
    /// `2.184`.
    case questionedNumber(written: String)
    case aggregateNeedsLinks(written: String, table: Bilingual)
    case privateAttribute(name: String)
    /// `path`: `a → b → a`.
    case definitionCircle(path: String)
    case queryValueShape(columns: Int)
    case dateOutOfData(date: String, first: String, last: String)
    /// `(count wbp)` beside satker.
    case queryBesideLink(counted: Bilingual, each: Bilingual)
    case notAggregatable(column: Bilingual)
    case numberTooBig(written: String)
    case averageOfText(function: Keyword, type: Bilingual)
    case topNeedsPositive
    case sortUnknown(name: String, columns: [Bilingual])
    case caseTypesDiffer(then: Bilingual, otherwise: Bilingual)
    /// `per hari H`.
    case perDate(written: String)
    case groupOfNumbers(written: String, table: Bilingual)
    case noRules(table: Bilingual)
    case nothingToVerify(table: Bilingual)
    case changesNeedsPeriod
    case noHistory(table: Bilingual)
    case rulesContradict(rule: Bilingual, other: Bilingual)
    /// `owner`: the table it belongs to; `rows`: those that are added.
    case repeatedNumber(written: String, owner: Bilingual, rows: Bilingual)
    /// `shared`: the table whose rows belong to several.
    case sharedNumber(written: String, shared: Bilingual, rows: Bilingual)
    case neverSummed(written: String)
    case groupKeySummed(written: String)
    case constantSummed(written: String, rows: Bilingual)
    /// `percent`: the one figure it can be.
    case shareFixed(percent: Bilingual)
    case shareOfGroups
    case shareOfNothing
    case shareOfSeveral(columns: [Bilingual])
    case supposeStored(name: String)
    /// `limit`: the one below which counts are hidden.
    case suppressRefused(what: Bilingual, limit: Int)
    case suppressFurther
    case suppressEarlier(limit: Int)
    case privateOrder(written: String)
    /// `into`: what would take the value in and is not private.
    case privateCopied(value: String, into: String)
    /// `about`: what is private in it.
    case privateCondition(condition: String, about: Bilingual)
    case shownOnlyInPack
    /// What a pack shows of private values, in a supposed world.
    case shownSupposed
    case unknownChart(name: String, kinds: [Bilingual])
    case chartNeedsNumber
    case chartNeedsTwoKeys(kind: Bilingual)
    case chartNeedsOrder(kind: Bilingual)
    case chartTwice
    /// Two conditions that are never true of one row; a warning.
    case neverBoth(one: String, other: String)
    /// Two conditions one of which is true wherever the subject is known; a warning.
    case alwaysEither(one: String, other: String, subject: String)
    case boundsReversed(from: String, to: String)
    /// `kind = detainee on 2024-01-18`.
    case datedLiteral(literal: String, date: String, subject: String)
    /// `reason`: what SQL would need.
    case notInSQL(reason: Bilingual)
    /// A chain of comparisons that turns round.
    case chainTurns(written: String)
    case rangeSubtracted(written: String)
    /// A pattern with the marks of SQL.
    case foreignPattern(pattern: String)
    /// `yes`, `no` or `unknown` where a condition is meant.
    case bareTruth(written: String)
    /// A value behind a denial: `not Lapas or Rutan`.
    case standsAlone(written: String)
    /// `day`: the one asked for; `last`: that of the data.
    case todayBehindData(day: String, last: String)
    /// A code that a list of choices has already; a warning.
    case listedTwice(written: String)
    /// `key`: what orders the rows; `figure`: what was to order them; a warning.
    case topWithoutOrder(count: Int, key: Bilingual, figure: Bilingual)
    /// `$s.name` in a text; a warning.
    case looksLikeVariable(written: String)
    case unmaskRefused

    // Running
    case overflow
    case divisionByZero
    case interrupted
    case tooManyGroups(limit: Int)
    case tooManyDates(limit: Int)
    case seriesBackwards(first: String, last: String)
    /// `column`: for which there is none, where one is to blame.
    case outOfMemory(column: Bilingual?)
    case expectationFailed(wanted: String, found: String)
    case expectedNothing(rows: Int)
    case parameterMissing(name: String)
    case parameterUnknown(name: String)
    case parameterType(value: String, type: Bilingual)
    case negativeRoot
    case negativePower
    case textTooLong
    case dateOverflow
    case moreThanOneRow(rows: Int)
    /// `difference`: lines with `-` and `+`.
    case expectationDiffers(file: String, difference: String)

    // Files
    case fileMissing(file: String)
    case fileIsFolder(file: String)
    case fileUnreadable(file: String, reason: Bilingual)
    case fileNotUTF8(line: Int, file: String)
    case csvOpenQuote(line: Int, file: String)
    case csvRagged(line: Int, wanted: Int, found: Int)
    case csvDuplicateColumn(column: String, file: String)
    case csvMissingColumn(column: Bilingual, file: String)
    case csvUnknownColumn(column: String, file: String)
    case csvEmpty(file: String)
    /// `column`: as declared, or as the file has it.
    case badCell(value: String, column: Mention, type: Bilingual, line: Int)
    /// `firstLine`: where the key stands first.
    case duplicateKey(key: String, line: Int, firstLine: Int)
    case linkToNothing(value: String, table: Bilingual, line: Int?, column: Bilingual?)
    case rejectedRows(rows: Int, rejected: Int)
    case saveFailed(file: String, reason: Bilingual)
    case unknownFormat(file: String)
    case jsonMalformed(line: Int, reason: Bilingual, file: String)
    case includeCircle(path: String)
    case emptyKey(line: Int, column: Bilingual)
    case csvFieldTooLong(line: Int)
    case csvLoneReturn(line: Int, file: String)
    case csvTooManyColumns(limit: Int, file: String)
    case moreFaults(count: Int)
    case includesTooDeep(limit: Int)
    case includeFailed(file: String)
    case nulInFile(line: Int, file: String)
    /// `dayFirst`, `monthFirst`: the two readings of the cell.
    case ambiguousDates(column: Bilingual, cell: String, dayFirst: String, monthFirst: String)
    case roundedNumbers(column: Bilingual, count: Int)

    // Packs
    case packMissing(folder: String)
    case noKey(table: Bilingual)
    case twoKeys(table: String)
    case unknownType(name: String)
    case partOfCircle(table: Bilingual)
    case partOfDiamond(table: Bilingual)
    case livesNotDates
    case historyUnknown(name: String)
    /// An attribute that has no history.
    case eventSets(written: String)
    case duplicateName(name: String)
    case packWithoutDate(pack: String)
    case useNotFirst

    // Events, records, workspaces and rosters
    case noWorkspace
    case unknownEvent(name: String, table: Bilingual, events: [Bilingual])
    case unknownParameter(name: String, event: Bilingual, parameters: [Bilingual])
    case eventArgumentMissing(event: Bilingual, parameter: Bilingual)
    case notARow(written: String)
    case eventRefused(event: Bilingual, reason: Bilingual, line: Int?)
    /// `later`: the event that stands in the way.
    case eventContradicts(event: Bilingual, later: Bilingual, reason: Bilingual, line: Int?)
    /// `first`: the first day of the data.
    case eventBeforeData(event: Bilingual, first: String, line: Int?)
    /// `last`: the latest of them.
    case eventInFuture(count: Int, last: String, today: String)
    case nothingToUndo(file: String)
    /// `reasons`: which, and why.
    case recordsLeftOut(count: Int, file: String, reasons: [Bilingual])
    case openInPack(file: String)
    case notAWorkspace(file: String)
    case workspaceFormat(file: String, format: Int)
    case workspaceDamaged(file: String)
    case workspaceBusy(file: String)
    case workspaceFull(file: String)
    case workspaceReadOnly(file: String)
    /// `reason`: in our words, or as SQLite says it.
    case workspaceFailed(file: String, reason: Mention)
    /// `last`: the last day of the data.
    case rosterOlder(date: String, last: String)
    case rosterRefused(count: Int)
    case rosterUnread(count: Int)

    // Lessons
    case unknownLesson(name: String)
    case noLesson
    case onlyInLesson(keyword: Keyword)
    case notInLesson
    case wrongAnswerIsRight
    case wrongAnswerUnreachable

    // Reports
    case reportEmpty(title: String)
    case noReport
    case reportStopped(title: String)
    case reportUnfinished(title: String)
    case reportFormat(file: String)
    case reportEarlier(setting: Bilingual)

    // The shell
    case onlyInShell(written: String)
    case noSuchEntry(number: String, count: Int)
    /// A name or number that the history masked.
    case maskedEntry

    // Mistakes of siap itself
    case internalProblem(reason: String?)
}
