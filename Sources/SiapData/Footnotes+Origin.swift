public import SiapText

extension Footnotes {
    /// Where the rows of one table came from.
    public struct Origin: Sendable {
        /// What its rows are called.
        public var table: Bilingual
        /// Of its rows, then of its events.
        public var files: [String]
        /// The day of the last event that the answer takes into account.
        public var lastEvent: Day?
        /// Its rows are made up.
        public var isSynthetic: Bool
        public init(table: Bilingual, files: [String], lastEvent: Day?, isSynthetic: Bool) {
            self.table = table
            self.files = files
            self.lastEvent = lastEvent
            self.isSynthetic = isSynthetic
        }
    }

    /// How many of the rows that report are in the question's scope, and which of them had not reported up to its date.
    public struct Reported: Sendable {
        /// What those who report are called.
        public var table: Bilingual
        /// The day asked about.
        public var by: Day
        /// How many rows that report are in scope.
        public var of: Int
        /// Whoever reported longest ago first; who never did leads.
        public var missing: [Missing]
        /// How many of them had reported.
        public var count: Int { of - missing.count }
        /// The dates of the reports are made up.
        public var isSynthetic = false

        /// One that had not reported up to the day.
        public struct Missing: Sendable {
            /// Its label, else its key.
            public var name: String
            /// As it is called for short, where it has such a name.
            public var short: String
            /// Nil: never.
            public var last: Day?
            public init(name: String, short: String, last: Day?) {
                self.name = name
                self.short = short
                self.last = last
            }
        }

        public init(table: Bilingual, by: Day, of: Int, missing: [Missing]) {
            self.table = table
            self.by = by
            self.of = of
            self.missing = missing
        }
    }

    /// Rows that meet the conditions and whose life ended on the day asked about: they are not in the answer.
    public struct Ended: Sendable {
        /// The day asked about.
        public var day: Day
        /// How many would be in the answer, had they not ended.
        public var rows: Int
        public init(day: Day, rows: Int) {
            self.day = day
            self.rows = rows
        }
    }

    /// A rule read as a condition, and how many of the rows it is not about.
    public struct NotAbout: Sendable {
        /// What the rule is called.
        public var rule: Bilingual
        /// Rows that do not meet the condition of the rule.
        public var rows: Int
        public init(rule: Bilingual, rows: Int) {
            self.rule = rule
            self.rows = rows
        }
    }

    /// The machine's date and that of the data, where a question reads the one beside the other.
    public struct Today: Sendable {
        /// By the machine's clock.
        public var today: Day
        /// The pack's `data_until`.
        public var data: Day
        public init(today: Day, data: Day) {
            self.today = today
            self.data = data
        }
    }

    /// What a count of nothing comes to on other days, or among all rows that ever lived.
    public struct Elsewhere: Sendable {
        /// The calendar's days, with their names.
        public var days: [(name: Bilingual, count: Int64)] = []
        /// The question that asks for rows of all times, and what it counts.
        public var ever: (question: String, count: Int64)?
        public init() {}
        /// Nothing was found elsewhere: no note is written.
        public var isEmpty: Bool { days.isEmpty && ever == nil }
    }

    /// Which counts of people an answer does not tell.
    public struct Suppression: Sendable {
        /// Counts of 1 up to one less are hidden, with others that would give them away.
        public var limit: Int
        /// How many counts are hidden, totals included.
        public var hidden: Int
        /// Rows were left out as unknown, or ended on the day: so few that their number is not told.
        public var hidesLeftOut = false
        /// Rows had ended on the day: so few that their number is not told.
        public var hidesEnded = false
        /// How many groups are not listed, since what they are called by could name a person.
        public var unlisted = 0
        public init(limit: Int, hidden: Int) {
            self.limit = limit
            self.hidden = hidden
        }
    }

    /// A few rows are not told where counts of a few are hidden.
    public func hides(_ note: NotAbout) -> Bool { suppression.map { note.rows < $0.limit } ?? false }

    /// How a bare name was found, climbing from table to table.
    public struct Path: Sendable, Hashable {
        /// The bare word as the pack spells it.
        public var name: Bilingual
        /// Tables on the way, the one that has the name last.
        public var steps: [Bilingual]
        /// Whose it is, where it is a number: the same stands at each row from which the path climbs.
        public var owner: Bilingual?
        public init(name: Bilingual, steps: [Bilingual]) {
            self.name = name
            self.steps = steps
        }
    }
}
