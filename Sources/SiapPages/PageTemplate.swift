import Mustache

/// Pages as HTML: one file with all that is in it, which loads nothing.
public enum PageTemplate {
    /// What goes into the template: the page, and the look that is the same for all.
    private struct Content {
        var page: Page
        var hasContents: Bool
        var style = PageStyle.text
        var script = PageScript.text
    }

    /// Throws when the template itself is malformed.
    public static func html(_ page: Page) throws -> String {
        try MustacheTemplate(string: layout).render(Content(page: page, hasContents: !page.contents.isEmpty))
    }

    private static let layout = """
        <!DOCTYPE html>
        <html lang="{{page.language}}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="generator" content="siap">
        <title>{{page.title}}</title>
        <style>
        {{{style}}}
        {{{page.chartStyle}}}
        </style>
        </head>
        <body>
        <header>
        <h1>{{page.title}}</h1>
        {{#page.facts}}
        <p class="fact">{{.}}</p>
        {{/page.facts}}
        {{#page.warning}}
        <p class="failure"><strong>{{.}}</strong></p>
        {{/page.warning}}
        </header>
        {{#hasContents}}
        <nav aria-labelledby="contents">
        <p id="contents" class="contents">{{page.contentsTitle}}</p>
        <ol>
        {{#page.contents}}
        <li class="level{{level}}"><a href="#{{anchor}}">{{name}}</a></li>
        {{/page.contents}}
        </ol>
        </nav>
        {{/hasContents}}
        <main>
        {{#page.parts}}
        {{#heading}}
        <h{{level}} id="{{anchor}}">{{name}}</h{{level}}>
        {{/heading}}
        {{#paragraph}}
        <p class="said">{{.}}</p>
        {{/paragraph}}
        {{#list}}
        {{#first()}}
        <ul>
        {{/first()}}
        <li>{{.}}</li>
        {{#last()}}
        </ul>
        {{/last()}}
        {{/list}}
        {{#verbatim}}
        <pre>{{.}}</pre>
        {{/verbatim}}
        {{#failure}}
        <p class="failure">{{.}}</p>
        {{/failure}}
        {{#answer}}
        <section class="answer"{{#tongue}} lang="{{.}}"{{/tongue}}>
        {{#picture}}
        <figure>
        <figcaption>{{pictureCaption}}</figcaption>
        <div class="scroll" tabindex="0" role="region" aria-label="{{pictureName}}">
        {{{.}}}
        </div>
        </figure>
        <details>
        <summary>{{figuresWord}}</summary>
        {{/picture}}
        <div class="scroll" tabindex="0" role="region" aria-label="{{rowsName}}">
        {{{rows}}}
        </div>
        {{#picture}}
        </details>
        {{/picture}}
        {{#notes}}
        <p class="note">{{.}}</p>
        {{/notes}}
        <details class="asked">
        <summary>{{askedWord}}</summary>
        <pre><code>{{asked}}</code></pre>
        </details>
        </section>
        {{/answer}}
        {{/page.parts}}
        </main>
        <footer>
        <p>{{page.foot}}</p>
        </footer>
        <script>
        {{{script}}}
        </script>
        </body>
        </html>

        """
}
