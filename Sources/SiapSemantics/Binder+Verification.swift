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
                    english: "the data show nothing by which the promise was kept", indonesian: "dalam data tidak ada apa pun yang menepati janji itu")),
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
        let difference = BoundExpression.arithmetic(.subtract, found, claimed, found.type == .decimal ? .decimal : .wholeNumber, range)
        var verdict = self.verdict(claimed, found, difference, verification, schema, isSynthetic: .or(dated.isSynthetic, claim.isSynthetic))
        var items: [BoundItem] = []
        func show(_ expression: BoundExpression, _ names: Bilingual, _ role: ResultTable.ResultColumn.Role = .item) {
            let privacy = shownPrivacy(of: expression)
            items.append(BoundItem(expression: expression, names: names, role: role, privacy: privacy, unknownIsBlank: true))
        }
        show(.row(table), schema.names, .key)
        show(attribute(verification.date, schema), schema.attributes[verification.date].names)
        show(claimed, claim.names)
        for index in [verification.precision, verification.tolerance].compactMap({ $0 }) { show(attribute(index, schema), schema.attributes[index].names) }
        show(found, dated.names)
        show(difference, Bilingual(english: "difference", indonesian: "selisih"))
        if let promise = schema.promise {
            guard let kept = finding(promise.kept, on: promise.due, of: table, at: range) else { return nil }
            show(attribute(promise.due, schema), schema.attributes[promise.due].names)
            let due = attribute(promise.due, schema)
            let outcome = choose(
                .compare(.greater, due, .thisDate), .notDue, choose(.not(.isKnown(kept.value)), .cannotTell, choose(kept.value, .kept, code(.notShown))))
            verdict = .conditional(.isKnown(due), then: outcome, otherwise: verdict, .code(Binder.verdicts))
        }
        show(verdict, Binder.verdicts.names)
        return .rows(items)
    }

    private func attribute(_ index: Int, _ schema: TableSchema) -> BoundExpression { .attribute(index, of: schema) }

    private func code(_ verdict: Verdict) -> BoundExpression { .constant(.code(Binder.verdicts, verdict.rawValue), .code(Binder.verdicts)) }

    private func choose(_ condition: BoundExpression, _ verdict: Verdict, _ otherwise: BoundExpression) -> BoundExpression {
        .conditional(condition, then: code(verdict), otherwise: otherwise, .code(Binder.verdicts))
    }

    /// What a row claims: as it stands there, or worked out on the date that it speaks of.
    private func claim(
        _ name: String, on date: Int, of table: TableID, at range: SourceRange
    ) -> (value: BoundExpression, names: Bilingual, isSynthetic: BoundExpression)? {
        let schema = catalog[table].schema
        guard let index = schema.attribute(named: name) else { return finding(name, on: date, of: table, at: range) }
        return (attribute(index, schema), schema.attributes[index].names, .constant(.truth(false), .truth))
    }

    /// What is found on the date that each row speaks of; unknown for dates before the data and after their end.
    private func finding(
        _ name: String, on date: Int, of table: TableID, at range: SourceRange
    ) -> (value: BoundExpression, names: Bilingual, isSynthetic: BoundExpression)? {
        let schema = catalog[table].schema
        let inner = Binder(context: context, source: source, memory: memory)
        guard case .expression(let bound)? = inner.resolve(name, in: table), inner.diagnostics.isEmpty, !bound.isInvalid else {
            report(.unknownName(name: name, owner: .described(schema.names)), at: range)
            return nil
        }
        tablesUsed.formUnion(inner.tablesUsed)
        leastProtection = min(leastProtection, inner.leastProtection)
        for parameter in inner.parametersUsed { note(parameter) }
        for names in inner.syntheticUsed where !syntheticUsed.contains(names) { syntheticUsed.append(names) }
        let names = context.definitions.definition(named: name, of: table)?.names ?? schema.attribute(named: name).map { schema.attributes[$0].names }
        let day = attribute(date, schema)
        var value = BoundExpression.dated(bound, day)
        for (comparison, end) in [(Comparison.less, catalog.dataFrom), (.greater, catalog.dataUntil)] {
            guard let end else { continue }
            value = .conditional(
                .compare(comparison, day, .constant(.date(end), .date)), then: .constant(.unknown, bound.type), otherwise: value, bound.type)
        }
        return (value, names ?? Bilingual(name), restsOnSynthetic(bound, of: table))
    }

    private func verdict(
        _ claimed: BoundExpression, _ found: BoundExpression, _ difference: BoundExpression, _ verification: TableSchema.Verification, _ schema: TableSchema,
        isSynthetic: BoundExpression
    ) -> BoundExpression {
        let zero = BoundExpression.constant(.whole(0), .wholeNumber)
        let tolerance = verification.tolerance.map { BoundExpression.otherwise(attribute($0, schema), zero, .wholeNumber) } ?? zero
        let within = BoundExpression.and(
            .compare(.lessOrEqual, difference, tolerance), .compare(.greaterOrEqual, difference, .negative(tolerance, SourceRange(0, 0))))
        var agrees = within
        if let precision = verification.precision, case .code(let list) = schema.attributes[precision].type, let least = list.position(of: "at_least") {
            let isLeast = BoundExpression.compare(.equal, attribute(precision, schema), .constant(.code(list, least), .code(list)))
            agrees = .conditional(
                .isKnown(attribute(precision, schema)), then: .or(.and(isLeast, .compare(.greaterOrEqual, found, claimed)), within), otherwise: within, .truth)
        }
        var verdict = choose(isSynthetic, .refused, choose(agrees, .agrees, code(.contradicted)))
        if let calibrated = verification.refusedWhen, case .expression(let condition)? = resolve(calibrated, in: schema.id) {
            // Where the mark is blank, nothing says that the data were made to fit.
            verdict = choose(.otherwise(condition, .constant(.truth(false), .truth), .truth), .refused, verdict)
        }
        return choose(.not(.isKnown(claimed)), .noFigure, choose(.not(.isKnown(found)), .cannotTell, verdict))
    }
}
