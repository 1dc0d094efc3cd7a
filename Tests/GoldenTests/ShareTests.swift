import SiapData
import SiapText
import Testing

@testable import SiapSession

/// A share that can only be 100 % (or 0 %) is refused with the question that is meant, which works; the others say what
/// they are parts of.
@Suite struct ShareTests {
    static let wholes: [RefusedQuestion] = [
        RefusedQuestion("share of wbp where voter_list = DPT", .shareFixed, "share where voter_list = DPT of wbp"),
        RefusedQuestion("share of wbp where DPT", .shareFixed, "share where DPT of wbp"),
        RefusedQuestion("persen dari wbp yang DPT", .shareFixed, "persen yang DPT dari wbp", tongue: .indonesian),
        RefusedQuestion(
            "persen dari wbp dengan daftar_pemilih = DPT", .shareFixed, "persen dengan daftar_pemilih = DPT dari wbp",
            tongue: .indonesian),
        RefusedQuestion(
            "persen dari wbp yang bukan DPT", .shareFixed, "persen yang bukan DPT dari wbp", tongue: .indonesian),
        RefusedQuestion("share of wbp where not citizen", .shareFixed, "share where not citizen of wbp"),
        RefusedQuestion("share of wbp where DPT or DPTb", .shareFixed, "share where DPT or DPTb of wbp"),
        RefusedQuestion(
            "share of wbp where kind one of (child, detainee)", .shareFixed,
            "share where kind one of (child, detainee) of wbp"),
        RefusedQuestion("share of satker where exists outreach", .shareFixed, "share where exists outreach of satker"),
        RefusedQuestion(
            "share of ever wbp where left_cause = died", .shareFixed, "share where left_cause = died of ever wbp"),
        // The place stays; of several conditions any may be the one asked about.
        RefusedQuestion("share of wbp where DPT in NTT", .shareFixed, "share where DPT of wbp in NTT"),
        RefusedQuestion(
            "persen dari wbp di NTT yang perempuan", .shareFixed, "persen yang perempuan dari wbp di NTT",
            tongue: .indonesian),
        RefusedQuestion(
            "share of wbp where DPT and female", .shareFixed, "share where DPT of wbp where female",
            "share where female of wbp where DPT",
            "share where DPT and female of wbp"),
        RefusedQuestion(
            "persen dari wbp yang DPT dan umur > 60", .shareFixed, "persen yang DPT dari wbp yang umur > 60",
            "persen yang umur > 60 dari wbp yang DPT",
            "persen yang DPT dan umur > 60 dari wbp", tongue: .indonesian),
        RefusedQuestion("share of wbp in NTT", .shareFixed, "share in NTT of wbp"),
        // Other clauses stay, and what other measures count.
        RefusedQuestion(
            "share of wbp where DPT as of 2024-01-18, 2024-02-14", .shareFixed,
            "share where DPT of wbp as of 2024-01-18, 2024-02-14"),
        RefusedQuestion(
            "share of wbp where DPT as of h_7 to election_day every day", .shareFixed,
            "share where DPT of wbp as of h_7 to election_day every day"),
        RefusedQuestion("share as part of wbp where DPT", .shareFixed, "share where DPT as part of wbp"),
        RefusedQuestion("count, share of wbp where DPT", .shareFixed, "count where DPT, share where DPT of wbp"),
        RefusedQuestion(
            "count as held, average age, share of wbp where DPT", .shareFixed,
            "count where DPT as held, average age where DPT, share where DPT of wbp"),
        // Without a condition, by what the rows are parts of.
        RefusedQuestion("share of wbp", .shareFixed, "share of wbp by satker"),
        RefusedQuestion("persen dari wbp", .shareFixed, "persen dari wbp per satker", tongue: .indonesian),
        RefusedQuestion("share capacity of satker", .shareFixed, "share capacity of satker by regency"),
        RefusedQuestion(
            "share capacity of satker where kind = Lapas", .shareFixed, "share capacity where kind = Lapas of satker"),
        RefusedQuestion(
            "persen kapasitas dari satker yang jenis = Lapas", .shareFixed,
            "persen kapasitas yang jenis = Lapas dari satker", tongue: .indonesian),
        RefusedQuestion(
            "share of (show name, capacity of satker)", .shareFixed, "show name, capacity of satker | share"),
        RefusedQuestion(
            "share of (show id, sex of wbp where female)", .shareFixed, "share where female of (show id, sex of wbp)"),
        // What a group is alike in holds of all of it or of none.
        RefusedQuestion(
            "share where kind = convict of wbp by kind", .shareFixed, "share where kind = convict of wbp",
            "share of wbp by kind"),
        RefusedQuestion(
            "persen yang tahanan dari wbp yang perempuan per jenis, satker", .shareFixed,
            "persen yang tahanan dari wbp yang perempuan", "persen dari wbp yang perempuan per jenis, satker",
            tongue: .indonesian),
        RefusedQuestion(
            "share where province = NTT of wbp by regency", .shareFixed, "share where province = NTT of wbp",
            "share of wbp by regency"),
        RefusedQuestion(
            "share where DPT or DPTb of wbp across voter_list", .shareFixed, "share where DPT or DPTb of wbp",
            "share of wbp across voter_list"),
        RefusedQuestion(
            "count, share where eligible of wbp by eligible", .shareFixed, "count, share where eligible of wbp",
            "count, share of wbp by eligible"),
        // A single group is the whole again.
        RefusedQuestion(
            "share of wbp where kind = detainee by kind", .shareFixed, "share where kind = detainee of wbp",
            "share of wbp by kind"),
        RefusedQuestion(
            "persen dari wbp yang tahanan per jenis", .shareFixed, "persen yang tahanan dari wbp",
            "persen dari wbp per jenis", tongue: .indonesian),
        RefusedQuestion(
            "share of wbp where kind = detainee and province = NTT by kind", .shareFixed,
            "share where kind = detainee of wbp where province = NTT",
            "share where kind = detainee and province = NTT of wbp"),
        RefusedQuestion(
            "share of wbp where regency = \"Kota Kupang\" by province", .shareFixed,
            "share where regency = \"Kota Kupang\" of wbp", "share of wbp by province"),
        RefusedQuestion(
            "share of wbp where female across sex", .shareFixed, "share where female of wbp",
            "share of wbp across sex"),
        RefusedQuestion(
            "share of wbp where age > 60 by age >= 17", .shareFixed, "share where age > 60 of wbp",
            "share of wbp by age >= 17"),
        RefusedQuestion(
            "share capacity of satker where kind = Lapas by kind", .shareFixed,
            "share capacity where kind = Lapas of satker",
            "share capacity of satker by kind"),
    ]

    static let settled: [RefusedQuestion] = [
        RefusedQuestion("share where DPT of wbp where DPT", .shareFixed, "share where DPT of wbp"),
        RefusedQuestion(
            "share where voter_list = DPT of wbp where DPT and female", .shareFixed,
            "share where voter_list = DPT of wbp where female"),
        RefusedQuestion(
            "persen yang DPT dari wbp yang DPT per provinsi", .shareFixed, "persen yang DPT dari wbp per provinsi",
            tongue: .indonesian),
        RefusedQuestion(
            "share where DPT or DPTb of wbp where DPT by province", .shareFixed,
            "share where DPT or DPTb of wbp by province"),
        RefusedQuestion("share where age >= 17 of wbp where age > 20", .shareFixed, "share where age >= 17 of wbp"),
        RefusedQuestion("share where age != 3 of wbp where age > 20", .shareFixed, "share where age != 3 of wbp"),
        RefusedQuestion(
            "share where citizen and female of wbp where female and citizen", .shareFixed,
            "share where citizen and female of wbp"),
        RefusedQuestion(
            "share where exists outreach of satker where exists outreach", .shareFixed,
            "share where exists outreach of satker"),
        RefusedQuestion("share citizen of wbp where citizen", .shareFixed, "share citizen of wbp"),
        RefusedQuestion(
            "share where female of (show id, sex of wbp where female)", .shareFixed,
            "share where female of (show id, sex of wbp)"),
        RefusedQuestion(
            "count, share where female of wbp where female", .shareFixed, "count, share where female of wbp"),
        RefusedQuestion(
            "share capacity where kind = Lapas of satker where kind = Lapas", .shareFixed,
            "share capacity where kind = Lapas of satker"),
        // What cannot be is 0 % for the same reason.
        RefusedQuestion("share where not citizen of wbp where citizen", .shareFixed, "share where not citizen of wbp"),
        RefusedQuestion(
            "share where citizen of wbp where not citizen by kind", .shareFixed, "share where citizen of wbp by kind"),
        RefusedQuestion(
            "share where kind = child of wbp where kind = detainee", .shareFixed, "share where kind = child of wbp"),
        RefusedQuestion(
            "persen yang umur < 17 dari wbp yang umur > 20", .shareFixed, "persen yang umur < 17 dari wbp",
            tongue: .indonesian),
    ]

    static let groups: [RefusedQuestion] = [
        RefusedQuestion("share of (count wbp by kind)", .shareOfGroups, "count wbp by kind | share"),
        RefusedQuestion(
            "persen dari (hitung wbp per jenis)", .shareOfGroups, "hitung wbp per jenis | persen", tongue: .indonesian),
        RefusedQuestion(
            "share of (count wbp by kind) where count > 100", .shareOfGroups,
            "count wbp by kind | where count > 100 | share"),
        RefusedQuestion(
            "share of (count wbp by kind, sex) by kind", .shareOfGroups,
            "share count of (count wbp by kind, sex) by kind"),
        RefusedQuestion(
            "persen dari (hitung wbp per jenis, jenis_kelamin) per jenis", .shareOfGroups,
            "persen jumlah dari (hitung wbp per jenis, jenis_kelamin) per jenis",
            tongue: .indonesian),
        RefusedQuestion(
            "share of (sum capacity of satker by province, kind) by kind", .shareOfGroups,
            "share sum_capacity of (sum capacity of satker by province, kind) by kind"),
        RefusedQuestion(
            "share where kind = child of (count wbp by kind)", .shareOfGroups,
            "share count where kind = child of (count wbp by kind)",
            "count where kind = child, count of (count wbp by kind)"),
        RefusedQuestion(
            "share where average_age > 30 of (average age of wbp by satker)", .shareOfGroups,
            "count where average_age > 30, count of (average age of wbp by satker)"),
        RefusedQuestion("average age of wbp by kind | share", .shareOfNothing, "count wbp by kind | share"),
        RefusedQuestion(
            "rata-rata umur dari wbp per jenis | persen", .shareOfNothing, "hitung wbp per jenis | persen",
            tongue: .indonesian),
        RefusedQuestion("average age of ever wbp by kind | share", .shareOfNothing, "count ever wbp by kind | share"),
        RefusedQuestion("max age of wbp by kind | share", .shareOfNothing, "count wbp by kind | share"),
        RefusedQuestion("share of wbp by kind | share", .shareOfNothing, "share of wbp by kind"),
        RefusedQuestion("show name of satker | share", .shareOfNothing),
        RefusedQuestion("show name, occupancy of satker | share", .shareOfNothing),
        RefusedQuestion("check satker | share", .shareOfNothing),
        RefusedQuestion("changes of wbp from 2024-02-11 to 2024-02-14 by cause | share", .shareOfNothing),
        RefusedQuestion(
            "count, sum age of wbp by kind | share", .shareOfSeveral,
            "count, sum age of wbp by kind | show kind, count | share",
            "count, sum age of wbp by kind | show kind, sum_age | share"),
        // What adds up must belong to the row here, too.
        RefusedQuestion("share capacity of wbp by province", .repeatedNumber, "share capacity of satker by province"),
        RefusedQuestion("share occupancy of satker by province", .neverSummed),
        RefusedQuestion("persen kapasitas dari wbp per jenis", .repeatedNumber, tongue: .indonesian),
    ]

    @Test(arguments: wholes + settled + groups) func isRefusedWithWhatIsMeant(_ given: RefusedQuestion) throws {
        try given.check()
    }

    /// The result has the groups that are named: the question before it would give another figure for the same words.
    @Test(
        arguments: [
            (["count wbp by kind", "share of last"], "last | share"),
            (["count wbp by kind", "share of last by kind"], "share count of last by kind"),
            (["sum capacity of satker by kind", "share of last by kind"], "share sum_capacity of last by kind"),
            (["count wbp by kind, sex | where sex = female", "share of last by kind"], "share count of last by kind"),
            (["hitung wbp per jenis", "persen dari terakhir per jenis"], "persen jumlah dari terakhir per jenis"),
            (["let $r = count wbp by kind", "share of $r"], "$r | share"),
            (["show name, capacity of satker", "share of last"], "last | share"),
        ] as [([String], String)])
    func ofTheLastResult(_ steps: [String], _ mend: String) {
        let conversation = Conversation(tongue: mend.contains("persen") ? .indonesian : .english)
        for step in steps { conversation.run(step) }
        #expect(
            conversation.problems.count == 1 && conversation.problems.first?.proposals.first?.english == mend,
            "\(steps)\n\(conversation.transcript)")
        conversation.run(mend)
        #expect(conversation.problems.count == 1, "\(mend)\n\(conversation.transcript)")
        let found =
            conversation.tables.last.map { table in
                (0..<table.rowCount).compactMap { table.row($0).suffix(3).first?.asNumber }
            } ?? []
        #expect(found.count > 1 && abs(found.reduce(0, +) - 100) < 1e-9, "\(mend): \(found)")
    }

    // MARK: What is a share

    @Test(arguments: [
        "share where citizen and female of wbp where citizen", "share where DPT of wbp where DPT or DPTb",
        "share of wbp where DPT by province",
        "share of wbp where kind = detainee by kind, province", "share where age >= 20 of wbp where age > 17",
        "share of wbp by kind across province",
        "share where citizen of wbp where citizen is known",
        "share where kind = child of (show id, kind of wbp where female)",
        "persen yang bisa_memilih dari wbp yang memenuhi_syarat per provinsi",
        "share where DPT of wbp where (voter_list on 2024-01-18) = DPT",
        "share where count > 100 of (show name, count(wbp) as count of satker)", "share age of wbp by kind",
        "share dpt_size of tps by regency top 3 sort share desc",
    ])
    func isAnswered(_ question: String) {
        let conversation = Conversation()
        conversation.run(question)
        #expect(
            conversation.problems.allSatisfy { $0.severity != .error } && conversation.tables.count == 1,
            "\(question)\n\(conversation.transcript)")
    }

    /// The three columns of the last share, by the keys.
    private func shares(_ question: String) -> [[Value]] {
        let conversation = Conversation()
        conversation.run(question)
        #expect(conversation.problems.isEmpty, "\(question)\n\(conversation.transcript)")
        guard let table = conversation.tables.last else { return [] }
        return (0..<table.rowCount).map { Array(table.row($0).suffix(3)) }
    }

    private func numbers(_ question: String) -> [Double] {
        let conversation = Conversation()
        conversation.run(question)
        return conversation.tables.last.map { table in (0..<table.rowCount).compactMap { table.row($0).last?.asNumber }
        } ?? []
    }

    @Test(arguments: [
        ("count wbp by kind | share", "count wbp by kind"),
        ("hitung wbp per jenis | persen", "count wbp by kind"),
        ("share of wbp by kind", "count wbp by kind"),
        ("share count of (count wbp by kind, sex) by kind", "count wbp by kind"),
        ("count wbp by satker, kind | by kind | share", "count wbp by kind"),
        ("share capacity of satker by province", "sum capacity of satker by province"),
        ("sum capacity of satker by province | share", "sum capacity of satker by province"),
        ("show name, capacity of satker | share", "show name, capacity of satker"),
        ("persen kapasitas dari satker per provinsi", "sum capacity of satker by province"),
        ("share capacity / 2 of satker by kind", "sum capacity / 2 of satker by kind"),
        ("count wbp by satker sort count desc top 3 | share", "count wbp by satker sort count desc top 3"),
        ("count wbp by satker | where count > 300 | share", "count wbp by satker | where count > 300"),
    ])
    func areOfOneWhole(_ question: String, _ parts: String) {
        let found = shares(question), wanted = numbers(parts)
        let whole = wanted.reduce(0, +)
        #expect(!found.isEmpty && found.count == wanted.count)
        for (row, part) in zip(found, wanted) {
            #expect(row[1].asNumber == part && row[2].asNumber == whole, "\(question)")
            #expect(abs((row[0].asNumber ?? -1) - 100 * part / whole) < 1e-9, "\(question)")
        }
    }

    @Test func eachDateAndEachWorldHasItsOwnWhole() {
        for question in [
            "count wbp by kind as of 2024-01-18, 2024-02-14 | share",
            "share of wbp by kind as of 2024-01-18, 2024-02-14",
            "count wbp by kind as of 2024-02-10 to 2024-02-14 every 2 days | share",
            "share of wbp by kind as of 2024-02-10 to 2024-02-14 every 2 days",
            "share age of wbp by kind as of 2024-01-18, 2024-02-14",
            "share age of wbp by kind as of 2024-02-10 to 2024-02-14 every 2 days",
            "suppose wbp where kind = child has kind = convict: count wbp by kind | share",
            "suppose wbp where kind = child has kind = convict: share of wbp by kind",
        ] {
            let conversation = Conversation()
            conversation.run(question)
            #expect(conversation.problems.isEmpty, "\(question)\n\(conversation.transcript)")
            guard let table = conversation.tables.last,
                let apart = table.columns.firstIndex(where: { ["as_of", "world"].contains($0.names.english) })
            else {
                Issue.record("\(question): no key of its own")
                continue
            }
            var sums: [Value: Double] = [:]
            for index in 0..<table.rowCount {
                sums[table.row(index)[apart], default: 0] += table.row(index).suffix(3).first?.asNumber ?? 0
            }
            #expect(sums.count >= 2 && sums.values.allSatisfy { abs($0 - 100) < 1e-9 }, "\(question): \(sums)")
        }
    }

    @Test func ofACrosstabTheWholeIsTheGrandTotal() {
        for question in [
            "share of wbp by kind across province", "share capacity of satker by kind across province",
            "count wbp by kind across province | share",
        ] {
            let found = shares(question)
            #expect(abs(found.compactMap { $0[0].asNumber }.reduce(0, +) - 100) < 1e-9, "\(question)")
        }
    }

    @Test func aConditionOfANumberIsWithinEachGroup() {
        let found = shares("share capacity where kind = Lapas of satker by province")
        #expect(found.map { $0[1] } == [.whole(564), .whole(1681)])
        #expect(found.map { $0[2] } == [.whole(1250), .whole(2903)])
    }

    @Test func whatIsLeftOutIsSaid() {
        func said(_ question: String, _ tongue: Tongue = .english) -> [String] {
            let conversation = Conversation(tongue: tongue)
            conversation.run(question)
            return conversation.tables.last?.footnotes.readings.map { $0[tongue] } ?? []
        }
        #expect(
            said("share of wbp where DPT by province").contains {
                $0.hasSuffix("within each group: share where DPT of wbp by province")
            })
        #expect(
            said("persen dari wbp yang DPT per provinsi", .indonesian).contains {
                $0.hasSuffix("di dalam tiap kelompok: persen yang DPT dari wbp per provinsi")
            })
        #expect(said("share of wbp by province").isEmpty)
        #expect(said("share where DPT of wbp where female by province").isEmpty)
        #expect(said("count wbp by satker sort count desc top 3 | share").contains("share = of these rows alone"))
        #expect(said("count wbp by satker | where count > 100 | share").contains("share = of these rows alone"))
        #expect(said("count wbp where female by satker | share").isEmpty)
    }

    // MARK: Blank, zero, below zero

    private func ofTable(_ csv: String, _ question: String) -> (
        rows: [[Value]], readings: [String], problems: [Diagnostic]
    ) {
        // Several tests ask at once, each of its own file.
        let file = "shares-\(UInt64.random(in: 0...UInt64.max)).csv"
        TestFiles.write(file, Array(csv.utf8))
        let conversation = Conversation(isEmpty: true)
        conversation.run(
            """
            table item { key id: text, side: text, n: whole number, d: decimal }
            load item from "\(file)"
            \(question)
            """
        )
        let table = conversation.tables.last
        return (
            table.map { table in (0..<table.rowCount).map { table.row($0) } } ?? [],
            table?.footnotes.readings.map(\.english) ?? [],
            conversation.problems.filter { $0.severity == .error }
        )
    }

    @Test func aBlankHasNoPart() {
        let csv = "id,side,n,d\n1,a,1,0.5\n2,a,,\n3,b,3,1.5\n4,c,,\n"
        for question in ["share n of item by side", "sum n of item by side | share"] {
            let found = ofTable(csv, question)
            #expect(found.problems.isEmpty)
            #expect(
                found.rows.map { Array($0.suffix(3)) } == [
                    [.decimal(25), .whole(1), .whole(4)], [.decimal(75), .whole(3), .whole(4)],
                    [.unknown, .unknown, .whole(4)],
                ], "\(question)")
        }
        #expect(ofTable(csv, "share d of item by side").rows.map { $0[1] } == [.decimal(25), .decimal(75), .unknown])
        #expect(
            ofTable(csv, "share where n > 1 of item by side").rows.map { Array($0.suffix(3)) } == [
                [.decimal(0), .whole(0), .whole(1)], [.decimal(100), .whole(1), .whole(1)],
                [.unknown, .whole(0), .whole(0)],
            ])
    }

    @Test func ofNothingThereIsNoShare() {
        let csv = "id,side,n,d\n1,a,0,0\n2,b,0,0\n"
        for question in [
            "share n of item by side", "share d of item by side", "sum n of item by side | share",
            "sum d of item by side | share",
        ] {
            #expect(ofTable(csv, question).rows.map { $0.suffix(3).first } == [.unknown, .unknown], "\(question)")
        }
        #expect(ofTable(csv, "share of item where n > 5 by side").rows.isEmpty)
        #expect(ofTable(csv, "share n where n > 5 of item").rows.map { $0[0] } == [.unknown])
    }

    @Test func numbersBelowZeroAreSaidToBeNoParts() {
        let csv = "id,side,n,d\n1,a,-1,0.5\n2,b,3,1.5\n"
        for question in ["share n of item by side", "sum n of item by side | share"] {
            let found = ofTable(csv, question)
            #expect(found.rows.map { $0.suffix(3).first } == [.decimal(-50), .decimal(150)])
            #expect(found.readings.contains { $0.contains("below zero") }, "\(question)")
        }
        #expect(ofTable(csv, "share d of item by side").readings.isEmpty)
    }

    @Test func whatIsPrivateOrFewIsNotTold() {
        for (question, id) in [
            ("set suppress 5\nshare age of wbp by kind", MessageID.suppressRefused),
            ("set suppress 5\nshare of wbp by kind", .suppressRefused),
            ("set suppress 5\ncount wbp by satker, kind | share", .suppressFurther),
            ("share number(slice(nik, 1, 4)) of wbp by id", .privateAttribute),
        ] {
            let conversation = Conversation()
            conversation.run(question)
            #expect(conversation.problems.first?.id == id, "\(question)\n\(conversation.transcript)")
        }
    }
}

extension Value {
    fileprivate var asNumber: Double? {
        switch self {
        case .whole(let number): Double(number)
        case .decimal(let number): number.isNaN ? nil : number
        case .unknown, .text, .truth, .code, .date, .time, .row, .duration, .interval: nil
        }
    }
}
