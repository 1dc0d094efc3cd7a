import SiapText

extension Problem {
    /// The two lines of its message. A new case does not compile until it has them.
    var text: MessageText {
        switch self {
        case .notUTF8: .notUTF8
        case .nulByte: .nulByte
        case .strangeCharacter(let character): .strangeCharacter(character: character)
        case .unclosedString: .unclosedString
        case .impossibleDate(let written, let reason): .impossibleDate(written: written, reason: reason)
        case .dateInOtherOrder: .dateInOtherOrder
        case .impossibleTime(let written): .impossibleTime(written: written)
        case .statementTooLong(let limit): .statementTooLong(limit: limit)
        case .unknownEscape(let written): .unknownEscape(written: written)
        case .badVariable: .badVariable
        case .curlyQuote: .curlyQuote

        case .expectedStatement(let found): .expectedStatement(found: found)
        case .expectedSource(let after): .expectedSource(after: after)
        case .expectedExpression(let before): .expectedExpression(before: before)
        case .expectedClause(let found): .expectedClause(found: found)
        case .expectedToken(let expected, let found): .expectedToken(expected: expected, found: found)
        case .unclosedParenthesis: .unclosedParenthesis
        case .strayClosing(let found): .strayClosing(found: found)
        case .nestingTooDeep(let limit): .nestingTooDeep(limit: limit)
        case .sqlStatement: .sqlStatement
        case .doubleEquals: .doubleEquals
        case .symbolicLogic(let word): .symbolicLogic(word: word)
        case .countStar: .countStar
        case .isInsteadOfEquals: .isInsteadOfEquals
        case .groupBy: .groupBy
        case .commaForAnd: .commaForAnd
        case .missingNumber(let found): .missingNumber(found: found)
        case .missingBrackets: .missingBrackets
        case .emptyInterpolation: .emptyInterpolation
        case .wordAfterStatement(let found): .wordAfterStatement(found: found)
        case .dotCommand: .dotCommand
        case .expectedMeasure(let found): .expectedMeasure(found: found)
        case .mixedAndOr: .mixedAndOr
        case .unusedVariable(let name): .unusedVariable(name: name)

        case .unknownTable(let name): .unknownTable(name: name)
        case .unknownName(let name, let owner): .unknownName(name: name, owner: owner)
        case .unknownFunction(let name): .unknownFunction(name: name)
        case .unknownVariable(let name): .unknownVariable(name: name)
        case .unknownCode(let code, let list, let choices): .unknownCode(code: code, list: list, choices: choices)
        case .ambiguousCode(let code, let readings): .ambiguousCode(code: code, readings: readings)
        case .unknownRow(let name, let kind): .unknownRow(name: name, kind: kind)
        case .nameTaken(let name): .nameTaken(name: name)
        case .missingWhere: .missingWhere
        case .unknownSetting(let name): .unknownSetting(name: name)
        case .badSettingValue(let setting, let choices): .badSettingValue(setting: setting, choices: choices)
        case .unknownTopic(let topic): .unknownTopic(topic: topic)
        case .noLastResult: .noLastResult
        case .standaloneCode(let code): .standaloneCode(code: code)
        case .ambiguousLink(let name): .ambiguousLink(name: name)
        case .noLink(let from, let to): .noLink(from: from, to: to)
        case .ambiguousRow(let name, let table, let choices, let line):
            .ambiguousRow(name: name, table: table, choices: choices, line: line)
        case .answerOutdated: .answerOutdated

        case .typeMismatch(let left, let right): .typeMismatch(left: left, right: right)
        case .needsType(let written, let wanted, let found): .needsType(written: written, wanted: wanted, found: found)
        case .needsCondition(let written, let type, let relation):
            .needsCondition(written: written, type: type, relation: relation)
        case .throughManyLink(let path): .throughManyLink(path: path)
        case .equalsUnknown: .equalsUnknown
        case .clauseTwice(let clause): .clauseTwice(clause: clause)
        case .clauseNotHere(let clause, let beside): .clauseNotHere(clause: clause, beside: beside)
        case .argumentCount(let function, let wanted, let found):
            .argumentCount(function: function, wanted: wanted, found: found)
        case .notADate(let written): .notADate(written: written)
        case .questionedNumber(let written): .questionedNumber(written: written)
        case .aggregateNeedsLinks(let written, let table): .aggregateNeedsLinks(written: written, table: table)
        case .privateAttribute(let name): .privateAttribute(name: name)
        case .definitionCircle(let path): .definitionCircle(path: path)
        case .queryValueShape(let columns): .queryValueShape(columns: columns)
        case .dateOutOfData(let date, let first, let last): .dateOutOfData(date: date, first: first, last: last)
        case .queryBesideLink(let counted, let each): .queryBesideLink(counted: counted, each: each)
        case .notAggregatable(let column): .notAggregatable(column: column)
        case .numberTooBig(let written): .numberTooBig(written: written)
        case .averageOfText(let function, let type): .averageOfText(function: function, type: type)
        case .topNeedsPositive: .topNeedsPositive
        case .sortUnknown(let name, let columns): .sortUnknown(name: name, columns: columns)
        case .caseTypesDiffer(let then, let otherwise): .caseTypesDiffer(then: then, otherwise: otherwise)
        case .perDate(let written): .perDate(written: written)
        case .groupOfNumbers(let written, let table): .groupOfNumbers(written: written, table: table)
        case .noRules(let table): .noRules(table: table)
        case .nothingToVerify(let table): .nothingToVerify(table: table)
        case .changesNeedsPeriod: .changesNeedsPeriod
        case .noHistory(let table): .noHistory(table: table)
        case .rulesContradict(let rule, let other): .rulesContradict(rule: rule, other: other)
        case .repeatedNumber(let written, let owner, let rows):
            .repeatedNumber(written: written, owner: owner, rows: rows)
        case .sharedNumber(let written, let shared, let rows):
            .sharedNumber(written: written, shared: shared, rows: rows)
        case .neverSummed(let written): .neverSummed(written: written)
        case .groupKeySummed(let written): .groupKeySummed(written: written)
        case .constantSummed(let written, let rows): .constantSummed(written: written, rows: rows)
        case .shareFixed(let percent): .shareFixed(percent: percent)
        case .shareOfGroups: .shareOfGroups
        case .shareOfNothing: .shareOfNothing
        case .shareOfSeveral(let columns): .shareOfSeveral(columns: columns)
        case .supposeStored(let name): .supposeStored(name: name)
        case .suppressRefused(let what, let limit): .suppressRefused(what: what, limit: limit)
        case .suppressFurther: .suppressFurther
        case .suppressEarlier(let limit): .suppressEarlier(limit: limit)
        case .privateOrder(let written): .privateOrder(written: written)
        case .privateCopied(let value, let into): .privateCopied(value: value, into: into)
        case .privateCondition(let condition, let about): .privateCondition(condition: condition, about: about)
        case .shownOnlyInPack: .shownOnlyInPack
        case .shownSupposed: .shownSupposed
        case .unknownChart(let name, let kinds): .unknownChart(name: name, kinds: kinds)
        case .chartNeedsNumber: .chartNeedsNumber
        case .chartNeedsTwoKeys(let kind): .chartNeedsTwoKeys(kind: kind)
        case .chartNeedsOrder(let kind): .chartNeedsOrder(kind: kind)
        case .chartTwice: .chartTwice
        case .neverBoth(let one, let other): .neverBoth(one: one, other: other)
        case .alwaysEither(let one, let other, let subject): .alwaysEither(one: one, other: other, subject: subject)
        case .boundsReversed(let from, let to): .boundsReversed(from: from, to: to)
        case .datedLiteral(let literal, let date, let subject):
            .datedLiteral(literal: literal, date: date, subject: subject)
        case .notInSQL(let reason): .notInSQL(reason: reason)
        case .chainTurns(let written): .chainTurns(written: written)
        case .rangeSubtracted(let written): .rangeSubtracted(written: written)
        case .foreignPattern(let pattern): .foreignPattern(pattern: pattern)
        case .bareTruth(let written): .bareTruth(written: written)
        case .standsAlone(let written): .standsAlone(written: written)
        case .todayBehindData(let day, let last): .todayBehindData(day: day, last: last)
        case .listedTwice(let written): .listedTwice(written: written)
        case .topWithoutOrder(let count, let key, let figure): .topWithoutOrder(count: count, key: key, figure: figure)
        case .looksLikeVariable(let written): .looksLikeVariable(written: written)
        case .unmaskRefused: .unmaskRefused

        case .overflow: .overflow
        case .divisionByZero: .divisionByZero
        case .interrupted: .interrupted
        case .tooManyGroups(let limit): .tooManyGroups(limit: limit)
        case .tooManyDates(let limit): .tooManyDates(limit: limit)
        case .seriesBackwards(let first, let last): .seriesBackwards(first: first, last: last)
        case .outOfMemory(let column): .outOfMemory(column: column)
        case .expectationFailed(let wanted, let found): .expectationFailed(wanted: wanted, found: found)
        case .expectedNothing(let rows): .expectedNothing(rows: rows)
        case .parameterMissing(let name): .parameterMissing(name: name)
        case .parameterUnknown(let name): .parameterUnknown(name: name)
        case .parameterType(let value, let type): .parameterType(value: value, type: type)
        case .negativeRoot: .negativeRoot
        case .negativePower: .negativePower
        case .textTooLong: .textTooLong
        case .dateOverflow: .dateOverflow
        case .moreThanOneRow(let rows): .moreThanOneRow(rows: rows)
        case .expectationDiffers(let file, let difference): .expectationDiffers(file: file, difference: difference)

        case .fileMissing(let file): .fileMissing(file: file)
        case .fileIsFolder(let file): .fileIsFolder(file: file)
        case .fileUnreadable(let file, let reason): .fileUnreadable(file: file, reason: reason)
        case .fileNotUTF8(let line, let file): .fileNotUTF8(line: line, file: file)
        case .csvOpenQuote(let line, let file): .csvOpenQuote(line: line, file: file)
        case .csvRagged(let line, let wanted, let found): .csvRagged(line: line, wanted: wanted, found: found)
        case .csvDuplicateColumn(let column, let file): .csvDuplicateColumn(column: column, file: file)
        case .csvMissingColumn(let column, let file): .csvMissingColumn(column: column, file: file)
        case .csvUnknownColumn(let column, let file): .csvUnknownColumn(column: column, file: file)
        case .csvEmpty(let file): .csvEmpty(file: file)
        case .badCell(let value, let column, let type, let line):
            .badCell(value: value, column: column, type: type, line: line)
        case .duplicateKey(let key, let line, let firstLine): .duplicateKey(key: key, line: line, firstLine: firstLine)
        case .linkToNothing(let value, let table, let line, let column):
            .linkToNothing(value: value, table: table, line: line, column: column)
        case .rejectedRows(let rows, let rejected): .rejectedRows(rows: rows, rejected: rejected)
        case .saveFailed(let file, let reason): .saveFailed(file: file, reason: reason)
        case .unknownFormat(let file): .unknownFormat(file: file)
        case .jsonMalformed(let line, let reason, let file): .jsonMalformed(line: line, reason: reason, file: file)
        case .includeCircle(let path): .includeCircle(path: path)
        case .emptyKey(let line, let column): .emptyKey(line: line, column: column)
        case .csvFieldTooLong(let line): .csvFieldTooLong(line: line)
        case .csvLoneReturn(let line, let file): .csvLoneReturn(line: line, file: file)
        case .csvTooManyColumns(let limit, let file): .csvTooManyColumns(limit: limit, file: file)
        case .moreFaults(let count): .moreFaults(count: count)
        case .includesTooDeep(let limit): .includesTooDeep(limit: limit)
        case .includeFailed(let file): .includeFailed(file: file)
        case .nulInFile(let line, let file): .nulInFile(line: line, file: file)
        case .ambiguousDates(let column, let cell, let dayFirst, let monthFirst):
            .ambiguousDates(column: column, cell: cell, dayFirst: dayFirst, monthFirst: monthFirst)
        case .roundedNumbers(let column, let count): .roundedNumbers(column: column, count: count)

        case .packMissing(let folder): .packMissing(folder: folder)
        case .noKey(let table): .noKey(table: table)
        case .twoKeys(let table): .twoKeys(table: table)
        case .unknownType(let name): .unknownType(name: name)
        case .partOfCircle(let table): .partOfCircle(table: table)
        case .partOfDiamond(let table): .partOfDiamond(table: table)
        case .livesNotDates: .livesNotDates
        case .historyUnknown(let name): .historyUnknown(name: name)
        case .eventSets(let written): .eventSets(written: written)
        case .duplicateName(let name): .duplicateName(name: name)
        case .packWithoutDate(let pack): .packWithoutDate(pack: pack)
        case .useNotFirst: .useNotFirst

        case .noWorkspace: .noWorkspace
        case .unknownEvent(let name, let table, let events): .unknownEvent(name: name, table: table, events: events)
        case .unknownParameter(let name, let event, let parameters):
            .unknownParameter(name: name, event: event, parameters: parameters)
        case .eventArgumentMissing(let event, let parameter): .eventArgumentMissing(event: event, parameter: parameter)
        case .notARow(let written): .notARow(written: written)
        case .eventRefused(let event, let reason, let line): .eventRefused(event: event, reason: reason, line: line)
        case .eventContradicts(let event, let later, let reason, let line):
            .eventContradicts(event: event, later: later, reason: reason, line: line)
        case .eventBeforeData(let event, let first, let line): .eventBeforeData(event: event, first: first, line: line)
        case .eventInFuture(let count, let last, let today): .eventInFuture(count: count, last: last, today: today)
        case .nothingToUndo(let file): .nothingToUndo(file: file)
        case .recordsLeftOut(let count, let file, let reasons):
            .recordsLeftOut(count: count, file: file, reasons: reasons)
        case .openInPack(let file): .openInPack(file: file)
        case .notAWorkspace(let file): .notAWorkspace(file: file)
        case .workspaceFormat(let file, let format): .workspaceFormat(file: file, format: format)
        case .workspaceDamaged(let file): .workspaceDamaged(file: file)
        case .workspaceBusy(let file): .workspaceBusy(file: file)
        case .workspaceFull(let file): .workspaceFull(file: file)
        case .workspaceReadOnly(let file): .workspaceReadOnly(file: file)
        case .workspaceFailed(let file, let reason): .workspaceFailed(file: file, reason: reason)
        case .rosterOlder(let date, let last): .rosterOlder(date: date, last: last)
        case .rosterRefused(let count): .rosterRefused(count: count)
        case .rosterUnread(let count): .rosterUnread(count: count)

        case .unknownLesson(let name): .unknownLesson(name: name)
        case .noLesson: .noLesson
        case .onlyInLesson(let keyword): .onlyInLesson(keyword: keyword)
        case .notInLesson: .notInLesson
        case .wrongAnswerIsRight: .wrongAnswerIsRight
        case .wrongAnswerUnreachable: .wrongAnswerUnreachable

        case .reportEmpty(let title): .reportEmpty(title: title)
        case .noReport: .noReport
        case .reportStopped(let title): .reportStopped(title: title)
        case .reportUnfinished(let title): .reportUnfinished(title: title)
        case .reportFormat(let file): .reportFormat(file: file)
        case .reportEarlier(let setting): .reportEarlier(setting: setting)

        case .onlyInShell(let written): .onlyInShell(written: written)
        case .noSuchEntry(let number, let count): .noSuchEntry(number: number, count: count)
        case .maskedEntry: .maskedEntry

        case .internalProblem(let reason): .internalProblem(reason: reason)
        }
    }
}
