/// Every problem that siap can report, by the number under which `help S0123` tells more.
///
/// S01xx reading the letters, S02xx the form, S03xx names, S04xx types and meaning, S05xx running, S06xx files, S07xx packs,
/// S08xx events, records, workspaces, lessons, reports and the shell, S09xx mistakes of siap itself.
public enum MessageID: String, Sendable, CaseIterable, Hashable {
    // Letters (lexer)
    case notUTF8 = "S0101"
    case nulByte = "S0102"
    case strangeCharacter = "S0103"  // {0} the character
    case unclosedString = "S0104"
    case impossibleDate = "S0105"  // {0} as written, {1} reason: last day of that month
    case dateInOtherOrder = "S0106"  // 14-02-2024; {0} the ISO form
    case impossibleTime = "S0107"  // {0}
    case statementTooLong = "S0108"  // {0} limit in bytes
    case unknownEscape = "S0109"  // {0}
    case badVariable = "S0110"  // "$" without a name
    case curlyQuote = "S0111"  // “NTT”: {0} straight form

    // Form (parser)
    case expectedStatement = "S0201"  // {0} the word found; proposals: near statement words
    case expectedSource = "S0202"  // a table after {0} keyword
    case expectedExpression = "S0203"  // {0} what was found
    case expectedClause = "S0204"  // {0} found after a complete query; proposals: near clause words
    case expectedToken = "S0205"  // {0} expected, {1} found
    case unclosedParenthesis = "S0206"
    case strayClosing = "S0207"  // {0}
    case nestingTooDeep = "S0208"  // {0} limit
    case sqlStatement = "S0209"  // SELECT … FROM; {0} the siap form
    case doubleEquals = "S0210"
    case symbolicLogic = "S0211"  // && || !; {0} the word
    case countStar = "S0212"
    case isInsteadOfEquals = "S0213"
    case groupBy = "S0214"
    case commaForAnd = "S0215"
    case missingNumber = "S0216"  // after top
    case missingBrackets = "S0217"  // one of NTT, Babel
    case emptyInterpolation = "S0218"
    case wordAfterStatement = "S0219"  // {0}
    case dotCommand = "S0220"  // .help, \d; {0} the siap statement
    case expectedMeasure = "S0221"
    case mixedAndOr = "S0222"  // reserved: a and b or c without brackets is a warning of lint
    case unusedVariable = "S0223"  // {0}: let or param that nothing uses; a warning of lint

    // Names (binder)
    case unknownTable = "S0301"  // {0} word
    case unknownName = "S0302"  // {0} word, {1} table
    case unknownFunction = "S0303"  // {0}
    case unknownVariable = "S0304"  // {0}
    case unknownCode = "S0305"  // {0} word, {1} code list or table
    case ambiguousCode = "S0307"  // {0} word; {1}{2} the two readings
    case unknownRow = "S0308"  // {0} text, {1} table
    case nameTaken = "S0310"  // {0}
    case missingWhere = "S0311"  // "count wbp province = NTT"
    case unknownSetting = "S0312"  // {0}
    case badSettingValue = "S0313"  // {0} setting, {1} choices
    case unknownTopic = "S0314"  // {0}
    case noLastResult = "S0315"
    case standaloneCode = "S0316"  // {0} word stands in {1}, {2}
    case ambiguousLink = "S0319"  // {0} table is linked in several ways; {1} choices
    case noLink = "S0320"  // {0} table has no link to {1}
    case ambiguousRow = "S0321"  // {0} text fits several rows of {1}; {2} choices
    case answerOutdated = "S0341"  // why: the data have changed since the last answer

    // Meaning (binder)
    case typeMismatch = "S0401"  // {0} left type, {1} right type
    case needsType = "S0402"  // {0} what, {1} wanted type, {2} found type
    case needsCondition = "S0403"  // where wants yes/no; {0} what stands there, {1} its type, {2} how to compare it
    case throughManyLink = "S0404"  // {0} path; mends with count( / exists(
    case equalsUnknown = "S0405"  // = unknown
    case clauseTwice = "S0406"  // {0} keyword
    case clauseNotHere = "S0407"  // {0} keyword, {1} why
    case argumentCount = "S0408"  // {0} function, {1} wanted, {2} found
    case notADate = "S0409"  // {0} text where a date is meant
    case questionedNumber = "S0410"  // {0} spelled 2.184; {1} 2184
    case aggregateNeedsLinks = "S0411"  // {0} aggregate over a plain attribute
    case privateAttribute = "S0412"  // {0}
    case definitionCircle = "S0413"  // {0} a → b → a
    case queryValueShape = "S0414"  // a query used as a value gives {0} columns
    case dateOutOfData = "S0417"  // {0} date, {1} first, {2} last
    case queryBesideLink = "S0418"  // (count wbp) beside satker: offers count(wbp)
    case notAggregatable = "S0419"  // {0} column cannot be summed again
    case numberTooBig = "S0421"  // {0}
    case averageOfText = "S0423"  // {0} aggregate, {1} type
    case topNeedsPositive = "S0424"
    case sortUnknown = "S0425"  // {0} is not a column of this result
    case caseTypesDiffer = "S0426"  // then {0}, else {1}
    case perDate = "S0427"  // per hari H: {0} the mend
    case groupOfNumbers = "S0428"  // {0} what stands after by, {1} the table

    case noRules = "S0431"  // {0} table
    case nothingToVerify = "S0432"  // {0} table
    case changesNeedsPeriod = "S0433"
    case noHistory = "S0434"  // {0} table
    case rulesContradict = "S0435"  // {0} rule, {1} the other one
    case repeatedNumber = "S0441"  // {0} as written, {1} the table it belongs to, {2} the rows that are added
    case sharedNumber = "S0442"  // {0} as written, {1} the table whose rows are shared, {2} the rows that are added
    case neverSummed = "S0443"  // {0} as written
    case groupKeySummed = "S0444"  // {0} column
    case constantSummed = "S0445"  // {0} as written, {1} the rows that are added
    case shareFixed = "S0446"  // {0} 100 or 0
    case shareOfGroups = "S0447"
    case shareOfNothing = "S0448"
    case shareOfSeveral = "S0449"  // {0} the columns that could be meant
    case supposeStored = "S0430"  // {0} a definition or a many-link, which cannot be supposed
    case suppressRefused = "S0451"  // {0} what cannot be protected, {1} the limit below which counts are hidden
    case suppressFurther = "S0452"  // working on hidden counts
    case suppressEarlier = "S0453"  // {0} limit: the result was made before it was set
    case privateOrder = "S0455"  // {0}: sorting by it would tell the order of private values
    case privateCopied = "S0456"  // {0} private, {1} what would take it in and is not
    case privateCondition = "S0457"  // {0} a condition on something private, {1} what is private in it
    case shownOnlyInPack = "S0458"  // define shown outside a pack
    case shownSupposed = "S0459"  // what a pack shows of private values, in a supposed world
    case unknownChart = "S0471"  // {0} word, {1} the kinds there are
    case chartNeedsNumber = "S0472"
    case chartNeedsTwoKeys = "S0473"  // {0} kind
    case chartNeedsOrder = "S0474"  // {0} kind
    case chartTwice = "S0475"
    case neverBoth = "S0461"  // {0} and {1} are never true of one row; a warning
    case alwaysEither = "S0462"  // {0} or {1} is true of every row where {2} is known; a warning
    case boundsReversed = "S0463"  // between {0} and {1} lies nothing; a warning
    case datedLiteral = "S0464"  // {0} the literal, {1} the date, {2} what it is compared with
    case notInSQL = "S0491"  // {0} what SQL would need
    case chainTurns = "S0481"  // {0} a chain of comparisons that turns round
    case rangeSubtracted = "S0482"  // {0} 18-25
    case foreignPattern = "S0483"  // {0} a pattern with the marks of SQL
    case bareTruth = "S0484"  // {0} yes, no or unknown where a condition is meant
    case standsAlone = "S0485"  // {0} a value behind a denial: not Lapas or Rutan
    case todayBehindData = "S0486"  // {0} as written, {1} that day, {2} the last day of the data
    case listedTwice = "S0465"  // {0} a code that a list of choices has already; a warning
    case topWithoutOrder = "S0466"  // {0} how many, {1} the key that orders them, {2} the figure; a warning
    case looksLikeVariable = "S0467"  // {0} $s.name in a text; a warning
    case unmaskRefused = "S0429"  // private names in a script without --unmasked

    // Running
    case overflow = "S0501"
    case divisionByZero = "S0502"
    case interrupted = "S0503"
    case tooManyGroups = "S0504"  // {0}
    case tooManyDates = "S0515"  // {0} limit
    case seriesBackwards = "S0516"  // {0} the first date, {1} the last
    case outOfMemory = "S0505"  // {0}
    case expectationFailed = "S0506"  // {0} wanted, {1} found
    case expectedNothing = "S0507"  // {0} rows
    case parameterMissing = "S0508"  // {0}
    case parameterUnknown = "S0509"  // {0}
    case parameterType = "S0510"  // {0} value, {1} type
    case negativeRoot = "S0511"
    case negativePower = "S0517"
    case textTooLong = "S0518"
    case dateOverflow = "S0512"
    case moreThanOneRow = "S0513"  // a value was asked and {0} rows came
    case expectationDiffers = "S0514"  // {0} file; {1} difference

    // Files
    case fileMissing = "S0601"  // {0}
    case fileIsFolder = "S0602"
    case fileUnreadable = "S0603"  // {0} reason
    case fileNotUTF8 = "S0604"  // {0} line
    case csvOpenQuote = "S0605"  // {0} line
    case csvRagged = "S0606"  // {0} line, {1} wanted, {2} found
    case csvDuplicateColumn = "S0607"  // {0}
    case csvMissingColumn = "S0608"  // {0}
    case csvUnknownColumn = "S0609"  // {0}
    case csvEmpty = "S0610"
    case badCell = "S0611"  // {0} value, {1} column, {2} type, {3} line
    case duplicateKey = "S0612"  // {0} key, {1} line
    case linkToNothing = "S0613"  // {0} value, {1} table, {2} line
    case rejectedRows = "S0614"  // {0} rows in, {1} rejected
    case saveFailed = "S0615"  // {0} file, {1} reason
    case unknownFormat = "S0616"  // {0}
    case jsonMalformed = "S0617"  // {0} line
    case includeCircle = "S0618"  // {0} a → b → a
    case emptyKey = "S0619"  // {0} line
    case csvFieldTooLong = "S0621"
    case csvLoneReturn = "S0641"  // {0} line, {1} file
    case csvTooManyColumns = "S0642"  // {0} limit, {1} file
    case moreFaults = "S0643"  // {0} how many
    case includesTooDeep = "S0640"  // {0} limit
    case includeFailed = "S0624"  // {0} the included file, whose problem is shown above
    case nulInFile = "S0622"  // {0} line
    case ambiguousDates = "S0625"  // {0} column, {1} cell, {2} and {3} its two readings
    case roundedNumbers = "S0623"  // {0} column: long numbers that a spreadsheet has rounded, {1} how many

    // Packs
    case packMissing = "S0701"  // {0} folder
    case noKey = "S0702"  // {0} table
    case twoKeys = "S0703"
    case unknownType = "S0704"  // {0}
    case partOfCircle = "S0705"  // {0}
    case partOfDiamond = "S0706"  // {0} reached by two paths
    case livesNotDates = "S0707"
    case historyUnknown = "S0708"
    case eventSets = "S0709"  // {0} attribute that has no history
    case duplicateName = "S0710"  // {0}
    case packWithoutDate = "S0740"  // {0} the pack
    case useNotFirst = "S0712"

    // Events, records, workspaces
    case noWorkspace = "S0801"
    case unknownEvent = "S0802"  // {0} word, {1} table, {2} choices
    case unknownParameter = "S0803"  // {0} word, {1} event, {2} choices
    case eventArgumentMissing = "S0804"  // {0} event, {1} parameter
    case notARow = "S0805"  // {0} as written
    case eventRefused = "S0806"  // {0} event, {1} its reason, {2} line
    case eventContradicts = "S0807"  // {0} event, {1} the later one, {2} its reason, {3} line
    case eventBeforeData = "S0808"  // {0} event, {1} first day of the data, {2} line
    case eventInFuture = "S0809"  // {0} how many, {1} last date, {2} today
    case nothingToUndo = "S0810"  // {0} file
    case recordsLeftOut = "S0811"  // {0} how many, {1} file, {2} which and why
    case openInPack = "S0812"  // {0} file
    case notAWorkspace = "S0821"  // {0} file
    case workspaceFormat = "S0822"  // {0} file, {1} number
    case workspaceDamaged = "S0823"  // {0} file
    case workspaceBusy = "S0824"  // {0} file
    case workspaceFull = "S0825"  // {0} file
    case workspaceReadOnly = "S0826"  // {0} file
    case workspaceFailed = "S0827"  // {0} file, {1} reason
    case rosterOlder = "S0831"  // {0} date, {1} last date of the data
    case rosterRefused = "S0832"  // {0} how many
    case rosterUnread = "S0833"  // {0} how many

    // Lessons
    case unknownLesson = "S0841"  // {0} number or title
    case noLesson = "S0842"  // {0} keyword that wants one
    case onlyInLesson = "S0843"  // {0} keyword
    case notInLesson = "S0844"
    case wrongAnswerIsRight = "S0845"
    case wrongAnswerUnreachable = "S0846"

    // Reports
    case reportEmpty = "S0851"  // {0} title
    case noReport = "S0852"
    case reportStopped = "S0853"  // {0} title
    case reportUnfinished = "S0854"  // {0} title
    case reportFormat = "S0855"  // {0} file
    case reportEarlier = "S0856"  // {0} setting

    // The shell
    case onlyInShell = "S0861"  // {0} as written
    case noSuchEntry = "S0862"  // {0} number as written, {1} how many there are
    case maskedEntry = "S0863"  // a name or number that the history masked

    case internalProblem = "S0999"  // {0}
}
