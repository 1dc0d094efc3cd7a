public import SiapData
import SiapSyntax
import SiapText

/// `verify`: what the rows of a table claim, beside what this model finds on the date they speak of.
extension Binder {
    /// What a comparison comes to. A claim is never called wrong by data made up, or made to fit it.
    public static let verdicts = CodeList(
        names: Bilingual(english: "verdict", indonesian: "penilaian", former: ["putusan"]),
        codes: [
            Code(names: Bilingual(english: "agrees", indonesian: "sesuai")),
            Code(names: Bilingual(english: "contradicted", indonesian: "tidak_sesuai", former: ["disagrees"])),
            Code(
                names: Bilingual(english: "refused", indonesian: "tanpa_penilaian", former: ["tanpa_putusan"]),
                doc: Bilingual(
                    english: "the data are made up, or were made to fit this very figure",
                    indonesian: "datanya rekaan, atau disesuaikan dengan angka itu sendiri")),
            Code(names: Bilingual(english: "cannot_tell", indonesian: "belum_jelas")),
            Code(names: Bilingual(english: "no_figure", indonesian: "tanpa_angka")),
            Code(names: Bilingual(english: "kept", indonesian: "ditepati")),
            Code(
                names: Bilingual(english: "not_shown", indonesian: "tidak_tampak"),
                doc: Bilingual(
                    english: "the data show nothing by which the promise was kept",
                    indonesian: "dalam data tidak ada apa pun yang menepati janji itu")),
            Code(names: Bilingual(english: "not_due", indonesian: "belum_waktunya")),
        ])
    private typealias Verdict = Footnotes.Verdict

    func bindVerification(of table: TableID, at range: SourceRange) -> BoundQuery.Shape? {
        let schema = catalog[table].schema
        guard let verification = schema.verification else {
            let claiming = catalog.tables.filter { $0.schema.verification != nil }.map(\.schema.names)
            report(.nothingToVerify(table: schema.names), at: range, proposals: claiming)
            return nil
        }
        guard let dated = finding(verification.found, on: verification.date, of: table, at: range),
            let claim = claim(verification.claimed, on: verification.date, of: table, at: range)
        else { return nil }
        let claimed = claim.value
        let found = dated.value
        let difference = BoundExpression.arithmetic(
            .subtract, left: found, right: claimed, type: found.type == .decimal ? .decimal : .wholeNumber, at: range)
        var verdict = self.verdict(
            claimed: claimed, found: found, difference: difference, verification: verification, of: schema,
            isSynthetic: .or(dated.isSynthetic, claim.isSynthetic))
        var items: [BoundItem] = []
        func show(_ expression: BoundExpression, names: Bilingual, role: ResultTable.ResultColumn.Role = .item) {
            let privacy = shownPrivacy(of: expression)
            items.append(
                BoundItem(expression: expression, names: names, role: role, privacy: privacy, unknownIsBlank: true))
        }
        show(.row(table), names: schema.names, role: .key)
        show(attribute(verification.date, of: schema), names: schema[verification.date].names)
        show(claimed, names: claim.names)
        for index in [verification.precision, verification.tolerance].compactMap({ $0 }) {
            show(attribute(index, of: schema), names: schema[index].names)
        }
        show(found, names: dated.names)
        show(difference, names: Bilingual(english: "difference", indonesian: "selisih"))
        if let promise = schema.promise {
            guard let kept = finding(promise.kept, on: promise.due, of: table, at: range) else { return nil }
            show(attribute(promise.due, of: schema), names: schema[promise.due].names)
            let due = attribute(promise.due, of: schema)
            let outcome = choose(
                if: .compare(.greater, due, .thisDate), then: .notDue,
                otherwise: choose(
                    if: .not(.isKnown(kept.value)), then: .cannotTell,
                    otherwise: choose(if: kept.value, then: .kept, otherwise: code(.notShown)))
            )
            verdict = .conditional(.isKnown(due), then: outcome, otherwise: verdict, type: .code(Binder.verdicts))
        }
        show(verdict, names: Binder.verdicts.names)
        return .rows(items)
    }

    private func attribute(_ index: AttributeID, of schema: TableSchema) -> BoundExpression {
        .attribute(index, of: schema)
    }

    private func code(_ verdict: Verdict) -> BoundExpression {
        .constant(.code(Binder.verdicts, index: verdict.rawValue), type: .code(Binder.verdicts))
    }

    private func choose(if condition: BoundExpression, then verdict: Verdict, otherwise: BoundExpression)
        -> BoundExpression
    {
        .conditional(condition, then: code(verdict), otherwise: otherwise, type: .code(Binder.verdicts))
    }

    /// What a row claims: as it stands there, or worked out on the date that it speaks of.
    private func claim(
        _ name: String, on date: AttributeID, of table: TableID, at range: SourceRange
    ) -> (value: BoundExpression, names: Bilingual, isSynthetic: BoundExpression)? {
        let schema = catalog[table].schema
        guard let index = schema.attribute(named: name) else { return finding(name, on: date, of: table, at: range) }
        return (attribute(index, of: schema), schema[index].names, .constant(.truth(false), type: .truth))
    }

    /// What is found on the date that each row speaks of; unknown for dates before the data and after their end.
    private func finding(
        _ name: String, on date: AttributeID, of table: TableID, at range: SourceRange
    ) -> (value: BoundExpression, names: Bilingual, isSynthetic: BoundExpression)? {
        let schema = catalog[table].schema
        let inner = Binder(context: context, source: source, memory: memory)
        guard case .expression(let bound)? = inner.resolve(name, in: table), inner.diagnostics.isEmpty, !bound.isInvalid
        else {
            report(.unknownName(name: name, owner: .described(schema.names)), at: range)
            return nil
        }
        tablesUsed.formUnion(inner.tablesUsed)
        leastProtection = min(leastProtection, inner.leastProtection)
        for parameter in inner.parametersUsed { note(parameter) }
        for names in inner.syntheticUsed where !syntheticUsed.contains(names) { syntheticUsed.append(names) }
        let names =
            context.definitions.definition(named: name, of: table)?.names
            ?? schema.attribute(named: name).map { schema[$0].names }
        let day = attribute(date, of: schema)
        var value = BoundExpression.dated(bound, on: day)
        for (comparison, end) in [(Comparison.less, catalog.dataFrom), (.greater, catalog.dataUntil)] {
            guard let end else { continue }
            value = .conditional(
                .compare(comparison, day, .constant(.date(end), type: .date)),
                then: .constant(.unknown, type: bound.type), otherwise: value, type: bound.type)
        }
        return (value, names ?? Bilingual(name), restsOnSynthetic(bound, of: table))
    }

    private func verdict(
        claimed: BoundExpression, found: BoundExpression, difference: BoundExpression,
        verification: TableSchema.Verification, of schema: TableSchema,
        isSynthetic: BoundExpression
    ) -> BoundExpression {
        let zero = BoundExpression.constant(.whole(0), type: .wholeNumber)
        let tolerance =
            verification.tolerance.map {
                BoundExpression.otherwise(attribute($0, of: schema), second: zero, type: .wholeNumber)
            } ?? zero
        let within = BoundExpression.and(
            .compare(.lessOrEqual, difference, tolerance),
            .compare(.greaterOrEqual, difference, .negative(tolerance, at: SourceRange(0, 0))))
        var agrees = within
        if let precision = verification.precision, case .code(let list) = schema[precision].type,
            let least = list.position(of: "at_least")
        {
            let isLeast = BoundExpression.compare(
                .equal, attribute(precision, of: schema), .constant(.code(list, index: least), type: .code(list)))
            agrees = .conditional(
                .isKnown(attribute(precision, of: schema)),
                then: .or(.and(isLeast, .compare(.greaterOrEqual, found, claimed)), within), otherwise: within,
                type: .truth)
        }
        var verdict = choose(
            if: isSynthetic, then: .refused,
            otherwise: choose(if: agrees, then: .agrees, otherwise: code(.contradicted)))
        if let calibrated = verification.refusedWhen,
            case .expression(let condition)? = resolve(calibrated, in: schema.id)
        {
            // Where the mark is blank, nothing says that the data were made to fit.
            verdict = choose(
                if: .otherwise(condition, second: .constant(.truth(false), type: .truth), type: .truth), then: .refused,
                otherwise: verdict)
        }
        return choose(
            if: .not(.isKnown(claimed)), then: .noFigure,
            otherwise: choose(if: .not(.isKnown(found)), then: .cannotTell, otherwise: verdict))
    }
}
