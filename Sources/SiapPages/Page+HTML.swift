public import SiapText

/// Pages as HTML: one file with all that is in it, which loads nothing.
extension Page {
    /// Everything escaped but what is markup by its type.
    public var html: Markup {
        Markup {
            Markup(asWritten: "<!DOCTYPE html>").line
            Markup.block("html", with: ["lang": language]) {
                head
                Markup.block("body") {
                    header
                    if !contents.isEmpty { navigation }
                    Markup.block("main") { for part in parts { part.html } }
                    Markup.block("footer") { Markup.element("p") { foot }.line }
                    Markup.block("script") { PageScript.script.line }
                }
            }
        }
    }

    private var head: Markup {
        Markup.block("head") {
            Markup.void("meta", with: ["charset": "utf-8"]).line
            security.line
            Markup.void("meta", with: ["name": "viewport", "content": "width=device-width, initial-scale=1"]).line
            Markup.void("meta", with: ["name": "color-scheme", "content": "light dark"]).line
            Markup.void("meta", with: ["name": "generator", "content": "siap"]).line
            Markup.element("title") { title }.line
            Markup.block("style") {
                PageStyle.sheet.line
                chartStyle.line
            }
        }
    }

    /// Nothing is loaded. The quotes in it may stand as they are: an attribute ends at the kind that it began with.
    private var security: Markup {
        Markup(
            asWritten: """
                <meta http-equiv="Content-Security-Policy" \
                content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
                """)
    }

    private var header: Markup {
        Markup.block("header") {
            Markup.element("h1") { title }.line
            for fact in facts { Markup.element("p", with: ["class": "fact"]) { fact }.line }
            if let warning {
                Markup.element("p", with: ["class": "failure"]) { Markup.element("strong") { warning } }.line
            }
        }
    }

    private var navigation: Markup {
        Markup.block("nav", with: ["aria-labelledby": "contents"]) {
            Markup.element("p", with: ["id": "contents", "class": "contents"]) { contentsTitle }.line
            Markup.block("ol") {
                for entry in contents {
                    Markup.element("li", with: ["class": "level\(entry.level)"]) {
                        Markup.element("a", with: ["href": "#" + entry.anchor]) { entry.name }
                    }.line
                }
            }
        }
    }
}

extension Page.Entry {
    /// The heading itself; no page has any below the sixth level.
    fileprivate var html: Markup {
        let names: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]
        return Markup.element(names[min(max(level, 1), names.count) - 1], with: ["id": anchor]) { name }.line
    }
}

extension Page.Part {
    fileprivate var html: Markup {
        switch self {
        case .heading(let entry): entry.html
        case .paragraph(let text): Markup.element("p", with: ["class": "said"]) { text }.line
        case .list(let items): Markup.block("ul") { for item in items { Markup.element("li") { item }.line } }
        case .verbatim(let text): Markup.element("pre") { text }.line
        case .failure(let text): Markup.element("p", with: ["class": "failure"]) { text }.line
        case .answer(let answer): answer.html
        }
    }
}

extension Page.Answer {
    fileprivate var html: Markup {
        Markup.block("section", with: ["class": "answer", "lang": tongue]) {
            if let picture {
                Markup.block("figure") {
                    Markup.element("figcaption") { picture.caption }.line
                    Self.scrolled(picture.drawing, called: picture.name)
                }
                Markup.block("details") {
                    Markup.element("summary") { picture.figuresWord }.line
                    Self.scrolled(rows, called: rowsName)
                }
            } else {
                Self.scrolled(rows, called: rowsName)
            }
            for note in notes { Markup.element("p", with: ["class": "note"]) { note }.line }
            Markup.block("details", with: ["class": "asked"]) {
                Markup.element("summary") { askedWord }.line
                Markup.element("pre") { Markup.element("code") { asked } }.line
            }
        }
    }

    /// What may be wider than the page, reached by the keyboard, too.
    private static func scrolled(_ content: Markup, called name: String) -> Markup {
        Markup.block(
            "div", with: ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": name]
        ) { content }
    }
}
