/// A page as it is laid out: texts are escaped by the template, markup comes ready.
public struct Page: Sendable {
    /// The tongue of its words, as in `lang`.
    public var language: String
    public var title: String
    /// Of which day, what is made up, when it was put together: a line each under the title.
    public var facts: [String]
    /// Said at the top where something is wrong.
    public var warning: String?
    public var contentsTitle: String
    /// The headings, where there are so many that a list of them helps.
    public var contents: [Entry]
    public var parts: [Part]
    /// Colours of the charts.
    public var chartStyle: String
    public var foot: String

    public struct Entry: Sendable {
        public var level: Int
        public var anchor: String
        public var name: String
        public init(level: Int, anchor: String, name: String) {
            self.level = level
            self.anchor = anchor
            self.name = name
        }
    }

    /// One of what follows one another on the page; all but one are nil.
    public struct Part: Sendable {
        public var heading: Entry?
        public var paragraph: String?
        public var list: [String]?
        /// A text whose lines and spaces stay as they are.
        public var verbatim: String?
        /// What was checked and does not hold.
        public var failure: String?
        public var answer: Answer?
        public init() {}
    }

    public struct Answer: Sendable {
        /// Its tongue, where it is another than the page's.
        public var tongue: String?
        /// Markup of a picture, nil where there is none.
        public var picture: String?
        public var pictureCaption: String
        public var figuresWord: String
        /// Markup.
        public var rows: String
        /// What they are called where they are scrolled to.
        public var pictureName: String
        public var rowsName: String
        public var notes: [String]
        public var askedWord: String
        /// The statement as written.
        public var asked: String
        public init(
            tongue: String?, picture: String?, pictureCaption: String, figuresWord: String, rows: String, pictureName: String, rowsName: String,
            notes: [String],
            askedWord: String, asked: String
        ) {
            self.tongue = tongue
            self.picture = picture
            self.pictureCaption = pictureCaption
            self.figuresWord = figuresWord
            self.rows = rows
            self.pictureName = pictureName
            self.rowsName = rowsName
            self.notes = notes
            self.askedWord = askedWord
            self.asked = asked
        }
    }

    public init(
        language: String, title: String, facts: [String], warning: String?, contentsTitle: String, contents: [Entry], parts: [Part], chartStyle: String,
        foot: String
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
