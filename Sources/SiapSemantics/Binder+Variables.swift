import SiapData
import SiapSyntax
import SiapText

/// `$due`, `$s.name`, and results held by a name.
extension Binder {
    /// What a variable holds; reports and gives nil when there is none of that name.
    func variable(_ syntax: VariableSyntax) -> Variable? {
        if let known = context.variables[syntax.name.normalized] {
            metVariable = true
            if let limit = context.variablesOfPeople[syntax.name.normalized] {
                leastProtection = min(leastProtection, limit)
            }
            return known
        }
        if let parameter = context.parameters.first(where: { $0.isNamed(syntax.name.text) }) {
            note(parameter)
            return .value(parameter.value, type: parameter.type)
        }
        metVariable = true
        let names =
            context.variables.keys.sorted() + context.parameters.flatMap { [$0.names.english, $0.names.indonesian] }
        let near = NearNames.near(syntax.name.text, among: names)
        report(.unknownVariable(name: syntax.name.text), at: syntax.range, proposals: near.map { Bilingual("$\($0)") })
        return nil
    }

    func bindVariable(_ syntax: VariableSyntax) -> BoundExpression {
        guard let held = variable(syntax) else { return .invalid }
        if case .table(let table) = held { noteProtection(table) }
        switch held {
        case .value(let value, let type):
            let bound = climb(syntax.members[...], from: .constant(value, type: type))
            return context.variables[syntax.name.normalized] == nil ? settled(bound) : bound
        case .privateValue(let value, let type, let privacy):
            return climb(syntax.members[...], from: .sealed(.constant(value, type: type), by: privacy))
        case .table(let table) where table.rowCount == 1 && !syntax.members.isEmpty:
            let columns = table.outputColumns
            guard let index = position(of: syntax.members[0].normalized, in: columns) else {
                reportUnknownName(syntax.members[0], in: .result(columns))
                return .invalid
            }
            return climb(syntax.members.dropFirst(), from: cell(index, of: table))
        case .table(let table):
            let isOneValue = table.rowCount == 1 && table.columns.count(where: { $0.role != .sharePart }) == 1
            guard table.standsForRow || isOneValue else {
                report(.queryValueShape(columns: table.columns.count), at: syntax.range)
                return .invalid
            }
            return climb(syntax.members[...], from: cell(ResultColumnID(index: 0), of: table))
        }
    }

    /// A cell of a result's first row.
    private func cell(_ index: ResultColumnID, of table: ResultTable) -> BoundExpression {
        let value = BoundExpression.constant(
            table.columns[index].column.value(at: 0), type: table.columns[index].column.type)
        let privacy = table.columns[index].privacy
        return privacy.isPrivate ? .sealed(value, by: privacy) : value
    }

    /// What a parameter's row holds is as fixed as the parameter: `$election.voting_age` is a number.
    private func settled(_ bound: BoundExpression) -> BoundExpression {
        guard case .ofRow(let table, let row, let read) = bound.node, case .attribute(let index, let type) = read.node,
            !catalog[table].schema[index].hasHistory,
            row < catalog[table].rowCount
        else { return bound }
        return .constant(catalog[table][index].value(at: row), type: type)
    }

    /// `.name.province` from a row that a value names.
    private func climb(_ members: ArraySlice<NameSyntax>, from start: BoundExpression) -> BoundExpression {
        var result = start
        for member in members {
            guard case .link(let table) = result.type else {
                report(.unknownName(name: member.text, owner: .described(describe(result.type))), at: member.range)
                return .invalid
            }
            guard case .expression(let inner)? = resolve(member.normalized, in: table) else {
                reportUnknownName(member, in: .table(table))
                return .invalid
            }
            result = through(result, to: table, inner: inner)
        }
        return result
    }
}

extension ResultTable {
    /// Its columns as the names that a pipe, `last` or a variable goes on with.
    var outputColumns: [OutputColumn] {
        columns.map {
            OutputColumn(
                names: $0.names, type: $0.column.type, role: $0.role, privacy: $0.privacy, isOrdinal: $0.isOrdinal,
                additivity: $0.additivity)
        }
    }
}
