public import SiapText

/// `siap lint`: what is allowed and yet seldom meant.
public enum Linter {
    /// Warnings at the level of words; those of names and types come from the binder.
    public static func lint(_ source: SourceText) -> [Diagnostic] {
        let result = Parser.parse(source)
        var warnings = mixedLogic(result.tokens)
        warnings += unusedVariables(result, in: source)
        warnings += repeatedNames(result.script)
        warnings += variablesInTexts(result.tokens, in: source)
        return warnings.sorted { ($0.range?.lower ?? 0) < ($1.range?.lower ?? 0) }
    }

    // MARK: a or b and c

    /// What has been met in the innermost parentheses.
    private struct Logic {
        var and: SourceRange?
        var or: SourceRange?
        var betweens = 0
        var isReported = false
    }

    private static func mixedLogic(_ tokens: [Token]) -> [Diagnostic] {
        var warnings: [Diagnostic] = []
        var levels = [Logic()]
        for token in tokens {
            switch token.kind {
            case .aggregate: levels.append(Logic())
            case .end: levels = [Logic()]
            case .symbol:
                switch token.symbol {
                case .openParenthesis, .openBrace: levels.append(Logic())
                case .closeParenthesis, .closeBrace: if levels.count > 1 { levels.removeLast() }
                case .comma, .pipe, .colon: levels[levels.count - 1] = Logic()
                default: break
                }
            case .word:
                if note(token, in: &levels[levels.count - 1]) {
                    warnings.append(Diagnostic(.mixedAndOr, at: token.range, severity: .warning))
                }
            case .number, .string, .date, .time, .duration, .variable, .endOfFile: break
            }
        }
        return warnings
    }

    /// Notes the word; true when "and" and "or" now stand side by side for the first time.
    private static func note(_ token: Token, in logic: inout Logic) -> Bool {
        if token.traits.contains(.startsClause) || token.isKeyword(.then) || token.isKeyword(.else) {
            logic = Logic()
        } else if token.isKeyword(.between) {
            logic.betweens += 1
        } else if token.isKeyword(.and), logic.betweens > 0 {
            logic.betweens -= 1
        } else if token.isKeyword(.and) {
            logic.and = token.range
        } else if token.isKeyword(.or), token.phrase == nil {
            logic.or = token.range
        }
        guard logic.and != nil, logic.or != nil, !logic.isReported else { return false }
        logic.isReported = true
        return true
    }

    // MARK: Names

    private static func unusedVariables(_ result: ParseResult, in source: SourceText) -> [Diagnostic] {
        var uses: [String: Int] = [:]
        for token in result.tokens {
            if token.kind == .variable { uses[normalizedName(source[token.range].dropFirst()), default: 0] += 1 }
            if token.kind == .string { for name in variables(in: source[token.range]) { uses[name, default: 0] += 1 } }
        }
        var warnings: [Diagnostic] = []
        for statement in result.script.statements {
            switch statement.kind {
            case .let(let variable, _) where uses[variable.name.normalized, default: 0] < 2:
                warnings.append(unused(variable.name, shown: "$" + variable.name.text))
            case .param(let param) where param.names.spellings.allSatisfy({ uses[$0, default: 0] == 0 }):
                warnings.append(unused(param.names.english, shown: param.names.english.text))
            case .query, .let, .define, .param, .set, .say, .forEach, .if, .expect, .include, .use, .load, .save,
                .report, .saveReport, .table, .codes, .event, .calendar, .explain, .help, .describe, .showCatalog,
                .showHistory, .edit, .quit, .rule, .why, .record, .undo, .open, .lesson, .teach, .task, .hint, .skip,
                .learn:
                break
            }
        }
        return warnings
    }

    private static func unused(_ name: NameSyntax, shown: String) -> Diagnostic {
        Diagnostic(.unusedVariable(name: shown), at: name.range, severity: .warning)
    }

    /// `say "Satker $s.name"`: in texts that hold values in braces.
    private static func variablesInTexts(_ tokens: [Token], in source: SourceText) -> [Diagnostic] {
        var warnings: [Diagnostic] = []
        var holdsValues = false, isFirst = true
        for token in tokens {
            switch token.kind {
            case .end: (holdsValues, isFirst) = (false, true)
            case .string where holdsValues: warnings += Parser.warnings(ofVariableLikes: token.range, of: source)
            case .word:
                if isFirst { holdsValues = token.isKeyword(.say) || token.isKeyword(.report) }
                if token.isKeyword(.because) { holdsValues = true }
                isFirst = false
            case .symbol:
                if token.symbol == .openBrace || token.symbol == .closeBrace { (holdsValues, isFirst) = (false, true) }
            case .number, .date, .time, .duration, .variable, .aggregate, .string, .endOfFile: break
            }
        }
        return warnings
    }

    /// The names after a "$" in a text.
    private static func variables(in text: String) -> [String] {
        text.split(separator: "$", omittingEmptySubsequences: false).dropFirst().map { part in
            normalizedName(part.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
        }
    }

    /// Two definitions of one table, or two tables, events or code lists, under one name.
    private static func repeatedNames(_ script: ScriptSyntax) -> [Diagnostic] {
        var places: [String: SourceRange] = [:]
        var warnings: [Diagnostic] = []
        for statement in script.statements {
            guard let (space, names) = declared(by: statement.kind) else { continue }
            for name in Set([names.english.normalized, names.indonesian?.normalized].compactMap { $0 }) {
                guard let first = places.updateValue(names.range, forKey: space + " " + name) else { continue }
                let note = Bilingual(english: "first here", indonesian: "pertama di sini")
                let related = Diagnostic.Related(range: first, note: note)
                warnings.append(
                    Diagnostic(.duplicateName(name: name), at: names.range, related: [related], severity: .warning))
            }
        }
        return warnings
    }

    private static func declared(by kind: StatementSyntax.Kind) -> (space: String, names: NamesSyntax)? {
        switch kind {
        case .define(let define): return ("define " + define.table.normalized, define.names)
        case .rule(let rule): return ("define " + rule.table.normalized, rule.names)
        case .table(let table): return ("table", table.names)
        case .codes(let codes): return ("codes", codes.names)
        case .event(let event): return ("event " + event.table.normalized, event.names)
        case .param(let param): return ("param", param.names)
        case .query, .let, .set, .say, .forEach, .if, .expect, .include, .use, .load, .save, .report, .saveReport,
            .calendar, .explain, .help, .describe, .showCatalog, .showHistory, .edit, .quit, .why, .record, .undo,
            .open, .lesson, .teach, .task, .hint, .skip, .learn:
            return nil
        }
    }
}
