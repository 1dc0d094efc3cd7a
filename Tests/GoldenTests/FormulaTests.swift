import SiapData
import SiapSemantics
import SiapSyntax
import SiapText
import Testing

@testable import SiapSession
@testable import SiapWords

/// The formulas of the pack, said in either tongue, mean the same.
@Suite struct FormulaTests {
    private func meaning(_ formula: String, _ definition: Definition, _ tongue: Tongue) throws -> String? {
        let statement =
            tongue == .english
            ? "define try_out/coba of \(World.context.catalog[definition.table].schema.names.english) = \(formula)"
            : """
            definisikan try_out/coba dari \(World.context.catalog[definition.table].schema.names.indonesian) = \
            \(formula)
            """
        let source = SourceText(statement)
        let parsed = Parser.parse(source)
        guard !parsed.hasErrors, case .define(let define)? = parsed.script.statements.first?.kind else { return nil }
        var context = World.context
        context.tongue = tongue
        let copy = Definition(
            table: definition.table, names: definition.names, syntax: define.value, type: definition.type, doc: nil,
            tongue: tongue, source: source)
        // As one that stands in for it: what it uses is the pack's.
        context.definitions.add(copy)
        let query = SourceText(
            "show \(definition.names.english) of \(context.catalog[definition.table].schema.names.english)")
        guard case .query(let syntax)? = Parser.parse(query).script.statements.first?.kind else { return nil }
        guard let bound = Binder(context: context, source: query).bindQuery(syntax), case .rows(let items) = bound.shape
        else { return nil }
        var inner = items[0].expression
        if case .definition(_, let own) = inner.node { inner = own }
        return Formula(catalog: context.catalog).text(of: inner, at: .table(definition.table))
    }

    @Test func definitionsMeanTheSameInBothTongues() throws {
        let context = World.context
        for definition in context.definitions.all {
            let english = definition.formula
            let indonesian = FormulaTranslation(
                catalog: context.catalog, definitions: context.definitions, tongue: .indonesian
            )
            .text(english, of: definition.table, type: definition.type)
            let wanted = try meaning(english, definition, .english)
            let found = try meaning(indonesian, definition, .indonesian)
            #expect(wanted != nil && wanted == found, "\(definition.names.english): \(indonesian)")
            let back = FormulaTranslation(catalog: context.catalog, definitions: context.definitions, tongue: .english)
                .text(indonesian, of: definition.table, type: definition.type)
            #expect(try meaning(back, definition, .english) == wanted, "\(definition.names.english): \(back)")
        }
    }
}
