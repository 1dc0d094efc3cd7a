import SiapData
import SiapEngine
import SiapFiles
import SiapRender
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWords

/// param, set.
extension Session {
    func declare(_ param: ParamSyntax, in source: SourceText) throws(DiagnosticsFailure) {
        var declarations = Declarations(catalog: context.catalog)
        guard let type = declarations.type(param.type, ofAttribute: param.names.bilingual)?.type else {
            throw DiagnosticsFailure(declarations.diagnostics)
        }
        context.catalog = declarations.catalog
        let given: Given
        do { given = try self.given(param, type: type, in: source) } catch {
            // The row meant is one that the pack standing on this one has not taken along: it names its own.
            guard mode.pack?.rowsWanted != nil, case .link = type else { throw error }
            given = Given(value: .unknown, type: type)
        }
        if mode.pack != nil {
            let parameter = PackParameter(
                names: param.names.bilingual, type: type, value: given.value, doc: param.doc?.bilingual)
            let earlier = context.parameters.firstIndex {
                $0.isNamed(parameter.names.english) || $0.isNamed(parameter.names.indonesian)
            }
            if let earlier { context.parameters[earlier] = parameter } else { context.parameters.append(parameter) }
            try followParameters()
        } else {
            for name in param.names.spellings {
                context.variables[name] =
                    given.isPrivate
                    ? .privateValue(given.value, type: type, privacy: given.privacy) : .value(given.value, type: type)
                context.variablesOfPeople[name] = given.protection
            }
        }
    }

    /// What the command line gives, else the default.
    private func given(
        _ param: ParamSyntax, type: ValueType, in source: SourceText
    ) throws(DiagnosticsFailure) -> Given {
        for name in param.names.spellings {
            if let text = conversation.parameters[name] {
                return Given(value: try parameter(text, type: type, at: param.names.english.range), type: type)
            }
        }
        guard let expression = param.value else {
            throw DiagnosticsFailure(
                Diagnostic(.parameterMissing(name: param.names.english.text), at: param.names.english.range))
        }
        return try value(expression, in: source, expecting: type)
    }

    /// A text from the command line as a value of the declared type.
    private func parameter(_ text: String, type: ValueType, at range: SourceRange) throws(DiagnosticsFailure) -> Value {
        let whole = SourceRange(0, text.utf8.count)
        let expression: ExpressionSyntax?
        switch type {
        case .wholeNumber, .decimal: expression = Session.numberGiven(text, at: whole)
        case .truth: expression = Session.truths[text.lowercased()].map { .truth($0, at: whole) }
        case .text, .date, .time, .code, .link, .links, .duration, .interval, .unknown:
            expression = .string(StringSyntax(value: text, range: whole))
        }
        var proposals: [Bilingual] = []
        if let expression {
            do { return try value(expression, in: SourceText(text), expecting: type).value } catch {
                proposals = error.diagnostics.first?.proposals ?? []
            }
        }
        if proposals.isEmpty, case .code(let list) = type { proposals = list.codes.prefix(6).map(\.names) }
        throw DiagnosticsFailure(
            Diagnostic(.parameterType(value: text, type: typeNames(type)), at: range, proposals: proposals))
    }

    private static let truths = [
        "yes": true, "ya": true, "true": true, "benar": true, "no": false, "tidak": false, "false": false,
        "salah": false,
    ]

    private static func numberGiven(_ text: String, at range: SourceRange) -> ExpressionSyntax? {
        let digits = text.hasPrefix("-") ? String(text.dropFirst()) : text
        guard !digits.isEmpty, digits.utf8.allSatisfy({ ($0 >= 48 && $0 <= 57) || $0 == UInt8(ascii: ".") }) else {
            return nil
        }
        let number = ExpressionSyntax.number(spelling: digits, range)
        return text.hasPrefix("-") ? .negative(number, at: range) : number
    }

    private func typeNames(_ type: ValueType) -> Bilingual {
        if case .link(let table) = type { return context.catalog[table].schema.names }
        return type.names
    }

    func set(_ name: NameSyntax, to value: NameSyntax) throws(DiagnosticsFailure) {
        if let index = context.parameters.firstIndex(where: { $0.isNamed(name.text) }) {
            let own = context.parameters[index]
            do {
                context.parameters[index].value = try parameter(value.text, type: own.type, at: value.range)
            } catch {
                guard case .code(let list) = own.type else { throw error }
                throw DiagnosticsFailure(
                    Diagnostic(.badSettingValue(setting: own.names, choices: list.codes.map(\.names)), at: value.range))
            }
            // What was worked out with the old value is forgotten.
            useCatalog()
            do { try followParameters() } catch {
                context.parameters[index] = own
                useCatalog()
                throw DiagnosticsFailure(error.diagnostics.map(\.withoutPlace)).placed(at: value.range)
            }
            return
        }
        // What somebody else has written starts no programs.
        if mode.readsOthersText, Setting.named(name.text) == .pager,
            Settings.command(value.text, at: value.range) != nil
        {
            throw DiagnosticsFailure(Diagnostic(.onlyInShell(written: value.text), at: value.range))
        }
        let problem = settings.set(
            name.text, to: value.text, nameRange: name.range, valueRange: value.range,
            mayUnmask: settings.unmasked || isTypedHere)
        if let problem { throw DiagnosticsFailure(problem) }
        // What was bound while private values were hidden left them out.
        if context.showsPrivate != settings.unmasked { useCatalog() }
        context.showsPrivate = settings.unmasked
        tongue = settings.language ?? tongue
    }
}
