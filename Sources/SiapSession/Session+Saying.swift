import SiapData
import SiapEngine
import SiapFiles
import SiapRender
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWords

/// say, and values in words.
extension Session {
    func words(of expression: ExpressionSyntax, _ source: SourceText) throws(DiagnosticsFailure) -> String {
        if let string = expression.wholeText { warn(ofVariableLikes: string, source) }
        guard case .template(let parts, _) = expression else {
            return try shown(expression, in: source)
        }
        var text = ""
        for part in parts {
            switch part {
            case .text(let own): text += own
            case .expression(let inner): text += try shown(inner, in: source)
            }
        }
        return text
    }

    private func warn(ofVariableLikes string: SourceRange, _ source: SourceText) {
        let warnings = Parser.warnings(ofVariableLikes: string, of: source)
        if !warnings.isEmpty { output(.problems(warnings, in: source)) }
    }

    /// As the name of a file: what is private is no part of it.
    func openWords(of expression: ExpressionSyntax, _ source: SourceText) throws(DiagnosticsFailure) -> String {
        var parts = [expression]
        if case .template(let own, _) = expression {
            parts = own.compactMap { if case .expression(let inner) = $0 { inner } else { nil } }
        }
        for part in parts { try refusePrivate(try value(part, in: source), at: part.range, in: source) }
        return try words(of: expression, source)
    }

    /// `$due` by itself: a variable that holds one value is said.
    func variableAlone(_ query: QuerySyntax, in source: SourceText) throws(DiagnosticsFailure) -> String? {
        guard case .variable(let variable) = query.head, query.clauses.isEmpty, query.stages.isEmpty else { return nil }
        if case .table? = context.variables[variable.name.normalized], variable.members.isEmpty { return nil }
        return shown(try value(.variable(variable), in: source))
    }

    private func shown(_ expression: ExpressionSyntax, in source: SourceText) throws(DiagnosticsFailure) -> String {
        let given = try value(expression, in: source)
        // A year names and does not count: no thousands in it.
        if !given.isPrivate, case .call(let name, _, _) = expression, Function.named(name.text) == .year,
            case .whole(let year) = given.value
        {
            return String(year)
        }
        return shown(given)
    }

    func shown(_ given: Given) -> String {
        given.privacy.hides(given.value, unmasked: settings.unmasked) ? ValueFormatter.mask : shown(given.value)
    }

    /// A value as `say` shows it: a decimal with the digits it has, up to six.
    func shown(_ value: Value) -> String {
        var places: Int?
        if case .decimal(let number) = value { places = NumberFormat.digits(number, most: 6) }
        return ValueFormatter(catalog: context.catalog, tongue: tongue, unmasked: settings.unmasked).text(
            value, places: places)
    }
}

extension ExpressionSyntax {
    /// Where the text stands that is all of it.
    fileprivate var wholeText: SourceRange? {
        switch self {
        case .string(let string): string.range
        case .template(_, let range): range
        case .number, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral, .call, .aggregateCall,
            .quantified, .negative, .not, .places, .binary, .comparison, .between, .oneOf, .oneOfPath, .match,
            .isKnown, .conditional, .dated, .parenthesized, .query, .missing:
            nil
        }
    }
}
