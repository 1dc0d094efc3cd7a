import SiapData
import SiapText
import Testing

@testable import SiapSession

/// What adds up must belong to the row that is added; a refusal proposes a question that works.
@Suite struct AddingTests {
    static let refused: [RefusedQuestion] = [
        RefusedQuestion("sum capacity of wbp by province", .repeatedNumber, "sum capacity of satker by province"),
        RefusedQuestion("sum capacity of wbp", .repeatedNumber, "sum capacity of satker"),
        RefusedQuestion(
            "total kapasitas dari wbp per provinsi", .repeatedNumber, "total kapasitas dari satker per provinsi",
            tongue: .indonesian),
        RefusedQuestion(
            "jumlah kapasitas dari wbp di NTT", .repeatedNumber, "total kapasitas dari satker di NTT",
            tongue: .indonesian),
        // A group by the rows below has no total of the rows above.
        RefusedQuestion("sum capacity of wbp by kind", .repeatedNumber),
        RefusedQuestion("sum capacity of wbp by province across sex", .repeatedNumber),
        RefusedQuestion("sum capacity of wbp by age", .repeatedNumber),
        RefusedQuestion("total kapasitas dari wbp per jenis kelamin", .repeatedNumber, tongue: .indonesian),
        // Conditions keep what they mean: of the facility they stay, of people there must be one.
        RefusedQuestion(
            "sum capacity of wbp where province = NTT by regency", .repeatedNumber,
            "sum capacity of satker where province = NTT by regency"),
        RefusedQuestion(
            "sum capacity of wbp where kind = child", .repeatedNumber,
            "sum capacity of satker where exists (wbp where kind = child)"),
        RefusedQuestion(
            "sum capacity of wbp where satker.kind = Rutan", .repeatedNumber,
            "sum capacity of satker where kind = Rutan"),
        RefusedQuestion(
            "sum capacity of wbp where sex = female and age > 60 and province = NTT", .repeatedNumber,
            "sum capacity of satker where province = NTT and exists (wbp where sex = female and age > 60)"),
        RefusedQuestion(
            "sum capacity of wbp where sex = female or province = NTT", .repeatedNumber,
            "sum capacity of satker where exists (wbp where (sex = female or province = NTT))"),
        RefusedQuestion(
            "sum capacity where sex = female of wbp by province", .repeatedNumber,
            "sum capacity where exists (wbp where sex = female) of satker by province"),
        RefusedQuestion(
            "sum capacity of ever wbp where left_cause = died by province", .repeatedNumber,
            "sum capacity of satker where exists (ever wbp where left_cause = died) by province"),
        RefusedQuestion(
            "total kapasitas dari wbp yang perempuan di NTT", .repeatedNumber,
            "total kapasitas dari satker yang ada (wbp yang perempuan) di NTT",
            tongue: .indonesian),
        RefusedQuestion(
            "sum capacity of wbp by province as of 2024-01-18, 2024-02-14", .repeatedNumber,
            "sum capacity of satker by province as of 2024-01-18, 2024-02-14"),
        RefusedQuestion(
            "sum capacity as places of wbp by satker sort places desc top 3", .repeatedNumber,
            "sum capacity as places of satker by satker sort places desc top 3"),
        RefusedQuestion(
            "count, sum capacity of wbp by satker", .repeatedNumber,
            "sum count(wbp), sum capacity of satker by satker"),
        RefusedQuestion(
            "count as held, sum capacity of wbp where age > 60 by province", .repeatedNumber,
            """
            sum count(wbp where age > 60) as held, sum capacity of satker where exists (wbp where age > 60) by province
            """
        ),
        RefusedQuestion("average age, sum capacity of wbp by satker", .repeatedNumber),
        RefusedQuestion(
            "sum capacity of wbp by province | where province = NTT", .repeatedNumber,
            "sum capacity of satker by province | where province = NTT"),
        // Within an expression: each term is looked at, the conditions of a choice are not.
        RefusedQuestion(
            "sum (if sex = female then capacity else 0) of wbp", .repeatedNumber,
            "sum (if exists (wbp where sex = female) then capacity else 0) of satker"),
        RefusedQuestion("sum (if sex = female then age else capacity) of wbp", .repeatedNumber),
        RefusedQuestion("sum age + capacity of wbp", .repeatedNumber),
        RefusedQuestion("sum (age - capacity) * 2 of wbp", .repeatedNumber),
        RefusedQuestion("sum capacity * 0.5 of wbp", .repeatedNumber, "sum capacity * 0.5 of satker"),
        RefusedQuestion("sum -capacity of wbp", .repeatedNumber, "sum -capacity of satker"),
        RefusedQuestion("sum round(capacity / 3, 1) of wbp", .repeatedNumber, "sum round(capacity / 3, 1) of satker"),
        RefusedQuestion("sum (capacity otherwise 0) of wbp", .repeatedNumber, "sum (capacity otherwise 0) of satker"),
        RefusedQuestion("sum greatest(age, capacity) of wbp", .repeatedNumber),
        RefusedQuestion(
            "sum capacity / count(satker.wbp) of wbp", .repeatedNumber, "sum capacity / count(wbp) of satker"),
        RefusedQuestion(
            "sum (capacity on 2024-01-01) of wbp", .repeatedNumber, "sum (capacity on 2024-01-01) of satker"),
        // Written out, by any link, by definitions, several steps up.
        RefusedQuestion(
            "sum satker.capacity of wbp by satker.regency", .repeatedNumber, "sum capacity of satker by regency"),
        RefusedQuestion("sum registered_at.dpt of wbp", .repeatedNumber, "sum dpt of tps where exists registered"),
        RefusedQuestion(
            "sum registered_at.dpt of wbp where sex = female", .repeatedNumber,
            "sum dpt of tps where exists (registered where sex = female)"),
        RefusedQuestion("sum site.site_dpt of tps", .repeatedNumber, "sum site_dpt of satker where exists site_tps"),
        RefusedQuestion("sum voting_tps.dpt of wbp", .repeatedNumber, "sum dpt of tps where exists voters_here"),
        RefusedQuestion("sum count(satker.wbp) of wbp", .repeatedNumber, "sum count(wbp) of satker"),
        RefusedQuestion("sum tps.dpt_size of ballots by tps", .repeatedNumber, "sum dpt_size of tps by tps"),
        RefusedQuestion("sum held of wbp", .repeatedNumber, "sum held of satker"),
        RefusedQuestion("sum supply of ballots", .repeatedNumber, "sum supply of tps"),
        RefusedQuestion(
            "sum supply of ballots where kind != PPWP by province", .repeatedNumber,
            "sum supply of tps where exists (ballots where kind != PPWP) by province"),
        // Averages: of the bare name both readings are shown.
        RefusedQuestion(
            "average capacity of wbp", .repeatedNumber, "average capacity of satker", "average satker.capacity of wbp"),
        RefusedQuestion(
            "median capacity of wbp by province", .repeatedNumber, "median capacity of satker by province",
            "median satker.capacity of wbp by province"),
        RefusedQuestion(
            "rata-rata hunian dari wbp", .repeatedNumber, "rata-rata hunian dari satker",
            "rata-rata satker.hunian dari wbp", tongue: .indonesian),
        // Along a path.
        RefusedQuestion("show name, sum(wbp.capacity) of satker", .repeatedNumber, "show name, capacity of satker"),
        RefusedQuestion(
            "show satker where sum(wbp.capacity) > 500", .repeatedNumber, "show satker where capacity > 500"),
        RefusedQuestion(
            "show id, sum(satker.wbp.capacity) of wbp where age > 90", .repeatedNumber,
            "show id, satker.capacity of wbp where age > 90"),
        RefusedQuestion(
            "show name, sum(wbp.satker.capacity) of province", .repeatedNumber,
            "show name, sum(satker.capacity) of province"),
        RefusedQuestion(
            "show name, sum(wbp.capacity where sex = female) of province", .repeatedNumber,
            "show name, sum(satker.capacity where exists (wbp where sex = female)) of province"),
        RefusedQuestion(
            "show name, average(wbp.capacity) of province", .repeatedNumber,
            "show name, average(satker.capacity) of province"),
        RefusedQuestion("show name, sum(ballots.supply) of tps", .repeatedNumber, "show name, supply of tps"),
        // Over results finer than the owner.
        RefusedQuestion("sum capacity of (show id, capacity of wbp)", .repeatedNumber, "sum capacity of satker"),
        RefusedQuestion(
            "sum capacity of (show id, capacity of wbp where province = NTT)", .repeatedNumber,
            "sum capacity of satker where province = NTT"),
        RefusedQuestion("sum c of (show id, capacity * 2 as c of wbp)", .repeatedNumber, "sum capacity * 2 of satker"),
        RefusedQuestion(
            "average capacity of (show id, capacity of wbp)", .repeatedNumber, "average capacity of satker",
            "average satker.capacity of wbp"),
        RefusedQuestion("sum capacity of (show id, capacity of wbp | where capacity > 100)", .repeatedNumber),
        RefusedQuestion("sum c of (show id, capacity of wbp | show id, capacity + 1 as c)", .repeatedNumber),
        RefusedQuestion("sum capacity of (count wbp by kind, capacity)", .groupKeySummed),
        RefusedQuestion("sum capacity of (count wbp by satker, kind, capacity)", .groupKeySummed),
        RefusedQuestion("sum age of (count wbp by age)", .groupKeySummed),
        RefusedQuestion("average age of (count wbp by age)", .groupKeySummed),
        RefusedQuestion("sum count of (count wbp by satker as of 2024-01-18, 2024-02-14)", .notAggregatable),
        // Shared links.
        RefusedQuestion(
            "sum sum(tps.dpt_size) of satker where province = NTT", .sharedNumber,
            "sum dpt_size of tps where exists (serves where province = NTT)"),
        RefusedQuestion("sum count(tps) of satker", .sharedNumber, "count tps where exists serves"),
        RefusedQuestion(
            "sum count(tps where dpt_size > 200) of satker", .sharedNumber,
            "count tps where dpt_size > 200 where exists serves"),
        RefusedQuestion("sum sum(tps.dpt_size) of satker by province", .sharedNumber),
        RefusedQuestion("average count(tps) of satker", .sharedNumber),
        RefusedQuestion("sum d of (show name, sum(tps.dpt_size) as d of satker)", .sharedNumber),
        RefusedQuestion(
            "sum sum(provinces.dpt_listed) of regional_office", .sharedNumber,
            "sum dpt_listed of province where exists regional_office"),
        RefusedQuestion(
            "total hitung(tps) dari satker", .sharedNumber, "hitung tps yang ada melayani", tongue: .indonesian),
        // Numbers that never add up.
        RefusedQuestion("sum occupancy of satker", .neverSummed, "average occupancy of satker"),
        RefusedQuestion(
            "sum round(occupancy * 100) of satker", .neverSummed, "average round(occupancy * 100) of satker"),
        RefusedQuestion(
            "average satker.occupancy + capacity of wbp", .repeatedNumber, "average occupancy + capacity of satker",
            "average satker.occupancy + satker.capacity of wbp"),
        RefusedQuestion("sum value of figure", .neverSummed, "show value of figure"),
        RefusedQuestion(
            "total nilai dari angka yang provinsi = NTT", .neverSummed,
            "tampilkan nilai dari angka yang provinsi = NTT", tongue: .indonesian),
        RefusedQuestion("sum number of tps by province", .neverSummed, "average number of tps by province"),
        RefusedQuestion("sum satker.occupancy of wbp", .neverSummed, "average satker.occupancy of wbp"),
        RefusedQuestion("sum short_where_voting of satker", .neverSummed, "max short_where_voting of satker"),
        RefusedQuestion(
            "sum short_at_site of tps where province = Babel", .neverSummed,
            "sum site_shortage_listed of satker where exists (site_tps where province = Babel)",
            "average short_at_site of tps where province = Babel"),
        RefusedQuestion("sum average(wbp.age) of satker", .neverSummed, "average average(wbp.age) of satker"),
        RefusedQuestion(
            "sum average_age of (average age of wbp by satker)", .neverSummed,
            "average average_age of (average age of wbp by satker)"),
        RefusedQuestion(
            "show name, sum(satker.occupancy) of province", .neverSummed,
            "show name, average(satker.occupancy) of province"),
        RefusedQuestion("total hunian dari satker", .neverSummed, "rata-rata hunian dari satker", tongue: .indonesian),
        // The same for every row.
        RefusedQuestion("sum age + (max age of wbp) of wbp", .constantSummed),
    ]

    @Test(arguments: refused) func whatBelongsToOthersIsRefused(_ given: RefusedQuestion) throws { try given.check() }

    static let answered: [(String, String)] = [
        ("average satker.occupancy of wbp", "1.751"),
        ("sum supply of ballots by kind | where kind = PPWP | show sum_supply", "4804"),
        ("sum supply of ballots where kind = DPR", "4804"),
        ("sum supply where kind = DPR of ballots", "4804"),
        ("sum supply of tps", "4804"),
        ("sum capacity of satker", "4153"),
        ("min capacity of wbp", "50"),
        ("max capacity of wbp", "520"),
        ("distinct capacity of wbp where province = Babel", nil),
        ("sum 1 of wbp", "5822"),
        ("sum (if capacity > 300 then 1 else 0) of wbp", nil),
        ("sum (if registered_at is known then 1 else 0) of wbp", nil),
        ("sum age * capacity of wbp", nil),
        ("sum age / capacity of wbp", nil),
        ("sum age - 17 of wbp", nil),
        ("sum days_between(admitted, satker.last_report) of wbp", nil),
        ("sum received - damaged of ballots", nil),
        ("sum entitled of ballots by kind", nil),
        ("sum occupancy * capacity of satker", nil),
        ("sum held of satker", "5822"),
        ("sum sum(wbp.age) of satker", nil),
        ("sum count(wbp) of province", "5822"),
        ("sum site_dpt of satker", nil),
        ("average occupancy of satker", nil),
        ("average count(satker.wbp) of wbp", nil),
        ("sum age * count of (count wbp by age)", nil),
        ("sum capacity of (count wbp by satker, capacity)", "4153"),
        ("sum capacity of (show name, capacity of satker)", "4153"),
        ("sum count of (count wbp by satker)", "5822"),
        ("sum count of (count wbp by satker as of 2024-01-18, 2024-02-14) by as_of", nil),
        ("sum count of (count wbp by satker as of 2024-01-18, 2024-02-14) where as_of = 2024-02-14", "5822"),
        ("average count of (count wbp as of 2024-01-01 to 2024-02-14 every 7 days)", nil),
        ("sum supply of (show tps, kind, supply of ballots where kind = PPWP)", "4804"),
        ("show tps, sum(ballots.supply where kind = PPWP) as s of tps | where s > 10000", ""),
        ("show name, max(wbp.capacity) of satker top 1", nil),
        ("show name, average(wbp.satker.capacity) of province where abbreviation = \"NTT\"", nil),
        ("sum dpt_size of tps where exists (serves where province = NTT)", "2505"),
    ].map { ($0.0, $0.1 ?? "*") }

    @Test(arguments: answered) func whatBelongsToTheRowIsAdded(_ question: String, _ answer: String) throws {
        let conversation = Conversation()
        conversation.run(question)
        #expect(conversation.problems.isEmpty, "\(question)\n\(conversation.transcript)")
        let table = try #require(conversation.tables.first)
        if answer == "*" || answer.isEmpty { return #expect(answer.isEmpty == (table.rowCount == 0)) }
        let line = conversation.transcript.split(separator: "\n").last.map(String.init)
        #expect(line?.hasPrefix(answer) == true, "\(question): \(line ?? "nothing")")
    }

    @Test func resultsThatAreGoneOnWithRememberWhoseTheirNumbersAre() {
        for steps in [
            ["show id, capacity of wbp", "sum capacity of last"],
            ["show id, capacity of wbp", "last where capacity > 100", "sum capacity of last"],
            ["let $r = show id, capacity of wbp", "sum capacity of $r"],
            ["let $r = show id, capacity of wbp", "let $q = $r | show id, capacity", "average capacity of $q"],
            ["for each $s in satker top 1 { sum $s.capacity of wbp where satker = $s }"],
            ["define c of wbp = satker.capacity", "sum c of wbp"],
            ["define c of wbp = satker.capacity", "define d of wbp = c * 2", "sum d of wbp"],
            ["define c of wbp = satker.capacity", "show name, sum(wbp.c) of satker"],
            [
                "define half of satker: never summed decimal = held / 2", "define more of satker = half + 1",
                "sum more of satker",
            ],
            ["define x of satker = sum(wbp.capacity)"],
            ["define f of satker = (if capacity > 100 then sum(tps.dpt_size) else 0)", "sum f of satker"],
        ] {
            let conversation = Conversation()
            for (index, step) in steps.enumerated() {
                conversation.run(step)
                #expect(
                    conversation.problems.isEmpty == (index < steps.count - 1), "\(steps)\n\(conversation.transcript)")
            }
        }
        let own = Conversation()
        own.run(
            "define c of wbp = satker.capacity\ndefine d of wbp = (if sex = female then age + c else 0)\nsum d of wbp")
        #expect(own.problems.isEmpty, "a definition is the row's own where it reads any attribute of it")
    }

    /// `one per` is held only where the rows keep to it.
    @Test func rowsThatBreakOnePerAreNotAdded() throws {
        let pack = """
            table site/lokasi { key code/kode: text, places/tempat: whole number }
            table round/putaran { key id: text, site: part of site, number/nomor: never summed whole number, \
            one per (site, number) }

            """
        for (csv, isRight) in [
            ("id,site,number\n1,A,1\n2,A,2\n3,B,1\n", true), ("id,site,number\n1,A,1\n2,A,1\n3,B,1\n", false),
        ] {
            TestFiles.write("one-per-site.csv", Array("code,places\nA,10\nB,20\n".utf8))
            TestFiles.write("one-per-round.csv", Array(csv.utf8))
            let conversation = Conversation(isEmpty: true)
            conversation.run(pack + "load site from \"one-per-site.csv\"\nload round from \"one-per-round.csv\"")
            #expect(conversation.problems.isEmpty, "\(conversation.transcript)")
            conversation.run("sum places of round by number")
            #expect(conversation.problems.isEmpty == isRight)
        }
    }
}
