import SiapData
import SiapSyntax
import SiapText

/// `| chart`: how a result is to be drawn. Its rows stay what they are, so it may stand anywhere in the pipe.
extension Binder {
    func bindChart(_ name: NameSyntax, at range: SourceRange, after query: BoundQuery) -> BoundQuery? {
        guard let kind = ChartKind(named: name.normalized) else {
            let names = ChartKind.allCases.map(\.names)
            let near = NearNames.near(name.text, among: names.flatMap { [$0.english, $0.indonesian] })
            report(.unknownChart(name: name.text, kinds: names), at: name.range, proposals: near.map { Bilingual($0) })
            return nil
        }
        // One that came along with an earlier result gives way.
        if let other = query.chart?.range {
            let first = Bilingual(english: "the first is here", indonesian: "yang pertama di sini")
            report(.chartTwice, at: range, related: [Diagnostic.Related(range: other, note: first)])
            return nil
        }
        var drawn = query
        drawn.chart = BoundChart(kind: kind, range: range)
        return drawn
    }

    /// What is drawn is what comes out in the end. A chart that only comes along with an earlier result gives way.
    func validatedChart(_ query: BoundQuery) -> BoundQuery? {
        guard let chart = query.chart else { return query }
        let fields = query.columns.map {
            ChartFields.Field(
                type: $0.type, role: $0.role, isPrivate: $0.isPrivate && !context.showsPrivate, isOrdinal: $0.isOrdinal)
        }
        do { _ = try ChartFields(fields, as: chart.kind) } catch {
            guard let range = chart.range else {
                var plain = query
                plain.chart = nil
                return plain
            }
            switch error {
            case .noNumber: report(.chartNeedsNumber, at: range)
            case .needsTwoKeys: report(.chartNeedsTwoKeys(kind: chart.kind.names), at: range)
            case .needsOrder: report(.chartNeedsOrder(kind: chart.kind.names), at: range)
            }
            return nil
        }
        return query
    }

    /// A result that was drawn is drawn again when all of its columns are shown again.
    func chart(of source: BoundQuery.Source) -> BoundChart? {
        switch source {
        case .table: return nil
        case .result(let result): return result.chart.map { BoundChart(kind: $0, range: nil) }
        case .query(let inner): return inner.chart.map { BoundChart(kind: $0.kind, range: nil) }
        }
    }

    /// `per satker grafik batang`: a chart that was joined to a name for want of a pipe before it.
    func chartWithoutPipe(_ name: NameSyntax) -> [Bilingual] {
        let words = name.text.split(separator: " ").map(String.init)
        guard words.count > 2, ChartKind(named: words[words.count - 1]) != nil else { return [] }
        let before = words.dropLast(2).joined(separator: " "), chart = words.suffix(2).joined(separator: " ")
        let spellings = KeywordTable.entry(.chart)
        guard (spellings.english + spellings.indonesian).contains(normalizedName(words[words.count - 2])) else {
            return []
        }
        return [Bilingual("\(before) | \(chart)")]
    }
}
