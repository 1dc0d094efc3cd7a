import SiapText

extension MessageID {
    /// A problem of this kind, its places filled with their own names.
    var sample: Problem {
        switch self {
        case .notUTF8: .notUTF8
        case .nulByte: .nulByte
        case .strangeCharacter: .strangeCharacter(character: "character")
        case .unclosedString: .unclosedString
        case .impossibleDate: .impossibleDate(written: "written", reason: Bilingual("reason"))
        case .dateInOtherOrder: .dateInOtherOrder
        case .impossibleTime: .impossibleTime(written: "written")
        case .statementTooLong: .statementTooLong(limit: 1)
        case .unknownEscape: .unknownEscape(written: "written")
        case .badVariable: .badVariable
        case .curlyQuote: .curlyQuote

        case .expectedStatement: .expectedStatement(found: .written("found"))
        case .expectedSource: .expectedSource(after: .where)
        case .expectedExpression: .expectedExpression(before: .written("before"))
        case .expectedClause: .expectedClause(found: .written("found"))
        case .expectedToken: .expectedToken(expected: .written("expected"), found: .written("found"))
        case .unclosedParenthesis: .unclosedParenthesis
        case .strayClosing: .strayClosing(found: .written("found"))
        case .nestingTooDeep: .nestingTooDeep(limit: 1)
        case .sqlStatement: .sqlStatement
        case .doubleEquals: .doubleEquals
        case .symbolicLogic: .symbolicLogic(word: .where)
        case .countStar: .countStar
        case .isInsteadOfEquals: .isInsteadOfEquals
        case .groupBy: .groupBy
        case .commaForAnd: .commaForAnd
        case .missingNumber: .missingNumber(found: .written("found"))
        case .missingBrackets: .missingBrackets
        case .emptyInterpolation: .emptyInterpolation
        case .wordAfterStatement: .wordAfterStatement(found: .written("found"))
        case .dotCommand: .dotCommand
        case .expectedMeasure: .expectedMeasure(found: .written("found"))
        case .mixedAndOr: .mixedAndOr
        case .unusedVariable: .unusedVariable(name: "name")

        case .unknownTable: .unknownTable(name: "name")
        case .unknownName: .unknownName(name: "name", owner: .written("owner"))
        case .unknownFunction: .unknownFunction(name: "name")
        case .unknownVariable: .unknownVariable(name: "name")
        case .unknownCode: .unknownCode(code: "code", list: Bilingual("list"), choices: [Bilingual("choices")])
        case .ambiguousCode: .ambiguousCode(code: "code", readings: [Bilingual("readings")])
        case .unknownRow: .unknownRow(name: "name", kind: Bilingual("kind"))
        case .nameTaken: .nameTaken(name: "name")
        case .missingWhere: .missingWhere
        case .unknownSetting: .unknownSetting(name: "name")
        case .badSettingValue: .badSettingValue(setting: Bilingual("setting"), choices: [Bilingual("choices")])
        case .unknownTopic: .unknownTopic(topic: "topic")
        case .noLastResult: .noLastResult
        case .standaloneCode: .standaloneCode(code: "code")
        case .ambiguousLink: .ambiguousLink(name: "name")
        case .noLink: .noLink(from: Bilingual("from"), to: Bilingual("to"))
        case .ambiguousRow:
            .ambiguousRow(name: "name", table: Bilingual("table"), choices: [Bilingual("choices")], line: 4)
        case .answerOutdated: .answerOutdated

        case .typeMismatch: .typeMismatch(left: Bilingual("left"), right: Bilingual("right"))
        case .needsType:
            .needsType(written: .written("written"), wanted: Bilingual("wanted"), found: Bilingual("found"))
        case .needsCondition: .needsCondition(written: "written", type: Bilingual("type"), relation: "relation")
        case .throughManyLink: .throughManyLink(path: "path")
        case .equalsUnknown: .equalsUnknown
        case .clauseTwice: .clauseTwice(clause: .where)
        case .clauseNotHere: .clauseNotHere(clause: .where, beside: .where)
        case .argumentCount: .argumentCount(function: Bilingual("function"), wanted: 2, found: 3)
        case .notADate: .notADate(written: .written("written"))
        case .questionedNumber: .questionedNumber(written: "written")
        case .aggregateNeedsLinks: .aggregateNeedsLinks(written: "written", table: Bilingual("table"))
        case .privateAttribute: .privateAttribute(name: "name")
        case .definitionCircle: .definitionCircle(path: "path")
        case .queryValueShape: .queryValueShape(columns: 1)
        case .dateOutOfData: .dateOutOfData(date: "date", first: "first", last: "last")
        case .queryBesideLink: .queryBesideLink(counted: Bilingual("counted"), each: Bilingual("each"))
        case .notAggregatable: .notAggregatable(column: Bilingual("column"))
        case .numberTooBig: .numberTooBig(written: "written")
        case .averageOfText: .averageOfText(function: .where, type: Bilingual("type"))
        case .topNeedsPositive: .topNeedsPositive
        case .sortUnknown: .sortUnknown(name: "name", columns: [Bilingual("columns")])
        case .caseTypesDiffer: .caseTypesDiffer(then: Bilingual("then"), otherwise: Bilingual("otherwise"))
        case .perDate: .perDate(written: "written")
        case .groupOfNumbers: .groupOfNumbers(written: "written", table: Bilingual("table"))
        case .noRules: .noRules(table: Bilingual("table"))
        case .nothingToVerify: .nothingToVerify(table: Bilingual("table"))
        case .changesNeedsPeriod: .changesNeedsPeriod
        case .noHistory: .noHistory(table: Bilingual("table"))
        case .rulesContradict: .rulesContradict(rule: Bilingual("rule"), other: Bilingual("other"))
        case .repeatedNumber: .repeatedNumber(written: "written", owner: Bilingual("owner"), rows: Bilingual("rows"))
        case .sharedNumber: .sharedNumber(written: "written", shared: Bilingual("shared"), rows: Bilingual("rows"))
        case .neverSummed: .neverSummed(written: "written")
        case .groupKeySummed: .groupKeySummed(written: "written")
        case .constantSummed: .constantSummed(written: "written", rows: Bilingual("rows"))
        case .shareFixed: .shareFixed(percent: Bilingual("percent"))
        case .shareOfGroups: .shareOfGroups
        case .shareOfNothing: .shareOfNothing
        case .shareOfSeveral: .shareOfSeveral(columns: [Bilingual("columns")])
        case .supposeStored: .supposeStored(name: "name")
        case .suppressRefused: .suppressRefused(what: Bilingual("what"), limit: 2)
        case .suppressFurther: .suppressFurther
        case .suppressEarlier: .suppressEarlier(limit: 1)
        case .privateOrder: .privateOrder(written: "written")
        case .privateCopied: .privateCopied(value: "value", into: "into")
        case .privateCondition: .privateCondition(condition: "condition", about: Bilingual("about"))
        case .shownOnlyInPack: .shownOnlyInPack
        case .shownSupposed: .shownSupposed
        case .unknownChart: .unknownChart(name: "name", kinds: [Bilingual("kinds")])
        case .chartNeedsNumber: .chartNeedsNumber
        case .chartNeedsTwoKeys: .chartNeedsTwoKeys(kind: Bilingual("kind"))
        case .chartNeedsOrder: .chartNeedsOrder(kind: Bilingual("kind"))
        case .chartTwice: .chartTwice
        case .neverBoth: .neverBoth(one: "one", other: "other")
        case .alwaysEither: .alwaysEither(one: "one", other: "other", subject: "subject")
        case .boundsReversed: .boundsReversed(from: "from", to: "to")
        case .datedLiteral: .datedLiteral(literal: "literal", date: "date", subject: "subject")
        case .notInSQL: .notInSQL(reason: Bilingual("reason"))
        case .chainTurns: .chainTurns(written: "written")
        case .rangeSubtracted: .rangeSubtracted(written: "written")
        case .foreignPattern: .foreignPattern(pattern: "pattern")
        case .bareTruth: .bareTruth(written: "written")
        case .standsAlone: .standsAlone(written: "written")
        case .todayBehindData: .todayBehindData(day: "day", last: "last")
        case .listedTwice: .listedTwice(written: "written")
        case .topWithoutOrder: .topWithoutOrder(count: 1, key: Bilingual("key"), figure: Bilingual("figure"))
        case .looksLikeVariable: .looksLikeVariable(written: "written")
        case .unmaskRefused: .unmaskRefused

        case .overflow: .overflow
        case .divisionByZero: .divisionByZero
        case .interrupted: .interrupted
        case .tooManyGroups: .tooManyGroups(limit: 1)
        case .tooManyDates: .tooManyDates(limit: 1)
        case .seriesBackwards: .seriesBackwards(first: "first", last: "last")
        case .outOfMemory: .outOfMemory(column: Bilingual("column"))
        case .expectationFailed: .expectationFailed(wanted: "wanted", found: "found")
        case .expectedNothing: .expectedNothing(rows: 1)
        case .parameterMissing: .parameterMissing(name: "name")
        case .parameterUnknown: .parameterUnknown(name: "name")
        case .parameterType: .parameterType(value: "value", type: Bilingual("type"))
        case .negativeRoot: .negativeRoot
        case .negativePower: .negativePower
        case .textTooLong: .textTooLong
        case .dateOverflow: .dateOverflow
        case .moreThanOneRow: .moreThanOneRow(rows: 1)
        case .expectationDiffers: .expectationDiffers(file: "file", difference: "difference")

        case .fileMissing: .fileMissing(file: "file")
        case .fileIsFolder: .fileIsFolder(file: "file")
        case .fileUnreadable: .fileUnreadable(file: "file", reason: Bilingual("reason"))
        case .fileNotUTF8: .fileNotUTF8(line: 1, file: "file")
        case .csvOpenQuote: .csvOpenQuote(line: 1, file: "file")
        case .csvRagged: .csvRagged(line: 1, wanted: 2, found: 3)
        case .csvDuplicateColumn: .csvDuplicateColumn(column: "column", file: "file")
        case .csvMissingColumn: .csvMissingColumn(column: Bilingual("column"), file: "file")
        case .csvUnknownColumn: .csvUnknownColumn(column: "column", file: "file")
        case .csvEmpty: .csvEmpty(file: "file")
        case .badCell: .badCell(value: "value", column: .written("column"), type: Bilingual("type"), line: 4)
        case .duplicateKey: .duplicateKey(key: "key", line: 2, firstLine: 3)
        case .linkToNothing:
            .linkToNothing(value: "value", table: Bilingual("table"), line: 3, column: Bilingual("column"))
        case .rejectedRows: .rejectedRows(rows: 1, rejected: 2)
        case .saveFailed: .saveFailed(file: "file", reason: Bilingual("reason"))
        case .unknownFormat: .unknownFormat(file: "file")
        case .jsonMalformed: .jsonMalformed(line: 1, reason: Bilingual("reason"), file: "file")
        case .includeCircle: .includeCircle(path: "path")
        case .emptyKey: .emptyKey(line: 1, column: Bilingual("column"))
        case .csvFieldTooLong: .csvFieldTooLong(line: 1)
        case .csvLoneReturn: .csvLoneReturn(line: 1, file: "file")
        case .csvTooManyColumns: .csvTooManyColumns(limit: 1, file: "file")
        case .moreFaults: .moreFaults(count: 1)
        case .includesTooDeep: .includesTooDeep(limit: 1)
        case .includeFailed: .includeFailed(file: "file")
        case .nulInFile: .nulInFile(line: 1, file: "file")
        case .ambiguousDates:
            .ambiguousDates(column: Bilingual("column"), cell: "cell", dayFirst: "dayFirst", monthFirst: "monthFirst")
        case .roundedNumbers: .roundedNumbers(column: Bilingual("column"), count: 2)

        case .packMissing: .packMissing(folder: "folder")
        case .noKey: .noKey(table: Bilingual("table"))
        case .twoKeys: .twoKeys(table: "table")
        case .unknownType: .unknownType(name: "name")
        case .partOfCircle: .partOfCircle(table: Bilingual("table"))
        case .partOfDiamond: .partOfDiamond(table: Bilingual("table"))
        case .livesNotDates: .livesNotDates
        case .historyUnknown: .historyUnknown(name: "name")
        case .eventSets: .eventSets(written: "written")
        case .duplicateName: .duplicateName(name: "name")
        case .packWithoutDate: .packWithoutDate(pack: "pack")
        case .useNotFirst: .useNotFirst

        case .noWorkspace: .noWorkspace
        case .unknownEvent: .unknownEvent(name: "name", table: Bilingual("table"), events: [Bilingual("events")])
        case .unknownParameter:
            .unknownParameter(name: "name", event: Bilingual("event"), parameters: [Bilingual("parameters")])
        case .eventArgumentMissing: .eventArgumentMissing(event: Bilingual("event"), parameter: Bilingual("parameter"))
        case .notARow: .notARow(written: "written")
        case .eventRefused: .eventRefused(event: Bilingual("event"), reason: Bilingual("reason"), line: 3)
        case .eventContradicts:
            .eventContradicts(
                event: Bilingual("event"), later: Bilingual("later"), reason: Bilingual("reason"), line: 4)
        case .eventBeforeData: .eventBeforeData(event: Bilingual("event"), first: "first", line: 3)
        case .eventInFuture: .eventInFuture(count: 1, last: "last", today: "today")
        case .nothingToUndo: .nothingToUndo(file: "file")
        case .recordsLeftOut: .recordsLeftOut(count: 1, file: "file", reasons: [Bilingual("reasons")])
        case .openInPack: .openInPack(file: "file")
        case .notAWorkspace: .notAWorkspace(file: "file")
        case .workspaceFormat: .workspaceFormat(file: "file", format: 2)
        case .workspaceDamaged: .workspaceDamaged(file: "file")
        case .workspaceBusy: .workspaceBusy(file: "file")
        case .workspaceFull: .workspaceFull(file: "file")
        case .workspaceReadOnly: .workspaceReadOnly(file: "file")
        case .workspaceFailed: .workspaceFailed(file: "file", reason: .written("reason"))
        case .rosterOlder: .rosterOlder(date: "date", last: "last")
        case .rosterRefused: .rosterRefused(count: 1)
        case .rosterUnread: .rosterUnread(count: 1)

        case .unknownLesson: .unknownLesson(name: "name")
        case .noLesson: .noLesson
        case .onlyInLesson: .onlyInLesson(keyword: .where)
        case .notInLesson: .notInLesson
        case .wrongAnswerIsRight: .wrongAnswerIsRight
        case .wrongAnswerUnreachable: .wrongAnswerUnreachable

        case .reportEmpty: .reportEmpty(title: "title")
        case .noReport: .noReport
        case .reportStopped: .reportStopped(title: "title")
        case .reportUnfinished: .reportUnfinished(title: "title")
        case .reportFormat: .reportFormat(file: "file")
        case .reportEarlier: .reportEarlier(setting: Bilingual("setting"))

        case .onlyInShell: .onlyInShell(written: "written")
        case .noSuchEntry: .noSuchEntry(number: "number", count: 2)
        case .maskedEntry: .maskedEntry

        case .internalProblem: .internalProblem(reason: "reason")
        }
    }
}
