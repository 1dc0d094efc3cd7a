extension MessageID {
    /// What kind of problem it tells of.
    public enum Category: Sendable, Hashable, CaseIterable {
        /// How the statement is written: letters, words, brackets.
        case form
        /// A name, code, row or entry that does not exist, or could be several.
        case names
        /// What is asked does not go together, or cannot be asked here.
        case meaning
        /// An `expect` that does not hold.
        case expectations
        /// What comes out as the question is worked out.
        case results
        /// More than there is room or time for.
        case limits
        /// Reading and writing files as wholes.
        case files
        /// What is in a file that is loaded.
        case data
        /// What a pack declares.
        case packs
        /// Events, workspaces and rosters.
        case records
        /// The user stopped it.
        case interruption
        /// A mistake of siap itself.
        case ourselves
    }

    public var category: Category {
        switch self {
        case .notUTF8, .nulByte, .strangeCharacter, .unclosedString, .impossibleDate, .dateInOtherOrder,
            .impossibleTime, .statementTooLong, .unknownEscape, .badVariable, .curlyQuote, .expectedStatement,
            .expectedSource, .expectedExpression, .expectedClause, .expectedToken, .unclosedParenthesis, .strayClosing,
            .nestingTooDeep, .sqlStatement, .doubleEquals, .symbolicLogic, .countStar, .isInsteadOfEquals, .groupBy,
            .commaForAnd, .missingNumber, .missingBrackets, .emptyInterpolation, .wordAfterStatement, .dotCommand,
            .expectedMeasure, .mixedAndOr, .unusedVariable:
            .form
        case .unknownTable, .unknownName, .unknownFunction, .unknownVariable, .unknownCode, .ambiguousCode, .unknownRow,
            .nameTaken, .missingWhere, .unknownSetting, .badSettingValue, .unknownTopic, .noLastResult, .standaloneCode,
            .ambiguousLink, .noLink, .ambiguousRow, .answerOutdated, .parameterUnknown, .unknownEvent,
            .unknownParameter, .unknownLesson, .noSuchEntry:
            .names
        case .typeMismatch, .needsType, .needsCondition, .throughManyLink, .equalsUnknown, .clauseTwice, .clauseNotHere,
            .argumentCount, .notADate, .questionedNumber, .aggregateNeedsLinks, .privateAttribute, .definitionCircle,
            .queryValueShape, .dateOutOfData, .queryBesideLink, .notAggregatable, .numberTooBig, .averageOfText,
            .topNeedsPositive, .sortUnknown, .caseTypesDiffer, .perDate, .groupOfNumbers, .noRules, .nothingToVerify,
            .changesNeedsPeriod, .noHistory, .rulesContradict, .repeatedNumber, .sharedNumber, .neverSummed,
            .groupKeySummed, .constantSummed, .shareFixed, .shareOfGroups, .shareOfNothing, .shareOfSeveral,
            .supposeStored, .suppressRefused, .suppressFurther, .suppressEarlier, .privateOrder, .privateCopied,
            .privateCondition, .shownOnlyInPack, .shownSupposed, .unknownChart, .chartNeedsNumber, .chartNeedsTwoKeys,
            .chartNeedsOrder, .chartTwice, .neverBoth, .alwaysEither, .boundsReversed, .datedLiteral, .notInSQL,
            .chainTurns, .rangeSubtracted, .foreignPattern, .bareTruth, .standsAlone, .todayBehindData, .listedTwice,
            .topWithoutOrder, .looksLikeVariable, .unmaskRefused, .parameterMissing, .parameterType,
            .eventArgumentMissing, .notARow, .noLesson, .onlyInLesson, .notInLesson, .reportEmpty, .noReport,
            .reportStopped, .reportUnfinished, .reportEarlier, .onlyInShell, .maskedEntry:
            .meaning
        case .expectationFailed, .expectedNothing, .expectationDiffers: .expectations
        case .overflow, .divisionByZero, .seriesBackwards, .negativeRoot, .negativePower, .dateOverflow,
            .moreThanOneRow:
            .results
        case .tooManyGroups, .tooManyDates, .outOfMemory, .textTooLong, .csvFieldTooLong, .csvTooManyColumns,
            .includesTooDeep:
            .limits
        case .fileMissing, .fileIsFolder, .fileUnreadable, .fileNotUTF8, .saveFailed, .unknownFormat, .includeCircle,
            .includeFailed, .reportFormat:
            .files
        case .csvOpenQuote, .csvRagged, .csvDuplicateColumn, .csvMissingColumn, .csvUnknownColumn, .csvEmpty, .badCell,
            .duplicateKey, .linkToNothing, .rejectedRows, .jsonMalformed, .emptyKey, .csvLoneReturn, .moreFaults,
            .nulInFile, .ambiguousDates, .roundedNumbers:
            .data
        case .packMissing, .noKey, .twoKeys, .unknownType, .partOfCircle, .partOfDiamond, .livesNotDates,
            .historyUnknown, .eventSets, .duplicateName, .packWithoutDate, .useNotFirst, .wrongAnswerIsRight,
            .wrongAnswerUnreachable:
            .packs
        case .noWorkspace, .eventRefused, .eventContradicts, .eventBeforeData, .eventInFuture, .nothingToUndo,
            .recordsLeftOut, .openInPack, .notAWorkspace, .workspaceFormat, .workspaceDamaged, .workspaceBusy,
            .workspaceFull, .workspaceReadOnly, .workspaceFailed, .rosterOlder, .rosterRefused, .rosterUnread:
            .records
        case .interrupted: .interruption
        case .internalProblem: .ourselves
        }
    }
}
