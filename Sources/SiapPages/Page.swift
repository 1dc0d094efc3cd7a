public import SiapText

/// A page: what stands on it and in which order. Texts are texts; what is markup says so in its type.
public struct Page: Sendable {
    /// The tongue of its words, as in `lang`.
    public var language: String
    /// Stands in the tab and, as a heading, on the page.
    public var title: String
    /// Of which day, what is made up, when it was put together: a line each under the title.
    public var facts: [String]
    /// Said at the top where something is wrong.
    public var warning: String?
    /// Over the list of contents; not shown when that is empty.
    public var contentsTitle: String
    /// The headings, where there are so many that a list of them helps.
    public var contents: [Entry]
    /// From the top down.
    public var parts: [Part]
    /// Colours of the charts.
    public var chartStyle: Markup
    /// One line at the end of the page.
    public var foot: String

    /// A heading, and the way to it from the list of contents.
    public struct Entry: Sendable {
        /// 1 for the title of a page, 6 for the least.
        public var level: Int
        /// The `id` of the heading: unique on the page, fit for a link.
        public var anchor: String
        /// The heading's words.
        public var name: String

        public init(level: Int, anchor: String, name: String) {
            self.level = level
            self.anchor = anchor
            self.name = name
        }
    }

    /// One of what follows one another on the page.
    public enum Part: Sendable {
        case heading(Entry)
        case paragraph(String)
        case list([String])
        /// A text whose lines and spaces stay as they are.
        case verbatim(String)
        /// What was checked and does not hold.
        case failure(String)
        case answer(Answer)
    }

    /// A result with its picture, its notes and the statement that asked for it.
    public struct Answer: Sendable {
        /// Its tongue, where it is another than the page's.
        public var tongue: String?
        /// Nil where nothing is drawn: then the rows stand open.
        public var picture: Picture?
        /// A table; empty markup where there are none to show.
        public var rows: Markup
        /// What the rows are called where they are scrolled to.
        public var rowsName: String
        /// One line each, below the rows.
        public var notes: [String]
        /// What opens the statement, in the tongue of the answer.
        public var askedWord: String
        /// The statement as written.
        public var asked: String

        public init(
            tongue: String?, picture: Picture?, rows: Markup, rowsName: String, notes: [String], askedWord: String,
            asked: String
        ) {
            self.tongue = tongue
            self.picture = picture
            self.rows = rows
            self.rowsName = rowsName
            self.notes = notes
            self.askedWord = askedWord
            self.asked = asked
        }
    }

    /// A chart. The rows that it was drawn from are folded away below it.
    public struct Picture: Sendable {
        /// An inline SVG.
        public var drawing: Markup
        /// Under the drawing.
        public var caption: String
        /// What it is called where it is scrolled to.
        public var name: String
        /// Opens the rows.
        public var figuresWord: String

        public init(drawing: Markup, caption: String, name: String, figuresWord: String) {
            self.drawing = drawing
            self.caption = caption
            self.name = name
            self.figuresWord = figuresWord
        }
    }

    public init(
        language: String, title: String, facts: [String], warning: String?, contentsTitle: String, contents: [Entry],
        parts: [Part], chartStyle: Markup, foot: String
    ) {
        self.language = language
        self.title = title
        self.facts = facts
        self.warning = warning
        self.contentsTitle = contentsTitle
        self.contents = contents
        self.parts = parts
        self.chartStyle = chartStyle
        self.foot = foot
    }
}
